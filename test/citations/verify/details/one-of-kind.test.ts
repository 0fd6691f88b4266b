import { expect, test } from 'vitest';
import type { JudgedCitation } from '../../../../src/citations/verify/citation-rule.ts';
import { namesKind, wrongKinds } from '../../../../src/citations/verify/details/one-of-kind.ts';

const version = { statement: 'Towards government customers, Norland promised to contest an order.', qualifiers: [] };
const judged = { commitment: { title: 'Orders' }, version, citation: {} } as unknown as JudgedCitation;

test.each([
  ['a company', 'Towards private companies, Norland contests it', ['private companies']],
  ['as the version has it', 'Towards government customers, and no private company, Norland contests it', []],
  ['German', 'Auch uns (rein privatwirtschaftlich, keine öffentliche Hand) gegenüber', ['privatwirtschaftlich']],
  ['a group of clinics', 'Uns als privater Klinikgruppe gegenüber', ['privater Klinikgruppe']],
  ['German, left out', 'Für uns als privates Unternehmen gilt das nicht', []],
])('%s', (_, text, expected) => {
  expect(wrongKinds(judged, text).map((one) => one.text)).toEqual(expected);
});

/** A judged citation of a version with one sentence. */
const saying = (statement: string) =>
  ({ commitment: { title: '' }, version: { statement, qualifiers: [] }, citation: {} }) as unknown as JudgedCitation;

test.each([
  ['published', 'The reports are confidential.', 'A customer is free to publish them', ['free to publish']],
  ['not published', 'The reports are confidential.', 'Nobody is free to publish them', []],
  ['may not', 'The reports are confidential.', 'We may not publish them', []],
  ['may not, in German', 'The reports are confidential.', 'Wir dürfen die Berichte nicht veröffentlichen', []],
  [
    'may, in German',
    'The reports are confidential.',
    'Wir dürfen die Berichte veröffentlichen',
    ['dürfen die Berichte veröffentlichen'],
  ],
  ['may not, in French', 'The reports are confidential.', 'Nous ne pouvons pas les publier', []],
  [
    'a law that the writer is under',
    'Norland pays for what violates the GDPR.',
    'As a bank under DORA we ask; Norland pays',
    [],
  ],
  ['both', 'The reports are confidential.', 'They are confidential, and the summary is publicly available', []],
  ['auditors', 'Audits are made by independent auditors.', 'Norland’s own auditors look at it', ['own auditors']],
  ['auditors of the writer', 'Audits are made by independent auditors.', 'Our internal auditors asked for it', []],
  ['a setting', 'The setting is off by default.', 'It is on by default', ['on by default']],
  ['the same setting', 'The setting is off by default.', 'It is disabled by default', []],
  ['a law', 'Norland pays for what violates the GDPR.', 'It pays for a violation of HIPAA', ['violation of HIPAA']],
  ['a law of the writer', 'Norland pays for what violates the GDPR.', 'Our clinic answers to HIPAA; Norland pays', []],
  [
    'a law beside',
    'Norland pays for what violates the GDPR.',
    'Under the CCPA we owe more than Norland under the GDPR',
    [],
  ],
  [
    'in a case',
    'Norland pays if it discloses data in violation of the GDPR.',
    'It pays if it acts in breach of the CCPA',
    ['in breach of the CCPA'],
  ],
  [
    'businesses named',
    'For public sector and enterprise customers, Norland contests it.',
    'It does so for us as a bank',
    [],
  ],
  [
    'like ours',
    'Towards government customers, Norland contests it.',
    'It does so for companies such as ours',
    ['companies such as ours'],
  ],
])('what excludes its like: %s', (_, statement, text, expected) => {
  expect(wrongKinds(saying(statement), text).map((one) => one.text)).toEqual(expected);
});

test('a kind that the version names, and another', () => {
  expect(['Towards government customers', 'Towards private companies'].map((text) => namesKind(judged, text))).toEqual([
    true,
    false,
  ]);
});
