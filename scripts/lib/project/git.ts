/** Asking git about the project's history; every refusal says what to do. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '../command-line/usage-error.ts';

/** What a commit must have for its registry to be loaded. */
const registryIndex = 'src/registry/index.ts';

function git(root: string, args: readonly string[], options: { input?: string; env?: Record<string, string> } = {}) {
  const { status, stdout, stderr, error } = spawnSync('git', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    ...(options.input === undefined ? {} : { input: options.input }),
    env: { ...process.env, ...options.env },
  });
  if (error) throw new UsageError(`Could not run git: ${error.message}; install it, or leave the option out`);
  return { status, stdout, stderr: stderr.trim() };
}

/**
 * The commit (full hash) that a branch, tag or hash names, which has a registry.
 *
 * @throws UsageError where the folder is no repository, the ref is unknown (a shallow clone does not know most), or the
 *   commit is older than the registry
 */
export function commitOf(root: string, ref: string): string {
  const commit = hashOf(root, ref);
  if (git(root, ['cat-file', '-e', `${commit}:./${registryIndex}`]).status !== 0) {
    const added = git(root, ['log', '--diff-filter=A', '--format=%h', '-1', '--', registryIndex]).stdout.trim();
    throw new UsageError(
      `Unexpected ref "${ref}" from before the registry, expected a commit that has ${registryIndex}${added ? `; the first is ${added}` : ''}`,
    );
  }
  return commit;
}

/**
 * The full hash of the commit that a branch, tag or hash names.
 *
 * @throws UsageError where the folder is no repository, or the ref is unknown
 */
export function hashOf(root: string, ref: string): string {
  const isShallow = isShallowRepository(root);
  const { status, stdout } = git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  if (status !== 0) {
    const name = ref.replace(/^origin\//, '');
    throw new UsageError(
      isShallow
        ? `Unexpected ref "${ref}", which this shallow clone does not have; run "git fetch --unshallow origin", or give "fetch-depth: 0" to actions/checkout`
        : `Unexpected ref "${ref}", expected a branch, tag or commit of this repository; "git fetch origin ${name}" gets a branch of the server`,
    );
  }
  return stdout.trim();
}

/** @throws UsageError where the folder is no repository that git reads */
function isShallowRepository(root: string): boolean {
  const { status, stdout, stderr } = git(root, ['rev-parse', '--is-shallow-repository']);
  if (status === 0) return stdout.trim() === 'true';
  throw new UsageError(
    /not a git repository/.test(stderr)
      ? `Unexpected folder ${root} without history, expected a git repository; clone it with git`
      : `git does not read ${root}: ${stderr}`,
  );
}

/** A commit that the work tree's lock is held against. */
export interface EarlierCommit {
  readonly commit: string;
  /** `where this branch left "origin/main"`. */
  readonly what: string;
}

/** Where the default branch may be, what the server says first. */
const defaultBranches = [
  'remotes/origin/HEAD',
  'remotes/origin/main',
  'remotes/origin/master',
  'heads/main',
  'heads/master',
];

/**
 * Where this branch left the default branch; on that branch itself the last commit and the one before it.
 *
 * @throws UsageError where the folder is no repository, or nothing was committed yet
 */
export function earlierCommits(root: string): EarlierCommit[] {
  const last = git(root, ['rev-list', '--max-count=2', '--first-parent', 'HEAD']);
  const [head, before] = last.stdout.split('\n');
  if (last.status !== 0 || !head) {
    isShallowRepository(root);
    throw new UsageError('Unexpected repository without a commit, expected one at least');
  }
  const refs = git(root, ['for-each-ref', '--format=%(refname)', ...defaultBranches.map((name) => `refs/${name}`)]);
  const known = refs.stdout.split('\n');
  const name = defaultBranches.find((one) => known.includes(`refs/${one}`));
  const base = name === undefined ? '' : git(root, ['merge-base', 'HEAD', `refs/${name}`]).stdout.trim();
  if (base !== '' && base !== head)
    return [{ commit: base, what: `where this branch left "${name?.replace(/^(?:remotes|heads)\//, '')}"` }];
  return [
    { commit: head, what: 'the last commit' },
    ...(before ? [{ commit: before, what: 'the commit before the last' }] : []),
  ];
}

/** The commit before the one that last changed a file (path from the root), as this branch tells it; `undefined` where there is none. */
export function commitBeforeChange(root: string, file: string): string | undefined {
  const changed = git(root, ['rev-list', '--max-count=1', '--first-parent', 'HEAD', '--', file]).stdout.trim();
  const { status, stdout } = git(root, ['rev-parse', '--verify', '--quiet', `${changed}^`]);
  return changed !== '' && status === 0 ? stdout.trim() : undefined;
}

/** The text of a file (path from the root) as a commit has it; `undefined` where it has none. */
export function fileAt(root: string, commit: string, file: string): string | undefined {
  const { status, stdout } = git(root, ['show', `${commit}:./${file}`]);
  return status === 0 ? stdout : undefined;
}

/** Files that differ from a commit, in the work tree or new in it; paths from the root with forward slashes. */
export function changedFiles(root: string, commit: string): Set<string> {
  const lists = [
    ['diff', '--name-only', '--no-renames', '--relative', '-z', commit, '--'],
    ['ls-files', '--others', '--exclude-standard', '-z'],
  ];
  return new Set(lists.flatMap((args) => git(root, args).stdout.split('\0').filter(Boolean)));
}

/**
 * Runs a function with a temporary folder that has some folders of the project as a commit has them; neither the work
 * tree nor the index is touched.
 */
export async function withCommit<T>(
  root: string,
  commit: string,
  folders: readonly string[],
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'commitments-'));
  try {
    const env = { GIT_INDEX_FILE: join(folder, 'index') };
    const prefix = git(root, ['rev-parse', '--show-prefix']).stdout.trim();
    const steps = [
      git(root, ['read-tree', commit], { env }),
      git(root, ['ls-files', '-z', '--', ...folders], { env }),
    ] as const;
    const written = git(root, ['checkout-index', '-z', '--stdin', `--prefix=${folder}/tree/`], {
      env,
      input: steps[1].stdout,
    });
    const failed = [...steps, written].find(({ status }) => status !== 0);
    if (failed) throw new UsageError(`Could not read commit ${commit.slice(0, 12)}: ${failed.stderr}`);
    return await use(join(folder, 'tree', prefix));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
