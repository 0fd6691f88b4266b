/** `commitments lock`: publishes what the registry promises; from then on its ids and words are for ever. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../src/checks/index.ts';
import { atLeast, run } from '../src/checks/run.ts';
import { counted, countedUnit } from '../src/language/counts.ts';
import { citableIds } from '../src/model/entries.ts';
import { type Lock, withTaken } from '../src/model/lock/lock.ts';
import { type Addition, publication } from '../src/model/lock/publication.ts';
import { registry } from '../src/registry/index.ts';
import { checkContext, report } from './check.ts';
import type { Subcommand } from './commitments.ts';
import { lockHistory } from './lib/checking/lock-history.ts';
import { readOptions, readToday } from './lib/command-line/options.ts';
import { say } from './lib/command-line/say.ts';
import { writeAllWhole } from './lib/files/write-whole.ts';
import { lockFile, projectRoot } from './lib/project/project.ts';

export const lock: Subcommand = {
  summary:
    'Publishes every commitment that is no draft, and every claim: their ids, and the digest and words of each version, and what later texts were said to say. Refuses while there is an error.',
  usage: '[--dry-run] [--lock-base FILE|REF] [--today YYYY-MM-DD]',
  async run(args) {
    const { values } = readOptions(args, {
      'dry-run': { type: 'boolean', default: false },
      'lock-base': { type: 'string' },
      today: { type: 'string' },
    });
    const root = projectRoot();
    const file = join(root, lockFile);
    // What is decided upon below; another run that publishes meanwhile is not written over.
    const before = existsSync(file) ? readFileSync(file) : undefined;
    const today = readToday(values.today);
    const history = lockHistory(root, lockFile, values['lock-base']);
    const context = checkContext(root, today, undefined, history);
    // What is wrong can't be mended once it is published. That the lock lacks an id is no fault here.
    const result = run(rules, { ...context, lock: withTakenIds(context.lock) });
    if (result.findings.some(({ level }) => atLeast(level, 'error'))) {
      say('Nothing is published while there is an error:');
      return await report(root, result, { level: 'error', today });
    }
    const { lock: next, added, completed, sightings } = publication(registry, context.lock);
    process.stdout.write(added.map((addition) => `${inWords(addition)}\n`).join(''));
    if (!values['dry-run'] && added.length + completed + sightings > 0)
      writeAllWhole(new Map([[file, { content: `${JSON.stringify(next, null, 2)}\n`, ...(before && { before }) }]]));
    say(summary(added, values['dry-run']));
    if (completed > 0) say(`${counted(completed, 'version')} with parts that the lock did not remember before`);
    if (sightings > 0) say(`${counted(sightings, 'sighting')} that the lock did not remember before`);
    return 0;
  },
};

/** A lock that also remembers every citable id of the registry, as taken. */
function withTakenIds(before: Lock): Lock {
  return withTaken(
    before,
    citableIds(registry).filter((id) => !Object.hasOwn(before.ids, id)),
  );
}

/** `PC-GOV-2: versions 1, 2`. */
function inWords({ id, state, versions }: Addition): string {
  if (state === 'taken') return `${id}: taken, a draft`;
  return versions.length === 0 ? id : `${id}: version${versions.length > 1 ? 's' : ''} ${versions.join(', ')}`;
}

function summary(added: readonly Addition[], isTrial: boolean): string {
  if (added.length === 0) return 'Nothing to publish: the lock holds every id and version already';
  const count = (state: Addition['state']) => added.filter((one) => one.state === state).length;
  const versions = added.reduce((sum, one) => sum + one.versions.length, 0);
  const done = isTrial ? 'would be published' : 'published';
  const ids = counted(count('published'), 'id');
  return `${ids} and ${counted(versions, 'version')} ${done}, ${countedUnit(count('taken'), 'ids of drafts')} taken`;
}
