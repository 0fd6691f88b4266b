/** One document, saved in several formats: whoever reads it sees the same, and so does verification. */
import { expect, test } from 'vitest';
import { readDocument } from '../../../src/citations/readers/index.ts';
import { verify } from '../../../src/citations/verify/verify.ts';
import { inventory, today } from '../told.ts';
import { word, zip } from './read.ts';

const statement = inventory.commitments['NC-GOV-8']?.versions[0]?.statement ?? '';
const [first = '', ...others] = statement.split(' ');
const rest = others.join(' ');

/** Words, of which some are struck out or hidden, raised, or lead elsewhere. */
type Piece =
  | string
  | { readonly gone: string }
  | { readonly hidden: string }
  | { readonly note: string }
  | { readonly link: string; readonly url: string };
const paragraphs: readonly (readonly Piece[])[] = [
  ['“', first, ' ', { gone: 'very ' }, { hidden: '(draft) ' }, rest, '”', { note: '1' }, ' (NC-GOV-8@1)'],
  ['See NC-GOV-99@1.'],
  ['Our ', { link: 'promise', url: 'https://privacy.norland.example/commitments/nc-gov-98/v1/' }, ' stands.'],
];
const cells = [
  ['Question', 'Answer'],
  ['Which promise?', 'See NC-GOV-97@1.'],
];

function written(
  of: { readonly [Kind in 'plain' | 'gone' | 'hidden' | 'note']: (text: string) => string } & {
    readonly link: (text: string, url: string) => string;
  },
) {
  return (pieces: readonly Piece[]) =>
    pieces
      .map((piece) => {
        if (typeof piece === 'string') return of.plain(piece);
        if ('gone' in piece) return of.gone(piece.gone);
        if ('hidden' in piece) return of.hidden(piece.hidden);
        return 'note' in piece ? of.note(piece.note) : of.link(piece.link, piece.url);
      })
      .join('');
}

const html = written({
  plain: (text) => text,
  gone: (text) => `<s>${text}</s>`,
  hidden: (text) => `<span style="display:none">${text}</span>`,
  note: (text) => `<sup>${text}</sup>`,
  link: (text, url) => `<a href="${url}">${text}</a>`,
});
const markdown = written({
  plain: (text) => text,
  gone: (text) => `~~${text.trim()}~~ `,
  hidden: (text) => `<span style="display:none">${text}</span>`,
  note: (text) => `<sup>${text}</sup>`,
  link: (text, url) => `[${text}](${url})`,
});
const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const docx = written({
  plain: (text) => run(text),
  gone: (text) => run(text, '<w:strike/>'),
  hidden: (text) => run(text, '<w:vanish/>'),
  note: () => '<w:r><w:footnoteReference w:id="2"/></w:r>',
  link: (text, url) => `<w:fldSimple w:instr="HYPERLINK &quot;${url}&quot;">${run(text)}</w:fldSimple>`,
});
const odt = written({
  plain: (text) => text,
  gone: (text) => `<text:span text:style-name="gone">${text}</text:span>`,
  hidden: (text) => `<text:span text:style-name="hidden">${text}</text:span>`,
  note: (text) => `<text:note><text:note-citation>${text}</text:note-citation></text:note>`,
  link: (text, url) => `<text:a xlink:href="${url}">${text}</text:a>`,
});
const rtf = written({
  plain: (text) => text.replace(/[^\0-\x7F]/g, (character) => `\\u${character.charCodeAt(0)}?`),
  gone: (text) => `{\\strike ${text}}`,
  hidden: (text) => `{\\v ${text}}`,
  note: () => '{\\super\\chftn}',
  link: (text, url) => `{\\field{\\*\\fldinst HYPERLINK "${url}"}{\\fldrslt ${text}}}`,
});

const table = (row: (cells: readonly string[]) => string) => cells.map(row).join('');
const spaces = ['office', 'text', 'table', 'style']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');
const style = (name: string, properties: string) =>
  `<style:style style:family="text" style:name="${name}"><style:text-properties ${properties}/></style:style>`;

const saved: readonly (readonly [file: string, content: string | Uint8Array])[] = [
  [
    'a.html',
    `${paragraphs.map((pieces) => `<p>${html(pieces)}</p>`).join('')}<table>${table((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)}</table>`,
  ],
  [
    'a.md',
    `${paragraphs.map(markdown).join('\n\n')}\n\n| ${cells[0]?.join(' | ')} |\n| --- | --- |\n| ${cells[1]?.join(' | ')} |\n`,
  ],
  [
    'a.docx',
    word(
      `${paragraphs.map((pieces) => `<w:p>${docx(pieces)}</w:p>`).join('')}<w:tbl>${table((row) => `<w:tr>${row.map((cell) => `<w:tc><w:p>${run(cell)}</w:p></w:tc>`).join('')}</w:tr>`)}</w:tbl>`,
    ),
  ],
  [
    'a.odt',
    zip({
      mimetype: 'application/vnd.oasis.opendocument.text',
      'content.xml': `<office:document-content ${spaces} xmlns:xlink="http://www.w3.org/1999/xlink"><office:automatic-styles>${style('gone', 'style:text-line-through-style="solid"')}${style('hidden', 'text:display="none"')}</office:automatic-styles><office:body><office:text>${paragraphs.map((pieces) => `<text:p>${odt(pieces)}</text:p>`).join('')}<table:table>${table((row) => `<table:table-row>${row.map((cell) => `<table:table-cell><text:p>${cell}</text:p></table:table-cell>`).join('')}</table:table-row>`)}</table:table></office:text></office:body></office:document-content>`,
    }),
  ],
  [
    'a.rtf',
    `{\\rtf1\\ansi ${paragraphs.map((pieces) => `\\pard ${rtf(pieces)}\\par`).join('')}${table((row) => `\\pard\\intbl ${row.map((cell) => `${cell}\\cell`).join(' ')}\\row`)}\\pard}`,
  ],
];

test.each(saved)('%s', async (file, content) => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { problems } = verify([await readDocument(file, bytes)], inventory, { today });
  expect(problems.map(({ rule, message }) => `${rule}: ${/NC-GOV-\d+/.exec(message)?.[0]}`)).toEqual([
    'citation-known: NC-GOV-99',
    'citation-known: NC-GOV-98',
    'citation-known: NC-GOV-97',
  ]);
});
