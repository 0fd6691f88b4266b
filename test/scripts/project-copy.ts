/** A copy of the project in a temporary folder, and the command line in it, as a person has it. */
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inject } from 'vitest';
import { filesBelow, lockFile } from '../../scripts/lib/project/project.ts';
import { root as ownRoot } from '../root.ts';
import { type Result, runInThread } from './command-thread.ts';

export interface ProjectCopy {
  readonly root: string;
  /**
   * Runs `commitments` with these arguments, called from a folder below the root where one is given: in this process while no
   * source was touched and nothing is put in.
   */
  commitments(args: readonly string[], env?: Readonly<Record<string, string>>, folder?: string, input?: string): Result;
  /** The same as a process of its own, as a person starts it. */
  launch(args: readonly string[], env?: Readonly<Record<string, string>>, folder?: string, input?: string): Result;
  /** Runs git in the copy, as somebody who has a name. */
  git(...args: readonly string[]): Result;
  /** Replaces a text in a file; throws where it does not stand there. */
  edit(file: string, from: string, to: string): void;
  read(file: string): string;
  /** `line:column` of the first place of a text in a file. */
  placeOf(file: string, text: string): string;
  write(file: string, text: string): void;
  remove(): void;
}

/** A copy of the project with the example company's registry, as an adopter has it. */
export const exampleCopy = (): ProjectCopy => projectCopy(inject('exampleProject'));

/** With its bundle, which counts as fresh until a test edits a source. */
export function projectCopy(project = ownRoot): ProjectCopy {
  const root = mkdtempSync(join(tmpdir(), 'project-'));
  for (const name of ['src', 'scripts', 'dist', 'static', 'docs']) {
    for (const file of filesBelow(project, name)) {
      // The generated pages stand in folders, and are many.
      if (/^docs\/.*\//.test(file)) continue;
      mkdirSync(join(root, dirname(file)), { recursive: true });
      // What no test changes where it stands is linked, which takes a fraction of copying it.
      const isLinked = /^(?:src\/(?!registry\/)|scripts\/|dist\/)/.test(file);
      (isLinked ? linkSync : copyFileSync)(join(project, file), join(root, file));
    }
  }
  for (const file of ['package.json', 'package-lock.json']) copyFileSync(join(project, file), join(root, file));
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
  const environment = (folder: string, env: Readonly<Record<string, string>>) => ({
    ...process.env,
    INIT_CWD: join(root, folder),
    GITHUB_STEP_SUMMARY: '',
    ...env,
  });
  const run = (
    command: string,
    args: readonly string[],
    env: Readonly<Record<string, string>> = {},
    folder = '',
    input?: string,
  ): Result => {
    const { status, stdout, stderr } = spawnSync(command, args, {
      cwd: join(root, folder),
      encoding: 'utf8',
      ...(input !== undefined && { input }),
      env: environment(folder, env),
    });
    return { status, stdout, stderr };
  };
  const launch: ProjectCopy['launch'] = (args, env, folder, input) =>
    run(process.execPath, [join(root, 'scripts/launch.mjs'), ...args], env, folder, input);
  const copied = sourcesOf(root);
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const write = (file: string, text: string) => {
    // It may be a link to what others run.
    rmSync(join(root, file), { force: true });
    writeFileSync(join(root, file), text);
  };
  return {
    root,
    read,
    write,
    placeOf(file, text) {
      const lines = (read(file).split(text)[0] ?? '').split('\n');
      return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
    },
    launch,
    commitments: (args, env = {}, folder = '', input = undefined) =>
      input === undefined && sourcesOf(root) === copied
        ? runInThread(project, args, environment(folder, env))
        : launch(args, env, folder, input),
    git: (...args) =>
      run('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false', ...args]),
    edit(file, from, to) {
      const text = read(file);
      if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
      write(file, text.replace(from, to));
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** Tells whether a source was touched: the files that the bundle is made of, each with its size and time. */
function sourcesOf(root: string): string {
  return ['src', 'scripts']
    .flatMap((folder) => filesBelow(root, folder))
    .filter((file) => /\.(?:ts|json|mjs)$/.test(file) && file !== lockFile)
    .map((file) => {
      const { size, mtimeMs } = statSync(join(root, file));
      return `${file} ${size} ${mtimeMs}`;
    })
    .join('\n');
}
