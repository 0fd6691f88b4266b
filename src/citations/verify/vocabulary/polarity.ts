/** Whether a sentence says something of what it names, or denies it, or only asks. English, with the plainest denials of a few other languages. */
import { remembered } from '../../../language/remembered.ts';
import {
  bareNo,
  coverAsked,
  covering,
  faultAsked,
  foreignDenial,
  fronted,
  japaneseDenial,
  leavingOut,
  leftOutAfter,
  leftOutCell,
  negatedAfter,
  negating,
  noSuch,
  notForIt,
  refusing,
  turning,
  wished,
} from './polarity-words.ts';
import { askedAfter, askedOf, correctedWithin, correcting, extending } from './unsaid-words.ts';

/** A denial of what is named, with nothing in between. */
const nothingBetween = /^[\s"“(]*(?:(?:on|about|for|für|pour)\s+)?(?:the\s+)?$/iu;
/** What a name stands between: `It leaves Stratus out`. */
const leaves = /\b(?:leav(?:e|es|ing)|left)\s+(?:[\p{L}\p{N}]+\s+){0,4}$/iu;
const out = /^\s+out(?!\s+(?:of|in)\b|\p{L})/iu;
/** A colon behind which another clause begins: `You need not wait: Norland committed itself, for Bonn, …`. */
const promisedBehind = /:[^:;]*\s(?:promis|commit|undert|said)\p{Ll}*\s/iu;
/** What denies in other languages what a promise itself may say not to be done: `verkauft keine Daten`. */
const plainDenial = /^(?:nicht|kein\p{L}*|pas)$/iu;
/** What stands before a `neither` by which a promise itself says what is not done: `It uses neither …`. */
const neitherDone =
  /\b(?:us|sell|sold|shar|read|scan|collect|giv|g[ai]ve|pass|process|disclos|min|rent|keep|kept|open|train)\p{Ll}*\s+(?:on\s+)?$/iu;
const verb =
  /\b(?:is|are|was|were|has|have|had|can|may|will|does|do|did|covers?|includes?|appl(?:y|ies)|holds?|promis\w+|commit\w*|gets?|enjoys?|falls?)\b/iu;
const raw = String.raw;
const joint = raw`\s*(?:,|;|/|&|\b(?:and|or|nor)\b)\s*(?:(?:and|or|nor|the|for|in)\s+)*`;
const nameWord = raw`\p{Lu}[\p{L}\p{N}-]+`;
/** Further names in the same list. */
const moreNames = new RegExp(raw`^(?:${joint}${nameWord}(?:\s+(?:${nameWord}|\d+))*)+`, 'u');
/** Who asks is told nothing yet: `Colleagues in Ruritania asked about NC-LOC-1@1`. */
export const asksAfter: RegExp = /^[\s)]*(?:\p{L}+\s+){0,2}(?:ask(?:s|ed)|wonder(?:s|ed)|(?:en|in)quire[sd])\b/iu;

/**
 * Whether a sentence denies that a promise holds for what it names from `start` to `end`.
 *
 * @param prohibits whether the promise itself says that something is not done: then a `not` may be its own
 */
export function isLeftOut(sentence: string, start: number, end: number, prohibits: boolean): boolean {
  // A clause in between says something else of it.
  const after = sentence.slice(end).replace(/^\s*,\s*(?:which|who|whose)\b[^,]*,/iu, '');
  const afterList = after.replace(moreNames, '');
  if (
    asksAfter.test(after) ||
    notForIt.pattern.test(after) ||
    leftOutAfter.pattern.test(after) ||
    leftOutAfter.pattern.test(afterList) ||
    (out.test(after) && leaves.test(sentence.slice(0, start)))
  )
    return true;
  if (!prohibits && (negatedAfter.pattern.test(after) || negatedAfter.pattern.test(afterList))) return true;
  if (deniesElsewhere(sentence, start, end)) return true;
  const before = sentence.slice(0, start);
  const denials = [
    ...[...before.matchAll(leavingOut.pattern)].filter((match) => !plainDenial.test(match[0]) || isCounted(match)),
    ...[...before.matchAll(negating.pattern)].filter(isCounted),
  ];
  return denials.some(({ index, 0: word }) => {
    const between = before.slice(index + word.length);
    if (between.search(turning.pattern) >= 0 || promisedBehind.test(between)) return false;
    return !(fronted.pattern.test(sentence) && index < 25 && pastFrontedPhrase(sentence, start));
  });

  function isCounted({ index, 0: word }: RegExpExecArray): boolean {
    if (!prohibits) return true;
    const between = before.slice(index + word.length);
    return (
      covering.pattern.test(between) || (nothingBetween.test(between) && !neitherDone.test(before.slice(0, index)))
    );
  }
}

/** Whether the clause of a name denies in another language, whose order of words is another. */
function deniesElsewhere(sentence: string, start: number, end: number): boolean {
  const from = Math.max(...[';', '。', '；', ':'].map((mark) => sentence.lastIndexOf(mark, start - 1))) + 1;
  const to = sentence.slice(end).search(/[;。；]|,?\s(?:aber|sondern|mais|pero|sino|maar|doch)\s/u);
  const clause = sentence.slice(from, to < 0 ? sentence.length : end + to);
  return foreignDenial.pattern.test(clause) || japaneseDenial.pattern.test(clause);
}

/** Whether the main clause has begun: after the last comma before its verb. */
function pastFrontedPhrase(sentence: string, start: number): boolean {
  const main = verb.exec(sentence)?.index ?? sentence.length;
  const comma = sentence.slice(0, main).lastIndexOf(',');
  return comma >= 0 && start > comma;
}

/** Who strikes a word does not say it. */
const struck =
  /\b(?:strike|delete|remove|drop|avoid|replace|change|swap|reword|rephrase)\s+(?:the\s+(?:words?|phrase|term)\s+)?["“‘«]/iu;
/** What somebody would like to say, nobody says. */
const wishedToSay =
  /\b(?:love|like|want|wish|hope|prefer|tempt\p{Ll}*|happy)\s+to\s+(?:be\s+able\s+to\s+)?(?:say|write|claim|promise|offer|answer|read|call\s+(?:it|this|that))\s+(?:(?:that\s+)?(?:it|this|that)\s+(?:is|was)\s+)?(?:an?\s+)?["“‘«]?$/iu;
/** What would be so if, is not so. */
const unreal =
  /\bif\s+(?:it|this|that|they|there|we)\s+(?:came|were|was|had|carried|gave|offered|included|said)\b[^,;:]*$/iu;
/** What is so only if, is not said to be so. */
const conditional = /\b(?:if|unless)\s+(?:[\p{L}’'-]+\s+){1,6}$/iu;
/** What was said once is not said here. */
const saidOnce =
  /\b(?:once\s+(?:spoke|said|called|used|read|wrote|promised)|used\s+to\s+(?:say|read|call|claim|promise|write|speak|be)|no\s+longer\s+(?:says?|calls?|reads?|claims?|promises?))\b[^,;:]*$/iu;
const strongDenial =
  /\b(?:rather\s+than|instead\s+of|as\s+opposed\s+to|neither|nor|whether|short\s+of|far\s+from)\b/giu;

const deniedBehind = new RegExp(
  raw`^[\s"”*_]*(?:(?:is|are|was|were)\s+(?:not|never)\b|(?:nothing|nobody)\b|(?:is|are|was|were)n[’']t\b|[:–—-]\s*${bareNo})`,
  'iu',
);

/** Whether a sentence denies the strong word from `start` to `end`: that something is guaranteed, certified, binding. */
export function isDenied(sentence: string, start: number, end: number): boolean {
  if (deniedBehind.test(sentence.slice(end))) return true;
  const before = sentence.slice(0, start);
  if (isOnlyAsked(sentence, start, end)) return true;
  if (
    noSuch.pattern.test(before) ||
    wished.pattern.test(before) ||
    wishedToSay.test(before) ||
    unreal.test(before) ||
    conditional.test(before) ||
    saidOnce.test(before) ||
    /\b(?:(?:words?|phrases?)\s+["“‘«]?|(?:terms?|no)\s+["“‘«])$/iu.test(before) ||
    struck.test(sentence)
  )
    return true;
  return [...before.matchAll(strongDenial), ...before.matchAll(negating.pattern)].some(({ index, 0: word }) => {
    const between = before.slice(index + word.length);
    // What is denied stands near, in the same clause; a comma, a colon or a dash ends it, unless a list goes on.
    if (between.search(turning.pattern) >= 0 || /[:;]|\s[–—-]\s|[–—]/.test(between)) return false;
    return between.split(/\s+/).length <= 9 && !/,(?!\s*(?:or|nor|not)\b)/.test(between);
  });
}

/** Characters in which somebody says whom they ask for what. */
const asking = 200;

/** Whether what stands from `start` to `end` is what somebody wants of somebody else. */
export function isOnlyAsked(sentence: string, start: number, end: number): boolean {
  return (
    askedOf.pattern.test(sentence.slice(Math.max(0, start - asking), start)) ||
    askedAfter.pattern.test(sentence.slice(end, end + asking))
  );
}

/** Whether somebody only asks that a promise be extended to what stands from `start` to `end`. */
export function isExtensionAsked(sentence: string, start: number, end: number): boolean {
  return extending.pattern.test(sentence.slice(0, start)) && isOnlyAsked(sentence, start, end);
}

/** Whether a sentence is taken back: by itself, or by the one that follows it. */
export function isCorrected(sentence: string, next: string): boolean {
  return correctedWithin.pattern.test(sentence) || correcting.pattern.test(next);
}

/** Whether a text asks. A bracket behind the mark opens what follows: `か?(未回答)`. */
export function isQuestion(text: string): boolean {
  return /(?:[?？]|(?:ます|です|ました|ません)か。?)["”’()（\]*_\s]*$/u.test(text.trim());
}

const refusalOfQuestion =
  /^\W*there\s+(?:is|are)\s+(?:no|nothing|none)\b|^\W*(?:it|they|this|that|these|we)\s+(?:(?:is|are|was|were|do|does|did|has|have|can|will)\s+not\b|(?:is|are|was|were|do|does|did|has|have|ca|wo)n[’']t\b|cannot\b)/iu;

/**
 * Whether an answer refuses what a question asks: with a no, or with `It isn't`. A no to what should not be is a good answer.
 *
 * @param question what is asked, or stands above the answer
 * @param prohibits whether the promise itself says that something is not done
 */
export function refusesQuestion(text: string, question = '', prohibits = false): boolean {
  if (isGoodNo(question, prohibits)) return notForIt.pattern.test(text);
  return refusing.pattern.test(text) || refusalOfQuestion.test(text) || notForIt.pattern.test(text);
}

/** Whether an answer begins with a no to what it stands below. */
export function refuses(text: string, question = '', prohibits = false): boolean {
  return refusing.pattern.test(text) && !isGoodNo(question, prohibits);
}

/** Whether a cell says of what its row names that a promise does not reach it, whatever the cell stands under. */
export function leavesOut(cell: string): boolean {
  return leftOutCell.pattern.test(cell);
}

function isGoodNo(question: string, prohibits: boolean): boolean {
  if (faultAsked.pattern.test(question)) return true;
  return prohibits && /\p{L}/u.test(question) && !coverAsked.pattern.test(question);
}

/** Whether an answer begins with a yes. */
export const affirms: (text: string) => boolean = remembered(
  (text) =>
    /^[\s"“(*_>-]*(?:yes|yep|correct|certainly|indeed|absolutely|of\s+course|confirmed|ja|oui|sí|はい|✓|✔|✅)(?![\p{L}\p{N}])/iu.test(
      text,
    ),
  1_000,
);
