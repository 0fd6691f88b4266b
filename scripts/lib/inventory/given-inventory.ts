/** The inventory of a command that takes `--inventory` and nothing else of it. */
import { say } from '../command-line/say.ts';
import { defaultCacheFolder } from './cache.ts';
import { type ReadInventory, readInventory } from './read-inventory.ts';

/**
 * The inventory that is given, or the one that the command line carries. What is to be known of it is told on standard error.
 *
 * @param given a file, relative to where npm was called, or an https address
 * @throws UsageError where it can't be had
 */
export async function givenInventory(given: string | undefined): Promise<ReadInventory> {
  const read = await readInventory({
    given,
    sha256: undefined,
    folder: process.env.INIT_CWD ?? process.cwd(),
    cacheFolder: defaultCacheFolder(),
    now: Date.now(),
  });
  say(...read.warnings);
  return read;
}
