import { quotedList } from '../../language/message.ts';
import type { Path } from '../../model/shapes/walk.ts';
import { entryOf, leavesOf } from '../entries.ts';
import type { Finding, Rule } from '../rule.ts';

/** What is marked as seen in an official source names one. */
export const evidenceMatchesSource: Rule = {
  id: 'evidence-matches-source',
  description:
    'What is marked with evidence "official" and names its sources names at least one that is not secondary.',
  why: 'The mark tells a reader how far a fact can be relied on. A law firm that reports what a statute says is not the statute, however good the report is.',
  level: 'warning',
  unit: 'items with evidence "official" that name their sources',
  example: {
    bad: "instruments: { 'xn-data-act': { dates: [{ stage: 'adopted', date: '2019-06-18', evidence: 'official', sources: ['act-commentary'] }] } }",
    good: "instruments: { 'xn-data-act': { dates: [{ stage: 'adopted', date: '2019-06-18', evidence: 'secondary', sources: ['act-commentary'] }] } }",
    message:
      'Unexpected evidence "official" with no source but "act-commentary", of type "secondary", expected "secondary", or the official source too',
  },
  check({ registry }) {
    const marks: Path[] = [];
    const sources = new Map<string, string[]>();
    for (const { leaf, value, at } of leavesOf(registry)) {
      if (at.at(-1) === 'evidence' && value === 'official') marks.push(at);
      if (leaf.type !== 'reference' || leaf.kind !== 'sources' || typeof value !== 'string') continue;
      // A source is named by its id alone, or by a citation of it: `sources/0` or `sources/0/source`.
      const item = keyOf(at.slice(0, at.lastIndexOf('sources')));
      sources.set(item, [...(sources.get(item) ?? []), value]);
    }
    const findings: Finding[] = [];
    let examined = 0;
    for (const at of marks) {
      const named = sources.get(keyOf(at.slice(0, -1)));
      if (!named) continue;
      examined++;
      if (!named.every((id) => entryOf(registry, 'sources', id)?.type === 'secondary')) continue;
      const message = `Unexpected evidence "official" with no source but ${quotedList(named)}, of type "secondary", expected "secondary", or the official source too`;
      findings.push({ place: { at }, message });
    }
    return { examined, findings };
  },
};

function keyOf(path: Path): string {
  return path.join('\n');
}
