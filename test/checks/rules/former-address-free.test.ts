import { expect, test } from 'vitest';
import { formerAddressFree } from '../../../src/checks/rules/former-address-free.ts';
import { contextOf, found } from '../context.ts';

const moved = (...formerAddresses: unknown[]) => ({ formerAddresses, versions: [{}] });

test.each<[string, string[]]>([
  ['/promises/prompt-notice/', []],
  ['/old.v1/~a/', []],
  [
    '/commitments/pc-a-1/',
    [': Unexpected former address "/commitments/pc-a-1/", which a page answers, expected one that is free'],
  ],
  [
    '/commitments/pc-b-1/v1/',
    [': Unexpected former address "/commitments/pc-b-1/v1/", which a page answers, expected one that is free'],
  ],
  ['/Commitments/', [': Unexpected former address "/Commitments/", which a page answers, expected one that is free']],
  ['/about/', [': Unexpected former address "/about/", which a page answers, expected one that is free']],
  ['/files/', [': Unexpected former address "/files/", where a file stands, expected one that is free']],
  [
    '/a/#v1',
    [': Unexpected former address "/a/#v1" with a fragment, expected a path, since only pages can lead on to others'],
  ],
  [
    '/a',
    [
      ': Unexpected former address "/a", expected a path below the site with a slash at both ends, such as "/commitments/ex-old-1/"',
    ],
  ],
  [
    '/',
    [
      ': Unexpected former address "/", expected a path below the site with a slash at both ends, such as "/commitments/ex-old-1/"',
    ],
  ],
  [
    '/a/../b/',
    [
      ': Unexpected former address "/a/../b/", expected a path below the site with a slash at both ends, such as "/commitments/ex-old-1/"',
    ],
  ],
  [
    '//a/',
    [
      ': Unexpected former address "//a/", expected a path below the site with a slash at both ends, such as "/commitments/ex-old-1/"',
    ],
  ],
  [
    'https://a.example/b/',
    [
      ': Unexpected former address "https://a.example/b/", expected a path below the site with a slash at both ends, such as "/commitments/ex-old-1/"',
    ],
  ],
])('%s', (address, expected) => {
  const context = contextOf(
    { commitments: { 'PC-A-1': moved(address), 'PC-B-1': { versions: [{}] } } },
    { documents: { 'docs/about.mdx': '# About' }, staticFiles: new Set(['/files/index.html']) },
  );
  expect(found(formerAddressFree, context)).toEqual(
    expected.map((message) => `commitments/PC-A-1/formerAddresses/0${message}`),
  );
});

test('two that claim the same, by whatever case', () => {
  const context = contextOf({ commitments: { 'PC-A-1': moved('/old/', '/older/'), 'PC-B-1': moved('/Old/') } });
  expect(found(formerAddressFree, context)).toEqual([
    'commitments/PC-B-1/formerAddresses/0: Unexpected former address "/Old/", which "PC-A-1" has, expected one of its own',
  ]);
  expect(formerAddressFree.check(context).examined).toBe(3);
});
