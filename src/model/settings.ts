/** What the engine has to be told of a registry beside its entries. A registry holds one, in `settings.ts`. */
import type { IdOf } from './ids.ts';

/** Readers' words → the words of entries: on each side phrases with commas between them, any of which will do. */
export type CustomerWords = readonly (readonly [readers: string, entries: string])[];

export interface Settings {
  /** The commitment that hand-written pages explain things with. */
  readonly exampleCommitment: IdOf['commitments'];
  /** The agreements in which a customer finds what holds today; pages of promises that no agreement binds name them. */
  readonly presentTerms?: readonly IdOf['instruments'][];
  /** Hosts that links may lead to: somebody looked at each and decided. Without `www.`. */
  readonly knownHosts: readonly string[];
  /** Those of them that do not offer https, each with what was seen. Take one out when it does. */
  readonly hostsWithoutHttps: Readonly<Record<string, string>>;
  /** Frameworks all of whose principles are among their provisions, so that one that nothing maps to is told. */
  readonly completeFrameworks?: readonly IdOf['instruments'][];
  /**
   * What readers call this company's reports, laws and places → the words of its entries. Names that entries hold are known
   * without, and so is what customers of any company say.
   */
  readonly customerWords?: CustomerWords;
}
