/** `commitments verify`: whether documents cite commitments as they are. */
import { documentCommand } from './lib/verify/document-command.ts';
import { jobs } from './lib/verify/job.ts';

export const verify = documentCommand(
  jobs.verify,
  'Verifies what documents cite against an inventory of commitments; exit code 1 where there is a finding at or above the level (errors, unless told; warnings are shown in any case).',
);
