/** What a sentence says of the commitment that it names: how strong it is, how it stands, how many versions it has. */
import { statusAdverbs, uncertain } from './status-phrases.ts';

/** The letter that the name of the commitment is replaced by; a capital, so that it may begin a sentence. */
export const nameMark = 'Ǝ';

/** What can be said of a commitment; the words of the fields `strength` and `status`. */
export type Standing =
  | 'contractual'
  | 'public-statement'
  | 'historic'
  | 'in-force'
  | 'withdrawn'
  | 'replaced'
  | 'draft';

/** Something said of a commitment. */
export interface Said {
  /** Characters into the sentence. */
  readonly start: number;
  /** As written, with a `not` before it. */
  readonly text: string;
  readonly what: { readonly standing: Standing; readonly denied: boolean } | { readonly versions: number };
}

const standings = 'contractual|public\\s+statement|historic(?:al)?|in[\\s-]force|withdrawn|replaced|draft';
const denial = /\b(?:not|no\s+longer|never|neither)\b/i;
const noun = '(?:commitments?|promises?|statements?|assurances?|obligations?|one)';
const copula = '(?:is|was|remains|stays|stands|counts\\s+as|has\\s+been|has\\s+the\\s+status)';
const name = `${nameMark}+`;

/** What stands before a name that is the subject: nothing, a comma, `that`; "the agreement behind PC-X-1 is …" is about something else. */
const beforeSubject =
  /(?:^|[,;:—–(]|\b(?:that|and|but|so|because|since|while|although|though|then|today)|\b(?:status|strength|standing)\s+of)\s*(?:(?:the|this|commitment|promise|statement|assurance|versions?|\d+|one|two|of)\s+)*$/i;

const afterName = new RegExp(
  `^(?:\\s*\\([^()]*\\))?(?:\\s*,\\s*which|\\s*,[^,]{1,80},|\\s[^,.;:()]{1,80}?,?\\s(?:and|but)(?:\\s+it)?)?\\s+(?<copula>${copula})(?<words>(?:\\s+${statusAdverbs.source})*)\\s+(?<standing>${standings})(?![\\p{L}\\p{N}-])`,
  'iu',
);
const further = new RegExp(
  `^(?:\\s+${noun})?(?:\\s*,)?\\s+(?:and|but)(?<words>(?:\\s+(?:${statusAdverbs.source}|it|is))*)\\s+(?<standing>${standings})(?![\\p{L}\\p{N}-])`,
  'iu',
);
const inBrackets = new RegExp(
  `^\\s*(?:\\(|,\\s+(?=an?\\s))(?<words>(?:${statusAdverbs.source}\\s+)*)(?<standing>${standings})(?:\\s+${noun})?(?=\\s*[,);])`,
  'iu',
);
const inFront = new RegExp(
  `(?<words>\\b(?:not\\s+)?(?:the|an?|this|that)\\s+)(?<standing>${standings})(?:\\s+${noun})?\\s*,?\\s*$`,
  'iu',
);

/** An alternative, a condition, or "replaced by nothing". */
const openAfter = /^(?:\s+\p{L}+){0,2}?,?\s+(?:or|if|unless|when|where|until|by\s+(?:no|nothing|none))\b/iu;

const numbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const number = `(?<number>\\d{1,3}|${numbers.slice(1).join('|')}|a\\s+single)\\s+(?:published\\s+|known\\s+|recorded\\s+)?versions?\\b`;
const versionsAfter = new RegExp(
  `^(?:\\s*,[^,]{1,80},)?\\s+(?:now\\s+|only\\s+)?(?:has|had|shows|keeps|(?:comes|exists|stands)\\s+in)\\s+(?:only\\s+|just\\s+|exactly\\s+|now\\s+)?${number}`,
  'iu',
);
const versionsBefore = new RegExp(
  `(?:\\bthe\\s+|\\bthere\\s+are\\s+|\\ball\\s+|^\\s*)(?:only\\s+|exactly\\s+)?${number}\\s+of\\s+(?:commitment\\s+)?$`,
  'iu',
);

/** What a sentence says of the commitment whose name is replaced by `nameMark`; what it asks, supposes or leaves open is left out. */
export function saidIn(sentence: string): readonly Said[] {
  if (/\?\s*$/.test(sentence)) return [];
  return [...sentence.matchAll(new RegExp(name, 'gu'))].flatMap(({ 0: written, index }) => {
    const before = sentence.slice(0, index);
    const end = index + written.length;
    if (uncertain.pattern.test(before)) return [];
    const after = sentence.slice(end);
    return [
      ...standingsAfter(before, after).map((said) => ({ ...said, start: said.start + end })),
      ...standingOf(inFront.exec(before)),
      ...standingOf(inBrackets.exec(after)).map((said) => ({ ...said, start: said.start + end })),
      ...versionsOf(versionsAfter.exec(beforeSubject.test(before) ? after : '')).map((said) => ({
        ...said,
        start: said.start + end,
      })),
      ...versionsOf(versionsBefore.exec(before)),
    ];
  });
}

function standingsAfter(before: string, after: string): Said[] {
  const first = beforeSubject.test(before) ? afterName.exec(after) : null;
  // "was in force" tells of another time; "was withdrawn" of this one.
  const isPast = /^was$/i.test(first?.groups?.copula ?? '');
  if (!first || (isPast && !/^(?:withdrawn|replaced)$/i.test(first.groups?.standing ?? ''))) return [];
  const found = [...standingOf(first)];
  let end = first[0].length;
  if (openAfter.test(after.slice(end)) || /\bnot\s+(?:only|just|merely)\b/i.test(first.groups?.words ?? '')) return [];
  for (let next = further.exec(after.slice(end)); next; next = further.exec(after.slice(end))) {
    const start = end;
    found.push(...standingOf(next).map((said) => ({ ...said, start: said.start + start })));
    end += next[0].length;
  }
  return found;
}

function standingOf(match: RegExpExecArray | null): Said[] {
  const written = match?.groups?.standing;
  if (!match || written === undefined) return [];
  const denied = denial.test(match.groups?.words ?? '');
  const start = match.index + match[0].lastIndexOf(written);
  const text = written.replace(/\s+/g, ' ');
  return [{ start, text: denied ? `not ${text}` : text, what: { standing: standingNamed(text), denied } }];
}

function standingNamed(text: string): Standing {
  const word = text.toLowerCase();
  if (word === 'public statement') return 'public-statement';
  if (word.startsWith('in')) return 'in-force';
  if (word.startsWith('historic')) return 'historic';
  return word === 'contractual' || word === 'withdrawn' || word === 'replaced' ? word : 'draft';
}

function versionsOf(match: RegExpExecArray | null): Said[] {
  const written = match?.groups?.number?.toLowerCase();
  if (!match || written === undefined) return [];
  const versions = /^a\s/.test(written) ? 1 : /^\d/.test(written) ? Number(written) : numbers.indexOf(written);
  const words = new RegExp(number, 'iu').exec(match[0]);
  const text = (words?.[0] ?? written).replace(/\s+/g, ' ');
  return [{ start: match.index + (words?.index ?? 0), text, what: { versions } }];
}
