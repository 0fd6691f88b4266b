/** What a site is called, where it stands and whose promises it describes. A registry holds one, in `site.ts`. */

export interface Site {
  /** Origin under which the site is published, without a slash at the end. Citations carry it. */
  readonly url: string;
  /** Path below the origin, with a slash at both ends. */
  readonly baseUrl: string;
  readonly title: string;
  /** One line, for the front page, search engines and feeds. */
  readonly tagline: string;
  /** Whose promises the registry holds. */
  readonly publisher: {
    readonly name: string;
    /** How this site stands to the publisher; shown on every page. */
    readonly note: string;
    /** Set where the site is the publisher's own: then its words are the publisher's, and no citation says otherwise. */
    readonly own?: boolean;
  };
  /** First part of every id that can be cited: the `PC` of `PC-GOV-2@2`. */
  readonly citationPrefix: string;
  /** Where the source code is, without a slash at the end. */
  readonly repository: string;
  /** Where a reader reports a mistake. */
  readonly feedback: string;
  /** The address of those who mend mistakes, for a reader who has no account where the source code is. */
  readonly mail?: string;
}

/** Origin and base path that a site is published under, with a slash at the end. */
export function siteAddressOf(site: Pick<Site, 'url' | 'baseUrl'>): string {
  return `${site.url}${site.baseUrl}`;
}

/** Where a reader can propose a change of a file, given its path from the repository's root. */
export function editUrl(site: Pick<Site, 'repository'>, file: string): string {
  return `${site.repository}/edit/main/${file}`;
}
