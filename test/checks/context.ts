/** Three-line registries for the tests of rules. */
import { document } from '../../src/checks/document.ts';
import type { CheckContext, Rule } from '../../src/checks/rule.ts';
import { routes } from '../../src/model/addresses/routes.ts';
import { kinds } from '../../src/model/ids.ts';
import { emptyLock } from '../../src/model/lock/lock.ts';
import { type Entries, registryOf } from './complete.ts';

export { type Entries, registryOf };

/** A context over these entries; documents as file → text. */
export function contextOf(
  entries: Entries,
  { documents = {}, ...rest }: Partial<Omit<CheckContext, 'documents'>> & { documents?: Record<string, string> } = {},
): CheckContext {
  const registry = registryOf(entries);
  const declaredIds = Object.fromEntries(kinds.map((kind) => [kind, Object.keys(registry[kind])]));
  return {
    registry,
    given: registry,
    declaredIds: declaredIds as unknown as CheckContext['declaredIds'],
    repeatedIds: [],
    lock: emptyLock,
    earlierLocks: [],
    repeatedLockKeys: [],
    routes: routes(registry),
    today: '2026-11-20',
    documents: Object.entries(documents).map(([file, text]) => document(file, text)),
    staticFiles: new Set(),
    knownHosts: new Set(),
    hostsWithoutHttps: {},
    sourceShingles: new Set(),
    siteAddress: 'https://privacy.example/',
    suppressions: [],
    ...rest,
  };
}

/** What a rule finds, as `path/in/registry: message` or `file:line:column: message`. */
export function found(rule: Rule, context: CheckContext): string[] {
  return rule.check(context).findings.map(({ place, message, level }) => {
    const where = 'at' in place ? place.at.join('/') : `${place.file}:${place.line}:${place.column}`;
    return `${where}: ${level ? `${level}: ` : ''}${message}`;
  });
}

/** The same up to what was expected, which the example of each rule shows in full. */
export function foundBriefly(rule: Rule, context: CheckContext): string[] {
  return found(rule, context).map((told) => told.replace(/, expected .*$/s, ''));
}
