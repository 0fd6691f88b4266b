import { expect, test } from 'vitest';
import { instrumentSupersededCitedAsLive } from '../../../src/checks/rules/instrument-superseded-cited-as-live.ts';
import { contextOf } from '../context.ts';
import { finds } from '../finds.ts';

const instruments = {
  old: { title: 'Disposition 11/2006', standing: 'superseded', supersededBy: [{ instrument: 'middle' }] },
  middle: { title: 'Middle', standing: 'repealed', supersededBy: [{ instrument: 'new' }, { instrument: 'old' }] },
  new: { title: 'Resolution 47/2018', standing: 'in-force' },
  gone: { title: 'Gone Act', standing: 'retired' },
};
const supporting = (instrument: unknown, status: unknown, more: object = {}, version: object = {}) =>
  contextOf({
    instruments,
    commitments: { 'PC-AR-1': { status, versions: [{ supports: [{ instrument }], ...version }], ...more } },
  });
const resting = (status: unknown, remarks?: unknown) =>
  contextOf({
    instruments,
    commitments: { 'PC-AR-1': { status, responsibilities: ['duty'], versions: [{}] } },
    responsibilities: { duty: { restsOn: [{ instrument: 'old' }], remarks } },
  });
const told = [{ text: 'Followed by [it](/instruments/new/).' }];
finds(instrumentSupersededCitedAsLive, [
  ['an instrument that stands', supporting('new', 'in-force'), []],
  [
    'one that was superseded',
    supporting('old', 'in-force'),
    [
      'commitments/PC-AR-1/versions/0/supports/0/instrument: Unexpected instrument "old", superseded, cited as if it stood, expected a remark that links to "middle" or "new" and says what became of it',
    ],
  ],
  [
    'the same in the past',
    supporting('old', 'historic'),
    [
      'commitments/PC-AR-1/versions/0/supports/0/instrument: warning: Unexpected instrument "old", superseded, cited as if it stood, expected a remark that links to "middle" or "new" and says what became of it',
    ],
  ],
  ['the same withdrawn', supporting('old', 'withdrawn'), []],
  ['with a remark that leads to a successor', supporting('old', 'in-force', { remarks: told }), []],
  [
    'with a remark that leads elsewhere',
    supporting('old', 'historic', { remarks: [{ text: 'See [it](/instruments/old/).' }] }),
    [
      'commitments/PC-AR-1/versions/0/supports/0/instrument: warning: Unexpected instrument "old", superseded, cited as if it stood, expected a remark that links to "middle" or "new" and says what became of it',
    ],
  ],
  [
    'with a qualifier that names a successor',
    supporting('old', 'in-force', {}, { qualifiers: [{ text: 'Resolution 47/2018 came after it.' }] }),
    [],
  ],
  [
    'one that nothing followed',
    supporting('gone', 'in-force'),
    [
      'commitments/PC-AR-1/versions/0/supports/0/instrument: Unexpected instrument "gone", retired, cited as if it stood, expected a remark that links to its own page and says what became of it',
    ],
  ],
  [
    'one that nothing followed, explained',
    supporting('gone', 'in-force', { remarks: [{ text: 'See [there](/instruments/gone/).' }] }),
    [],
  ],
  [
    'a binding to one that nothing followed',
    supporting('new', 'in-force', {}, { binding: [{ instrument: 'gone' }, { instrument: 'old' }] }),
    [
      'commitments/PC-AR-1/versions/0/binding/0/instrument: Unexpected instrument "gone", retired, cited as if it stood, expected a remark that links to its own page and says what became of it',
    ],
  ],
  [
    'a responsibility of something in force',
    resting('in-force'),
    [
      'responsibilities/duty/restsOn/0/instrument: Unexpected instrument "old", superseded, cited as if it stood, expected a remark that links to "middle" or "new" and says what became of it',
    ],
  ],
  [
    'a responsibility of something past',
    resting('historic'),
    [
      'responsibilities/duty/restsOn/0/instrument: warning: Unexpected instrument "old", superseded, cited as if it stood, expected a remark that links to "middle" or "new" and says what became of it',
    ],
  ],
  ['a responsibility that tells', resting('in-force', told), []],
]);

test('says how many things it looked at', () => {
  expect(instrumentSupersededCitedAsLive.check(supporting('old', 'withdrawn')).examined).toBe(1);
  expect(instrumentSupersededCitedAsLive.check(supporting('lost', 'in-force')).examined).toBe(0);
});
