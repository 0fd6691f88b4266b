/** Every planted fault is found, where it is and by the rule that it is for, and nothing else; its harmless twin raises nothing. */
import { afterAll, describe, expect, test } from 'vitest';
import { rules } from '../../../src/checks/index.ts';
import { catalogue } from './catalogue/index.ts';
import { type Change, type Expected, offsetOf, type PlantedFault } from './fault.ts';
import { overlay } from './overlay.ts';

const started = performance.now();
const project = await overlay();
const ready = performance.now();
let found = 0;
const falseAlarms: string[] = [];

/** `error id-well-formed src/registry/claims.ts:1:2`, as `project.check` has it. */
function placeOf({ rule, level, file, after, at }: Expected, change: Change): string {
  const own = file ?? change.edits[0]?.file ?? '';
  const text = project.read(change, own);
  const caret = Math.max(0, at.indexOf('‸'));
  const words = at.replace('‸', '');
  const offset = caret + offsetOf(text, words, after);
  const before = text.slice(0, offset).split('\n');
  const known = rules.find(({ id }) => id === rule);
  return `${level ?? known?.level} ${rule} ${own}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

describe.each(catalogue)('$name', ({ fault, expected }: PlantedFault) => {
  test('is found, and nothing else', async () => {
    const findings = await project.check(fault);
    const places = findings.map(({ place }) => place).sort();
    const said = findings.map(({ place, message }) => `${place}: ${message}`).join('\n');
    expect(expected.length).toBeGreaterThan(0);
    expect(places, said).toEqual(expected.map((one) => placeOf(one, fault)).sort());
    found++;
  });
});

/** Twins whose edits are of different files are checked together, which takes a quarter of the time; a false alarm is then looked for in each. */
describe.each(together(catalogue).map((group) => ({ group, title: group.map(({ name }) => name).join('; ') })))(
  'the twins of $title',
  ({ group }) => {
    test('raise nothing', async () => {
      const [first] = group;
      const all = group.length === 1 && first ? first.twin : { edits: group.flatMap(({ twin }) => twin.edits) };
      if ((await project.check(all)).length === 0) return;
      for (const { name, twin } of group)
        for (const { place, message } of await project.check(twin)) falseAlarms.push(`${name}: ${place}: ${message}`);
      expect(falseAlarms.filter((said) => group.some(({ name }) => said.startsWith(`${name}: `)))).toEqual([]);
    });
  },
);

/** The faults in groups whose twins edit no file in common; one that changes more than files is alone. */
function together(faults: readonly PlantedFault[]): readonly (readonly PlantedFault[])[] {
  const groups: { readonly files: Set<string>; readonly members: PlantedFault[] }[] = [];
  for (const fault of faults) {
    const { edits, ...rest } = fault.twin;
    const own = edits.map(({ file }) => file);
    const isAlone = Object.keys(rest).length > 0;
    const group = isAlone
      ? undefined
      : groups.find(({ files }) => !files.has('') && own.every((file) => !files.has(file)));
    if (group) {
      group.members.push(fault);
      for (const file of own) group.files.add(file);
    } else groups.push({ files: new Set(isAlone ? [''] : own), members: [fault] });
  }
  return groups.map(({ members }) => members);
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
    `planted faults: ${found} of ${catalogue.length} found as expected, ${falseAlarms.length} false alarms in as many twins, ${seconds(ready)} s (project read in ${((ready - started) / 1000).toFixed(1)} s)\n`,
  );
});
