/** Lengths of time and how often something is done, as texts in English, German, French, Spanish and Japanese tell them, and in Dutch, Italian and Portuguese. */
import { numberOf, numberSource, type Span, spanOf } from './durations.ts';
import { parted, ratesInWords } from './rates.ts';

/** A length of time that a text tells: `72 hours`, or the time between two of what is done so often, `twice a year`. */
export interface ToldTime {
  readonly start: number;
  readonly end: number;
  readonly span: Span;
  readonly isRate: boolean;
}

/** Units by their names in other languages, as the source of a regular expression. */
const foreignUnits: readonly (readonly [name: string, unit: string])[] = [
  ['stunden?|heures?|horas?|or[ae]|u(?:ur|ren)|時間', 'hour'],
  ['tag(?:en?)?|jours?|d[ií]as?|giorn[oi]|dag(?:en)?|日(?!本)', 'day'],
  ['wochen?|semaines?|semanas?|settiman[ae]|we(?:ek|ken)|週間?', 'week'],
  ['monat(?:en?)?|mois|mês|mes(?:es|e|i)?|maand(?:en)?|[かヶカケ箇]月', 'month'],
  ['quartale?n?|trimestr(?:es?|i)|kwarta(?:al|len)|四半期', 'quarter'],
  ['halbjahre?n?|semestr(?:es?|i)|半期|半年', 'half-year'],
  ['jahr(?:en?)?|an(?:née)?s?|a[ñn]os?|ann[oi]|ja(?:ar|ren)|年間?', 'year'],
];
const englishUnits = 'hours?|days?|weeks?|months?|quarters?|years?';
const unit = `(?<unit>${[englishUnits, ...foreignUnits.map(([name]) => name)].join('|')})`;

/** Numbers in words of other languages, those that people write out. */
const foreignNumbers: Readonly<Record<string, number>> = {
  ...numbersOf('ein(?:e[mrn]?)? zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'),
  ...numbersOf('une? deux trois quatre cinq six sept huit neuf dix onze douze'),
  ...numbersOf('un[oa]? due tre quattro cinque sei sette otto nove dieci undici dodici'),
  ...numbersOf('een twee drie vier vijf zes zeven acht negen tien elf twaalf'),
  ...numbersOf('uma? (?:dois|duas) três quatro cinco seis sete oito nove dez onze doze'),
  ...numbersOf('un[oa]? dos tres cuatro cinco seis siete ocho nueve diez once doce'),
};

function numbersOf(words: string): Readonly<Record<string, number>> {
  return Object.fromEntries(words.split(' ').map((word, index) => [word, index + 1]));
}

const count = `(?<count>${[numberSource, ...Object.keys(foreignNumbers)].join('|')})`;
const length = new RegExp(
  `(?<![\\p{L}\\p{N}.,/-])${count}[\\s-]?(?:(?:business|working|calendar)\\s+)?${unit}(?![\\p{Script=Latin}\\p{N}])`,
  'giu',
);
/** From when a plan counts: `T0 + 30d`. */
const planned = /(?<![\p{L}\p{N}])\p{Lu}\d?\s?\+\s?(?<count>\d{1,4})\s?(?<unit>[hdwyj])(?![\p{L}\p{N}])/giu;
const unitsInShort: Readonly<Record<string, string>> = { h: 'hour', d: 'day', w: 'week', y: 'year', j: 'day' };
const times = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<adverb>once|twice|einmal|zweimal|dreimal|viermal)|${count}[\\s-]?(?:times|mal|fois|veces|回))\\s*(?:an?|per|every|each|im|pro|par|al|por|/)?\\s*${unit}(?![\\p{Script=Latin}\\p{N}])`,
  'giu',
);
const yearly = /(?<![\p{L}\p{N}])(?:年に?|毎年)\s*(?<count>\d+)\s*回/gu;
/** Words of other languages for rates. */
const adverbs: readonly (readonly [RegExp, Span])[] = [
  [/\b(?:jährlich\p{Ll}*|annuel\p{Ll}*|anual(?:es|mente)?)(?!\p{L})/giu, { months: 12, hours: 0 }],
  [/\b(?:halbjährlich\p{Ll}*|semestriel\p{Ll}*|semestral(?:es|mente)?)(?!\p{L})/giu, { months: 6, hours: 0 }],
  [/\b(?:vierteljährlich\p{Ll}*|trimestriel\p{Ll}*|trimestral(?:es|mente)?)(?!\p{L})/giu, { months: 3, hours: 0 }],
  [/\b(?:monatlich\p{Ll}*|mensuel\p{Ll}*|mensual(?:es|mente)?)(?!\p{L})/giu, { months: 1, hours: 0 }],
  [/\b(?:wöchentlich\p{Ll}*|hebdomadaire\p{Ll}*|semanal(?:es|mente)?)(?!\p{L})/giu, { months: 0, hours: 168 }],
];
const every = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:every|each|alle|jede[ns]?|tou(?:te)?s\\s+les|chaque|cada|ogni|elke?|ieder|om\\s+de)\\s+(?:${count}\\s+)?${unit}(?![\\p{Script=Latin}\\p{N}])`,
  'giu',
);

const fewestOfYears = 1900;
/** What makes a length behind it a limit, and no day: `no more than 30 days later`. */
const atMost = /\b(?:than|most|within|up\s+to|under|after)\s+$/iu;
const since = /^\s+(?:ago|old|earlier|later|back)\b/iu;

const often: Readonly<Record<string, number>> = { once: 1, einmal: 1, twice: 2, zweimal: 2, dreimal: 3, viermal: 4 };

/** Every length and rate that a text tells, in order; a rate's unit is no length of its own. */
export function toldTimes(text: string): readonly ToldTime[] {
  const found: ToldTime[] = [];
  const add = ({ index, 0: words }: Pick<RegExpExecArray, 'index' | 0>, span: Span | undefined, isRate: boolean) => {
    const end = index + words.length;
    if (span && !found.some((other) => other.start < end && index < other.end))
      found.push({ start: index, end, span, isRate });
  };
  for (const match of text.matchAll(times)) {
    const { adverb = '', count: many = '', unit: per = '' } = match.groups ?? {};
    add(match, parted(spanIn(1, per), often[adverb.toLowerCase()] ?? countOf(many)), true);
  }
  for (const match of text.matchAll(yearly)) add(match, parted(spanOf(1, 'year'), Number(match.groups?.count)), true);
  for (const match of text.matchAll(every)) {
    const { count: many, unit: per = '' } = match.groups ?? {};
    add(match, spanIn(many === undefined ? 1 : countOf(many), per), true);
  }
  for (const [pattern, span] of adverbs) for (const match of text.matchAll(pattern)) add(match, span, true);
  for (const { text: words, start, readings } of ratesInWords(text))
    if (readings.length === 1) add({ index: start, 0: words }, readings[0], true);
  for (const match of text.matchAll(planned)) {
    const { count: many = '', unit: short = '' } = match.groups ?? {};
    add(match, spanOf(Number(many), unitsInShort[short.toLowerCase()] ?? ''), false);
  }
  for (const match of text.matchAll(length)) {
    const { count: many = '', unit: per = '' } = match.groups ?? {};
    const number = countOf(many);
    // `2018年` is a year, and `a year ago` a day.
    if (
      (number ?? 0) < fewestOfYears &&
      (atMost.test(text.slice(0, match.index)) || !since.test(text.slice(match.index + match[0].length)))
    )
      add(match, spanIn(number, per), false);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** What reads the words of other languages, by the pattern that finds them. */
const whole = <T>(known: readonly (readonly [string, T])[]) =>
  known.map(([source, meant]) => ({ pattern: new RegExp(`^(?:${source})$`, 'iu'), meant }));
const countsElsewhere = whole(Object.entries(foreignNumbers));
const unitsElsewhere = whole(foreignUnits);

function countOf(words: string): number | undefined {
  return numberOf(words) ?? countsElsewhere.find(({ pattern }) => pattern.test(words))?.meant;
}

function spanIn(many: number | undefined, name: string): Span | undefined {
  const meant = unitsElsewhere.find(({ pattern }) => pattern.test(name))?.meant;
  return many === undefined ? undefined : spanOf(many, meant ?? name);
}
