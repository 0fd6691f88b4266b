/** Agreements that a text says a promise was made in, beside the one that binds it. */
import { window } from '../../language/time/dates.ts';
import type { JudgedCitation } from './citation-rule.ts';
import type { CitedPassage } from './passage/cited-passage.ts';
import {
  bindsBefore,
  bindsInJapanese,
  leadsIn,
  otherAgreement,
  processingTerms,
  promisedIn,
  standsIn,
  toldAsSuccessor,
} from './vocabulary/agreement-words.ts';
import { isDenied } from './vocabulary/polarity.ts';

/** An agreement that a passage names in the place of the one that binds. */
export interface WrongAgreement {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What is expected, in words. */
  readonly expected: string;
}

interface NamedAgreement {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether the commitment binds by it or by what took its place; undefined where its name tells no more than what kind it is. */
  readonly isOwn?: boolean;
}

/** What an agreement does that holds the commitment. */
const bindsAfter =
  /^(?:\s+(?:with|between)\s+[\p{L} ]{1,40}?)?(?:\s+(?:of|from|von|de|du|del)\s+(?:\p{L}+\s+)?(?:19|20)\d\d)?(?:\s*\([^()]{1,40}\))?[\s"”)]*(?:(?:also|already|itself)\s+)?(?:(?:contain(?:s|ed)?|include[sd]?|name[sd]?|said|stated|provided|required|committed|bound|obliged|is\s+(?:the\s+place\s+)?where|sets?\s+(?:out|forth)|lays?\s+down|says?|states?|promis(?:es|ed)|provides?|guarantees?|commits?|binds?|obliges?|obligates?|requires?|verpflichte[nt]|enthalten|enthält|bestimm(?:en|t)|sehen\s+vor|oblige(?:nt)?|prévoi(?:t|ent)|contien(?:t|nent|en?)|obligan?|prev[ée]n?|establecen?)(?!\p{L})(?!\s+(?:nothing|no|none|not)\b)|,?\s*(?:sections?|clauses?|§+|art(?:icle|\.)?|part|annex|schedule|no\.)\s*\p{N})/iu;
/** A head over the agreements of a table's rows. */
const ofAgreements = /\b(?:contracts?|agreements?|legal\s+basis|terms|instruments?|basis|where|found\s+in)\b/iu;
/** The beginning of an entry of a list: `SLA: …`, `SLA = …`. */
const leadsEntry = /^\s*[:=–—-]\s/u;
/** What tells only of talks about an agreement. */
const ofTalks =
  /^\s+(?:negotiations?|talks?|templates?|drafts?|process|team|folder|requests?|discussions?|questions?)\b/iu;
/** What is named to set it apart, and what binds somebody else: `unlike the …`, `under our …, we`. */
const setApart =
  /\b(?:unlike|besides?|apart\s+from|in\s+addition\s+to|beyond|outside(?:\s+of)?|other\s+than|independent(?:ly)?\s+of|regardless\s+of|compared\s+(?:to|with))\s+[^,;]{0,30}$/iu;
const bindsUs =
  /^(?:[^,;]{0,60},\s+(?:we|our|customers?|you|I)\b|\s+(?:we|you|I)\s+(?!(?:have\s+|had\s+)?(?:signed|concluded|made|agreed|negotiated|got)\b))/iu;

/** The agreements of a sentence or cell by which it says that the commitment binds, and by which it does not: nor by what took their place. */
export function wrongAgreements(judged: JudgedCitation, passage: CitedPassage): readonly WrongAgreement[] {
  const { version, blocks, commitment } = judged;
  const { text, role, loose, at } = passage;
  if (!version || loose || (role !== 'sentence' && role !== 'cell')) return [];
  const heads = role === 'cell' ? (blocks[at?.block ?? -1]?.heads ?? []) : [];
  const { instruments } = judged.index.inventory;
  const [title] = version.binding.map(({ instrument }) => `"${instruments[instrument]?.title}"`);
  const expected = title ?? 'no agreement: it is a public statement';
  const said = [
    commitment?.title ?? '',
    version.statement,
    ...version.qualifiers.map((one) => one.text),
    ...version.binding.map(({ instrument }) => instruments[instrument]?.title ?? ''),
  ].join('\n');
  const part = otherPart(judged, text);
  if (part) return isDenied(text, part.start, part.end) || setApart.test(text.slice(0, part.start)) ? [] : [part];
  const named = agreementsIn(judged, text);
  const isOwnNamed = named.some(({ isOwn }) => isOwn);
  const binding = named.filter(
    (one) =>
      isSaidToBind(text, one, role, heads) &&
      !isDenied(text, one.start, one.end) &&
      !setApart.test(text.slice(0, one.start)) &&
      !bindsUs.test(text.slice(one.end)),
  );
  return binding.flatMap(({ text: words, start, end, isOwn }): readonly WrongAgreement[] => {
    const year = isOther(words) ? undefined : otherYear(judged, text, start, end);
    if (year !== undefined)
      return [{ text: year.text, start: year.start, end: year.end, expected: `${expected}${year.expected}` }];
    if (isOwn === false) return [{ text: words, start, end, expected }];
    if (isOwn || isOwnNamed || !isOther(words) || saysItself(said, words)) return [];
    return [{ text: words, start, end, expected }];
  });
}

/** A part of the agreement that binds, by which the promise is said to be made, where it stands in another: its clauses are called `Part: Clause`. */
function otherPart({ version, index }: JudgedCitation, text: string): WrongAgreement | undefined {
  for (const { instrument, provision } of version?.binding ?? []) {
    const clauses = index.inventory.instruments[instrument]?.provisions ?? [];
    const partOf = ({ title }: { readonly title: string }) => /^(.+?):\s/u.exec(title)?.[1];
    const own = clauses.filter(({ id }) => id === provision).map(partOf)[0];
    if (own === undefined || text.includes(own)) continue;
    for (const part of new Set(clauses.map(partOf))) {
      const start = part === undefined || part === own ? -1 : text.indexOf(part);
      if (part === undefined || start < 0) continue;
      const before = text.slice(0, start);
      if (bindsBefore.pattern.test(before) || (leadsIn.pattern.test(before) && promisedIn.pattern.test(text)))
        return { text: part, start, end: start + part.length, expected: `"${own}"` };
    }
  }
  return undefined;
}

function isOther(words: string): boolean {
  return words.search(otherAgreement.pattern) >= 0;
}

/** Whether the commitment speaks of the same kind of agreement, by whatever name. */
function saysItself(said: string, words: string): boolean {
  return otherAgreement.phrases.some(({ pattern }) => words.search(pattern) >= 0 && said.search(pattern) >= 0);
}

function agreementsIn(judged: JudgedCitation, text: string): readonly NamedAgreement[] {
  const { instruments } = judged.index.inventory;
  const own = bindingAgreements(judged);
  const entries = judged.index
    .names()(text)
    .flatMap(({ refs, start, end, text: words }): readonly NamedAgreement[] => {
      const ids = refs.flatMap(({ kind, id }) => (kind === 'instruments' ? [id] : []));
      if (!ids.some((id) => instruments[id]?.kind === 'agreement')) return [];
      return [{ text: words, start, end, isOwn: ids.some((id) => own.has(id)) }];
    });
  const kinds = [otherAgreement, processingTerms].flatMap(({ pattern }) =>
    [...text.matchAll(pattern)].map(({ index: start, 0: words }) => ({
      text: words,
      start,
      end: start + words.length,
    })),
  );
  return [...entries, ...kinds.filter((one) => !entries.some(({ start, end }) => one.start < end && start < one.end))];
}

/** The agreements that a version binds by, and what took their place for its subject. */
function bindingAgreements({ version, index }: JudgedCitation): ReadonlySet<string> {
  const { instruments } = index.inventory;
  const binding = new Set<string>();
  for (const { instrument, subject } of version?.binding ?? []) {
    const all = new Set([`${instrument}`]);
    // What took the place of an agreement for another subject is another agreement.
    for (const id of all)
      for (const next of instruments[id]?.supersededBy ?? [])
        if (next.subject === undefined || next.subject === subject) all.add(next.instrument);
    for (const id of all) binding.add(id);
  }
  return binding;
}

function isSaidToBind(
  text: string,
  { start, end, text: words }: NamedAgreement,
  role: CitedPassage['role'],
  heads: readonly string[],
): boolean {
  const [before, after] = [text.slice(0, start).replace(yearBefore, ''), text.slice(end)];
  if (ofTalks.test(after)) return false;
  if (bindsBefore.pattern.test(before) || bindsAfter.test(after) || bindsAfter.test(withoutYear(after))) return true;
  if ((leadsIn.pattern.test(before) || bindsInJapanese.test(after)) && promisedIn.pattern.test(text)) return true;
  const isOfYear = yearAfter.test(after);
  if ((isOther(words) || isOfYear) && !/\p{L}/u.test(before) && leadsEntry.test(withoutYear(after))) return true;
  // What holds other things alone is named beside a promise because it is thought to hold it.
  if (isOther(words) && standsIn.pattern.test(before)) return true;
  const isAlone = !/\p{L}/u.test(before + after) || isOther(words) || isOfYear;
  return role === 'cell' && isAlone && heads.some((head) => ofAgreements.test(head));
}

const yearAfter =
  /^(?:\s*\(\p{Lu}{2,6}\))?[\s"”)]*(?:,\s*|\(\s*)?(?:(?:of|from|dated|version|edition|in\s+(?:its|the)\s+(?:version|edition)|as\s+of|vom|von|de|du|del)\s+){0,3}(?:(?:\p{N}{1,2}\.?\s+)?(?!before|after|until|since|during|between)\p{L}{3,9}\.?\s+)?((?:19|20)\p{N}{2})(?!\p{N})/iu;
const yearBefore = /(?<!\p{N})((?:19|20)\p{N}{2})(?:\s+(?:edition|version)\s+of(?:\s+(?:the|our))?)?\s+$/iu;

/** What follows the edition of an agreement: `, edition of March 2020, names …`. */
function withoutYear(after: string): string {
  return yearAfter.test(after) ? after.replace(yearAfter, '').replace(/^[),]/u, '') : after;
}

/** The year of an edition in which nobody has seen the promise, unless it is told as one that took the place of another. */
function otherYear(
  { version, commitment }: JudgedCitation,
  text: string,
  start: number,
  end: number,
): WrongAgreement | undefined {
  if (!version || version.binding.length === 0 || toldAsSuccessor.pattern.test(text)) return undefined;
  const [after, before] = [yearAfter.exec(text.slice(end)), yearBefore.exec(text.slice(0, start))];
  const year = after?.[1] ?? before?.[1];
  if (year === undefined) return undefined;
  const [first, last] = [window(version.from).first.slice(0, 4), window(version.lastAttested).last.slice(0, 4)];
  const seen = (commitment?.sightings ?? []).flatMap(({ title, when }) =>
    /\b(?:agreements?|addend(?:um|a)|terms)\b/iu.test(title) ? [window(when).last.slice(0, 4)] : [],
  );
  if ((first <= year && year <= last) || seen.includes(year)) return undefined;
  const [from, to] = after ? [start, end + after[0].length] : [start - (before?.[0].length ?? 0), end];
  const years = first === last ? first : `${first} to ${last}`;
  return { text: text.slice(from, to).trim(), start: from, end: to, expected: ` of ${years}, when it was seen` };
}
