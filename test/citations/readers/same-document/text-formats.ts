/** The document as text formats: HTML, Markdown and RTF. */
import { document, type Part, type Piece } from './rich-document.ts';

type Words = { readonly [Kind in 'plain' | 'gone' | 'hidden' | 'note']: (text: string) => string } & {
  readonly link: (text: string, url: string) => string;
};

/** Pieces in the words of a format. */
export function written(of: Words): (pieces: readonly Piece[]) => string {
  return (pieces) =>
    pieces
      .map((piece) => {
        if (typeof piece === 'string') return of.plain(piece);
        if ('gone' in piece) return of.gone(piece.gone);
        if ('hidden' in piece) return of.hidden(piece.hidden);
        return 'note' in piece ? of.note(piece.note) : of.link(piece.link, piece.url);
      })
      .join('');
}

const note = document
  .flatMap((part) => ('paragraph' in part ? part.paragraph : []))
  .find((piece) => typeof piece === 'object' && 'note' in piece);
const noteText = typeof note === 'object' && 'note' in note ? note.note : '';

/** The parts one after another; items that follow each other are one list. */
function joined(write: (part: Part, before: Part | undefined, after: Part | undefined) => string): string {
  return document.map((part, at) => write(part, document[at - 1], document[at + 1])).join('');
}

const inHtml = written({
  plain: (text) => text,
  gone: (text) => `<s>${text}</s>`,
  hidden: (text) => `<span style="display:none">${text}</span>`,
  note: () => '<sup><a href="#note-1" id="mark-1">1</a></sup>',
  link: (text, url) => `<a href="${url}">${text}</a>`,
});

export const html: string = joined((part, before, after) => {
  if ('heading' in part) return `<h${part.heading}>${part.text}</h${part.heading}>`;
  if ('paragraph' in part) return `<p>${inHtml(part.paragraph)}</p>`;
  if ('table' in part)
    return `<table>${part.table.map((row, at) => `<tr>${row.map((cell) => (at === 0 ? `<th>${cell}</th>` : `<td>${cell}</td>`)).join('')}</tr>`).join('')}</table>`;
  const depth = (other: Part | undefined) => (other && 'item' in other ? other.item : 0);
  const opens = depth(before) < part.item ? '<ul>' : '';
  const closes =
    depth(after) > part.item ? '' : `</li>${'</ul></li>'.repeat(Math.max(0, part.item - Math.max(depth(after), 1)))}`;
  return `${opens}<li>${part.text}${closes}${depth(after) === 0 ? '</ul>' : ''}`;
}).concat(`<p id="note-1">1 ${noteText}</p>`);

const inMarkdown = written({
  plain: (text) => text,
  gone: (text) => `~~${text.trim()}~~ `,
  hidden: (text) => `<span style="display:none">${text}</span>`,
  note: () => '[^1]',
  link: (text, url) => `[${text}](${url})`,
});

export const markdown: string = joined((part, _, after) => {
  if ('heading' in part) return `${'#'.repeat(part.heading)} ${part.text}\n\n`;
  if ('paragraph' in part) return `${inMarkdown(part.paragraph)}\n\n`;
  if ('item' in part) return `${'  '.repeat(part.item - 1)}- ${part.text}\n${after && 'item' in after ? '' : '\n'}`;
  const [head = '', ...rows] = part.table.map((row) => `| ${row.join(' | ')} |`);
  return `${[head, `|${' --- |'.repeat(3)}`, ...rows].join('\n')}\n\n`;
}).concat(`[^1]: ${noteText}\n`);

const inRtf = written({
  plain: (text) => text.replace(/[^\0-\x7F]/g, (character) => `\\u${character.charCodeAt(0)}?`),
  gone: (text) => `{\\strike ${text}}`,
  hidden: (text) => `{\\v ${text}}`,
  note: (text) => `{\\super\\chftn}{\\footnote {\\super\\chftn} ${text}}`,
  link: (text, url) => `{\\field{\\*\\fldinst HYPERLINK "${url}"}{\\fldrslt ${text}}}`,
});

export const rtf: string = `{\\rtf1\\ansi ${joined((part) => {
  if ('heading' in part) return `\\pard\\s${part.heading}\\outlinelevel${part.heading - 1} ${part.text}\\par `;
  if ('paragraph' in part) return `\\pard ${inRtf(part.paragraph)}\\par `;
  if ('item' in part) return `\\pard\\ls1\\ilvl${part.item - 1} {\\listtext\\'b7\\tab }${part.text}\\par `;
  return `${part.table.map((row) => `\\pard\\intbl ${row.map((cell) => `${cell}\\cell`).join(' ')}\\row `).join('')}`;
})}\\pard}`;
