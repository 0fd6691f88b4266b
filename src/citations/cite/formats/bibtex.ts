/** A citation as a BibTeX entry. `@misc` with `howpublished`, `url` and `urldate` is read by BibTeX and by biblatex. */
import { authorOf, headOf } from '../../../model/said/said.ts';
import { type CitationContent, factSentences, oneLine, wordsInOneLine } from '../content.ts';
import type { Quotation } from '../quotation.ts';

export function citationBibtex(content: CitationContent, quotation: Quotation): string {
  const { token, title, facts, note, permalink } = content;
  const { version, asOf } = quotation;
  const url = permalink === undefined ? undefined : bibtexUrl(permalink);
  const years = 'date' in version.from ? [version.from.date] : [version.from.notBefore, version.from.notAfter];
  const fields = {
    author: `{${bibtexText(oneLine(authorOf(quotation)))}}`,
    title: `{${bibtexText(oneLine(headOf(quotation, title)))}}`,
    year: [...new Set(years.map((date) => date.slice(0, 4)))].join('--'),
    ...(url !== undefined && { howpublished: `\\url{${url}}`, url }),
    urldate: asOf,
    version: String(version.version),
    abstract: bibtexText(`${wordsInOneLine(content)} (${token})`),
    note: bibtexText(`${token}. ${factSentences(facts)} ${note}`),
  };
  // A key holds no "@".
  const key = token.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
  return [`@misc{${key},`, ...lines, '}'].join('\n');
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};

/** Braces become commands: BibTeX counts them even behind a backslash. */
export function bibtexText(text: string): string {
  return text.replace(/[\\{}^~<>|#$%&_]/g, (mark) => commands[mark] ?? `\\${mark}`);
}

/** An address without the characters that end a field, a group or a line. */
function bibtexUrl(href: string): string {
  return href.replace(/[\\{}%]/g, (mark) => (mark === '%' ? '\\%' : `\\%${mark.charCodeAt(0).toString(16)}`));
}
