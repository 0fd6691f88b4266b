/** The example company with what an example of a rule adds to it. */
import type { CheckContext, Example } from '../../src/checks/rule.ts';
import { judged } from '../../src/checks/well-formed.ts';
import { publishedFiles, routes } from '../../src/model/addresses/routes.ts';
import { kinds } from '../../src/model/ids.ts';
import type { Lock } from '../../src/model/lock/lock.ts';
import { type Registry, unresolved } from '../../src/model/schema.ts';
import { isObject } from '../../src/model/shapes/walk.ts';
import { exampleDay, lock, registry, settings, site } from '../example.ts';
import { type Entries, registryOf } from './complete.ts';
import { contextOf } from './context.ts';

/** What a mild entry refers to. */
const some = Object.fromEntries(kinds.map((kind) => [kind, { [`some-${kind.toLowerCase()}`]: {} }]));

/** What a source of an example stands for. @throws SyntaxError where it is none */
function entriesOf(source: string): Entries {
  return new Function('unresolved', `return {${source}\n}`)(unresolved) as Entries;
}

/** An entry with what is given in place of its own: field by field, and version by version. */
function changed(own: unknown, given: unknown): unknown {
  if (!isObject(own) || !isObject(given) || 'unresolved' in given) return given;
  const fields = Object.entries(given).map(([name, value]) => [
    name,
    name === 'versions' && Array.isArray(value)
      ? value.map((version, index) => changed((own.versions as unknown[])[index], version))
      : changed(own[name], value),
  ]);
  return { ...own, ...Object.fromEntries(fields) };
}

/** The example company with these entries: its own are changed, and new ones are made whole. */
function withEntries(given: Entries): Registry {
  const added = registryOf(
    Object.fromEntries(
      kinds.map((kind) => {
        const isNew = ([id]: [string, unknown]) => !Object.hasOwn(registry[kind], id);
        return [kind, { ...some[kind], ...Object.fromEntries(Object.entries(given[kind] ?? {}).filter(isNew)) }];
      }),
    ),
  );
  const all = kinds.map((kind) => [
    kind,
    { ...(changed(registry[kind], given[kind] ?? {}) as object), ...added[kind] },
  ]);
  return Object.fromEntries(all) as Registry;
}

/** Nothing in an example is published, unless it says so. */
function takenIds({ commitments, claims }: Registry): Lock['ids'] {
  return Object.fromEntries(Object.keys({ ...commitments, ...claims }).map((id) => [id, { published: false }]));
}

/** What the rules look at where a source of an example stands in the example company; without one, the company alone. */
export function exampleContext(source: string, { language, context = {} }: Partial<Example> = {}): CheckContext {
  const given = withEntries(language === undefined ? entriesOf(source) : {});
  return contextOf(
    {},
    {
      registry: judged(given).wellFormed,
      given,
      declaredIds: Object.fromEntries(
        kinds.map((kind) => [kind, Object.keys(given[kind])]),
      ) as unknown as CheckContext['declaredIds'],
      documents: language === 'mdx' ? { 'docs/example.mdx': source } : {},
      lock: { ...lock, ids: { ...takenIds(given), ...lock.ids } },
      routes: routes(given),
      today: exampleDay,
      staticFiles: new Set(['/img/picture.svg', ...publishedFiles(given)]),
      knownHosts: new Set(settings.knownHosts),
      siteAddress: `${site.url}${site.baseUrl}`,
      ...context,
    },
  );
}
