import { expect, test } from 'vitest';
import { jurisdictionBoundBasis } from '../../../src/checks/rules/jurisdiction-bound-basis.ts';
import { contextOf } from '../context.ts';
import { finds } from '../finds.ts';

const instruments = {
  dmca: { kind: 'statute', jurisdiction: 'us' },
  dta: { kind: 'agreement', jurisdiction: 'ar' },
  iso: { kind: 'standard' },
};
const jurisdictions = { us: {}, ca: {}, ar: {} };
const supporting = (instrument: unknown, places: unknown, relation = 'supports') =>
  contextOf({
    instruments,
    jurisdictions,
    commitments: {
      'PC-IP-1': { versions: [{ supports: [{ instrument, relation }], scope: { jurisdictions: places } }] },
    },
  });
const bound = (instrument: unknown, places: unknown) =>
  contextOf({
    instruments,
    jurisdictions,
    commitments: { 'PC-AR-1': { versions: [{ binding: [{ instrument }], scope: { jurisdictions: places } }] } },
  });
const resting = (instrument: unknown, places: unknown) =>
  contextOf({
    instruments,
    jurisdictions,
    responsibilities: { duty: { restsOn: [{ instrument }], jurisdictions: places } },
  });
finds(jurisdictionBoundBasis, [
  ['a law and its place', supporting('dmca', ['us']), []],
  [
    'a law and the whole world',
    supporting('dmca', 'worldwide'),
    [
      'commitments/PC-IP-1/versions/0/scope/jurisdictions: Unexpected worldwide scope of what rests on "dmca" of "us", expected "us" alone; take the instrument out of the basis if it holds without it, or compare it: "intersects-with"',
    ],
  ],
  ['a law that is only compared with', supporting('dmca', 'worldwide', 'intersects-with'), []],
  ["a law and other places, another rule's business", supporting('dmca', ['ca', 'ar']), []],
  ['a standard, which has no place', supporting('iso', 'worldwide'), []],
  [
    'an agreement for a place',
    bound('dta', 'worldwide'),
    [
      'commitments/PC-AR-1/versions/0/scope/jurisdictions: Unexpected worldwide scope of what rests on "dta" of "ar", expected "ar" alone; take the instrument out of the basis if it holds without it',
    ],
  ],
  ['the same for that place', bound('dta', ['ar']), []],
  [
    'a responsibility',
    resting('dmca', 'worldwide'),
    [
      'responsibilities/duty/jurisdictions: Unexpected worldwide scope of what rests on "dmca" of "us", expected "us" alone; take the instrument out of the basis if it holds without it',
    ],
  ],
]);

test('says how many things it looked at', () => {
  expect(jurisdictionBoundBasis.check(supporting('dmca', ['us'])).examined).toBe(1);
  expect(jurisdictionBoundBasis.check(supporting('iso', 'worldwide')).examined).toBe(0);
});
