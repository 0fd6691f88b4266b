/**
 * The front matter of a Markdown file: each string among its values is a paragraph. Loaded only where there is one; the
 * parser is CommonJS, whose names a bundle in chunks has for a static import alone.
 */
import { isScalar, type Node, parseDocument, visit } from 'yaml';
import type { DocumentPlace } from '../../document.ts';
import { addAligned } from '../align.ts';
import { BlockText, type DraftBlock, movedBlock } from '../block-text.ts';

/**
 * The blocks of a YAML front matter; one block of all of it where it is not YAML.
 *
 * @param value the YAML between the fences
 * @param origin its offset in the file
 */
export function frontMatterBlocks(
  value: string,
  origin: number,
  placeOf: (offset: number) => DocumentPlace,
): DraftBlock[] {
  const blocks: DraftBlock[] = [];
  const push = (content: BlockText) => {
    const block = content.finish({ role: 'paragraph', under: [] }, placeOf);
    if (block) blocks.push(movedBlock(block, origin, placeOf));
  };
  const document = parseDocument(value);
  if (document.errors.length > 0) {
    const content = new BlockText();
    content.add(value, 0);
    push(content);
    return blocks;
  }
  visit(document, {
    Scalar(key, node: Node) {
      if (key === 'key' || !isScalar(node) || typeof node.value !== 'string' || !node.range) return;
      const [from, to] = node.range;
      const content = new BlockText();
      const marks = /^(?:["']|[|>][^\n]*\n)/.exec(value.slice(from, to))?.[0].length ?? 0;
      addAligned(content, node.value, { source: value, from: from + marks, to, verbatim: true });
      push(content);
    },
  });
  return blocks;
}
