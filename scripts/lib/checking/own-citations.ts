/**
 * What our own pages and the texts of the registry say around their citations, judged as other people's documents are. The rooms
 * that check and that verify know nothing of each other, and meet here: each rule on citations becomes one that the check runs.
 */

import { textLeavesOf } from '../../../src/checks/entries.ts';
import { leafTexts } from '../../../src/checks/prose/text-blocks.ts';
import type { CheckContext, Finding, Place, Rule } from '../../../src/checks/rule.ts';
import type { DocumentBlock } from '../../../src/citations/document.ts';
import { readDocument } from '../../../src/citations/readers/index.ts';
import { type CitationRuleId, citationRules } from '../../../src/citations/verify/rules.ts';
import { type CitationProblem, mightCite, verify } from '../../../src/citations/verify/verify.ts';
import { sentencesOf } from '../../../src/language/sentences.ts';
import { entriesOf } from '../../../src/model/entries.ts';
import type { Inventory } from '../../../src/model/inventory/inventory.ts';
import type { Registry } from '../../../src/model/schema.ts';
import { namedVersions } from '../../../src/model/versions/named-versions.ts';

/** Those that rules on the registry and its pages do not say already: which ids, versions and addresses there are. */
const asked: readonly CitationRuleId[] = [
  'digest-matches',
  'quotation-exact',
  'qualifiers-present',
  'limits-not-denied',
  'details-kept',
  'scope-covered',
  'strength-not-overstated',
  'historic-not-current',
  'claim-not-commitment',
];

/** The rules on citations, over what the context holds. */
export async function ownCitationRules(context: CheckContext, inventory: Inventory): Promise<readonly Rule[]> {
  const pages = await pageProblems(context, inventory);
  const texts = textProblems(context, inventory);
  const examined = pages.examined + texts.examined;
  const found = [...pages.found, ...texts.found];
  return citationRules
    .filter(({ id }) => asked.includes(id))
    .map((rule) => ({
      ...rule,
      check: () => ({ examined, findings: found.flatMap(({ id, finding }) => (id === rule.id ? [finding] : [])) }),
    }));
}

interface Found {
  readonly examined: number;
  readonly found: readonly { readonly id: CitationRuleId; readonly finding: Finding }[];
}

async function pageProblems({ documents, today, siteAddress }: CheckContext, inventory: Inventory): Promise<Found> {
  // A link within the site counts as one to its whole address.
  const looked = (text: string) => text.replaceAll(/\]\(\/|href="\//g, (before) => before.slice(0, -1) + siteAddress);
  const cited = documents.flatMap(({ file, text, parsed }) =>
    parsed.error === undefined && mightCite(looked(text), inventory) ? [{ file, text, tree: parsed.tree }] : [],
  );
  const read = await Promise.all(
    cited.map(({ file, text, tree }) => readDocument(file, new TextEncoder().encode(text), { tree })),
  );
  const seen = read.map((page) => ({ ...page, blocks: page.blocks.map((block) => onSite(block, siteAddress)) }));
  const { problems, examined } = verify(seen, inventory, { today });
  return { examined: examined.citations, found: problems.flatMap((problem) => foundAt(problem, pagePlace(problem))) };
}

/** A block whose links within the site are whole addresses, as others write them. */
function onSite(block: DocumentBlock, siteAddress: string): DocumentBlock {
  const links = block.links.map((link) =>
    link.url.startsWith('/') ? { ...link, url: siteAddress + link.url.slice(1) } : link,
  );
  return { ...block, links };
}

function pagePlace({ file, place }: CitationProblem): Place | undefined {
  return place.kind === 'line' ? { file, line: place.line, column: place.column } : undefined;
}

function textProblems({ registry, today }: CheckContext, inventory: Inventory): Found {
  const leaves = textLeavesOf(registry, 'text', 'markdown').filter(({ value }) => mightCite(value, inventory));
  const parts = [...leaves.map(leafTexts), ...shortAnswers(registry)];
  const documents = parts.map((texts, index) => ({
    file: `${index}`,
    format: 'text' as const,
    blocks: texts.map(
      ({ text }, at): DocumentBlock => ({
        role: 'paragraph',
        text,
        links: [],
        under: [],
        placeAt: (offset) => ({ kind: 'line', line: at + 1, column: offset + 1 }),
      }),
    ),
  }));
  const { problems, examined } = verify(documents, inventory, { today });
  const placeOf = ({ file, place }: CitationProblem) =>
    place.kind === 'line' ? parts[Number(file)]?.[place.line - 1]?.place(place.column - 1) : undefined;
  return { examined: examined.citations, found: problems.flatMap((problem) => foundAt(problem, placeOf(problem))) };
}

/** The lines that stand in for an answer: they rest on what it names, and are judged as if they named it. */
function shortAnswers(registry: Registry): readonly ReturnType<typeof leafTexts>[] {
  return entriesOf(registry, 'questions').flatMap(([id, { short, answer }]) => {
    const tokens = namedVersions(registry, answer).map(({ token }) => token);
    if (tokens.length === 0) return [];
    // A sentence at a time: what stands before that of a citation is not said of it.
    return sentencesOf(short ?? '').map(({ text, start }) => [
      {
        text: `${text.trim().replace(/[.!]$/, '')} (${tokens.join(', ')}).`,
        place: (offset: number) => ({
          at: ['questions', id, 'short'],
          offset: start + Math.min(offset, text.length),
        }),
      },
    ]);
  });
}

function foundAt({ rule, message, level }: CitationProblem, place: Place | undefined): Found['found'] {
  return place ? [{ id: rule, finding: { place, message, level } }] : [];
}
