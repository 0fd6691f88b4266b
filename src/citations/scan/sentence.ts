/** A sentence that cites nothing, with what it says of the provider. */
import { sentencesOf } from '../../language/sentences.ts';
import type { FoundWord } from '../../model/certification-words.ts';
import type { DocumentBlock } from '../document.ts';
import { withoutForeign } from '../verify/passage/foreign-words.ts';
import { isQuestion } from '../verify/vocabulary/polarity.ts';
import type { Speakers } from './speaker.ts';
import {
  objectBefore,
  passivePromise,
  promiseForms,
  promisesNothing,
  supposedBefore,
} from './vocabulary/promising-words.ts';
import { subjectMatter } from './vocabulary/subject-matter.ts';

/** A sentence of a block. */
export interface ScannedSentence {
  /** Code is blanked, character for character. */
  readonly text: string;
  /** Into the block's text. */
  readonly start: number;
  readonly speakers: Speakers;
  /** Whether it is on what promises of privacy and security are about. */
  readonly onSubject: boolean;
  /** The words by which it promises something; undefined where it promises nothing. */
  readonly promise: FoundWord | undefined;
}

/** Characters; longer than any sentence. */
const longest = 1_200;

/**
 * The sentences of a block that assert something: no questions, and none that are too long for one.
 *
 * @param mayTell whether a text may hold what is looked for; `false` is certain
 */
export function sentencesIn(
  block: DocumentBlock,
  mayTell: (text: string) => boolean,
  speakersOf: (sentence: string) => Speakers,
): readonly ScannedSentence[] {
  if (block.role === 'code' || block.role === 'heading' || !mayTell(block.text)) return [];
  const prose = withoutForeign(
    block.text,
    (block.code ?? []).map(({ start, end }) => [start, end] as const),
  );
  return sentencesOf(prose).flatMap(({ text: whole, start }): ScannedSentence[] => {
    const text = whole.trimEnd();
    if (text.length > longest || !mayTell(text) || isQuestion(text)) return [];
    const speakers = speakersOf(text);
    if (speakers.own.length === 0 && !speakers.isJapanese && !passivePromise.test(text)) return [];
    const onSubject = subjectMatter.pattern.test(text);
    const promise = onSubject ? promiseIn(text, speakers) : undefined;
    return [{ text, start: start + text.length - text.trimStart().length, speakers, onSubject, promise }].map(
      (one) => ({
        ...one,
        text: text.trimStart(),
      }),
    );
  });
}

/** What somebody is told to do; what that is for is no promise. */
const instruction = /^(?:you|teammates|employees|staff|users)\s+(?:may|must|can|should|need\s+to)\b/iu;
const purposeBefore = /\bto\s+(?:ensure|make\s+sure)\s+(?:\p{L}+\s+){0,4}$/iu;

/** The number of a control, whose title follows. */
const controlId = /\b[A-Z]{2,5}\d?-\d+(?:\.\d+)*:?\s+$/u;

/** The first words of a sentence by which its speaker promises something. */
function promiseIn(text: string, { own }: Speakers): FoundWord | undefined {
  if (promisesNothing.pattern.test(text)) return undefined;
  for (const { text: name, kind, start, end } of own) {
    if (isNoSubject(text.slice(Math.max(0, start - 80), start))) continue;
    const form = promiseForms[kind].pattern.exec(text.slice(end, end + 200))?.[0];
    if (form !== undefined) return { text: name + form, start, end: end + form.length };
  }
  const passive = passivePromise.exec(text);
  const before = text.slice(Math.max(0, (passive?.index ?? 0) - 80), passive?.index);
  if (!passive || isNoSubject(before) || controlId.test(before)) return undefined;
  if (instruction.test(text) && purposeBefore.test(before)) return undefined;
  return { text: passive[0], start: passive.index, end: passive.index + passive[0].length };
}

/** Whether what follows these words is no subject of which a sentence says something. */
function isNoSubject(before: string): boolean {
  return supposedBefore.pattern.test(before) || objectBefore.pattern.test(before);
}
