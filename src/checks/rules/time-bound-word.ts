import { monthsLater } from '../../language/time/days.ts';
import { kinds } from '../../model/ids.ts';
import type { Registry } from '../../model/schema.ts';
import type { Path } from '../../model/shapes/walk.ts';
import { citedSources, lastDay, newestSource } from '../dates/evidence-date.ts';
import { entriesOf, fieldTexts, versionsOf } from '../entries.ts';
import { itemsAt } from '../items.ts';
import { markdownPassage } from '../prose/markdown-passages.ts';
import { textPassage } from '../prose/passage.ts';
import { mayBeTimeBound, timeBoundWordsIn } from '../prose/time/time-bound-words.ts';
import type { Finding, Rule } from '../rule.ts';

/** A word such as "recently" does not outlive its evidence by a year. */
export const timeBoundWord: Rule = {
  id: 'time-bound-word',
  description:
    'A text whose evidence is older than twelve months says "today", "now" or "recently" only with a date, in a quotation, or to leave it open.',
  why: 'A sentence goes on saying "recently" for years. The reader takes its day for today.',
  level: 'warning',
  needsAll: true,
  timeBased: true,
  unit: 'texts with old evidence',
  example: {
    bad: "claims: { 'EX-CLM-1': { summary: 'Contoso is of the opinion that customers can now use Files and Mail as the Data Act asks.' } }",
    good: "claims: { 'EX-CLM-1': { summary: 'Contoso was of the opinion in March 2025 that customers can use Files and Mail as the Data Act asks.' } }",
    message: 'Unexpected "now" in a text whose evidence is of 2025-03-01, expected a date, or words without a time',
  },
  check({ registry, today }) {
    const yearAgo = monthsLater(today, -12);
    const old = datedTexts(registry).filter(({ day }) => day < yearAgo);
    return { examined: old.length, findings: old.flatMap(problems) };
  },
};

/** Sorts before every day. */
const noDate = '';

interface DatedText {
  /** When the text was last known to be true; nothing where no source of it has a date. */
  readonly day: string;
  readonly text: string;
  readonly at: Path;
  readonly isMarkdown: boolean;
}

function problems({ day, text, at, isMarkdown }: DatedText): Finding[] {
  if (!mayBeTimeBound.test(text)) return [];
  const passage = isMarkdown ? markdownPassage(text, at) : textPassage(text, at);
  return timeBoundWordsIn(passage.own).map((word) => ({
    place: passage.place(word.start),
    message: `Unexpected "${word.text}" in a text whose evidence ${day === noDate ? 'has no date' : `is of ${day}`}, expected a date, or words without a time`,
  }));
}

function datedTexts(registry: Registry): DatedText[] {
  return [...versionTexts(registry), ...claimTexts(registry), ...entryTexts(registry), ...lineTexts(registry)];
}

function dated(day: string | undefined, text: string, at: Path, isMarkdown = false): DatedText[] {
  return day === undefined ? [] : [{ day, text, at, isMarkdown }];
}

function versionTexts(registry: Registry): DatedText[] {
  return versionsOf(registry).flatMap(({ version, at }) => {
    const day = lastDay(version.lastAttested);
    return [
      ...dated(day, version.statement, [...at, 'statement']),
      ...itemsAt(version.qualifiers, [...at, 'qualifiers']).flatMap(({ item, at: where }) =>
        dated(day, item.text, [...where, 'text']),
      ),
    ];
  });
}

/** A claim that is marked as outdated has its words corrected beside it. */
function claimTexts(registry: Registry): DatedText[] {
  return entriesOf(registry, 'claims').flatMap(([id, { title, summary, asOf, standing }]) => {
    const day = standing === 'outdated' ? undefined : lastDay(asOf);
    return [...dated(day, title, ['claims', id, 'title']), ...dated(day, summary, ['claims', id, 'summary'])];
  });
}

/** Where an entry speaks in sentences of its own, those of a claim aside. */
const fields = ['summary', 'definition', 'promise', 'reason', 'instead', 'sectorDetail', 'protects'] as const;

/** What entries say, and their remarks: as new as the sources that they name, or as the last reading of the entry where they name none. */
function entryTexts(registry: Registry): DatedText[] {
  return kinds.flatMap((kind) =>
    entriesOf(registry, kind).flatMap(([id, entry]) => {
      const read = 'review' in entry ? entry.review.reviewed : undefined;
      const day = ofSources(registry, 'sources' in entry ? citedSources(entry.sources) : [], read);
      const own = kind === 'claims' ? [] : fieldTexts(entry, fields);
      const remarks = 'remarks' in entry ? entry.remarks : undefined;
      return [
        ...own.flatMap(([field, text]) => dated(day, text, [kind, id, field], true)),
        ...('lifecycle' in entry ? dated(day, entry.lifecycle.detail, [kind, id, 'lifecycle', 'detail']) : []),
        ...itemsAt(remarks, [kind, id, 'remarks']).flatMap(({ item, at }) =>
          dated(ofSources(registry, item.sources ?? [], read), item.text, [...at, 'text'], true),
        ),
      ];
    }),
  );
}

/** What stands in the lines of a source is as old as the source. */
function lineTexts(registry: Registry): DatedText[] {
  return entriesOf(registry, 'sources').flatMap(([id, { lines }]) =>
    itemsAt(lines?.list, ['sources', id, 'lines', 'list']).flatMap(({ item, at }) =>
      dated(newestSource(registry, [id]) ?? noDate, item.gist, [...at, 'gist']),
    ),
  );
}

/** Of sources without a date, nothing says that they are of today. */
function ofSources(registry: Registry, ids: readonly string[], read: string | undefined): string | undefined {
  return ids.length === 0 ? read : (newestSource(registry, ids) ?? noDate);
}
