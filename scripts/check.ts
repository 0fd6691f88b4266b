/** `commitments check`: runs every rule over the registry and the hand-written pages. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fixesOf } from '../src/checks/fixes/index.ts';
import { rules as allRules } from '../src/checks/index.ts';
import { summary } from '../src/checks/reporters/summary.ts';
import type { CheckContext, Level, Rule } from '../src/checks/rule.ts';
import { lockOnlyGrows } from '../src/checks/rules/lock-only-grows.ts';
import { type Report, run } from '../src/checks/run.ts';
import { changedEntries, isAboutChange } from '../src/checks/since.ts';
import { judged } from '../src/checks/well-formed.ts';
import { documentedRuleIds } from '../src/documented-rules.ts';
import { publishedFiles, routes, ruleAddress } from '../src/model/addresses/routes.ts';
import { ids } from '../src/registry/ids.ts';
import { registry, repeatedIds } from '../src/registry/index.ts';
import { settings } from '../src/registry/settings.ts';
import { site } from '../src/registry/site.ts';
import sourceShingles from '../src/registry/source-shingles.json';
import { suppressions } from '../src/registry/suppressions.ts';
import type { Subcommand } from './commitments.ts';
import { type CheckOptions, checkUsage, readCheckOptions } from './lib/checking/check-options.ts';
import { checkReport, siteAddress } from './lib/checking/check-report.ts';
import { type LockHistory, lockHistory, repeatedLockKeys, withLockPlaces } from './lib/checking/lock-history.ts';
import type { Places } from './lib/checking/places.ts';
import { progress } from './lib/command-line/progress.ts';
import { say } from './lib/command-line/say.ts';
import { UsageError } from './lib/command-line/usage-error.ts';
import { type Output, writeReport } from './lib/files/outputs.ts';
import type { LoadedRegistry } from './lib/project/load-registry.ts';
import { ownInventory } from './lib/project/own-inventory.ts';
import {
  lockFile,
  projectRoot,
  readDocuments,
  readLock,
  readProjectFile,
  readStaticFiles,
} from './lib/project/project.ts';

export const check: Subcommand = {
  summary:
    'Checks the registry and the hand-written pages; exit code 1 where there is a finding at or above the level.',
  usage: checkUsage,
  async run(args) {
    const folder = process.env.INIT_CWD ?? process.cwd();
    const options = readCheckOptions(args, folder);
    if (options.list || options.explain) return await explain(options);
    const root = rootFor(options, folder);
    const project = await loadProject(root, options, folder);
    if (options.fix) return await fix(root, project, options, args);
    const shown = progress(process.stderr);
    // A chosen rule runs alone, and another registry has no inventory here.
    const isWhole = options.registry === undefined && options.rules === allRules;
    const rules = isWhole ? await rulesOfProject(project.context) : options.rules;
    const result = run(rules, project.context, {
      strict: options.strict,
      onRule: (rule, index) => shown.show(`${index + 1} of ${rules.length} rules: ${rule.id}`),
    });
    shown.end();
    const wanted = options.since === undefined ? result : await onlySince(root, options.since, result);
    const code = await report(root, wanted, { ...options, ...project });
    if (options.rules.includes(lockOnlyGrows)) say(project.history.said);
    return code;
  },
};

/** Every rule, and those on what the project's own pages and texts say around their citations. */
export async function rulesOfProject(context: CheckContext): Promise<readonly Rule[]> {
  const { ownCitationRules } = await import('./lib/checking/own-citations.ts');
  return [...allRules, ...(await ownCitationRules(context, ownInventory()))];
}

/** What is checked, and where its places are found. */
interface Project {
  readonly context: CheckContext;
  readonly places: () => Promise<Places>;
  /** The file that a finding about nothing in particular points at. */
  readonly index: string;
  readonly lockFile: string;
  readonly history: LockHistory;
}

async function loadProject(root: string, options: CheckOptions, folder: string): Promise<Project> {
  const { registry: file, today, lockBase } = options;
  if (file === undefined) {
    const history = lockHistory(root, lockFile, lockBase, folder);
    return { ...ownSource(root), context: checkContext(root, today, undefined, history), lockFile, history };
  }
  const { loadRegistry } = await import('./lib/project/load-registry.ts');
  const loaded = await loadRegistry(root, file);
  const history = lockHistory(root, loaded.lockFile, lockBase, folder);
  return {
    context: checkContext(root, today, loaded, history),
    places: async () => withLockPlaces(await loaded.places(), root, loaded.lockFile),
    index: loaded.file,
    lockFile: loaded.lockFile,
    history,
  };
}

function ownSource(root: string): Pick<Project, 'places' | 'index'> {
  return {
    index: 'src/registry/index.ts',
    async places() {
      const { places } = await import('./lib/checking/places.ts');
      return withLockPlaces(
        places((file) => readProjectFile(root, file)),
        root,
        lockFile,
      );
    },
  };
}

/** A registry of one's own needs no project around it. */
function rootFor({ registry: file }: CheckOptions, folder: string): string {
  try {
    return projectRoot(folder);
  } catch (error) {
    if (file !== undefined) return folder;
    throw error;
  }
}

/**
 * What the rules look at, read from the project.
 *
 * @param other a registry instead of the project's own, with the settings and static files beside it; the hand-written pages
 *   and the suppressions speak of the project's own, and are then left out
 * @param history what the lock was before; without it the lock is held against nothing
 */
export function checkContext(
  root: string,
  today: string,
  other?: LoadedRegistry,
  history?: Pick<LockHistory, 'earlier'>,
): CheckContext {
  const looked = other ?? { registry, declaredIds: ids, repeatedIds, lock: readLock(root) };
  const { knownHosts, hostsWithoutHttps } = other?.settings ?? settings;
  const staticRoots = other?.staticRoot === undefined ? [root] : [root, other.staticRoot];
  return {
    registry: judged(looked.registry).wellFormed,
    given: looked.registry,
    declaredIds: looked.declaredIds,
    repeatedIds: looked.repeatedIds,
    lock: looked.lock,
    earlierLocks: history?.earlier ?? [],
    repeatedLockKeys: repeatedLockKeys(root, other?.lockFile ?? lockFile),
    routes: routes(looked.registry, documentedRuleIds),
    today,
    documents: other ? [] : readDocuments(root),
    staticFiles: new Set([
      ...staticRoots.flatMap((one) => [...readStaticFiles(one)]),
      ...publishedFiles(looked.registry),
    ]),
    knownHosts: new Set([...knownHosts, new URL(siteAddress).host]),
    hostsWithoutHttps,
    sourceShingles: new Set(sourceShingles),
    siteAddress,
    ...(!other && { citationPrefix: site.citationPrefix }),
    suppressions: other ? [] : suppressions,
  };
}

/** How a result is to be reported. */
interface Reporting extends Partial<Omit<Project, 'lockFile' | 'history'>> {
  readonly level: Level;
  readonly today: string;
  readonly outputs?: readonly Output[];
  readonly verbose?: boolean;
}

/** Writes the report and, to standard error, a line on what was looked at. Returns the exit code. */
export async function report(root: string, result: Report, options: Reporting): Promise<number> {
  const source = ownSource(root);
  const { context, places = source.places, index = source.index } = options;
  const { outputs = [{ format: 'pretty' }], level, today, verbose } = options;
  const read = (file: string) => readText(resolve(root, file));
  const made = await checkReport(result, { level, today, places, index, read });
  await writeReport(made, outputs, root);
  const looked = context ?? { given: registry, documents: readDocuments(root) };
  const entries = Object.values(looked.given).reduce((sum, kind) => sum + Object.keys(kind).length, 0);
  say(summary(made, { entries, documents: looked.documents.length }, verbose));
  return made.findings.length > 0 ? 1 : 0;
}

function readText(file: string): string | undefined {
  return existsSync(file) ? readProjectFile('', file) : undefined;
}

/** Only what is found in entries and files that changed since a commit. */
async function onlySince(root: string, ref: string, result: Report): Promise<Report> {
  const { changedFiles, commitOf } = await import('./lib/project/git.ts');
  const { registryAt } = await import('./lib/project/load-registry.ts');
  const commit = commitOf(root, ref);
  const before = await registryAt(root, commit, ref);
  const changes = { entries: changedEntries(before, registry), files: changedFiles(root, commit) };
  return {
    ...result,
    findings: result.findings.filter((finding) => isAboutChange(finding, changes)),
    suppressed: result.suppressed.filter(({ finding }) => isAboutChange(finding, changes)),
  };
}

async function explain({ explain: rule, rules: chosen }: CheckOptions): Promise<number> {
  const { ruleExplanation, ruleList } = await import('./lib/checking/explain-rules.ts');
  const address = (id: string) => `${siteAddress}${ruleAddress(id).slice(1)}`;
  process.stdout.write(rule ? ruleExplanation(rule, address(rule.id)) : ruleList(chosen));
  return 0;
}

/** Mends what can be mended, says what, and checks what is left: in a new process, which loads the changed sources. */
async function fix(root: string, project: Project, options: CheckOptions, args: readonly string[]): Promise<number> {
  const [{ applyFixes }, { writeAllWhole }] = await Promise.all([
    import('./lib/checking/apply-fixes.ts'),
    import('./lib/files/write-whole.ts'),
  ]);
  const { allowed, refused } = fixesOf(options.rules, project.context);
  const before = new Map<string, string>();
  const sources = {
    places: await project.places(),
    lock: project.context.lock,
    lockFile: project.lockFile,
    read: (file: string) => {
      const text = readProjectFile('', resolve(root, file));
      before.set(file, text);
      return text;
    },
  };
  const { files, done, left } = applyFixes(allowed, sources);
  if (!options.dryRun)
    writeAllWhole(
      new Map(
        [...files].map(([file, content]) => {
          const read = before.get(file);
          return [resolve(root, file), { content, ...(read !== undefined && { before: Buffer.from(read) }) }];
        }),
      ),
    );
  say(...done.map((line) => `${options.dryRun ? 'would fix' : 'fixed'} ${line}`));
  say(...[...left, ...refused.map(({ rule, reason }) => `${rule.id}: ${reason}`)].map((line) => `not fixed: ${line}`));
  say(`${done.length} ${options.dryRun ? 'to fix' : 'fixed'}, ${left.length + refused.length} left to a person`);
  const rest = args.filter((argument) => argument !== '--fix' && argument !== '--dry-run');
  const launcher = join(root, 'scripts', 'launch.mjs');
  if (options.dryRun || done.length === 0 || !existsSync(launcher)) return await check.run(rest);
  const { status, error } = spawnSync(process.execPath, [launcher, 'check', ...rest], { stdio: 'inherit' });
  if (error) throw new UsageError(`Could not check what is left: ${error.message}`);
  return status ?? 2;
}
