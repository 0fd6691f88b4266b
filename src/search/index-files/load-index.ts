/**
 * Getting the index: the file whose hash the page knows, or, where that is gone or broken, the newest that the manifest names.
 *
 * A failure is remembered for a while, so that typing on does not ask the network with every key; then it is tried again.
 */
import type { SearchEngine } from '../engine.ts';
import { manifestFile, readIndex, readManifest, UnreadableIndex } from './index-file.ts';

/** What loading needs of its surroundings. */
export interface LoaderSurroundings {
  /** The text of an address. Rejects where there is no answer; `status` 200 means that the text is whole as far as known. */
  fetchText(
    address: string,
    options: { readonly fresh: boolean },
  ): Promise<{ readonly status: number; readonly text: string }>;
  /** Milliseconds from some fixed point. */
  now(): number;
}

/** Why there is no index, in words for the reader: `the index is not there (404)`. */
export class SearchUnavailable extends Error {
  override readonly name = 'SearchUnavailable';
}

/** How long a failure is remembered, in milliseconds: the first, the second, … and the last for all after it. */
export const pauses = [2_000, 5_000, 15_000, 60_000] as const;

/**
 * A function that gives the engine: loaded at the first call, from memory after that, so that it answers without a network too.
 *
 * @param base address of the folder of the index's files, with a slash at the end
 * @param file the index that the page was built with, if it knows it
 * @throws SearchUnavailable (its result) where neither that nor the newest can be had
 */
export function indexLoader(
  base: string,
  file: string | undefined,
  surroundings: LoaderSurroundings,
): () => Promise<SearchEngine> {
  let loaded: Promise<SearchEngine> | undefined;
  let failures = 0;
  let failed: { readonly error: SearchUnavailable; readonly until: number } | undefined;
  return () => {
    if (loaded) return loaded;
    if (failed && surroundings.now() < failed.until) return Promise.reject(failed.error);
    loaded = loadIndex(base, file, surroundings).catch((error: unknown) => {
      const pause = pauses[Math.min(failures, pauses.length - 1)] ?? 0;
      failures += 1;
      failed = { error: unavailable(error), until: surroundings.now() + pause };
      loaded = undefined;
      throw failed.error;
    });
    return loaded;
  };
}

async function loadIndex(
  base: string,
  file: string | undefined,
  surroundings: LoaderSurroundings,
): Promise<SearchEngine> {
  const get = async (name: string, fresh: boolean) => {
    const { status, text } = await surroundings.fetchText(base + name, { fresh });
    if (status !== 200) throw new SearchUnavailable(`the index is not there (${status})`);
    return text;
  };
  if (file !== undefined) {
    try {
      return readIndex(await get(file, false));
    } catch (error) {
      // Gone, cut off, or of another form: a newer one may do. Without an answer at all there is nothing more to ask.
      if (!(error instanceof SearchUnavailable || error instanceof UnreadableIndex)) throw error;
    }
  }
  const manifest = readManifest(await get(manifestFile, true));
  return readIndex(await get(manifest.file, manifest.file === file));
}

function unavailable(error: unknown): SearchUnavailable {
  if (error instanceof SearchUnavailable) return error;
  if (error instanceof UnreadableIndex) return new SearchUnavailable('the index can’t be read');
  if (error instanceof Error && error.name === 'TimeoutError')
    return new SearchUnavailable('the index takes too long to arrive');
  return new SearchUnavailable('the index can’t be reached');
}
