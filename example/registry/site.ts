/** What this site is called, where it stands and whose promises it describes. */
import type { Site } from '../../src/model/site.ts';

export const site: Site = {
  // The origin, without a slash at the end. Citations carry it for years: choose it well.
  url: 'https://privacy.contoso.example',
  // The path below the origin, with a slash at both ends.
  baseUrl: '/',
  title: 'Contoso Privacy Commitments',
  // One line, for the front page and search engines.
  tagline: 'What Contoso promises about privacy: dated, sourced, citable.',
  publisher: {
    // Whose promises these are, as sentences name it.
    name: 'Contoso',
    // How this site stands to the publisher; shown on every page.
    note: 'Published by Contoso.',
    // The site is the publisher's own: citations name it as their author. Take this out of a site about somebody else.
    own: true,
  },
  // The first part of every id that can be cited: the EX of EX-DATA-1@2.
  citationPrefix: 'EX',
  // Where the source is, and where a reader reports a mistake.
  repository: 'https://git.contoso.example/privacy/commitments',
  feedback: 'https://git.contoso.example/privacy/commitments/issues',
};
