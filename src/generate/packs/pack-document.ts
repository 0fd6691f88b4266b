/** A print pack as an HTML document of its own: no script, one style sheet, and its own header on every sheet of paper. */
import { escapeHtml } from '../../language/html.ts';
import { iconAddress, packStyleAddress } from '../../model/addresses/routes.ts';
import { htmlOf } from '../nodes/html.ts';
import type { Pack } from './place-pack.ts';

/**
 * The text of the document.
 *
 * @param siteTitle what the site is called
 * @param siteAddress origin and base path that the site is published under, with a slash at the end
 */
export function packDocument(
  { address, id, place, description, content }: Pack,
  siteTitle: string,
  siteAddress: string,
) {
  const base = new URL(siteAddress).pathname.slice(0, -1);
  const hrefOf = (href: string) => href.replace(/^pathname:\/\//, '').replace(/^\//, `${base}/`);
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(`${place}, to print | ${siteTitle}`)}</title>`,
    `<meta name="description" content="${escapeHtml(description)}">`,
    // It repeats what stands on pages of its own.
    '<meta name="robots" content="noindex">',
    `<link rel="canonical" href="${escapeHtml(`${siteAddress}${address.slice(1)}`)}">`,
    `<link rel="icon" href="${base}${iconAddress}">`,
    `<link rel="stylesheet" href="${base}${packStyleAddress}">`,
    `</head><body class="pack pack-${id}"><main><article>`,
    htmlOf(content, hrefOf),
    '</article></main></body></html>\n',
  ].join('\n');
}

/** The style of all packs: what they share, and for each the header of its sheets. */
export function packStyle(packs: readonly Pack[], siteTitle: string, shared: string): string {
  const headers = packs.map(({ id, place }) => {
    const name = `pack-${id}`;
    return `@media print{.${name}{page:${name}}@page ${name}{@top-left{content:${cssString(`${siteTitle} · ${place}`)}}}}\n`;
  });
  return shared + headers.join('');
}

/** A text as CSS reads it (CSS Syntax 3, section 4.3.5). */
function cssString(text: string): string {
  return `"${text.replace(/["\\\n<]/g, (one) => `\\${one.charCodeAt(0).toString(16)} `)}"`;
}
