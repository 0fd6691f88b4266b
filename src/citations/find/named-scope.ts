/** The services and places that a passage names. */

import type { Mention } from '../../language/names/name-finder.ts';
import type { Inventory } from '../../model/inventory/inventory.ts';
import { namesOfEntry } from '../../model/names.ts';
import { titleOf } from '../../model/said/said.ts';
import type { InventoryIndex } from '../inventory-index.ts';
import type { CitedPassage } from '../verify/passage/cited-passage.ts';
import { everywhere } from '../verify/vocabulary/place-words.ts';
import { groupAfter, metIn, ofCustomers } from '../verify/vocabulary/scope-words.ts';
import { withCapitals } from './small-letters.ts';

/** A service or place that a passage names. Offsets into its text. */
export interface NamedScope {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** More than one where several share the name; none for words that mean every one of them. */
  readonly ids: readonly string[];
  /** What it is only a part of, by title: a service. */
  readonly whole?: string;
}

const universal = {
  services:
    /\b(?:all|every|any)\s+(?:of\s+)?(?:(?:our|its|their|the|your|\p{Lu}[\p{L}-]*(?:['’]s)?)\s+)?(?:cloud\s+|online\s+)?(?:services?|products?)\b(?!\s+(?:named|listed|above|below|in\s+scope|that|which|of|covered|it\s+names|from))/giu,
  jurisdictions: everywhere.pattern,
} as const;

/** What a passage names, in order. */
export function scopesNamed(
  { text: written, role }: CitedPassage,
  kind: 'services' | 'jurisdictions',
  index: InventoryIndex,
): readonly NamedScope[] {
  const found: NamedScope[] = [];
  const text = kind === 'services' ? withCapitals(index.inventory)(written) : written;
  for (const mention of index.names()(text)) {
    const named = mention.refs.flatMap((ref) => (ref.kind === kind ? [ref.id] : []));
    if (named.length === 0) continue;
    const longer = kind === 'services' ? shortened(text, mention, named, index) : undefined;
    const ids = longer ? [longer] : named;
    if (kind === 'services' && (!isMeant(text, mention, ids, index) || isPlainWord(text, mention))) continue;
    if (kind === 'services' && metIn.pattern.test(text.slice(Math.max(0, mention.start - 100), mention.start)))
      continue;
    if (kind === 'services' && groupAfter.pattern.test(text.slice(mention.end))) continue;
    if (kind === 'jurisdictions' && (isPartOfName(text, mention, index) || isPartOfCode(text, mention))) continue;
    if (kind === 'jurisdictions' && (isOtherThanPlace(text, mention, index) || isHereAndElsewhere(text, mention)))
      continue;
    const [part] = mention.refs.filter(({ role }) => role === 'part');
    const whole = part && { whole: titleOf(index.inventory, kind, part.id) };
    const { start, end } = mention;
    found.push({ text: written.slice(start, end), start, end, ids, ...whole });
  }
  if (kind === 'jurisdictions' && (role === 'cell' || role === 'head')) found.push(...codesIn(text, index));
  for (const match of text.matchAll(universal[kind])) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (!found.some((one) => one.start < end && start < one.end)) found.push({ text: match[0], start, end, ids: [] });
  }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * The service whose title is written without some of the words in its middle, or with another name of the one that it begins with:
 * `Ledger Vault` for `Ledger Key Vault`, `L360 Vault` for `Ledger 360 Vault`.
 */
function shortened(
  text: string,
  { text: name, end }: Found,
  ids: readonly string[],
  { inventory }: InventoryIndex,
): string | undefined {
  const rest = /^(?:\s+\p{Lu}[\p{L}\p{N}]*)+/u.exec(text.slice(end))?.[0] ?? '';
  if (rest === '') return undefined;
  const names = [name, ...ids.map((id) => titleOf(inventory, 'services', id))];
  const written = names.map((one) => `${one}${rest}`.split(/\s+/));
  return Object.entries(inventory.services).find(([, { title }]) => {
    const whole = title.split(/\s+/);
    return written.some((words) => {
      let at = 0;
      for (const word of whole) if (word === words[at]) at++;
      return at === words.length && words[0] === whole[0] && words.at(-1) === whole.at(-1);
    });
  })?.[0];
}

/** A language, a currency, or the adjective of a country that is not known where it stands with no word for customers and their data. */
function isOtherThanPlace(text: string, { refs, end }: Mention, { inventory }: InventoryIndex): boolean {
  const after = text.slice(end);
  if (/^(?:語|语|円|株|製|時間)/u.test(after)) return true;
  if (refs.every(({ role }) => role === 'demonym') && ofLaws.test(after)) return true;
  const isAdjective = refs.every(({ id, role }) => role === 'demonym' && !Object.hasOwn(inventory.jurisdictions, id));
  return isAdjective && !ofCustomers.pattern.test(after);
}

/** `U.S. and non-U.S. customers` are those of every place. */
function isHereAndElsewhere(text: string, { start, end, text: name }: Found): boolean {
  const [, next = ''] = /^\.?\s+(?:and|or)\s+non-(.*)/su.exec(text.slice(end)) ?? [];
  return next.startsWith(name) || /\bnon-$/iu.test(text.slice(0, start));
}

/** The rest of the name of a law or a house: `American Disability Act`. */
const ofLaws =
  /^\s+(?:\p{Lu}\p{L}*\s+){1,4}(?:Acts?|Laws?|Codes?|Constitution|Ordinance|Association|Institute|Society|Express|Airlines)\b/u;

interface Found {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A word for several services is a name where it is written as one, or where it means them all. */
function isMeant(
  text: string,
  { text: name, start }: Found,
  ids: readonly string[],
  { inventory }: InventoryIndex,
): boolean {
  if (!ids.every((id) => inventory.services[id]?.umbrella)) return true;
  if (name.split(/\s+/).every((word) => /^\P{Ll}/u.test(word))) return true;
  return /\b(?:all|every|any|each)\s+(?:of\s+)?(?:(?:our|its|their|the|your)\s+)?$/i.test(text.slice(0, start));
}

/** A part of a service whose name is a word of the language, where it begins a sentence as that word does: `Teams that answer`. */
function isPlainWord(text: string, { start, end, refs }: Mention): boolean {
  if (!refs.every(({ role }) => role === 'part') || /\s/.test(text.slice(start, end))) return false;
  return (
    /(?:^|[.!?]\s+)["“(]?$/u.test(text.slice(0, start)) && /^\s+(?!(?:and|or)\s+\p{Lu})\p{Ll}/u.test(text.slice(end))
  );
}

/** A place within a longer name, such as that of a company: `Air Ruritania`, `Bank of Ruritania`, `New Ruritania`. A heading has capitals anyway. */
function isPartOfName(text: string, { start, end }: Found, { inventory }: InventoryIndex): boolean {
  if (/\b(?:New|Northern|Air|(?:Bank|Gulf)\s+of)\s+$/u.test(text.slice(0, start))) return true;
  const words = text.match(/\p{L}+/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  if (capitals > words.length / 2) return false;
  const before = /(?:^|[^.!?:\s"“(]\s+)(\p{Lu}\p{Ll}+)\s+(?:of\s+)?$/u.exec(text.slice(0, start))?.[1];
  const after = /^\s+(\p{Lu}\p{Ll}+)/u.exec(text.slice(end))?.[1];
  const plainWord =
    /^(?:For|In|The|From|And|Or|Our|Of|Customers?|Services?|Data|Is|Are|Does|With|Under|As|To|At|By|On|All)$/;
  const isPlain = (word: string) =>
    plainWord.test(word) || inventory.publisher.name.split(/\s+/).includes(word) || beginsServiceName(word, inventory);
  return (before !== undefined && !isPlain(before)) || (after !== undefined && !isPlain(after));
}

/** A service's name often begins with that of its provider: `In Ruritania Contoso stores it`. */
function beginsServiceName(word: string, { services }: Inventory): boolean {
  return Object.values(services).some((service) =>
    namesOfEntry(service).some(({ text }) => text.startsWith(`${word} `)),
  );
}

/** Letters of a code for something else: `room US-2`. */
function isPartOfCode(text: string, { text: name, start, end }: Found): boolean {
  const isBeside = /^[-_.]?\p{N}/u.test(text.slice(end)) || /[\p{L}\p{N}][-_.]$/u.test(text.slice(0, start));
  if (!/^\p{Lu}{2,3}$/u.test(name)) return false;
  // Where all is in capitals, `US` is a pronoun.
  return isBeside || (!/\p{Ll}/u.test(text) && text.trim() !== name);
}

/** ISO codes stand for places where nothing else stands with them: `JP`, `JP, CA`. */
function codesIn(text: string, { inventory }: InventoryIndex): readonly NamedScope[] {
  const codes = [...text.matchAll(/[A-Z]{2}(?:-[A-Z]{1,3})?/g)];
  if (codes.length === 0 || !/^[\s,;/&+|]*$/.test(text.replace(/\b[A-Z]{2}(?:-[A-Z]{1,3})?\b/g, ''))) return [];
  return codes.flatMap((match) => {
    const ids = Object.entries(inventory.jurisdictions).flatMap(([id, { code }]) => (code === match[0] ? [id] : []));
    return ids.length === 0 ? [] : [{ text: match[0], start: match.index, end: match.index + match[0].length, ids }];
  });
}
