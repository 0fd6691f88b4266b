/** A generated page as Markdown, at its address with `.md`. */
import type { Block } from '../nodes/nodes.ts';
import { link, p, text } from '../nodes/nodes.ts';
import { plainMarkdown } from '../nodes/plain-markdown.ts';

/** A page with its address below the site. */
export interface TwinPage {
  readonly address: string;
  readonly title: string;
  /** Its short name, where it has one. */
  readonly crumb?: string;
  readonly description: string;
  readonly content: readonly Block[];
}

/**
 * The text of the twin. What a reader has to know before the words, such as that they are not the newest, comes before all else.
 *
 * @param site origin and base path, with a slash at the end
 */
export function twin({ address, title, content }: TwinPage, site: string): string {
  const page = `${site}${address.slice(1)}`;
  const blocks: Block[] = [
    ...content.filter(isBanner),
    { type: 'heading', depth: 1, children: [text(title)] },
    p('Page: ', link(page, page)),
    ...content.filter((block) => !isBanner(block)),
  ];
  return plainMarkdown(blocks, (url) => wholeUrl(url, page, site));
}

function wholeUrl(url: string, page: string, site: string): string {
  if (url.startsWith('#')) return `${page}${url}`;
  const path = url.replace(/^pathname:\/\//, '');
  return path.startsWith('/') ? `${site}${path.slice(1)}` : url;
}

function isBanner(block: Block): boolean {
  return (
    block.type === 'mdxJsxFlowElement' &&
    block.attributes.some((one) => one.type === 'mdxJsxAttribute' && one.name === 'className' && one.value === 'banner')
  );
}
