import { canonicalJson, digest } from '../../model/lock/digest.ts';
import type { LockedVersion } from '../../model/lock/lock.ts';
import type { Version } from '../../model/schema.ts';
import { entryOf } from '../entries.ts';
import { lockedIds, reuse } from '../published.ts';
import type { Finding, Rule } from '../rule.ts';

/** A version that was published says the same for ever. */
export const publishedWordingKept: Rule = {
  id: 'published-wording-kept',
  description:
    'A version that was published keeps its statement, qualifiers, modality, strength, binding and scope, and its number.',
  why: 'A citation such as EX-GOV-2@2 is a promise that its words can be found again. Whoever quoted them must not find others under the same number.',
  level: 'error',
  unit: 'published versions',
  emptyBecause: 'Nothing is published before the first "commitments lock".',
  example: {
    bad: "lock: { 'EX-RPT-2': { published: true, versions: [{ digest: 'sha256-d9cc8f116f10ec6228ed7ec5e61b2db3974e1337b70e02950ea3aba618932c50', statement: 'Contoso promised to give researchers the figures behind its reports.' }] } },\ncommitments: { 'EX-RPT-2': { versions: [{ statement: 'Contoso promised to give journalists the figures behind its reports.' }] } }",
    good: "lock: { 'EX-RPT-2': { published: true, versions: [{ digest: 'sha256-d9cc8f116f10ec6228ed7ec5e61b2db3974e1337b70e02950ea3aba618932c50', statement: 'Contoso promised to give researchers the figures behind its reports.' }] } },\ncommitments: { 'EX-RPT-2': { versions: [{ statement: 'Contoso promised to give researchers the figures behind its reports.' }] } }",
    message:
      'Unexpected statement "Contoso promised to give journalists the figures behind its reports." of published version 1, expected "Contoso promised to give researchers the figures behind its reports."; bring it back; what is promised now is a new version with a reason, a mistake of ours an "erratum", and what is promised no more is "withdrawn"',
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

const waysForward =
  'bring it back; what is promised now is a new version with a reason, a mistake of ours an "erratum", and what is promised no more is "withdrawn"';

function loss(id: string, index: number, { statement }: LockedVersion): Finding {
  const message = `Unexpected loss of published version ${index + 1}, expected "${statement}"; ${waysForward}`;
  return { place: { at: ['commitments', id, 'versions'] }, message };
}

function change(id: string, index: number, locked: LockedVersion, version: Version): Finding[] {
  if (digest(id, index + 1, version) === locked.digest) return [];
  const at = ['commitments', id, 'versions', index];
  const isReworded = canonicalJson(version.statement) !== canonicalJson(locked.statement);
  const message = isReworded
    ? `Unexpected statement "${version.statement}" of published version ${index + 1}, expected "${locked.statement}"; ${waysForward}`
    : `Unexpected change of published version ${index + 1} in its qualifiers, modality, strength, binding or scope, expected what was published; ${waysForward}`;
  return [{ place: { at: isReworded ? [...at, 'statement'] : at }, message }];
}
