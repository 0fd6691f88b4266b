/** The blocks of values within values, as JSON and YAML have them: a block for each text, a row for each object of texts. */
import { linePlaces } from '../../../language/lines.ts';
import { type DocumentBlock, UnreadableDocument } from '../../document.ts';
import type { BlockKind, BlockText } from '../block-text.ts';
import { DocumentWriter } from '../document-writer.ts';
import { writeHtml } from '../html/html.ts';
import type { ReadingLimits } from '../limits.ts';

/** An array or object that is open, and where in it the reader is. */
interface Container {
  readonly kind: 'array' | 'object';
  /** The member that is being read. */
  key: string;
  /** Counts the members, the one that is being read included. */
  members: number;
  /** The number of blocks before it. */
  readonly from: number;
  /** Whether an object stands within it. */
  hasObjects: boolean;
}

/**
 * Told of values in their order. The strings of an object are a row: of the outermost object in an array, or of the innermost
 * object where there is none; what stands in keys up to it is `under`, from it on `heads`. An object in no array that holds
 * further objects is a document and no row: each of its members is read by itself.
 */
export class MemberBlocks {
  readonly blocks: DocumentBlock[] = [];
  readonly placeOf: ReturnType<typeof linePlaces>;
  private readonly stack: Container[] = [];
  private readonly limits: ReadingLimits;
  private values = 0;

  constructor(text: string, limits: ReadingLimits) {
    this.placeOf = linePlaces(text);
    this.limits = limits;
  }

  open(kind: Container['kind']): void {
    this.value();
    if (kind === 'object') for (const outer of this.stack) outer.hasObjects = true;
    this.stack.push({ kind, key: '', members: 0, from: this.blocks.length, hasObjects: false });
  }

  close(): void {
    const isPart = this.stack.some(isRow);
    const container = this.stack.pop();
    if (container?.kind !== 'object' || !container.hasObjects || isPart) return;
    const row = addressOf(this.stack, this.values);
    for (let at = container.from; at < this.blocks.length; at++) {
      const block = this.blocks[at];
      if (block?.row === row) this.blocks[at] = { ...block, row: `${row}, member ${block.column}` };
    }
  }

  key(content: BlockText): void {
    const container = this.stack.at(-1);
    if (container) {
      container.key = content.text;
      container.members++;
    }
    this.write(content, { role: 'heading', level: this.stack.length, under: pathOf(this.stack.slice(0, -1)) });
  }

  string(content: BlockText): void {
    this.value();
    this.write(content, kindOf(this.stack, this.values));
  }

  /** A value that is no text. */
  value(): void {
    const container = this.stack.at(-1);
    if (!container) this.values++;
    else if (container.kind === 'array') container.members++;
  }

  /** What stands beside the values. */
  note(content: BlockText): void {
    this.write(content, { role: 'note', under: [] });
  }

  private write(content: BlockText, kind: BlockKind): void {
    const block = content.finish(kind, { placeOf: this.placeOf, base: 0 });
    if (block && markup.test(block.text)) this.blocks.push(...shownBlocks(block, kind, this.limits));
    else if (block) this.blocks.push(block);
    if (this.blocks.length > this.limits.cells)
      throw new UnreadableDocument(
        `Unexpected string number ${this.limits.cells + 1}, expected at most ${this.limits.cells}; split the file`,
      );
  }
}

const markup = /<\/?[a-z][a-z\d]*(?:\s[^<>]*)?\/?>/i;

/** What is shown of a string of HTML, each block as what the string is. */
function shownBlocks(block: DocumentBlock, kind: BlockKind, limits: ReadingLimits): DocumentBlock[] {
  const writer = new DocumentWriter((offset) => block.placeAt(offset), false);
  writeHtml(block.text, writer, limits);
  return writer.blocks.map((shown) => ({ ...shown, ...kind }));
}

/** The keys on the way to the value that is being read. */
function pathOf(stack: readonly Container[]): string[] {
  return stack.flatMap(({ kind, key }) => (kind === 'object' ? [key] : []));
}

/** `1["answers"][3]`, an array's members counted from 1; the first number tells the values of JSON Lines apart. */
function addressOf(stack: readonly Container[], values: number): string {
  return (
    values + stack.map(({ kind, key, members }) => `[${kind === 'object' ? JSON.stringify(key) : members}]`).join('')
  );
}

const isRow = ({ kind }: Container, depth: number, stack: readonly Container[]): boolean =>
  kind === 'object' && stack[depth - 1]?.kind === 'array';

function kindOf(stack: readonly Container[], values: number): BlockKind {
  const inArray = stack.findIndex(isRow);
  const rowDepth = inArray >= 0 ? inArray : stack.findLastIndex(({ kind }) => kind === 'object');
  if (rowDepth < 0) return { role: 'paragraph', under: [] };
  return {
    role: 'cell',
    row: addressOf(stack.slice(0, rowDepth), values),
    column: stack[rowDepth]?.members ?? 1,
    under: pathOf(stack.slice(0, rowDepth)),
    heads: pathOf(stack.slice(rowDepth)),
  };
}
