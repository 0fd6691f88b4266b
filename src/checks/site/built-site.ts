/** The built site as its checks see it, and what a check of it is. */
import type { Routes } from '../../model/addresses/routes.ts';
import type { Registry } from '../../model/schema.ts';
import type { Path } from '../../model/shapes/walk.ts';
import type { Finding, Rule, RuleResult } from '../rule.ts';
import type { GeneratedWords } from './generated-words.ts';
import type { BuiltPage } from './page.ts';
import type { PlacedText } from './placed-texts.ts';
import type { ToldForm } from './told-versions.ts';

/** A text in a script, and where it ends. */
export interface ScriptText extends PlacedText {
  readonly end: number;
}

/** A script of the built site. */
export interface BuiltScript {
  readonly code: string;
  /** Its literal texts, whatever they are for. */
  readonly texts: () => readonly ScriptText[];
}

/** Everything that a check of the built site may look at. */
export interface BuiltSite {
  /** The folder of the built site, from the repository's root: `build`. */
  readonly folder: string;
  /** Origin, without a slash at the end. */
  readonly url: string;
  /** Path below the origin, with a slash at both ends. */
  readonly baseUrl: string;
  /** Every file, with a leading slash from the built folder: `/commitments/pc-gov-2/index.html`. */
  readonly files: ReadonlySet<string>;
  /** HTML pages and SVG images by file. */
  readonly pages: ReadonlyMap<string, BuiltPage>;
  /** The bytes of a file; none where there is no such file. */
  readonly bytesOf: (file: string) => Uint8Array | undefined;
  /** Style sheets by file, as text. */
  readonly styles: ReadonlyMap<string, string>;
  /** Data and the site map by file, as text. */
  readonly texts: ReadonlyMap<string, string>;
  readonly scripts: ReadonlyMap<string, BuiltScript>;
  /** Files that are made of the registry and published as they are, with the text that each has to have. */
  readonly published: ReadonlyMap<string, string>;
  /** Address of a page → what it has to say. */
  readonly generated: ReadonlyMap<string, GeneratedWords>;
  /** Data of pages that are made of data, as JSON: scripts hold it as it is. */
  readonly pageData: readonly string[];
  /** Address of a page → what it has to say of itself to machines, beside what its head says. */
  readonly pageFacts: ReadonlyMap<string, object>;
  /** Address of a page → the picture that it is shared with, and the words in it; at `/` that of pages without one of their own. */
  readonly previews: ReadonlyMap<string, { readonly image: string; readonly alt: string }>;
  /** What its forms say of every version. */
  readonly forms: readonly ToldForm[];
  readonly registry: Registry;
  /** Addresses that generated pages have to answer, with their fragments. */
  readonly routes: Routes;
  /** Addresses of hand-written pages. */
  readonly documents: ReadonlySet<string>;
  /** The place in a built file of an offset into it. */
  readonly placeOf: (file: string, offset: number) => { readonly line: number; readonly column: number };
}

/** A rule over the built site. */
export interface SiteRule extends Omit<Rule, 'check' | 'afterwards' | 'fix'> {
  check(site: BuiltSite): RuleResult;
}

/** The page that answers no address, and that a server shows for all others. */
export const notFoundPage = '/404.html';

/** The theme's page of search results, which is neither an entry's nor a document's. */
export const searchPage = '/search/';

/** The address of a built page, below the base: `/commitments/pc-gov-2/`. */
export function addressOfFile(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}

/** The file of an address, below the base. */
export function fileOfAddress(address: string): string {
  return address.endsWith('/') ? `${address}index.html` : address;
}

/** The whole address of a page, given its path below the base. */
export function wholeAddress({ url, baseUrl }: Pick<BuiltSite, 'url' | 'baseUrl'>, path: string): string {
  return `${url}${baseUrl.slice(0, -1)}${path}`;
}

/** The built pages that are HTML. */
export function htmlPages({ pages }: BuiltSite): [file: string, page: BuiltPage][] {
  return [...pages].filter(([file]) => file.endsWith('.html'));
}

/** A finding at an offset of a built file; with the entry that it is about, where there is one. */
export function findingIn(site: BuiltSite, file: string, offset: number, message: string, at?: Path): Finding {
  const place = { file: `${site.folder}${file}`, ...site.placeOf(file, offset) };
  return { place, message: at === undefined ? message : `${message} (${at.join('/')})` };
}

/** A finding about something that the built site lacks altogether. */
export function findingAbout(site: BuiltSite, message: string, at?: Path): Finding {
  const place = { file: `${site.folder}/index.html`, line: 1, column: 1 };
  return { place, message: at === undefined ? message : `${message} (${at.join('/')})` };
}

/** The rule for the runner that all rules share. A check that found nothing to look at is itself a finding. */
export function asRule(rule: SiteRule, site: BuiltSite): Rule {
  return {
    ...rule,
    check() {
      const { examined, findings } = rule.check(site);
      if (examined > 0 || findings.length > 0 || rule.emptyBecause !== undefined) return { examined, findings };
      const message = `Unexpected 0 ${rule.unit}, expected at least one; is ${site.folder}/ the built site of this registry?`;
      return { examined, findings: [findingAbout(site, message)] };
    },
  };
}
