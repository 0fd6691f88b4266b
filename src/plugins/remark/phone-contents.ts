/** Where the list of a page's headings stands on screens that have no column for it. */
import type { Root } from 'mdast';
import type {} from 'mdast-util-mdx';

/**
 * A remark plugin that puts `<PhoneContents>` behind the first paragraph of a page, which says what the page is; where there is none, before
 * everything. The marks of an entry stand above its summary. A partial (a file in a folder whose name begins with an underscore) is no page.
 */
export function remarkPhoneContents() {
  return (root: Root, file: { readonly path?: string }): void => {
    if (/[\\/]_[^\\/]*[\\/][^\\/]*$/.test(file.path ?? '')) return;
    const first = root.children.findIndex((node) => !isBeforeSummary(node));
    if (first === -1) return;
    const at = isParagraph(root.children[first]) ? first + 1 : first;
    root.children.splice(at, 0, { type: 'mdxJsxFlowElement', name: 'PhoneContents', attributes: [], children: [] });
  };
}

type Content = Root['children'][number];

const unseen: readonly string[] = ['yaml', 'mdxjsEsm', 'mdxFlowExpression'];

function isBeforeSummary(node: Content): boolean {
  if (unseen.includes(node.type)) return true;
  const attributes = node.type === 'mdxJsxFlowElement' ? node.attributes : [];
  return attributes.some((one) => one.type === 'mdxJsxAttribute' && one.value === 'entry-line');
}

function isParagraph(node: Content | undefined): boolean {
  return node?.type === 'paragraph' || (node?.type === 'mdxJsxFlowElement' && node.name === 'p');
}
