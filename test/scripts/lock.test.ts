/** `commitments lock` as a person calls it, in a copy of the project. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { digest } from '../../src/model/lock/digest.ts';
import { emptyLock, type Lock } from '../../src/model/lock/lock.ts';
import { versionParts } from '../../src/model/lock/parts.ts';
import { publication } from '../../src/model/lock/publication.ts';
import { entry, exampleDay, registry } from '../example.ts';
import { exampleCopy, type ProjectCopy } from './project-copy.ts';

const lockFile = 'src/registry/versions.lock.json';
const commitmentsFile = 'src/registry/commitments/government.ts';
let copy: ProjectCopy;

beforeEach(() => {
  copy = exampleCopy();
  // From the beginning, whatever the project has published since.
  writeLock({ ...emptyLock, ids: { 'EX-DATA-1': { published: false } } });
});
afterEach(() => {
  copy.remove();
});

function commitments(...args: string[]) {
  return copy.commitments([...args, '--today', exampleDay]);
}

function writeLock(lock: Lock): void {
  copy.write(lockFile, `${JSON.stringify(lock, null, 2)}\n`);
}

function lockText(): string {
  return copy.read(lockFile);
}

/** The wording of EX-GOV-1, and a slightly different one. */
const [{ statement }] = entry('commitments', 'EX-GOV-1').versions;
const altered = statement.replace('a customer', 'the customer');

test('publishes every id and version once, and says so', () => {
  const before = lockText();
  const trial = commitments('lock', '--dry-run');
  expect([trial.status, lockText()]).toEqual([0, before]);
  expect(trial.stdout).toContain('EX-DATA-1: versions 1, 2\n');
  expect(trial.stdout).toContain('\nEX-CLM-1\n');
  expect(trial.stderr).toMatch(
    /^\d+ ids and \d+ versions would be published, 1 id of drafts taken\n1 sighting that the lock did not remember before\n$/,
  );

  const first = commitments('lock');
  expect([first.status, first.stdout]).toEqual([0, trial.stdout]);
  expect(first.stderr).toBe(trial.stderr.replace('would be ', ''));
  const written = lockText();
  const { lock } = publication(registry, { format: 1, ids: { 'EX-DATA-1': { published: false } } });
  expect(written).toBe(`${JSON.stringify(lock, null, 2)}\n`);
  const [version] = entry('commitments', 'EX-GOV-1').versions;
  expect(lock.ids['EX-GOV-1']?.versions).toEqual([
    { digest: digest('EX-GOV-1', 1, version), statement, parts: versionParts(version) },
  ]);

  const again = commitments('lock');
  expect([again.status, again.stdout, again.stderr]).toEqual([
    0,
    '',
    'Nothing to publish: the lock holds every id and version already\n',
  ]);
  expect(lockText()).toBe(written);
  expect(commitments('check').status).toBe(0);
});

test('another lock needs no new bundle: it is read as the command runs', () => {
  const made = copy.read('dist/commitments.mjs.sources');
  expect(copy.launch(['lock', '--dry-run', '--today', exampleDay]).stdout).toContain('EX-DATA-1: versions 1, 2\n');
  expect(copy.read('dist/commitments.mjs.sources')).toBe(made);
});

test('refuses to alter what is published, with the finding at its place', () => {
  commitments('lock');
  const written = lockText();
  copy.edit(commitmentsFile, statement, altered);
  const { status, stdout, stderr } = commitments('lock');
  expect([status, lockText()]).toEqual([1, written]);
  expect(stderr).toMatch(/^Nothing is published while there is an error:\n/);
  expect(stdout).toContain(commitmentsFile);
  expect(stdout).toContain(`${copy.placeOf(commitmentsFile, `'${altered}`)} error`);
  expect(stdout).toMatch(/published-wording-kept/);
  expect(stdout.match(/ error /g)).toHaveLength(1);
});

test('refuses to drop what is published', () => {
  commitments('lock');
  const lock = JSON.parse(lockText()) as Lock;
  writeLock({ ...lock, ids: { ...lock.ids, 'EX-GOV-99': { published: true } } });
  const before = lockText();
  const { status, stdout } = commitments('lock');
  expect([status, lockText()]).toEqual([1, before]);
  expect(stdout).toContain('Unexpected loss of published id "EX-GOV-99"');
  expect(stdout).toContain('published-id-kept');
});

test('leaves drafts unpublished, and refuses an unknown option', () => {
  const created = commitments('new', 'commitment', '--area', 'GOV');
  expect(created.status).toBe(0);
  // The stub itself has errors, which keep everything from being published.
  expect(commitments('lock').status).toBe(1);
  expect(JSON.parse(lockText()).ids['EX-GOV-1']).toBeUndefined();
  const { status, stderr } = commitments('lock', '--dry');
  expect([status, stderr]).toEqual([2, 'Unexpected option "--dry", expected one of --dry-run, --lock-base, --today\n']);
});
