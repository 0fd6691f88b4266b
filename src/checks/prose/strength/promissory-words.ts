/** Finding sentences that promise something for the provider. */

import { sentencesOf } from '../../../language/sentences.ts';
import type { FoundWord } from '../../../model/certification-words.ts';

/** Finds the promises of a text: subject and verb of each. */
export type PromissoryFinder = (text: string) => readonly FoundWord[];

const perform =
  'guarantee[sd]?|promise[sd]?|pledge[sd]?|commit(?:s|ted)?|undertakes?|undertook|warrants|warranted|vow(?:s|ed)?|assure[sd]?|ensure[sd]?';
const given =
  '(?:makes?|made|gives?|gave|has\\s+(?:made|given)|have\\s+(?:made|given))\\s+(?:(?:a|an|the|its|our|this|every)\\s+)?(?:firm\\s+|binding\\s+|public\\s+|clear\\s+)?(?:promise|commitment|guarantee|pledge|assurance|word)(?=\\s+(?:to|that|of|for|not)\\b|:)';
const verb = `(?:(?:can\\s+and\\s+|do(?:es)?\\s+and\\s+)?(?:will|shall)(?:\\s+(?:not|never|always))?|won[’']t|never|always|(?:do|does)\\s+not\\s+and\\s+will\\s+not|(?:(?:has|have|had)\\s+)?(?:(?:also|always|again|hereby|\\p{L}+ly)\\s+)?(?:${perform})|(?:is|are|was|were|remains?|(?:has|have|had)\\s+been)\\s+(?:\\p{L}+ly\\s+)?committed\\s+to|${given})`;

/** A promise that is asked for, supposed, left open or denied is none. */
const openBefore =
  /\b(?:whether(?:\s+or\s+not)?|if|where|when|what|which|how|unless|until|once|than|as|at|of|from|by|with|in|against|about|for|to)\s+$/i;
const deniedBefore =
  /\b(?:no|nothing|nobody|none|not|never|nowhere|neither|nor|cannot|can[’']t|wrong|false|untrue|mistake\w*|myth|rumours?|heard?|believed?|suppos\w*|assum\w*|imagin\w*|pretend\w*|doubt\w*|unlikely|misread\w*)\b[^.;:]*\bthat\s+$/i;
/** Whoever doubts that one may rely on somebody does not ask for it. */
const reliedBefore = /\b(?:whether|if|not|nobody|no\s+one|nothing|never|cannot|can[’']t|don[’']t|hardly)\b[^.;:]*$/i;
/** What a source never says is no promise. */
const telling = 'named|said|stated|mentioned|defined|explained|described|listed|called|quoted|told';
const notPromised = new RegExp(`\\bnever\\s+(?:${perform})\\b`, 'i');
const nothingAfter = /^\s+(?:nothing|no\s+(?:such|more|certificate|place|period)|none)\b/i;

/** "We" may be the provider or the editors of a registry, who speak of entries, sources and words. */
const ofCustomers =
  /\b(?:yours?|you|customers?|users?|personal\s+data|data|privacy|e-?mails?|files|keys|encrypt\w*|governments?|breach\w*|incidents?|disclos\w*|advertis\w*|secur\w*)\b/i;
const ofEditors =
  /\b(?:promises?|commitments?|registry|register|wordings?|versions?|sources?|statements?|qualifiers?|entr(?:y|ies)|pages?|sites?|claims?|quot\w*|cit(?:e|es|ation|ations)|lines?|errors?|editors?|licen[cs]\w+|information|guess\w*)\b/i;

/** Matches every text that holds a promise, and few others. */
export const mayPromise =
  /will|shall|won[’']t|[’']ll|never|promise|word|assurance|always|guarante|promis|pledge|commit|underta|undertook|warrant|vow|assure|ensure|circumstances|policy|(?:count|rely|depend)\s+on|trust|in\s+no\s+case|at\s+no\s+time|nowhere/i;

/** A finder for a provider with these names; see `providerSource`. */
export function promissoryWords(provider: string): PromissoryFinder {
  const named = new RegExp(
    `(?<![\\p{L}\\p{N}-])${provider}(?:\\s*,[^,.;]{1,40},)?\\s+(?<verb>${verb})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  const we = new RegExp(
    `(?<![\\p{L}\\p{N}-])we(?:[’']ll|[’']re\\s+committed\\s+to|[’']ve\\s+(?:${perform})|\\s+(?<verb>${verb}))(?![\\p{L}\\p{N}])`,
    'giu',
  );
  const inverted = new RegExp(
    `(?:^|(?<=[,;:]\\s))\\s*(?:never|under\\s+no\\s+circumstances|in\\s+no\\s+case|at\\s+no\\s+time|nowhere)\\s+(?:will|shall|does)\\s+(?:${provider}|we)(?![\\p{L}\\p{N}])`,
    'giu',
  );
  const pronoun = new RegExp(`(?<=${provider}[^.;:]*(?:,|\\band)\\s)it\\s+(?:${perform})(?![\\p{L}\\p{N}])`, 'giu');
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
  if (openBefore.test(before) || deniedBefore.test(before) || nothingAfter.test(after)) return false;
  return !notPromised.test(`${text}${/^\s+\p{L}+/u.exec(after)?.[0] ?? ''}`);
}

function isProviderSpeaking(sentence: string, { start, end }: FoundWord): boolean {
  const rest = `${sentence.slice(0, start)} ${sentence.slice(end)}`;
  return ofCustomers.test(rest) && !ofEditors.test(rest);
}

function moved({ text, start, end }: FoundWord, by: number): FoundWord {
  return { text: text.replace(/\s+/g, ' '), start: start + by, end: end + by };
}
