/** Whose words a site's are, and whose promises they tell of. */
import type { Site } from '../site.ts';

/** A site with its publisher, as far as that needs it. */
export interface Told {
  readonly publisher: Site['publisher'];
  readonly site: Pick<Site, 'title'>;
}

/** Whether the publisher speaks on the site itself: it says so, or goes by the same name. */
export function isOwnSite({ publisher, site }: Told): boolean {
  return publisher.own === true || publisher.name === site.title;
}

/** The author of a reference: whose words they are. */
export function authorOf(told: Told): string {
  return isOwnSite(told) ? told.publisher.name : told.site.title;
}

/** The title of a reference. Where the author is somebody else, it names whose promise it is. */
export function headOf(told: Told, title: string): string {
  return isOwnSite(told) ? title : `${told.publisher.name}: ${title}`;
}

/** Who worded what is quoted, and how the site stands to the publisher. */
export function wordedBy(told: Told): string {
  const { publisher, site } = told;
  const by = !isOwnSite(told)
    ? `${site.title}, not by ${publisher.name}`
    : publisher.name === site.title
      ? publisher.name
      : `${publisher.name}, on its own site, ${site.title}`;
  return `Worded by ${by}. ${publisher.note}`;
}

/** What stands below every page: how the site stands to the publisher, and whose words it has. */
export function siteNote(told: Told): string {
  const words = isOwnSite(told) ? 'Each commitment stands' : 'Facts are stated in our own words, each';
  return `${told.publisher.note} ${words} with its date and its source.`;
}

/** What a collection of quotations is about: where the site is somebody else's, no claim about what was said. */
export function collectionOf(told: Told): string {
  const { publisher, site } = told;
  return isOwnSite(told)
    ? `Commitments of ${publisher.name}, quoted from ${site.title}`
    : `Citations about ${publisher.name} from ${site.title}`;
}
