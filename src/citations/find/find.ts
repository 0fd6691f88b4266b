/** The citations of a document: what names the same entry side by side, such as a token and its permalink, is one citation. */
import { grouped } from '../../language/groups.ts';
import { type CitingDocument, type DocumentBlock, UnreadableDocument } from '../document.ts';
import type { CitableEntry, InventoryIndex } from '../inventory-index.ts';
import { wholeBlocks } from '../verify/passage/whole-blocks.ts';
import { type CitationMention, type MentionFinder, mentionFinder } from './mentions.ts';

/** A citation of an entry, or of what looks like one. */
export interface FoundCitation {
  /** In reading order. */
  readonly mentions: readonly [CitationMention, ...CitationMention[]];
  /** In capitals. */
  readonly id: string;
  /** Undefined where the inventory has no such id. */
  readonly entry: CitableEntry | undefined;
  /** As cited: from 1; `undefined` where none is named; `NaN` where what is named is no number. */
  readonly version: number | undefined;
  /** The mention that a problem is told at: the token, where there is one. */
  readonly main: CitationMention;
  /** The mention that names another version than `main`. */
  readonly contradiction?: CitationMention;
}

/** A document's blocks with the citations in them. */
export interface CitedDocument {
  readonly document: CitingDocument;
  readonly blocks: readonly DocumentBlock[];
  readonly citations: readonly FoundCitation[];
  /** The blocks of each row, in reading order. */
  readonly rows: ReadonlyMap<string, readonly number[]>;
  /** The mentions in each block, in reading order, with the citation that each is part of. */
  readonly mentioned: ReadonlyMap<
    number,
    readonly { readonly mention: CitationMention; readonly citation: FoundCitation }[]
  >;
}

/** Citations of one document: each takes a third of a millisecond, so that these take some twenty seconds. */
const mostCitations = 50_000;

/** A finder of citations; made once for all documents. */
export function citationFinder(index: InventoryIndex): (document: CitingDocument) => CitedDocument {
  const find = mentionFinder(index);
  return (document) => {
    const blocks = wholeBlocks(document);
    const citations = citationsIn(blocks, find, index);
    return { document, blocks, citations, rows: rowsOf(blocks), mentioned: mentionsByBlock(citations) };
  };
}

function mentionsByBlock(citations: readonly FoundCitation[]): CitedDocument['mentioned'] {
  return grouped(
    citations.flatMap((citation) =>
      citation.mentions.map((mention) => [mention.block, { mention, citation }] as const),
    ),
  );
}

function rowsOf(blocks: readonly DocumentBlock[]): ReadonlyMap<string, readonly number[]> {
  return grouped(blocks.flatMap(({ row }, at) => (row === undefined ? [] : [[row, at] as const])));
}

function citationsIn(
  blocks: readonly DocumentBlock[],
  find: MentionFinder,
  index: InventoryIndex,
): readonly FoundCitation[] {
  const groups: [CitationMention, ...CitationMention[]][] = [];
  for (const [at, block] of blocks.entries()) {
    if (block.role === 'code') continue;
    for (const mention of find(block, at)) {
      const last = groups.at(-1);
      if (last && belongs(last, mention, blocks)) last.push(mention);
      else groups.push([mention]);
    }
    if (groups.length > mostCitations)
      throw new UnreadableDocument(
        `Unexpected more than ${mostCitations.toLocaleString('en')} citations, expected fewer in one document; split it`,
      );
  }
  return groups.map((mentions) => citationOf(mentions, index));
}

/** How many blocks after its token an address may stand, such as among the facts below a quotation. */
const nearBlocks = 20;
/** Words that tell of two versions on purpose. */
const tellsApart =
  /\b(?:now|new(?:er|est)?|replac\w+|instead|was|were|previous(?:ly)?|latest|supersed\w+|became|earlier|older|former(?:ly)?|current(?:ly)?|since\s+then|then|before|after|compare|unlike|versus|vs)\b/i;

function belongs(
  group: readonly [CitationMention, ...CitationMention[]],
  next: CitationMention,
  blocks: readonly DocumentBlock[],
): boolean {
  const last = group.at(-1) ?? group[0];
  if (next.id !== group[0].id) return false;
  if (next.block === last.block && next.start < last.end) return true;
  const [before, block] = [blocks[last.block], blocks[next.block]];
  if (!before || !block) return false;
  const tokens = group.filter(({ kind }) => kind === 'token').length;
  const versions = new Set([...group, next].flatMap(({ version }) => (version === undefined ? [] : [version])));
  const side = next.block === last.block || (block.row !== undefined && block.row === before.row);
  // A second token is a second citation; so is a second address in running text.
  const isPair = next.kind === 'token' ? tokens === 0 && group.length === 1 : tokens === 1 && group.length === 1;
  if (!isPair) return false;
  if (versions.size > 1) {
    const between = next.block === last.block ? before.text.slice(last.end, next.start) : '';
    return side && !tellsApart.test(between) && !/[.!?]\s+\p{Lu}/u.test(between);
  }
  if (side) return true;
  if (next.block - last.block > nearBlocks || before.row !== undefined || block.row !== undefined) return false;
  return blocks.slice(last.block + 1, next.block + 1).every(({ role }) => role !== 'heading');
}

function citationOf(mentions: [CitationMention, ...CitationMention[]], index: InventoryIndex): FoundCitation {
  const main = mentions.find(({ kind }) => kind === 'token') ?? mentions[0];
  const pinned = main.version === undefined ? mentions.find(({ version }) => version !== undefined) : main;
  const version = pinned?.version;
  const contradiction = mentions.find((mention) => mention.version !== undefined && mention.version !== version);
  return {
    mentions,
    id: main.id,
    entry: index.entries.get(main.id),
    version,
    main,
    ...(contradiction && !Number.isNaN(version) && { contradiction }),
  };
}
