/** Elements as HTML, for documents that stand by themselves and need no script. */
import { escapeHtml } from '../../language/html.ts';
import type { PageNode } from './elements.ts';

/**
 * The text of elements.
 *
 * @param hrefOf the address that a link has in the document
 * @throws TypeError where a component is among them, which only a script makes something of
 */
export function htmlOf(nodes: readonly PageNode[], hrefOf: (href: string) => string): string {
  return nodes.map((node) => (typeof node === 'string' ? escapeHtml(node) : elementHtml(node, hrefOf))).join('');
}

function elementHtml(
  { name, attributes = {}, children }: Exclude<PageNode, string>,
  hrefOf: (href: string) => string,
): string {
  if (!/^[a-z]\w*$/.test(name)) throw new TypeError(`Unexpected component "${name}", expected an element of HTML`);
  const given = Object.entries(attributes).map(([key, value]) => {
    const text = key === 'href' ? hrefOf(value) : value;
    return ` ${key === 'className' ? 'class' : key}="${escapeHtml(text)}"`;
  });
  // Nobody unfolds anything on paper.
  const isOpen = name === 'details' ? ' open' : '';
  return `<${name}${given.join('')}${isOpen}>${htmlOf(children, hrefOf)}</${name}>`;
}
