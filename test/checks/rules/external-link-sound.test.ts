import { expect, test } from 'vitest';
import { externalLinkSound } from '../../../src/checks/rules/external-link-sound.ts';
import { contextOf } from '../context.ts';
import { finds } from '../finds.ts';

const knownHosts = new Set(['example.org', 'archive.example']);
const hostsWithoutHttps = { 'archive.example': 'An archive that never had it.' };
const link = (url: unknown) => contextOf({ sources: { it: { url } } }, { knownHosts, hostsWithoutHttps });
finds(externalLinkSound, [
  ['a known host', link('https://example.org/a?b=c#d'), []],
  ['a known host with www', link('https://www.EXAMPLE.org/'), []],
  [
    'a host that nobody decided on',
    link('https://exmple.org/'),
    [
      'sources/it/url: warning: Unexpected host "exmple.org", expected one that somebody decided on; look at it and add it to "knownHosts" of src/registry/settings.ts; did you mean "example.org"?',
    ],
  ],
  [
    'http',
    link('http://example.org/'),
    [
      'sources/it/url: warning: Unexpected http: address "http://example.org/", expected https:; if the host does not offer it, say so in "hostsWithoutHttps" of src/registry/settings.ts',
    ],
  ],
  ['http of a host that has nothing else', link('http://archive.example/a.htm'), []],
  [
    'tracking',
    link('https://example.org/a?id=3&utm_source=mail&gclid=1&UTM_Medium=x'),
    [
      'sources/it/url: Unexpected tracking parameter "utm_source", "gclid", "UTM_Medium" in "https://example.org/a?id=3&utm_source=mail&gclid=1&UTM_Medium=x", expected the address without it',
    ],
  ],
  [
    'a name of a user',
    link('https://me:secret@example.org/'),
    ['sources/it/url: Unexpected user name in "https://me:secret@example.org/", expected an address without one'],
  ],
  [
    'a malformed address',
    link('https:///a'),
    ['sources/it/url: Unexpected address "https:///a", expected a well-formed https: address'],
  ],
  [
    'white space',
    link('https://example.org/a b'),
    ['sources/it/url: Unexpected address "https://example.org/a b", expected a well-formed https: address'],
  ],
  [
    'a remark',
    contextOf(
      {
        topics: {
          it: {
            remarks: [
              { text: 'See [it](https://lost.example/), [mail](mailto:a@example.org) and [here](/topics/it/).' },
            ],
          },
        },
      },
      { knownHosts },
    ),
    [
      'topics/it/remarks/0/text: warning: Unexpected host "lost.example", expected one that somebody decided on; look at it and add it to "knownHosts" of src/registry/settings.ts',
    ],
  ],
  [
    'a document',
    contextOf({}, { knownHosts, documents: { 'docs/a.mdx': 'One\n\n<a href="http://example.org/?fbclid=1">x</a>' } }),
    [
      'docs/a.mdx:3:4: Unexpected tracking parameter "fbclid" in "http://example.org/?fbclid=1", expected the address without it',
      'docs/a.mdx:3:4: warning: Unexpected http: address "http://example.org/?fbclid=1", expected https:; if the host does not offer it, say so in "hostsWithoutHttps" of src/registry/settings.ts',
    ],
  ],
  ['an open address', link({ unresolved: 'Where.' }), []],
]);

test('says how many things it looked at', () => {
  expect(externalLinkSound.check(link('https://example.org/')).examined).toBe(1);
});
