/**
 * The grammar of what can be cited: an id is a prefix, an area and a number (`PC-GOV-2`); a token is an id, with a version or
 * without (`PC-GOV-2@2`), also in double brackets (`[[PC-GOV-2@2]]`). The prefix is each company's own.
 *
 * What is read is wider than what is given: a document may cite another company's ids, of several areas or longer ones.
 */

/** The area that is kept for claims, so that citing one as a commitment can be noticed. */
export const claimArea = 'CLM';

/** The form of the prefix that a company gives its ids: 2 to 5 letters. */
export const givenPrefix = '[A-Z]{2,5}';

/** The forms of ids that are given: the prefix, an area of 2 to 6 letters, a number from 1. */
export const givenIds = {
  commitment: new RegExp(`^(${givenPrefix})-(?!${claimArea}-)[A-Z]{2,6}-[1-9]\\d*$`),
  claim: new RegExp(`^(${givenPrefix})-${claimArea}-[1-9]\\d*$`),
} as const;

/**
 * An id, as the source of a regular expression without groups.
 *
 * @param prefix source for the first part
 * @param hyphen source for what stands between the parts
 */
export function idSource(prefix = '[A-Z][A-Z\\d]*', hyphen = '-'): string {
  return `${prefix}(?:${hyphen}[A-Z][A-Z\\d]{0,15}){1,3}${hyphen}\\d{1,9}`;
}

/** A token in double brackets, as the source of a regular expression whose group is what stands between them. */
export function bracketedSource(prefix = ''): string {
  return `\\[\\[\\s*(${prefix}[^[\\]\\n]{1,80}?)\\s*\\]\\]`;
}

const token = new RegExp(`^${idSource()}(?:@\\d+)?$`);

/** Whether a text is a token, in capitals and without brackets. */
export function isToken(text: string): boolean {
  return token.test(text);
}

const versionedTokens = new RegExp(`(${idSource()})@\\d+`, 'g');

/** The ids of the wordings that a text names by their tokens, each once, in the order of the text. */
export function idsNamedIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(versionedTokens)].map(([, id = '']) => id))];
}

/** `PC-GOV-2@2`; the id alone where there is no version. */
export function tokenOf(id: string, version?: number): string {
  return version === undefined ? id : `${id}@${version}`;
}

/** A token as written: what stands for the id, and the version from 1, `NaN` where what stands for it is no number. */
export interface WrittenToken {
  readonly id: string;
  readonly version: number | undefined;
}

/** Takes a token apart, whatever stands for its id; `v2` is a version too. */
export function readToken(written: string): WrittenToken {
  const [id = '', version] = written.split('@');
  return { id: id.trim(), version: version === undefined ? undefined : versionNumber(version) };
}

function versionNumber(written: string): number {
  const digits = /^\s*v?(\d+)\s*$/i.exec(written)?.[1];
  return digits === undefined ? Number.NaN : Number(digits);
}

/** The first part of an id, in capitals: `PC`. */
export function prefixOf(id: string): string {
  return id.toUpperCase().split('-')[0] ?? '';
}

/** The part of an id between prefix and number, in capitals: `GOV` of `PC-GOV-2`. */
export function areaOf(id: string): string {
  return id.toUpperCase().split('-').slice(1, -1).join('-');
}

/** The number at the end of an id: 2 of `PC-GOV-2`. */
export function ordinalOf(id: string): number {
  return Number(id.slice(id.lastIndexOf('-') + 1));
}

/** Whether an id has the form of a claim's, which promises nothing. */
export function isClaimId(id: string): boolean {
  return areaOf(id) === claimArea;
}
