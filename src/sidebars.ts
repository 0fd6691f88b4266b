/** One small side column a kind: the theme puts the whole of it into every page that shows it. */
import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';
import { documentedRuleIds } from './documented-rule-ids.ts';
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
function flat(kind: Exclude<keyof Registry, 'openPoints'>): Items {
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

const sidebars: SidebarsConfig = {
  commitments: [
    'commitments/index',
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
  principles: flat('principles'),
  topics: flat('topics'),
  jurisdictions: flat('jurisdictions'),
  authorities: flat('authorities'),
  instruments: [
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
  services: flat('services'),
  sources: flat('sources'),
  reference: ['glossary', 'responsibilities', 'claims', 'open-points'],
  reading: [
    { type: 'category', label: 'Reading and citing', collapsible: false, items: ['reading', 'citing', 'verifying'] },
    'about',
    'privacy',
  ],
  maintaining: [
    'maintaining',
    {
      type: 'category',
      label: 'Checks',
      collapsible: false,
      items: ['checks/index', 'checks/decisions', ...docs('checks', documentedRuleIds)],
    },
  ],
};

export default sidebars;
