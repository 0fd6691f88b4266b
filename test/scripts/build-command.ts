/** Bundles the command line where a source is newer, once for all tests that run it; and that of the example company. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { filesBelow } from '../../scripts/lib/project/project.ts';
import { root } from '../root.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of a project with the example's registry, as an adopter has it. */
    exampleProject: string;
  }
}

export default function buildCommand(project: TestProject): () => void {
  spawnSync(process.execPath, [join(root, 'scripts/launch.mjs'), '--help']);
  const example = exampleProject();
  spawnSync(process.execPath, [join(example, 'scripts/launch.mjs'), '--build']);
  project.provide('exampleProject', example);
  return () => rmSync(example, { recursive: true, force: true });
}

/** This engine with the example's registry and pictures in place of the project's own, and one page that is written by hand. */
function exampleProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'example-'));
  const own = join(root, 'src', 'registry');
  for (const name of ['src', 'scripts', 'package.json', 'package-lock.json'])
    cpSync(join(root, name), join(folder, name), { recursive: true, filter: (file) => file !== own });
  cpSync(join(root, 'example', 'static'), join(folder, 'static'), { recursive: true });
  cpSync(join(root, 'example', 'registry'), join(folder, 'src', 'registry'), { recursive: true });
  for (const file of filesBelow(folder, 'src/registry')) {
    const text = readFileSync(join(folder, file), 'utf8');
    writeFileSync(join(folder, file), text.replaceAll('../src/', ''));
  }
  mkdirSync(join(folder, 'docs'));
  writeFileSync(join(folder, 'docs', 'citing.mdx'), '---\ntitle: How to cite\n---\n\nGive the exact words.\n');
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}
