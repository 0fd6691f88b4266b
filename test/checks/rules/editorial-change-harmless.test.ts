import { expect, test } from 'vitest';
import { editorialChangeHarmless } from '../../../src/checks/rules/editorial-change-harmless.ts';
import { contextOf, found } from '../context.ts';

const others = {
  services: { stratus: { title: 'Stratus' }, 'desk-360': { title: 'Desk 360', formerNames: [{ text: 'BPOS' }] } },
  jurisdictions: { jp: { title: 'Japan', code: 'JP' }, ca: { title: 'Canada', code: 'CA' } },
  instruments: { 'ca-pipeda': { title: 'Personal Information Protection Act', shortNames: ['PIPEDA'] } },
};
const path = 'commitments/PC-GOV-1/versions/1/change/kind';
const mend =
  'expected "clarifying", "narrowing", "broadening" or "erratum", since an editorial change alters words alone';
const qualifier = { id: 'legal', kind: 'condition', text: 'Falls away where the law forbids it.' };

/** What is found where this version follows that one as an editorial change. */
function change(before: object, after: object, kind = 'editorial'): string[] {
  const versions = [before, { ...after, change: { kind } }];
  return found(editorialChangeHarmless, contextOf({ ...others, commitments: { 'PC-GOV-1': { versions } } }));
}

test.each([
  ['a number', 'Contoso keeps three copies.', 'Contoso keeps 2 copies.', 'the number "3" (now "2")'],
  ['a number that is new', 'Contoso keeps copies.', 'Contoso keeps 2 copies.', 'the number "2" (new)'],
  [
    'a time limit',
    'Contoso answers within 30 days.',
    'Contoso answers within sixty days.',
    'the time limit "P30D" (now "P60D")',
  ],
  [
    'working days',
    'Contoso answers within 5 working days.',
    'Contoso answers within 5 days.',
    'the time limit "P5D of work" (now "P5D")',
  ],
  [
    'promptness',
    'Contoso promptly tells the customer.',
    'Contoso tells the customer.',
    'the time limit "promptly" (now gone)',
  ],
  ['a cadence', 'Contoso reports twice a year.', 'Contoso reports once a year.', 'the time limit "P6M" (now "P1Y")'],
  ['a negation', 'Contoso does not sell data.', 'Contoso sells data.', 'the negation "not" (now gone)'],
  ['a contracted negation', 'Contoso sells data.', "Contoso doesn't sell data.", 'the negation "not" (new)'],
  [
    'an exception',
    'Contoso tells the customer, unless the law forbids it.',
    'Contoso tells the customer.',
    'the exception "unless" (now gone)',
  ],
  [
    'a restriction',
    'Contoso uses data only for the service.',
    'Contoso uses data for the service.',
    'the exception "only" (now gone)',
  ],
  [
    'a service',
    'Contoso encrypts data in Stratus.',
    'Contoso encrypts data in Desk 360.',
    'the service "stratus" (now "desk-360")',
  ],
  ['a place', 'Contoso stores data in Japan.', 'Contoso stores data in Canada.', 'the jurisdiction "jp" (now "ca")'],
  [
    'how much',
    'Contoso audits each of its sites.',
    'Contoso audits most of its sites.',
    'the portion "most" (new), the extent "every" (now gone)',
  ],
  [
    'to how much it extends',
    'Contoso contests every order.',
    'Contoso contests orders.',
    'the extent "every" (now gone)',
  ],
  [
    'a comparison',
    'Contoso has terms no less strict than the law.',
    'Contoso has terms no more strict than the law.',
    'the comparison "less" (now "more")',
  ],
  [
    'before and after',
    'Contoso asks before it acts.',
    'Contoso asks after it acts.',
    'the order "before" (now "after")',
  ],
  [
    'in and out',
    'Contoso keeps data inside the area.',
    'Contoso keeps data outside the area.',
    'the side "inside" (now "outside")',
  ],
  [
    'what is done',
    'Contoso does not transfer data abroad.',
    'Contoso does not store data abroad.',
    'the words "transfer" (now "store")',
  ],
  ['a thing more', 'Contoso may sell data.', 'Contoso may sell or rent data.', 'the words "or rent" (new)'],
  ['a bound', 'Contoso asks at least twice.', 'Contoso asks at most twice.', 'the bound "at least" (now "at most")'],
  [
    'what nothing took the place of',
    'Contoso has its sites audited, at its own expense.',
    'Contoso has its sites audited.',
    'the words "at its own expense" (now gone)',
  ],
  [
    'a degree',
    'Contoso objects to orders that clearly conflict with the law.',
    'Contoso objects to orders that conflict with the law.',
    'the words "clearly" (now gone)',
  ],
  [
    'a thing less',
    'Contoso contests an order to suspend or stop its cloud.',
    'Contoso contests an order to stop its cloud.',
    'the words "suspend or" (now gone)',
  ],
  [
    'a condition more',
    'Contoso has its sites audited.',
    'Contoso has its sites audited where a framework asks for it.',
    'the words "where a framework asks for it" (new)',
  ],
  ['a law', 'Contoso follows PIPEDA.', 'Contoso follows the law.', 'the instrument "ca-pipeda" (now gone)'],
])('a statement that alters %s', (_, before, after, altered) => {
  expect(change({ statement: before }, { statement: after })).toEqual([
    `${path}: Unexpected change "editorial" that alters ${altered}, ${mend}`,
  ]);
  expect(change({ statement: before }, { statement: before })).toEqual([]);
  expect(change({ statement: before }, { statement: after }, 'narrowing')).toEqual([]);
});

test.each([
  ['a number in words', 'Contoso keeps three copies.', 'Contoso keeps 3 copies.'],
  [
    'a time limit in words',
    'Contoso answers within thirty days.',
    'Contoso answers no later than 30 days after a request.',
  ],
  ['the same cadence', 'Contoso reports twice a year.', 'Contoso reports every six months.'],
  ['another negation', 'Contoso does not sell data.', 'Contoso never sells data.'],
  [
    'another word for an exception',
    'Contoso tells the customer unless barred.',
    'Contoso tells the customer except where barred.',
  ],
  ['a former name of a service', 'Contoso encrypts data in BPOS.', 'Contoso encrypts data in Desk 360.'],
  ['the adjective of a place', 'Contoso follows the law of Japan.', 'Contoso follows Japanese law.'],
  [
    'promptness in other words',
    'Contoso promptly tells the customer.',
    'Contoso tells the customer without undue delay.',
  ],
  [
    'an exception in another word',
    'Contoso tells the customer, unless the law forbids it.',
    'Contoso tells the customer, except where the law forbids it.',
  ],
  ['an explanation', 'Contoso keeps a log.', 'Contoso keeps a written log of that.'],
  ['another word for every', 'Contoso contests each order.', 'Contoso contests every order.'],
  ['any in a denial', 'Contoso does not sell any data.', 'Contoso does not sell data.'],
  ['another word for a side', 'Contoso keeps data within the area.', 'Contoso keeps data inside the area.'],
  ['another bound of the same sense', 'Contoso keeps up to two copies.', 'Contoso keeps at most two copies.'],
  ['a verb of the same meaning', 'Contoso stores data in its region.', 'Contoso keeps data in its region.'],
  ['words that tell nothing apart', 'Contoso mends its systems.', 'Contoso puts its systems right.'],
  ['another order', 'Contoso cannot by default read data.', 'Contoso cannot read data by default.'],
  ['no word of the trade', 'Contoso deletes all of the data.', 'Contoso deletes the data.'],
  ['spelling', 'Contoso organizes its data centers.', 'Contoso organises its data centres.'],
])('a statement that has %s is harmless', (_, before, after) => {
  expect(change({ statement: before }, { statement: after })).toEqual([]);
});

test.each<[string, object, object, string]>([
  [
    'a time limit',
    { timeLimit: { within: 'P3D' } },
    { timeLimit: { within: 'P5D' } },
    'the time limit "P3D" (now "P5D")',
  ],
  ['a cadence', { frequency: 'P6M' }, {}, 'the time limit "P6M" (now gone)'],
  [
    'services',
    { scope: { services: 'all' } },
    { scope: { services: ['stratus'] } },
    'the service "all" (now "stratus")',
  ],
  [
    'exclusions',
    { scope: { excluded: [] } },
    { scope: { excluded: [{ service: 'stratus' }] } },
    'the service "without stratus" (new)',
  ],
  [
    'places',
    { scope: { jurisdictions: ['jp'] } },
    { scope: { jurisdictions: ['jp', 'ca'] } },
    'the jurisdiction "ca" (new)',
  ],
  [
    'strength',
    { strength: 'contractual' },
    { strength: 'public-statement' },
    'the strength "contractual" (now "public-statement")',
  ],
  ['a qualifier that went', { qualifiers: [qualifier] }, { qualifiers: [] }, 'the qualifier "legal" (now gone)'],
  ['a qualifier that came', {}, { qualifiers: [qualifier] }, 'the qualifier "legal" (new)'],
  [
    'a qualifier that says otherwise',
    { qualifiers: [qualifier] },
    { qualifiers: [{ ...qualifier, text: 'Does not fall away where the law forbids it.' }] },
    'the qualifier "legal" (now "legal, altered")',
  ],
])('fields that alter %s', (_, before, after, altered) => {
  expect(change(before, after)).toEqual([`${path}: Unexpected change "editorial" that alters ${altered}, ${mend}`]);
  expect(change(after, after)).toEqual([]);
});

test('a limit that is altered in statement and field is told once, and everything altered in one finding', () => {
  const before = { statement: 'Contoso answers within 30 days.', timeLimit: { within: 'P30D' }, obligor: 'provider' };
  const after = { statement: 'Contoso answers within 60 days.', timeLimit: { within: 'P60D' }, obligor: 'shared' };
  expect(change(before, after)).toEqual([
    `${path}: Unexpected change "editorial" that alters the time limit "P30D" (now "P60D"), the obligor "provider" (now "shared"), ${mend}`,
  ]);
});

test('other words of a qualifier, and another order, are harmless', () => {
  const other = { id: 'lookout', kind: 'exclusion', text: 'Does not hold for search.' };
  const reworded = { ...qualifier, text: 'Falls away if the law forbids it.' };
  expect(change({ qualifiers: [qualifier, other] }, { qualifiers: [other, reworded] })).toEqual([]);
});

test('says how many changes it looked at', () => {
  const commitments = { 'PC-GOV-1': { versions: [{}, {}, {}] }, 'PC-GOV-2': { versions: [{}] } };
  expect(editorialChangeHarmless.check(contextOf({ commitments })).examined).toBe(2);
});
