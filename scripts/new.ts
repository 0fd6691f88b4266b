/** `commitments new commitment --area GOV`: gives the next free id, adds a stub, and says where to fill it in. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { areaOf } from '../src/model/token.ts';
import { ids } from '../src/registry/ids.ts';
import { site } from '../src/registry/site.ts';
import type { Subcommand } from './commitments.ts';
import { addId, addStub, areasOf, nextId } from './lib/new-commitment.ts';
import { readOptions, readToday } from './lib/options.ts';
import { places } from './lib/places.ts';
import { lockFile, projectRoot, readLock, readProjectFile } from './lib/project.ts';
import { say } from './lib/say.ts';
import { explainFileError, UsageError } from './lib/usage-error.ts';

const idsFile = 'src/registry/ids.ts';

export const create: Subcommand = {
  summary: 'Adds a commitment: the next free id of an area, a stub to fill in, and the memory that the id is taken.',
  usage: 'commitment --area AREA [--today YYYY-MM-DD]',
  async run(args) {
    const { values, positionals } = readOptions(args, { area: { type: 'string' }, today: { type: 'string' } }, true);
    if (positionals.length !== 1 || positionals[0] !== 'commitment')
      throw new UsageError(`Unexpected "${positionals.join(' ')}", expected what to add: "commitment --area GOV"`);
    const root = projectRoot();
    const lock = readLock(root);
    const taken = [...new Set([...ids.commitments, ...Object.keys(lock.ids)])];
    const areas = areasOf(ids.commitments);
    const area = values.area?.toUpperCase();
    if (area === undefined || !areas.includes(area))
      throw new UsageError(
        `${area === undefined ? 'Missing --area' : `Unexpected area "${area}"`}, expected one of ${areas.join(', ')}; a new area begins with a file of its own in src/registry/commitments/, added to src/registry/index.ts`,
      );
    const id = nextId(taken, area, site.citationPrefix);
    const { find } = places((file) => readProjectFile(root, file));
    const last = ids.commitments.filter((one) => areaOf(one) === area).at(-1) ?? '';
    const file = find(['commitments', last])?.file;
    if (!file) throw new UsageError(`Could not find the file of ${last}; is it in src/registry/index.ts?`);
    const stub = addStub(readProjectFile(root, file), id, readToday(values.today));
    const changes = new Map([
      [file, stub.text],
      [idsFile, addId(readProjectFile(root, idsFile), id, last)],
      [lockFile, `${JSON.stringify({ ...lock, ids: { ...lock.ids, [id]: { published: false } } }, null, 2)}\n`],
    ]);
    writeAll(root, changes);
    process.stdout.write(`${id} added: fill it in at ${file}:${stub.line}\n`);
    say('The compiler (npm run typecheck) and the check (npm run check) say what is missing.');
    return 0;
  },
};

/** All files, or none: the old texts come back where one can't be written. */
function writeAll(root: string, changes: ReadonlyMap<string, string>): void {
  const before = new Map([...changes.keys()].map((file) => [file, readProjectFile(root, file)]));
  try {
    for (const [file, text] of changes) writeFileSync(join(root, file), text);
  } catch (error) {
    for (const [file, text] of before) {
      try {
        writeFileSync(join(root, file), text);
      } catch {
        // Not writable now was not written before.
      }
    }
    throw explainFileError(error, 'write');
  }
}
