/** From what came of the documents to a report. */
import { existsSync, readFileSync } from 'node:fs';
import type { CheckReport, ReportedInventory } from '../../../src/checks/reporters/report.ts';
import type { RuleFacts } from '../../../src/checks/rule.ts';
import { expiredMessage, suppressionCurrent, unusedMessage } from '../../../src/checks/rules/suppression-current.ts';
import type { Reported } from '../../../src/checks/run.ts';
import { hasExpired, suppress } from '../../../src/checks/suppress.ts';
import type { DocumentPlace } from '../../../src/citations/document.ts';
import { decodeText } from '../../../src/citations/readers/decode.ts';
import { documentReadable } from '../../../src/citations/verify/document-readable.ts';
import { inventoryCurrent } from '../../../src/citations/verify/inventory-current.ts';
import { daySpanBefore } from '../../../src/language/time/days.ts';
import { isoSpan } from '../../../src/language/time/durations.ts';
import type { Inventory } from '../../../src/model/inventory/inventory.ts';
import type { Suppression } from '../../../src/model/suppression.ts';
import { checkReport } from '../checking/check-report.ts';
import type { ReadInventory } from '../inventory/read-inventory.ts';
import type { CollectedFiles } from './collect-files.ts';
import type { DocumentJob } from './job.ts';
import { reportedPlace } from './locus.ts';
import type { Verifier } from './verifier.ts';
import { type DocumentSource, isPlain, type VerifyOutcome } from './verify-files.ts';
import type { VerifyCommand } from './verify-options.ts';

/** What of the options a report depends on. */
type ReportedHow = Pick<VerifyCommand, 'level' | 'levels' | 'today' | 'maxInventoryAge'>;

type Outcomes = ReadonlyMap<DocumentSource, VerifyOutcome>;

/** The report of a run over documents: what comments in the documents accept is set aside, and what they say wrong is told. */
export async function verificationReport(
  collected: Pick<CollectedFiles, 'unreadable' | 'unread'>,
  outcomes: Outcomes,
  { rules }: Verifier,
  inventory: ReadInventory,
  options: ReportedHow,
  { id, title }: Pick<DocumentJob, 'id' | 'title'>,
): Promise<CheckReport> {
  const { level, levels, today } = options;
  const against = reportedInventory(inventory, today);
  const found = [
    ...inventoryFindings(inventory, against, options),
    ...documentFindings(collected, outcomes),
    ...citationFindings(outcomes, rules),
  ].flatMap((finding): Reported[] => {
    const own = levels[finding.rule.id] ?? finding.level;
    return own === 'off' ? [] : [{ ...finding, level: own }];
  });
  const verified = [...outcomes.values()].flatMap((outcome) => (outcome.type === 'verified' ? [outcome] : []));
  const accepted = verified.flatMap((outcome) => outcome.accepted);
  const { kept, suppressed, unused } = suppress(found, accepted, today);
  const examined = verified.reduce((sum, one) => sum + one.examined, 0);
  const sources = new Map([...outcomes.keys()].map((source) => [source.name, source]));
  return await checkReport(
    {
      findings: [...kept, ...acceptanceFindings(accepted, unused, today)],
      suppressed,
      leftOut: [],
      waiting: [],
      examined: [
        { rule: documentReadable, examined: outcomes.size + collected.unreadable.length },
        { rule: inventoryCurrent, examined: 1 },
        { rule: suppressionCurrent, examined: accepted.length },
        ...rules.map((rule) => ({ rule, examined })),
      ],
    },
    {
      level: level === 'error' ? 'warning' : level,
      today,
      run: { id, title },
      inventory: against,
      read: (file) => textOf(sources.get(file)),
    },
  );
}

const day = 24 * 60 * 60 * 1000;

function reportedInventory({ inventory, name, sha256, confirmed }: ReadInventory, today: string): ReportedInventory {
  const current = confirmed === undefined ? lastReview(inventory) : new Date(confirmed).toISOString().slice(0, 10);
  return { name, sha256, current, age: Math.max(0, Math.round((Date.parse(today) - Date.parse(current)) / day)) };
}

function lastReview({ commitments }: Inventory): string {
  const reviews = Object.values(commitments).map(({ review }) => review.reviewed);
  return reviews.sort().at(-1) ?? '1970-01-01';
}

function inventoryFindings(
  { stale }: ReadInventory,
  { name, current }: ReportedInventory,
  { maxInventoryAge, today }: ReportedHow,
): Reported[] {
  // Addresses are no files; a finding has to stand somewhere.
  const place = { file: /:\/\//.test(name) || name.includes(' ') ? 'inventory.json' : name, line: 1, column: 1 };
  const age = maxInventoryAge && isoSpan(maxInventoryAge);
  const tooOld = age !== undefined && current < daySpanBefore(today, age);
  const message = `Unexpected inventory ${name} as of ${current}, expected one within ${maxInventoryAge} before ${today}; fetch a newer one, or update the package`;
  return [
    ...(stale === undefined ? [] : [{ rule: inventoryCurrent, level: 'warning' as const, message: stale, place }]),
    ...(tooOld ? [{ rule: inventoryCurrent, level: inventoryCurrent.level, message, place }] : []),
  ];
}

const firstPlace: DocumentPlace = { kind: 'line', line: 1, column: 1 };

function documentFindings(
  { unreadable, unread }: Pick<CollectedFiles, 'unreadable' | 'unread'>,
  outcomes: Outcomes,
): Reported[] {
  const finding = (
    file: string,
    message: string,
    place: DocumentPlace = firstPlace,
    level: Reported['level'] = documentReadable.level,
  ): Reported => ({ rule: documentReadable, level, message, place: { file, ...reportedPlace(place) } });
  return [
    ...unreadable.map(({ name, reason }) => finding(name, reason)),
    ...unread.map(({ name }) =>
      finding(
        name,
        'Unexpected document of a format that is not read, expected one that is; save it as DOCX, XLSX, PPTX, PDF or text',
        firstPlace,
        'warning',
      ),
    ),
    ...[...outcomes].flatMap(([{ name: file }, outcome]): Reported[] => {
      if (outcome.type === 'unreadable') return [finding(file, outcome.reason, outcome.place)];
      if (outcome.type !== 'verified') return [];
      const told = (rule: RuleFacts, { level, message, place = firstPlace }: (typeof outcome.notes)[number]) => ({
        rule,
        level,
        message,
        place: { file, ...reportedPlace(place) },
      });
      return [
        ...outcome.notes.map((note) => told(documentReadable, note)),
        ...outcome.broken.map((note) => ({ ...told(suppressionCurrent, note), level: suppressionCurrent.level })),
      ];
    }),
  ];
}

function citationFindings(outcomes: Outcomes, rules: readonly RuleFacts[]): Reported[] {
  const facts = new Map(rules.map((rule) => [rule.id, rule]));
  return [...outcomes].flatMap(([{ name }, outcome]) =>
    (outcome.type === 'verified' ? outcome.problems : []).map(({ rule, level, message, place }) => ({
      rule: facts.get(rule) ?? documentReadable,
      level,
      message,
      place: { file: name, ...reportedPlace(place) },
    })),
  );
}

/** Comments whose last day is over, or that accept what is not there. */
function acceptanceFindings(
  accepted: readonly Suppression[],
  unused: readonly Suppression[],
  today: string,
): Reported[] {
  return accepted.flatMap((one): Reported[] => {
    const message = hasExpired(one, today)
      ? expiredMessage(one)
      : unused.includes(one)
        ? unusedMessage(one)
        : undefined;
    if (message === undefined || one.file === undefined || !one.on) return [];
    const place = 'locus' in one.on ? { line: 1, column: 1, locus: one.on.locus } : { line: one.on.from, column: 1 };
    return [
      { rule: suppressionCurrent, level: suppressionCurrent.level, message, place: { file: one.file, ...place } },
    ];
  });
}

/** The text around a finding, by which it is known again; a format that is no text has none. */
function textOf(source: DocumentSource | undefined): string | undefined {
  if (!source || !isPlain(source) || (typeof source.content === 'string' && !existsSync(source.content)))
    return undefined;
  try {
    const { content } = source;
    return decodeText(typeof content === 'string' ? readFileSync(content) : content).text;
  } catch {
    return undefined;
  }
}
