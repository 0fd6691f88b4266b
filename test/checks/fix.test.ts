/** What a program may change by itself: the form of what is there, never a promise. */
import { describe, expect, test } from 'vitest';
import { document } from '../../src/checks/document.ts';
import { type Fix, promisedFields, refusal } from '../../src/checks/fix.ts';
import { fixesOf, type RuleFix } from '../../src/checks/fixes/index.ts';
import { rules } from '../../src/checks/index.ts';
import type { CheckContext, Rule } from '../../src/checks/rule.ts';
import { emptyLock } from '../../src/model/lock/lock.ts';
import type { Path } from '../../src/model/shapes/walk.ts';
import { contextOf, found } from './context.ts';
import { ruleOf } from './reporters/sample.ts';

const at = (...path: Path): Fix => ({ at: path, from: 'a', to: 'b', description: '' });

describe('the guard refuses', () => {
  test.each(promisedFields)('%s, whole or in part', (field) => {
    expect(refusal(at('commitments', 'PC-A-1', 'versions', 0, field), emptyLock)).toBe(
      `"${field}" is part of a promise, which only a person changes`,
    );
    expect(refusal(at('commitments', 'PC-A-1', 'versions', 0, field, 'services', 0), emptyLock)).toContain('promise');
  });

  test.each<[string, Fix, string]>([
    ['an entry', at('terms', 'trial'), 'never an entry or an id'],
    ['an id', at('ids', 'terms', 3), 'never an entry or an id'],
    [
      'a value that a promise may lie within',
      { at: ['commitments', 'PC-A-1', 'versions'], from: [{ statement: 'A' }] as never, to: [], description: '' },
      'texts, numbers and lists of them',
    ],
    ['an id that the lock knows', { lockIds: ['PC-A-2', 'PC-A-1'], description: '' }, 'remembers "PC-A-1" already'],
    [
      'a range that is none',
      { file: 'docs/a.mdx', start: 3, end: 2, text: '', description: '' },
      'ends before it begins',
    ],
  ])('%s', (_, fix, expected) => {
    expect(refusal(fix, { ...emptyLock, ids: { 'PC-A-1': { published: true } } })).toContain(expected);
  });

  test('nothing else', () => {
    expect(refusal(at('terms', 'trial', 'sources', 0, 'lines'), emptyLock)).toBeUndefined();
    expect(refusal(at('commitments', 'PC-A-1', 'versions', 0, 'from', 'date'), emptyLock)).toBeUndefined();
    expect(refusal({ lockIds: ['PC-A-1'], description: '' }, emptyLock)).toBeUndefined();
  });
});

test('fixes are parted into those that may be made and those that may not; a fix that throws makes none', () => {
  const mends = ruleOf('all-whole', 'error', { fix: () => [at('terms', 'a', 'title'), at('terms', 'a', 'scope')] });
  const throws = ruleOf('all-sound', 'error', {
    fix: () => {
      throw new Error('oops');
    },
  });
  const { allowed, refused } = fixesOf([throws, mends, ruleOf('no-fix', 'error')], contextOf({}));
  expect(allowed.map(({ rule }) => rule.id)).toEqual(['all-whole']);
  expect(refused.map(({ reason }) => reason)).toEqual(['"scope" is part of a promise, which only a person changes']);
});

const lines = (list: readonly number[]) => ({ source: 's', lines: list, basis: 'explicit' });
const remark = (text: string) => ({ text, evidence: 'official' });
const version = (date: string) => ({ from: { date, basis: 'attested' } });

/** For each fixable rule: a context in which it finds something that its fix mends. */
const broken: Readonly<Record<string, CheckContext>> = {
  'citation-lines-ascending': contextOf({
    claims: { a: { sources: [lines([3, 1]), lines([1, 2]), lines([5, 5, 4])] } },
  }),
  'entry-well-formed': contextOf({
    commitments: { 'PC-A-1': { versions: [version('2018-7'), version('2018/7/3'), version('2019.12')] } },
  }),
  'id-listed-once': contextOf({ commitments: { 'PC-A-1': {} }, claims: { 'PC-CLM-1': {} } }),
  'link-resolves': contextOf(
    {
      principles: {
        control: { remarks: [remark('[a](/Principles/Control#Facts) [/principles](/principles "/principles")')] },
      },
    },
    {
      documents: {
        'docs/a.mdx':
          '[/principles](/principles) ![x](</Principles/> "/Principles/") <a href="/principles/control#facts">x</a>\n\n[b][c] [![x](/principles)](/principles)\n\n[c]: /Principles?x=/Principles\n',
      },
      routes: new Map([
        ['/principles/', new Set()],
        ['/principles/control/', new Set(['facts', 'Facts'])],
      ]),
      staticFiles: new Set(['/img/picture.svg']),
    },
  ),
  'own-link-canonical': contextOf(
    { principles: { control: { remarks: [remark('[a](http://privacy.example/A) <https://privacy.example/B>')] } } },
    { documents: { 'docs/a.mdx': '[a](https://WWW.privacy.example/A/b#C)' } },
  ),
};

const fixable = rules.filter(({ fix }) => fix !== undefined);

test('every fixable rule has a broken context here', () => {
  expect(fixable.map(({ id }) => id).sort()).toEqual(Object.keys(broken).sort());
});

describe.each(fixable.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const context = broken[id] ?? contextOf({});
  const { allowed, refused } = fixesOf([rule], context);

  test('finds nothing that can be mended once it is mended', () => {
    const before = mendable(rule, context);
    expect(before.length).toBeGreaterThan(0);
    expect(refused).toEqual([]);
    const after = mended(context, allowed);
    expect(rule.fix?.(after)).toEqual([]);
    expect(found(rule, after).filter((line) => before.includes(line))).toEqual([]);
  });

  test('makes no fix where there is nothing to mend', () => {
    expect(rule.fix?.(contextOf({}))).toEqual([]);
  });
});

/** Findings but for those that an incomplete test entry brings. */
function mendable(rule: Rule, context: CheckContext): string[] {
  return found(rule, context).filter((line) => !line.includes('Unexpected missing'));
}

test('links are replaced where they are addresses, not where they are words', () => {
  const context = broken['link-resolves'] ?? contextOf({});
  const after = mended(context, fixesOf(fixable, context).allowed);
  expect(after.documents[0]?.text).toBe(
    '[/principles](/principles/) ![x](</principles/> "/Principles/") <a href="/principles/control/#facts">x</a>\n\n[b][c] [![x](/principles/)](/principles/)\n\n[c]: /principles/?x=/Principles\n',
  );
  expect(after.registry.principles.control?.remarks?.[0]?.text).toBe(
    '[a](/principles/control/#Facts) [/principles](/principles/ "/principles")',
  );
});

/** The context with fixes made; those of a page from its end, so that the ranges of the others stay true. */
function mended(context: CheckContext, fixes: readonly RuleFix[]): CheckContext {
  const registry = structuredClone(context.registry);
  const ids = { ...context.lock.ids };
  const texts = new Map(context.documents.map(({ file, text }) => [file, text]));
  const start = ({ fix }: RuleFix) => ('start' in fix ? fix.start : 0);
  for (const { fix } of [...fixes].sort((one, other) => start(other) - start(one))) {
    if ('lockIds' in fix) {
      for (const id of fix.lockIds) ids[id] = { published: false };
    } else if ('at' in fix) {
      const parent = fix.at.slice(0, -1).reduce<unknown>((value, name) => Reflect.get(Object(value), name), registry);
      Reflect.set(Object(parent), fix.at.at(-1) ?? '', fix.to);
    } else {
      const text = texts.get(fix.file) ?? '';
      texts.set(fix.file, text.slice(0, fix.start) + fix.text + text.slice(fix.end));
    }
  }
  const documents = [...texts].map(([file, text]) => document(file, text));
  return { ...context, registry, given: registry, documents, lock: { ...context.lock, ids } };
}
