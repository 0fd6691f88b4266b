/**
 * The example company, as tests of the engine use it: `example/registry`, which `npm run init` makes a new knowledge base of.
 *
 * It is imported by a path that the compiler does not follow: its ids would be registered beside the registry's own, and one
 * program has one set of ids. `npm run typecheck` compiles it in a program of its own.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Ids, Kind } from '../src/model/ids.ts';
import type { Lock } from '../src/model/lock/lock.ts';
import type { EntryOf, Registry, Version } from '../src/model/schema.ts';
import type { Settings } from '../src/model/settings.ts';
import type { Site } from '../src/model/site.ts';
import { root } from './root.ts';

const folder = join(root, 'example', 'registry');

async function load<T>(file: string): Promise<T> {
  return (await import(pathToFileURL(join(folder, file)).href)) as T;
}

/** A day on which everything in the example is current: nothing is due, and what is in force was seen not long ago. */
export const exampleDay = '2026-11-28';
/** The module that `--registry` takes, from the root. */
export const exampleFile = 'example/registry/index.ts';

export const { registry }: { registry: Registry } = await load('index.ts');
export const { ids }: { ids: Ids } = await load('ids.ts');
export const { site }: { site: Site } = await load('site.ts');
export const { settings }: { settings: Settings } = await load('settings.ts');
export const lock: Lock = JSON.parse(readFileSync(join(folder, 'versions.lock.json'), 'utf8'));

/** An entry of the example. @throws where there is none of that id */
export function entry<K extends Kind>(kind: K, id: string): EntryOf[K] {
  const found: EntryOf[K] | undefined = registry[kind][id];
  if (!found) throw new Error(`The example has no "${id}" among its ${kind}`);
  return found;
}

/** A version of a commitment of the example, by its number from 1. @throws where there is none */
export function version(id: string, number = 1): Version {
  const found = entry('commitments', id).versions[number - 1];
  if (!found) throw new Error(`The example has no version ${number} of ${id}`);
  return found;
}
