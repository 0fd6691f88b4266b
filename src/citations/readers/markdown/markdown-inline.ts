/** The words of a paragraph, heading or cell of Markdown. */
import type { Nodes } from 'mdast';
import type {
  MdxJsxAttribute,
  MdxJsxExpressionAttribute,
  MdxJsxFlowElement,
  MdxJsxTextElement,
} from 'mdast-util-mdx-jsx';
import { addAligned } from '../../../language/markdown/align.ts';
import { BlockText } from '../block-text.ts';
import { isStyledAway } from '../html/html.ts';
import { cutRaisedMarks, isNoteMark } from '../note-marks.ts';

/** An address of a reference definition, and where it stands in the file. */
export interface Address {
  readonly url: string;
  readonly urlOrigin?: number;
}

/** How far the words of a block have been read. */
interface State {
  /** The offset in the file where the next node without a position begins. */
  at: number;
  /** Tags open that strike out or hide what follows. */
  readonly unseen: string[];
  /** Where what is raised begins. */
  raised: number | undefined;
}

const rawTag = /^<(\/?)([A-Za-z][\w-]*)/;
const rawAddress = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i;
const rawStyle = /\bstyle\s*=\s*(?:"([^"]*)"|'([^']*)')/i;
const rawAlt = /\balt\s*=\s*(?:"([^"]*)"|'([^']*)')/i;
const unseenTags = new Set(['del', 's', 'strike', 'rt', 'rp']);
const rawHidden = /\shidden(?=[\s=/>])/i;
/** Tags that nothing closes. */
const voidTags = new Set(['img', 'br', 'hr', 'input', 'wbr', 'col', 'source', 'track', 'embed', 'area']);

/**
 * A reader of the words within a block. Struck-out text and the marks of footnotes are left out; `<Commitment id="…">` reads as its id.
 *
 * @param source the whole text of the file
 * @param addresses the addresses of reference definitions, by identifier
 */
export function inlineReader(source: string, addresses: ReadonlyMap<string, Address>): (node: Nodes) => BlockText {
  const read = (node: Nodes, content: BlockText, state: State): void => {
    const from = node.position?.start.offset ?? state.at;
    const to = node.position?.end.offset ?? source.length;
    const add = (value: string, begin: number, verbatim = false) => {
      state.at = addAligned(content, value, { source, from: begin, to, verbatim });
    };
    const children = () => {
      if ('children' in node) for (const child of node.children) read(child, content, state);
    };
    const linked = (address: Address | undefined) => {
      if (address) content.openLink(address.url, address.urlOrigin);
      children();
      content.closeLink();
    };
    switch (node.type) {
      case 'text':
        if (state.unseen.length === 0) add(node.value, from);
        return;
      case 'inlineCode': {
        const start = content.text.length;
        const marks = /^`+/.exec(source.slice(from, from + 100))?.[0].length ?? 1;
        add(node.value, from + marks, true);
        content.markCode(start);
        break;
      }
      case 'break':
        // Spaces or a backslash stand before it.
        content.addReplaced('\n', from + Math.max(source.slice(from, to).search(/[\r\n]/), 0));
        break;
      case 'image':
      case 'imageReference':
        addAligned(content.aside(from + 2), node.alt ?? '', { source, from: from + 2, to });
        break;
      case 'mdxTextExpression':
      case 'mdxFlowExpression':
        expression(node.value, from + 1, content);
        break;
      case 'link':
        linked(addressIn(node, node.url, source));
        break;
      case 'linkReference':
        linked(addresses.get(node.identifier));
        break;
      case 'delete':
      case 'footnoteReference':
        break;
      case 'html':
        tag(node.value, from, content, state);
        break;
      case 'mdxJsxTextElement':
      case 'mdxJsxFlowElement': {
        if (isUnseen(node)) break;
        if (node.name === 'br') content.addReplaced('\n', from);
        const id = node.name === 'Commitment' ? attribute(node.attributes, 'id') : undefined;
        if (id !== undefined) add(id, Math.max(source.indexOf(id, from), from));
        const href = node.name === 'a' ? attribute(node.attributes, 'href') : undefined;
        if (href === undefined) children();
        else linked(addressIn(node, href, source));
        break;
      }
      default:
        children();
        return;
    }
    if (node.position) state.at = to;
  };
  return (node) => {
    const content = new BlockText();
    read(node, content, { at: node.position?.start.offset ?? 0, unseen: [], raised: undefined });
    takeOutMarks(content);
    cutRaisedMarks(content);
    return content;
  };
}

/** Whether an element of MDX is struck out or hidden. */
export function isUnseen({ name, attributes }: MdxJsxTextElement | MdxJsxFlowElement): boolean {
  const isHidden = attributes.some((each) => each.type === 'mdxJsxAttribute' && each.name === 'hidden');
  return unseenTags.has(name ?? '') || isHidden || isStyledAway(attribute(attributes, 'style') ?? '');
}

/** A tag in the middle of a paragraph of Markdown. */
function tag(value: string, from: number, content: BlockText, state: State): void {
  const [, slash, name = ''] = rawTag.exec(value) ?? [];
  const lower = name.toLowerCase();
  if (lower === 'br') content.addReplaced('\n', from);
  const isUnseen = unseenTags.has(lower) || rawHidden.test(value) || isStyledAway(valueIn(rawStyle, value));
  if (!slash && isUnseen && !voidTags.has(lower)) state.unseen.push(lower);
  else if (slash && state.unseen.at(-1) === lower) state.unseen.pop();
  if (lower === 'img') content.aside(from).addReplaced(valueIn(rawAlt, value), from);
  if (lower === 'sup' && !slash) state.raised = content.text.length;
  else if (lower === 'sup' && state.raised !== undefined) {
    if (isNoteMark(content.text.slice(0, state.raised), content.text.slice(state.raised))) content.cut(state.raised);
    state.raised = undefined;
  }
  if (lower !== 'a') return;
  const found = rawAddress.exec(value);
  const url = found?.[1] ?? found?.[2] ?? found?.[3];
  if (slash || url === undefined) content.closeLink();
  else content.openLink(url, from + (found?.index ?? 0) + (found?.[0].indexOf(url) ?? 0));
}

function valueIn(attribute: RegExp, tag: string): string {
  const found = attribute.exec(tag);
  return found?.[1] ?? found?.[2] ?? '';
}

const comment = /\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;
const literal = /"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g;

/**
 * The texts in a JavaScript expression of MDX. One that is all of it is shown where it stands; of others nobody knows which is.
 *
 * @param from the offset of its first character
 */
export function expression(source: string, from: number, content: BlockText): void {
  const code = source.replace(comment, (words) => ' '.repeat(words.length));
  for (const match of code.matchAll(literal)) {
    const text = match[1] ?? match[2] ?? match[3] ?? '';
    const target = match[0].length === code.trim().length ? content : content.aside(from + match.index + 1);
    target.add(text, from + match.index + 1);
  }
}

/**
 * Marks of editors (CriticMarkup, comments of MDX, notes and sources of Pandoc) that parsers of Markdown take for text: what is
 * deleted, inserted or pointed out, a remark, a note, a source. Bounded, since each opening might be looked through to the end.
 */
const mark =
  /\{--[\s\S]{0,500}?--\}|\{\/\*[\s\S]{0,500}?\*\/\}|\{(\+\+|==)[\s\S]{0,500}?\1\}|\{>>[\s\S]{0,500}?<<\}|\^\[[^\]]{0,500}\]| ?\[-?@[A-Za-z_][^\]]{0,200}\]/g;
const mostMarks = 100;

function takeOutMarks(content: BlockText): void {
  if (!/[{^]|\[-?@/.test(content.text)) return;
  // From the end, so that what is before stays where it was.
  for (const match of [...content.prose.matchAll(mark)].slice(0, mostMarks).toReversed()) {
    const { index, 0: whole, 1: kept } = match;
    const end = index + whole.length;
    if (kept !== undefined) {
      content.cut(end - 3, end);
      content.cut(index, index + 3);
      continue;
    }
    const taken = content.cut(index, end);
    const isNote = !whole.startsWith('{');
    const [before, after] = isNote ? [whole.indexOf('[') + 1, 1] : [3, 3];
    if (!isNote && !whole.startsWith('{>>')) continue;
    taken.cut(taken.text.length - after);
    taken.cut(0, before);
    content.asides.push(taken);
  }
}

/** A link's address, with where it stands in the file if it stands there in the same characters. */
function addressIn(node: Nodes, url: string, source: string): Address {
  const start = node.position?.start.offset ?? source.length;
  const last = 'children' in node ? node.children.at(-1)?.position?.end.offset : undefined;
  // `[text](address)`: after the text. An autolink is its address, and an element has it in its tag.
  const from = node.type === 'link' && source[start] === '[' ? (last ?? start) : start;
  const origin = source.indexOf(url, from);
  const end = node.position?.end.offset ?? 0;
  return origin >= 0 && origin + url.length <= end ? { url, urlOrigin: origin } : { url };
}

/** The value of an attribute of a JSX element, where it is a string. */
export function attribute(
  attributes: readonly (MdxJsxAttribute | MdxJsxExpressionAttribute)[],
  name: string,
): string | undefined {
  const found = attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}
