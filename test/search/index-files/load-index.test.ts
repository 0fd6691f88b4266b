import { describe, expect, test } from 'vitest';
import { manifestFile } from '../../../src/search/index-files/index-file.ts';
import { indexLoader, pauses } from '../../../src/search/index-files/load-index.ts';
import { indexFiles } from '../../../src/search/index-files/write-index.ts';
import { record } from '../record.ts';

const base = 'https://example.com/';
const files = indexFiles([record({ objectID: 'a', title: 'Encryption keys' })], []);
const [, newest = ''] = files.keys();
const old = 'search-index.000000000000.json';

/** A server: its files by name, each a text, a status or an error; and what it was asked for. */
function server(answers: Readonly<Record<string, string | number | Error>>) {
  const asked: string[] = [];
  const state = { now: 0, answers: { ...answers } as Record<string, string | number | Error> };
  const fetchText = async (address: string, { fresh }: { fresh: boolean }) => {
    const name = address.slice(base.length);
    asked.push(fresh ? `${name} fresh` : name);
    const answer = state.answers[name] ?? 404;
    if (answer instanceof Error) throw answer;
    return typeof answer === 'number' ? { status: answer, text: '' } : { status: 200, text: answer };
  };
  return { asked, state, surroundings: { fetchText, now: () => state.now } };
}

const whole = Object.fromEntries(files);

test('the index of the page, asked for once however often it is wanted', async () => {
  const { asked, surroundings } = server(whole);
  const load = indexLoader(base, newest, surroundings);
  const [first, second] = await Promise.all([load(), load()]);
  expect(first.search('keys').total).toBe(1);
  expect(second).toBe(first);
  expect(await load()).toBe(first);
  expect(asked).toEqual([newest]);
});

test.each([
  ['the index of an old page is gone', { ...whole }, old, [old, `${manifestFile} fresh`, newest]],
  ['it is cut off', { ...whole, [old]: '{"format":1,' }, old, [old, `${manifestFile} fresh`, newest]],
  ['a page that knows none', whole, undefined, [`${manifestFile} fresh`, newest]],
])('%s: the newest is found', async (_, answers, file, expected) => {
  const { asked, surroundings } = server(answers);
  const engine = await indexLoader(base, file, surroundings)();
  expect(engine.search('keys').total).toBe(1);
  expect(asked).toEqual(expected);
});

test('a broken copy of the newest is asked for again, past the browser’s memory', async () => {
  const { asked, surroundings } = server({ ...whole, [newest]: '{"format"' });
  await expect(indexLoader(base, newest, surroundings)()).rejects.toThrow('the index can’t be read');
  expect(asked).toEqual([newest, `${manifestFile} fresh`, `${newest} fresh`]);
});

describe('a reason for the reader', () => {
  test.each([
    ['nothing is there', {}, 'the index is not there (404)'],
    ['the server is ill', { [old]: 503, [manifestFile]: 503 }, 'the index is not there (503)'],
    ['no network', { [old]: new TypeError('Failed to fetch') }, 'the index can’t be reached'],
    ['too slow', { [old]: new DOMException('signal timed out', 'TimeoutError') }, 'the index takes too long to arrive'],
    ['a manifest that is none', { [manifestFile]: '<html>' }, 'the index can’t be read'],
  ])('%s', async (_, answers, reason) => {
    const { surroundings } = server(answers as Record<string, string>);
    await expect(indexLoader(base, old, surroundings)()).rejects.toThrow(reason);
  });
});

test('after a failure it asks again, later each time, and not with every key', async () => {
  const { asked, state, surroundings } = server({});
  const load = indexLoader(base, undefined, surroundings);
  const tries: number[] = [];
  for (const pause of [...pauses, pauses.at(-1) ?? 0]) {
    await expect(load()).rejects.toThrow('not there');
    state.now += pause - 1;
    await expect(load()).rejects.toThrow('not there');
    tries.push(asked.length);
    state.now += 1;
  }
  expect(tries).toEqual([1, 2, 3, 4, 5]);
  state.answers = whole;
  expect((await load()).search('keys').total).toBe(1);
});
