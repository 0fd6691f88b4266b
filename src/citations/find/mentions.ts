/** Finding in a text what names an entry: tokens (`PC-GOV-2@2`, also in double brackets) and addresses of the site. */

import { tally } from '../../language/groups.ts';
import { escaped } from '../../language/phrase-table.ts';
import { areaOf, bracketedSource, idSource, readToken } from '../../model/token.ts';
import type { DocumentBlock, DocumentPlace } from '../document.ts';
import type { InventoryIndex } from '../inventory-index.ts';
import { type CitedAddress, citedAddress } from './addresses.ts';
import { foreignIn, withHalfWidth, withLatinLetters } from './foreign-letters.ts';

/** A token or an address as it stands in a block. */
export interface CitationMention {
  readonly kind: 'token' | 'address';
  /** The block's index in the document. */
  readonly block: number;
  /** Offsets into the block's text, brackets left out; of the linked words for a link. */
  readonly start: number;
  readonly end: number;
  /** In capitals; known or not. */
  readonly id: string;
  /** From 1; `NaN` where what stands for a version is no number. */
  readonly version: number | undefined;
  /** A letter of another script in it, which looks like the right one. */
  readonly foreign?: string;
  /** The token or address as written, on one line. */
  readonly written: string;
  /** What an address leads to. */
  readonly address?: CitedAddress;
  /** The address' offset in the file's text, where it is the target of a link. */
  readonly urlOrigin?: number;
  /** The address as the file writes it, entities and escapes included; with `urlOrigin`. */
  readonly urlWritten?: string;
  /** Where the address stands, if not where its words are shown. */
  readonly urlPlace?: DocumentPlace;
}

/** Finds mentions in a block. */
export type MentionFinder = (block: DocumentBlock, index: number) => readonly CitationMention[];

const invisible = '[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]*';
const hyphen = `${invisible}[-\\u2010-\\u2015\\u2212\\uFE63\\uFF0D]${invisible}(?:[ \\t]*\\r?\\n[ \\t]*)?`;
/** What follows directly after the name of a file. */
const fileName = /^\.[a-z][a-z\d]{0,4}(?![\p{L}\p{N}])/u;

/** A letter or digit of a script with spaces between words: in others, a token ends where their characters begin. */
const word = '(?:(?![\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}])[\\p{L}\\p{N}])';

/** A version in words behind an id: `, version 1`, `v1`, `(version 1)`. */
const versionInWords =
  '(?:,?\\s+(?:version|v)\\s?(\\d{1,4})(?!\\d|\\.\\d)|\\s?\\(\\s*(?:version|v)\\s?(\\d{1,4})\\s*\\))';

/** A finder of what an inventory's ids and site look like. */
export function mentionFinder(index: InventoryIndex): MentionFinder {
  const prefix = escaped(index.inventory.citationPrefix);
  const id = idSource(prefix, hyphen);
  const token = new RegExp(
    `(?<!${word}|[\\\\#@\\-\\u2010\\u2011])(?<!${word}_{1,3})(${id})(?:\\s?[@\\uFF20]\\s*(${word}+(?:\\.${word}+)*)|${versionInWords})?(?!${word}|@|_{1,3}${word})(?![-\\u2010\\u2011](?!${prefix}-)${word})(?!/(?!${prefix})[\\p{L}])`,
    'giu',
  );
  const bracketed = new RegExp(bracketedSource(prefix), 'giu');
  const host = escaped(index.site.host);
  const url = new RegExp(
    `(?:https?://|www\\.)${inAddress}+|(?<![\\p{L}\\p{N}@.-])${host}(?::\\d+)?/${inAddress}*`,
    'giu',
  );
  return (block, at) => {
    const { text } = block;
    const codeAt = (start: number) => block.code?.find((code) => code.start <= start && start < code.end);
    const inCode = (start: number) => codeAt(start) !== undefined;
    // Many write an id as code; in longer code, and with an id that there is not, it shows how to write.
    const isName = ({ start, end, id }: CitationMention) => {
      const code = codeAt(start);
      return code !== undefined && code.start === start && code.end === end && index.entries.has(id);
    };
    const addresses = [...text.matchAll(url)].flatMap((match) => addressIn(text, match, index));
    // A link that Markdown makes of an address may take more with it than the address has.
    const isOfLink = (start: number, end: number) =>
      block.links.some((one) => one.start === start && one.end > end && one.url.endsWith(text.slice(start, one.end)));
    const found: CitationMention[] = [];
    for (const { start, end, written, address } of addresses) {
      if (address && !inCode(start) && !isOfLink(start, end))
        found.push({
          kind: 'address',
          block: at,
          start,
          end,
          id: address.id,
          version: address.version,
          written,
          address,
        });
    }
    for (const { start, end, url: written, urlOrigin, urlWritten, urlPlace } of block.links) {
      const address = citedAddress(written, index);
      if (!address) continue;
      const origin = {
        ...(urlOrigin !== undefined && { urlOrigin, urlWritten: urlWritten ?? written }),
        ...(urlPlace && { urlPlace }),
      };
      found.push({
        kind: 'address',
        block: at,
        start,
        end,
        id: address.id,
        version: address.version,
        written,
        address,
        ...origin,
      });
    }
    const plain = withHalfWidth(text);
    const likeLatin = withLatinLetters(text);
    const free = (start: number) => !inCode(start) && !addresses.some((one) => one.start <= start && start < one.end);
    for (const match of plain.matchAll(token)) {
      const mention = tokenMention(match, plain, at, index);
      if (mention && (free(mention.start) || isName(mention))) found.push(mention);
    }
    for (const match of likeLatin === plain ? [] : likeLatin.matchAll(token)) {
      const foreign = foreignIn(text.slice(match.index, match.index + match[0].length));
      const mention = foreign === undefined ? undefined : tokenMention(match, likeLatin, at, index);
      if (!mention || !free(mention.start) || !index.areas.has(areaOf(mention.id))) continue;
      found.push({ ...mention, written: text.slice(mention.start, mention.end), foreign: foreign ?? '' });
    }
    for (const match of text.matchAll(bracketed)) {
      const inner = match[1] ?? '';
      const { id, version } = readToken(inner);
      const start = match.index + match[0].indexOf(inner);
      if (
        !free(start) ||
        found.some((one) => one.kind === 'token' && one.start < start + inner.length && start < one.end)
      )
        continue;
      found.push({
        kind: 'token',
        block: at,
        start,
        end: start + inner.length,
        id: id.toUpperCase(),
        version,
        written: inner,
      });
    }
    return found.sort((a, b) => a.start - b.start || a.end - b.end);
  };
}

function tokenMention(
  match: RegExpExecArray,
  text: string,
  block: number,
  index: InventoryIndex,
): CitationMention | undefined {
  const [whole, name = '', pinned, worded, bracketed] = match;
  const version = pinned ?? worded ?? bracketed;
  const start = match.index;
  // An id after a slash is part of a path, unless another id stands before the slash.
  if (text[start - 1] === '/' && !/-\d+(?:@\d+)?[\])]*\/$/.test(text.slice(0, start))) return undefined;
  if (fileName.test(text.slice(start + whole.length))) return undefined;
  const written = cleaned(name);
  const id = written.toUpperCase();
  // Small letters are common in names of other things; an area that exists tells.
  if (written !== id && !index.entries.has(id) && !index.areas.has(areaOf(id))) return undefined;
  // What follows an @ with a dot and small letters is the host of an e-mail address.
  if (version !== undefined && /[.]\p{Ll}/u.test(version)) return undefined;
  return {
    kind: 'token',
    block,
    start,
    end: start + whole.length,
    id,
    version: version === undefined ? undefined : versionOf(version),
    written: version === undefined ? written : `${written}@${version}`,
  };
}

/** An id without line breaks and what can't be seen, with plain hyphens. */
function cleaned(name: string): string {
  return name.replace(/[\s\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '').replace(/[\u2010-\u2015\u2212\uFE63\uFF0D]/gu, '-');
}

/** `2` of `2`, of `2.Next sentence` and of `2Next paragraph`; `NaN` for anything else. */
function versionOf(written: string): number {
  const digits = /^\s*(\d+)(?:\s*|(?:\.\p{Lu}|\p{Lu}\p{Ll}).*)$/su.exec(written)?.[1];
  return digits === undefined ? Number.NaN : Number(digits);
}

interface FoundAddress {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly address?: CitedAddress;
}

/** An address without the punctuation of its sentence; with what follows a line's end where that belongs to it. */
function addressIn(text: string, match: RegExpExecArray, index: InventoryIndex): readonly FoundAddress[] {
  const start = match.index;
  const written = withoutPunctuation(match[0]);
  const whole = { start, end: start + match[0].length, written };
  const rest = /^[ \t]*\r?\n[ \t]*([\p{L}\p{N}#?][^\s<>"]*)/u.exec(text.slice(whole.end));
  const plain = citedAddress(written, index);
  if (rest?.[1] !== undefined && /[-/.#?=&]$/.test(match[0])) {
    const longer = withoutPunctuation(match[0] + rest[1]);
    const address = citedAddress(longer, index);
    const better =
      address &&
      index.entries.has(address.id) &&
      (!plain || (address.version ?? 0) !== (plain.version ?? 0) || !index.entries.has(plain.id));
    if (better) return [{ start, end: whole.end + rest[0].length, written: longer, address }];
  }
  return [{ ...whole, end: start + written.length, ...(plain && { address: plain }) }];
}

/**
 * What may stand in an address (RFC 3986, section 2), and letters that somebody may have put there for one of those: a dash, or
 * Japanese behind it without a space, goes on with the sentence.
 */
const inAddress = '[!#-;=?-\\[\\]_a-z~\\p{sc=Latin}\\p{sc=Cyrillic}\\p{sc=Greek}\\p{M}\\p{Cf}\\p{Nd}]';

/** An address without the marks behind it, and without closing brackets as long as those of the address do not match. */
function withoutPunctuation(address: string): string {
  const counts = tally<string>(address.match(/[()[\]{}]/g) ?? []);
  const balanced = () => ['()', '[]', '{}'].every(([open = '', close = '']) => counts.get(open) === counts.get(close));
  let end = address.length;
  for (let marks = ".,;:!?'*_~+"; end > 0; marks = ".,;:!?'") {
    while (end > 0 && marks.includes(address[end - 1] ?? '')) end--;
    const last = address[end - 1] ?? '';
    if (!/[)\]}>]/.test(last) || balanced()) break;
    const left = (counts.get(last) ?? 0) - 1;
    if (left > 0) counts.set(last, left);
    else counts.delete(last);
    end--;
  }
  return address.slice(0, end);
}
