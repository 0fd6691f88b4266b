/** Reading one document, and verifying what it cites, or what it does not. */
import { readFileSync, statSync } from 'node:fs';
import {
  type DocumentFormat,
  type DocumentPlace,
  type ReadingNote,
  UnreadableDocument,
} from '../../../src/citations/document.ts';
import { decodeText } from '../../../src/citations/readers/decode.ts';
import { formatOfName } from '../../../src/citations/readers/formats.ts';
import { readDocument, textFormats } from '../../../src/citations/readers/index.ts';
import { readingLimits } from '../../../src/citations/readers/limits.ts';
import type { Suppression } from '../../../src/model/suppression.ts';
import { sha256Of } from '../inventory/cache.ts';
import { acceptancesIn } from './acceptances.ts';
import { whyUnreadable } from './collect-files.ts';
import type { VerifiedDocument, Verifier } from './verifier.ts';

/** A document to read: a file, or bytes that are there already. */
export interface DocumentSource {
  /** For reports. */
  readonly name: string;
  /** Absolute; for standard input, its bytes. */
  readonly content: string | Uint8Array;
  /** Where the name does not say it. */
  readonly format?: DocumentFormat | undefined;
}

/** What came of a document. */
export type VerifyOutcome =
  /** It can hold nothing to judge, and was not parsed. */
  | { readonly type: 'silent' }
  | {
      readonly type: 'unreadable';
      readonly reason: string;
      /** Where the fault stands, if that is known. */
      readonly place?: DocumentPlace | undefined;
    }
  | (VerifiedDocument & {
      readonly type: 'verified';
      /** How it was read. */
      readonly notes: readonly ReadingNote[];
      /** What comments in it accept. */
      readonly accepted: readonly Suppression[];
      /** Comments in it that would accept something, and can't be understood. */
      readonly broken: readonly ReadingNote[];
      /** Whether the file is text as it stands, and so can be rewritten. */
      readonly isText: boolean;
      /** SHA-256 of the bytes that were read, 64 hex digits: what a mend is written over. */
      readonly sha256: string;
    });

/** Whether a document is text as it stands. */
export function isPlain({ name, format = formatOfName(name) }: DocumentSource): boolean {
  return format !== undefined && textFormats.has(format);
}

/** Where documents are verified that may take long. */
export interface DocumentThread {
  /** Never rejects: what goes wrong, or takes too much, is the outcome. */
  verify(source: DocumentSource): Promise<VerifyOutcome>;
}

/** Bytes of a text up to which its readers take a moment whatever stands in it; starting a thread takes longer. */
const quickBytes = 20_000;

/**
 * Reads and verifies one document, unless it is a text that tells nothing. Never rejects: what goes wrong is the outcome.
 *
 * @param thread where that is done if it may take long; here, where there is none
 */
export async function verifySource(
  source: DocumentSource,
  verifier: Verifier,
  thread?: DocumentThread,
): Promise<VerifyOutcome> {
  try {
    const bytes = bytesOf(source);
    if (isPlain(source) && !verifier.mightTell(bytes)) return { type: 'silent' };
    const isQuick = isPlain(source) && bytes.length <= quickBytes;
    return thread && !isQuick ? await thread.verify(source) : await verifyBytes(source, bytes, verifier);
  } catch (error) {
    return unreadable(error);
  }
}

/** The same of one that may tell something, as was asked before: its text is not taken from its bytes twice. Never rejects. */
export async function verifyTelling(source: DocumentSource, verifier: Verifier): Promise<VerifyOutcome> {
  try {
    return await verifyBytes(source, bytesOf(source), verifier);
  } catch (error) {
    return unreadable(error);
  }
}

/** @throws what makes the document unreadable; what goes wrong in verifying it is an outcome. */
async function verifyBytes(source: DocumentSource, bytes: Uint8Array, verifier: Verifier): Promise<VerifyOutcome> {
  const document = await readDocument(source.name, bytes, {
    ...(source.format && { format: source.format }),
    cites: (text) => verifier.mightTell(text),
  });
  try {
    const isText = textFormats.has(document.format);
    const { notes = [] } = document;
    const own = verifier.rules.map(({ id }) => id);
    const acceptances = acceptancesIn(document, isText ? decodeText(bytes).text : undefined, own);
    return { type: 'verified', isText, sha256: sha256Of(bytes), notes, ...acceptances, ...verifier.verify(document) };
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error;
    // Our fault, and not the document's; the others are still verified.
    return {
      type: 'unreadable',
      reason: `The verification itself failed: ${(error as Error).message}. Please report it, with the document if you may.`,
    };
  }
}

function unreadable(error: unknown): VerifyOutcome {
  return { type: 'unreadable', reason: reasonFor(error as Error), place: placeOf(error) };
}

/** Nothing that is larger than the largest limit is held at all. */
function bytesOf({ content }: DocumentSource): Uint8Array {
  if (typeof content !== 'string') return content;
  const found = statSync(content);
  if (found.size > readingLimits.textBytes)
    throw new UnreadableDocument(
      `Unexpected ${found.size.toLocaleString('en')} bytes, expected at most ${readingLimits.textBytes.toLocaleString('en')}; split the document`,
    );
  return readFileSync(content);
}

function placeOf(error: unknown): DocumentPlace | undefined {
  return error instanceof UnreadableDocument ? error.place : undefined;
}

/** A reader that fails in its own way has met a document that nobody thought of; the others are still verified. */
function reasonFor(error: Error): string {
  if (error instanceof UnreadableDocument) return error.message;
  if ('code' in error && 'syscall' in error) return whyUnreadable(error);
  return `Unexpected contents, expected a document that can be read: ${error.message}`;
}
