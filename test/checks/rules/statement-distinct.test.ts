import { expect, test } from 'vitest';
import { statementDistinct } from '../../../src/checks/rules/statement-distinct.ts';
import { contextOf, found } from '../context.ts';
import { independent } from '../labelled/independent/statement-distinct.ts';
import { measure, together } from '../labelled/measure.ts';
import { samePromise, twoPromises } from '../labelled/statement-distinct.ts';

const keys = 'Contoso does not give its encryption keys to any government.';
const reworded = 'Contoso gives no government its encryption keys.';

/** Commitments PC-GOV-1, PC-GOV-2 … of these statements. */
function of(...commitments: { statement: unknown; scope?: object; status?: string }[]) {
  const entries = commitments.map(({ status = 'in-force', ...version }, index) => [
    `PC-GOV-${index + 1}`,
    { status, versions: [version] },
  ]);
  return contextOf({ commitments: Object.fromEntries(entries) });
}

const place = (number: number) => `commitments/PC-GOV-${number}/versions/0/statement`;
const mend = 'expected one id for one promise; cite that one, or say here what makes this another promise';
const repeats = (number: number, of: string, statement: string) =>
  `${place(number)}: error: Unexpected repetition: the very statement of "${of}", "${statement}", ${mend}`;
const resembles = (number: number, share: number, of: string, statement: string) =>
  `${place(number)}: warning: Unexpected repetition: ${share < 100 ? `a statement that is ${share} % the same as that` : 'in other words the same statement as that'} of "${of}", "${statement}", ${mend}`;

test.each<[string, ReturnType<typeof of>, string[]]>([
  ['two promises', of({ statement: keys }, { statement: 'Contoso keeps logs of access.' }), []],
  ['the same words', of({ statement: keys }, { statement: keys }), [repeats(2, 'PC-GOV-1', keys)]],
  [
    'the same words but for capitals and space',
    of({ statement: keys }, { statement: keys.replace('encryption keys', 'Encryption  Keys') }),
    [repeats(2, 'PC-GOV-1', keys)],
  ],
  [
    'the same promise in nearly the same words',
    of({ statement: keys }, { statement: keys.replace('keys', 'private keys') }),
    [resembles(2, 91, 'PC-GOV-1', keys)],
  ],
  [
    'the same promise turned round',
    of({ statement: keys }, { statement: reworded }),
    [resembles(2, 100, 'PC-GOV-1', keys)],
  ],
  [
    'the same promise three times, each told once',
    of({ statement: keys }, { statement: reworded }, { statement: keys }),
    [repeats(3, 'PC-GOV-1', keys), resembles(2, 100, 'PC-GOV-1', keys)],
  ],
  [
    'another number',
    of({ statement: 'Contoso keeps logs for 30 days.' }, { statement: 'Contoso keeps logs for 60 days.' }),
    [],
  ],
  [
    'another name',
    of({ statement: 'In Japan, Contoso keeps logs.' }, { statement: 'In Canada, Contoso keeps logs.' }),
    [],
  ],
  [
    'the contrary',
    of({ statement: 'Contoso sells data to brokers.' }, { statement: 'Contoso does not sell data to brokers.' }),
    [],
  ],
  ['another addressee', of({ statement: keys }, { statement: keys.replace('government', 'court') }), []],
  [
    'nearly the same words for other places or services',
    of(
      { statement: keys, scope: { jurisdictions: ['jp'], services: 'all' } },
      { statement: reworded, scope: { jurisdictions: ['ca'], services: 'all' } },
    ),
    [],
  ],
  [
    'the same words for other places, which a reader of the words alone cannot know',
    of({ statement: keys, scope: { jurisdictions: ['jp'] } }, { statement: keys, scope: { jurisdictions: ['ca'] } }),
    [repeats(2, 'PC-GOV-1', keys)],
  ],
  [
    'what is replaced or withdrawn',
    of({ statement: keys, status: 'replaced' }, { statement: keys }, { statement: reworded, status: 'withdrawn' }),
    [],
  ],
])('%s', (_, context, expected) => {
  expect(found(statementDistinct, context)).toEqual(expected);
});

test('only the latest wording counts', () => {
  const versions = [{ statement: keys }, { statement: 'Contoso gives its keys to nobody.' }];
  const commitments = { 'PC-GOV-1': { versions }, 'PC-GOV-2': { versions: [{ statement: keys }] } };
  expect(found(statementDistinct, contextOf({ commitments }))).toEqual([]);
});

test('says how many statements it looked at', () => {
  expect(statementDistinct.check(of({ statement: keys }, { statement: keys })).examined).toBe(2);
});

test('agrees with a person on a list of pairs', () => {
  const list = together<string>({ faulty: samePromise, sound: twoPromises }, independent);
  const { precision, recall, missed, falseAlarms } = measure<string>(list, (statement, other) => {
    const either = [of({ statement }, { statement: other }), of({ statement: other }, { statement })];
    const results = either.map((context) => found(statementDistinct, context).length > 0);
    expect(new Set(results).size).toBe(1);
    return results[0] === true;
  });
  process.stdout.write(
    `statement-distinct: ${list.faulty.length} faulty, ${list.sound.length} sound; precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}\n`,
  );
  expect(Math.min(list.faulty.length, list.sound.length)).toBeGreaterThanOrEqual(30);
  expect.soft(precision, falseAlarms.join('\n')).toBeGreaterThanOrEqual(0.95);
  expect.soft(recall, missed.join('\n')).toBeGreaterThanOrEqual(0.95);
});

test('what is not published yet is the repetition, wherever it stands', () => {
  const context = of({ statement: reworded }, { statement: keys });
  const lock = { format: 1, ids: { 'PC-GOV-2': { published: true } } } as const;
  expect(found(statementDistinct, { ...context, lock })).toEqual([resembles(1, 100, 'PC-GOV-2', keys)]);
  expect(found(statementDistinct, context)).toEqual([resembles(2, 100, 'PC-GOV-1', reworded)]);
});
