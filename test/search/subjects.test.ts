/** Each line of a subject finds the example in the comment behind it, and by that its subject. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { subjects, subjectsOf } from '../../src/search/subjects/index.ts';
import { plainLetters, subjectPattern } from '../../src/search/subjects/subject.ts';
import { root } from '../root.ts';

/** The comments behind the lines of each subject. */
const examples = new Map(
  ['promises', 'controls'].flatMap((table) =>
    readFileSync(`${root}/src/search/subjects/${table}.ts`, 'utf8')
      .split('\n  subject(\n')
      .slice(1)
      .map((entry): [string, string[]] => [
        /'([^']+)'/.exec(entry)?.[1] ?? '',
        [...entry.matchAll(/^ {4}\S.*[`'"], \/\/ (.+)$/gmu)].map(([, example = '']) => example),
      ]),
  ),
);

describe.each(subjects.map((one) => [one.id, one] as const))('%s', (id, one) => {
  test('has an example for each of its lines', () => {
    expect(examples.get(id)).toHaveLength(one.lines.length);
  });
  test.each(one.lines.map((source, line) => [examples.get(id)?.[line] ?? '', source] as const))(
    '%s',
    (example, source) => {
      expect(plainLetters(example)).toMatch(subjectPattern(source));
      expect([...subjectsOf(example).keys()]).toContain(one);
    },
  );
});

test('no two subjects share an id', () => {
  expect(new Set(subjects.map(({ id }) => id)).size).toBe(subjects.length);
});

/** Words that look like those of a subject, and are not. */
test.each([
  ['health insurance', 'insurance'],
  ['a server with one processor', 'role'],
  ['the sub-processor for mail', 'role'],
  ['zip addresses', 'network-address'],
  ['a key person', 'encryption-keys'],
  ['breach of contract', 'incident'],
  ['kept out of it', 'location'],
  ['Rights stay with the customer', 'location'],
  ['addresses', 'advertising'],
  ['transfer impact assessment', 'governance'],
  ['we send our own auditors', 'ownership'],
  ['Referenzen Ihrer Kunden', 'advertising'],
  ['die Anzeige', 'request'],
  ['we were told of a hack', 'track-record'],
  ['Werden wir bei einem Vorfall informiert', 'track-record'],
  ['are we told when it changes', 'still-holds'],
  ['is it still to come', 'still-holds'],
  ['are we compensated', 'own-compliance'],
  ['is the service compliant with ISO 27001', 'own-compliance'],
  ['rights of customers in data', 'rights-of-persons'],
  ['derecho de acceso', 'rights-of-persons'],
  ['prüfen Sie jede Anfrage', 'audit'],
  ['money for the back office', 'compensation'],
  ['the lock in the door', 'audit'],
  ['who pays for the audit', 'answers-for'],
  ['please get in touch', 'access'],
  ['a signal of confidence', 'secrecy'],
  ['teachers and pupils', 'model-training'],
  ['export our files', 'transfer'],
  ['a remote village', 'remote'],
  ['an acceptable answer', 'governance'],
  ['have you told customers of an incident', 'track-record'],
  ['owned by the customer', 'purpose'],
  ['a sign of care', 'approval'],
])('%s is not on %s', (text, id) => {
  expect([...subjectsOf(text).keys()].map((one) => one.id)).not.toContain(id);
});
