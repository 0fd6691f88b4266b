/** What every page module gets. */
import type { Kind } from '../model/ids.ts';
import type { Registry } from '../model/schema.ts';
import type { Settings } from '../model/settings.ts';
import { type Usage, usageOf } from './usage.ts';

/** What pages ask for beside the registry. */
export interface PageSettings {
  /** The file of the registry in which an entry stands, from the repository's root. */
  readonly fileOf: (kind: Kind, id: string) => string;
  /** Origin and base path that the site is published under, with a slash at the end. */
  readonly siteAddress: string;
  /** What is to be known of the registry beside its entries. */
  readonly settings: Settings;
}

export interface PageContext extends PageSettings {
  readonly registry: Registry;
  /** Who names an entry. */
  readonly usage: Usage;
  /** The file that a page of all entries of a kind is edited in: that of the first. */
  readonly fileOfKind: (kind: Kind) => string;
}

/** Reads the registry once for all pages. */
export function pageContext(registry: Registry, { fileOf, siteAddress, settings }: PageSettings): PageContext {
  return {
    registry,
    usage: usageOf(registry),
    fileOf,
    fileOfKind: (kind) => fileOf(kind, Object.keys(registry[kind])[0] ?? ''),
    siteAddress,
    settings,
  };
}
