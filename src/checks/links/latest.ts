/** The wording that a commitment has today, and what an entry leads its reader to. */
import { addressOf } from '../../model/addresses/routes.ts';
import type { Registry, Remark } from '../../model/schema.ts';
import { type LocatedVersion, versionsOf } from '../entries.ts';

/** The latest version of every commitment. */
export function latestVersions(registry: Registry): LocatedVersion[] {
  return versionsOf(registry).filter(({ commitment, index }) => index === commitment.versions.length - 1);
}

/** Whether a remark leads the reader to an instrument's page. */
export function hasRemarkOn(remarks: readonly Remark[] | undefined, instrument: string): boolean {
  const link = `](${addressOf('instruments', instrument)}`;
  return (remarks ?? []).some(({ text }) => text.includes(link));
}
