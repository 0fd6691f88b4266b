/** Every planted fault is found, where it is and by the rule that it is for, and nothing else; its harmless twin raises nothing. */
import { isDeepStrictEqual } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { rules } from '../../../src/checks/index.ts';
import { entryWellFormed } from '../../../src/checks/rules/entry-well-formed.ts';
import { catalogue } from './catalogue/index.ts';
import { type Change, type Expected, files, offsetOf, type PlantedFault } from './fault.ts';
import { overlay } from './overlay.ts';

const started = performance.now();
const project = await overlay();
const ready = performance.now();
/** About as many; more together would too often disturb each other; twins, which raise nothing, hardly do. */
const togetherAtMost = { fault: 20, twin: 42 };
let found = 0;
let falseAlarms = 0;

/** `error id-well-formed src/registry/claims.ts:1:2`, as `project.check` has it, in the texts that a change leaves. */
function placeOf({ rule, level, file, after, at }: Expected, fault: Change, change: Change): string {
  const own = file ?? fault.edits[0]?.file ?? '';
  const text = project.read(change, own);
  const caret = Math.max(0, at.indexOf('‸'));
  const words = at.replace('‸', '');
  const offset = caret + offsetOf(text, words, after);
  const before = text.slice(0, offset).split('\n');
  const known = rules.find(({ id }) => id === rule);
  return `${level ?? known?.level} ${rule} ${own}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

/**
 * A few faults or twins are checked in one run, which takes a fraction of the time. Where that finds anything else than what
 * is expected of all of them, parts are looked at by themselves, down to the one that it is of.
 */
describe.each(together(catalogue, 'fault'))('$title', ({ group }) => {
  test('is found, and nothing else', async () => {
    for (const { name, expected } of group) expect(expected.length, name).toBeGreaterThan(0);
    const wrong = await astray(group, 'fault');
    found += group.length - wrong.length;
    expect(wrong).toEqual([]);
  });
});

describe.each(together(catalogue, 'twin'))('the twins of $title', ({ group }) => {
  test('raise nothing', async () => {
    const wrong = await astray(group, 'twin');
    falseAlarms += wrong.length;
    expect(wrong).toEqual([]);
  });
});

/** Those of a group in which something else is found than what is expected, with both. */
async function astray(group: readonly PlantedFault[], part: 'fault' | 'twin'): Promise<readonly object[]> {
  const [first, ...others] = group;
  if (!first) return [];
  const change = joined(group.map((one) => one[part]));
  let missed: readonly PlantedFault[] = [];
  try {
    const outcome = await outcomeOf(group, part, change);
    if (isDeepStrictEqual(outcome.found, outcome.expected)) return [];
    if (others.length === 0) return [{ name: first.name, ...outcome }];
    const isMissed = (place: string) => !outcome.found.includes(place);
    missed = group.filter(({ fault, expected }) => expected.some((one) => isMissed(placeOf(one, fault, change))));
  } catch (error) {
    // An edit may not fit beside another; by itself it has to.
    if (others.length === 0) throw error;
  }
  const isPart = part === 'fault' && missed.length > 0 && missed.length < group.length;
  const apart = isPart ? missed : group.slice(0, Math.ceil(group.length / 2));
  const left = group.filter((one) => !apart.includes(one));
  return [...(await astray(apart, part)), ...(await astray(left, part))];
}

/** What is found in a change, and what is expected of all that it is made of. */
async function outcomeOf(group: readonly PlantedFault[], part: 'fault' | 'twin', change: Change) {
  const expected =
    part === 'twin' ? [] : group.flatMap(({ fault, expected }) => expected.map((one) => placeOf(one, fault, change)));
  const findings = await project.check(change);
  const found = findings.map(({ place }) => place).sort();
  const said = findings.map(({ place, message }) => `${place}: ${message}`);
  return { found, expected: expected.sort(), said };
}

/** Several changes as one. */
function joined(changes: readonly Change[]): Change {
  const published = changes.flatMap((one) => one.published ?? []);
  const sourceWords = changes.flatMap((one) => one.sourceWords ?? []);
  const [only] = changes;
  return {
    ...(changes.length === 1 && only),
    edits: changes.flatMap(({ edits }) => edits),
    ...(published.length > 0 && { published }),
    ...(sourceWords.length > 0 && { sourceWords: sourceWords.join(' ') }),
  };
}

/**
 * The catalogue in groups; a change of the lock is alone. What leaves an entry out for other rules stands with its like, and so does
 * what was published, which others change, and an edit of the questions, whose answers follow what others change.
 */
function together(
  faults: readonly PlantedFault[],
  part: 'fault' | 'twin',
): readonly { readonly title: string; readonly group: readonly PlantedFault[] }[] {
  const kindOf = ({ [part]: { edits, published, sourceWords, ...rest }, name, expected }: PlantedFault) => {
    if (Object.keys(rest).length > 0) return name;
    if (published ?? sourceWords) return 'remembered';
    if (edits.some(({ file }) => file === files.questions)) return 'questions';
    return part === 'fault' && expected.some(({ rule }) => rule === entryWellFormed.id) ? 'leaves out' : 'other';
  };
  const groups = [...new Set(faults.map(kindOf))].flatMap((kind) => {
    const alike = faults.filter((fault) => kindOf(fault) === kind);
    const made = Array.from({ length: Math.ceil(alike.length / togetherAtMost[part]) }, (): PlantedFault[] => []);
    // Neighbours are of one kind and often of one file: those of a group stand far from each other.
    for (const [index, fault] of alike.entries()) {
      const start = index % made.length;
      const inTurn = [...made.slice(start), ...made.slice(0, start)];
      const room = inTurn.find((group) => fits([...group, fault], part));
      if (room) room.push(fault);
      else made.push([fault]);
    }
    return made;
  });
  return groups.map((group) => ({ title: group.map(({ name }) => name).join('; '), group }));
}

/** Whether each edit finds its words beside the others. */
function fits(group: readonly PlantedFault[], part: 'fault' | 'twin'): boolean {
  try {
    project.read(joined(group.map((one) => one[part])), files.index);
    return true;
  } catch {
    return false;
  }
}

test('there are at least 100 faults, each with its own name, and one for every rule', () => {
  expect(catalogue.length).toBeGreaterThanOrEqual(100);
  expect(new Set(catalogue.map(({ name }) => name)).size).toBe(catalogue.length);
  const covered = new Set(catalogue.flatMap(({ expected }) => expected.map(({ rule }) => rule)));
  expect(rules.map(({ id }) => id).filter((id) => !covered.has(id))).toEqual([]);
});

afterAll(() => {
  const seconds = (from: number) => ((performance.now() - from) / 1000).toFixed(1);
  process.stdout.write(
    `planted faults: ${found} of ${catalogue.length} found as expected, ${falseAlarms} false alarms in as many twins, ${seconds(ready)} s (project read in ${((ready - started) / 1000).toFixed(1)} s)\n`,
  );
});
