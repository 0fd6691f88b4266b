import type { Citation, Registry } from '../../model/schema.ts';
import type { Path } from '../../model/shapes/walk.ts';
import { entriesOf, entryOf, versionsOf } from '../entries.ts';
import { itemsAt } from '../items.ts';
import type { Finding, Rule } from '../rule.ts';
import { gistOf } from '../wording/similarity.ts';

/** The lines that a text rests on speak of what it says. */
export const sourceLineSupports: Rule = {
  id: 'source-line-supports',
  description:
    'What rests on lines of a source has a word of substance in common with what we say stands there, and no line of it is lost.',
  why: 'Lines are cited by number, and a slip of one digit leads to another subject. Whoever checks the source finds nothing of it there.',
  level: 'warning',
  unit: 'citations of lines',
  example: {
    bad: "claims: { 'EX-CLM-9': { title: 'A vault', asOf: { date: '2026-11-05', basis: 'attested' }, review: { owner: 'Contoso', reviewed: '2026-11-20', due: '2027-11-20' }, summary: 'Contoso keeps deleted data in a vault for a while.', sources: [{ source: 'trust-page', lines: [9], basis: 'explicit' }] } }",
    good: "claims: { 'EX-CLM-9': { title: 'A vault', asOf: { date: '2026-11-05', basis: 'attested' }, review: { owner: 'Contoso', reviewed: '2026-11-20', due: '2027-11-20' }, summary: 'Contoso keeps deleted data in a vault for a while.', sources: [{ source: 'trust-page', lines: [4], basis: 'explicit' }] } }",
    message:
      'Unexpected lines 9 of "trust-page", where "A report on requests appears twice a year." stands, expected lines that speak of what rests on them',
  },
  check({ registry }) {
    const cited = [
      ...versionsOf(registry).map(({ commitment, version, at }) => ({
        text: `${commitment.title} ${version.statement} ${version.qualifiers.map(({ text }) => text).join(' ')}`,
        sources: version.sources,
        at: [...at, 'sources'],
      })),
      ...(['claims', 'responsibilities'] as const).flatMap((kind) =>
        entriesOf(registry, kind).map(([id, { title, summary, sources }]) => ({
          text: `${title} ${summary}`,
          sources,
          at: [kind, id, 'sources'] as Path,
        })),
      ),
    ];
    let examined = 0;
    const findings = cited.flatMap(({ text, sources, at }): Finding[] => {
      const words = gistOf(text).words;
      return itemsAt(sources, at).flatMap(({ item, at: place }): Finding[] => {
        const lost = item.basis === 'explicit' ? lostLines(registry, item) : [];
        if (lost.length > 0) {
          const message = `Unexpected ${lost.length === 1 ? 'line' : 'lines'} ${lost.join(', ')} of "${item.source}", where nothing stands any more, expected lines that say it, or the basis "inferred"`;
          return [{ place: { at: [...place, 'lines'] }, message }];
        }
        const said = gistsOf(registry, item);
        if (said === undefined || item.basis !== 'explicit') return [];
        examined++;
        const there = gistOf(said).words;
        if ([...there].some((word) => words.has(word))) return [];
        const message = `Unexpected lines ${item.lines?.join(', ')} of "${item.source}", where "${said}" stands, expected lines that speak of what rests on them`;
        return [{ place: { at: [...place, 'lines'] }, message }];
      });
    });
    return { examined, findings };
  },
};

/** Those of the lines that are blank where something stood. */
function lostLines(registry: Registry, { source, lines }: Citation): number[] {
  const list = entryOf(registry, 'sources', source)?.lines?.list ?? [];
  return (lines ?? []).filter((line) => list.some((one) => one.line === line && one.lost === true));
}

/** What stands in the lines, in our words; `undefined` where nothing is known of them. */
function gistsOf(registry: Registry, { source, lines }: Citation): string | undefined {
  const list = entryOf(registry, 'sources', source)?.lines?.list;
  const gists = lines?.flatMap((line) => list?.find((one) => one.line === line && one.lost !== true)?.gist ?? []);
  return gists === undefined || gists.length === 0 ? undefined : gists.join(' ');
}
