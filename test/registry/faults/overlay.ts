/**
 * The project with changes, in memory: the registry's modules are transformed once and evaluated here, and for a change
 * only those again that it edits and that import them. Types are not looked at, so that a fault may break them.
 */
import { createRequire } from 'node:module';
import { posix } from 'node:path';
import { compileFunction } from 'node:vm';
import { transform } from 'esbuild';
import { checkContext } from '../../../scripts/check.ts';
import { checkReport } from '../../../scripts/lib/checking/check-report.ts';
import { withLockPlaces } from '../../../scripts/lib/checking/lock-history.ts';
import { places } from '../../../scripts/lib/checking/places.ts';
import { filesBelow, lockFile, readProjectFile } from '../../../scripts/lib/project/project.ts';
import { document } from '../../../src/checks/document.ts';
import { rules } from '../../../src/checks/index.ts';
import type { CheckContext } from '../../../src/checks/rule.ts';
import { type Reported, run } from '../../../src/checks/run.ts';
import { judged } from '../../../src/checks/well-formed.ts';
import { lowerWords, shinglesOf } from '../../../src/checks/wording/shingles.ts';
import { documentedRuleIds } from '../../../src/documented-rules.ts';
import { routes } from '../../../src/model/addresses/routes.ts';
import type { LockedId } from '../../../src/model/lock/lock.ts';
import { publication } from '../../../src/model/lock/publication.ts';
import { root } from '../../root.ts';
import { type Change, files, offsetOf } from './fault.ts';

/** The day on which faults are planted. */
export const today = '2026-11-20';

/** A finding where a reader of the report sees it. */
export interface PlacedFinding {
  /** `error id-well-formed src/registry/claims.ts:1:2` */
  readonly place: string;
  readonly message: string;
}

/** The project that faults are planted in. */
export interface Overlay {
  /** What the check finds with the change and not without it, by place. */
  check(change: Change): Promise<PlacedFinding[]>;
  /** The text of a file with the change. */
  read(change: Change, file: string): string;
}

type Exports = Readonly<Record<string, unknown>>;

interface Module {
  readonly code: string;
  readonly imports: readonly string[];
}

/** Reads the project, and checks it as it is. */
export async function overlay(): Promise<Overlay> {
  const texts = new Map(
    ['src/registry', 'src/model', 'docs'].flatMap((folder) => filesBelow(root, folder)).map((file) => [file, '']),
  );
  for (const file of texts.keys()) texts.set(file, readProjectFile(root, file));
  const modules = new Map<string, Module>();
  const evaluated = new Map<string, Exports>();
  for (const file of [files.index, files.suppressions]) await addModule(file);
  const real = { ...checkContext(root, today), lock: unpublishedLock() };
  const known = counted(run(rules, context(evaluated, { edits: [] }, texts)).findings);

  /** Transforms a module and all that it imports. */
  async function addModule(file: string): Promise<void> {
    if (modules.has(file)) return;
    const module = await moduleOf(file, texts.get(file) ?? '');
    modules.set(file, module);
    for (const imported of module.imports) await addModule(imported);
  }

  /** A lock that knows the ids and holds nobody to a wording, so that the catalogue does not depend on what is published. */
  function unpublishedLock(): CheckContext['lock'] {
    const { lock } = checkContext(root, today);
    const ids = Object.keys(lock.ids).map((id): [string, LockedId] => [id, { published: false }]);
    return { format: 1, ids: Object.fromEntries(ids) };
  }

  function lockOf({ published = [], lock = {} }: Change): CheckContext['lock'] {
    const ids: Record<string, LockedId> = { ...real.lock.ids };
    const whole = published.length > 0 ? publication(real.given, real.lock).lock.ids : {};
    for (const id of published) ids[id] = whole[id] ?? { published: true };
    for (const [id, state] of Object.entries(lock))
      if (state) ids[id] = state;
      else delete ids[id];
    return { format: 1, ids };
  }

  function context(exports: Map<string, Exports>, change: Change, now: ReadonlyMap<string, string>): CheckContext {
    const registry = load(files.index, modules, exports).registry as CheckContext['registry'];
    const edited = new Set(change.edits.map(({ file }) => file));
    const pages = real.documents.map((one) =>
      edited.has(one.file) ? document(one.file, now.get(one.file) ?? '') : one,
    );
    const own = new Set(pages.map(({ file }) => file));
    for (const file of edited)
      if (file.startsWith('docs/') && !own.has(file)) pages.push(document(file, now.get(file) ?? ''));
    const words = change.sourceWords === undefined ? [] : shinglesOf(lowerWords(change.sourceWords));
    return {
      ...real,
      registry: judged(registry).wellFormed,
      given: registry,
      declaredIds: load(files.ids, modules, exports).ids as CheckContext['declaredIds'],
      repeatedIds: load(files.index, modules, exports).repeatedIds as CheckContext['repeatedIds'],
      suppressions: load(files.suppressions, modules, exports).suppressions as CheckContext['suppressions'],
      lock: lockOf(change),
      earlierLocks: change.earlier
        ? [{ name: 'the last commit', lock: lockOf({ published: change.earlier, edits: [] }) }]
        : [],
      routes: routes(registry, documentedRuleIds),
      documents: pages,
      today: change.today ?? today,
      sourceShingles: words.length > 0 ? new Set([...real.sourceShingles, ...words]) : real.sourceShingles,
    };
  }

  function changed({ edits }: Change): Map<string, string> {
    const now = new Map(texts);
    for (const one of edits) {
      if ('text' in one) {
        now.set(one.file, one.text);
        continue;
      }
      const { file, from, to, after } = one;
      const text = now.get(file) ?? '';
      const start = placed(file, () => offsetOf(text, from, after));
      now.set(file, text.slice(0, start) + to + text.slice(start + from.length));
    }
    return now;
  }

  return {
    read: (change, file) => changed(change).get(file) ?? '',
    async check(change) {
      const now = changed(change);
      const edited = [...new Set(change.edits.map(({ file }) => file))].filter((file) => modules.has(file));
      const own = new Map(modules);
      for (const file of edited) own.set(file, await moduleOf(file, now.get(file) ?? ''));
      const exports = new Map([...evaluated].filter(([file]) => !reaches(file, new Set(edited), own)));
      load(files.index, own, exports);
      load(files.suppressions, own, exports);
      const result = run(rules, context(exports, change, now));
      const left = new Map(known);
      const fresh = result.findings.filter((finding) => {
        if (isAnswer(finding) && !edited.includes(files.questions)) return false;
        const key = keyOf(finding);
        const count = left.get(key) ?? 0;
        left.set(key, count - 1);
        return count <= 0;
      });
      const report = await checkReport(
        { ...result, findings: fresh },
        {
          level: 'info',
          today: change.today ?? today,
          places: async () =>
            withLockPlaces(
              places((file) => now.get(file)),
              root,
              lockFile,
            ),
          index: files.index,
          read: (file) => now.get(file),
        },
      );
      return report.findings.map(({ finding, place: { file, line, column } }) => ({
        place: `${finding.level} ${finding.rule.id} ${file}:${line}:${column}`,
        message: finding.message,
      }));
    },
  };
}

/** Says in which file an edit of the catalogue no longer fits. */
function placed(file: string, find: () => number): number {
  try {
    return find();
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`);
  }
}

/** An answer to a question follows whatever becomes of the wordings that it names; that is no fault of its own. */
function isAnswer({ place }: Reported): boolean {
  return 'at' in place && place.at[0] === 'questions';
}

function keyOf({ rule, level, message }: Reported): string {
  return `${level} ${rule.id} ${message}`;
}

function counted(findings: readonly Reported[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  return counts;
}

async function moduleOf(file: string, text: string): Promise<Module> {
  const { code } = await transform(text, { loader: 'ts', format: 'cjs', target: 'es2023' });
  const imports = [...code.matchAll(/require\("(\.[^"]+)"\)/g)].map((match) => resolved(file, match[1] ?? ''));
  return { code, imports };
}

function resolved(file: string, specifier: string): string {
  return posix.join(posix.dirname(file), specifier);
}

const requirePackage = createRequire(import.meta.url);

/** The exports of a module, evaluated where they are not yet. */
function load(file: string, modules: ReadonlyMap<string, Module>, evaluated: Map<string, Exports>): Exports {
  const before = evaluated.get(file);
  if (before) return before;
  const module: { exports: Exports } = { exports: {} };
  evaluated.set(file, module.exports);
  const need = (specifier: string): unknown =>
    specifier.startsWith('.') ? load(resolved(file, specifier), modules, evaluated) : requirePackage(specifier);
  compileFunction(modules.get(file)?.code ?? '', ['module', 'exports', 'require'])(module, module.exports, need);
  evaluated.set(file, module.exports);
  return module.exports;
}

/** Whether a module is one of these or imports one, directly or not. */
function reaches(file: string, edited: ReadonlySet<string>, modules: ReadonlyMap<string, Module>): boolean {
  return edited.has(file) || (modules.get(file)?.imports ?? []).some((imported) => reaches(imported, edited, modules));
}
