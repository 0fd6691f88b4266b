import { expect, test } from 'vitest';
import { registryNames } from '../../../src/checks/prose/registry-names.ts';
import { contextOf } from '../context.ts';
import { registry } from '../labelled/registry.ts';

/** What a text names, as `name → ids`, with `…` where a longer name may follow. */
function namesIn(text: string): string[] {
  return registryNames(registry)(text).map(
    ({ text: name, refs, continued }) => `${name} → ${refs.map(({ id }) => id).join('|')}${continued ? ' …' : ''}`,
  );
}

test.each<[string, string[]]>([
  ['Data in Stratus and in Norland Stratus.', ['Stratus → stratus', 'Norland Stratus → stratus']],
  [
    'The longest wins: Hosted Services Terms, online services.',
    ['Hosted Services Terms → hst', 'online services → online-services'],
  ],
  ['An online service, ONLINE SERVICES.', ['online service → online-services', 'ONLINE SERVICES → online-services']],
  ['Stratus DevOps is another name.', ['Stratus → stratus …']],
  ['stratus skies, teams, us, DPAs and Q&A', []],
  ['The HST; the DPA.', ['HST → hst', 'DPA → dpa']],
  [
    'ISO/IEC 27001:2013, ISO 27001, ISO-27001',
    ['ISO/IEC 27001 → iso-27001', 'ISO 27001 → iso-27001', 'ISO-27001 → iso-27001'],
  ],
  ['On 11 2006 and 11/2006', ['11/2006 → 11-2006']],
  ['In the U.S. and the US, for Canadian and 日本の users', ['U.S → us', 'US → us', 'Canadian → ca', '日本 → jp']],
  ['マイナンバー法による', ['マイナンバー法 → my-number-act']],
  ['Desk 360; Office. 365', ['Desk 360 → desk-360']],
])('%s', (text, expected) => {
  expect(namesIn(text)).toEqual(expected);
});

test('entries that share a name are all given, and broken ones none', () => {
  const context = contextOf({
    instruments: { a: { title: 'First (DPA)' }, b: { title: 'Second', shortNames: ['DPA', 3] }, c: { names: 'x' } },
    jurisdictions: { d: { title: 4, code: 7, names: [null] } },
  });
  expect(registryNames(context.registry)('The DPA.')[0]?.refs.map(({ id, role }) => `${id} ${role}`)).toEqual([
    'a title',
    'b short',
  ]);
});
