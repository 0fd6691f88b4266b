import { expect, test } from 'vitest';
import { newestOnly } from '../../../src/components/search/newest-only.ts';

/** An oracle whose answers come when they are given. */
function oracle() {
  const asked: string[] = [];
  const give = new Map<string, { answer(): void; fail(): void }>();
  const ask = newestOnly((question: string) => {
    asked.push(question);
    return new Promise<string>((resolve, reject) => {
      give.set(question, {
        answer: () => resolve(`answer to ${question}`),
        fail: () => reject(new Error(`no answer to ${question}`)),
      });
    });
  });
  return { ask, asked, give };
}

/** Until all that follows from what was given is done. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

test('a question alone gets its answer, and so does one that comes after it', async () => {
  const { ask, asked, give } = oracle();
  const first = ask('hours');
  give.get('hours')?.answer();
  expect(await first).toBe('answer to hours');
  const second = ask('breach');
  give.get('breach')?.answer();
  expect(await second).toBe('answer to breach');
  expect(asked).toEqual(['hours', 'breach']);
});

test('of those that come meanwhile the newest alone is asked, and everybody gets its answer', async () => {
  const { ask, asked, give } = oracle();
  const waiting = ['h', 'ho', 'hou'].map(ask);
  give.get('h')?.answer();
  await settled();
  give.get('hou')?.answer();
  expect(await Promise.all(waiting)).toEqual(['answer to hou', 'answer to hou', 'answer to hou']);
  expect(asked).toEqual(['h', 'hou']);
});

test('what goes wrong with an older question is nobody’s business, and with the newest everybody’s', async () => {
  const { ask, give } = oracle();
  const waiting = ['h', 'ho'].map(ask);
  give.get('h')?.fail();
  await settled();
  give.get('ho')?.answer();
  expect(await Promise.all(waiting)).toEqual(['answer to ho', 'answer to ho']);
  const later = [ask('x'), ask('xy')];
  give.get('x')?.answer();
  await settled();
  give.get('xy')?.fail();
  expect((await Promise.allSettled(later)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});

test('the same words asked again are another question', async () => {
  const { ask, asked, give } = oracle();
  const waiting = ['h', 'ho', 'h'].map(ask);
  give.get('h')?.answer();
  await settled();
  give.get('h')?.answer();
  expect(await Promise.all(waiting)).toEqual(['answer to h', 'answer to h', 'answer to h']);
  expect(asked).toEqual(['h', 'h']);
});
