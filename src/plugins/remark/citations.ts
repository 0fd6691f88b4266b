/** Citations in hand-written pages: `[[PC-GOV-2]]`, `[[PC-GOV-2@2]]` and `<Commitment id="PC-GOV-2" version={2} />` become links. */

import type { Parent, PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import { citationProblem } from '../../checks/links/citation-problem.ts';
import { readCommitment } from '../../checks/links/commitment-element.ts';
import { type CitationToken, citationPrefixes, tokensOf } from '../../checks/prose/tokens.ts';
import { isJsxElement, type JsxElement } from '../../language/markdown/elements.ts';
import { citableIds } from '../../model/entries.ts';
import type { Registry } from '../../model/schema.ts';
import { bracketedSource } from '../../model/token.ts';
import { type Cited, citedNotes, citedParts } from './cited-parts.ts';

/** Offsets in the file's text. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** Elements whose words are shown as they are. */
const verbatim: ReadonlySet<string | null> = new Set(['code', 'kbd', 'pre', 'samp', 'CodeBlock']);

/**
 * A remark plugin (before Docusaurus' own, which then resolve the links and read the headings) that replaces each citation
 * by a link with title and status, and adds once per page what every cited version says, for whoever asks (`CitedNotes`).
 *
 * A citation that names nothing, and one within a link, is a fatal message with its place: the build stops.
 *
 * The registry is no option of the plugin but bound to it: options of plugins stand in the configuration, which Docusaurus
 * puts into the scripts of every page.
 */
export function remarkCitations(registry: Registry) {
  const prefixes = citationPrefixes(registry);
  const known = citableIds(registry);
  return () =>
    (root: Root, file: VFile): void => {
      const source = String(file);
      const places = location(file);
      const cited: Cited[] = [];

      function fail(reason: string, { start, end }: Range): never {
        const [from, to] = [places.toPoint(start), places.toPoint(end)];
        return file.fail(reason, from && to ? { place: { start: from, end: to }, source: 'citations' } : {});
      }

      function cite(token: Pick<CitationToken, 'id' | 'version' | 'text' | 'inCode'>, range: Range, inLink: boolean) {
        const problem = citationProblem(registry, known, token);
        if (problem) fail(problem, range);
        if (inLink)
          fail(`Unexpected citation "${token.text}" in a link, expected it outside, as it is a link itself`, range);
        const one = { id: token.id, version: token.version };
        cited.push(one);
        return citedParts(registry, one, file.path);
      }

      function inText(node: Text, inLink: boolean): PhrasingContent[] {
        const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
        const parts: PhrasingContent[] = [];
        let rest = 0;
        for (const { index, text, range } of literalBrackets(node.value, source.slice(start, end), start)) {
          const token = tokensOf(text, prefixes).find(({ bracketed }) => bracketed);
          if (!token) continue;
          parts.push({ type: 'text', value: node.value.slice(rest, index) }, ...cite(token, range, inLink));
          rest = index + text.length;
        }
        parts.push({ ...node, value: node.value.slice(rest) });
        return parts.filter((part) => part.type !== 'text' || part.value !== '');
      }

      function inElement(node: JsxElement, inLink: boolean): RootContent[] {
        const range = { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
        const read = readCommitment(registry, node);
        if ('problem' in read) return fail(read.problem, range);
        const parts = cite({ ...read, inCode: false }, range, inLink);
        return node.type === 'mdxJsxFlowElement' ? [{ type: 'paragraph', children: parts }] : parts;
      }

      function within(parent: Parent, inLink: boolean): void {
        parent.children = parent.children.flatMap((child): RootContent[] => {
          if (child.type === 'text') return inText(child, inLink);
          const isElement = isJsxElement(child);
          if (isElement && child.name === 'Commitment') return inElement(child, inLink);
          if ('children' in child && !(isElement && verbatim.has(child.name)))
            within(
              child,
              inLink || child.type === 'link' || child.type === 'linkReference' || (isElement && child.name === 'a'),
            );
          return [child];
        });
      }

      within(root, false);
      if (cited.length > 0) root.children.push(citedNotes(registry, cited, file.path));
    };
}

/** `[[…]]` in a text; `loosely` also where a bracket is escaped or a character reference. */
const brackets = new RegExp(bracketedSource(), 'gu');
const loosely = /(?:\\?\[|&(?:#91|#x5b|lsqb|lbrack);){2}[^[\]\n]{1,400}?(?:\\?\]|&(?:#93|#x5d|rsqb|rbrack);){2}/gi;

/** Double brackets that are written as such. Text of the registry stands on its pages with character references, and stays text. */
function literalBrackets(value: string, raw: string, offset: number) {
  const written = [...raw.matchAll(loosely)];
  return [...value.matchAll(brackets)].flatMap(({ 0: text, index }, count) => {
    const found = written[count];
    if (found?.[0] !== text) return [];
    const start = offset + found.index;
    return [{ index, text, range: { start, end: start + text.length } }];
  });
}
