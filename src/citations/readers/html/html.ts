/** HTML: the words that a browser shows, with the offset of each character. */
import { Parser } from 'htmlparser2';
import { linePlaces } from '../../../language/lines.ts';
import { type DocumentBlock, UnreadableDocument } from '../../document.ts';
import { DocumentWriter } from '../document-writer.ts';
import type { ReadingLimits } from '../limits.ts';
import { HtmlFlow, openings } from './html-elements.ts';

const blockTags = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup option p pre search section ' +
    'select summary table tbody td textarea tfoot th thead title tr ul'
  ).split(' '),
);
const skippedTags = new Set('script style template iframe noembed noframes object del s strike rp'.split(' '));
const attributesRead = new Set(['href', 'alt', 'cite']);

/** Never shown; the panels of tabs are, on a click, and so is what a search in the page finds. */
function isHidden({ hidden, role }: Readonly<Record<string, string>>): boolean {
  return hidden !== undefined && hidden.toLowerCase() !== 'until-found' && role !== 'tabpanel';
}

/** The blocks of an HTML file. */
export function readHtml(text: string, limits: ReadingLimits): DocumentBlock[] {
  const writer = new DocumentWriter(linePlaces(text));
  writeHtml(text, writer, limits);
  return writer.blocks;
}

/**
 * Writes the blocks of a stretch of HTML.
 *
 * @param quoted whether all of it stands in a block quotation
 */
export function writeHtml(source: string, writer: DocumentWriter, limits: ReadingLimits, quoted = false): void {
  const flow = new HtmlFlow(writer, limits);
  if (quoted) flow.quoted++;
  /** What to do when each of the open elements closes. */
  const open: ReturnType<NonNullable<ReturnType<typeof openings.get>>>[] = [];
  let skipped = 0;
  const parser = new Parser({
    onattribute(name, value) {
      if (!attributesRead.has(name)) return;
      const at = source.slice(parser.startIndex, parser.endIndex).indexOf(value, name.length);
      flow.attributes.set(name, { value, origin: parser.startIndex + Math.max(at, 0), exact: at >= 0 });
    },
    onopentag(name, given) {
      if (open.length >= limits.htmlDepth)
        throw new UnreadableDocument(
          `Unexpected element within ${limits.htmlDepth} others, expected fewer; close them`,
        );
      flow.at = parser.startIndex;
      const footnoteMark = name === 'a' && flow.raised > 0 && flow.attributes.get('href')?.value.startsWith('#');
      if (skipped > 0 || skippedTags.has(name) || footnoteMark || isHidden(given)) {
        skipped++;
        open.push(() => skipped--);
      } else {
        if (blockTags.has(name)) flow.flush();
        open.push(openings.get(name)?.(flow, given));
      }
      flow.attributes = new Map();
    },
    onclosetag(name) {
      flow.at = parser.startIndex;
      const finished = skipped === 0 && blockTags.has(name) ? flow.flush() : undefined;
      open.pop()?.(finished);
    },
    ontext(data) {
      if (skipped > 0 || (!flow.hasBegun && data.trim() === '')) return;
      const isExact = parser.endIndex - parser.startIndex + 1 === data.length;
      if (isExact) flow.linked().add(data, parser.startIndex);
      else flow.linked().addReplaced(data, parser.startIndex);
    },
  });
  parser.write(source);
  parser.end();
  flow.flush();
}
