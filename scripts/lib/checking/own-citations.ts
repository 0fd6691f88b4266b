/**
 * What our own pages and the texts of the registry say around their citations, judged as other people's documents are. The rooms
 * that check and that verify know nothing of each other, and meet here: each rule on citations becomes one that the check runs.
 */

import { entriesOf, textLeavesOf } from '../../../src/checks/entries.ts';
import { leafTexts } from '../../../src/checks/prose/text-blocks.ts';
import type { CheckContext, Finding, Place, Rule } from '../../../src/checks/rule.ts';
import type { CitingDocument, DocumentBlock } from '../../../src/citations/document.ts';
import { readDocument } from '../../../src/citations/readers/index.ts';
import { type CitationRuleId, citationRules } from '../../../src/citations/verify/rules.ts';
import { type CitationProblem, mightCite, verify } from '../../../src/citations/verify/verify.ts';
import { sentencesOf } from '../../../src/language/sentences.ts';
import type { Inventory } from '../../../src/model/inventory/inventory.ts';
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
  const parts = [pages, textProblems(context, inventory), shortProblems(context, inventory)];
  const examined = parts.reduce((sum, part) => sum + part.examined, 0);
  const found = parts.flatMap((part) => part.found);
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
  const parts = leaves.map(leafTexts);
  const documents = parts.map((texts, index) => documentOf(`${index}`, texts));
  const { problems, examined } = verify(documents, inventory, { today });
  const placeOf = ({ file, place }: CitationProblem) =>
    place.kind === 'line' ? parts[Number(file)]?.[place.line - 1]?.place(place.column - 1) : undefined;
  return { examined: examined.citations, found: problems.flatMap((problem) => foundAt(problem, placeOf(problem))) };
}

/** Texts as a document of a paragraph each. */
function documentOf(file: string, texts: readonly { readonly text: string }[]): CitingDocument {
  const blocks = texts.map(
    ({ text }, at): DocumentBlock => ({
      role: 'paragraph',
      text,
      links: [],
      under: [],
      placeAt: (offset) => ({ kind: 'line', line: at + 1, column: offset + 1 }),
    }),
  );
  return { file, format: 'text', blocks };
}

/**
 * The lines that stand in for an answer: they rest on the promises that it names, and are judged as if they named each. What
 * one of them says is said by the line rightly, so that a finding is what all of them have.
 */
function shortProblems({ registry, today }: CheckContext, inventory: Inventory): Found {
  const all = entriesOf(registry, 'questions').flatMap(([id, { short, answer }]) => {
    const tokens = namedVersions(registry, answer).map(({ token }) => token);
    // A sentence at a time: what stands before that of a citation is not said of it.
    return sentencesOf(short ?? '').map(({ text, start }): Found => {
      const said = text.trim().replace(/[.!]$/, '');
      const ofEach = tokens.map((token) => {
        const { problems } = verify([documentOf(id, [{ text: `${said} (${token}).` }])], inventory, { today });
        return problems.map((problem) => ({ problem, offset: offsetOf(problem) }));
      });
      const [ofFirst = []] = ofEach;
      const shared = ofFirst.filter(({ problem, offset }) =>
        ofEach.every((others) => others.some((one) => one.problem.rule === problem.rule && one.offset === offset)),
      );
      const found = shared.flatMap(({ problem, offset }) =>
        foundAt(problem, { at: ['questions', id, 'short'], offset: start + Math.min(offset, text.length) }),
      );
      return { examined: tokens.length, found };
    });
  });
  return { examined: all.reduce((sum, { examined }) => sum + examined, 0), found: all.flatMap(({ found }) => found) };
}

function offsetOf({ place }: CitationProblem): number {
  return place.kind === 'line' ? place.column - 1 : 0;
}

function foundAt({ rule, message, level }: CitationProblem, place: Place | undefined): Found['found'] {
  return place ? [{ id: rule, finding: { place, message, level } }] : [];
}
