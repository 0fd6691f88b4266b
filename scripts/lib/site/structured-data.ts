/** What pages say of themselves to machines, put into the pages of a built site: it needs no script, and no script carries it. */
import { Parser } from 'htmlparser2';
import { type PageFacts, type PageHead, pageData } from '../../../src/publish/linked-data/page-facts.ts';

/**
 * The page with what it is, and what it is about, at the end of its head. A page that sends its reader on, or has no title, says nothing.
 *
 * @param url where it will stand
 */
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
