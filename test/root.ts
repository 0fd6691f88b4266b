/** Where the project stands, for tests that read its files. */
import { fileURLToPath } from 'node:url';

/** The repository's root as a path of this machine, without a slash at the end: a folder may have a space in its name. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
