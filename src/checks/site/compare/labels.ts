/** Which words of a built page lead elsewhere, or look like something else, than was generated. */
import { collapsed } from '../../../language/letters.ts';
import { addressOf } from '../../../model/addresses/routes.ts';
import type { Finding } from '../../rule.ts';
import { type BuiltSite, findingIn } from '../built-site.ts';
import { computed, type GeneratedWords, withoutSpace } from '../generated-words.ts';
import type { BuiltPage } from '../page.ts';
import { excerpt } from '../promises.ts';

/** What is told of words that were generated with another address, look or language, and of a look that had other words. */
export function alteredLabels(
  site: BuiltSite,
  file: string,
  { labels: generated }: GeneratedWords,
  page: BuiltPage,
): Finding[] {
  const marks = new Map<string, Set<string>>();
  const texts = new Map<string, Set<string>>();
  for (const { mark, text } of generated) {
    add(marks, `${blockOf(mark)} ${text}`, builtAddress(site, mark));
    add(texts, mark, text);
  }
  return page.labels.flatMap(({ mark, text, offset }) => {
    const words = withoutSpace(text);
    const isLink = blockOf(mark) === '';
    // What is called by the id of a commitment leads to it, whoever made the link.
    const own =
      isLink && words in site.registry.commitments ? [builtAddress(site, addressOf('commitments', words))] : [];
    const expected = [...(marks.get(`${blockOf(mark)} ${words}`) ?? own)];
    const said = [...(texts.get(mark) ?? [])];
    const isKnown = expected.some((one) => withoutLastSlash(one) === withoutLastSlash(mark));
    // What Docusaurus resolves is looked for by a check of its own.
    const isOther = expected.length > 0 && !isKnown && !(isLink && expected.some((one) => !isWhole(one)));
    if (isOther) {
      const message = `Unexpected "${mark}" of the words ${excerpt(collapsed(text))}, expected "${expected.join('" or "')}", as generated; build again`;
      return [findingIn(site, file, offset, message)];
    }
    // Other links to the same place may be called otherwise.
    if (isLink || said.length === 0 || said.includes(words) || said.some((one) => one.includes(computed))) return [];
    const message = `Unexpected words ${excerpt(collapsed(text))} of "${mark}", expected those that were generated; build again`;
    return [findingIn(site, file, offset, message)];
  });
}

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
  sets.set(key, (sets.get(key) ?? new Set()).add(value));
}

/** What a mark is a variant of; nothing for a link. */
function blockOf(mark: string): string {
  return /^\.(.*?)--/.exec(mark)?.[1] ?? '';
}

/** Where a link that was generated leads on the built site. */
export function builtAddress({ baseUrl }: BuiltSite, link: string): string {
  const url = link.replace(/^pathname:\/\//, '');
  return url.startsWith('/') ? `${baseUrl.slice(0, -1)}${url}` : url;
}

/** An address by which two are compared. */
export function withoutLastSlash(url: string): string {
  return url.replace(/\/(?=#|$)/, '');
}

/** Whether an address is the same on every page. */
export function isWhole(url: string): boolean {
  return /^(?:\/|https?:)/.test(url);
}
