import { expect, test } from 'vitest';
import { instrumentInScope } from '../../../src/checks/rules/instrument-in-scope.ts';
import { contextOf, type Entries } from '../context.ts';
import { finds } from '../finds.ts';

const places: Entries = {
  jurisdictions: { ca: {}, 'ca-ab': { parent: 'ca' }, 'ca-bc': { parent: 'ca' }, jp: {}, eu: {}, fr: { parent: 'eu' } },
  instruments: {
    'ca-act': { jurisdiction: 'ca' },
    'ca-ab-act': { jurisdiction: 'ca-ab' },
    'jp-act': { jurisdiction: 'jp' },
    'jp-terms': { kind: 'agreement', jurisdiction: 'jp' },
    'eu-act': { jurisdiction: 'eu' },
    terms: { kind: 'agreement' },
  },
};
const at = 'commitments/PC-X-1/versions/1';

/** A second version with that scope and basis. */
const promise = (jurisdictions: unknown, basis: object): Entries => ({
  ...places,
  commitments: { 'PC-X-1': { versions: [{}, { scope: { jurisdictions }, ...basis }] } },
});
const norm = (instrument: unknown, relation = 'supports') => ({ supports: [{ instrument, relation }] });
const contract = (instrument: unknown) => ({ binding: [{ instrument }] });

finds(instrumentInScope, [
  ['a law of the place', promise(['ca'], norm('ca-act')), []],
  ['a law of one of several places', promise(['jp', 'ca'], norm('ca-act')), []],
  ['a law of the country for a province', promise(['ca-ab'], norm('ca-act')), []],
  ['a law of the union for a country', promise(['fr'], norm('eu-act')), []],
  [
    'a law of another place',
    promise(['ca'], norm('jp-act')),
    [
      `${at}/supports/0/instrument: Unexpected instrument "jp-act" of "jp", expected an instrument of "ca", where this holds; did you mean "ca-act"?`,
    ],
  ],
  [
    'an agreement for another place',
    promise(['fr'], contract('jp-terms')),
    [
      `${at}/binding/0/instrument: Unexpected instrument "jp-terms" of "jp", expected an instrument of "fr" or "eu", where this holds`,
    ],
  ],
  [
    'a law of a province for another one',
    promise(['ca-bc'], { ...contract('ca-ab-act'), ...norm('ca-act') }),
    [
      `${at}/binding/0/instrument: Unexpected instrument "ca-ab-act" of "ca-ab", expected an instrument of "ca-bc" or "ca", where this holds; did you mean "ca-act"?`,
    ],
  ],
  [
    'a law of a province for its country',
    promise(['ca'], norm('ca-ab-act')),
    [
      `${at}/supports/0/instrument: Unexpected instrument "ca-ab-act" of "ca-ab", expected an instrument of "ca", where this holds; did you mean "ca-act"?`,
    ],
  ],
  ['an agreement of no place', promise(['ca'], contract('terms')), []],
  ['worldwide, whatever it rests on', promise('worldwide', { ...norm('jp-act'), ...contract('jp-terms') }), []],
  ['a law of another place that is only compared', promise(['ca'], norm('jp-act', 'intersects-with')), []],
  ['a law that has nothing to do with it', promise(['ca'], norm('jp-act', 'no-relationship')), []],
  ['an instrument or a place that does not exist', promise(['cx'], { ...norm('jp-act'), ...contract('x') }), []],
  [
    'an instrument of a place that does not exist',
    { ...promise(['ca'], norm('x')), instruments: { x: { jurisdiction: 'xx' } } },
    [],
  ],
  [
    'frameworks that a principle is compared with',
    { ...places, principles: { a: { mappings: [norm('jp-act')] } } },
    [],
  ],
  // Responsibilities
  [
    'a duty under a law of its place, and one that depends on a promise for it, or for all',
    {
      ...places,
      commitments: {
        a: { versions: [{ scope: { jurisdictions: ['jp'] } }, { scope: { jurisdictions: ['jp', 'ca'] } }] },
        b: { versions: [{ scope: { jurisdictions: ['jp'] } }, { scope: { jurisdictions: 'worldwide' } }] },
      },
      responsibilities: {
        x: { jurisdictions: ['ca-ab'], restsOn: [{ instrument: 'ca-act' }], dependsOn: ['a', 'b', 'c'] },
        y: { jurisdictions: 'worldwide', restsOn: [{ instrument: 'jp-act' }], dependsOn: ['a'] },
      },
    },
    [],
  ],
  [
    'a duty under a law of another place, and one that depends on what is promised elsewhere today',
    {
      ...places,
      commitments: {
        a: { versions: [{ scope: { jurisdictions: ['ca'] } }, { scope: { jurisdictions: ['jp', 'fr'] } }] },
      },
      responsibilities: { x: { jurisdictions: ['ca'], restsOn: [{}, { instrument: 'jp-act' }], dependsOn: ['a'] } },
    },
    [
      'responsibilities/x/restsOn/1/instrument: Unexpected instrument "jp-act" of "jp", expected an instrument of "ca", where this holds; did you mean "ca-act"?',
      'responsibilities/x/dependsOn/0: Unexpected commitment "a" of "jp" or "fr", expected a commitment of "ca", where this holds',
    ],
  ],
  [
    'places in a circle',
    {
      ...promise(['a'], norm('ca-act')),
      jurisdictions: { ca: {}, a: { parent: 'b' }, b: { parent: 'a' } },
    },
    [
      `${at}/supports/0/instrument: Unexpected instrument "ca-act" of "ca", expected an instrument of "a" or "b", where this holds`,
    ],
  ],
]);

test('says how many laws, agreements and commitments of a place it looked at', () => {
  const entries: Entries = {
    ...promise(['ca'], { binding: [{ instrument: 'terms' }, { instrument: 'jp-terms' }], ...norm('ca-act') }),
    responsibilities: { x: { jurisdictions: ['ca'], restsOn: [{ instrument: 'ca-act' }], dependsOn: ['PC-X-1'] } },
  };
  expect(instrumentInScope.check(contextOf(entries)).examined).toBe(4);
});
