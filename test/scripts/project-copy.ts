/** A copy of the project in a temporary folder, and the command line in it, as a person has it. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { root as ownRoot } from '../root.ts';

export interface ProjectCopy {
  readonly root: string;
  /** Runs `commitments` with these arguments, called from a folder below the root where one is given. */
  commitments(args: readonly string[], env?: Readonly<Record<string, string>>, folder?: string, input?: string): Result;
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

export interface Result {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A copy of the project with the example company's registry, as an adopter has it. */
export const exampleCopy = (): ProjectCopy => projectCopy(inject('exampleProject'));

/** With its bundle, which counts as fresh until a test edits a source. */
export function projectCopy(project = ownRoot): ProjectCopy {
  const root = mkdtempSync(join(tmpdir(), 'project-'));
  const options = { recursive: true, preserveTimestamps: true };
  for (const name of ['src', 'scripts', 'static', 'dist', 'package.json', 'package-lock.json'])
    cpSync(join(project, name), join(root, name), options);
  // The pages that are written by hand; the generated ones stand in folders, and are many.
  cpSync(join(project, 'docs'), join(root, 'docs'), {
    ...options,
    filter: (file) => file === join(project, 'docs') || /[/\\]docs[/\\][^/\\]+\.mdx$/.test(file),
  });
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
  const run = (
    command: string,
    args: readonly string[],
    env: Readonly<Record<string, string>> = {},
    folder = '',
    input?: string,
  ): Result => {
    const cwd = join(root, folder);
    const { status, stdout, stderr } = spawnSync(command, args, {
      cwd,
      encoding: 'utf8',
      ...(input !== undefined && { input }),
      env: { ...process.env, INIT_CWD: cwd, GITHUB_STEP_SUMMARY: '', ...env },
    });
    return { status, stdout, stderr };
  };
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const write = (file: string, text: string) => writeFileSync(join(root, file), text);
  return {
    root,
    read,
    write,
    placeOf(file, text) {
      const lines = (read(file).split(text)[0] ?? '').split('\n');
      return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
    },
    commitments: (args, env, folder, input) =>
      run(process.execPath, [join(root, 'scripts/launch.mjs'), ...args], env, folder, input),
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
