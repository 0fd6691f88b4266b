/** The text of a block in the making, with where each of its characters comes from. */
import type { DocumentBlock, DocumentLink, DocumentPlace } from '../document.ts';
import { lastAtMost } from './lines.ts';

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

export class BlockText {
  text = '';
  private readonly pieces: Piece[] = [];
  private readonly links: DocumentLink[] = [];
  private readonly code: { readonly start: number; readonly end: number }[] = [];
  private open: { readonly start: number; readonly url: string; readonly urlOrigin?: number } | undefined;

  /** Adds text that stands at `origin` in the same characters. */
  add(text: string, origin: number): void {
    this.push(text, origin, true);
  }

  /** Adds text that something else at `origin` stands for: an entity, a break, an image. */
  addReplaced(text: string, origin: number): void {
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
  openLink(url: string, urlOrigin?: number): void {
    this.closeLink();
    this.open = { start: this.text.length, url, ...(urlOrigin !== undefined && { urlOrigin }) };
  }

  closeLink(): void {
    if (this.open) this.links.push({ ...this.open, end: this.text.length });
    this.open = undefined;
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

  /**
   * The block, white space around it taken away; `undefined` where nothing is left.
   *
   * @param placeOf the place of an origin
   * @param textual whether origins are offsets in the file's text
   */
  finish(kind: BlockKind, placeOf: (origin: number) => DocumentPlace, textual = true): DraftBlock | undefined {
    this.closeLink();
    const text = this.text.trim();
    if (text === '' && this.links.length === 0) return undefined;
    const lead = text === '' ? 0 : this.text.length - this.text.trimStart().length;
    const inside = (offset: number) => Math.min(Math.max(offset - lead, 0), text.length);
    const { pieces } = this;
    const originAt = (offset: number) => {
      const at = offset + lead;
      const piece = pieces[lastAtMost(pieces, at, (candidate) => candidate.at)];
      if (!piece) return this.links[0]?.urlOrigin ?? 0;
      return piece.origin + (piece.exact ? at - piece.at : 0);
    };
    const stretch = <Part extends { readonly start: number; readonly end: number }>(part: Part) => ({
      ...part,
      start: inside(part.start),
      end: inside(part.end),
    });
    return {
      ...kind,
      text,
      links: this.links.map((link) => ({
        ...stretch(link),
        ...(link.urlOrigin !== undefined && { urlPlace: placeOf(link.urlOrigin) }),
      })),
      ...(this.code.length > 0 && { code: this.code.map(stretch) }),
      placeAt: (offset) => placeOf(originAt(offset)),
      ...(textual && { originAt }),
    };
  }
}

/** A block of a part of a text, as a block of the whole: its origins moved by where the part begins. */
export function movedBlock(block: DraftBlock, by: number, placeOf: (origin: number) => DocumentPlace): DraftBlock {
  const { originAt, links, row } = block;
  if (by === 0 || !originAt) return block;
  const moved = (offset: number) => originAt(offset) + by;
  return {
    ...block,
    // Rows are told apart by offsets too.
    ...(row !== undefined && { row: `${row} from ${by}` }),
    links: links.map((link) => (link.urlOrigin === undefined ? link : { ...link, urlOrigin: link.urlOrigin + by })),
    placeAt: (offset) => placeOf(moved(offset)),
    originAt: moved,
  };
}
