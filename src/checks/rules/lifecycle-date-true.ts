import { sentencesOf } from '../../language/sentences.ts';
import { monthNames, monthSource } from '../../language/time/dates-in-words.ts';
import { entriesOf, entryOf } from '../entries.ts';
import { prosePassages } from '../prose/prose-passages.ts';
import { registryNames } from '../prose/registry-names.ts';
import type { Finding, Rule } from '../rule.ts';

const ended =
  /\b(?:retired|discontinued|renamed|ended|shut\s+down|switched\s+off|withdrawn\s+from\s+sale)\b(?:\s+(?:on|in|since|as\s+of))?\s+/iu;
const dateSource = `(?:(?<day>\\d{1,2})\\s+)?(?:(?<month>${monthSource})\\s+)?(?<year>(?:19|20)\\d\\d)\\b`;
const date = new RegExp(`^${dateSource}`, 'u');
const anyDate = new RegExp(`\\b${dateSource}`, 'gu');

/** When a service ended is told with the date of its entry, wherever it is told. */
export const lifecycleDateTrue: Rule = {
  id: 'lifecycle-date-true',
  description:
    'A sentence that dates the end or renaming of a service has the date of that service, and so has what its entry says of it.',
  why: 'The day on which a service ended decides whether a promise about it still says anything. Two days for one end make both doubtful.',
  level: 'error',
  needsAll: true,
  unit: 'sentences that date the end of a service',
  emptyBecause: 'Not every registry tells of services that ended.',
  example: {
    bad: "services: { pigeon: { title: 'Contoso Pigeon', lifecycle: { status: 'renamed', date: '2025-03', detail: 'It had another name before.', evidence: 'official' } } },\nclaims: { 'EX-CLM-9': { title: 'A name', summary: 'Contoso Pigeon was renamed in March 2024.', services: ['pigeon'] } }",
    good: "services: { pigeon: { title: 'Contoso Pigeon', lifecycle: { status: 'renamed', date: '2025-03', detail: 'It had another name before.', evidence: 'official' } } },\nclaims: { 'EX-CLM-9': { title: 'A name', summary: 'Contoso Pigeon was renamed in March 2025.', services: ['pigeon'] } }",
    message:
      'Unexpected "March 2024" of the end of "pigeon", expected "2025-03", as its entry has it; mend the one that is wrong',
  },
  check(context) {
    const { registry } = context;
    const find = registryNames(registry);
    const findings: Finding[] = [];
    let examined = 0;
    for (const passage of prosePassages(context)) {
      if (!ended.test(passage.own)) continue;
      for (const { text, start } of sentencesOf(passage.own)) {
        const match = ended.exec(text);
        const told = match && date.exec(text.slice(match.index + match[0].length));
        if (!match || !told) continue;
        const ids = new Set(
          find(text.slice(0, match.index)).flatMap(({ refs }) =>
            refs.flatMap(({ kind, id }) => (kind === 'services' ? [id] : [])),
          ),
        );
        const [id] = ids;
        const own = ids.size === 1 ? entryOf(registry, 'services', id)?.lifecycle.date : undefined;
        if (own === undefined) continue;
        examined++;
        if (agrees(own, writtenDate(told))) continue;
        const message = `Unexpected "${told[0]}" of the end of "${id}", expected "${own}", as its entry has it; mend the one that is wrong`;
        findings.push({ place: passage.place(start + match.index + match[0].length), message });
      }
    }
    for (const [id, { lifecycle }] of entriesOf(registry, 'services')) {
      const own = lifecycle.date;
      const told = own === undefined ? [] : datesIn(lifecycle.detail);
      if (own === undefined || told.length === 0) continue;
      examined++;
      if (told.some((match) => agrees(own, writtenDate(match)))) continue;
      const message = `Unexpected "${told[0]?.[0]}" in the detail of "${id}", expected "${own}", as its field has it; mend the one that is wrong`;
      findings.push({ place: { at: ['services', id, 'lifecycle', 'detail'] }, message });
    }
    return { examined, findings };
  },
};

const endedBefore = /\b(?:until|retired|discontinued|renamed|ended|shut\s+down|switched\s+off|withdrawn)\b[^.;]*$/i;

/** The dates of an end in a text; a bare year may be part of a name, and is one behind a word of time. */
function datesIn(text: string): RegExpExecArray[] {
  return [...text.matchAll(anyDate)].filter(({ index, groups }) => {
    const before = text.slice(0, index);
    return endedBefore.test(before) && (groups?.month || /\b(?:in|since|until|from|by)\s+$/i.test(before));
  });
}

/** `2025-08-11` of `11 August 2025`. */
function writtenDate({ groups: { day, month, year = '' } = {} }: RegExpMatchArray): string {
  return [
    year,
    ...(month ? [String(monthNames.indexOf(month) + 1).padStart(2, '0')] : []),
    ...(day ? [day.padStart(2, '0')] : []),
  ].join('-');
}

/** Whether one date is the other, or says less of it. */
function agrees(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}
