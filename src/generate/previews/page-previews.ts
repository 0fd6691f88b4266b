/** What a page shows of itself where a link to it is shared: a picture, and the words for those who do not see it. */
import { addressOf, previewAddress, sitePreviewAddress, versionAddress } from '../../model/addresses/routes.ts';
import { statusOnReview, strengthInWords } from '../../model/said/said.ts';
import type { Commitment, Registry, Version } from '../../model/schema.ts';
import type { Site } from '../../model/site.ts';
import { citableCommitments } from '../../model/status.ts';
import { tokenOf } from '../../model/token.ts';
import { currentNumber } from '../../model/versions/current-version.ts';
import { previewOf, previewParts } from '../parts/version-parts.ts';

/** The words of a picture. */
export interface PictureWords {
  /** What the site is called. */
  readonly site: string;
  /** `PC-GOV-2@2`, or what else it is a picture of. */
  readonly name: string;
  /** `Historic · Public statement`. */
  readonly standing: string;
  readonly title: string;
  readonly statement: string;
  /** Everything that narrows the statement, and newer texts that say less. */
  readonly limits: readonly string[];
  /** When it was last seen. */
  readonly seen: string;
}

/** A picture that pages are shared with. */
export interface PagePreview {
  /** `/previews/pc-gov-2-v2.png` */
  readonly image: string;
  readonly alt: string;
  readonly words: PictureWords;
}

type NamedSite = Pick<Site, 'title' | 'tagline' | 'publisher'>;

/** The picture of the site: of every page that has none of its own. */
export function sitePreview({ title, tagline, publisher }: NamedSite): PagePreview {
  const { note } = publisher;
  return {
    image: sitePreviewAddress,
    alt: `${title}. ${tagline} ${note}`,
    words: { site: title, name: '', standing: '', title, statement: tagline, limits: [], seen: note },
  };
}

/** Address → picture, of the page of each commitment that can be cited, and of each of its versions. */
export function commitmentPreviews(registry: Registry, site: NamedSite): ReadonlyMap<string, PagePreview> {
  return new Map(
    citableCommitments(registry).flatMap(([id, commitment]) =>
      commitment.versions.flatMap((version, index): [string, PagePreview][] => {
        const number = index + 1;
        const preview = versionPreview(registry, site, id, commitment, version, number);
        const own = [versionAddress(id, number), preview] as const;
        return number === currentNumber(commitment) ? [[...own], [addressOf('commitments', id), preview]] : [[...own]];
      }),
    ),
  );
}

function versionPreview(
  registry: Registry,
  { title: site }: NamedSite,
  id: string,
  commitment: Commitment,
  version: Version,
  number: number,
): PagePreview {
  const newest = currentNumber(commitment);
  const name = tokenOf(id, number);
  const standing = [
    ...(number < newest ? ['Past version'] : number > newest ? ['Announced'] : []),
    statusOnReview(registry, commitment, number).words,
    strengthInWords(version),
  ].join(' · ');
  const { limits, cautions, seen } = previewParts(registry, commitment, version);
  return {
    image: previewAddress(id, number),
    alt: `${name}. ${standing}. ${previewOf(registry, commitment, version)}`,
    words: {
      ...{ site, name, standing, title: commitment.title, statement: version.statement },
      ...{ limits: [...limits, ...cautions], seen },
    },
  };
}
