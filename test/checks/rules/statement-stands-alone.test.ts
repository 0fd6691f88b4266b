import { expect, test } from 'vitest';
import { statementStandsAlone } from '../../../src/checks/rules/statement-stands-alone.ts';
import type { Lock } from '../../../src/model/lock/lock.ts';
import { contextOf, found } from '../context.ts';
import { independent } from '../labelled/independent/statement-stands-alone.ts';
import { measure, together } from '../labelled/measure.ts';
import { doesNotStandAlone, standsAlone } from '../labelled/statement-stands-alone.ts';

const sources = {
  a: { type: 'provider-page', publisher: 'Contoso, as kept by an archive' },
  b: { type: 'provider-document', publisher: 'Northwind' },
  c: { type: 'provider-page', publisher: 'Norland' },
  d: { type: 'provider-page', publisher: 'Fabrikam' },
  e: { type: 'official-text', publisher: 'Government of Canada' },
};
const services = { cloud: { title: 'Contoso Cloud' }, contoso: { title: 'Contoso' } };
const at = 'commitments/PC-GOV-1/versions/0/statement';

/** What is found of statements, the versions of one commitment. */
function of(...statements: unknown[]): string[] {
  const versions = statements.map((statement) => ({ statement }));
  return found(statementStandsAlone, contextOf({ sources, services, commitments: { 'PC-GOV-1': { versions } } }));
}

const unsaid = 'expected what it stands for, since a statement is read alone';

test.each([
  ['Contoso keeps logs', 'Unexpected end without a full stop, expected a full stop'],
  ['Contoso keeps logs!', 'Unexpected end with "!", expected a full stop'],
  [
    'Contoso keeps logs. Logs are short. Northwind has none.',
    'Unexpected statement of 3 sentences, expected one or two; give the rest ids of their own, or make qualifiers of them',
  ],
  ['We keep logs.', 'Unexpected "We", expected the name of the one who promises'],
  ['Contoso keeps your data.', 'Unexpected "your", expected the one to whom it is promised, such as "the customer"'],
  [
    'However, Contoso keeps logs.',
    'warning: Unexpected beginning "However", expected a sentence that begins with who does what, or when',
  ],
  [
    'Deletes the logs of Contoso.',
    'warning: Unexpected beginning "Deletes", expected a sentence that begins with who does what, or when',
  ],
  ['It keeps logs for Contoso.', `warning: Unexpected "It" that points at nothing before it, ${unsaid}`],
  ['It is kept by Contoso to help.', `warning: Unexpected "It" that points at nothing before it, ${unsaid}`],
  ['Contoso keeps them for a year.', `warning: Unexpected "them" that points at nothing before it, ${unsaid}`],
  ['Contoso keeps such logs.', `warning: Unexpected "such logs" that was not named before, ${unsaid}`],
  ['Contoso does this for all customers.', `warning: Unexpected "this" that was not named before, ${unsaid}`],
  [
    'Contoso keeps logs as set out above.',
    `warning: Unexpected "above", which points at another place of a page, ${unsaid}`,
  ],
  ['Contoso also keeps logs.', `warning: Unexpected "also" that takes up something unsaid, ${unsaid}`],
  [
    'Logs in the Contoso Cloud are kept for a year.',
    'warning: Unexpected statement that does not name who owes it, expected the name of the one who promises, such as "Contoso"',
  ],
  [
    "Contoso's promise of transparency.",
    'warning: Unexpected statement without a verb, expected a sentence that says who does what',
  ],
])('%s', (statement, message) => {
  expect(of(statement)).toEqual([`${at}: ${message}`]);
});

test.each([
  ['Contoso keeps logs of access for one year.'],
  ['Contoso keeps logs, e.g. of access. The customer may read them.'],
  ['When it keeps logs, Contoso tells the customer.'],
  ['Northwind stores My Number data in the US.'],
  ['If a customer asks for logs, Contoso provides such logs, and does so within a week.'],
  ['Logs in the Contoso Cloud are kept by Contoso for a year.'],
  ['The provider keeps logs.'],
  ['It is the customer who keeps the logs of Contoso.'],
  ['It is the policy of Contoso that logs are kept.'],
  ['Contoso calls a setting “private”.'],
])('%s, which stands alone', (statement) => {
  expect(of(statement)).toEqual([]);
});

test('points at the word', () => {
  const commitments = { 'PC-GOV-1': { versions: [{ statement: 'Contoso keeps such logs.' }] } };
  const [finding] = statementStandsAlone.check(contextOf({ sources, commitments })).findings;
  expect(finding?.place).toEqual({ at: at.split('/').map((name) => (name === '0' ? 0 : name)), offset: 14 });
});

test('a statement that names nobody, where nobody is known to promise', () => {
  const commitments = { 'PC-GOV-1': { versions: [{ statement: 'Logs are kept for a year.' }] } };
  expect(found(statementStandsAlone, contextOf({ commitments }))).toEqual([]);
});

test('an older wording is looked at until it is published', () => {
  const versions = [{ statement: 'We keep logs.' }, { statement: 'Contoso keeps logs.' }];
  const entries = { sources, commitments: { 'PC-GOV-1': { versions } } };
  const locked = versions.map(({ statement }) => ({ digest: 'sha256-0', statement }) as const);
  const lock: Lock = { format: 1, ids: { 'PC-GOV-1': { published: true, versions: locked } } };
  expect(found(statementStandsAlone, contextOf(entries))).toHaveLength(1);
  expect(found(statementStandsAlone, contextOf(entries, { lock }))).toEqual([]);
});

test('says how many statements it looked at', () => {
  const commitments = { 'PC-GOV-1': { versions: [{ statement: 'Contoso keeps logs.' }] } };
  expect(statementStandsAlone.check(contextOf({ commitments })).examined).toBe(1);
});

test('agrees with a person on a list of sentences', () => {
  const own = {
    faulty: doesNotStandAlone.map((sentence) => [sentence] as const),
    sound: standsAlone.map((sentence) => [sentence] as const),
  };
  const list = together(own, independent);
  const { precision, recall, missed, falseAlarms } = measure(list, (sentence) => of(sentence).length > 0);
  process.stdout.write(
    `statement-stands-alone: ${list.faulty.length} faulty, ${list.sound.length} sound; precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}\n`,
  );
  expect(Math.min(list.faulty.length, list.sound.length)).toBeGreaterThanOrEqual(30);
  expect.soft(precision, falseAlarms.join('\n')).toBeGreaterThanOrEqual(0.95);
  expect.soft(recall, missed.join('\n')).toBeGreaterThanOrEqual(0.95);
});
