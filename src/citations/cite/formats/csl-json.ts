/** A citation as CSL-JSON, the format of citation managers (schema: citation-style-language/schema, csl-data.json). */
import type { InventoryVersion } from '../../../model/inventory/inventory.ts';
import { authorOf, headOf } from '../../../model/said/said.ts';
import { type CitationContent, oneLine, wordsInOneLine } from '../content.ts';
import type { Quotation } from '../quotation.ts';

/** A list with one item. */
export function citationCslJson(content: CitationContent, quotation: Quotation): string {
  return cslJson([{ content, quotation }]);
}

export function cslJson(
  citations: readonly { readonly content: CitationContent; readonly quotation: Quotation }[],
): string {
  return JSON.stringify(citations.map(cslItem), null, 2);
}

function cslItem({ content, quotation }: { readonly content: CitationContent; readonly quotation: Quotation }) {
  const { token, title, facts, note, permalink } = content;
  const { site, version, asOf } = quotation;
  return {
    id: token,
    type: 'webpage',
    title: oneLine(headOf(quotation, title)),
    author: [{ literal: oneLine(authorOf(quotation)) }],
    'container-title': oneLine(site.title),
    issued: issued(version.from),
    accessed: { 'date-parts': [dateParts(asOf)] },
    ...(permalink !== undefined && { URL: permalink }),
    version: String(version.version),
    abstract: `${wordsInOneLine(content)} (${token})`,
    note: [token, ...facts.map(({ label, words }) => `${label}: ${words}`), note].join('\n'),
  };
}

/** When the words were first seen or said; `circa` unless the source itself gives the date. */
function issued(from: InventoryVersion['from']) {
  const parts = 'date' in from ? [from.date] : [from.notBefore, from.notAfter];
  return { 'date-parts': parts.map(dateParts), ...(from.basis !== 'stated' && { circa: true }) };
}

function dateParts(date: string): readonly number[] {
  return date.split('-').map(Number);
}
