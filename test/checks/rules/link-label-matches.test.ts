import { expect, test } from 'vitest';
import { linkLabelMatches } from '../../../src/checks/rules/link-label-matches.ts';
import { contextOf, found } from '../context.ts';

const entries = {
  commitments: { 'PC-GOV-2': { versions: [{}, {}] }, 'PC-GOV-10': { versions: [{}] } },
  claims: { 'PC-CLM-1': {}, 'PC-CLM-2': {} },
};
const page = (text: string) => contextOf(entries, { documents: { 'docs/reading.mdx': text } });
const finding = (label: string, url: string, expected: string) => [
  `docs/reading.mdx:1:1: Unexpected link "${label}" to "${url}", expected "${expected}", which its text says`,
];
const gov2 = '/commitments/pc-gov-2/';
const gov10 = '/commitments/pc-gov-10/';

test.each<[label: string, url: string, expected?: string]>([
  // Ids
  ['PC-GOV-10', gov10],
  ['PC-GOV-10', `${gov10}#facts`],
  ['PC-GOV-10', `${gov10}#v1`],
  ['PC-GOV-10', 'https://privacy.example/commitments/pc-gov-10'],
  ['PC-GOV-10', './commitments/pc-gov-10.mdx'],
  ['PC-GOV-10', '../commitments/pc-gov-10/#v1'],
  ['PC-GOV-10', gov2, gov10],
  ['PC-GOV-10', './commitments/pc-gov-2.mdx', gov10],
  ['PC-GOV-10', 'https://privacy.example/commitments/pc-gov-2/', gov10],
  ['PC-GOV-10', '/principles/control/', gov10],
  ['PC-GOV-10', 'https://other.example/commitments/pc-gov-10/', gov10],
  ['PC-CLM-1', '/claims/#pc-clm-1'],
  ['PC-CLM-1', '/claims/'],
  ['PC-CLM-1', '/claims/#pc-clm-2', '/claims/#pc-clm-1'],
  ['PC-GOV-99', gov2],
  // Ids among words
  ['the list of PC-GOV-10', gov10],
  ['the list of PC-GOV-10', '/principles/control/'],
  ['a book on PC-GOV-10', 'https://other.example/'],
  ['the list of PC-GOV-10', gov2, gov10],
  ['the list of PC-CLM-1', '/claims/#pc-clm-2', '/claims/#pc-clm-1'],
  ['PC-GOV-2 and PC-GOV-10', gov10],
  ['PC-GOV-2, also PC-GOV-2', gov10, gov2],
  // Versions
  ['PC-GOV-2@2', `${gov2}#v2`],
  ['PC-GOV-2@2', gov2],
  ['PC-GOV-2@2', `${gov2}#history`],
  ['PC-GOV-2@2', `${gov2}#v1`, '/commitments/pc-gov-2/v2/'],
  ['PC-GOV-2@1', gov10, '/commitments/pc-gov-2/v1/'],
  ['PC-GOV-2, version 2', `${gov2}#v1`, '/commitments/pc-gov-2/v2/'],
  ['PC-GOV-2, version 2', `${gov2}#v2`],
  ['version 2', `${gov2}#v2`],
  ['Version 2', gov2],
  ['version 2', '/principles/control/#facts'],
  ['version 2', 'https://other.example/#v1'],
  ['version 2', `${gov2}#v1`, '#v2'],
  ['what changed after version 1', `${gov2}#v2`],
  // Addresses
  [`${gov2}#v2`, `${gov2}#v2`],
  [`${gov2}#v2`, `${gov2}#v1`, '/commitments/pc-gov-2/v2/'],
  [`${gov2}#v2`, gov2, '/commitments/pc-gov-2/v2/'],
  [gov2, `${gov2}#v1`],
  ['version 2', `${gov2}v2/`],
  ['version 2', `${gov2}v1/`, '#v2'],
  ['PC-GOV-2@2', `${gov2}v2/`],
  ['PC-GOV-2@2', `${gov2}v1/`, '/commitments/pc-gov-2/v2/'],
  [`${gov2}v2/`, `${gov2}#v2`],
  [`${gov2}v2/`, `${gov2}v1/`, '/commitments/pc-gov-2/v2/'],
  [gov2, gov10, gov2],
  ['privacy.example/commitments/pc-gov-2/', gov2],
  ['privacy.example/commitments/pc-gov-2/', gov10, gov2],
  ['https://privacy.example/commitments/pc-gov-2/', 'https://other.example/', gov2],
  ['https://other.example/a/', gov10],
  ['60-E/2016', gov10],
  ['/img/a.svg', gov10],
  ['any words', gov10],
])('[%s](%s)', (label, url, expected) => {
  expect(found(linkLabelMatches, page(`[${label}](${url})`))).toEqual(expected ? finding(label, url, expected) : []);
});

test('in the registry, and under a base path', () => {
  const text =
    'See [PC-GOV-10](https://privacy.example/base/commitments/pc-gov-2/), [PC-GOV-2](https://privacy.example/base/commitments/pc-gov-2/).';
  const terms = { t: { remarks: [{ text }, { text: 3 }] } };
  const context = contextOf({ ...entries, terms }, { siteAddress: 'https://privacy.example/base/' });
  const [{ place } = { place: {} }, ...others] = linkLabelMatches.check(context).findings;
  expect(place).toEqual({ at: ['terms', 't', 'remarks', 0, 'text'], offset: 4 });
  expect(others).toEqual([]);
});

test('says how many links it looked at, images and pages that cannot be parsed left out', () => {
  const documents = {
    'docs/a.mdx': '[PC-GOV-2](/commitments/pc-gov-2/) ![PC-GOV-2](/img/a.svg) [a](/)',
    'docs/b.mdx': '<p>',
  };
  expect(linkLabelMatches.check(contextOf(entries, { documents })).examined).toBe(1);
});

test.each(['not an address', ''])('bears a site address such as "%s"', (siteAddress) => {
  const documents = { 'docs/a.mdx': '[PC-GOV-2](https://%/) [/a/b/](https://[) [PC-GOV-2](/%E0/)' };
  expect(() => linkLabelMatches.check(contextOf(entries, { documents, siteAddress }))).not.toThrow();
});

test.each<[label: string, url: string, expected?: string]>([
  ['Files', '/services/mail/', '/services/files/'],
  ['Contoso Files', '/services/mail/', '/services/files/'],
  ['the DA', '/authorities/office/', '/authorities/agency/'],
  ['Norland', '/jurisdictions/su/', '/jurisdictions/xn/'],
  ['Files', '/services/files/'],
  ['Files', '/services/files/#history'],
  ['Files', '/jurisdictions/xn/'],
  ['Both', '/services/mail/'],
  ['Files and more', '/services/mail/'],
])('a name alone: [%s](%s)', (label, url, expected) => {
  const named = {
    services: {
      files: { title: 'Files', alsoKnownAs: ['Contoso Files', 'Both'] },
      mail: { title: 'Mail', alsoKnownAs: ['Both'] },
    },
    authorities: { agency: { title: 'Data Agency', abbreviations: ['DA'] }, office: { title: 'Old Office' } },
    jurisdictions: { xn: { title: 'Norland' }, su: { title: 'Southmark' } },
  };
  const context = contextOf(named, { documents: { 'docs/reading.mdx': `[${label}](${url})` } });
  expect(found(linkLabelMatches, context)).toEqual(expected ? finding(label, url, expected) : []);
});

test.each<[label: string, url: string, expected?: string]>([
  ['file-store', '/services/mail-store/', '/services/file-store/'],
  ['file-store', '/services/file-store/'],
  ['no-such-store', '/services/mail-store/'],
  ['file-store', '/services/'],
])('the last part of an address: [`%s`](%s)', (label, url, expected) => {
  const stores = { services: { 'file-store': { title: 'Files' }, 'mail-store': { title: 'Mail' } } };
  const context = contextOf(stores, { documents: { 'docs/reading.mdx': `[\`${label}\`](${url})` } });
  expect(found(linkLabelMatches, context)).toEqual(expected ? finding(label, url, expected) : []);
});
