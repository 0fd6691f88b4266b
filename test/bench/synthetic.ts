/** A registry of any size, the same every time: for measuring, and for counting operations. Consistent, so that every rule does its whole work. */
import { kinds } from '../../src/model/ids.ts';
import type { Registry } from '../../src/model/schema.ts';

/** How many entries of each kind; what is left out keeps the proportions of 10,000 commitments, 1,000 instruments, 100 jurisdictions. */
export interface SyntheticSize {
  readonly commitments: number;
  readonly instruments?: number;
  readonly jurisdictions?: number;
}

const words =
  'access account agreement answer audit backup boundary breach browser cache calendar case channel clause client code consent contract control copy court custody deadline delivery device directory disclosure disposal document duty editor encryption entry erasure evidence exit export filter folder gateway handover hardware history host identity incident index inquiry inspection invoice issue keeper label ledger letter limit link list location log mailbox manager measure meeting memory message method migration mirror notice number office officer operator order outage owner packet partner password patch payment period permit person phone policy portal premises printer privacy process profile program project proof protocol provider purpose quality query question record recovery region register release report request review risk role room router rule safeguard sample schedule scope script search secret section server session setting sharing signature site standard storage summary supplier support survey switch system table tape task team tenant test ticket token tool trace training transfer update user vault vendor version visit volume warning window worker workspace'.split(
    ' ',
  );
const verbs =
  'answers archives audits checks closes counts copies deletes encrypts explains isolates keeps limits lists logs marks moves names opens prints records rejects removes repairs replaces reports reviews rotates scans seals separates signs sorts stores tests traces trains verifies watches'.split(
    ' ',
  );

/** Numbers from 0 to below `limit`, the same for the same seed (mulberry32). */
function randomOf(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/** `AAA`, `AAB` …: an area of a hundred ids. */
function areaOf(index: number): string {
  const group = Math.floor(index / 100);
  return `S${letter(Math.floor(group / 26))}${letter(group)}`;
}

/** `aa`, `ab` …: as many as two letters allow. */
function placeOf(index: number): string {
  return `${letter(Math.floor(index / 26))}${letter(index)}`.toLowerCase();
}

function letter(index: number): string {
  return String.fromCharCode(65 + (index % 26));
}

const review = { owner: 'Bench', reviewed: '2026-11-20', due: '2027-11-20' };
const cited = [{ source: 'source-0', basis: 'explicit' }];
const many = <T>(count: number, make: (index: number) => readonly [string, T]) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => make(index)));

/** The registry. Its statements differ in most of their words, as real ones do. */
export function syntheticRegistry(size: SyntheticSize): Registry {
  const instruments = size.instruments ?? Math.max(1, Math.round(size.commitments / 10));
  const jurisdictions = size.jurisdictions ?? Math.max(1, Math.round(size.commitments / 100));
  const entries = {
    principles: many(6, (n) => [
      `principle-${n}`,
      {
        title: `Principle ${n}`,
        summary: `The principle number ${n}.`,
        promise: `The provider keeps principle ${n}.`,
        sources: cited,
        heading: { basis: 'explicit' },
        icon: { file: '/img/logo.svg', idea: `A sign ${n}`, sources: cited },
        mappings: [
          {
            instrument: 'standard-0',
            provision: '1',
            relation: 'intersects-with',
            rationale: 'Both speak of the same thing.',
            evidence: 'inferred',
          },
        ],
        review,
      },
    ]),
    topics: many(20, (n) => [`topic-${n}`, { title: `Topic ${n}`, summary: `The topic number ${n}.`, sources: cited }]),
    jurisdictions: many(jurisdictions, (n) => [
      placeOf(n),
      {
        title: `Place ${n}`,
        summary: `The place number ${n}.`,
        sources: cited,
        code: placeOf(n).toUpperCase(),
        level: 'country',
        names: [{ language: 'en', text: `Place ${n}` }],
        serviceLists: [
          { services: Array.from({ length: 10 }, (_, s) => `service-${s}`), asOf: '2026', sources: cited },
        ],
        lawList: { completeness: 'complete', reason: 'The list is the whole of the law there.' },
        review,
      },
    ]),
    authorities: many(jurisdictions, (n) => [
      `authority-${n}`,
      {
        title: `Authority ${n}`,
        summary: `The authority of place ${n}.`,
        sources: cited,
        role: 'data-protection-authority',
        jurisdiction: placeOf(n),
        names: [{ language: 'en', text: `Authority ${n}` }],
        abbreviations: [],
        site: `https://example.org/authority/${n}`,
        established: { date: '1990', how: 'By law.', evidence: 'official' },
        review,
      },
    ]),
    instruments: {
      'standard-0': {
        kind: 'standard',
        title: 'Standard 0',
        summary: 'The standard.',
        sources: cited,
        names: [],
        dates: [],
        standing: 'in-force',
        issuer: 'The body',
        type: 'framework',
        certifiable: false,
        editions: [{ edition: '2024', published: '2024', evidence: 'official' }],
        provisions: [{ id: '1', title: 'First', evidence: 'official' }],
        review,
      },
      ...many(instruments - 1, (n) => [
        `law-${n}`,
        {
          kind: 'statute',
          rank: 'act',
          title: `Law ${n}`,
          summary: `The law number ${n}.`,
          sources: cited,
          names: [{ language: 'en', text: `Law ${n}` }],
          jurisdiction: placeOf(n % jurisdictions),
          citation: `Act No. ${n}`,
          protects: 'Personal data.',
          sector: 'both',
          authorities: [`authority-${n % jurisdictions}`],
          amendments: [],
          officialTexts: [
            { label: `Text of law ${n}`, url: `https://example.org/law/${n}`, language: 'en', evidence: 'official' },
          ],
          dates: [
            { stage: 'adopted', date: '2000-01-02', evidence: 'official' },
            { stage: 'in-force', date: '2001', evidence: 'official' },
          ],
          standing: 'in-force',
          review,
        },
      ]),
    },
    services: many(10, (n) => [
      `service-${n}`,
      {
        title: `Service ${n}`,
        summary: `The service number ${n}.`,
        sources: cited,
        umbrella: false,
        lifecycle: { status: 'active', detail: 'In use.', evidence: 'official' },
        review,
      },
    ]),
    commitments: many(size.commitments, (index) =>
      syntheticCommitment(index, size.commitments, instruments, jurisdictions),
    ),
    responsibilities: {},
    claims: {},
    terms: {
      'customer-data': {
        title: 'Customer data',
        definition: 'Data of the customer.',
        definedInSource: true,
        synonyms: [],
        standardTerms: [],
        perJurisdiction: [],
        sources: cited,
      },
    },
    questions: {},
    absences: {},
    certifications: {},
    subprocessors: {},
    openPoints: {},
    sources: {
      'source-0': {
        title: 'Source 0',
        publisher: 'The provider',
        type: 'provider-page',
        language: 'en',
        url: 'https://example.org/source',
        dated: { date: '2026' },
        accessed: '2026-11-20',
        summary: 'The source of all.',
      },
    },
  };
  return Object.fromEntries(kinds.map((kind) => [kind, entries[kind]])) as unknown as Registry;
}

function syntheticCommitment(
  index: number,
  total: number,
  instruments: number,
  jurisdictions: number,
): readonly [string, unknown] {
  const random = randomOf(index + 1);
  const word = () => words[random(words.length)] ?? 'data';
  const id = `PC-${areaOf(index)}-${(index % 100) + 1}`;
  const place = random(jurisdictions);
  const services = [random(5), 5 + random(5)];
  const statement = `For Place ${place}, Norland said that it ${verbs[random(verbs.length)]} the ${word()} ${word()} of each ${word()} in ${services.map((n) => `Service ${n}`).join(' and ')} before the ${word()} ${word()} reaches a ${word()} or its ${word()} ${word()}.`;
  const neighbour = index % 100 === 0 && index + 1 < total ? index + 1 : index - 1;
  // A law of the same place.
  const law = place + jurisdictions * random(Math.max(1, Math.floor((instruments - 1) / jurisdictions)));
  return [
    id,
    {
      title: `Commitment ${index}`,
      topic: `topic-${index % 20}`,
      principles: [`principle-${index % 6}`],
      beneficiary: 'customer',
      status: 'in-force',
      ...(neighbour >= 0 ? { related: [`PC-${areaOf(neighbour)}-${(neighbour % 100) + 1}`] } : {}),
      versions: [
        {
          from: { date: '2020-01-01', basis: 'attested' },
          statement,
          qualifiers: [
            {
              id: 'scope',
              kind: 'limit',
              text: `Holds for the ${word()} of the ${word()} alone.`,
              basis: 'explicit',
              reason: 'not-stated',
            },
          ],
          modality: 'obligation',
          strength: 'public-statement',
          binding: [],
          scope: {
            services: services.map((n) => `service-${n}`),
            excluded: [],
            jurisdictions: [placeOf(place)],
            dataScope: ['customer-data'],
            inScopeList: 'not-limited',
          },
          obligor: 'provider',
          supports:
            instruments > 1
              ? [
                  {
                    instrument: `law-${law}`,
                    relation: 'supports',
                    rationale: `It serves what law ${law} asks for.`,
                    evidence: 'inferred',
                  },
                ]
              : [],
          change: { kind: 'initial', reason: 'The first wording that was seen.' },
          sources: cited,
          lastAttested: { date: '2026-11-01' },
        },
      ],
      responsibilities: [],
      remarks: [{ text: `See [law ${law}](/instruments/law-${law}/).`, evidence: 'inferred' }],
      review,
    },
  ];
}
