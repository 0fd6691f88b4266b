/** Later texts: their dates, what they are about, what they leave out, and how long they speak for the present. */
import { type Change, edit, files, type PlantedFault } from '../fault.ts';

const hsm = "source: 'ms-managed-hsm-control-data',";

/** The promise on removal reviewed in June, when the text that repeats it was of this day. */
function reviewed(day: string): Change {
  return {
    edits: [
      { file: files.data, after: "'PC-DATA-2': {", from: "reviewed: '2026-11-20'", to: "reviewed: '2026-06-20'" },
      { file: files.laterSources, from: "dated: { date: '2026-01-12' }", to: `dated: { date: '${day}' }` },
    ],
  };
}

/** Before the sighting whose remark says that "always" is gone. */
const redirecting = ["'PC-GOV-2': {", 'sightings: ['] as const;

export const sightings: readonly PlantedFault[] = [
  {
    name: 'a later text from before the promise',
    fault: edit(files.laterSources, "dated: { date: '2026-04-07' },", "dated: { date: '2016-04-07' },"),
    expected: [
      { rule: 'sighting-dated', file: files.audits, at: "‸'ms-managed-hsm-control-data'," },
      { rule: 'sighting-dated', file: files.government, at: "‸'ms-managed-hsm-control-data'," },
    ],
    twin: edit(files.laterSources, "dated: { date: '2026-04-07' },", "dated: { date: '2025-04-07' },"),
  },
  {
    name: 'a text on a part, taken for one on the whole',
    fault: edit(files.government, "services: ['azure-managed-hsm']", "services: ['azure']", hsm),
    expected: [{ rule: 'sighting-within-text', after: hsm, at: "services: ['azure']" }],
    twin: edit(files.government, "jurisdictions: 'worldwide'", "jurisdictions: ['eu']", hsm),
  },
  {
    name: 'a text that is said to leave out what it never came to',
    fault: edit(files.government, "effect: 'in-kind'", "effect: 'dropped'", hsm),
    expected: [{ rule: 'sighting-dropped-beside', after: hsm, at: "'dropped'" }],
    twin: edit(files.government, "effect: 'in-kind'", "effect: 'weaker'", hsm),
  },
  {
    name: 'a published sighting that says more than it did',
    fault: { ...edit(files.government, "effect: 'in-kind'", "effect: 'same'", hsm), published: ['PC-GOV-10'] },
    expected: [{ rule: 'published-sighting-kept', after: hsm, at: "'same'" }],
    twin: edit(files.government, "effect: 'in-kind'", "effect: 'same'", hsm),
  },
  {
    name: 'a published sighting whose text is given another date',
    fault: {
      ...edit(files.laterSources, "dated: { date: '2026-04-07' }", "dated: { date: '2025-04-07' }"),
      published: ['PC-GOV-10'],
    },
    expected: [{ rule: 'published-sighting-kept', file: files.government, at: `{\n        ${hsm}` }],
    twin: {
      ...edit(files.laterSources, "accessed: '2026-11'", "accessed: '2026-10'", "'ms-managed-hsm-control-data': {"),
      published: ['PC-GOV-10'],
    },
  },
  {
    name: 'a text that has grown old since the review',
    fault: reviewed('2024-07-30'),
    expected: [{ rule: 'sighting-recent', at: "‸'2026-06-20'" }],
    twin: reviewed('2024-12-30'),
  },
  {
    name: 'a later text without a word of the promise, taken for the same',
    fault: edit(files.government, "effect: 'narrower'", "effect: 'same'", redirecting),
    expected: [{ rule: 'sighting-effect-told', after: redirecting, at: "'same'" }],
    twin: edit(files.government, "effect: 'narrower'", "effect: 'weaker'", redirecting),
  },
];
