/** HTML: the words that a browser shows, with the offset of each character. */
import { Parser } from 'htmlparser2';
import { linePlaces } from '../../../language/lines.ts';
import { type DocumentBlock, UnreadableDocument } from '../../document.ts';
import { DocumentWriter } from '../document-writer.ts';
import type { ReadingLimits } from '../limits.ts';
import { type Attribute, HtmlFlow, openings } from './html-elements.ts';

const blockTags = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup option p pre search section ' +
    'select summary table tbody td textarea tfoot th thead title tr ul ' +
    // Of SVG.
    'desc text'
  ).split(' '),
);
const skippedTags = new Set(
  'script style template iframe noembed noframes object del s strike rp rt rtc annotation annotation-xml'.split(' '),
);
const attributesRead = new Set(['href', 'xlink:href', 'alt', 'cite', 'value', 'srcdoc']);
/** A page in a frame in a frame … is shown; what is deeper, nobody reads. */
const deepestFrame = 5;

const hiding = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\b/i;
const raising = /(?:^|;)\s*vertical-align\s*:\s*super\b/i;
const striking = /(?:^|;)\s*text-decoration(?:-line)?\s*:[^;]*\bline-through\b/i;

/** Whether a style hides what it is given to, or strikes it out. */
export function isStyledAway(style: string): boolean {
  return striking.test(style) || hiding.test(style);
}

/** Never shown, or struck out; the panels of tabs are shown, on a click, and so is what a search in the page finds. */
function isUnseen(
  tag: string,
  { hidden, role, style = '', class: names = '' }: Given,
  struck: ReadonlySet<string>,
): boolean {
  if (isOfClass(tag, names, struck)) return true;
  const isHidden = (hidden !== undefined && hidden.toLowerCase() !== 'until-found') || isStyledAway(style);
  return isHidden && role !== 'tabpanel';
}

function isOfClass(tag: string, names: string, classes: ReadonlySet<string>): boolean {
  return (
    classes.size > 0 && names.split(/\s+/).some((name) => classes.has(`.${name}`) || classes.has(`${tag}.${name}`))
  );
}

type Given = Readonly<Record<string, string>>;

/** A mark that leads to a note on the same page. */
function isNoteReference(name: string, { href, role, 'epub:type': type }: Given, isRaised: boolean): boolean {
  return name === 'a' && href?.startsWith('#') === true && (isRaised || role === 'doc-noteref' || type === 'noteref');
}

/**
 * The selectors of classes (`.a`, `p.a`) that a page's own style sheets strike out, and those that they raise. What they hide, a
 * script may show.
 */
function styledClasses(source: string): Readonly<Record<'struck' | 'raised', ReadonlySet<string>>> {
  const [struck, raised] = [new Set<string>(), new Set<string>()];
  const lower = source.toLowerCase();
  for (let at = lower.indexOf('<style'); at >= 0; at = lower.indexOf('<style', at)) {
    const end = lower.indexOf('</style', at);
    if (end < 0) break;
    for (const rule of source.slice(lower.indexOf('>', at) + 1, end).split('}')) {
      const [selectors = '', declarations = ''] = rule.split('{').slice(-2);
      const found = striking.test(declarations) ? struck : raising.test(declarations) ? raised : undefined;
      for (const selector of found ? selectors.split(',') : []) {
        const name = selector.trim();
        if (/^[a-z\d]*\.[\w-]+$/i.test(name)) found?.add(name);
      }
    }
    at = end;
  }
  return { struck, raised };
}

/** The blocks of an HTML file. */
export function readHtml(text: string, limits: ReadingLimits): DocumentBlock[] {
  const writer = new DocumentWriter(linePlaces(text));
  writeHtml(text, writer, limits);
  return writer.blocks;
}

/** An attribute as it is given at an offset, with its name: where its value stands, and how that is written. */
function attributeOf(given: string, value: string, start: number): Attribute {
  const [before = '', mark = ''] = /^[^=]*=\s*(["']?)/.exec(given) ?? [];
  const rest = given.slice(before.length);
  const written = mark === '' ? rest : rest.slice(0, rest.indexOf(mark) < 0 ? undefined : rest.indexOf(mark));
  return { value, origin: start + before.length, ...(written !== value && { written }) };
}

/**
 * Writes the blocks of a stretch of HTML.
 *
 * @param quoted whether all of it stands in a block quotation
 * @param frames how many frames it stands in
 */
export function writeHtml(
  source: string,
  writer: DocumentWriter,
  limits: ReadingLimits,
  quoted = false,
  frames = 0,
): void {
  const flow = new HtmlFlow(writer, limits);
  if (quoted) flow.quoted++;
  /** What to do when each of the open elements closes. */
  const open: ReturnType<NonNullable<ReturnType<typeof openings.get>>>[] = [];
  const { struck, raised } = styledClasses(source);
  let skipped = 0;
  const parser = new Parser({
    onattribute(name, value) {
      if (!attributesRead.has(name)) return;
      flow.attributes.set(
        name,
        attributeOf(source.slice(parser.startIndex, parser.endIndex), value, parser.startIndex),
      );
    },
    onopentag(name, given) {
      if (open.length >= limits.htmlDepth)
        throw new UnreadableDocument(
          `Unexpected element within ${limits.htmlDepth} others, expected fewer; close them`,
        );
      flow.at = parser.startIndex;
      const framed = name === 'iframe' ? given.srcdoc : undefined;
      if (framed !== undefined && skipped === 0 && frames < deepestFrame && !isUnseen(name, given, struck)) {
        flow.flush();
        flow.writeFramed((within) => writeHtml(framed, within, limits, flow.quoted > 0, frames + 1));
      }
      if (
        skipped > 0 ||
        skippedTags.has(name) ||
        isNoteReference(name, given, flow.raised > 0) ||
        isUnseen(name, given, struck)
      ) {
        skipped++;
        open.push(() => skipped--);
      } else {
        if (blockTags.has(name)) flow.flush();
        const close = openings.get(name)?.(flow, given);
        const isRaised = raising.test(given.style ?? '') || isOfClass(name, given.class ?? '', raised);
        const lower = name !== 'sup' && isRaised ? flow.openRaised() : undefined;
        open.push((finished) => {
          lower?.();
          close?.(finished);
        });
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
