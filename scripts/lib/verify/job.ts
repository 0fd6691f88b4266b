/** What is done with documents: their citations are verified, or they are scanned for what nobody cites. Files, options and reports are the same. */
import { scanRules } from '../../../src/citations/scan/rules.ts';
import { citationRules } from '../../../src/citations/verify/rules.ts';
import type { Inventory } from '../../../src/model/inventory/inventory.ts';
import type { Verifier, VerifierOptions } from './verifier.ts';

export type JobId = 'verify' | 'scan';

/** A job, in the words of its reports. */
export interface DocumentJob {
  readonly id: JobId;
  readonly title: string;
  /** What is counted as looked at. */
  readonly unit: string;
  /** What a run says that found none of these. */
  readonly none: string;
  /** What a document that is not parsed has not. */
  readonly silent: string;
  /** What is not done with documents that did not change. */
  readonly done: string;
  /** Loads what a job needs, and the other does not. */
  readonly load: (inventory: Inventory, options: VerifierOptions) => Promise<Verifier>;
}

export const jobs: Readonly<Record<JobId, DocumentJob>> = {
  verify: {
    id: 'verify',
    title: 'Verified citations',
    unit: 'citation',
    none: 'No citation was found.',
    silent: 'nothing that could be a citation',
    done: 'verified',
    load: async (inventory, options) => (await import('./verifier.ts')).verifierOf(inventory, options),
  },
  scan: {
    id: 'scan',
    title: 'Scanned for promises without citations',
    unit: 'sentence',
    none: 'No sentence was found that could promise anything.',
    silent: 'nothing that could be a promise',
    done: 'scanned',
    load: async (inventory, options) => (await import('./scan-verifier.ts')).scanVerifierOf(inventory, options),
  },
};

/** The ids of the rules of all jobs: a configuration, and a comment that accepts a finding, may name any of them. */
export const documentRuleIds: readonly string[] = [...citationRules, ...scanRules].map(({ id }) => id);
