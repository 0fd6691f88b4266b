/** What an entry says in one place against what it, or another, says elsewhere. */
import { commitmentIds } from '../../../../src/registry/ids.ts';
import { type Change, edit, files, type NewPage, newest, type PlantedFault } from '../fault.ts';

const count = commitmentIds.length;
const keys = 'Microsoft said that it does not give its encryption keys to any government.';
const direct =
  'Microsoft said that it gives no third party direct or unhindered access to customer data, except as the customer directs.';

/** PC-GOV-7 with an older version of the same words, and a new one of this kind with these words and qualifiers. */
function second(kind: string, statement = direct, qualifiers: 'all' | 'fewer' | 'more' = 'all'): Change {
  const limit = `{
            id: 'direct-access-only',
            kind: 'limit',
            text: 'Speaks of direct or unhindered access. It does not rule out that data is disclosed on request.',
            basis: 'inferred',
            reason: 'not-stated',
          },`;
  const older = `{
        from: { date: '2016-05', basis: 'stated' },
        statement: '${direct}',
        qualifiers: [
          { id: 'customer-direction', kind: 'exclusion', text: 'Does not hold where the customer directs that access be given.', basis: 'explicit', reason: 'not-stated' },
          ${limit}
        ],
        modality: 'prohibition',
        strength: 'public-statement',
        binding: [],
        scope: { services: 'all', excluded: [], jurisdictions: 'worldwide', dataScope: ['customer-data'], inScopeList: 'not-limited' },
        obligor: 'provider',
        supports: [],
        change: { kind: 'initial', reason: 'Oldest wording that we have seen.' },
        sources: [{ source: 'government-requests-2017', locator: 'Our data privacy standards', basis: 'explicit' }],
        lastAttested: { date: '2017-01-29' },
      },`;
  const more = limit
    .replaceAll('direct-access-only', 'stored-data')
    .replace(/Speaks of.*request\./, 'Speaks of customer data that is stored.');
  const kept = { all: limit, fewer: '', more: `${limit}\n          ${more}` }[qualifiers];
  const after = "'PC-GOV-7': {";
  return {
    edits: [
      { file: files.government, after: [after, 'qualifiers: ['], from: limit, to: kept },
      { file: files.government, after, from: direct, to: statement },
      { file: files.government, after, from: "change: { kind: 'initial'", to: `change: { kind: '${kind}'` },
      { file: files.government, after, from: 'versions: [', to: `versions: [\n      ${older}` },
    ],
  };
}

/** A page of these words. */
function page(words: string): Change {
  const added: NewPage = { file: 'docs/extra.mdx', text: `---\ntitle: Extra\ndescription: Words.\n---\n\n${words}\n` };
  return { edits: [added] };
}

const gov1 = "'PC-GOV-1': {";
const pri3 = "'PC-PRI-3': {";
const removed = "a customer's data is removed if the customer leaves.";
const lines = 'lines: [31]';
const cloudAct = '"Says that a provider\'s legal';
const dynamics = 'names it for Japan and Argentina, as far as it is in scope there.';
const related = "related: ['PC-GOV-7', 'PC-GOV-12']";
const kind = { after: "'PC-GOV-7': {", file: files.government } as const;

export const agreement: readonly PlantedFault[] = [
  {
    name: 'an editorial version that makes "and" of "or"',
    fault: second('editorial', direct.replace('direct or', 'direct and')),
    expected: [{ rule: 'editorial-change-harmless', ...kind, at: "'editorial'" }],
    twin: second('editorial', direct.replace('gives no third party direct', 'does not give any third party direct')),
  },
  {
    name: 'a narrowing version that only drops a qualifier',
    fault: second('narrowing', direct, 'fewer'),
    expected: [{ rule: 'change-kind-fits', ...kind, at: "'narrowing'" }],
    twin: second('narrowing', direct, 'more'),
  },
  {
    name: 'a broadening version that only adds a qualifier',
    fault: second('broadening', direct, 'more'),
    expected: [{ rule: 'change-kind-fits', ...kind, at: "'broadening'" }],
    twin: second('broadening', direct, 'fewer'),
  },
  {
    name: 'a clarifying version that says the opposite',
    fault: second('clarifying', direct.replace('gives no third', 'gives a third')),
    expected: [{ rule: 'change-kind-fits', ...kind, at: "'clarifying'" }],
    twin: second('clarifying', direct.replace('gives no third party', 'does not give any third party')),
  },
  {
    name: 'a prohibition that lost its "not"',
    fault: edit(
      files.government,
      keys,
      'Microsoft said that it gives its encryption keys to governments.',
      newest.gov8,
    ),
    expected: [{ rule: 'modality-in-wording', after: newest.gov8, at: "'prohibition'" }],
    twin: edit(
      files.government,
      keys,
      'Microsoft said that it refuses to give its encryption keys to any government.',
      newest.gov8,
    ),
  },
  {
    name: 'the promise of a principle turned round',
    fault: edit(files.principles, 'Microsoft promised not to use people', 'Microsoft promised to use people'),
    expected: [{ rule: 'principle-promise-kept', at: '"Microsoft promised to use people' }],
    twin: edit(files.principles, 'Microsoft promised not to use people', 'Microsoft promised never to use people'),
  },
  {
    name: 'a promise of encryption that rests on a line about copyright',
    fault: edit(
      files.principlePromises,
      `source: 'trust-center-principles', ${lines}`,
      "source: 'government-requests', lines: [38]",
      pri3,
    ),
    expected: [{ rule: 'source-line-supports', after: pri3, at: '‸lines: [38]' }],
    twin: edit(
      files.principlePromises,
      `source: 'trust-center-principles', ${lines}`,
      "source: 'trust-center-principles', lines: [31, 63]",
      pri3,
    ),
  },
  {
    name: 'a promise that is related to itself',
    fault: edit(files.government, related, "related: ['PC-GOV-1', 'PC-GOV-12']"),
    expected: [{ rule: 'references-distinct', after: gov1, at: "'PC-GOV-1'" }],
    twin: edit(files.government, related, "related: ['PC-GOV-8', 'PC-GOV-12']"),
  },
  {
    name: 'a promise that is related twice to another',
    fault: edit(files.government, related, "related: ['PC-GOV-7', 'PC-GOV-12', 'PC-GOV-7']"),
    expected: [{ rule: 'references-distinct', after: [gov1, "'PC-GOV-12', "], at: "'PC-GOV-7'" }],
    twin: edit(files.government, related, "related: ['PC-GOV-7', 'PC-GOV-12', 'PC-GOV-8']"),
  },
  {
    name: 'one citation on two laws',
    fault: edit(files.argentina, "citation: 'Decreto 1558/2001'", "citation: 'Ley 25.326'"),
    expected: [{ rule: 'law-citation-distinct', after: "'ar-decree-1558-2001': {", at: "'Ley 25.326'" }],
    twin: edit(files.argentina, "citation: 'Decreto 1558/2001'", "citation: 'Decreto 1558 de 2001'"),
  },
  {
    name: 'an amendment that is older than the decree',
    fault: edit(files.argentina, "date: '2010-08-11',\n        effect", "date: '1999-08-11',\n        effect"),
    expected: [{ rule: 'dates-in-order', at: "'1999-08-11'" }],
    twin: edit(files.argentina, "date: '2010-08-11',\n        effect", "date: '2010-08',\n        effect"),
  },
  {
    name: 'a synonym that stands in every sentence',
    fault: edit(files.terms, "synonyms: ['Individual Number',", "synonyms: ['the', 'Individual Number',"),
    expected: [{ rule: 'term-unique', at: "'the'" }],
    twin: edit(files.terms, "synonyms: ['Individual Number',", "synonyms: ['the Number', 'Individual Number',"),
  },
  {
    name: 'letters that were read in another encoding',
    fault: edit(files.argentina, "text: 'Constitución Nacional'", "text: 'ConstituciÃ³n Nacional'"),
    expected: [{ rule: 'entry-well-formed', at: "'ConstituciÃ³n Nacional'" }],
    twin: edit(files.argentina, "text: 'Constitución Nacional'", "text: 'CONSTITUCIÓN NACIONAL'"),
  },
  {
    name: 'a Japanese name in Latin letters',
    fault: edit(files.jurisdictions, "text: '日本'", "text: 'Nihon'"),
    expected: [{ rule: 'name-in-its-script', at: "'Nihon'" }],
    twin: edit(files.jurisdictions, "language: 'ja', text: '日本'", "language: 'ja-Latn', text: 'Nihon'"),
  },
  {
    name: 'a reason that was left for later',
    fault: edit(files.government, "reason: 'The law requires the disclosure.'", "reason: 'TBD'"),
    expected: [{ rule: 'text-not-placeholder', at: "'TBD'" }],
    twin: edit(files.government, "reason: 'The law requires the disclosure.'", "reason: 'The law asks for it.'"),
  },
  {
    name: 'evidence that is older than its source',
    fault: edit(
      files.government,
      "from: { date: '2017-01-29', basis: 'attested' }",
      "from: { date: '2010', basis: 'attested' }",
      gov1,
    ),
    expected: [{ rule: 'evidence-of-its-time', at: "'2010'" }],
    twin: edit(
      files.government,
      "from: { date: '2017-01-29', basis: 'attested' }",
      "from: { date: '2017-02', basis: 'attested' }",
      gov1,
    ),
  },
  {
    name: 'a word that is bound to its time, in a text that was read later',
    fault: edit(files.unitedStates, cloudAct, `"The new CLOUD Act creates a framework. ${cloudAct.slice(1)}`),
    expected: [{ rule: 'time-bound-word', at: '"The new CLOUD' }],
    twin: edit(files.unitedStates, cloudAct, `"The Act of 2018 creates a framework. ${cloudAct.slice(1)}`),
  },
  {
    name: 'a case that is told as won in its last step',
    fault: edit(
      files.unitedStates,
      "'Vacated as moot: the judgment of the Court of Appeals vacated and the case sent back to be dismissed, after the CLOUD Act and a new warrant that replaced the old one.'",
      "'Won by Microsoft.'",
    ),
    expected: [{ rule: 'case-outcome-current', at: "'Won by Microsoft.'" }],
    twin: edit(files.unitedStates, 'Vacated as moot: the judgment', 'Vacated: the judgment'),
  },
  {
    name: 'a duty of the customer that is given to the provider',
    fault: edit(files.responsibilities, "party: 'customer'", "party: 'provider'", "'jp-data-owner': {"),
    expected: [{ rule: 'party-in-wording', after: "'jp-data-owner': {", at: "'provider'" }],
    twin: edit(
      files.responsibilities,
      'says that customers own personal data',
      'says that the customers own personal data',
    ),
  },
  {
    name: 'a duty of the customer among the promises',
    fault: edit(files.data, removed, 'customers must remove their data before they leave.'),
    expected: [{ rule: 'customer-obligation-not-promise', at: 'customers must remove' }],
    twin: edit(files.data, removed, 'the data of customers is removed if the customer leaves.'),
  },
  {
    name: 'a near copy of a short statement',
    fault: edit(
      files.government,
      "Microsoft said that it gives no government the means to break Microsoft's encryption.",
      'Microsoft said that it does not hand its encryption keys to any state.',
      newest.gov9,
    ),
    expected: [{ rule: 'statement-distinct', level: 'warning', at: '"Microsoft said that it does not hand' }],
    twin: edit(
      files.government,
      "Microsoft said that it gives no government the means to break Microsoft's encryption.",
      'Microsoft said that it does not hand the means to break its encryption to any state.',
      newest.gov9,
    ),
  },
  {
    name: 'two promises in one statement',
    fault: edit(
      files.government,
      keys,
      `${keys.slice(0, -1)}, and that it tells customers of every request.`,
      newest.gov8,
    ),
    expected: [{ rule: 'one-promise', at: 'and that it tells' }],
    twin: edit(files.government, keys, keys.replace('any government', 'any government or agency of one'), newest.gov8),
  },
  {
    name: 'the end of a service told with another year',
    fault: edit(
      files.government,
      'The Bing Search APIs were retired on 11 August 2025',
      'The Bing Search APIs were retired on 11 August 2024',
      "'PC-GOV-2': {",
    ),
    expected: [{ rule: 'lifecycle-date-true', at: '11 August 2024' }],
    twin: edit(
      files.government,
      'The Bing Search APIs were retired on 11 August 2025',
      'The Bing Search APIs were retired in August 2025',
      "'PC-GOV-2': {",
    ),
  },
  {
    name: 'a count of services that the place does not list',
    fault: edit(files.jurisdictions, 'names four services for which', 'names five services for which'),
    expected: [{ rule: 'count-in-prose-true', at: 'five services' }],
    twin: edit(files.jurisdictions, 'names four services for which', 'names 4 services for which'),
  },
  {
    name: 'a count of laws that the registry does not have',
    fault: edit(files.jurisdictions, 'names four Canadian laws', 'names five Canadian laws'),
    expected: [{ rule: 'count-in-prose-true', at: 'five Canadian laws' }],
    twin: edit(files.jurisdictions, 'names four Canadian laws', 'names some Canadian laws'),
  },
  {
    name: 'a count of commitments on a page',
    fault: page(`The collection has ${count + 1} commitments.`),
    expected: [{ rule: 'count-in-prose-true', at: `${count + 1} commitments` }],
    twin: page(`The collection has ${count} commitments, of which six commitments are about principles.`),
  },
  {
    name: 'a service told of for the wrong place',
    fault: edit(files.services, dynamics, dynamics.replace('.', ', and not for Argentina.'), "'dynamics-365': {"),
    expected: [{ rule: 'summary-in-scope', after: "'dynamics-365': {", at: 'Argentina.' }],
    twin: edit(files.services, dynamics, dynamics.replace('.', ', and not for Alberta.'), "'dynamics-365': {"),
  },
  {
    name: 'terms that were superseded told as governing',
    fault: page('The Online Services Terms govern how data is handled.'),
    expected: [{ rule: 'instrument-told-of-its-time', at: 'Online Services Terms' }],
    twin: page('The Online Services Terms governed how data was handled.'),
  },
  {
    name: 'an act told as issued by an authority that came later',
    fault: edit(
      files.argentina,
      'in addition to those of Disposition 60-E/2016.',
      'in addition to those of Disposition 60-E/2016, which the AAIP issued.',
    ),
    expected: [{ rule: 'instrument-told-of-its-time', at: 'AAIP issued.' }],
    twin: edit(
      files.argentina,
      'in addition to those of Disposition 60-E/2016.',
      'in addition to those of Disposition 60-E/2016, which the DNPDP issued.',
    ),
  },
  {
    name: 'a law that leads to a page of the provider',
    fault: page('See the [Privacy Act](https://docs.microsoft.com/en-us/privacystatement).'),
    expected: [{ rule: 'link-names-its-instrument', at: '[Privacy Act]' }],
    twin: page('See the [documentation](https://docs.microsoft.com/en-us/privacystatement).'),
  },
  {
    name: 'a title in another language',
    fault: edit(
      files.government,
      "title: 'No direct access for third parties, except as the customer directs'",
      "title: 'Kein direkter Zugriff für Dritte'",
    ),
    expected: [{ rule: 'text-in-language', at: "'Kein direkter" }],
    twin: edit(
      files.government,
      "title: 'No direct access for third parties, except as the customer directs'",
      "title: 'No direct access by third parties'",
    ),
  },
  {
    name: 'a promise in the present without a commitment',
    fault: page('Microsoft encrypts all customer data with strong keys.'),
    expected: [{ rule: 'promise-cites-commitment', at: 'Microsoft encrypts' }],
    twin: page('Microsoft encrypts all customer data with strong keys, as [[PC-PRI-3]] has it.'),
  },
];
