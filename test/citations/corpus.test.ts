import { extname } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readDocument } from '../../src/citations/readers/index.ts';
import { verify } from '../../src/citations/verify/verify.ts';
import { type CorpusCase, cases } from './corpus/cases.ts';
import { norlandInventory } from './corpus/registry.ts';
import { inventory } from './corpus/words.ts';
import { placeShown } from './readers/read.ts';

const today = '2026-11-20';

/** What is found in a document, as `place rule`; why it can't be read, where that is so. */
async function found({ file, bytes, options }: CorpusCase): Promise<string[]> {
  try {
    const document = await readDocument(file, await bytes());
    const { problems } = verify([document], inventory, { today, ...options });
    return problems.map(({ place, rule }) => `${placeShown(place)} ${rule}`).sort();
  } catch (error) {
    return [`${error}`];
  }
}

const ruleOf = (fault: string) => fault.slice(fault.lastIndexOf(' ') + 1);
const planted = ({ expected }: CorpusCase): string[] => [...expected].sort();

const results = new Map<string, readonly string[]>();
beforeAll(async () => {
  for (const one of cases) results.set(one.file, await found(one));
});

describe('every planted fault is found at its place, and nothing else', () => {
  test.each(cases.map((one) => [one.file, one] as const))('%s', (file, one) => {
    expect(results.get(file)).toEqual(planted(one));
  });
});

/** The faults of each rule by the ending of the document that has them. */
function endingsByRule(): ReadonlyMap<string, ReadonlySet<string>> {
  const all = new Map<string, Set<string>>();
  for (const { file, expected } of cases)
    for (const rule of expected.map(ruleOf)) all.set(rule, (all.get(rule) ?? new Set()).add(extname(file)));
  return all;
}

describe('the corpus as a whole', () => {
  test('has found, planted and false alarms in these numbers', () => {
    let hits = 0;
    let alarms = 0;
    for (const one of cases) {
      const wanted = planted(one);
      for (const item of results.get(one.file) ?? []) {
        const at = wanted.indexOf(item);
        if (at < 0) alarms += 1;
        else {
          wanted.splice(at, 1);
          hits += 1;
        }
      }
    }
    const faults = cases.reduce((sum, { expected }) => sum + expected.length, 0);
    const clean = cases.filter(({ expected }) => expected.length === 0).length;
    expect({ documents: cases.length, clean, faults, found: hits, falseAlarms: alarms }).toMatchInlineSnapshot(`
      {
        "clean": 426,
        "documents": 809,
        "falseAlarms": 0,
        "faults": 509,
        "found": 509,
      }
    `);
  });

  test('has at least fifteen over-claims of scope and of strength, and as many documents without any fault', () => {
    const count = (wanted: string) =>
      cases.flatMap(({ expected }) => expected).filter((fault) => ruleOf(fault) === wanted).length;
    expect(count('scope-covered')).toBeGreaterThanOrEqual(15);
    expect(count('strength-not-overstated')).toBeGreaterThanOrEqual(15);
    const clean = cases.filter(({ expected }) => expected.length === 0).length;
    expect(clean).toBeGreaterThanOrEqual(cases.length - clean);
  });

  test('has every format', () => {
    const endings = new Set(cases.map(({ file }) => extname(file)));
    const all = ['.csv', '.docx', '.html', '.json', '.md', '.mdx', '.odt', '.pdf', '.pptx', '.txt', '.xlsx'];
    expect([...endings].sort()).toEqual(all);
  });

  test('has each kind of fault in a text format, an office format and a third one', () => {
    const text = ['.md', '.mdx', '.html', '.txt', '.csv', '.json'];
    const office = ['.docx', '.xlsx', '.pptx', '.odt'];
    for (const [rule, endings] of endingsByRule()) {
      expect(endings.size, rule).toBeGreaterThanOrEqual(3);
      expect(
        text.some((ending) => endings.has(ending)),
        rule,
      ).toBe(true);
      expect(
        office.some((ending) => endings.has(ending)),
        rule,
      ).toBe(true);
    }
    expect(endingsByRule().size).toBe(15);
  });

  test('has the inventory of its registry', () => {
    expect(inventory).toEqual(norlandInventory());
  });

  test('has every file once', () => {
    expect(new Set(cases.map(({ file }) => file)).size).toBe(cases.length);
  });
});
