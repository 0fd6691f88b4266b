/** What a reader is told besides the bytes. */
import type { Root } from 'mdast';
import type { DocumentFormat, ReadingNote } from '../document.ts';
import type { EnclosedFile } from './enclosed.ts';
import type { ReadingLimits } from './limits.ts';

export interface ReadingOptions {
  /** The format, where the file's name does not say it: standard input. */
  readonly format?: DocumentFormat;
  /** Other limits than `readingLimits`. */
  readonly limits?: Partial<ReadingLimits>;
  /** Whether a stretch of text may hold a citation, `false` for certain: what stands far from all that may is not read as closely. */
  readonly cites?: (text: string) => boolean;
  /** What the parser of Markdown or MDX made of the text, where somebody has parsed it already. */
  readonly tree?: Root;
}

/** A file on its way through a reader. */
export interface Reading {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly limits: ReadingLimits;
  /** Tells what stayed unread, or how something was read. */
  readonly tell: (note: ReadingNote) => void;
  /** Gives a file that is enclosed, to be read behind the document. */
  readonly enclose: (file: EnclosedFile) => void;
  readonly cites?: ReadingOptions['cites'];
  readonly tree?: ReadingOptions['tree'];
}
