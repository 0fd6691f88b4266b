/** A commitment around a labelled sentence. */
import type { CheckContext } from '../../../src/checks/rule.ts';
import { contextOf } from '../context.ts';
import { entries } from './registry.ts';

/** What a version of a labelled sentence has beside the statement. */
export interface Around {
  /** Each a text, or a kind and a text: `exclusion: Does not hold for …`. Without a kind it is a limit. */
  readonly qualifiers?: readonly string[] | undefined;
  readonly [field: string]: unknown;
}

/** A context whose registry has the labelled registry's entries and one commitment with one version. */
export function oneVersion(statement: string, { qualifiers = [], ...fields }: Around = {}): CheckContext {
  const version = {
    statement,
    qualifiers: qualifiers.map((written) => {
      const [, kind = 'limit', text] = /^(?:(condition|exclusion|limit):\s+)?(.*)$/su.exec(written) ?? [];
      return { kind, text };
    }),
    scope: { services: 'all', excluded: [], jurisdictions: 'worldwide' },
    ...fields,
  };
  return contextOf({ ...entries, commitments: { 'PC-GOV-1': { versions: [version] } } });
}
