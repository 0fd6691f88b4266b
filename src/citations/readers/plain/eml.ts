/**
 * Mail (RFC 5322 and 2045 to 2049): the subject, the text as it is shown, and what is attached. Of a text that is sent in two forms,
 * the formatted one is read, as programs show it. A page that a browser saves in one file (RFC 2557) is written like it.
 */
import { type DocumentBlock, UnreadableDocument } from '../../document.ts';
import { BlockText } from '../block-text.ts';
import { byteText, decodeText } from '../decode.ts';
import { DocumentWriter } from '../document-writer.ts';
import { blocksWithin } from '../enclosed.ts';
import { writeHtml } from '../html/html.ts';
import type { Reading } from '../options.ts';
import { readText } from './text.ts';

interface MailPart {
  readonly headers: ReadonlyMap<string, string>;
  /** One character a byte. */
  readonly body: string;
}

/** Types of parts that hold no words to be read: signatures, how a page looks, and what is seen or heard. */
const wordless =
  /^(?:application\/(?:(?:x-)?pkcs7|pgp)-signature|text\/(?:css|javascript)|(?:image|audio|video|font)\/.*)$/;

/** Mails within mails, and parts within parts. */
const deepest = 20;

/** The blocks of a mail; what is attached is given to be read behind it. */
export function readEml(reading: Reading): DocumentBlock[] {
  const blocks: DocumentBlock[] = [];
  const put = (found: readonly DocumentBlock[], part: string) => {
    blocks.push(...blocksWithin(part, found));
  };
  const textPart = /\.mhtml?$/i.test(reading.file) ? 'text of the page' : 'text of the mail';
  const mail = (text: string, depth: number): void => {
    const whole = partOf(text);
    const subject = new BlockText();
    subject.addReplaced(withWords(whole.headers.get('subject') ?? ''));
    const writer = new DocumentWriter(() => ({ kind: 'part', part: 'subject' }), false);
    writer.write(subject, { heading: 1 });
    put(writer.blocks, 'subject');
    part(whole, depth);
  };
  const part = (given: MailPart, depth: number): void => {
    if (depth > deepest)
      throw new UnreadableDocument(`Unexpected depth of the mail, expected at most ${deepest} parts`);
    const type = given.headers.get('content-type') ?? 'text/plain';
    const kind = kindOf(given);
    const name = withWords(
      parameter(given.headers.get('content-disposition') ?? '', 'filename') ?? parameter(type, 'name') ?? '',
    );
    const isAttached = /^\s*attachment/i.test(given.headers.get('content-disposition') ?? '');
    if (kind.startsWith('multipart/')) {
      const parts = partsIn(given.body, parameter(type, 'boundary') ?? '').map(partOf);
      const chosen = kind === 'multipart/alternative' ? [parts.findLast(isShown) ?? parts.at(-1)] : parts;
      for (const one of chosen) if (one) part(one, depth + 1);
      return;
    }
    if (wordless.test(kind)) return;
    const bytes = decodedBody(given);
    if (kind === 'message/rfc822') mail(byteText(bytes), depth + 1);
    else if (
      !isAttached &&
      (kind === 'text/html' || kind === 'text/plain' || (kind.startsWith('text/') && name === ''))
    ) {
      const flows = parameter(type, 'format')?.toLowerCase() === 'flowed';
      const written = textOf(bytes, parameter(type, 'charset'));
      const text = flows ? unflowed(written, parameter(type, 'delsp')?.toLowerCase() === 'yes') : written;
      const html = new DocumentWriter(() => ({ kind: 'part', part: textPart }), false);
      if (kind === 'text/html') writeHtml(text, html, reading.limits);
      put(kind === 'text/html' ? html.blocks : readText(text), textPart);
    } else if (name !== '') reading.enclose({ name, part: `attachment ${name}`, bytes });
    else if (isAttached) {
      const attachment = `attachment of the type ${kind}`;
      reading.tell({
        level: 'warning',
        message: `Unexpected ${attachment} that was not read: Unexpected lack of a name, expected one that says its format`,
        place: { kind: 'part', part: attachment },
      });
    }
  };
  mail(byteText(reading.bytes), 0);
  return blocks;
}

/** Headers up to the first empty line; one may go on over several lines, and a part of a mail may have none. */
function partOf(text: string): MailPart {
  const end = /^\r?\n|\r?\n\r?\n/.exec(text);
  const head = text.slice(0, end?.index ?? text.length).replace(/\r?\n[ \t]+/g, ' ');
  const headers = new Map<string, string>();
  for (const line of head.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: end ? text.slice(end.index + end[0].length) : '' };
}

function kindOf({ headers }: MailPart): string {
  return /^\s*([\w.+/-]+)/.exec(headers.get('content-type') ?? '')?.[1]?.toLowerCase() ?? 'text/plain';
}

/** Whether programs show it as the text of a mail: an invitation has a calendar beside it, as the last of its forms. */
function isShown(part: MailPart): boolean {
  const kind = kindOf(part);
  return kind === 'text/html' || kind === 'text/plain' || kind.startsWith('multipart/');
}

/** The boundary of a part within may begin with that of the parts around it. */
function partsIn(body: string, boundary: string): string[] {
  if (boundary === '') return [];
  const [, ...marks] = `\n${body}`.split(`\n--${boundary}`);
  const parts: string[] = [];
  for (const mark of marks)
    if (/^(?:--)?[ \t]*(?:\r?\n|\r?$)/.test(mark)) parts.push(mark);
    else if (parts.length > 0) parts.push(`${parts.pop()}\n--${boundary}${mark}`);
  return parts
    .filter((part) => !part.startsWith('--'))
    .map((part) => part.replace(/^[ \t]*\r?\n/, '').replace(/\r$/, ''));
}

/** A parameter of a header, which may be encoded and cut into numbered pieces (RFC 2231: `charset'language'text`). */
function parameter(header: string, name: string): string | undefined {
  const given = new RegExp(`;\\s*${name}(?:\\*(\\d{1,3}))?(\\*)?\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'gi');
  const pieces = [...header.matchAll(given)]
    .map(([, number, encoded, quoted, bare]) => ({ number: Number(number ?? 0), encoded, value: quoted ?? bare ?? '' }))
    .sort((a, b) => a.number - b.number);
  if (pieces.length === 0) return undefined;
  const charset = pieces[0]?.encoded ? /^([^']*)'[^']*'/.exec(pieces[0].value) : null;
  const bytes = pieces
    .map(({ encoded, value }, at) => {
      const text = at === 0 && charset ? value.slice(charset[0].length) : value;
      return encoded ? fromEscapes(text, '%') : text;
    })
    .join('');
  return charset ? textOf(bytesOf(bytes), charset[1]) : bytes;
}

function decodedBody({ headers, body }: MailPart): Uint8Array {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase();
  if (encoding === 'base64') return fromBase64(body);
  if (encoding === 'quoted-printable') return bytesOf(fromEscapes(body.replace(/=[ \t]*\r?\n/g, ''), '='));
  return bytesOf(body);
}

/** Bytes that are written in two digits behind a mark: `=3D`, `%20`. */
function fromEscapes(text: string, mark: '=' | '%'): string {
  return text.replace(new RegExp(`${mark}([\\dA-Fa-f]{2})`, 'g'), (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** Lines that a program broke are one again (RFC 3676): they end in a space. @param wasPutIn whether the space was not there before */
function unflowed(text: string, wasPutIn: boolean): string {
  const lines: string[] = [];
  let flowing: string | undefined;
  for (const line of text.split(/\r?\n/)) {
    const marks = /^>*/.exec(line)?.[0] ?? '';
    // A space at the start keeps other marks from being taken for these.
    const words = line.slice(marks.length).replace(/^ /, '');
    const isSignature = words === '-- ';
    if (flowing === marks && !isSignature) {
      const before = lines.pop() ?? '';
      lines.push(`${wasPutIn ? before.slice(0, -1) : before}${words}`);
    } else lines.push(marks + words);
    flowing = words.endsWith(' ') && !isSignature ? marks : undefined;
  }
  return lines.join('\n');
}

function fromBase64(text: string): Uint8Array {
  try {
    return bytesOf(atob(text.replace(/[^A-Za-z\d+/=]/g, '')));
  } catch {
    throw new UnreadableDocument('Unexpected text in base64 of the mail, expected a whole one; save it again');
  }
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function textOf(bytes: Uint8Array, charset: string | undefined): string {
  if (charset === undefined || /^(?:utf-?8|us-ascii|windows-1252|iso-8859-1)$/i.test(charset))
    return decodeText(bytes).text;
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return decodeText(bytes).text;
  }
}

/** Words of a header that are encoded (RFC 2047): `=?utf-8?B?…?=`. */
function withWords(header: string): string {
  return header
    .replace(/(=\?[^?\s]+\?[BQ]\?[^?]*\?=)\s+(?==\?)/gi, '$1')
    .replace(/=\?([^?\s]+)\?([BQ])\?([^?]*)\?=/gi, (_, charset: string, how: string, text: string) =>
      textOf(
        how.toUpperCase() === 'B' ? fromBase64(text) : bytesOf(fromEscapes(text.replaceAll('_', ' '), '=')),
        charset,
      ),
    );
}
