import { hint } from '../../language/message.ts';
import { certainlyAfter, type DaySpan, span } from '../../language/time/dates.ts';
import type { Authority, Instrument } from '../../model/schema.ts';
import { isLaw } from '../../model/schema.ts';
import { entriesOf, entryOf } from '../entries.ts';
import { itemsAt } from '../items.ts';
import type { CheckContext, Finding, Rule } from '../rule.ts';

/** Stages by which an instrument comes to be; a later body may well amend or repeal it. */
const beginnings: readonly unknown[] = ['adopted', 'signed', 'promulgated', 'published'];

/** An instrument was issued by an authority that existed then, and is supervised by one that exists now. */
export const issuerExisted: Rule = {
  id: 'issuer-existed',
  description:
    'The issuer of an instrument existed when it was issued, and who supervises a law in force exists today.',
  why: 'Authorities are reorganised, and their acts are then told under the new name. A citation under the wrong issuer cannot be found, and a complaint to a body that is gone reaches nobody.',
  level: 'error',
  unit: 'issuers and supervising authorities',
  example: {
    bad: "instruments: { 'xn-cloud-guidance': { issuer: 'xn-dpc', dates: [{ stage: 'published', date: '2001-03-15', evidence: 'official' }] } }",
    good: "instruments: { 'xn-cloud-guidance': { issuer: 'xn-dpc', dates: [{ stage: 'published', date: '2021-03-15', evidence: 'official' }] } }",
    message:
      'Unexpected issuer "xn-dpc", established on 2020-01-01, of an instrument of 2001-03-15, expected an authority that existed then; did you mean "xn-registrar"?',
  },
  check(context) {
    const results = entriesOf(context.registry, 'instruments').map(([id, instrument]) => [
      issuerProblem(context, id, instrument),
      ...supervisorProblems(context, id, instrument),
    ]);
    const looked = results.flat().filter((result) => result !== undefined);
    return { examined: looked.length, findings: looked.flatMap((finding) => finding ?? []) };
  },
};

/** `undefined` where there is nothing to look at, `null` where all is well. */
type Result = Finding | null | undefined;

function issuerProblem({ registry }: CheckContext, id: string, instrument: Instrument): Result {
  if (instrument.kind !== 'regulation' && instrument.kind !== 'guidance') return undefined;
  const { issuer } = instrument;
  const authority = typeof issuer === 'string' ? entryOf(registry, 'authorities', issuer) : undefined;
  if (typeof issuer !== 'string' || !authority) return undefined;
  const issued = instrument.dates
    .filter(({ stage }) => beginnings.includes(stage))
    .map(({ date }) => ({ written: date, span: span(date) }))
    .sort((a, b) => (a.span.first < b.span.first ? -1 : 1))[0];
  if (!issued) return null;
  const place = { at: ['instruments', id, 'issuer'] };
  const from = dateOf(authority.established);
  if (from && certainlyAfter(from.span, issued.span)) {
    const before = authority.predecessor ?? predecessorOf(registry, issuer);
    const message = `Unexpected issuer "${issuer}", established on ${from.written}, of an instrument of ${issued.written}, expected an authority that existed then${hint(before)}`;
    return { place, message };
  }
  const until = dateOf(authority.ended);
  if (until && certainlyAfter(issued.span, until.span)) {
    const message = `Unexpected issuer "${issuer}", ended on ${until.written}, of an instrument of ${issued.written}, expected an authority that existed then${hint(authority.successor)}`;
    return { place, message };
  }
  return null;
}

function supervisorProblems({ registry, today }: CheckContext, id: string, law: Instrument): Result[] {
  if (!isLaw(law) || law.standing !== 'in-force') return [];
  if ('none' in law.authorities) return [];
  return itemsAt(law.authorities, ['instruments', id, 'authorities']).map(({ item, at }): Result => {
    const authority = entryOf(registry, 'authorities', item);
    const until = dateOf(authority?.ended);
    if (!until || until.span.last >= today) return null;
    const message = `Unexpected authority "${item}", ended on ${until.written}, over a law in force, expected one that exists${hint(authority?.successor)}`;
    return { place: { at }, message, level: 'warning' };
  });
}

function dateOf(
  event: Authority['established' | 'ended'],
): { readonly written: string; readonly span: DaySpan } | undefined {
  return event && 'date' in event ? { written: event.date, span: span(event.date) } : undefined;
}

/** The authority that names this one as its successor. */
function predecessorOf(registry: CheckContext['registry'], id: string): string | undefined {
  return entriesOf(registry, 'authorities').find(([, { successor }]) => successor === id)?.[0];
}
