import { blanked } from '../../language/letters.ts';
import type { Mention } from '../../language/names/name-finder.ts';
import { sentencesOf } from '../../language/sentences.ts';
import { certainlyAfter, span } from '../../language/time/dates.ts';
import { dateFromWords, monthSource } from '../../language/time/dates-in-words.ts';
import type { Kind } from '../../model/ids.ts';
import { isUnresolved } from '../../model/shapes/is-unresolved.ts';
import { entryOf } from '../entries.ts';
import { firstDate } from '../instruments/instrument-dates.ts';
import { mayNameYear, wrongYears } from '../instruments/named-year.ts';
import { prosePassages } from '../prose/prose-passages.ts';
import { registryNames } from '../prose/registry-names.ts';
import type { CheckContext, Finding, Rule } from '../rule.ts';

/** Prose tells of an instrument and of who issued it as it is, and as it was. */
export const instrumentToldOfItsTime: Rule = {
  id: 'instrument-told-of-its-time',
  description:
    'No sentence says in the present that an instrument holds which was superseded, repealed or retired, nor that an authority issued one, or acted, before it existed.',
  why: 'Whoever reads that the old terms govern looks for them and finds others. An act under the wrong name of its issuer can not be found at all.',
  level: 'error',
  needsAll: true,
  unit: 'sentences that say what an instrument does, or who issued it',
  emptyBecause: 'Not every registry speaks of instruments in prose.',
  example: {
    bad: "instruments: { 'xn-su-records-regulation': { dates: [{ stage: 'published', date: '2015-03', evidence: 'secondary' }], standing: 'superseded', supersededBy: [{ instrument: 'xn-data-act', effect: 'All of it.', evidence: 'official' }] } },\nclaims: { 'EX-CLM-9': { title: 'Records', summary: 'The School Records Regulation governs how records are kept.' } }",
    good: "instruments: { 'xn-su-records-regulation': { dates: [{ stage: 'published', date: '2015-03', evidence: 'secondary' }], standing: 'superseded', supersededBy: [{ instrument: 'xn-data-act', effect: 'All of it.', evidence: 'official' }] } },\nclaims: { 'EX-CLM-9': { title: 'Records', summary: 'The School Records Regulation governed how records are kept.' } }",
    message:
      'Unexpected "School Records Regulation governs" of an instrument that is superseded, expected the past, or what stands today; "xn-data-act" followed it',
  },
  check(context) {
    const find = registryNames(context.registry);
    const findings: Finding[] = [];
    let examined = 0;
    for (const passage of prosePassages(context)) {
      if (!tells(passage.own)) continue;
      for (const { text, start } of sentencesOf(passage.own)) {
        if (!tells(text)) continue;
        const mentions = find(text);
        examined++;
        for (const { offset, message } of [
          ...goneAsLive(context, text, mentions),
          ...issuedTooEarly(context, text, mentions),
          ...wrongYears(context.registry, text, mentions),
        ])
          findings.push({ place: passage.place(start + offset), message });
      }
    }
    return { examined, findings };
  },
};

interface Told {
  readonly offset: number;
  readonly message: string;
}

/** What an instrument that stands does. */
const holds =
  /\b(?:governs?|appl(?:y|ies)|binds?|requires?|regulates?|(?:is|are|remains?)\s+(?:still\s+|now\s+)?(?:in\s+force|binding|valid|in\s+effect)|makes?\s+\p{L}+\s+binding|bind(?:s|ing)\s+on)\b/iu;
/** Said of a time, or left open. */
const otherwise =
  /\b(?:was|were|did|had|until|before|former(?:ly)?|earlier|then|when|whether|no\s+longer|not|superseded|repealed|replaced|gave\s+way|took\s+its\s+place|as\s+of|19\d\d|20\d\d|said|says|calls?)\b/i;
const issued =
  /\b(?:issued|adopted|enacted|made|published|approved|released|laid\s+down|ruled|decided|found|recommended|warned|held|fined|ordered)\b/iu;
/** "Order 7, of the Data Agency". */
const ofAuthority = /[\p{L}\d],?\s+of\s+the\s+\p{Lu}/u;

function tells(text: string): boolean {
  return holds.test(text) || issued.test(text) || ofAuthority.test(text) || mayNameYear.test(text);
}

function goneAsLive({ registry }: CheckContext, text: string, mentions: readonly Mention<Kind>[]): Told[] {
  return mentions.flatMap(({ refs, start, end, text: name }, index): Told[] => {
    const [ref, ...others] = refs.filter(({ kind }) => kind === 'instruments');
    const entry = ref && others.length === 0 ? entryOf(registry, 'instruments', ref.id) : undefined;
    if (!entry || !(entry.standing === 'superseded' || entry.standing === 'repealed' || entry.standing === 'retired'))
      return [];
    const after = text.slice(end, mentions[index + 1]?.start);
    const verb = /^\s+(?:(?:still|now|also|alone)\s+)?(?:\([^)]*\)\s+)?/.exec(after)?.[0] ?? '';
    const rest = after.slice(verb.length);
    const does = holds.exec(rest);
    // A year in the name of a law, as in "11/2006", is no time of which something is told.
    if (does?.index !== 0 || otherwise.test(blanked(text, mentions))) return [];
    const next = entry.supersededBy?.[0]?.instrument;
    const hint = next === undefined ? '' : `; "${next}" followed it`;
    return [
      {
        offset: start,
        message: `Unexpected "${name} ${does[0]}" of an instrument that is ${entry.standing}, expected the past, or what stands today${hint}`,
      },
    ];
  });
}

function isInstrument({ refs }: Mention<Kind>): boolean {
  return refs.some(({ kind }) => kind === 'instruments');
}

/** What an authority did, and when it did so; "the agency which somebody names as the issuer" is left open. */
const acted =
  /^\s+(?:has\s+|had\s+|first\s+)?(?:issued|adopted|enacted|made|published|approved|released|laid\s+down|ruled|decided|found|recommended|warned|held|fined|ordered)\b/i;
const issuedBy =
  /\b(?:issued|adopted|enacted|made|published|approved|released|laid\s+down|decided|ordered|fined)\s+by\s+(?:the\s+)?$/i;
const leftOpen = /\b(?:attribut\p{L}*|names?|said|says?|calls?|whether|would|not|before)\b/iu;
const dayTold = new RegExp(
  `\\b(?:[Ii]n|[Oo]n|of)\\s+((?:(?:\\d{1,2}\\s+)?${monthSource}\\s+)?(?:1[89]|20)\\d\\d)\\b(?!/)`,
  'g',
);

/** The one day, month or year that a sentence tells beside the names in it. */
function dateTold(text: string, mentions: readonly Mention<Kind>[]): string | undefined {
  const [first, ...others] = [...blanked(text, mentions).matchAll(dayTold)];
  return first?.[1] === undefined || others.length > 0 ? undefined : dateFromWords(first[1]);
}

function issuedTooEarly({ registry }: CheckContext, text: string, mentions: readonly Mention<Kind>[]): Told[] {
  return mentions.flatMap(({ refs, start, end, text: name }): Told[] => {
    const [ref, ...others] = refs.filter(({ kind }) => kind === 'authorities');
    const authority = ref && others.length === 0 ? entryOf(registry, 'authorities', ref.id) : undefined;
    if (!ref || !authority || isUnresolved(authority.established)) return [];
    const established = authority.established;
    const [before, after] = [text.slice(0, start), text.slice(end)];
    // "Which the agency issued", "issued by the agency", "60/2016, of the agency", "the agency issued 60/2016".
    const isOf = mentions.some(
      (one) => one.end < start && /^,?\s+of\s+(?:the\s+)?$/i.test(text.slice(one.end, start)) && isInstrument(one),
    );
    const isBy = isOf || issuedBy.test(before);
    const does = acted.test(after);
    if (!isBy && !does) return [];
    const on = isOf || leftOpen.test(text) ? undefined : dateTold(text, mentions);
    if (on !== undefined && certainlyAfter(span(established.date), span(on)))
      return [
        {
          offset: start,
          message: `Unexpected "${name}", established on ${established.date}, as acting in ${on}, expected an authority that existed then`,
        },
      ];
    const isRelative = does && /\b(?:which|that)\s+(?:the\s+)?$/i.test(before);
    const behind = does && !isRelative;
    const near = behind ? mentions.find((one) => one.start > end) : mentions.findLast((one) => one.end < start);
    // "Guidelines on the Act" are what was issued, and not the Act.
    if (behind && near && /\b(?:about|concerning|for|on|to|under)\s+(?:the\s+)?$/i.test(text.slice(end, near.start)))
      return [];
    const meant = near?.refs.filter(({ kind }) => kind === 'instruments');
    const [only] = meant?.length === 1 ? meant : [];
    const entry = only && entryOf(registry, 'instruments', only.id);
    const first = entry && firstDate(entry, []);
    if (!near || !first || !certainlyAfter(span(established.date), first.span)) return [];
    return [
      {
        offset: start,
        message: `Unexpected "${name}", established on ${established.date}, as the issuer of "${near.text}" of ${first.written}, expected an authority that existed then`,
      },
    ];
  });
}
