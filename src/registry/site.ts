/** What this site is called, where it stands and whose promises it describes. */
import type { Site } from '../model/site.ts';

export const site: Site = {
  url: 'https://privacy-commitments.example',
  baseUrl: '/',
  title: 'Privacy Commitments',
  tagline: 'What Microsoft has publicly promised about privacy in its cloud services: dated, sourced, citable.',
  publisher: {
    name: 'Microsoft',
    note: 'Not affiliated with Microsoft, and neither reviewed nor approved by it.',
  },
  citationPrefix: 'PC',
  repository: 'https://github.com/privacy-commitments/privacy-commitments',
  feedback: 'https://github.com/privacy-commitments/privacy-commitments/issues',
};
