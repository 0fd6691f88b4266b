/** YAML 1.2: a block for each text and comment, at its very characters where it is written without escapes. */
import { isAlias, isMap, isScalar, isSeq, type Node, parseAllDocuments } from 'yaml';
import { addAligned } from '../../../language/markdown/align.ts';
import { type DocumentBlock, UnreadableDocument } from '../../document.ts';
import { BlockText } from '../block-text.ts';
import type { ReadingLimits } from '../limits.ts';
import { MemberBlocks } from './member-blocks.ts';

/** A line that is a comment alone. */
const comment = /^[ \t]*#+[ \t]?(.*)$/gm;

/**
 * The blocks of a YAML file, which may hold several documents. What an alias stands for is read where it is written.
 *
 * @throws UnreadableDocument with line and column where the text is not YAML
 */
export function readYamlFile(text: string, limits: ReadingLimits): DocumentBlock[] {
  if (text.length > limits.yamlCharacters)
    throw new UnreadableDocument(
      `Unexpected ${text.length} characters of YAML, expected at most ${limits.yamlCharacters}; split the file`,
    );
  const members = new MemberBlocks(text, limits);
  const texts: (readonly [start: number, end: number])[] = [];
  const words = (node: Node, value: string): BlockText => {
    const [start, end] = node.range ?? [0, 0];
    texts.push([start, end]);
    const content = new BlockText(start);
    const source = text.slice(start, end);
    const opening = /^(?:["']|[|>][^\n]*\n)/.exec(source)?.[0].length ?? 0;
    addAligned(content, value, { source: text, from: start + opening, to: end, verbatim: true });
    return content;
  };
  const read = (node: unknown, depth: number): void => {
    if (depth > limits.depth)
      throw new UnreadableDocument(`Unexpected depth of YAML, expected at most ${limits.depth} levels`);
    if (isMap(node)) {
      members.open('object');
      for (const { key, value } of node.items) {
        members.key(isScalar(key) ? words(key, String(key.value)) : new BlockText());
        read(value, depth + 1);
      }
      members.close();
    } else if (isSeq(node)) {
      members.open('array');
      for (const item of node.items) read(item, depth + 1);
      members.close();
    } else if (isScalar(node) && typeof node.value === 'string') members.string(words(node, node.value));
    else if (node === null || isScalar(node) || isAlias(node)) members.value();
  };
  for (const document of documentsIn(text, members)) read(document, 0);
  let next = 0;
  texts.sort((a, b) => a[0] - b[0]);
  for (const { index, 0: line, 1: said = '' } of text.matchAll(comment)) {
    while ((texts[next]?.[1] ?? Number.POSITIVE_INFINITY) <= index) next++;
    // Within a text of several lines it is no comment.
    if ((texts[next]?.[0] ?? Number.POSITIVE_INFINITY) < index) continue;
    const content = new BlockText(index);
    content.add(said, index + line.length - said.length);
    members.note(content);
  }
  return members.blocks;
}

function documentsIn(text: string, { placeOf }: MemberBlocks): unknown[] {
  const documents = parseAllDocuments(text, { prettyErrors: false, logLevel: 'silent' });
  if (!Array.isArray(documents)) return [];
  return documents.map(({ contents, errors: [error] }) => {
    if (!error) return contents;
    const { line, column } = placeOf(error.pos[0]);
    throw new UnreadableDocument(`Unexpected YAML at ${line}:${column}: ${error.message}; mend the file`, {
      kind: 'line',
      line,
      column,
    });
  });
}
