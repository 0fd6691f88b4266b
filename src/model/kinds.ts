/**
 * What the engine has to know of each kind of entries.
 *
 * To add a kind, add it to `kinds` (`ids.ts`), and go where the compiler leads: its shape (`schema.ts`), its line here, and
 * the table of each room that handles kinds (pages, index, search records, side columns, stubs), each a `Record<Kind, …>`.
 */
import { type Kind, kinds } from './ids.ts';

interface KindFacts {
  /** The folder of its pages, or the page that its entries share. */
  readonly path: `/${string}/`;
  /**
   * The sections that the page of every entry has, whatever the entry holds; others come and go with the entry and can't
   * be linked to. `shared`: all entries stand on one page, each under its own fragment.
   */
  readonly sections: readonly string[] | 'shared';
  /** The form of its ids: a `PC-GOV-2` that promises, a `PC-CLM-2` that does not, or a name in lower case. */
  readonly ids: 'commitment' | 'claim' | 'name';
  /** Whether its titles are names that others gave; what we call a commitment or a claim is our own wording. */
  readonly namedByOthers: boolean;
  /** Not every company has any: without an entry there is no page. */
  readonly mayBeMissing?: true;
  /** Each entry has a fragment on the page of all too, which was its address once. */
  readonly onIndexToo?: true;
}

export const kindFacts = {
  principles: {
    path: '/principles/',
    sections: ['statement', 'commitments', 'facts', 'sources'],
    ids: 'name',
    namedByOthers: false,
  },
  topics: { path: '/topics/', sections: ['commitments'], ids: 'name', namedByOthers: false },
  jurisdictions: {
    path: '/jurisdictions/',
    sections: ['promised', 'what-stays-with-you', 'laws', 'authorities', 'services', 'facts'],
    ids: 'name',
    namedByOthers: true,
  },
  authorities: { path: '/authorities/', sections: ['facts', 'instruments'], ids: 'name', namedByOthers: true },
  instruments: { path: '/instruments/', sections: ['facts', 'rests-on-it'], ids: 'name', namedByOthers: true },
  services: { path: '/services/', sections: ['promised', 'facts'], ids: 'name', namedByOthers: true },
  commitments: {
    path: '/commitments/',
    sections: ['statement', 'where-it-holds', 'sources', 'history', 'facts'],
    ids: 'commitment',
    namedByOthers: false,
  },
  questions: {
    path: '/questions/',
    sections: ['answer'],
    ids: 'name',
    namedByOthers: false,
    mayBeMissing: true,
    onIndexToo: true,
  },
  absences: { path: '/not-covered/', sections: 'shared', ids: 'name', namedByOthers: false, mayBeMissing: true },
  responsibilities: { path: '/responsibilities/', sections: 'shared', ids: 'name', namedByOthers: false },
  certifications: {
    path: '/certifications/',
    sections: 'shared',
    ids: 'name',
    namedByOthers: false,
    mayBeMissing: true,
  },
  subprocessors: {
    path: '/subprocessors/',
    sections: 'shared',
    ids: 'name',
    namedByOthers: true,
    mayBeMissing: true,
  },
  claims: { path: '/claims/', sections: 'shared', ids: 'claim', namedByOthers: false },
  terms: { path: '/glossary/', sections: 'shared', ids: 'name', namedByOthers: true },
  openPoints: { path: '/open-points/', sections: 'shared', ids: 'name', namedByOthers: false },
  sources: { path: '/sources/', sections: ['facts', 'cited-by'], ids: 'name', namedByOthers: true },
} as const satisfies Record<Kind, KindFacts>;

const all: Readonly<Record<Kind, KindFacts>> = kindFacts;

/** The kinds whose entries share one page. */
export type SharedPageKind = {
  [K in Kind]: (typeof kindFacts)[K]['sections'] extends 'shared' ? K : never;
}[Kind];

/** Whether the entries of a kind share one page. */
export function sharesPage(kind: Kind): kind is SharedPageKind {
  return all[kind].sections === 'shared';
}

/** Whether each entry of a kind has a fragment on the page of all. */
export function isOnPageOfAll(kind: Kind): boolean {
  return sharesPage(kind) || all[kind].onIndexToo === true;
}

/** The sections that other pages may link to on the page of every entry of a kind; none where they share one. */
export function sectionsOf(kind: Kind): readonly string[] {
  const { sections } = all[kind];
  return sections === 'shared' ? [] : sections;
}

/** Whether entries of a kind have ids that can be cited: those of claims too, so that citing one as a commitment is noticed. */
export function hasCitableIds(kind: Kind): boolean {
  return all[kind].ids !== 'name';
}

/** Whether a kind has pages where the registry holds this many of its entries. */
export function hasPages(kind: Kind, entries: number): boolean {
  return entries > 0 || !all[kind].mayBeMissing;
}

/** The kinds whose titles are names that others gave. */
export const namedKinds: readonly Kind[] = kinds.filter((kind) => all[kind].namedByOthers);
