/** Plans for which the text around a citation claims what is promised for others alone. */
import { quotedList } from '../../../language/message.ts';
import { escaped } from '../../../language/phrase-table.ts';
import type { InventoryVersion } from '../../../model/inventory/inventory.ts';
import { planLimits, plansMeant } from '../../../model/scope/plans.ts';
import type { JudgedCitation, Verdict } from '../citation-rule.ts';
import { prohibits } from '../passage/citation-text.ts';
import type { CitedPassage } from '../passage/cited-passage.ts';
import { claimingLoosely } from '../passage/claiming.ts';
import { isLeftOut } from '../vocabulary/polarity.ts';
import { planWord } from '../vocabulary/scope-words.ts';

const raw = String.raw;
const every = new RegExp(
  raw`(?<!\p{L})(?:all|every|each|any|whichever)\s+(?:of\s+)?(?:(?:the|our|your|its|their|paid|service|subscription)\s+){0,2}${planWord}`,
  'giu',
);

/** Plans of the services that a version is limited to some plans of, which are not among them; and all of them by one word. */
export function plansClaimed(judged: JudgedCitation, version: InventoryVersion): readonly Verdict[] {
  const { index, citation, name } = judged;
  const { inventory } = index;
  const { scope } = version;
  const limits = scope.plans ?? [];
  if (limits.length === 0) return [];
  const meant = new Set(limits.flatMap(({ service }) => plansMeant(inventory, scope, service) ?? []).map(titleOf));
  const all = new Set(limits.flatMap(({ service }) => inventory.services[service]?.plans ?? []).map(titleOf));
  // What stands together with it may be for the others.
  const beside = new Set(
    judged
      .together()
      .flatMap((other) => limits.flatMap(({ service }) => plansMeant(inventory, other.scope, service) ?? []))
      .map(titleOf),
  );
  const others = [...all].filter((title) => !meant.has(title) && !beside.has(title));
  // Words against what narrows a promise are for `limits-not-denied`, where it has a qualifier.
  const everyCounts = beside.size === 0 && version.qualifiers.length === 0;
  const expected = `expected ${quotedList([...meant])}: ${planLimits(inventory, scope).join(' ')}`;
  return claimingLoosely(judged).flatMap((passage) =>
    namedIn(judged, passage, others, [...all], everyCounts)
      .filter(({ start, end }) => !isLeftOut(passage.text, start, end, prohibits(citation)))
      .map(({ start, end }): Verdict => {
        const { at } = passage;
        const message = `Unexpected "${passage.text.slice(start, end)}" for ${name}, ${expected}`;
        return {
          block: at?.block ?? citation.main.block,
          offset: at ? at.offset + start : citation.main.start,
          message,
        };
      }),
  );
}

const titleOf = ({ title }: { readonly title: string }) => title;

/** Titles of plans are everyday words: they name one in a cell of their own, or beside the word for it. */
function namedIn(
  judged: JudgedCitation,
  passage: CitedPassage,
  others: readonly string[],
  all: readonly string[],
  everyCounts: boolean,
): readonly { readonly start: number; readonly end: number }[] {
  const { text } = passage;
  const [from, to] = ownStretch(judged, passage);
  const titles = all.map(escaped).join('|');
  const joint = raw`(?:\s*(?:,|/|&|and|or|und|oder)\s*(?:and\s+|or\s+)?)`;
  const found = others.flatMap((title) => {
    if (passage.role === 'cell' && text.trim() === title) {
      const start = text.indexOf(title);
      return [{ start, end: start + title.length }];
    }
    const [before, behind] = [
      raw`${planWord}\s+(?:(?:${titles})${joint})*`,
      raw`(?:${joint}(?:${titles}))*(?:\s+(?:service|support|subscription|paid))?[\s-]+${planWord}`,
    ];
    const pattern = new RegExp(
      raw`(?<=(?<!\p{L})${before})${escaped(title)}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}-])${escaped(title)}(?=${behind})`,
      'gu',
    );
    return [...text.matchAll(pattern)].map(({ index: start, 0: words }) => ({ start, end: start + words.length }));
  });
  const wide = everyCounts
    ? [...text.matchAll(every)].map(({ index: start, 0: words }) => ({ start, end: start + words.length }))
    : [];
  return [...found, ...wide].filter(({ start }) => start >= from && start < to);
}

/** Where in a sentence of several citations this one's own words stand: behind the one before, and before the next. */
function ownStretch(
  { citation, neighbours, together }: JudgedCitation,
  { at, role }: CitedPassage,
): readonly [number, number] {
  const whole = [0, Number.POSITIVE_INFINITY] as const;
  if (!at || role !== 'sentence' || at.block !== citation.main.block || together().length > 0) return whole;
  const { previous, next } = neighbours;
  const isHere = (block: number | undefined) => block === at.block;
  return [
    isHere(previous?.block) ? (previous?.end ?? 0) - at.offset : 0,
    isHere(next?.block) ? (next?.start ?? 0) - at.offset : Number.POSITIVE_INFINITY,
  ];
}
