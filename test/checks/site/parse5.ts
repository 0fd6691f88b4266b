/** A page as parse5 reads it, which follows the standard to the letter: what our quicker reading is compared with. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { collapsed } from '../../../src/language/letters.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** The things that both readings give. */
export interface Reading {
  readonly ids: readonly string[];
  readonly links: readonly string[];
  readonly resources: readonly string[];
  readonly article: string;
  /** The text of each section that holds a statement. */
  readonly statements: readonly string[];
}

const silent = new Set(['script', 'style', 'template', 'noscript', 'title', 'head']);

/** Reads without scripts, as the reader without scripts that the page is for. */
export function oracle(html: string): Reading {
  const ids: string[] = [];
  const links: string[] = [];
  const resources: string[] = [];
  const statements: string[] = [];
  const articles: string[] = [];
  const visit = (node: Node, within: boolean): void => {
    if ('attrs' in node) {
      const attribute = (name: string) => node.attrs.find((one) => one.name === name)?.value;
      const id = attribute('id');
      if (id !== undefined && !ids.includes(id)) ids.push(id);
      const href = attribute('href');
      if ((node.tagName === 'a' || node.tagName === 'area') && href !== undefined) links.push(href.trim());
      const src = attribute('src');
      if (['script', 'img', 'iframe', 'source'].includes(node.tagName) && src !== undefined) resources.push(src.trim());
      const isStatement = node.tagName === 'section' && /(?:^|\s)statement(?:\s|$)/.test(attribute('class') ?? '');
      if (isStatement && !within) statements.push(collapsed(seen(node)));
      if (node.tagName === 'article') articles.push(seen(node));
      for (const child of node.childNodes) visit(child, within || isStatement);
    } else if ('childNodes' in node) for (const child of node.childNodes) visit(child, within);
  };
  visit(parse(html, { scriptingEnabled: false }), false);
  return { ids, links, resources, article: collapsed(articles.join('')), statements };
}

function seen(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (!('childNodes' in node)) return '';
  if ('attrs' in node) {
    const hidden = node.attrs.some(
      ({ name, value }) => name === 'hidden' || (name === 'style' && /display:\s*none/i.test(value)),
    );
    if (hidden || silent.has(node.tagName)) return '';
  }
  return node.childNodes.map(seen).join('');
}
