import type { LabelledList } from './measure.ts';

/** The fields beside the statement; each qualifier begins with its kind. */
export interface AbsoluteFields {
  readonly excluded: readonly string[];
  readonly qualifiers?: readonly string[];
}

const bing = { excluded: ['bing-search-services'] } as const;

export const absolutes: LabelledList<AbsoluteFields> = {
  faulty: [
    ['Microsoft always redirects requests.', bing],
    ['Microsoft never discloses data.', bing],
    ['Microsoft tells the customer about any request.', bing],
    ['Microsoft encrypts all data.', bing],
    ['Microsoft gives no government access.', bing],
    ['Microsoft answers every request.', bing],
    [
      'Microsoft tells the customer about any request.',
      { ...bing, qualifiers: ['exclusion: Does not hold where the law forbids it.'] },
    ],
    [
      'Microsoft always redirects requests.',
      {
        excluded: ['bing-search-services', 'cognitive-services'],
        qualifiers: ['exclusion: Does not hold for Bing Search Services.'],
      },
    ],
    ['All services of the provider delete the data, except Cognitive Services.', bing],
    ['In no case does Microsoft give out keys.', { excluded: ['intune'] }],
  ],
  sound: [
    ['Microsoft redirects requests.', bing],
    ['Microsoft always redirects requests.', { excluded: [] }],
    ['Microsoft always redirects requests, except for Bing Search Services.', bing],
    [
      'Microsoft always redirects requests.',
      { ...bing, qualifiers: ['exclusion: Does not hold for Bing Search Services.'] },
    ],
    [
      'Microsoft always redirects requests.',
      { ...bing, qualifiers: ['exclusion: Does not hold for the Bing Search APIs.'] },
    ],
    ['Microsoft redirects requests no later than a day after receipt.', bing],
    ['Microsoft said that it does not disclose data at all.', bing],
    [
      'Microsoft never discloses data.',
      { excluded: [], qualifiers: ['exclusion: Does not hold where the law requires it.'] },
    ],
    [
      'Microsoft tells the customer about the request.',
      { ...bing, qualifiers: ['exclusion: Does not hold where the law forbids it.'] },
    ],
    ['Microsoft is no longer able to redirect requests.', bing],
  ],
};
