import { canonicalJson, digest } from '../../model/lock/digest.ts';
import type { LockedVersion } from '../../model/lock/lock.ts';
import { beginning, type PartChange, partChanges, versionParts } from '../../model/lock/parts.ts';
import type { Version } from '../../model/schema.ts';
import type { Path } from '../../model/shapes/walk.ts';
import { entryOf } from '../entries.ts';
import { lockedIds, reuse } from '../published.ts';
import type { Finding, Rule } from '../rule.ts';

/** A version that was published says the same for ever. */
export const publishedWordingKept: Rule = {
  id: 'published-wording-kept',
  description:
    'A version that was published keeps its statement, qualifiers, modality, strength, binding and scope, its number, and who owes what, when, how often and since when.',
  why: 'A citation such as EX-GOV-2@2 is a promise that its words can be found again. Whoever quoted them must not find others under the same number.',
  level: 'error',
  unit: 'published versions',
  emptyBecause: 'Nothing is published before the first "commitments lock".',
  example: {
    bad: "lock: { 'EX-RPT-2': { published: true, versions: [{ digest: 'sha256-d9cc8f116f10ec6228ed7ec5e61b2db3974e1337b70e02950ea3aba618932c50', statement: 'Contoso promised to give researchers the figures behind its reports.' }] } },\ncommitments: { 'EX-RPT-2': { versions: [{ statement: 'Contoso promised to give journalists the figures behind its reports.' }] } }",
    good: "lock: { 'EX-RPT-2': { published: true, versions: [{ digest: 'sha256-d9cc8f116f10ec6228ed7ec5e61b2db3974e1337b70e02950ea3aba618932c50', statement: 'Contoso promised to give researchers the figures behind its reports.' }] } },\ncommitments: { 'EX-RPT-2': { versions: [{ statement: 'Contoso promised to give researchers the figures behind its reports.' }] } }",
    message:
      'Unexpected statement "Contoso promised to give journalists the figures behind its reports." of published version 1, expected "Contoso promised to give researchers the figures behind its reports."; bring it back; what is promised now is a new version ("npm run new -- version EX-RPT-2" begins it), a mistake of ours one that is an "erratum", and what is promised no more is "withdrawn"',
  },
  check({ registry, lock }) {
    let examined = 0;
    const findings = [...lockedIds(lock)].flatMap(([id, remembered]): Finding[] => {
      if (!remembered.published) return [];
      examined += remembered.versions.length;
      const versions = entryOf(registry, 'commitments', id)?.versions;
      // An id that is lost or given to another promise is reported as such.
      if (!versions || reuse(registry, id, remembered) !== undefined) return [];
      return remembered.versions.flatMap((locked, index): Finding[] => {
        const version = versions[index];
        return version ? change(id, index, locked, version) : [loss(id, index, locked)];
      });
    });
    return { examined, findings };
  },
};

const waysForward = (id: string) =>
  `bring it back; what is promised now is a new version ("npm run new -- version ${id}" begins it), a mistake of ours one that is an "erratum", and what is promised no more is "withdrawn"`;

function loss(id: string, index: number, { statement }: LockedVersion): Finding {
  const message = `Unexpected loss of published version ${index + 1}, expected "${statement}"; ${waysForward(id)}`;
  return { place: { at: ['commitments', id, 'versions'] }, message };
}

function change(id: string, index: number, locked: LockedVersion, version: Version): Finding[] {
  const isSame = digest(id, index + 1, version) === locked.digest;
  const at = ['commitments', id, 'versions', index];
  if (!isSame && canonicalJson(version.statement) !== canonicalJson(locked.statement)) {
    const message = `Unexpected statement "${version.statement}" of published version ${index + 1}, expected "${locked.statement}"; ${waysForward(id)}`;
    return [{ place: { at: [...at, 'statement'] }, message }];
  }
  const changes = locked.parts ? partChanges(locked.parts, versionParts(version)) : [];
  const [first] = changes;
  if (isSame && !first) return [];
  const what = first
    ? changes.map(changeWords).join(', ')
    : 'something in its qualifiers, modality, strength, binding or scope is other';
  const message = `Unexpected change of published version ${index + 1}: ${what}; expected what was published, which "npm run diff" with a commit of then shows; ${wayForward(id, changes)}`;
  return [{ place: { at: first ? [...at, ...partPath(first, version)] : at }, message }];
}

/** `its qualifier "no-court" is gone`, `its scope is another`. */
function changeWords({ name, change: kind }: PartChange): string {
  const [field, id] = name.split('/');
  const part = id === undefined ? `its field "${field}"` : `its qualifier "${id}"`;
  return `${part} is ${kind === 'other' ? 'not as it was' : kind}`;
}

/** Only the beginning may be corrected. */
function wayForward(id: string, changes: readonly PartChange[]): string {
  return changes.length > 0 && changes.every(({ name }) => name === beginning)
    ? `bring it back, or, where a source tells of another beginning, take "${beginning}" out of the version's parts in the lock and run "commitments lock"`
    : waysForward(id);
}

/** From the version: the field, or the qualifier if there still is one. */
function partPath({ name, change: kind }: PartChange, { qualifiers }: Version): Path {
  const [field = '', id] = name.split('/');
  if (kind === 'gone') return id === undefined ? [] : [field];
  return id === undefined ? [field] : [field, qualifiers.findIndex((qualifier) => qualifier.id === id)];
}
