import type { LabelledList } from './measure.ts';

/** The fields beside the statement; each qualifier begins with its kind. */
export interface AbsoluteFields {
  readonly excluded: readonly string[];
  readonly qualifiers?: readonly string[];
}

const lookout = { excluded: ['lookout-search-services'] } as const;

export const absolutes: LabelledList<AbsoluteFields> = {
  faulty: [
    ['Norland always redirects requests.', lookout],
    ['Norland never discloses data.', lookout],
    ['Norland tells the customer about any request.', lookout],
    ['Norland encrypts all data.', lookout],
    ['Norland gives no government access.', lookout],
    ['Norland answers every request.', lookout],
    [
      'Norland tells the customer about any request.',
      { ...lookout, qualifiers: ['exclusion: Does not hold where the law forbids it.'] },
    ],
    [
      'Norland always redirects requests.',
      {
        excluded: ['lookout-search-services', 'cognition-services'],
        qualifiers: ['exclusion: Does not hold for Lookout Search Services.'],
      },
    ],
    ['All services of the provider delete the data, except Cognition Services.', lookout],
    ['In no case does Norland give out keys.', { excluded: ['fleetpilot'] }],
  ],
  sound: [
    ['Norland redirects requests.', lookout],
    ['Norland always redirects requests.', { excluded: [] }],
    ['Norland always redirects requests, except for Lookout Search Services.', lookout],
    [
      'Norland always redirects requests.',
      { ...lookout, qualifiers: ['exclusion: Does not hold for Lookout Search Services.'] },
    ],
    [
      'Norland always redirects requests.',
      { ...lookout, qualifiers: ['exclusion: Does not hold for the Lookout Search APIs.'] },
    ],
    ['Norland redirects requests no later than a day after receipt.', lookout],
    ['Norland said that it does not disclose data at all.', lookout],
    [
      'Norland never discloses data.',
      { excluded: [], qualifiers: ['exclusion: Does not hold where the law requires it.'] },
    ],
    [
      'Norland tells the customer about the request.',
      { ...lookout, qualifiers: ['exclusion: Does not hold where the law forbids it.'] },
    ],
    ['Norland is no longer able to redirect requests.', lookout],
  ],
};
