/** Where the address of a link begins in the Markdown that it stands in. */
import type { Definition, Image, Link } from 'mdast';

/**
 * Characters into the text, from 0, behind `](`, `]: ` or `<`; the beginning of the link itself for a bare address.
 *
 * @param text what was parsed
 */
export function addressStart(node: Link | Image | Definition, text: string): number {
  const start = node.position?.start.offset ?? 0;
  const written = text.slice(start, node.position?.end.offset);
  if (node.type === 'link' && !written.startsWith('[')) return start + (written.startsWith('<') ? 1 : 0);
  const before = node.type === 'definition' ? /\]:\s*<?/ : /\]\(\s*<?/;
  const from = labelEnd(node, written, start);
  const found = before.exec(written.slice(from));
  return found ? start + from + found.index + found[0].length : start;
}

/** Up to where nothing that looks like the beginning of an address is one. */
function labelEnd(node: Link | Image | Definition, written: string, start: number): number {
  if (node.type === 'link') return (node.children.at(-1)?.position?.end.offset ?? start + 1) - start;
  // A description may hold links of its own.
  return node.type === 'image' ? Math.max(0, written.lastIndexOf('](')) : 0;
}
