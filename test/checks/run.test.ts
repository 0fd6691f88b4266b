import { expect, test } from 'vitest';
import type { Level, Rule } from '../../src/checks/rule.ts';
import { atLeast, run } from '../../src/checks/run.ts';
import { contextOf } from './context.ts';

const base = { description: 'D.', why: 'W.', unit: 'things', example: { bad: 'a', good: 'b', message: 'M' } };
const finds = (level: Level, own?: Level): Rule => ({
  ...base,
  id: `finds-${level}`,
  level,
  check: () => ({ examined: 1, findings: [{ place: { at: [] }, message: 'm', ...(own ? { level: own } : {}) }] }),
});

test('a finding has the level of its rule, or a lower one of its own', () => {
  const levels = (rule: Rule) => run([rule], contextOf({})).findings.map(({ level }) => level);
  expect(levels(finds('error'))).toEqual(['error']);
  expect(levels(finds('error', 'info'))).toEqual(['info']);
  expect(levels(finds('info', 'error'))).toEqual(['info']);
});

test.each<[string, Partial<Rule>, Level | undefined, Level]>([
  ['a warning that comes with time', { timeBased: true }, undefined, 'error'],
  ['a note that comes with time', { timeBased: true }, 'info', 'info'],
  ['any other warning', {}, undefined, 'warning'],
])('strictly: %s', (_, rest, own, expected) => {
  const rule = { ...finds('warning', own), ...rest };
  expect(run([rule], contextOf({}), { strict: true }).findings.map(({ level }) => level)).toEqual([expected]);
  expect(run([rule], contextOf({})).findings.map(({ level }) => level)).toEqual([own ?? 'warning']);
});

test('tells of each rule before it runs', () => {
  const told: string[] = [];
  run([finds('error'), finds('info')], contextOf({}), { onRule: ({ id }, index) => void told.push(`${index} ${id}`) });
  expect(told).toEqual(['0 finds-error', '1 finds-info']);
});

test('a rule that throws is reported, and the others still run', () => {
  const broken: Rule = {
    ...base,
    id: 'broken',
    level: 'warning',
    check: () => {
      throw new Error('oops');
    },
  };
  const { findings, examined } = run([broken, finds('warning')], contextOf({}));
  expect(findings.map(({ rule, level, message }) => `${rule.id} ${level}: ${message}`)).toEqual([
    'broken error: The rule itself failed: oops. Please report it.',
    'finds-warning warning: m',
  ]);
  expect(examined.map(({ examined: count }) => count)).toEqual([0, 1]);
});

test.each<[Level, Level, boolean]>([
  ['error', 'warning', true],
  ['warning', 'warning', true],
  ['info', 'warning', false],
])('%s is at least %s: %s', (level, threshold, expected) => {
  expect(atLeast(level, threshold)).toBe(expected);
});
