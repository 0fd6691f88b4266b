/** What the forms of a site say of each version, read back, and what the registry has them say. */

import { canonicalJson, digest, shortDigest } from '../../model/lock/digest.ts';
import {
  factInWords,
  noReason,
  plainly,
  qualifierLines,
  qualifiersInWords,
  type SaidFact,
  scopeInLine,
  statusWords,
} from '../../model/said/said.ts';
import type { Commitment, Registry, Version } from '../../model/schema.ts';
import { isObject } from '../../model/shapes/walk.ts';
import { isCitable } from '../../model/status.ts';
import { tokenOf } from '../../model/token.ts';
import { versionsOf } from '../entries.ts';

/** A part of a version that forms agree on; some have room for reasons, some for a line or the first digits alone. */
export type VersionPart =
  | 'statement'
  | 'qualifiers'
  | 'qualifiers with reasons'
  | 'scope'
  | 'scope with reasons'
  | 'scope in a line'
  | 'since'
  | 'last attested'
  | 'status'
  | 'digest'
  | 'short digest';

/** What a form says of a version. */
export interface ToldVersion {
  /** `PC-GOV-2@2`. */
  readonly token: string;
  readonly parts: Readonly<Partial<Record<VersionPart, string>>>;
  /** The built file, and where in it. */
  readonly file: string;
  readonly offset: number;
}

/** A form of the site, such as its Markdown or a workbook made of its inventory. */
export interface ToldForm {
  readonly name: string;
  /** Whether it holds values as the registry does, as canonical JSON, or the words for them. */
  readonly holds: 'data' | 'words';
  /** The built file that has to tell of a version. */
  readonly fileOf: (id: string, number: number) => string;
  readonly versions: readonly ToldVersion[];
}

/** The facts that say what a version holds for, in the order in which forms are compared. */
export const scopeLabels = [
  'Services',
  'Excluded',
  'In scope',
  'Places',
  'Data',
] as const satisfies readonly SaidFact[];

/** Rows of a form on scope, whatever their order and however many to a label, as one text. */
export function scopeOfRows(rows: readonly (readonly [label: string, words: string])[]): string {
  return scopeLabels
    .flatMap((label) => {
      const words = rows.filter(([one]) => one === label).map(([, text]) => text);
      return words.length === 0 ? [] : [`${label}: ${words.join('; ')}`];
    })
    .join(' ');
}

/** A version that every form has to tell of, and with which parts. */
export interface ExpectedVersion {
  readonly id: string;
  readonly number: number;
  readonly parts: ToldVersion['parts'];
}

/** Token → what every form has to say of a version that can be cited. */
export function expectedVersions(registry: Registry, holds: ToldForm['holds']): ReadonlyMap<string, ExpectedVersion> {
  return new Map(
    versionsOf(registry)
      .filter(({ commitment }) => isCitable(commitment))
      .map(({ id, commitment, version, index }) => {
        const number = index + 1;
        const parts =
          holds === 'data'
            ? dataOf(id, commitment, version, number)
            : wordsOf(registry, id, commitment, version, number);
        return [tokenOf(id, number), { id, number, parts }];
      }),
  );
}

/** The parts of a version as a form has them that holds data; the order of its lists means nothing. */
export function dataParts(
  status: unknown,
  { statement, qualifiers, scope, from, lastAttested, digest: own }: Readonly<Record<string, unknown>>,
): ToldVersion['parts'] {
  return {
    statement: canonicalJson(statement),
    qualifiers: canonicalJson(inOrder(qualifiers)),
    scope: canonicalJson(inOrder(scope)),
    since: canonicalJson(from),
    'last attested': canonicalJson(lastAttested),
    status: canonicalJson(status),
    digest: canonicalJson(own),
  };
}

/** A value with every list in it sorted. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder).sort((a, b) => (canonicalJson(a) < canonicalJson(b) ? -1 : 1));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, inOrder(inner)]));
}

function dataOf(id: string, { status }: Commitment, version: Version, number: number) {
  return dataParts(status, { ...version, digest: digest(id, number, version) });
}

function wordsOf(registry: Registry, id: string, { status }: Commitment, version: Version, number: number) {
  const qualifiers = qualifiersInWords(registry, version);
  const said = (fact: SaidFact) => factInWords(fact, version, registry);
  const scope = (withReasons: boolean) =>
    scopeOfRows(
      scopeLabels
        .filter((label) => label !== 'In scope' || version.scope.inScopeList !== 'not-limited')
        .flatMap((label) =>
          said(label).map(({ phrase, reason = noReason }): [string, string] => [
            label,
            [plainly(phrase), ...(withReasons && reason !== noReason ? [reason] : [])].join(' '),
          ]),
        ),
    );
  const date = (fact: 'Since' | 'Last attested') =>
    said(fact)
      .map(({ phrase }) => plainly(phrase))
      .join(' ');
  const whole = digest(id, number, version);
  return {
    statement: version.statement,
    qualifiers: qualifierLines(registry, version).join(' '),
    'qualifiers with reasons': qualifiers
      .map(({ label, words, reason }) => [label, words, reason].filter(Boolean).join(' '))
      .join(' '),
    scope: scope(false),
    'scope with reasons': scope(true),
    'scope in a line': scopeInLine(registry, version.scope),
    since: date('Since'),
    'last attested': date('Last attested'),
    status: statusWords[status],
    digest: whole,
    'short digest': shortDigest(whole),
  };
}
