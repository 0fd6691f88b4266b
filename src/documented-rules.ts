/** Every rule that has a page: those of the checks, and those by which documents that cite us are verified. */
import { type CheckDocument, documentedChecks } from './checks/documented.ts';
import { documentReadable } from './citations/verify/document-readable.ts';
import { citationRules } from './citations/verify/rules.ts';

/** What a page says of a rule. */
export interface RuleDocument extends Omit<CheckDocument, 'command'> {
  /** The npm script that runs it. */
  readonly command: CheckDocument['command'] | 'verify';
  /** Whether it looks at other people's documents, and not at the registry. */
  readonly isDocument?: boolean;
}

/** In the order of the commands, and within each in the order in which the rules report. */
export const documentedRules: readonly RuleDocument[] = [
  ...documentedChecks,
  { ...documentReadable, isDocument: true, command: 'verify', source: 'src/citations/verify/document-readable.ts' },
  ...citationRules.map((rule) => ({
    ...rule,
    // Every rule is asked about every citation.
    unit: 'citations',
    isDocument: true,
    command: 'verify' as const,
    source: `src/citations/verify/rules/${rule.id}.ts`,
  })),
];
