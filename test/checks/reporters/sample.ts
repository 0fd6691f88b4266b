/** A report over three findings and one that is suppressed, with everything in it that formats have to escape. */
import type { CheckReport, PlacedFinding } from '../../../src/checks/reporters/report.ts';
import type { Level, Place, Rule } from '../../../src/checks/rule.ts';

export function ruleOf(id: string, level: Level, rest: Partial<Rule> = {}): Rule {
  return {
    id,
    level,
    description: `What ${id} asks for.`,
    why: 'A reader would be misled.',
    unit: 'things',
    example: { bad: "a: '<b>'", good: "a: 'b'", message: 'M' },
    check: () => ({ examined: 0, findings: [] }),
    ...rest,
  };
}

const sound = ruleOf('all-sound', 'error');
const broken = ruleOf('all-whole', 'error');
const late = ruleOf('not-late', 'warning', { timeBased: true });
const open = ruleOf('all-known', 'info');

export const nasty = 'Unexpected "a|b" & <i>, 100%: [x](y) {0}\nsecond line; ping @someone about #12';

export function placed(rule: Rule, message: string, line: number, place: Place, level = rule.level): PlacedFinding {
  const file = 'file' in place ? place.file : 'src/registry/a, b.ts';
  const fingerprint = line.toString(16).padStart(32, '0');
  return { finding: { rule, level, message, place }, place: { file, line, column: 5 }, fingerprint };
}

/** The report of these findings; counted, and four rules that ran. */
export function reportOf(findings: readonly PlacedFinding[], rest: Partial<CheckReport> = {}): CheckReport {
  const count = (level: Level) => findings.filter(({ finding }) => finding.level === level).length;
  return {
    findings,
    suppressed: [],
    leftOut: [],
    waiting: [],
    examined: [
      { rule: sound, examined: 1200 },
      { rule: broken, examined: 3 },
      { rule: late, examined: 0 },
      { rule: open, examined: 1 },
    ],
    counts: { error: count('error'), warning: count('warning'), info: count('info') },
    level: 'info',
    today: '2026-11-20',
    run: { id: 'check', title: 'Consistency check' },
    tool: {
      name: 'privacy-commitments',
      version: '0.1.0',
      address: 'https://privacy.example/',
      ruleAddress: (id) => `https://privacy.example/checks/${id}/`,
      schemaAddress: 'https://privacy.example/schemas/check-report.json',
    },
    ...rest,
  };
}

export const nothing = reportOf([]);

export const sample = reportOf(
  [
    placed(broken, nasty, 7, { at: ['terms', 'a', 'title'] }),
    placed(late, 'Late.', 8, { file: 'docs/a b.mdx', line: 8, column: 5 }),
    placed(open, 'Open: who?', 9, { at: ['terms', 'b'] }),
  ],
  {
    suppressed: [
      {
        ...placed(broken, 'Set aside.', 4, { at: ['terms', 'c'] }),
        suppression: {
          rule: 'all-whole',
          entry: { kind: 'terms', id: 'customer-data' },
          reason: 'Mended in <spring>.',
          expires: '2027-06-30',
        },
      },
    ],
  },
);

/** So many findings of a level. */
export function many(count: number, level: 'error' | 'warning' | 'info'): PlacedFinding[] {
  const rule = { error: broken, warning: late, info: open }[level];
  return Array.from({ length: count }, (_, index) =>
    placed(rule, `Finding ${index + 1}`, index + 1, { at: ['terms'] }),
  );
}
