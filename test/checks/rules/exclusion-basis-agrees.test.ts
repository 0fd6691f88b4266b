import { expect, test } from 'vitest';
import { exclusionBasisAgrees } from '../../../src/checks/rules/exclusion-basis-agrees.ts';
import { contextOf } from '../context.ts';
import { finds } from '../finds.ts';

const excluded = (basis: unknown, qualifiers: unknown, service: unknown = 'fleetpilot') =>
  contextOf({
    services: { fleetpilot: { title: 'Fleetpilot', alsoKnownAs: ['Endpoint Manager'] } },
    commitments: { 'PC-CA-1': { versions: [{ qualifiers, scope: { excluded: [{ service, basis }] } }] } },
  });
const telling = (basis: string, text = 'Leaves out Fleetpilot.', kind = 'exclusion') => ({
  id: 'left-out',
  kind,
  text,
  basis,
});
finds(exclusionBasisAgrees, [
  ['the same basis', excluded('inferred', [telling('inferred')]), []],
  [
    'an inference told as explicit',
    excluded('inferred', [telling('explicit')]),
    [
      'commitments/PC-CA-1/versions/0/scope/excluded/0/basis: Unexpected basis "inferred" of the excluded service "fleetpilot", expected "explicit" as in the qualifier "left-out"; change the one that is wrong',
    ],
  ],
  [
    'the same under another name',
    excluded('explicit', [telling('ambiguous', 'Not for Endpoint Manager.')]),
    [
      'commitments/PC-CA-1/versions/0/scope/excluded/0/basis: Unexpected basis "explicit" of the excluded service "fleetpilot", expected "ambiguous" as in the qualifier "left-out"; change the one that is wrong',
    ],
  ],
  ['two qualifiers, one of which agrees', excluded('inferred', [telling('explicit'), telling('inferred')]), []],
  [
    'a qualifier about something else',
    excluded('inferred', [
      telling('explicit', 'Not for Stratus.'),
      telling('explicit', 'Fleetpilot in part.', 'limit'),
    ]),
    [],
  ],
]);

test('says how many things it looked at', () => {
  expect(exclusionBasisAgrees.check(excluded('inferred', [])).examined).toBe(1);
});
