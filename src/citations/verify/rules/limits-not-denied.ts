import type { PhraseTable } from '../../../language/phrase-table.ts';
import { citationRule, type JudgedCitation } from '../citation-rule.ts';
import { ownTexts } from '../details/detail.ts';
import { claimingLoosely } from '../passage/claiming.ts';
import { tellsLimit } from '../passage/qualifier-clauses.ts';
import { substanceOf } from '../passage/substance.ts';
import { anyTime, concessive, everyone, unlimited, unneeded } from '../vocabulary/denial-of-limits.ts';

/** What narrows a promise is not told away. */
export const limitsNotDenied = citationRule({
  id: 'limits-not-denied',
  description:
    'No text says of a promise with exceptions, conditions or limits that it has none: not "under no circumstances", "no matter who asks" or their like in German, French, Spanish and Japanese; nor denies what narrows it by name, as in "not even where the law requires it".',
  why: 'The limit is a part of the promise. Who denies it promises something that the provider never said.',
  level: 'error',
  example: {
    bad: 'In 2019 Norland said that under no circumstances does it give data to a third party (NC-GOV-1@1).',
    good: 'In 2019 Norland said that it gives no data to a third party, with exceptions (NC-GOV-1@1).',
    message:
      'Unexpected "under no circumstances" for NC-GOV-1@1, expected no word against what narrows it: "Does not hold where the law requires the disclosure."',
  },
  check(judged) {
    const { citation, name, version } = judged;
    const [first] = version?.qualifiers ?? [];
    if (!version || !first) return [];
    const own = ownTexts(judged).map((text) => text.toLowerCase());
    return claimingLoosely(judged).flatMap(({ text, at }) =>
      [
        ...[
          ...bare(text, unlimited),
          ...(version.qualifiers.some(({ kind }) => kind === 'condition') ? bare(text, anyTime) : []),
          ...(version.qualifiers.some(({ kind, text: one }) => kind === 'condition' && toHave.test(one))
            ? bare(text, everyone)
            : []),
        ].filter(({ start }) => !tellsLimit(version, text, start)),
        ...ofLimits(judged, text),
      ]
        .filter(
          ({ words, start }) =>
            !own.some((one) => one.includes(words.toLowerCase())) && !isTakenBack(text, start, words),
        )
        .map(({ words, start, qualifier }) => ({
          block: at?.block ?? citation.main.block,
          offset: at ? at.offset + start : citation.main.start,
          message: `Unexpected "${words}" for ${name}, expected no word against what narrows it: "${qualifier ?? first.text}"`,
        })),
    );
  },
});

/** What a condition asks of customers to have. */
const toHave = /\b(?:licen[cs]ed?|plan|subscription|enabled)\b/iu;

interface Denial {
  readonly words: string;
  readonly start: number;
  /** The text of the qualifier that is denied, where one is named. */
  readonly qualifier?: string;
}

function bare(text: string, { pattern }: PhraseTable): readonly Denial[] {
  return [...text.matchAll(pattern)].map(({ 0: words, index: start }) => ({ words, start }));
}

/** Characters behind a concessive word in which it names what it denies. */
const reach = 60;

function ofLimits({ version }: JudgedCitation, text: string): readonly Denial[] {
  const behind = [...text.matchAll(concessive.pattern)].map(({ 0: words, index: start }) => {
    const clause = /^[^;.()]*/u.exec(text.slice(start + words.length).slice(0, reach))?.[0] ?? '';
    return { words: `${words}${clause}`.trimEnd(), start, clause };
  });
  const within = [...text.matchAll(unneeded.pattern)].map(({ 0: words, index: start }) => ({
    words,
    start,
    clause: words,
  }));
  const statement = new Set(substanceOf(version?.statement ?? ''));
  const [exceptions, limits] = [conditional, limiting].map((marks) => behindOf(version?.statement ?? '', marks));
  return [...behind, ...within].flatMap(({ clause, ...denial }) => {
    const named = new Set(substanceOf(clause));
    const qualifier = version?.qualifiers.find(({ text: one }) =>
      substanceOf(one).some((stem) => named.has(stem) && (!statement.has(stem) || exceptions?.has(stem))),
    );
    if (qualifier) return [{ ...denial, qualifier: qualifier.text }];
    // Some statements hold their limit themselves: `only if the law compels it`.
    return version && [...named].some((stem) => limits?.has(stem)) ? [{ ...denial, qualifier: version.statement }] : [];
  });
}

/** What begins an exception or a case of a statement; of these, what leaves no other case. */
const conditional = /\b(?:except|unless|if|without|where|whose)\b/iu;
const limiting = /\b(?:except|unless|only\s+(?:if|when|where|as|under))\b/iu;

/** What a statement says behind such words. */
function behindOf(statement: string, marks: RegExp): ReadonlySet<string> {
  const [, ...parts] = statement.split(marks);
  return new Set(parts.flatMap(substanceOf));
}

/** Whether the words stand behind a `not`: `that does not hold under all circumstances`, `not in every case`. */
function isTakenBack(text: string, start: number, words: string): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  // `No challenge without a lawful basis` tells the condition.
  if (/^without/iu.test(words) && /\b(?:no|not|never|none|nothing|nor|only)\b|n[’']t\b/iu.test(before)) return true;
  return (
    (/\bany\b/iu.test(words) ? deniedAny : takenBack).test(before) ||
    (universal.test(words) && deniedBefore.test(before))
  );
}

/** `Does not apply in any case`; a mere `not in any case` is what leaves no limit. */
const deniedAny = /(?:\bnot|n[’']t)\s+(?:mean|say|hold|apply|always)\s+$/iu;
const takenBack = /(?<!\p{L})(?:not|n[’']t|nicht|pas|no)\s+(?:(?:mean|say|hold|apply|always)\s+)?$/iu;
const universal = /\b(?:all|every|each)\b/iu;
const deniedBefore = /(?:\bnot|n[’']t)\s+(?:\p{L}+\s+){0,4}$/iu;
