/** From pages that are no entry of the registry to search records: one for each section of a hand-written page. */

import GithubSlugger from 'github-slugger';
import type { Heading, Nodes, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { collapsed } from '../../language/letters.ts';
import { headingFragment } from '../../language/markdown/headings.ts';
import { type SearchKind, type SearchRecord, searchKinds } from './record.ts';

/** A page as search takes it. */
export interface SearchedPage {
  /** `/citing/`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly kind: Extract<SearchKind, 'page' | 'check'>;
  /** The page's content, where its sections are to be found too; without it, only title and description are. */
  readonly tree?: Root;
}

/** The records of pages, in their order, each page before its sections. */
export function pageRecords(pages: readonly SearchedPage[]): SearchRecord[] {
  return pages.flatMap((page) => {
    const [opening, ...sections] = page.tree ? sectionsOf(page.tree) : [];
    const name = page.path.slice(1, -1) || 'index';
    return [
      record(page, `pages/${name}`, page.path, page.title, {
        statement: page.description,
        body: opening?.text ?? '',
        names: opening?.defines ?? [],
      }),
      ...sections.map(({ heading, fragment, text, defines }) =>
        record(page, `pages/${name}#${fragment}`, `${page.path}#${fragment}`, heading, {
          statement: text,
          body: '',
          names: defines,
        }),
      ),
    ];
  });
}

function record(
  { kind, title: page, path: whole }: SearchedPage,
  objectID: string,
  path: string,
  title: string,
  own: Pick<SearchRecord, 'statement' | 'body' | 'names'>,
): SearchRecord {
  return {
    objectID,
    path,
    kind: searchKinds[kind],
    title,
    // A section of a page is found by words of both, and says whose it is.
    qualifiers: path === whole ? [] : [page],
    label: path === whole ? searchKinds[kind] : `${searchKinds[kind]} · ${page}`,
    jurisdiction: [],
    service: [],
    principle: [],
    seen: [],
    weight: kind === 'check' ? 0.5 : 1,
    ...own,
  };
}

interface Section {
  readonly heading: string;
  readonly fragment: string;
  readonly text: string;
  /** The words that the section explains, in a table's first column or in bold at the start of an item. */
  readonly defines: readonly string[];
}

/** The part before the first heading of the second or a deeper rank, then each such heading with what follows it. */
function sectionsOf(tree: Root): Section[] {
  const slugger = new GithubSlugger();
  const sections: { heading: string; fragment: string; nodes: RootContent[] }[] = [
    { heading: '', fragment: '', nodes: [] },
  ];
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth > 1)
      sections.push({ heading: headingText(node), fragment: headingFragment(node, slugger), nodes: [] });
    else if (node.type !== 'yaml' && node.type !== 'mdxjsEsm') sections.at(-1)?.nodes.push(node);
  }
  return sections.map(({ heading, fragment, nodes }) => ({
    heading,
    fragment,
    text: nodes.map(wordsOf).filter(Boolean).join(' '),
    defines: nodes.flatMap(definedIn),
  }));
}

function headingText(heading: Heading): string {
  return textOf({ ...heading, children: heading.children.filter(({ type }) => type !== 'mdxTextExpression') }).trim();
}

/** The words of a block, with a space between its parts: cells, items and paragraphs are not one word. */
function wordsOf(node: Nodes): string {
  const words: string[] = [];
  visit(node, (one) => {
    if (one.type === 'paragraph' || one.type === 'tableCell' || one.type === 'code') {
      words.push(textOf(one));
      return 'skip';
    }
    return undefined;
  });
  return collapsed(words.join(' '));
}

function definedIn(node: Nodes): string[] {
  const words: string[] = [];
  visit(node, (one) => {
    if (one.type === 'table') {
      for (const row of one.children.slice(1)) words.push(textOf(row.children[0]));
      return 'skip';
    }
    if (one.type === 'listItem') {
      const [block] = one.children;
      const [first] = block?.type === 'paragraph' ? block.children : [];
      if (first?.type === 'strong') words.push(textOf(first).replace(/[.:]$/, ''));
    }
    return undefined;
  });
  return words.filter((word) => word !== '');
}
