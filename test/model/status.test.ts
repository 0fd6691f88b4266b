import { expect, test } from 'vitest';
import { citableCommitments, isCitable, isMade, isOver } from '../../src/model/status.ts';

test.each([
  ['draft', []],
  ['in-force', ['citable', 'made']],
  ['historic', ['citable', 'made']],
  ['replaced', ['citable', 'over']],
  ['withdrawn', ['citable', 'over']],
] as const)('%s', (status, expected) => {
  const means = { citable: isCitable({ status }), made: isMade({ status }), over: isOver({ status }) };
  expect(Object.entries(means).flatMap(([name, holds]) => (holds ? [name] : []))).toEqual(expected);
});

test('what is no commitment can’t be cited', () => {
  const commitments = { 'EX-A-1': { status: 'historic' }, 'EX-A-2': { status: 'draft' }, 'EX-A-3': undefined };
  expect(citableCommitments({ commitments }).map(([id]) => id)).toEqual(['EX-A-1']);
});
