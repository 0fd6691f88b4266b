/** What the engine has to be told of a registry beside its entries. A registry holds one, in `settings.ts`. */
import type { IdOf } from './ids.ts';

export interface Settings {
  /** The commitment that hand-written pages explain things with. */
  readonly exampleCommitment: IdOf['commitments'];
  /** Hosts that links may lead to: somebody looked at each and decided. Without `www.`. */
  readonly knownHosts: readonly string[];
  /** Those of them that do not offer https, each with what was seen. Take one out when it does. */
  readonly hostsWithoutHttps: Readonly<Record<string, string>>;
}
