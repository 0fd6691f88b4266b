import { expect, test } from 'vitest';
import { instrumentInField } from '../../../src/checks/rules/instrument-in-field.ts';
import { found } from '../context.ts';
import { expectMeasured } from '../labelled/expect-measured.ts';
import { independent } from '../labelled/independent/instrument-in-field.ts';
import { type InstrumentFields, instruments } from '../labelled/instrument-in-field.ts';
import { together } from '../labelled/measure.ts';
import { oneVersion } from '../labelled/one-version.ts';

const at = 'commitments/PC-GOV-1/versions/0';

function of(statement: string, { binding = [], supports = [], incorporates = [], qualifiers }: InstrumentFields = {}) {
  return oneVersion(statement, {
    strength: 'contractual',
    qualifiers,
    binding: binding.map((instrument) => ({ instrument })),
    supports: [
      ...supports.map((instrument) => ({ instrument, relation: 'supports' })),
      ...incorporates.map((instrument) => ({ instrument, relation: 'incorporates' })),
    ],
  });
}

test.each<[string, InstrumentFields, string[]]>([
  ['Contoso keeps PIPEDA in mind.', { supports: ['pipeda'] }, []],
  [
    'Contoso keeps PIPEDA in mind.',
    {},
    [`${at}/statement: Unexpected instrument "PIPEDA" in the words alone, expected "pipeda" in "supports" too`],
  ],
  [
    'In the HST, Contoso promises deletion.',
    { binding: ['dpa'] },
    [`${at}/statement: Unexpected instrument "HST" in the words alone, expected "hst" in "binding" too`],
  ],
  [
    'Contoso has measures in place.',
    { incorporates: ['11-2006'] },
    [
      `${at}/supports/0/instrument: Unexpected incorporated instrument "11-2006", expected the statement or a qualifier to name "Disposition 11/2006 on security measures (Argentina)"`,
    ],
  ],
  ['Contoso has the measures of 11/2006 in place.', { incorporates: ['11-2006'] }, []],
  ['Contoso publishes the Law Enforcement Requests Report.', {}, []],
  ['Contoso deletes data.', { qualifiers: ['Does not hold under PIPEDA.'] }, []],
  ['Contoso speaks of “PIPEDA”.', {}, []],
  ['Contoso tells the data protection authority (DPA), and the DPA answers.', {}, []],
  ['The data protection addendum (DPA) of Contoso holds.', { binding: ['dpa'] }, []],
  [
    'The data protection addendum (DPA) of Contoso holds.',
    {},
    [`${at}/statement: Unexpected instrument "DPA" in the words alone, expected "dpa" in "binding" too`],
  ],
])('%s %o', (statement, fields, expected) => {
  expect(found(instrumentInField, of(statement, fields))).toEqual(expected);
});

test('a public statement has no binding: the agreement that it speaks of is compared with', () => {
  const publicly = (fields: object) =>
    oneVersion('Contoso gives notice where the HST asks for it.', { strength: 'public-statement', ...fields });
  expect(found(instrumentInField, publicly({}))).toEqual([
    `${at}/statement: Unexpected instrument "HST" in the words alone, expected "hst" in "supports" too`,
  ]);
  const supports = [{ instrument: 'hst', relation: 'intersects-with' }];
  expect(found(instrumentInField, publicly({ supports }))).toEqual([]);
});

test('says how many statements it looked at', () => {
  expect(instrumentInField.check(of('Contoso deletes data.')).examined).toBe(1);
});

test('on labelled sentences', () => {
  expectMeasured('instrument-in-field', together(instruments, independent), (sentence, fields) => {
    return instrumentInField.check(of(sentence, fields)).findings.length > 0;
  });
});
