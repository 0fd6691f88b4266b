import { expect, test } from 'vitest';
import { document } from '../../../src/checks/document.ts';
import { pageRecords } from '../../../src/search/records/documents.ts';

const text = `---
title: How to cite
---

import { site } from '@site/src/registry/site.ts';

<p className="lead">Give the exact words.</p>

## The token {/* #token */}

Always write the version.

- **Version.** It never changes.
- Nothing in bold.

| Word | Meaning |
| --- | --- |
| Draft | Not published |
| Withdrawn | No longer made |

### Née & Co

<div>In an element.</div>
`;

test('a page and each of its sections, with the words that it explains', () => {
  const { parsed } = document('docs/citing.mdx', text);
  if (parsed.error) throw new Error(parsed.error.reason);
  const page = { path: '/citing/', title: 'How to cite', description: 'All of it.', kind: 'page' as const };
  const records = pageRecords([{ ...page, tree: parsed.tree }]);
  expect(
    records.map(({ objectID, path, title, statement, names, qualifiers, label, body }) => [
      objectID,
      path,
      title,
      statement,
      body,
      names,
      qualifiers,
      label,
    ]),
  ).toEqual([
    ['pages/citing', '/citing/', 'How to cite', 'All of it.', 'Give the exact words.', [], [], 'Page'],
    [
      'pages/citing#token',
      '/citing/#token',
      'The token',
      'Always write the version. Version. It never changes. Nothing in bold. Word Meaning Draft Not published Withdrawn No longer made',
      '',
      ['Version', 'Draft', 'Withdrawn'],
      ['How to cite'],
      'Page · How to cite',
    ],
    [
      'pages/citing#née--co',
      '/citing/#née--co',
      'Née & Co',
      'In an element.',
      '',
      [],
      ['How to cite'],
      'Page · How to cite',
    ],
  ]);
});

test('a page without its content is its title and description', () => {
  const [record, ...others] = pageRecords([{ path: '/', title: 'Home', description: 'Start here.', kind: 'check' }]);
  expect(others).toEqual([]);
  expect(record).toMatchObject({
    objectID: 'pages/index',
    path: '/',
    kind: 'Check',
    statement: 'Start here.',
    label: 'Check',
  });
});
