/** CSL-JSON against the rules of its data schema (csl-data.json) that concern what we write. */
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { formatQuotation } from '../../../../src/citations/cite/formats/index.ts';
import type { InventoryVersion } from '../../../../src/model/inventory/inventory.ts';
import { asOf, changed, everyVersion, quoted } from '../../sample.ts';

const dateVariable = {
  type: 'object',
  properties: {
    'date-parts': {
      type: 'array',
      minItems: 1,
      maxItems: 2,
      items: { type: 'array', minItems: 1, maxItems: 3, items: { type: ['string', 'number'] } },
    },
    circa: { type: ['string', 'number', 'boolean'] },
  },
  additionalProperties: false,
};
const word = { type: 'string' };
const schema = {
  type: 'array',
  items: {
    type: 'object',
    properties: {
      type: { enum: ['webpage', 'document'] },
      id: { type: ['string', 'number'] },
      author: {
        type: 'array',
        items: { type: 'object', properties: { literal: word }, additionalProperties: false },
      },
      title: word,
      'container-title': word,
      issued: dateVariable,
      accessed: dateVariable,
      URL: word,
      version: word,
      abstract: word,
      note: word,
    },
    required: ['type', 'id'],
    additionalProperties: false,
  },
};
const validate = new Ajv({ allowUnionTypes: true }).compile(schema);

test.each(everyVersion)('%s is valid', (_, quotation) => {
  validate(JSON.parse(formatQuotation(quotation, 'csl-json')));
  expect(validate.errors ?? []).toEqual([]);
});

test('an item that is not would be noticed', () => {
  expect(validate([{ id: 'x', type: 'webpage', issued: '2017' }])).toBe(false);
});

const issued = (from: InventoryVersion['from']) => {
  const inventory = changed('NC-GOV-2', {}, { from });
  return JSON.parse(formatQuotation(quoted('NC-GOV-2', 2, inventory), 'csl-json'))[0].issued;
};

test.each([
  [
    { date: '2017-01-29', basis: 'attested' },
    { 'date-parts': [[2017, 1, 29]], circa: true },
  ],
  [{ date: '2018', basis: 'stated' }, { 'date-parts': [[2018]] }],
  [
    { notBefore: '2018-04', notAfter: '2020-12', basis: 'inferred' },
    {
      'date-parts': [
        [2018, 4],
        [2020, 12],
      ],
      circa: true,
    },
  ],
] as const)('%j is issued %j', (since, expected) => {
  expect(issued(since)).toEqual(expected);
});

test('was read on the day that the quotation speaks of', () => {
  const [item] = JSON.parse(formatQuotation(quoted('NC-GOV-2', 2), 'csl-json'));
  expect(item.accessed).toEqual({ 'date-parts': [asOf.split('-').map(Number)] });
});
