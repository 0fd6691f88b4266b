import { expect, test } from 'vitest';
import { stagesDated } from '../../../src/checks/rules/stages-dated.ts';
import { contextOf } from '../context.ts';
import { finds } from '../finds.ts';

const law = (dates: unknown, more: object = {}) =>
  contextOf({
    instruments: { act: { kind: 'statute', dates, ...more } },
    responsibilities: { duty: { restsOn: [{ instrument: 'act' }] } },
  });
finds(stagesDated, [
  [
    'stages with their days',
    law([
      { stage: 'adopted', date: '2013-05-24' },
      { stage: 'in-force', date: '2015-10-05' },
    ]),
    [],
  ],
  [
    'one year for all',
    law([
      { stage: 'adopted', date: '2013' },
      { stage: 'in-force', date: '2013' },
    ]),
    [
      'instruments/act/dates/0/date: Unexpected bare year "2013" for all that is known of the beginning of a law, expected at least the month of one stage',
    ],
  ],
  [
    'a year alone',
    law([
      { stage: 'adopted', date: '2003' },
      { stage: 'amended', date: '2026-11-02' },
    ]),
    [
      'instruments/act/dates/0/date: Unexpected bare year "2003" for all that is known of the beginning of a law, expected at least the month of one stage',
    ],
  ],
  [
    'years that differ',
    law([
      { stage: 'adopted', date: '2013' },
      { stage: 'in-force', date: '2015' },
    ]),
    [],
  ],
  [
    'a year beside a month',
    law([
      { stage: 'adopted', date: '2013' },
      { stage: 'in-force', date: '2013-10' },
    ]),
    [],
  ],
  [
    'nothing known of its beginning',
    law([{ stage: 'amended', date: '2021-11-25' }]),
    ['instruments/act/dates: info: Open: when this law was made or came into force is not recorded'],
  ],
  ['what is no law', law([{ stage: 'published', date: '2013' }], { kind: 'publication' }), []],
]);

test('says how many things it looked at', () => {
  expect(stagesDated.check(law([])).examined).toBe(1);
  expect(stagesDated.check(contextOf({ instruments: { act: { kind: 'statute' } } })).examined).toBe(0);
});
