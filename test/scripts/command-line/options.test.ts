import { afterEach, expect, test, vi } from 'vitest';
import { readChoice, readOptions, readPort, readToday } from '../../../scripts/lib/command-line/options.ts';
import { explainFileError } from '../../../scripts/lib/command-line/usage-error.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('an unknown option names the nearest known one', () => {
  expect(() => readOptions(['--levl', 'error'], { level: { type: 'string' } })).toThrow(
    'Unexpected option "--levl", expected one of --level; did you mean "--level"?',
  );
  expect(() => readOptions(['-x'], {})).toThrow('Unexpected option "-x", expected none');
});

test('an option without its value, and an argument too many', () => {
  expect(() => readOptions(['--level'], { level: { type: 'string' } })).toThrow(/argument missing/);
  expect(() => readOptions(['stray'], {})).toThrow(/Unexpected argument 'stray'/);
});

test('an option that is given twice', () => {
  const options = { inventory: { type: 'string' }, format: { type: 'string', multiple: true } } as const;
  expect(() => readOptions(['--inventory', 'a.json', '--inventory=b.json'], options)).toThrow(
    'Unexpected second --inventory "b.json" beside "a.json", expected one; run the command once for each',
  );
  expect(
    readOptions(['--inventory', 'a', '--inventory', 'a', '--format', 'x', '--format', 'y'], options).values,
  ).toEqual({
    inventory: 'a',
    format: ['x', 'y'],
  });
});

test('a choice', () => {
  expect(readChoice('level', 'info', ['error', 'info'])).toBe('info');
  expect(() => readChoice('level', 'loud', ['error', 'info'])).toThrow(
    'Unexpected value "loud" of --level, expected one of error, info',
  );
});

test('today is given, or the day of the system', () => {
  expect(readToday('2026-11-20')).toBe('2026-11-20');
  expect(readToday(undefined)).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(() => readToday('2026-02-30')).toThrow('Unexpected value "2026-02-30" of --today, expected YYYY-MM-DD');
});

test('the port is given, of the environment, or 3000', () => {
  vi.stubEnv('PORT', undefined);
  expect(readPort(undefined)).toBe(3000);
  vi.stubEnv('PORT', '4000');
  expect(readPort(undefined)).toBe(4000);
  expect(readPort('5000')).toBe(5000);
  for (const wrong of ['0', '65536', '-1', '80a', ''])
    expect(() => readPort(wrong)).toThrow(`Unexpected port "${wrong}", expected a number from 1 to 65535`);
});

test.each([
  ['ENOSPC', 'the disk is full; free some room and run again'],
  ['EROFS', 'the file system is read-only'],
  ['EACCES', 'permission denied; make the folder writable'],
])('%s is explained', (code, advice) => {
  const error = Object.assign(new Error('raw'), { code, path: '/docs/a.mdx' });
  expect(explainFileError(error, 'write').message).toBe(
    `Could not write /docs/a.mdx: ${advice}. Nothing was changed by halves.`,
  );
});
