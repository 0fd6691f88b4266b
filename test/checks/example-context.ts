/** The example company with what an example of a rule adds to it. */
import type { CheckContext, Example } from '../../src/checks/rule.ts';
import { judged } from '../../src/checks/well-formed.ts';
import { documentedRuleIds } from '../../src/documented-rules.ts';
import { publishedFiles, routes } from '../../src/model/addresses/routes.ts';
import { assemble, type Parts } from '../../src/model/assemble.ts';
import { type Kind, kinds } from '../../src/model/ids.ts';
import type { Lock } from '../../src/model/lock/lock.ts';
import { type Registry, unresolved } from '../../src/model/schema.ts';
import { isObject } from '../../src/model/shapes/walk.ts';
import { exampleDay, ids, lock, registry, settings, site } from '../example.ts';
import { type Entries, registryOf } from './complete.ts';
import { contextOf } from './context.ts';

/** What a mild entry refers to. */
const some = Object.fromEntries(kinds.map((kind) => [kind, { [`some-${kind.toLowerCase()}`]: {} }]));

/** What an example shows: entries, as those of one file or of several, and what else the rules are given. */
type Fragment = { readonly [K in Kind]?: object | readonly object[] } & {
  readonly ids?: Partial<CheckContext['declaredIds']>;
  readonly lock?: Lock['ids'];
  readonly earlierLock?: Lock['ids'];
  readonly sourceShingles?: readonly string[];
  readonly suppressions?: CheckContext['suppressions'];
};

/** What a source of an example stands for. @throws SyntaxError where it is none */
function fragmentOf(source: string): Fragment {
  return new Function('unresolved', `return {${source}\n}`)(unresolved) as Fragment;
}

/** An entry with what is given in place of its own: field by field, and version by version. */
function changed(own: unknown, given: unknown): unknown {
  if (!isObject(own) || !isObject(given) || 'unresolved' in given) return given;
  const fields = Object.entries(given).map(([name, value]) => [
    name,
    name === 'versions' && Array.isArray(value) && Array.isArray(own.versions)
      ? own.versions.map((version, index) => changed(version, value[index] ?? {}))
      : changed(own[name], value),
  ]);
  return { ...own, ...Object.fromEntries(fields) };
}

/** The example company with these entries: its own are changed, and new ones are made whole. */
function withEntries(given: Entries): Registry {
  const news = kinds.map((kind) => {
    const isNew = ([id]: [string, unknown]) => !Object.hasOwn(registry[kind], id);
    return [kind, { ...some[kind], ...Object.fromEntries(Object.entries(given[kind] ?? {}).filter(isNew)) }];
  });
  const whole = registryOf(Object.fromEntries(news));
  const all = kinds.map((kind) => [kind, { ...Object(changed(registry[kind], given[kind] ?? {})), ...whole[kind] }]);
  return Object.fromEntries(all) as Registry;
}

/** Nothing in an example is published, unless it says so. */
function takenIds({ commitments, claims }: Registry): Lock['ids'] {
  return Object.fromEntries(Object.keys({ ...commitments, ...claims }).map((id) => [id, { published: false }]));
}

/** What the rules look at where a source of an example stands in the example company; without one, the company alone. */
export function exampleContext(source = '', language?: Example['language']): CheckContext {
  const fragment = fragmentOf(language === undefined ? source : '');
  const parts = Object.fromEntries(kinds.map((kind) => [kind, [fragment[kind] ?? {}].flat()])) as unknown as Parts;
  const { registry: entries, repeatedIds } = assemble<Parts>(parts, ids);
  const given = withEntries(entries);
  const declaredIds = Object.fromEntries(kinds.map((kind) => [kind, Object.keys(given[kind])]));
  return contextOf(
    {},
    {
      registry: judged(given).wellFormed,
      given,
      repeatedIds,
      declaredIds: { ...declaredIds, ...fragment.ids } as CheckContext['declaredIds'],
      lock: { ...lock, ids: { ...takenIds(given), ...fragment.lock } },
      earlierLocks: fragment.earlierLock
        ? [{ name: 'an earlier lock', lock: { ...lock, ids: fragment.earlierLock } }]
        : [],
      routes: routes(given, documentedRuleIds),
      today: exampleDay,
      documents: language === 'mdx' ? { 'docs/example.mdx': source } : {},
      staticFiles: new Set(['/img/picture.svg', ...publishedFiles(given)]),
      knownHosts: new Set([...settings.knownHosts, new URL(site.url).host]),
      sourceShingles: new Set(fragment.sourceShingles),
      siteAddress: `${site.url}${site.baseUrl}`,
      suppressions: fragment.suppressions ?? [],
    },
  );
}
