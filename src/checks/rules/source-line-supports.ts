import { type Kind, kinds } from '../../model/ids.ts';
import { currentNames } from '../../model/names.ts';
import type { Citation, EntryOf, Registry } from '../../model/schema.ts';
import type { Path } from '../../model/shapes/walk.ts';
import { entriesOf, entryOf, fieldTexts, versionsOf } from '../entries.ts';
import { itemsAt } from '../items.ts';
import type { Finding, Rule } from '../rule.ts';
import { gistOf } from '../wording/similarity.ts';

/** The lines that a text rests on speak of what it says. */
export const sourceLineSupports: Rule = {
  id: 'source-line-supports',
  description:
    'What rests on lines of a source has a word of substance in common with what we say stands there, and not twice as much with a line beside; no line of it is lost.',
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
        kind: 'commitments' as Kind,
        text: `${commitment.title} ${version.statement} ${version.qualifiers.map(({ text }) => text).join(' ')}`,
        sources: version.sources,
        at: [...at, 'sources'],
      })),
      ...kinds.flatMap((kind) =>
        // A topic gathers lines, in words that none of them has.
        kind === 'topics'
          ? []
          : entriesOf(registry, kind).flatMap(([id, entry]) =>
              'sources' in entry
                ? [{ kind, text: wordsOf(entry), sources: entry.sources, at: [kind, id, 'sources'] as Path }]
                : [],
            ),
      ),
    ];
    let examined = 0;
    const findings = cited.flatMap(({ kind, text, sources, at }): Finding[] => {
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
        const there = gistOf(kind === 'terms' ? `${said} ${promisedThere(registry, item)}` : said).words;
        const common = shared(there, words);
        const near = kind === 'terms' ? undefined : nearerLine(registry, item, sources, words, common);
        if (near !== undefined) {
          const message = `Unexpected lines ${item.lines?.join(', ')} of "${item.source}", where "${said}" stands, expected those that say it, such as ${near.line}, where "${near.gist}" stands`;
          return [{ place: { at: [...place, 'lines'] }, message }];
        }
        if (common > 0) return [];
        const message = `Unexpected lines ${item.lines?.join(', ')} of "${item.source}", where "${said}" stands, expected lines that speak of what rests on them`;
        return [{ place: { at: [...place, 'lines'] }, message }];
      });
    });
    return { examined, findings };
  },
};

/** So many lines away is a slip: text and empty lines take turns on a page. */
const slip = 2;

/** A line beside those that are cited, and cited nowhere else in the entry, that has more than twice as much in common with what is said. */
function nearerLine(
  registry: Registry,
  { source, lines }: Citation,
  sources: readonly Citation[],
  words: ReadonlySet<string>,
  common: number,
): { readonly line: number; readonly gist: string } | undefined {
  const cited = sources.flatMap((one) => (one.source === source ? (one.lines ?? []) : []));
  const list = entryOf(registry, 'sources', source)?.lines?.list ?? [];
  return list.find(
    ({ line, gist, lost }) =>
      lost !== true &&
      !cited.includes(line) &&
      lines?.some((one) => Math.abs(one - line) <= slip) &&
      shared(gistOf(gist).words, words) > 2 * Math.max(common, 1),
  );
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((word) => b.has(word)).length;
}

/** What an entry says of itself, its names in other languages aside. */
function wordsOf(entry: EntryOf[Kind]): string {
  const texts = ['title', 'summary', 'definition', 'promise', 'citation', 'protects'] as const;
  return [...fieldTexts(entry, texts).map(([, text]) => text), ...currentNames(entry)].join(' ');
}

/** Those of the lines that are blank where something stood. */
function lostLines(registry: Registry, { source, lines }: Citation): number[] {
  const list = entryOf(registry, 'sources', source)?.lines?.list ?? [];
  return (lines ?? []).filter((line) => list.some((one) => one.line === line && one.lost === true));
}

/** What is promised in the lines: a word of the glossary may stand there in passing. */
function promisedThere(registry: Registry, { source, lines }: Citation): string {
  return versionsOf(registry)
    .filter(({ version }) =>
      version.sources.some((one) => one.source === source && one.lines?.some((line) => lines?.includes(line))),
    )
    .map(({ version }) => version.statement)
    .join(' ');
}

/** What stands in the lines, in our words; `undefined` where nothing is known of them. */
function gistsOf(registry: Registry, { source, lines }: Citation): string | undefined {
  const list = entryOf(registry, 'sources', source)?.lines?.list;
  const gists = lines?.flatMap((line) => list?.find((one) => one.line === line && one.lost !== true)?.gist ?? []);
  return gists === undefined || gists.length === 0 ? undefined : gists.join(' ');
}
