import { addressOf } from '../../model/addresses/routes.ts';
import { currentNames } from '../../model/names.ts';
import type { Instrument, Registry } from '../../model/schema.ts';
import { entriesOf, entryOf, textLeavesOf } from '../entries.ts';
import { itemsAt, type LocatedItem } from '../items.ts';
import { documentTexts } from '../prose/markdown-passages.ts';
import type { Passage } from '../prose/passage.ts';
import { leafTexts } from '../prose/text-blocks.ts';
import type { Finding, Rule } from '../rule.ts';

/** Words that tell who won. */
const outcome =
  /\b(?:won|wins|winning|victory|prevail(?:ed|s)|triumph(?:ed)?|court victory|upheld|lost\s+(?:on\s+appeal|in\s+court|(?:the|its)\s+(?:case|appeal))|(?:ruled|decided)\s+(?:the\s+case\s+)?(?:for|in\s+favou?r\s+of|against)(?=\s))\b/iu;
/** Words that tell that it did not last. */
const undone =
  /\b(?:vacated|moot|reversed|overturned|overtaken|set\s+aside|annulled|no\s+longer|outdated|dismissed)\b/iu;

/** Words by which an undone judgment would hold, whatever else is told of it. */
const stillStands = /\b(?:still|continues\s+to)\s+(?:stands?|binds?|appl(?:y|ies)|holds?)\b/iu;

/** Which court; a court of appeals goes by two names. */
const courts: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['supreme', /\bsupreme\s+court\b/iu],
  ['appeals', /\bcourts?\s+of\s+appeals?\b|\bappeals?\s+court\b|\bon\s+appeal\b/iu],
  ['district', /\bdistrict\s+court\b/iu],
];
const vacates = /\b(?:vacat|moot|dismiss)\p{Ll}*/iu;

/** A judgment that does not stand is not told as the end of the case. */
export const caseOutcomeCurrent: Rule = {
  id: 'case-outcome-current',
  description: 'Whoever tells that a case was won also tells that the judgment was undone, where it was.',
  why: 'A win on appeal that the highest court vacated binds nobody. Told alone it is the most quoted and least true sentence on a page.',
  level: 'error',
  unit: 'claims and texts about cases',
  example: {
    bad: "claims: { 'EX-CLM-2': { summary: 'Contoso said that it won in court.', about: ['xn-letters-case'], standing: 'undisputed' } }",
    good: "claims: { 'EX-CLM-2': { summary: 'Contoso said that it won in court.', about: ['xn-letters-case'], standing: 'outdated' } }",
    message:
      'Unexpected standing "undisputed" of a claim that says "won" of a judgment that was undone, expected "outdated"',
  },
  check({ registry, documents }) {
    const cases = undoneCases(registry);
    const findings: Finding[] = [];
    let examined = 0;
    const say = `expected that it says what became of the judgment (vacated, reversed, moot …)`;
    for (const [id, { title, summary, standing, about }] of entriesOf(registry, 'claims')) {
      if (!about.some((instrument) => cases.has(instrument))) continue;
      examined++;
      const text = `${title} ${summary}`;
      const match = outcome.exec(text);
      if (!match || undone.test(text) || standing === 'outdated') continue;
      const message = `Unexpected standing "${standing}" of a claim that says "${match[0]}" of a judgment that was undone, expected "outdated"`;
      findings.push({ place: { at: ['claims', id, 'standing'] }, message });
    }
    const addresses = [...cases].map((id) => addressOf('instruments', id));
    for (const leaf of textLeavesOf(registry, 'text', 'markdown')) {
      const { kind, id, value, at } = leaf;
      // What each court decided is told court by court.
      if (at.includes('path')) continue;
      const entry = kind === 'claims' ? entryOf(registry, 'claims', id) : undefined;
      const of = entry?.about.filter((one) => cases.has(one)) ?? [];
      if (of.length > 0) findings.push(...leafTexts(leaf).flatMap((block) => wrongCourts(block, of)));
      if (entry) continue;
      if (!(kind === 'instruments' && cases.has(id)) && !addresses.some((address) => value.includes(address))) continue;
      examined++;
      for (const block of leafTexts(leaf)) {
        const match = stillStands.exec(block.text) ?? (undone.test(block.text) ? null : outcome.exec(block.text));
        if (!match) {
          findings.push(...wrongCourts(block, kind === 'instruments' && cases.has(id) ? [id] : [...cases]));
          continue;
        }
        findings.push({ place: block.place(match.index), message: `Unexpected "${match[0]}" of a case alone, ${say}` });
      }
    }
    for (const [id, instrument] of entriesOf(registry, 'instruments')) {
      if (instrument.kind !== 'case') continue;
      const steps = itemsAt(instrument.path, ['instruments', id, 'path']);
      examined += steps.length;
      findings.push(...pathProblems(steps));
    }
    const names = caseNames(registry, cases);
    for (const document of documents)
      for (const block of documentTexts(document)) {
        const mentions =
          addresses.some((address) => document.text.includes(address)) ||
          names.some((name) => block.text.includes(name));
        if (!mentions) continue;
        examined++;
        const match = outcome.exec(block.text);
        if (!match || undone.test(block.text)) findings.push(...wrongCourts(block, [...cases]));
        else
          findings.push({
            place: block.place(match.index),
            message: `Unexpected "${match[0]}" of a case alone, ${say}`,
          });
      }
    return { examined, findings };

    /** A court of which is told that it decided for somebody, or vacated a judgment, and that did not in any of these cases. */
    function wrongCourts({ text, place }: Pick<Passage, 'text' | 'place'>, ids: readonly string[]): Finding[] {
      const steps = ids.flatMap((id) => {
        const one = entryOf(registry, 'instruments', id);
        // Of a path that contradicts itself, nothing is taken for true.
        return one?.kind === 'case' && pathProblems(itemsAt(one.path, [])).length === 0 ? one.path : [];
      });
      return clausesOf(text).flatMap(({ words, index }): Finding[] => {
        const [named, ...others] = courts.filter(([, pattern]) => pattern.test(words));
        const doesVacate = vacates.test(words);
        const deed = doesVacate ? vacates.exec(words) : outcome.exec(words);
        const own = named ? steps.filter(({ court }) => named[1].test(court)) : [];
        if (!named || !deed || others.length > 0 || own.length === 0) return [];
        if (own.some(({ outcome: said }) => vacates.test(said) === doesVacate)) return [];
        const court = named[1].exec(words)?.[0] ?? '';
        const message = `Unexpected "${deed[0]}" of "${court}", expected what the path of the case says of that court, "${own.at(-1)?.outcome}"`;
        return [{ place: place(index + deed.index), message }];
      });
    }
  },
};

/** What is told in one go: of one court, one deed. */
function clausesOf(text: string): readonly { readonly words: string; readonly index: number }[] {
  const ends = [...text.matchAll(/[.;]|,? and (?=(?:the|a) )/gu)].map(({ 0: mark, index }) => index + mark.length);
  return [0, ...ends].map((index, position) => ({ words: text.slice(index, ends[position]), index }));
}

/** What the outcome of a later step has to say for an earlier one to have this standing. */
const undoingWords: Readonly<Record<string, RegExp>> = {
  vacated: /\bvacat|\bset(?:ting)?\s+aside|\bannul/iu,
  'vacated-as-moot': /\bvacat|\bmoot/iu,
};

function pathProblems(steps: readonly LocatedItem<Step>[]): Finding[] {
  const notUndone = steps.flatMap((step) => undoing(step, steps.slice(step.index + 1)) ?? []);
  return [...notUndone.slice(0, 1), ...standingTwice(steps)];
}

/** A decision that was undone has a later one that undid it; the last decision stands. */
function undoing({ item, at }: LocatedItem<Step>, later: readonly LocatedItem<Step>[]): Finding | undefined {
  const last = later.at(-1);
  const words = undoingWords[item.standing];
  // A decision may be reversed in words of its own, and not by telling who won.
  const isTold =
    item.standing !== 'reversed' || !outcome.test(last?.item.outcome ?? '') || undone.test(last?.item.outcome ?? '');
  if (words ? later.some(({ item: { outcome: said } }) => words.test(said)) : isTold) return undefined;
  const message = `Unexpected outcome "${(last?.item ?? item).outcome}" of the last decision, expected one that says how an earlier one came to be "${item.standing}"`;
  return { place: { at: [...(last?.at ?? at), 'outcome'] }, message };
}

/** Of the decisions of one question the last one stands; an earlier one was confirmed, undone or overtaken by it. */
function standingTwice(steps: readonly LocatedItem<Step>[]): Finding[] {
  const last = steps.findLast(({ item }) => item.standing === 'stands');
  return steps.flatMap(({ item, at }): Finding[] => {
    if (item.standing !== 'stands' || at === last?.at || !undone.test(last?.item.outcome ?? '')) return [];
    const message = `Unexpected standing "stands" of a decision before the one of ${last?.item.date}, which undid what was decided, expected what became of it`;
    return [{ place: { at: [...at, 'standing'] }, message }];
  });
}

type Step = Extract<Instrument, { kind: 'case' }>['path'][number];

/** Cases in which a decision was undone by a later one. */
function undoneCases(registry: Registry): ReadonlySet<string> {
  return new Set(
    entriesOf(registry, 'instruments').flatMap(([id, instrument]) =>
      instrument.kind === 'case' &&
      instrument.path.some((item) => ['reversed', 'vacated', 'vacated-as-moot'].includes(item.standing))
        ? [id]
        : [],
    ),
  );
}

function caseNames(registry: Registry, cases: ReadonlySet<string>): string[] {
  return entriesOf(registry, 'instruments').flatMap(([id, entry]) =>
    cases.has(id)
      ? [
          ...currentNames(entry),
          ...[...entry.title.matchAll(/\(([^()]+)\)/g)].map(([, name = '']) => name.replace(/^the /i, '')),
        ]
      : [],
  );
}
