import { tally } from '../../language/groups.ts';
import type { Kind } from '../../model/ids.ts';
import { kinds } from '../../model/ids.ts';
import { hasCitableIds, kindFacts } from '../../model/kinds.ts';
import { claimArea, givenIds, isClaimId } from '../../model/token.ts';
import type { Finding, Rule } from '../rule.ts';

const forms = { ...givenIds, name: /^[a-z0-9]+(?:-[a-z0-9]+)*$/ } as const;

/** Every id has the form of its kind, and all citable ids have the same prefix. */
export const idWellFormed: Rule = {
  id: 'id-well-formed',
  description: 'Every id has the form of its kind, and all citable ids begin with the same prefix.',
  why: 'Ids stand in contracts, spreadsheets and other repositories for years. One form makes them safe to paste, to search for and to put into an address.',
  level: 'error',
  unit: 'ids',
  example: {
    bad: "commitments: { 'EX-gov-03': { status: 'draft', versions: [{ statement: 'Contoso lets nobody read a letter before it is sent.' }] } }",
    good: "commitments: { 'EX-GOV-3': { status: 'draft', versions: [{ statement: 'Contoso lets nobody read a letter before it is sent.' }] } }",
    message:
      'Unexpected id "EX-gov-03", expected "EX-<AREA>-<number>" with an area of 2 to 6 upper-case letters and a number from 1; did you mean "EX-GOV-3"?',
  },
  check({ given, citationPrefix }) {
    const ids = kinds.flatMap((kind) => Object.keys(given[kind]).map((id) => ({ kind, id })));
    const prefix = citationPrefix ?? commonPrefix(ids.flatMap(({ kind, id }) => prefixOf(kind, id) ?? []));
    const whose = citationPrefix === undefined ? ' as in most others' : ', the citationPrefix in src/registry/site.ts';
    const findings = ids.flatMap(({ kind, id }): Finding[] => {
      const message = formProblem(kind, id, prefix, given[kind]) ?? prefixProblem(kind, id, prefix, whose);
      return message === undefined ? [] : [{ place: { at: [kind, id] }, message }];
    });
    return { examined: ids.length, findings };
  },
};

function formOf(kind: Kind): RegExp {
  return forms[kindFacts[kind].ids];
}

function prefixOf(kind: Kind, id: string): string | undefined {
  return formOf(kind).exec(id)?.[1];
}

/** The prefix that most ids have; the first of several. */
function commonPrefix(prefixes: readonly string[]): string {
  const counts = tally(prefixes);
  const most = Math.max(0, ...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? 'PC';
}

/** What is wrong with the form of an id of a kind; `taken`: the ids that a hint must not suggest. */
export function formProblem(kind: Kind, id: string, prefix: string, taken: object): string | undefined {
  if (formOf(kind).test(id)) return undefined;
  const expected =
    kind === 'commitments'
      ? isClaimId(id)
        ? `an area other than ${claimArea}, which is kept for claims`
        : `"${prefix}-<AREA>-<number>" with an area of 2 to 6 upper-case letters and a number from 1`
      : kind === 'claims'
        ? `"${prefix}-${claimArea}-<number>" with a number from 1`
        : 'lower-case letters and digits, in words joined by hyphens';
  const mended = mend(kind, id, prefix);
  // An id that another entry has already can't be what was meant.
  const hint = formOf(kind).test(mended) && !Object.hasOwn(taken, mended) ? `; did you mean "${mended}"?` : '';
  return `Unexpected id "${id}", expected ${expected}${hint}`;
}

function prefixProblem(kind: Kind, id: string, prefix: string, whose: string): string | undefined {
  const own = prefixOf(kind, id);
  if (own === undefined || own === prefix) return undefined;
  return `Unexpected prefix "${own}" of id "${id}", expected "${prefix}"${whose}; did you mean "${prefix}${id.slice(own.length)}"?`;
}

/** The id with its usual slips undone: case, separators, accents, zeros in front of the number. */
function mend(kind: Kind, id: string, prefix: string): string {
  const words = id
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '');
  if (!hasCitableIds(kind)) return words.join('-').toLowerCase();
  const upper = words.map((word) => word.toUpperCase().replace(/^0+(?=\d)/, ''));
  return (upper.length === 2 ? [prefix, ...upper] : upper).join('-');
}
