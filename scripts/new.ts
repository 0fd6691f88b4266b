/** `commitments new KIND [ID]`: adds a stub of an entry with its id, and says where to fill it in and what has to name it. */
import { join } from 'node:path';
import { formProblem } from '../src/checks/rules/id-well-formed.ts';
import { didYouMean } from '../src/language/message.ts';
import type { Kind } from '../src/model/ids.ts';
import { hasCitableIds, kindFacts } from '../src/model/kinds.ts';
import { shapes, version } from '../src/model/schema.ts';
import type { Path } from '../src/model/shapes/walk.ts';
import { areaOf, claimArea } from '../src/model/token.ts';
import { ids } from '../src/registry/ids.ts';
import { registry } from '../src/registry/index.ts';
import { site } from '../src/registry/site.ts';
import type { Subcommand } from './commitments.ts';
import { places } from './lib/checking/places.ts';
import { readOptions, readToday } from './lib/command-line/options.ts';
import { say } from './lib/command-line/say.ts';
import { UsageError } from './lib/command-line/usage-error.ts';
import { writeAllWhole } from './lib/files/write-whole.ts';
import {
  addEntry,
  addId,
  addItem,
  addPart,
  areaFile,
  type Edited,
  endOf,
  fileOfArea,
  fileOfSort,
  firstFile,
  onlyFile,
  withReplaced,
} from './lib/new/edits.ts';
import { areasOf, fieldsNaming, kindsByWord, nextId } from './lib/new/kinds.ts';
import { fieldStub, stub } from './lib/new/stub.ts';
import { filesBelow, lockFile, projectRoot, readLock, readProjectFile } from './lib/project/project.ts';

const idsFile = 'src/registry/ids.ts';
const indexFile = 'src/registry/index.ts';
/** What a version never has from the one before it: since when, how it differs, and when it was last seen. */
const freshFields = ['from', 'change', 'lastAttested'] as const;
const words = [...kindsByWord.keys(), 'version'];

export const create: Subcommand = {
  summary:
    'Adds an entry: its id, a stub to fill in, and the memory that the id is taken. Or a version of a commitment.',
  usage: `KIND [ID] [--area AREA] [--kind KIND-OF-INSTRUMENT] [--today YYYY-MM-DD], with KIND one of ${words.join(', ')}`,
  async run(args) {
    const text = { type: 'string' } as const;
    const { values, positionals } = readOptions(args, { area: text, kind: text, today: text }, true);
    const [word = '', id, ...more] = positionals;
    const kind = kindsByWord.get(word);
    const isKnown = kind !== undefined || word === 'version';
    if (isKnown && more.length > 0)
      throw new UsageError(`Unexpected "${more.join(' ')}" behind "${id}", expected one id at a time`);
    if (!isKnown)
      throw new UsageError(
        `Unexpected ${positionals.length > 0 ? `"${positionals.join(' ')}"` : 'end of the command'}, expected what to add: one of ${words.join(', ')}${didYouMean(word, words)}`,
      );
    const root = projectRoot();
    const today = readToday(values.today);
    if (!kind) return addVersion(root, id, today);
    const shape = shapes[kind];
    const options = shape.type === 'tagged' ? Object.keys(shape.options) : [];
    if (values.kind === undefined ? options.length > 0 : !options.includes(values.kind))
      throw new UsageError(
        `${values.kind === undefined ? 'Missing --kind' : `Unexpected --kind "${values.kind}"`}, expected ${options.length > 0 ? `one of ${options.join(', ')}` : `none for ${kind}`}${didYouMean(values.kind ?? '', options)}`,
      );
    return addTo(root, kind, newId(root, kind, id, values.area), stub(shape, '  ', today, values.kind), values.kind);
  },
};

/** The id that was given, or the next one of an area, where ids are numbered. */
function newId(root: string, kind: Kind, given: string | undefined, area: string | undefined): string {
  const taken = [...new Set([...ids[kind], ...Object.keys(readLock(root).ids)])];
  const { ids: form } = kindFacts[kind];
  if (area !== undefined && (form !== 'commitment' || given !== undefined))
    throw new UsageError(
      `Unexpected --area, expected ${given === undefined ? `none for ${kind}` : 'an id or an area'}`,
    );
  if (given !== undefined) {
    const problem = formProblem(kind, given, site.citationPrefix, {});
    if (problem !== undefined) throw new UsageError(problem);
    if (form !== 'name' && !given.startsWith(`${site.citationPrefix}-`))
      throw new UsageError(`Unexpected id "${given}", expected one that begins with "${site.citationPrefix}-"`);
    if (taken.includes(given)) throw new UsageError(`Unexpected id "${given}", expected one that is not taken`);
    return given;
  }
  if (form === 'claim') return nextId(taken, claimArea, site.citationPrefix);
  if (form === 'name') throw new UsageError(`Missing id, expected one in lower case: "new ${wordFor(kind)} some-name"`);
  const areas = areasOf(ids[kind]);
  const wanted = area?.toUpperCase();
  if (wanted === undefined || !areas.includes(wanted))
    throw new UsageError(
      `${wanted === undefined ? 'Missing --area' : `Unexpected area "${wanted}"`}, expected ${areas.length > 0 ? `one of ${areas.join(', ')}` : 'an id, since there is no area yet'}; a new area begins with an id: "new commitment ${site.citationPrefix}-${wanted ?? 'AREA'}-1"`,
    );
  return nextId(taken, wanted, site.citationPrefix);
}

function wordFor(kind: Kind): string {
  return [...kindsByWord].find(([, one]) => one === kind)?.[0] ?? kind;
}

function addTo(root: string, kind: Kind, id: string, entry: string, tag: string | undefined): number {
  const { file: known, after } = placeFor(root, kind, id, tag);
  const fresh = kindFacts[kind].ids === 'commitment' ? areaFile(areaOf(id)) : onlyFile(kind);
  const [file, text] = known === undefined ? firstFile(fresh) : [known, readProjectFile(root, known)];
  const edited = addEntry(text, kind, id, entry);
  const lock = readLock(root);
  const locked = { ...lock, ids: { ...lock.ids, [id]: { published: false } } };
  write(root, [
    [file, edited.text],
    ...(known === undefined ? [[indexFile, addPart(readProjectFile(root, indexFile), fresh)] as const] : []),
    [idsFile, addId(readProjectFile(root, idsFile), kind, id, after)],
    ...(hasCitableIds(kind) ? [[lockFile, `${JSON.stringify(locked, null, 2)}\n`] as const] : []),
  ]);
  if (known === undefined) say(`${file} is new, since no other is for such an entry; ${indexFile} names it.`);
  return report(id, file, edited, fieldsNaming(kind));
}

/**
 * The file that a new entry goes into, unless it needs a new one, and the id that it follows: that of its area or kind of
 * instrument, else the last.
 */
function placeFor(root: string, kind: Kind, id: string, tag: string | undefined) {
  const all: readonly string[] = ids[kind];
  const entries: Readonly<Record<string, object>> = registry[kind];
  const alike = all.filter((one) => {
    const entry = entries[one];
    if (hasCitableIds(kind)) return areaOf(one) === areaOf(id);
    return tag === undefined || (entry !== undefined && 'kind' in entry && entry.kind === tag);
  });
  const after = alike.at(-1) ?? all.at(-1);
  const files = filesBelow(root, 'src/registry').filter((one) => readProjectFile(root, one).includes(endOf(kind)));
  const { find } = places((file) => readProjectFile(root, file));
  const fileOf = (one: string | undefined) => (one === undefined ? undefined : find([kind, one])?.file);
  const shape = shapes[kind];
  if (tag !== undefined && shape.type === 'tagged')
    return { file: fileOf(alike.at(-1)) ?? fileOfSort(tag, Object.keys(shape.options), files) ?? fileOf(after), after };
  if (kindFacts[kind].ids !== 'commitment') return { file: fileOf(after) ?? files[0], after };
  const used = new Set(all.map(fileOf));
  const free = files.filter((one) => !used.has(one));
  return { file: fileOf(alike.at(-1)) ?? fileOfArea(areaOf(id), files, free), after };
}

function addVersion(root: string, id: string | undefined, today: string): number {
  const versions = registry.commitments[id ?? '']?.versions.length;
  if (id === undefined || versions === undefined)
    throw new UsageError(
      `Unexpected commitment "${id ?? ''}", expected the id of one: "new version ${site.citationPrefix}-AREA-1"${didYouMean(id ?? '', ids.commitments)}`,
    );
  const { range } = places((file) => readProjectFile(root, file));
  const at = ['commitments', id, 'versions', versions - 1];
  const literal = (path: Path) => {
    const found = range(path);
    if (found) return found;
    throw new UsageError(
      `Could not find ${path.slice(2).join('/')} of ${id} in the source; add the next version by hand`,
    );
  };
  const last = literal(at);
  const fresh = freshFields.map((name) => ({
    ...literal([...at, name]),
    by: fieldStub(version, name, '        ', today),
  }));
  const text = readProjectFile(root, last.file);
  const edited = addItem(text, last.end, withReplaced(text, last, fresh), '      ');
  write(root, [[last.file, edited.text]]);
  say(
    `It says what version ${versions} says, but not ${freshFields.join(', ')}. Alter what is promised otherwise now.`,
  );
  return report(`${id}@${versions + 1}`, last.file, edited, []);
}

function write(root: string, changes: readonly (readonly [file: string, text: string])[]): void {
  writeAllWhole(new Map(changes.map(([file, content]) => [join(root, file), { content }])));
}

function report(what: string, file: string, { line }: Edited, naming: readonly string[]): number {
  process.stdout.write(`${what} added: fill it in at ${file}:${line}\n`);
  if (naming.length > 0) say('Nothing names it yet. These fields can:', ...naming.map((one) => `  ${one}`));
  say('Lines that begin with // are fields that it may have; example/registry/ explains each where it stands first.');
  say('The compiler (npm run typecheck) and the check (npm run check) say what is missing.');
  return 0;
}
