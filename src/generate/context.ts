/** What every page module gets. */
import type { Kind } from '../model/ids.ts';
import type { Registry } from '../model/schema.ts';
import type { Settings } from '../model/settings.ts';
import type { Usage } from './usage.ts';

export interface PageContext {
  readonly registry: Registry;
  /** Who names an entry. */
  readonly usage: Usage;
  /** The file of the registry in which an entry stands, from the repository's root. */
  readonly fileOf: (kind: Kind, id: string) => string;
  /** Origin and base path that the site is published under, with a slash at the end. */
  readonly siteAddress: string;
  readonly settings: Settings;
}
