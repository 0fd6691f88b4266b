/** A text with nothing but the words of the document itself, at the places where they stand. */
import { beginsWithSpeaker, isChat } from './speakers.ts';

/** A text with blanks in place of stretches that are none of its own words, so that the others stay where they are. */
export function withoutForeign(text: string, stretches: readonly (readonly [number, number])[]): string {
  let [plain, at] = ['', 0];
  for (const [start, end] of [...stretches].sort((a, b) => a[0] - b[0])) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    plain += text.slice(at, from) + ' '.repeat(end - from);
    at = end;
  }
  return withoutLineEnds(plain + text.slice(at));
}

/** What begins an item of a list, a message of a chat, or what stands behind a label, which is no part of the sentence before. */
const itemStart =
  /^[ \t]*(?:\p{Lu}[\p{L}\p{N}.’'-]*(?:[ \t][\p{L}\p{N}.’'-]+){0,3}:|\[?\d{1,2}:\d{2}(?::\d{2})?\]?|\d+(?:\.\d+)*[.)]?|\(?[a-zA-Z]\)|[-*•–·+])\s/u;
/** The end of a sentence, and of no abbreviation, whatever letter the next begins with; or a token that stands behind one. */
const sentenceEnd = /(?:(?:\p{L}{5}|\d|\))[.!?]["”’]?|[.!?]["”’)]?\s[[(]?[\p{L}\p{N}-]{1,40}@\d{1,4}[)\]]?)$/u;

/** A text with spaces for the line ends within its sentences; those that end an item or a short line stay. */
export function withoutLineEnds(text: string): string {
  if (!/[\r\n]/.test(text)) return text.replace(/\t/g, ' ');
  const lines = text.split(/(?<=\n|\r(?!\n))/);
  const chat = isChat(text);
  const width = Math.max(...lines.map((line) => line.trimEnd().length));
  return lines
    .map((line, index) => {
      const next = lines[index + 1];
      if (next === undefined) return line.replace(/\t/g, ' ');
      const word = /^\s*(\S+)/.exec(next)?.[1] ?? '';
      const isShort = line.trimEnd().length + 1 + word.length < width * 0.7;
      const ends =
        next.trim() === '' ||
        line.trim() === '' ||
        itemStart.test(next) ||
        (chat && beginsWithSpeaker(next)) ||
        sentenceEnd.test(line.trimEnd()) ||
        isShort;
      return ends ? line.replace(/\t/g, ' ') : line.replace(/[\r\n\t]/g, ' ');
    })
    .join('');
}

/** Words that say something; articles and words of reference do not. */
export function sayings(text: string): number {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter(
    (word) =>
      !/^(?:see|also|cf|source|sources|reference|references|ref|the|a|an|at|in|and|or|version|digest|permalink|link|as|of|quoted|from|id|yes|no|per|under|this|is|it|to|by)$/i.test(
        word,
      ),
  ).length;
}
