/** The text of a block in the making, with where each of its characters comes from. */

import { lastAtMost } from '../../language/lines.ts';
import type { DocumentBlock, DocumentLink, DocumentPlace } from '../document.ts';

/** A stretch of text: character `at + n` comes from `origin + n`, or all of it from `origin` where it was replaced. */
interface Piece {
  readonly at: number;
  readonly origin: number;
  readonly exact: boolean;
}

/** Blocks as readers make them: the heads of a cell are known when its table has ended. */
export type DraftBlock = { -readonly [Key in keyof DocumentBlock]: DocumentBlock[Key] };

/** What a block is, besides its text. */
export type BlockKind = Pick<DocumentBlock, 'role' | 'under'> &
  Partial<Pick<DocumentBlock, 'level' | 'row' | 'column' | 'heads'>>;

/** What origins mean. */
export interface Origins {
  readonly placeOf: (origin: number) => DocumentPlace;
  /** For text formats, what origins count from: an offset in the file's text. */
  readonly base?: number | undefined;
}

export class BlockText {
  text = '';
  /** What stands in the text without being part of its sentences: alternative texts of pictures. Blocks of their own. */
  readonly asides: BlockText[] = [];
  /** Where what is added without an origin of its own stands, and the block if it has no text. */
  origin: number;
  private pieces: Piece[] = [];
  private links: DocumentLink[] = [];
  private code: { readonly start: number; readonly end: number }[] = [];
  private open:
    | (Pick<DocumentLink, 'start' | 'url' | 'urlOrigin' | 'urlWritten'> & { readonly onAside?: true })
    | undefined;

  constructor(origin = 0) {
    this.origin = origin;
  }

  /** Something beside the text, which the open link is on too. */
  aside(origin = this.origin): BlockText {
    const aside = new BlockText(origin);
    if (this.open) {
      aside.openLink(this.open.url, this.open.urlOrigin, this.open.urlWritten);
      this.open = { ...this.open, onAside: true };
    }
    this.asides.push(aside);
    return aside;
  }

  /** Adds text that stands at `origin` in the same characters. */
  add(text: string, origin: number): void {
    this.push(text, origin, true);
  }

  /** Adds text that something else at `origin` stands for: an entity, a break, an image. */
  addReplaced(text: string, origin = this.origin): void {
    this.push(text, origin, false);
  }

  private push(text: string, origin: number, exact: boolean): void {
    if (text === '') return;
    const last = this.pieces.at(-1);
    const goesOn = exact && last?.exact && last.origin + this.text.length - last.at === origin;
    if (!goesOn) this.pieces.push({ at: this.text.length, origin, exact });
    this.text += text;
  }

  /** Links do not nest: a second one ends the first. */
  openLink(url: string, urlOrigin?: number | undefined, urlWritten?: string | undefined): void {
    this.closeLink();
    this.open = {
      start: this.text.length,
      url,
      ...(urlOrigin !== undefined && { urlOrigin, ...(urlWritten !== undefined && { urlWritten }) }),
    };
  }

  /** The text with blanks in place of code. */
  get prose(): string {
    return this.code.reduce(
      (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
      this.text,
    );
  }

  /** Takes a stretch out of the text, and returns it. What leads elsewhere than to this page still does. */
  cut(from: number, to = this.text.length): BlockText {
    const { text, pieces } = this;
    const [kept, part] = [new BlockText(this.origin), new BlockText(this.origin)];
    for (const [index, { at, origin, exact }] of pieces.entries()) {
      const end = pieces[index + 1]?.at ?? text.length;
      const move = (target: BlockText, start: number, stop: number) => {
        if (start < stop) target.push(text.slice(start, stop), exact ? origin + start - at : origin, exact);
      };
      move(kept, at, Math.min(end, from));
      move(part, Math.max(at, from), Math.min(end, to));
      move(kept, Math.max(at, to), end);
    }
    this.text = kept.text;
    this.pieces = kept.pieces;
    const moved = (offset: number) => (offset <= from ? offset : Math.max(offset - to, 0) + from);
    const stretch = <Part extends { readonly start: number; readonly end: number }>(one: Part) => ({
      ...one,
      start: moved(one.start),
      end: moved(one.end),
    });
    this.links = this.links
      .filter(({ start, url }) => start < from || start >= to || !url.startsWith('#'))
      .map(stretch);
    this.code = this.code.map(stretch);
    return part;
  }

  closeLink(): void {
    const { open, text } = this;
    this.open = undefined;
    if (!open) return;
    const { onAside, ...link } = open;
    // A link on pictures alone is theirs.
    if (!onAside || text.length > link.start) this.links.push({ ...link, end: text.length });
  }

  /** A link on text that was already added. */
  addLink(link: DocumentLink): void {
    this.links.push(link);
  }

  markCode(start: number): void {
    if (start < this.text.length) this.code.push({ start, end: this.text.length });
  }

  /** The open link, to go on with in the next block of an element that spans several. */
  get openUrl(): { readonly url: string; readonly urlOrigin?: number } | undefined {
    return this.open;
  }

  /** The block, white space around it taken away; `undefined` where nothing is left. */
  finish(kind: BlockKind, { placeOf, base }: Origins): DraftBlock | undefined {
    this.closeLink();
    const text = this.text.trim();
    if (text === '' && this.links.length === 0) return undefined;
    const lead = text === '' ? 0 : this.text.length - this.text.trimStart().length;
    const inside = (offset: number) => Math.min(Math.max(offset - lead, 0), text.length);
    const inFile = (origin: number) => origin + (base ?? 0);
    const { pieces } = this;
    const originAt = (offset: number) => {
      const at = offset + lead;
      const piece = pieces[lastAtMost(pieces, at, (candidate) => candidate.at)];
      if (!piece) return inFile(this.links[0]?.urlOrigin ?? this.origin);
      return inFile(piece.origin + (piece.exact ? at - piece.at : 0));
    };
    const stretch = <Part extends { readonly start: number; readonly end: number }>(part: Part) => ({
      ...part,
      start: inside(part.start),
      end: inside(part.end),
    });
    return {
      ...kind,
      text,
      links: this.links.map(({ urlOrigin, ...link }) => ({
        ...stretch(link),
        ...(urlOrigin !== undefined && { urlOrigin: inFile(urlOrigin), urlPlace: placeOf(inFile(urlOrigin)) }),
      })),
      ...(this.code.length > 0 && { code: this.code.map(stretch) }),
      placeAt: (offset) => placeOf(originAt(offset)),
      ...(base !== undefined && { originAt }),
    };
  }
}
