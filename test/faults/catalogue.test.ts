/** Every planted fault is found, where it is and by the rule that it is for, and nothing else; its harmless twin raises nothing. */
import { afterAll, describe, expect, test } from 'vitest';
import { rules } from '../../src/checks/index.ts';
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

describe.each(catalogue)('$name', ({ fault, expected, twin }: PlantedFault) => {
  test('is found, and nothing else', async () => {
    const findings = await project.check(fault);
    const places = findings.map(({ place }) => place).sort();
    const said = findings.map(({ place, message }) => `${place}: ${message}`).join('\n');
    expect(expected.length).toBeGreaterThan(0);
    expect(places, said).toEqual(expected.map((one) => placeOf(one, fault)).sort());
    found++;
  });

  test('has a twin that raises nothing', async () => {
    const said = (await project.check(twin)).map(({ place, message }) => `${place}: ${message}`);
    falseAlarms.push(...said);
    expect(said).toEqual([]);
  });
});

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
