import { blanked } from '../../language/letters.ts';
import { sentencesOf } from '../../language/sentences.ts';
import type { Commitment, Version } from '../../model/schema.ts';
import { currentNumber } from '../../model/versions/current-version.ts';
import { entryOf } from '../entries.ts';
import { documentPassages } from '../prose/markdown-passages.ts';
import { type NamedCommitment, namedCommitments } from '../prose/named-commitments.ts';
import type { Passage } from '../prose/passage.ts';
import { nameMark, type Said, saidIn } from '../prose/strength/stated-status.ts';
import type { CheckContext, Finding, Rule } from '../rule.ts';

/** What a page says of a commitment is what the registry has. */
export const statedStatusTrue: Rule = {
  id: 'stated-status-true',
  description:
    'Where a sentence of a hand-written page says how strong one commitment is, how it stands or how many versions it has, the registry says the same.',
  why: 'Pages are written once and the registry goes on. A reader who is told that a public statement is contractual relies on a contract that nobody made.',
  level: 'error',
  unit: 'sentences that name one commitment',
  example: {
    language: 'mdx',
    bad: 'EX-DATA-1 is a public statement, and has three versions.',
    good: 'EX-DATA-1 is contractual, and has two versions.',
    message: 'Unexpected "public statement" of EX-DATA-1, expected "contractual", as the registry has it',
  },
  check(context) {
    const find = namedCommitments(context.registry);
    const findings: Finding[] = [];
    let examined = 0;
    for (const passage of context.documents.flatMap(documentPassages)) {
      const names = passage.quoted ? [] : find(passage);
      for (const { text, start } of names.length > 0 ? sentencesOf(marked(passage, names)) : []) {
        const here = names.filter((name) => start <= name.start && name.start < start + text.length);
        const [first] = here;
        if (!first || here.some(({ id }) => id !== first.id)) continue;
        examined++;
        const versions = new Set(here.map(({ version }) => version));
        const named = { id: first.id, version: versions.size === 1 ? first.version : undefined };
        for (const said of saidIn(text)) {
          const expected = otherwise(context, named, text, said);
          if (expected === undefined) continue;
          const message = `Unexpected "${said.text}" of ${first.id}, expected ${expected}, as the registry has it`;
          findings.push({ place: passage.place(start + said.start), message });
        }
      }
    }
    return { examined, findings };
  },
};

/** The words of a passage with each name of a commitment replaced, letter for letter. */
function marked({ own }: Passage, names: readonly NamedCommitment[]): string {
  const padded = own.padEnd(Math.max(own.length, ...names.map(({ end }) => end)));
  return blanked(padded, names, nameMark).replace(/\[\[|\]\]/g, '  ');
}

/** What holds where something else was said; `undefined` where it is true, or where the registry does not tell. */
function otherwise(
  { registry, today }: CheckContext,
  { id, version }: Pick<NamedCommitment, 'id' | 'version'>,
  sentence: string,
  { what }: Said,
): string | undefined {
  const commitment = entryOf(registry, 'commitments', id);
  if (!commitment) return undefined;
  const { versions } = commitment;
  if ('versions' in what)
    return what.versions === versions.length
      ? undefined
      : `"${versions.length} ${versions.length === 1 ? 'version' : 'versions'}"`;
  const written = /\bversion\s+(\d+)\b/i.exec(sentence)?.[1];
  const chosen = version ?? (written === undefined ? undefined : Number(written));
  // An older version is replaced by the next, whatever the commitment's status.
  if (what.standing === 'replaced' && chosen !== undefined) return undefined;
  const actual = fieldOf(commitment, versions[(chosen ?? currentNumber(commitment, today)) - 1], what.standing);
  if (actual === undefined || (actual === what.standing) !== what.denied) return undefined;
  return `"${actual.replace('-', ' ')}"`;
}

function fieldOf(commitment: Commitment, version: Version | undefined, standing: string): string | undefined {
  if (standing !== 'contractual' && standing !== 'public-statement') return commitment.status;
  return version?.strength;
}
