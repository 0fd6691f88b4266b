import { expect, test } from 'vitest';
import { deprecatedName } from '../../../src/checks/rules/deprecated-name.ts';
import { contextOf, found } from '../context.ts';
import { deprecatedNames } from '../labelled/deprecated-name.ts';
import { expectMeasured } from '../labelled/expect-measured.ts';
import { entries } from '../labelled/registry.ts';

const onPage = (text: string) => contextOf(entries, { documents: { 'docs/a.mdx': text } });
const message = (what: string, name: string, today: string) =>
  `Unexpected ${what} "${name}", expected "${today}", or a sentence that says that the name is a former one`;

test.each<[string, string[]]>([
  [
    'Sign in\nto Stratus Active Directory.',
    [`docs/a.mdx:2:4: ${message('former name', 'Stratus Active Directory', 'Badge ID')}`],
  ],
  [
    'The OPCC asks.',
    [`docs/a.mdx:1:5: ${message('abbreviation', 'OPCC', 'Office of the Privacy Commissioner of Canada')}`],
  ],
  ['Sign in to Badge ID, formerly Stratus Active Directory. The OPC asks.', []],
  ['> Sign in to Stratus Active Directory.', []],
  ['See [Stratus Active Directory](https://example.org/x).', []],
])('%s', (text, expected) => {
  expect(found(deprecatedName, onPage(text))).toEqual(expected);
});

test('in the registry: not in names, not in the entry itself, not where it was the name', () => {
  const text = 'Devices are kept in Norland Endpoint Manager.';
  const version = (date: string) => ({ statement: text, lastAttested: { date } });
  const context = contextOf({
    ...entries,
    services: { ...entries.services, fleetpilot: { ...entries.services.fleetpilot, summary: text } },
    topics: { t: { title: text, summary: text, links: [{ label: text }] } },
    commitments: { 'PC-GOV-1': { versions: [version('2020-01'), version('2024')] } },
    claims: { 'PC-CLM-1': { summary: text, asOf: { notBefore: '2018', notAfter: '2022-10' } } },
  });
  expect(found(deprecatedName, context)).toEqual([
    `topics/t/summary: ${message('former name', 'Norland Endpoint Manager', 'Fleetpilot')}`,
    `commitments/PC-GOV-1/versions/1/statement: ${message('former name', 'Norland Endpoint Manager', 'Fleetpilot')}`,
  ]);
});

test('a registry without deprecated names, and how many passages were looked at', () => {
  const context = contextOf({ topics: { t: { summary: 'Stratus Active Directory' } } });
  expect(deprecatedName.check(context)).toEqual({ examined: 1, findings: [] });
});

test('on labelled sentences', () => {
  expectMeasured(
    'deprecated-name',
    deprecatedNames,
    (sentence) => deprecatedName.check(onPage(sentence)).findings.length > 0,
    24,
  );
});
