import { expect, test } from 'vitest';
import { sightingWithinText } from '../../../src/checks/rules/sighting-within-text.ts';
import { found } from '../context.ts';
import { seen, withSightings } from '../sightings.ts';

const at = 'commitments/PC-X-1/sightings/0';
const general = { about: { services: 'all', jurisdictions: 'worldwide', customers: ['business', 'consumer'] } };
const forConsumers = { about: { services: 'all', jurisdictions: 'worldwide', customers: ['consumer'] } };

test.each<[string, object, object, string[]]>([
  ['what the text is about', {}, {}, []],
  ['less than that', general, {}, []],
  [
    'another service',
    {},
    { services: ['mail'] },
    [`${at}/services: Unexpected services "mail" of a text that is about "vault", expected no more than that`],
  ],
  [
    'a service more',
    {},
    { services: ['vault', 'mail'] },
    [
      `${at}/services: Unexpected services "vault" or "mail" of a text that is about "vault", expected no more than that`,
    ],
  ],
  [
    'services in general',
    {},
    { services: 'all' },
    [`${at}/services: Unexpected services "all" of a text that is about "vault", expected no more than that`],
  ],
  [
    'another place, and every customer',
    {},
    { jurisdictions: 'worldwide', customers: ['business', 'consumer'] },
    [
      `${at}/jurisdictions: Unexpected jurisdictions "worldwide" of a text that is about "xn", expected no more than that`,
      `${at}/customers: Unexpected customers "business" or "consumer" of a text that is about "business", expected no more than that`,
    ],
  ],
  [
    'a text that does not say what it is about',
    { about: undefined },
    {},
    [
      `${at}/source: Unexpected sighting in "handbook", which does not say what it is about, expected "about" there, with services, places and customers`,
    ],
  ],
  [
    'what consumers are told, for customers',
    forConsumers,
    { customers: ['consumer'] },
    [
      `${at}/effect: Unexpected effect "same" of a text for consumers on what is promised to customers, expected "in-kind", or an effect that says less`,
    ],
  ],
  ['the same in kind', forConsumers, { customers: ['consumer'], effect: 'in-kind' }, []],
  ['what consumers are told that is less', forConsumers, { customers: ['consumer'], effect: 'narrower' }, []],
])('%s', (_, handbook, change, expected) => {
  expect(found(sightingWithinText, withSightings({ sightings: [seen(change)], handbook }))).toEqual(expected);
});

test('what is promised to everybody may be repeated to consumers', () => {
  const sightings = [seen({ customers: ['consumer'] })];
  const context = withSightings({ sightings, handbook: forConsumers, beneficiary: 'individual' });
  expect(found(sightingWithinText, context)).toEqual([]);
});
