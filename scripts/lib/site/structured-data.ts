/** What pages say of themselves to machines, put into the pages of a built site: it needs no script, and no script carries it. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { Parser } from 'htmlparser2';
import { addressOfFile, notFoundPage } from '../../../src/checks/site/built-site.ts';
import { type PageFacts, type PageHead, pageData } from '../../../src/publish/linked-data/page-facts.ts';
import { withoutSprite } from './without-sprite.ts';

/**
 * Writes into each page of a built site what it is, and what it is about, and takes out what none needs. Pages that send their reader on, and the one for unknown
 * addresses, say nothing.
 *
 * @param folder the built site
 * @param siteAddress where it will stand, with a slash at the end
 */
export function describePages(folder: string, siteAddress: string, facts: ReadonlyMap<string, PageFacts>): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  for (const file of files) {
    const path = `/${file.split(sep).join('/')}`;
    if (path === notFoundPage) continue;
    const address = addressOfFile(path);
    const text = readFileSync(join(folder, file), 'utf8');
    const described = describedPage(withoutSprite(text), `${siteAddress}${address.slice(1)}`, facts.get(address));
    if (described !== text) writeFileSync(join(folder, file), described);
  }
}

/** The page with its description at the end of its head. */
export function describedPage(page: string, url: string, facts: PageFacts | undefined): string {
  const head = headOf(page, url);
  if (head === undefined) return page;
  return page.replace('</head>', () => `<script type="application/ld+json">${pageData(head, facts)}</script></head>`);
}

/** What the head says; nothing of a page without a title, or that sends its reader on. */
function headOf(page: string, url: string): PageHead | undefined {
  let name = '';
  let description: string | undefined;
  let leadsOn = false;
  let isTitle = false;
  const parser = new Parser({
    onopentag(element, attributes) {
      isTitle = element === 'title' && name === '';
      if (element !== 'meta') return;
      leadsOn ||= /^refresh$/i.test(attributes['http-equiv'] ?? '');
      if (attributes.name === 'description') description ??= attributes.content;
    },
    ontext(text) {
      if (isTitle) name += text;
    },
    onclosetag(element) {
      if (element === 'title') isTitle = false;
    },
  });
  const end = page.indexOf('</head>');
  parser.end(end < 0 ? '' : page.slice(0, end));
  return leadsOn || name === '' ? undefined : { url, name, description };
}
