import { certainlyAfter, span } from '../../language/time/dates.ts';
import { entriesOf, entryOf } from '../entries.ts';
import type { Finding, Rule } from '../rule.ts';

/** A certificate is of a standard that can be certified and has a last day; a report has the time that it speaks of. */
export const certificationSound: Rule = {
  id: 'certification-sound',
  description:
    'A certificate is of a standard that can be certified and says when it expires; a report says which time it speaks of.',
  why: 'A certificate without a last day holds for ever in the eyes of its reader, and so does a report without its period. Neither is true.',
  level: 'error',
  unit: 'certifications',
  emptyBecause: 'Not every company lists certificates.',
  example: {
    bad: "certifications: { 'cloud-security': { type: 'certificate', expires: undefined } }",
    good: "certifications: { 'cloud-security': { type: 'certificate', expires: '2029-02-09' } }",
    message: 'Unexpected certificate without a last day, expected "expires"',
  },
  check({ registry }) {
    const certifications = entriesOf(registry, 'certifications');
    const findings = certifications.flatMap(([id, { title, type, instrument, issued, expires, period }]): Finding[] => {
      const finding = (field: string, message: string) => ({
        place: { at: ['certifications', id, field] },
        message,
      });
      const standard = entryOf(registry, 'instruments', instrument);
      const isCertificate = type === 'certificate';
      return [
        ...(standard && standard.kind !== 'standard'
          ? [finding('instrument', `Unexpected ${standard.kind} "${instrument}", expected a standard`)]
          : []),
        ...(standard?.kind === 'standard' && isCertificate && !standard.certifiable
          ? [
              finding(
                'type',
                `Unexpected certificate of "${instrument}", which can't be certified, expected a "report"`,
              ),
            ]
          : []),
        ...(titleSaysOther(title, type)
          ? [finding('title', `Unexpected "${title}" as the title of a ${type}, expected that it calls it so`)]
          : []),
        ...(period && issued && certainlyAfter(span(period.to), span(issued))
          ? [
              finding(
                'period',
                `Unexpected end "${period.to}" of the period of a report of "${issued}", expected that it was over`,
              ),
            ]
          : []),
        ...(isCertificate && expires === undefined
          ? [finding('type', 'Unexpected certificate without a last day, expected "expires"')]
          : []),
        ...(type === 'report' && period === undefined
          ? [finding('type', 'Unexpected report on no time in particular, expected its "period"')]
          : []),
      ];
    });
    return { examined: certifications.length, findings };
  },
};

function titleSaysOther(title: string, type: string): boolean {
  const [isCertificate, isReport] = [/\bcertificate\b/i.test(title), /\breport\b/i.test(title)];
  return isCertificate !== isReport && isCertificate !== (type === 'certificate');
}
