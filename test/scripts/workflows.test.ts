/** The workflows: what they run exists, and no job may do more than its work needs. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { checkUsage, readCheckOptions } from '../../scripts/lib/checking/check-options.ts';

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly { readonly run?: string; readonly uses?: string; readonly with?: Record<string, unknown> }[];
}

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const root = new URL('../..', import.meta.url);
const scripts = Object.keys(JSON.parse(readFileSync(new URL('package.json', root), 'utf8')).scripts);
const folder = new URL('.github/workflows/', root);
const workflows = readdirSync(folder).map(
  (file) => [file, parse(readFileSync(new URL(file, folder), 'utf8')) as Workflow] as const,
);
const commands = workflows.flatMap(([, { jobs }]) =>
  Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => (run === undefined ? [] : [run]))),
);

/** What jobs of a workflow may write. */
const mayWrite: Readonly<Record<string, readonly string[]>> = {
  'ci.yml': ['security-events', 'pull-requests'],
  'release.yml': ['id-token', 'contents'],
};
/** Publishing a file that is packed already runs nothing of it. */
const isPackedPublish = /^npm publish [-\w ]*\.\/\*\.tgz$/;

test('every npm script that a workflow runs exists', () => {
  const names = commands.flatMap((run) => [...run.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name]) => name));
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => name === undefined || !scripts.includes(name))).toEqual([]);
});

test('the check is called with options that it has', () => {
  const calls = commands.flatMap((run) =>
    [...run.matchAll(/ check -- ([^|]*)/g)].map(([, args = '']) => args.trim().split(' ')),
  );
  expect(calls.length).toBe(3);
  for (const args of calls) expect(() => readCheckOptions(args, '/')).not.toThrow();
  expect(checkUsage).toContain('--strict');
});

describe.each(workflows)('%s', (file, { permissions, jobs }) => {
  test('may only read unless a job says otherwise', () => {
    expect(permissions).toEqual({ contents: 'read' });
    const written = Object.values(jobs).flatMap((job) => Object.entries(job.permissions ?? {}));
    expect(written.filter(([, right]) => right === 'write').map(([name]) => name)).toEqual(mayWrite[file] ?? []);
  });

  test('a job that may write, but to code scanning, runs no code of the repository', () => {
    const isWriting = ({ permissions: own = {} }: Job) =>
      Object.entries(own).some(([name, right]) => right === 'write' && name !== 'security-events');
    const runsCode = ({ uses, run = '' }: Job['steps'][number]) =>
      uses?.startsWith('actions/checkout') || (/\b(?:npm|npx|node)\b/.test(run) && !isPackedPublish.test(run));
    expect(
      Object.values(jobs)
        .filter(isWriting)
        .flatMap(({ steps }) => steps.filter(runsCode)),
    ).toEqual([]);
  });

  test('actions are pinned by commit, with the version that it was, and no token stays in the checkout', () => {
    const used = Object.values(jobs).flatMap(({ steps }) => steps.filter(({ uses }) => uses !== undefined));
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter(({ uses = '' }) => !/@[\da-f]{40}$/.test(uses)).map(({ uses }) => uses)).toEqual([]);
    const text = readFileSync(new URL(file, folder), 'utf8');
    expect([...text.matchAll(/uses: .*/g)].map(([line]) => line).filter((line) => !/ # v\d/.test(line))).toEqual([]);
    const checkouts = used.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });
});

/** What is dangerous in a file that servers run, wherever in it: commands, what they are given, and whose code is used. */
function dangers(text: string): readonly string[] {
  const found: string[] = [];
  const visit = (value: unknown, key = ''): void => {
    if (Array.isArray(value)) for (const one of value) visit(one, key);
    else if (typeof value === 'object' && value !== null) {
      const { uses, with: given } = value as { readonly uses?: unknown; readonly with?: Record<string, unknown> };
      if (String(uses).startsWith('actions/checkout') && given?.['persist-credentials'] !== false)
        found.push('a token stays in the checkout');
      for (const [name, inner] of Object.entries(value)) visit(inner, name);
    } else if (typeof value === 'string') {
      const isCommand = ['run', 'script', 'before_script', 'after_script', 'entry'].includes(key);
      if (isCommand && /\$\{\{|\$\[\[/.test(value)) found.push('an input stands in a command');
      if (key === 'uses' && !value.startsWith('./') && !/@[\da-f]{40}$/.test(value))
        found.push(`${value} is not pinned`);
      if (key === 'permissions' && value !== 'read-all') found.push(`permissions: ${value}`);
    }
  };
  for (const document of parseAllDocuments(text)) visit(document.toJS());
  return found;
}

test.each([
  ...readdirSync(folder).map((file) => `.github/workflows/${file}`),
  'action.yml',
  '.pre-commit-hooks.yaml',
  'templates/gitlab.yml',
])("%s runs nobody else's code that may change, and puts nothing from outside into a command", (file) => {
  expect(dangers(readFileSync(new URL(file, root), 'utf8'))).toEqual([]);
});

test.each([
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of workflows.
  ['steps:\n  - run: echo ${{ github.event.issue.title }}', 'an input stands in a command'],
  ['job:\n  script:\n    - echo $[[ inputs.name ]]', 'an input stands in a command'],
  ['steps:\n  - uses: actions/cache@v4', 'actions/cache@v4 is not pinned'],
  ['steps:\n  - uses: actions/checkout@fbc6f3992d24b796d5a048ff273f7fcc4a7b6c09', 'a token stays in the checkout'],
  ['permissions: write-all', 'permissions: write-all'],
])('%j would be noticed', (text, danger) => {
  expect(dangers(text)).toEqual([danger]);
});

describe('a release', () => {
  const { jobs } = parse(readFileSync(new URL('release.yml', folder), 'utf8')) as Workflow;
  const steps = Object.values(jobs).flatMap((job) => job.steps.map(({ run = '' }) => run));

  test('is tested, packed, and published with where it came from, its parts, and digests', () => {
    const inOrder = [
      'npm ci',
      'npm test',
      'npm pack',
      'npm sbom --sbom-format cyclonedx',
      'sha256sum --',
      '--check',
      '--provenance',
      'gh release create',
    ];
    const places = inOrder.map((part) => steps.findIndex((run) => run.includes(part)));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});
