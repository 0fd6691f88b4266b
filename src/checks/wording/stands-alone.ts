/**
 * Whether a statement says who does what without anything around it. A reading of English by its function words, not a grammar: it
 * sees the usual ways in which a sentence leans on its neighbours, and is right about 95 in 100 of a list that a person judged.
 */
import { type Sentence, sentencesOf } from '../../language/sentences.ts';
import { connectives, pointers, withoutSubject } from './leaning-words.ts';
import { roughStem } from './similarity.ts';

/** What keeps a statement from standing alone. */
export interface Leaning {
  /** Characters into the statement. */
  readonly offset: number;
  /** After `Unexpected`. */
  readonly actual: string;
  /** After `expected`. */
  readonly expected: string;
  /** Whether there is no doubt; the rest is a reading of the words. */
  readonly certain: boolean;
}

interface Token {
  readonly word: string;
  readonly lower: string;
  readonly offset: number;
  /** Whether it begins a sentence. */
  readonly opens: boolean;
  /** What stands between it and the next word. */
  readonly after: string;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const person = set('we our ours ourselves us you your yours yourself yourselves my mine me');
const openers = set('this these such it they them its their theirs he she his her him that those');
const listAhead = /\b(?:the following|as follows)\b/i;
const imperative = /^(?:see|refer|visit|read|click|contact|please|note|consult)\b/i;
const auxiliaries = set('is are was were has have had does do did will shall can may must cannot could should would');
const subordinators = set('if when whenever where while before after unless once until because since although as');
const pronouns = set('it they them their theirs itself themselves he him she');
const grammar = set(
  'a an the of to for in on at by with from about into as that which who whose whom this these those such and or but so not no any all each every only never always also if when where before after unless once until than then',
);
const roles = /\b(?:the|each|a) (?:provider|processor|controller|vendor|supplier|company)\b/i;

/**
 * The first thing that keeps a statement from standing alone; `undefined` where nothing does.
 *
 * @param actors who may owe what is promised, by name; where none is known, that somebody is named is not asked for
 * @param names names that an actor's may be a part of without the actor being meant: `Contoso Cloud`
 */
export function leaning(
  statement: string,
  actors: readonly string[],
  names: readonly string[] = [],
): Leaning | undefined {
  const parts = sentencesOf(statement);
  const tokens = tokensOf(statement, parts);
  return (
    formProblem(statement, parts) ??
    personProblem(tokens) ??
    openingProblem(statement, tokens) ??
    pointerProblem(statement) ??
    demonstrativeProblem(tokens) ??
    pronounProblem(tokens, actors) ??
    ellipsisProblem(tokens) ??
    actorProblem(statement, tokens, actors, names)
  );
}

function tokensOf(statement: string, parts: readonly Sentence[]): Token[] {
  const found = [...statement.matchAll(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)];
  const starts = new Set(parts.map(({ start }) => found.find((match) => match.index >= start)?.index));
  return found.map((match, i) => ({
    word: match[0],
    lower: match[0].toLowerCase(),
    offset: match.index,
    opens: starts.has(match.index),
    after: statement.slice(match.index + match[0].length, found[i + 1]?.index),
  }));
}

function formProblem(statement: string, parts: readonly Sentence[]): Leaning | undefined {
  if (!/\.["”’)]?$/.test(statement)) {
    const end = [...statement].at(-1) ?? '';
    const actual = /[\p{L}\p{N}]/u.test(end) ? 'end without a full stop' : `end with "${end}"`;
    return { offset: Math.max(0, statement.length - 1), actual, expected: 'a full stop', certain: true };
  }
  const third = parts[2];
  if (!third) return undefined;
  return {
    offset: third.start,
    actual: `statement of ${parts.length} sentences`,
    expected: 'one or two; give the rest ids of their own, or make qualifiers of them',
    certain: true,
  };
}

function personProblem(tokens: readonly Token[]): Leaning | undefined {
  // "My Number" and "Bring Your Own Key" are names; "US" is a country.
  const found = tokens.find(
    ({ word, lower, opens }, index) =>
      person.has(lower) &&
      (word === lower || (opens && word !== word.toUpperCase() && !/^\p{Lu}/u.test(tokens[index + 1]?.word ?? ''))),
  );
  if (!found) return undefined;
  const expected = /^(?:we|our|us|my|m[ei])/.test(found.lower)
    ? 'the name of the one who promises'
    : 'the one to whom it is promised, such as "the customer"';
  return { offset: found.offset, actual: `"${found.word}"`, expected, certain: true };
}

const unsaid = 'what it stands for, since a statement is read alone';

/** Words that tie the first sentence to one before it. */
function openingProblem(statement: string, tokens: readonly Token[]): Leaning | undefined {
  const tie = [connectives.pattern, imperative, withoutSubject.pattern].flatMap(
    (form) => form.exec(statement)?.[0] ?? [],
  )[0];
  if (tie !== undefined)
    return {
      offset: 0,
      actual: `beginning "${tie}"`,
      expected: 'a sentence that begins with who does what, or when',
      certain: false,
    };
  const [first] = tokens;
  if (!first || !openers.has(first.lower) || isRestricted(tokens, 0)) return undefined;
  if (isIdle(tokens, 0)) return undefined;
  return { offset: 0, actual: `"${first.word}" that points at nothing before it`, expected: unsaid, certain: false };
}

/** Words that point at another place of a page. */
function pointerProblem(statement: string): Leaning | undefined {
  const found = pointers.pattern.exec(statement) ?? (statement.includes(':') ? null : listAhead.exec(statement));
  if (!found) return undefined;
  // Of two things that the statement names, one may be the latter.
  if (/latter|former/i.test(found[0]) && /\b(?:and|or)\b/.test(statement.slice(0, found.index))) return undefined;
  return {
    offset: found.index,
    actual: `"${found[0]}", which points at another place of a page`,
    expected: unsaid,
    certain: false,
  };
}

/** "this", "these", "those" and "such" before something that the statement has not named. */
function demonstrativeProblem(tokens: readonly Token[]): Leaning | undefined {
  for (const [index, token] of tokens.entries()) {
    if (!/^(?:this|these|those|such)$/.test(token.lower) || isRestricted(tokens, index)) continue;
    const before = tokens.slice(0, index);
    const named = new Set(before.map(({ lower }) => roughStem(lower)));
    if (tokens.slice(index + 1, index + 4).some(({ lower }) => !grammar.has(lower) && named.has(roughStem(lower))))
      continue;
    const next = tokens[index + 1];
    const isAlone = !next || /[,.;]/.test(token.after) || grammar.has(next.lower) || subordinators.has(next.lower);
    if (isAlone && hasClause(before)) continue;
    const what = isAlone || !next ? `"${token.word}"` : `"${token.word} ${next.word}"`;
    return { offset: token.offset, actual: `${what} that was not named before`, expected: unsaid, certain: false };
  }
  return undefined;
}

/** "those who …", "those measures of the Act that …", "such as": what is meant follows. */
function isRestricted(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.lower;
  const rest = tokens.slice(index + 1);
  if (word === 'such') return rest[0]?.lower === 'as';
  return (
    (word === 'those' || word === 'that') &&
    rest.slice(0, 20).some(({ lower }) => /^(?:who|whose|that|which)$/.test(lower))
  );
}

/** "It is the policy of Contoso that …", "it is up to the customer to …", "it is the customer who …": the pronoun stands for nothing. */
function isIdle(tokens: readonly Token[], index: number): boolean {
  const [it, verb, next] = tokens.slice(index);
  return (
    it?.lower === 'it' &&
    /^(?:is|was|remains)$/.test(verb?.lower ?? '') &&
    (/^(?:a|an|the|up)$/.test(next?.lower ?? '') || /^\p{Lu}/u.test(next?.word ?? '')) &&
    tokens.slice(index + 3, index + 12).some(({ lower }) => /^(?:that|to|who)$/.test(lower))
  );
}

/** A clause before: `When a customer asks, …`. */
function hasClause(before: readonly Token[]): boolean {
  return (
    before.some(({ lower, opens }) => opens && subordinators.has(lower)) ||
    before.filter(({ opens }) => opens).length > 1
  );
}

/** Pronouns before which nothing is named but the one who promises. */
function pronounProblem(tokens: readonly Token[], actors: readonly string[]): Leaning | undefined {
  const own = new Set(actors.flatMap((actor) => actor.toLowerCase().split(' ')));
  for (const [index, token] of tokens.entries()) {
    if (!pronouns.has(token.lower) || isIdle(tokens, index)) continue;
    if (
      token.lower === 'it' &&
      /^(?:possible|impossible|easy|easier|clear|simple|hard|known)$/.test(tokens[index + 1]?.lower ?? '')
    )
      continue;
    const before = tokens.slice(0, index);
    // "Before it discloses data, Contoso …": what is meant follows.
    if (before[0] && subordinators.has(before[0].lower) && !before.some(({ after }) => after.includes(','))) continue;
    // "Contoso says that it …": the one who promises may be meant where a clause begins.
    const previous = before.at(-1);
    const isSubject =
      previous !== undefined &&
      (grammar.has(previous.lower) || subordinators.has(previous.lower) || previous.after.includes(','));
    const named = before
      .slice(0, isSubject ? index : -1)
      .filter(({ lower }) => !grammar.has(lower) && !auxiliaries.has(lower));
    const isPlural = /^the/.test(token.lower);
    if (named.some(({ lower }) => (isSubject && !isPlural) || !own.has(lower))) continue;
    return {
      offset: token.offset,
      actual: `"${token.word}" that points at nothing before it`,
      expected: unsaid,
      certain: false,
    };
  }
  return undefined;
}

/** "does so", "also": what they add to is missing. */
function ellipsisProblem(tokens: readonly Token[]): Leaning | undefined {
  for (const [index, { word, lower, offset }] of tokens.entries()) {
    const before = tokens.slice(0, index);
    const isSo = lower === 'so' && /^(?:do|does|did|doing|done)$/.test(before.at(-1)?.lower ?? '');
    const isAlso = lower === 'also' && index < 4;
    if (!isSo && !isAlso) continue;
    if (
      hasClause(before) ||
      before.some(({ lower: one, after }) => /^(?:and|or|but)$/.test(one) || after.includes(','))
    )
      continue;
    return { offset, actual: `"${word}" that takes up something unsaid`, expected: unsaid, certain: false };
  }
  return undefined;
}

function actorProblem(
  statement: string,
  tokens: readonly Token[],
  actors: readonly string[],
  names: readonly string[],
): Leaning | undefined {
  const hasVerb = tokens.some(
    ({ word, lower }) =>
      auxiliaries.has(lower) || /^\p{Ll}[\p{Ll}-]*[^s]s$/u.test(word) || /^\p{Lu}\p{Ll}+s$/u.test(word),
  );
  if (!hasVerb && tokens.length < 12)
    return {
      offset: 0,
      actual: 'statement without a verb',
      expected: 'a sentence that says who does what',
      certain: false,
    };
  if (actors.length === 0 || roles.test(statement)) return undefined;
  const bare = names.reduce((text, name) => text.replaceAll(name, ''), statement);
  if (actors.some((actor) => bare.includes(actor))) return undefined;
  return {
    offset: 0,
    actual: 'statement that does not name who owes it',
    expected: `the name of the one who promises, such as "${actors[0]}"`,
    certain: false,
  };
}
