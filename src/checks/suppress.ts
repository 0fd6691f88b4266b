/** Setting findings aside that somebody decided to live with. */
import type { Suppression } from '../model/suppression.ts';
import type { Finding } from './rule.ts';

/** What the suppressions did. */
export interface Suppressed<F> {
  readonly kept: readonly F[];
  readonly suppressed: readonly { readonly finding: F; readonly suppression: Suppression }[];
  /** Suppressions that no finding met. */
  readonly unused: readonly Suppression[];
}

/**
 * Parts findings into those that count and those that a suppression sets aside. One that has expired sets nothing aside.
 *
 * @param today YYYY-MM-DD
 */
export function suppress<F extends Finding & { readonly rule: { readonly id: string } }>(
  findings: readonly F[],
  suppressions: readonly Suppression[],
  today: string,
): Suppressed<F> {
  const kept: F[] = [];
  const suppressed: { finding: F; suppression: Suppression }[] = [];
  const used = new Set<Suppression>();
  for (const finding of findings) {
    const meeting = suppressions.filter((one) => meets(one, finding) && !(isForOne(one) && used.has(one)));
    for (const suppression of meeting) used.add(suppression);
    const suppression = meeting.find((one) => !hasExpired(one, today));
    if (suppression) suppressed.push({ finding, suppression });
    else kept.push(finding);
  }
  return { kept, suppressed, unused: suppressions.filter((one) => !used.has(one)) };
}

/** Whether the last day of a suppression is over. */
export function hasExpired({ expires }: Suppression, today: string): boolean {
  return today > expires;
}

/** Whether it sets aside no more than one finding. */
function isForOne(suppression: Suppression): boolean {
  return suppression.file !== undefined && suppression.on !== undefined;
}

function meets(suppression: Suppression, finding: Finding & { readonly rule: { readonly id: string } }): boolean {
  if (finding.rule.id !== suppression.rule) return false;
  const { place } = finding;
  const { entry } = suppression;
  if ('at' in place) return entry !== undefined && place.at[0] === entry.kind && place.at[1] === entry.id;
  if (suppression.file === undefined || place.file !== suppression.file) return false;
  const { on } = suppression;
  if (!on) return true;
  if ('locus' in on) return place.locus === on.locus || place.locus?.startsWith(`${on.locus},`) === true;
  return place.locus === undefined && on.from <= place.line && place.line <= on.to;
}
