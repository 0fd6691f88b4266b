/** Tells Docusaurus about the anchors of elements that are not headings. */
import type { Root } from 'mdast';
import type {} from 'mdast-util-mdx-jsx';
import { isJsxElement } from '../../language/markdown/elements.ts';

/**
 * A remark plugin that collects the ids of HTML elements in an MDX page (`<section id="v2">`, `<li id="line-29">`) and
 * names them in one `<Anchors>` at its end. Without it `onBrokenAnchors` knows headings alone and refuses links to them.
 */
export function remarkAnchors() {
  return (root: Root): void => {
    const ids = [...idsWithin(root)];
    if (ids.length === 0) return;
    root.children.push({
      type: 'mdxJsxFlowElement',
      name: 'Anchors',
      attributes: [{ type: 'mdxJsxAttribute', name: 'ids', value: ids.join(' ') }],
      children: [],
    });
  };
}

function* idsWithin(node: Root | Root['children'][number]): Generator<string> {
  // The id of a component is not one of the page.
  if (isJsxElement(node) && /^[a-z]/.test(node.name ?? ''))
    for (const attribute of node.attributes)
      if (attribute.type === 'mdxJsxAttribute' && attribute.name === 'id' && typeof attribute.value === 'string')
        yield attribute.value;
  if ('children' in node) for (const child of node.children) yield* idsWithin(child);
}
