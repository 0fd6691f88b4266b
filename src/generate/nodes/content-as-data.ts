/** Content of a page as data that a component shows: Docusaurus compiles MDX a hundred times slower than it reads data. */
import type { RootContent } from 'mdast';
import { elements, type PageNode } from './elements.ts';
import type { Block } from './nodes.ts';
import { labelTables } from './table-labels.ts';

/** Content in which `<PageNodes nodes={data[0]} />` stands for a part of it. */
export interface ContentAsData {
  readonly content: readonly Block[];
  /** The parts. */
  readonly data: readonly (readonly PageNode[])[];
}

/**
 * Takes out whatever data can say. What Docusaurus has to see stays MDX: headings, which it lists; images and files, which it copies;
 * and paragraphs of the page itself, behind which `remarkPhoneContents` looks for a place.
 */
export function contentAsData(content: readonly Block[]): ContentAsData {
  const data: PageNode[][] = [];
  labelTables({ type: 'root', children: [...content] });

  function within(blocks: readonly Block[], isData: (block: Block) => boolean): Block[] {
    const made: Block[] = [];
    let run: Block[] = [];
    const endRun = () => {
      if (run.length > 0) made.push(partElement(data.push(elements(run)) - 1));
      run = [];
    };
    for (const block of blocks) {
      if (isData(block)) run.push(block);
      else {
        endRun();
        made.push(
          block.type === 'mdxJsxFlowElement'
            ? { ...block, children: within(block.children, canBeData) as typeof block.children }
            : block,
        );
      }
    }
    endRun();
    return made;
  }

  return { content: within(content, (block) => block.type !== 'paragraph' && canBeData(block)), data };
}

function partElement(index: number): Block {
  const value = { type: 'mdxJsxAttributeValueExpression' as const, value: `data[${index}]` };
  const attributes = [{ type: 'mdxJsxAttribute' as const, name: 'nodes', value }];
  return { type: 'mdxJsxFlowElement', name: 'PageNodes', attributes, children: [] };
}

/** HTML elements that mean something else where MDX has them of Markdown. */
const ownMeaning = /^(?:a|img|table|h[2-6])$/;

/** An address in the site without a file, a fragment, or another site. */
const plainLink = /^(?:#|https?:|mailto:|\/(?![^#?]*\.))/;

function canBeData(node: RootContent): boolean {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return true;
    case 'link':
      return plainLink.test(node.url) && node.children.every(canBeData);
    case 'list':
      return !node.ordered && node.children.every(canBeData);
    case 'paragraph':
    case 'strong':
    case 'emphasis':
    case 'table':
    case 'tableRow':
    case 'tableCell':
      return node.children.every(canBeData);
    case 'listItem':
      return (
        node.children.slice(1).every(({ type }) => type === 'paragraph' || type === 'list') &&
        node.children.every(canBeData)
      );
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return (
        !ownMeaning.test(node.name ?? '') &&
        node.attributes.every((one) => one.type === 'mdxJsxAttribute' && typeof one.value === 'string') &&
        node.children.every(canBeData)
      );
    default:
      return false;
  }
}
