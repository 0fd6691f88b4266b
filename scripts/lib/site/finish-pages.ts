/** What is put into the pages that Docusaurus built, each read and written once: it needs no script, and no script carries it. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { addressOfFile, notFoundPage } from '../../../src/checks/site/built-site.ts';
import type { PagePreview } from '../../../src/generate/previews/page-previews.ts';
import type { PageFacts } from '../../../src/publish/linked-data/page-facts.ts';
import { withPreview } from './previews/write-previews.ts';
import { allParts, inlineParts, policyOf, withPolicy, writeHeaders } from './security-headers.ts';
import { describedPage } from './structured-data.ts';
import { withoutSprite } from './without-sprite.ts';

/** What pages are to say. */
export interface Finish {
  /** Where the site will stand, with a slash at the end. */
  readonly siteAddress: string;
  /** Address of a page → what it is about. */
  readonly facts: ReadonlyMap<string, PageFacts>;
  /** The picture that the page of an address is shared with. */
  readonly previewOf: (address: string) => PagePreview;
  /** The path of the site, `/` or `/base/`. */
  readonly baseUrl: string;
  /** Other origins that scripts may ask. */
  readonly connect: readonly string[];
}

/**
 * Has each page of a built site say what it is, name its picture, and hold its policy; and writes beside them the headers that hold for
 * all. The page for unknown addresses says nothing of itself.
 *
 * @param folder the built site
 */
export function finishPages(folder: string, { siteAddress, facts, previewOf, baseUrl, connect }: Finish): void {
  let all = allParts([]);
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.html')) continue;
    const path = `/${file.split(sep).join('/')}`;
    const address = addressOfFile(path);
    const page = readFileSync(join(folder, file), 'utf8');
    const url = `${siteAddress}${address.slice(1)}`;
    const described = path === notFoundPage ? page : describedPage(withoutSprite(page), url, facts.get(address));
    const parts = inlineParts(page);
    all = allParts([all, parts]);
    const named = withPreview(described, previewOf(address), siteAddress);
    writeFileSync(join(folder, file), withPolicy(named, policyOf(parts, connect)));
  }
  writeHeaders(folder, baseUrl, policyOf(all, connect));
}
