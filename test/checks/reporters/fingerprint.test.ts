import { expect, test } from 'vitest';
import { fingerprints } from '../../../src/checks/reporters/fingerprint.ts';
import type { Place } from '../../../src/checks/rule.ts';
import type { Reported } from '../../../src/checks/run.ts';
import { ruleOf } from './sample.ts';

const rule = ruleOf('all-whole', 'error');
const finding = (place: Place, message = 'm', by = rule): Reported => ({ rule: by, level: 'error', message, place });
const document = (line: number) => finding({ file: 'docs/a.mdx', line, column: 1 });
const of = (findings: readonly Reported[], text = '') => fingerprints(findings, () => text.split('\n'));

test('the same, whatever the line, column and offset', () => {
  const [registry] = of([finding({ at: ['terms', 'a', 'title'] })]);
  expect(of([finding({ at: ['terms', 'a', 'title'], offset: 7 })])).toEqual([registry]);
  const [before] = of([document(3)], 'One.\n\nTwo.\n\nThree.');
  expect(of([document(6)], 'New.\n\nOne.\n\n\n  Two.\nThree.')).toEqual([before]);
});

test.each<[string, Reported, string]>([
  ['another path', finding({ at: ['terms', 'b', 'title'] }), ''],
  ['another message', finding({ at: ['terms', 'a', 'title'] }, 'n'), ''],
  ['another rule', finding({ at: ['terms', 'a', 'title'] }, 'm', ruleOf('all-sound', 'error')), ''],
  ['a document', document(1), 'terms'],
])('%s has another', (_, other, text) => {
  const [one, two] = of([finding({ at: ['terms', 'a', 'title'] }), other], text);
  expect(one).toMatch(/^[0-9a-f]{32}$/);
  expect(two).not.toBe(one);
});

test('the same sentence elsewhere on a page is told apart by its neighbours, and in the same place by its number', () => {
  const prints = of([document(1), document(3), document(3)], 'Two.\nOne.\nTwo.\nThree.');
  expect(new Set(prints).size).toBe(3);
});

test('a file that can not be read', () => {
  expect(fingerprints([document(4)], () => undefined)[0]).toMatch(/^[0-9a-f]{32}$/);
});

test('a line is read once for all findings of a rule on it, and they are told apart all the same', () => {
  let read = 0;
  const findings = ['m', 'n', 'o'].map((message) => finding({ file: 'docs/a.mdx', line: 1, column: 1 }, message));
  const prints = fingerprints(findings, () => {
    read++;
    return ['One.'];
  });
  expect([read, new Set(prints).size]).toEqual([1, 3]);
  expect(fingerprints([...findings, document(2)], () => ['One.', 'Two.']).slice(0, 3)).not.toContain(
    fingerprints([document(2)], () => ['One.', 'Two.'])[0],
  );
});
