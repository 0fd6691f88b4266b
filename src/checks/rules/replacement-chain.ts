import { span } from '../../language/time/dates.ts';
import type { Registry } from '../../model/schema.ts';
import { isMade, isOver } from '../../model/status.ts';
import { entriesOf, entryOf } from '../entries.ts';
import { chainText, circlesAmong } from '../instruments/circle.ts';
import { itemsAt } from '../items.ts';
import type { Finding, Rule } from '../rule.ts';

/** What was replaced leads, step by step, to something that can be cited. */
export const replacementChain: Rule = {
  id: 'replacement-chain',
  description:
    'What was replaced or superseded says so in its status and leads, without going in circles, to what took its place.',
  why: 'Old citations are followed for years. One that ends in a draft, in something withdrawn or in a circle leaves the reader with nothing to rely on.',
  level: 'error',
  unit: 'commitments and instruments',
  example: {
    bad: "commitments: { 'EX-GOV-2': { status: 'replaced', replacedBy: undefined } }",
    good: "commitments: { 'EX-GOV-2': { status: 'replaced', replacedBy: ['EX-GOV-1'] } }",
    message:
      'Unexpected status "replaced" without "replacedBy", expected the commitments that took its place; say "withdrawn" if none did',
  },
  check({ registry, today }) {
    return {
      examined: entriesOf(registry, 'commitments').length + entriesOf(registry, 'instruments').length,
      findings: [
        ...replacementProblems(registry),
        ...replacementCircles(registry),
        ...standingProblems(registry, today),
        ...supersessionCircles(registry),
      ],
    };
  },
};

/** The commitments that replace one, as far as they exist. */
function replacementsOf(registry: Registry, id: string): string[] {
  return (entryOf(registry, 'commitments', id)?.replacedBy ?? []).filter((next) =>
    entryOf(registry, 'commitments', next),
  );
}

function replacementProblems(registry: Registry): Finding[] {
  return entriesOf(registry, 'commitments').flatMap(([id, { status, replacedBy }]): Finding[] => {
    const at = ['commitments', id];
    if (!replacedBy) {
      if (status !== 'replaced') return [];
      const message =
        'Unexpected status "replaced" without "replacedBy", expected the commitments that took its place; say "withdrawn" if none did';
      return [{ place: { at: [...at, 'status'] }, message }];
    }
    const findings: Finding[] = [];
    if (!isOver({ status })) {
      const message = `Unexpected "replacedBy" with status "${status}", expected status "replaced" or "withdrawn"`;
      findings.push({ place: { at: [...at, 'replacedBy'] }, message });
    }
    for (const { item: next, at: where } of itemsAt(replacedBy, [...at, 'replacedBy'])) {
      const end = entryOf(registry, 'commitments', next);
      // An end that is itself "replaced" lacks its own successor, and is reported there.
      if (!end || end.replacedBy !== undefined) continue;
      if (isMade(end) || end.status === 'replaced') continue;
      const message = `Unexpected replacement "${next}" with status "${end.status}", expected one that can be cited ("in-force" or "historic") or that is replaced in turn`;
      findings.push({ place: { at: where }, message });
    }
    return findings;
  });
}

function replacementCircles(registry: Registry): Finding[] {
  const ids = entriesOf(registry, 'commitments').map(([id]) => id);
  return circlesAmong(ids, (id) => replacementsOf(registry, id)).map((circle) => ({
    place: { at: ['commitments', circle[0] ?? '', 'replacedBy'] },
    message: `Unexpected circle of replacements ${chainText(circle)}, expected a chain that ends`,
  }));
}

/** What is superseded as a whole does not stand any more, and what does not stand for that reason names its successor. */
function standingProblems(registry: Registry, today: string): Finding[] {
  return entriesOf(registry, 'instruments').flatMap(([id, { standing, supersededBy }]): Finding[] => {
    if (standing === 'superseded' && supersededBy === undefined) {
      const message =
        'Unexpected standing "superseded" without "supersededBy", expected the instrument that took its place; say "repealed" or "retired" if none did';
      return [{ place: { at: ['instruments', id, 'standing'] }, message }];
    }
    if (standing !== 'in-force') return [];
    const whole = supersededBy?.find(
      // A successor that is announced leaves it in force until then.
      ({ subject, date }) => subject === undefined && !(date !== undefined && span(date).first > today),
    );
    if (!whole) return [];
    const message = `Unexpected standing "in-force" of an instrument that "${whole.instrument}" supersedes, expected "superseded" or "repealed"; name the "subject" if only a part moved`;
    return [{ place: { at: ['instruments', id, 'standing'] }, message }];
  });
}

/** Circles of supersession, for each subject: a part may come back to where another part left. */
function supersessionCircles(registry: Registry): Finding[] {
  const instruments = entriesOf(registry, 'instruments');
  const subjects = new Set<string | undefined>([undefined]);
  for (const [, { supersededBy }] of instruments) for (const { subject } of supersededBy ?? []) subjects.add(subject);
  const circles = new Map<string, string>();
  for (const subject of subjects) {
    const next = (id: string) =>
      (entryOf(registry, 'instruments', id)?.supersededBy ?? [])
        .filter((one) => one.subject === undefined || one.subject === subject)
        .map(({ instrument }) => instrument)
        .filter((successor) => entryOf(registry, 'instruments', successor));
    for (const circle of circlesAmong(
      instruments.map(([id]) => id),
      next,
    ))
      circles.set(chainText(circle), circle[0] ?? '');
  }
  return [...circles].map(([circle, id]) => ({
    place: { at: ['instruments', id, 'supersededBy'] },
    message: `Unexpected circle of supersessions ${circle}, expected a chain that ends`,
  }));
}
