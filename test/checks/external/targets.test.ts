import { expect, test } from 'vitest';
import { externalTargets } from '../../../src/checks/external/targets.ts';
import { contextOf } from '../context.ts';

test('addresses of fields, of Markdown and of documents, each once, with all their places', () => {
  const { registry, documents } = contextOf(
    {
      sources: { a: { url: 'https://a.example/x#y', title: 'See https://no.example/' } },
      topics: {
        t: {
          remarks: [
            { text: 'See [a](HTTPS://A.example/x) and <http://b.example>, [c](/topics/), [m](mailto:m@a.example).' },
          ],
        },
      },
    },
    {
      documents: {
        'docs/a.mdx': '---\ntitle: A\n---\n\n[a](https://a.example/x#z) <img src="https://c.example/i.png" />\n',
      },
    },
  );
  expect(externalTargets(registry, documents)).toEqual([
    {
      url: 'http://b.example/',
      places: [{ at: ['topics', 't', 'remarks', 0, 'text'], offset: 33 }],
    },
    {
      url: 'https://a.example/x',
      places: [
        { at: ['sources', 'a', 'url'] },
        { at: ['topics', 't', 'remarks', 0, 'text'], offset: 4 },
        { file: 'docs/a.mdx', line: 5, column: 1 },
      ],
    },
    { url: 'https://c.example/i.png', places: [{ file: 'docs/a.mdx', line: 5, column: 33 }] },
  ]);
});

test('a broken registry is no crash', () => {
  const { registry } = contextOf({ sources: { a: { url: 5 }, b: { url: 'https://[' }, c: null } });
  expect(externalTargets(registry, [])).toEqual([]);
});
