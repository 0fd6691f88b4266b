/** `commitments scan`: what documents promise, quote and claim without citing a commitment. */
import { documentCommand } from './lib/verify/document-command.ts';
import { jobs } from './lib/verify/job.ts';

export const scan = documentCommand(
  jobs.scan,
  'Finds statements, promises and claims in documents that cite no commitment. Findings are warnings and notes; exit code 1 where one is at or above the level (--level warning).',
);
