/** One small side column a kind: the theme puts the whole of it into every page that shows it. */
import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';
import { documentedRuleIds } from './documented-rules.ts';
import type { Kind } from './model/ids.ts';
import { hasPages } from './model/kinds.ts';
import type { InstrumentKind, Registry } from './model/schema.ts';
import { registry } from './registry/index.ts';

type Items = Extract<SidebarsConfig[string], readonly unknown[]>;

/** The kinds of instruments, in the order in which a reader looks for them. */
const instrumentGroups: readonly (readonly [kind: InstrumentKind, label: string])[] = [
  ['statute', 'Statutes'],
  ['regulation', 'Regulations'],
  ['guidance', 'Guidance'],
  ['agreement', 'Agreements'],
  ['standard', 'Standards'],
  ['case', 'Court cases'],
  ['publication', 'Publications'],
];

/** The id that Docusaurus gives to the page of an entry: its path below `docs/`. */
function docs(kind: string, ids: readonly string[]): string[] {
  return ids.map((id) => `${kind}/${id.toLowerCase()}`);
}

/** An index, and below it one page an entry. */
function flat(kind: Kind): Items {
  return [`${kind}/index`, ...docs(kind, Object.keys(registry[kind]))];
}

/** A group, folded unless the page is in it; the index of the kind lists all. No group where nothing is in it. */
function group(label: string, items: string[]): Items {
  return items.length === 0 ? [] : [{ type: 'category', label, items }];
}

function idsWhere<T>(entries: Readonly<Record<string, T>>, belongs: (entry: T) => boolean): string[] {
  return Object.keys(entries).filter((id) => {
    const entry = entries[id];
    return entry !== undefined && belongs(entry);
  });
}

const { commitments, instruments, topics }: Registry = registry;

/** The side column of each kind; kinds whose entries share a page share one. */
const columns: Readonly<Record<Kind, { readonly column: string; readonly items: Items }>> = {
  principles: { column: 'principles', items: flat('principles') },
  topics: { column: 'topics', items: flat('topics') },
  jurisdictions: { column: 'jurisdictions', items: flat('jurisdictions') },
  authorities: { column: 'authorities', items: flat('authorities') },
  instruments: {
    column: 'instruments',
    items: [
      'instruments/index',
      ...instrumentGroups.flatMap(([kind, label]) =>
        group(
          label,
          docs(
            'instruments',
            idsWhere(instruments, (instrument) => instrument.kind === kind),
          ),
        ),
      ),
    ],
  },
  services: { column: 'services', items: flat('services') },
  commitments: {
    column: 'commitments',
    items: [
      'commitments/index',
      'today',
      ...Object.entries(topics).flatMap(([topic, { title }]) =>
        group(
          title,
          docs(
            'commitments',
            idsWhere(commitments, (commitment) => commitment.topic === topic),
          ),
        ),
      ),
    ],
  },
  questions: { column: 'finding', items: ['questions'] },
  absences: { column: 'finding', items: ['not-covered'] },
  sources: { column: 'sources', items: flat('sources') },
  terms: { column: 'reference', items: ['glossary'] },
  responsibilities: { column: 'reference', items: ['responsibilities'] },
  certifications: { column: 'reference', items: ['certifications'] },
  subprocessors: { column: 'reference', items: ['subprocessors'] },
  claims: { column: 'reference', items: ['claims'] },
  openPoints: { column: 'reference', items: ['open-points'] },
};

const ofKinds: Record<string, Items> = {};
for (const [kind, { column, items }] of Object.entries(columns) as [Kind, (typeof columns)[Kind]][])
  if (hasPages(kind, Object.keys(registry[kind]).length)) ofKinds[column] = [...(ofKinds[column] ?? []), ...items];

const sidebars: SidebarsConfig = {
  ...ofKinds,
  reading: [
    { type: 'category', label: 'Reading and citing', collapsible: false, items: ['reading', 'citing', 'verifying'] },
    'about',
    'privacy',
  ],
  maintaining: [
    'maintaining',
    'adopting',
    {
      type: 'category',
      label: 'Checks',
      collapsible: false,
      items: ['checks/index', 'decisions', ...docs('checks', documentedRuleIds)],
    },
  ],
};

export default sidebars;
