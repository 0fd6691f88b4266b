import { type Entries, unresolved } from '../../../src/model/schema.ts';

/** Statutes, regulations, guidance and cases. */
export const laws = {
  'xn-data-act': {
    // Statutes are constitutions and acts; what a government or an authority sets is a regulation.
    kind: 'statute',
    title: 'Data Act',
    summary: 'The general law of Norland on data about people.',
    sources: [
      { source: 'act-text', basis: 'explicit' },
      { source: 'act-commentary', basis: 'explicit' },
    ],
    // In each language; authentic is the language in which it binds.
    names: [
      { language: 'eo', text: 'Leĝo pri Datumoj', authentic: true },
      { language: 'en', text: 'Data Act', authentic: false },
    ],
    shortNames: ['NDA'],
    jurisdiction: 'xn',
    // How the law is cited in its own place.
    citation: 'Act 14 of 2019',
    rank: 'act',
    protects: 'People whose data is processed.',
    // Which sector it is for, and what does not fit into the word.
    sector: 'both',
    sectorDetail: 'The courts have rules of their own.',
    // Who supervises it: { none: 'why nobody does' } is possible.
    authorities: ['xn-dpc'],
    // The steps of its life.
    dates: [
      { stage: 'adopted', date: '2019-06-18', evidence: 'official', sources: ['act-text'] },
      { stage: 'in-force', date: '2020-01-01', what: 'All but section 30.', evidence: 'official' },
    ],
    amendments: [
      { title: 'Act 3 of 2023', date: '2023-04', effect: 'Added section 14 on breaches.', evidence: 'secondary' },
    ],
    // The parts that entries name.
    provisions: [
      {
        id: 'section-12',
        title: 'Access',
        gist: 'People may see the data about them.',
        // The limbs of a legal test, where it sets one.
        test: ['The request names the person.', 'No other person would be harmed.'],
        // Which edition numbers it so.
        edition: 'as amended in 2023',
        links: [
          {
            label: 'Section 12',
            url: 'https://law.norland.example/data/12',
            language: 'eo',
            authentic: true,
            evidence: 'official',
          },
        ],
        evidence: 'official',
        sources: [{ source: 'act-text', locator: 'Section 12', basis: 'explicit' }],
      },
    ],
    officialTexts: [
      {
        label: 'Data Act, official text',
        url: 'https://law.norland.example/data/act',
        language: 'eo',
        authentic: true,
        evidence: 'official',
      },
    ],
    // What would take its place, and when to look again.
    pendingSuccessor: {
      title: 'Data and Devices Bill',
      stage: 'First reading',
      since: '2026-09',
      watch: '2027-05-20',
      evidence: 'secondary',
      openPoint: 'devices-bill',
    },
    // What is worth saying beside, and questions that a person has to settle.
    remarks: [{ text: 'The official text is in Esperanto alone.', evidence: 'official', sources: ['act-text'] }],
    openPoints: ['devices-bill'],
    // Whether a reader may rely on it today.
    standing: 'in-force',
    review: { owner: 'Privacy team', reviewed: '2026-11-20', due: '2027-05-20' },
  },
  'xn-su-records-regulation': {
    kind: 'regulation',
    title: 'School Records Regulation',
    summary: 'The regulation of Southmark on what schools may store, and for how long.',
    sources: [{ source: 'act-commentary', locator: 'Chapter 3', basis: 'explicit' }],
    names: [{ language: 'eo', text: 'Regularo pri Lernejaj Registroj', authentic: true }],
    jurisdiction: 'xn-su',
    citation: unresolved('The commentary gives no number. The register of the province could say.'),
    protects: 'Pupils and their parents.',
    sector: 'public',
    authorities: ['xn-su-ombud'],
    // The authority that set it; here another body did.
    issuer: { none: 'The council of the province set it.' },
    dates: [{ stage: 'published', date: '2015', evidence: 'secondary' }],
    amendments: [],
    officialTexts: [
      {
        label: 'School Records Regulation',
        url: unresolved('The commentary gives no address. The register of the province could say.'),
        language: 'eo',
        authentic: true,
        evidence: 'inferred',
      },
    ],
    standing: 'not-established',
    review: { owner: 'Privacy team', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'xn-cloud-guidance': {
    // What an authority publishes on how to read a law.
    kind: 'guidance',
    title: 'Guidance on cloud services',
    summary: 'What the Commission expects of those who store data with a provider.',
    sources: [{ source: 'act-text', locator: 'Guidance 2', basis: 'explicit' }],
    names: [{ language: 'eo', text: 'Gvidilo pri Nubaj Servoj', authentic: true }],
    jurisdiction: 'xn',
    issuer: 'xn-dpc',
    // The laws that it explains.
    accompanies: ['xn-data-act'],
    dates: [{ stage: 'published', date: '2021-03-15', evidence: 'official' }],
    officialTexts: [
      {
        label: 'Guidance on cloud services',
        url: 'https://law.norland.example/commission/cloud',
        language: 'eo',
        authentic: true,
        evidence: 'official',
        // Where the address was found.
        sources: [{ source: 'act-text', locator: 'Guidance 2', basis: 'explicit' }],
      },
    ],
    standing: 'in-force',
    review: { owner: 'Privacy team', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'xn-letters-case': {
    kind: 'case',
    title: 'The letters case',
    summary: 'Whether a court can have letters from a provider without telling the writer.',
    sources: [{ source: 'act-commentary', locator: 'Chapter 5', basis: 'explicit' }],
    names: [],
    jurisdiction: 'xn',
    dates: [],
    // The courts it went through, first to last, and whether each decision still stands.
    path: [
      {
        court: 'City Court of Norhaven',
        docket: '17/2021',
        date: '2021-10-04',
        outcome: 'The provider hands the letters over, and stays silent.',
        standing: 'reversed',
        evidence: 'secondary',
      },
      {
        court: 'Supreme Court of Norland',
        docket: '3/2022',
        date: '2022-05-19',
        outcome: 'The writer is told, unless an inquiry would fail by it.',
        standing: 'stands',
        evidence: 'secondary',
      },
    ],
    // The laws that it was about.
    statutes: ['xn-data-act'],
    standing: 'in-force',
    review: { owner: 'Privacy team', reviewed: '2026-11-20', due: '2027-11-20' },
  },
} as const satisfies Entries<'instruments'>;
