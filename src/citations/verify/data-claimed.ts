/** Kinds of data that the text around a citation claims, and of which the version does not speak. */
import { quotedList } from '../../language/message.ts';
import { escaped } from '../../language/phrase-table.ts';
import type { InventoryVersion } from '../../model/inventory/inventory.ts';
import { inOneLine } from '../find/normalise.ts';
import type { JudgedCitation, Verdict } from './citation-rule.ts';
import { prohibits } from './passage/citation-text.ts';
import { claiming } from './passage/claiming.ts';
import {
  customerDataNamed,
  dataKinds,
  organisationsNamed,
  otherThan,
  peopleKinds,
  personalElsewhere,
  personalKinds,
  privatePeople,
  setApartBefore,
} from './vocabulary/data-kinds.ts';
import { isLeftOut } from './vocabulary/polarity.ts';

const raw = String.raw;
/** All that customers store or that is about people, which are taken for each other. */
const wide: readonly string[] = ['customer data', 'personal data'];
const quantity = raw`(?:all|any|every)\s+(?:of\s+)?(?:(?:our|your|their|the)\s+)?`;
const widest = new RegExp(raw`\b${quantity}(?:customer|personal)\s+data\b`, 'giu');
const anyWide = new RegExp(
  raw`\b(?<!\b(?:specific|of\s+the)\s)(?:${quantity})?(?:customer\s+data|personal\s+(?:data|information))\b`,
  'giu',
);

/** Kinds of data that the sentence or row claims, and that the version does not speak of. */
export function dataNamed(judged: JudgedCitation, version: InventoryVersion): readonly Verdict[] {
  const { index, citation, commitment, name } = judged;
  const { terms } = index.inventory;
  const scope = version.scope.dataScope.map((id) => inOneLine(terms[id]?.title ?? id));
  const own = [commitment?.title ?? '', version.statement, ...version.qualifiers.map(({ text }) => text)]
    .map(inOneLine)
    .concat(scope, version.scope.dataScope.flatMap((id) => terms[id]?.synonyms ?? []).map(inOneLine));
  const isOwn = (kind: string) =>
    wide.includes(kind)
      ? scope.some((one) => wide.includes(one))
      : own.some((one) => one.includes(kind.replace(/s$/, '')));
  const patterns = patternsFor(judged, version, scope);
  return claiming(judged).flatMap(({ text, at }): readonly Verdict[] => {
    const namesOwn = scope.some((one) => inOneLine(text).includes(one));
    const others = patterns
      .flatMap((pattern) => [...text.matchAll(pattern)])
      .filter((match) => {
        const kind = kindOf(match);
        // `My Number data, which is personal data` claims no more than the one.
        return !isOwn(kind) && !(namesOwn && wide.includes(kind));
      })
      .map(({ index: start, 0: words }) => ({ start, end: start + words.length }));
    return joined(others).flatMap(({ start, end }): readonly Verdict[] => {
      if (isLeftOut(text, start, end, prohibits(citation))) return [];
      const message = `Unexpected "${text.slice(start, end)}" for ${name}, expected ${quotedList(scope)}: the source names no other kind of data`;
      return [
        { block: at?.block ?? citation.main.block, offset: at ? at.offset + start : citation.main.start, message },
      ];
    });
  });
}

/** Kinds of data that the statement itself leaves out, and people where it is about organisations. */
export function leftOutNamed(judged: JudgedCitation, { statement }: InventoryVersion): readonly Verdict[] {
  const { citation, name } = judged;
  const left = [...statement.matchAll(otherThan)].map(({ groups }) => inOneLine(groups?.kind ?? ''));
  const looked = [
    ...(left.includes('customer data') ? [customerDataNamed.pattern] : []),
    ...(organisationsNamed.test(statement) ? [privatePeople.pattern] : []),
  ];
  return claiming(judged).flatMap(({ text, at }): readonly Verdict[] => {
    return looked
      .flatMap((pattern) => [...text.matchAll(pattern)])
      .filter(
        ({ index, 0: words }) =>
          !setApartBefore.test(text.slice(0, index)) &&
          !isLeftOut(text, index, index + words.length, prohibits(citation)),
      )
      .map(({ index, 0: words }) => ({
        block: at?.block ?? citation.main.block,
        offset: at ? at.offset + index : citation.main.start,
        message: `Unexpected "${words}" for ${name}, expected only what its statement is about: ${statement}`,
      }));
  });
}

/** What is looked for beside a promise on those kinds of data. */
function patternsFor(
  { index }: JudgedCitation,
  { scope: { dataScope } }: InventoryVersion,
  titles: readonly string[],
): readonly RegExp[] {
  const always = [dataKinds.pattern, widest];
  // Where the promise is about people of one kind, those of another are no part of it.
  if (titles.some((kind) => kind.search(peopleKinds.pattern) >= 0)) return [...always, peopleKinds.pattern];
  // A kind within personal data, such as a number of the state, is neither all of it nor another kind within.
  const { terms } = index.inventory;
  const isWithinPersonalData = dataScope.every((id) =>
    terms[id]?.standardTerms?.some(({ relation }) => relation === 'subset-of'),
  );
  if (!isWithinPersonalData) return always;
  const known = Object.values(terms).map(({ title }) => new RegExp(raw`\b${escaped(title)}\b`, 'giu'));
  return [
    ...always,
    anyWide,
    customerDataNamed.pattern,
    personalElsewhere.pattern,
    personalKinds.pattern,
    peopleKinds.pattern,
    ...known,
  ];
}

/** The kind that words name, without how much of it. */
function kindOf({ 0: words, groups }: RegExpExecArray): string {
  const named =
    groups?.whose ??
    groups?.same ??
    groups?.whom ??
    groups?.listed ??
    groups?.deren ??
    groups?.dont ??
    groups?.cuyos ??
    words.replace(/^(?:all|any|every)\s+(?:of\s+)?(?:(?:our|your|their|the)\s+)?/iu, '');
  const kind = inOneLine(named);
  return kind === 'personal information' || kind.search(personalElsewhere.pattern) >= 0 ? 'personal data' : kind;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** `health data of staff` is one kind, whichever of its words were found. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const one of stretches.toSorted((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last && one.start < last.end) found[found.length - 1] = { start: last.start, end: Math.max(last.end, one.end) };
    else found.push(one);
  }
  return found;
}

/** Cells and heads that are nothing but the title of a kind of data of which the version does not speak. */
export function dataOfCells(judged: JudgedCitation, { scope }: InventoryVersion): readonly Verdict[] {
  const { index, citation, name } = judged;
  const { terms } = index.inventory;
  const titles = scope.dataScope.map((id) => inOneLine(terms[id]?.title ?? ''));
  const known = Object.values(terms).map(({ title }) => inOneLine(title));
  const covers = (kind: string) =>
    titles.includes(kind) || (wide.includes(kind) && titles.some((one) => wide.includes(one)));
  return judged
    .text()
    .layers.flat()
    .flatMap(({ text, role, denied, at }): readonly Verdict[] => {
      const kind = inOneLine(text);
      if (denied || (role !== 'cell' && role !== 'head') || !known.includes(kind) || covers(kind)) return [];
      const message = `Unexpected "${text.trim()}" for ${name}, expected ${quotedList(titles)}: the source names no other kind of data`;
      return [{ block: at?.block ?? citation.main.block, offset: at?.offset ?? citation.main.start, message }];
    });
}
