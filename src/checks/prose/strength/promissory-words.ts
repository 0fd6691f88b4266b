/** Finding sentences that promise something for the provider. */

import { sentencesOf } from '../../../language/sentences.ts';
import type { FoundWord } from '../../../model/certification-words.ts';
import {
  deniedBeforePromise,
  ofEditors,
  ofProvidersCustomers,
  openBeforePromise,
  performing,
  promising,
} from './promise-phrases.ts';

/** Finds the promises of a text: subject and verb of each. */
export type PromissoryFinder = (text: string) => readonly FoundWord[];

/** Whoever doubts that one may rely on somebody does not ask for it. */
const reliedBefore = /\b(?:whether|if|not|nobody|no\s+one|nothing|never|cannot|can[’']t|don[’']t|hardly)\b[^.;:]*$/i;
/** What a source never says is no promise. */
const telling = 'named|said|stated|mentioned|defined|explained|described|listed|called|quoted|told';
const notPromised = new RegExp(`\\bnever\\s+${performing.source}\\b`, 'i');
const nothingAfter = /^\s+(?:nothing|no\s+(?:such|more|certificate|place|period)|none)\b/i;

/** Matches every text that holds a promise, and few others. */
export const mayPromise =
  /will|shall|won[’']t|[’']ll|never|promise|word|assurance|always|guarante|promis|pledge|commit|underta|undertook|warrant|vow|assure|ensure|circumstances|policy|(?:count|rely|depend)\s+on|trust|in\s+no\s+case|at\s+no\s+time|nowhere|encrypt|protect|safeguard|delete|erase|disclose|share|sell|notif|redirect|challenge|retain|store/i;

/** A finder for a provider with these names; see `providerSource`. */
export function promissoryWords(provider: string): PromissoryFinder {
  const named = new RegExp(
    `(?<![\\p{L}\\p{N}-])${provider}(?:\\s*,[^,.;]{1,40},)?\\s+${promising.source}(?![\\p{L}\\p{N}])`,
    'giu',
  );
  const we = new RegExp(
    `(?<![\\p{L}\\p{N}-])we(?:[’']ll|[’']re\\s+committed\\s+to|[’']ve\\s+${performing.source}|\\s+${promising.source})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  const inverted = new RegExp(
    `(?:^|(?<=[,;:]\\s))\\s*(?:never|under\\s+no\\s+circumstances|in\\s+no\\s+case|at\\s+no\\s+time|nowhere)\\s+(?:will|shall|does)\\s+(?:${provider}|we)(?![\\p{L}\\p{N}])`,
    'giu',
  );
  const pronoun = new RegExp(
    `(?<=${provider}[^.;:]*(?:,|\\band)\\s)it\\s+${performing.source}(?![\\p{L}\\p{N}])`,
    'giu',
  );
  const relied = new RegExp(
    `\\b(?:(?:count|rely|depend)\\s+on|trust)\\s+${provider}\\s+to\\b|\\bit\\s+is\\s+${provider}['’]s?\\s+policy\\s+(?:(?:never|not|always)\\s+)?to\\b|(?<![\\p{L}\\p{N}-])${provider}['’]s?\\s+policy\\s+is\\s+(?:(?:never|not|always)\\s+)?to\\b`,
    'giu',
  );
  const passive = new RegExp(
    `\\b(?:(?:is|are)\\s+(?:never|always)|(?:will|shall)\\s+(?:(?:not|never|always)\\s+)?be)\\s+(?!(?:${telling})\\b)\\p{L}+\\s+by\\s+${provider}(?![\\p{L}\\p{N}])`,
    'giu',
  );
  const hint = new RegExp(`${provider}|\\bwe\\b`, 'iu');
  return (text) => {
    if (!hint.test(text)) return [];
    return sentencesOf(text).flatMap(({ text: sentence, start }) => {
      if (/\?\s*$/.test(sentence)) return [];
      const found = [
        ...matches(sentence, named),
        ...[...matches(sentence, we), ...matches(sentence, passive)].filter((word) =>
          isProviderSpeaking(sentence, word),
        ),
        ...matches(sentence, relied).filter(({ start }) => !reliedBefore.test(sentence.slice(0, start))),
        ...matches(sentence, inverted),
        ...matches(sentence, pronoun),
      ];
      return found.filter((word) => isPromise(sentence, word)).map((word) => moved(word, start));
    });
  };
}

function matches(sentence: string, pattern: RegExp): FoundWord[] {
  return [...sentence.matchAll(pattern)].map((match) => {
    const start = match.index + match[0].search(/\S/);
    return { text: match[0].trim(), start, end: match.index + match[0].length };
  });
}

function isPromise(sentence: string, { text, start, end }: FoundWord): boolean {
  const before = sentence.slice(0, start);
  const after = sentence.slice(end);
  if (openBeforePromise.pattern.test(before) || deniedBeforePromise.pattern.test(before) || nothingAfter.test(after))
    return false;
  return !notPromised.test(`${text}${/^\s+\p{L}+/u.exec(after)?.[0] ?? ''}`);
}

/** "We" may be the provider or the editors of a registry, who speak of entries, sources and words. */
function isProviderSpeaking(sentence: string, { start, end }: FoundWord): boolean {
  const rest = `${sentence.slice(0, start)} ${sentence.slice(end)}`;
  return ofProvidersCustomers.pattern.test(rest) && !ofEditors.pattern.test(rest);
}

function moved({ text, start, end }: FoundWord, by: number): FoundWord {
  return { text: text.replace(/\s+/g, ' '), start: start + by, end: end + by };
}
