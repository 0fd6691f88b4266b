/** What there is for assistants that read Markdown: `llms.txt` (llmstxt.org) lists the pages, `llms-full.txt` has those of entries in one. */
import { apiIndexAddress } from '../../model/addresses/api-addresses.ts';
import { assistantFiles, inventoryAddress, listAddresses, twinAddress } from '../../model/addresses/routes.ts';
import { kinds } from '../../model/ids.ts';
import { kindFacts, sharesPage } from '../../model/kinds.ts';
import { siteNote } from '../../model/said/said.ts';
import type { Site } from '../../model/site.ts';
import { type Block, heading, type Inline, link, p, text, ul } from '../nodes/nodes.ts';
import { plainMarkdown } from '../nodes/plain-markdown.ts';
import type { TwinPage } from './twin.ts';

/** A page with its Markdown. */
export interface Twin {
  readonly page: TwinPage;
  readonly text: string;
}

/** What a reader has to know before quoting anything. */
const howToQuote =
  'Whoever quotes a commitment quotes its statement word for word, everything that narrows it, its id with the version, and the address of that version. It holds for the services and places that it names; any other is not established. What has the status "historic" was said in the past and is not known to be said today. Claims promise nothing.';

/** Address → text. */
export function llmsFiles(
  twins: readonly Twin[],
  address: string,
  site: Pick<Site, 'title' | 'tagline' | 'publisher'>,
): [string, string][] {
  const byAddress = new Map(twins.map((one) => [one.page.address, one]));
  const groups = kinds.map((kind) => {
    const { path } = kindFacts[kind];
    const found = sharesPage(kind)
      ? [byAddress.get(path)]
      : twins.filter(({ page }) => page.address !== path && isDirectlyBelow(page.address, path));
    return { kind, title: byAddress.get(path)?.page.title ?? '', twins: found.filter((one) => one !== undefined) };
  });
  const own = groups.filter(({ kind }) => !sharesPage(kind));
  const lists = [
    ...groups.filter(({ kind }) => sharesPage(kind)).flatMap((group) => group.twins),
    ...listAddresses.flatMap((list) => byAddress.get(list) ?? []),
  ];
  const opening: Block[] = [
    { type: 'heading', depth: 1, children: [text(site.title)] },
    { type: 'blockquote', children: [p(site.tagline) as never] },
    p(siteNote({ site, publisher: site.publisher })),
    p(howToQuote),
  ];
  const whole = (url: string) => (url.startsWith('/') ? `${address}${url.slice(1)}` : url);
  const list = plainMarkdown(
    [
      ...opening,
      ...own.flatMap((group) =>
        group.twins.length === 0 ? [] : [heading(2, group.kind, group.title), ul(group.twins.map(listed))],
      ),
      heading(2, 'lists', 'Lists'),
      ul(lists.map(listed)),
      heading(2, 'programs', 'For programs'),
      ul([
        [link(apiIndexAddress, 'API'), ': everything as JSON, with schemas'],
        [link(inventoryAddress, 'Inventory'), ': everything that can be cited, in one file'],
      ]),
      heading(2, 'optional', 'Optional'),
      ul([[link(assistantFiles.full, 'All entries'), ': their pages in one file']]),
    ],
    whole,
  );
  const entries = groups.filter(({ kind }) => kind !== 'sources').flatMap((group) => group.twins);
  const full = [plainMarkdown(opening, whole), ...entries.map((one) => one.text)].join('\n---\n\n');
  return [
    [assistantFiles.list, list],
    [assistantFiles.full, full],
  ];
}

function isDirectlyBelow(address: string, path: string): boolean {
  return address.startsWith(path) && !address.slice(path.length, -1).includes('/');
}

function listed({ page: { address, title, crumb, description } }: Twin): Inline[] {
  return [link(twinAddress(address), crumb === undefined ? title : `${crumb}: ${title}`), `: ${description}`];
}
