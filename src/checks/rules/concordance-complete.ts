import type { Source } from '../../model/schema.ts';
import { citationsOf, type LocatedCitation } from '../../model/source-citations.ts';
import { entriesOf, entryOf } from '../entries.ts';
import { itemsAt, type LocatedItem } from '../items.ts';
import type { Finding, Rule } from '../rule.ts';

/** More lines than this are no place to look something up. */
const mostLines = 6;

/** Every line of a source is accounted for: an entry cites it, or it says why none does; and every cited line exists. */
export const concordanceComplete: Rule = {
  id: 'concordance-complete',
  description:
    'Every line of a source is cited by an entry or is page furniture with a reason, and every cited line exists.',
  why: 'This is how a reader sees that nothing on the source page was passed over, and that what is stated here stands there. A wide range of lines hides both.',
  level: 'error',
  needsAll: true,
  unit: 'lines and citations',
  example: {
    bad: "claims: { 'EX-CLM-1': { sources: [{ source: 'trust-page', lines: [3], basis: 'explicit' }] } }",
    good: "claims: { 'EX-CLM-1': { sources: [{ source: 'trust-page', lines: [4], basis: 'explicit' }] } }",
    message: 'Unexpected line 3 of source "trust-page", expected one that it lists, the nearest being 2 and 4',
  },
  check({ registry }) {
    const citations = citationsOf(registry);
    const cited = citedLines(citations);
    const listed = new Map<string, ReadonlySet<number>>();
    const findings: Finding[] = [];
    let examined = citations.length;
    for (const [id, source] of entriesOf(registry, 'sources')) {
      const lines = listedLines(id, source);
      examined += lines.length;
      listed.set(id, new Set(lines.map(({ item }) => item.line)));
      findings.push(...lineProblems(id, source, lines, cited));
    }
    for (const one of citations) {
      const source = entryOf(registry, 'sources', one.citation.source);
      if (source) findings.push(...citationProblems(one, source, listed.get(one.citation.source) ?? new Set()));
    }
    return { examined, findings };
  },
};

type Line = NonNullable<Source['lines']>['list'][number];

function listedLines(id: string, source: Source): LocatedItem<Line>[] {
  return itemsAt(source.lines?.list, ['sources', id, 'lines', 'list']);
}

/** Source and line → who cites it first, as `kind/id`. */
function citedLines(citations: readonly LocatedCitation[]): ReadonlyMap<string, string> {
  const cited = new Map<string, string>();
  for (const { citation, kind, id } of citations) {
    for (const line of citation.lines ?? []) {
      const key = `${citation.source} ${line}`;
      if (!cited.has(key)) cited.set(key, `${kind}/${id}`);
    }
  }
  return cited;
}

/** Lines that are numbered wrongly, and those that are but that nothing accounts for or that furniture takes. */
function lineProblems(
  id: string,
  source: Source,
  lines: readonly LocatedItem<Line>[],
  cited: ReadonlyMap<string, string>,
): Finding[] {
  const count = source.lines?.count ?? 0;
  const seen = new Set<number>();
  let highest = 0;
  return lines.flatMap(({ item: { line, furniture }, at }): Finding[] => {
    const place = { at: [...at, 'line'] };
    if (line < 1 || line > count) {
      const message = `Unexpected line ${line}, expected one from 1 to ${count}`;
      return [{ place, message }];
    }
    if (seen.has(line)) return [{ place, message: `Unexpected second line ${line}, expected each line once` }];
    seen.add(line);
    const order = `Unexpected line ${line} after line ${highest}, expected lines in ascending order`;
    const findings: Finding[] = line < highest ? [{ place, message: order }] : [];
    highest = Math.max(highest, line);
    const by = cited.get(`${id} ${line}`);
    if (furniture === undefined && by === undefined) {
      const message = `Unexpected line ${line} that no entry cites, expected a citation of it, or "furniture" with the reason why nothing rests on it`;
      findings.push({ place: { at }, message });
    } else if (furniture !== undefined && by !== undefined) {
      const message = `Unexpected furniture in line ${line}, expected none, since ${by} cites the line`;
      findings.push({ place: { at: [...at, 'furniture'] }, message });
    }
    return findings;
  });
}

function citationProblems({ citation, at }: LocatedCitation, source: Source, listed: ReadonlySet<number>): Finding[] {
  const name = `source "${citation.source}"`;
  const where = [...at, 'lines'];
  if (source.lines === undefined) {
    if (citation.lines === undefined) return [];
    const message = `Unexpected lines of ${name}, which has no line numbers, expected a "locator" or neither`;
    return [{ place: { at: where }, message }];
  }
  if (citation.lines === undefined) {
    const message = `Unexpected citation of ${name} without lines, expected "lines" with those that it rests on`;
    return [{ place: { at }, message }];
  }
  const cited = itemsAt(citation.lines, where);
  const findings = cited
    .filter(({ item }) => !listed.has(item))
    .map(({ item: line, at: place }): Finding => {
      const message = `Unexpected line ${line} of ${name}, expected one that it lists${nearestLines(line, [...listed])}`;
      return { place: { at: place }, message };
    });
  if (cited.length <= mostLines) return findings;
  const message = `Unexpected citation of ${cited.length} lines, expected at most ${mostLines}: no wide ranges; cite the lines that say it`;
  return [...findings, { place: { at: where }, message, level: 'warning' }];
}

/** The listed lines on either side. */
function nearestLines(line: number, listed: readonly number[]): string {
  const below = Math.max(...listed.filter((other) => other < line));
  const above = Math.min(...listed.filter((other) => other > line));
  const near = [below, above].filter(Number.isFinite);
  return near.length === 0 ? '' : `, the nearest being ${near.join(' and ')}`;
}
