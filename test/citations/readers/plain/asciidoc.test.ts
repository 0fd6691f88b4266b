import { expect, test } from 'vitest';
import { read } from '../read.ts';

test('headings, paragraphs, lists, quotations, code, comments', async () => {
  const text = `= Title
:toc:

== One

Some words
go on. // no comment
// a comment with A-1

* item
** sub-item

[quote]
Quoted words.

____
More

of them.
____

----
code A-1
----

////
A-1
////
`;
  expect(await read('a.adoc', text)).toEqual([
    '1:3 heading 1: "Title"',
    '4:4 heading 1: "One" · under Title',
    '6:1 paragraph: "Some words\\ngo on. // no comment" · under Title / One',
    '10:3 list-item 1: "item" · under Title / One',
    '11:4 list-item 2: "sub-item" · under Title / One / item',
    '14:1 quotation: "Quoted words." · under Title / One',
    '17:1 quotation: "More" · under Title / One',
    '19:1 quotation: "of them." · under Title / One',
    '23:1 code: "code A-1" · under Title / One',
  ]);
});

test.each<[text: string, expected: string[]]>([
  ['a *b* _c_ d_e_f', ['1:1 paragraph: "a b c d_e_f"']],
  [
    'See https://x.example/[our promise].',
    ['1:1 paragraph: "See our promise." · link "our promise" https://x.example/'],
  ],
  ['See link:https://x.example/[it].', ['1:1 paragraph: "See it." · link "it" https://x.example/']],
  ['words^1^ of 5 m^2^', ['1:1 paragraph: "words of 5 m^2^"']],
  [
    '[quote, A-1, a page]\nwords\n\n[source, ruby]\nb',
    ['1:9 paragraph: "A-1, a page"', '2:1 quotation: "words"', '5:1 paragraph: "b"'],
  ],
  ['See https://x.example/.', ['1:1 paragraph: "See https://x.example/."']],
  ['wordsfootnote:[A note.] go on', ['1:1 paragraph: "words go on"', '1:16 note: "A note."']],
  ['a image:b.png[a lock] c', ['1:1 paragraph: "a  c"', '1:15 note: "a lock"']],
  ['a [.line-through]#b# c', ['1:1 paragraph: "a  c"']],
  ['a [line-through]*b* [.line-through]##c##d [.big]*e*', ['1:1 paragraph: "a  d [.big]e"']],
])('%j', async (text, expected) => {
  expect(await read('a.adoc', text)).toEqual(expected);
});

test('tables', async () => {
  const text = `|===
|Service |Answer

|Mail
|See A-1
in it

|Files |b
|===
`;
  expect(await read('a.adoc', text)).toEqual([
    '2:2 cell: "Service" · table at 0 row 1',
    '2:11 cell: "Answer" · table at 0 row 1',
    '4:2 cell: "Mail" · heads Service · table at 0 row 2',
    '5:2 cell: "See A-1\\nin it" · heads Answer / Mail · table at 0 row 2',
    '8:2 cell: "Files" · heads Service · table at 0 row 3',
    '8:9 cell: "b" · heads Answer / Files · table at 0 row 3',
  ]);
});

// A square of their length would take longer than a test may.
test.each(['image::', 'https://', 'footnote:[', '['])(
  'openings without end are read in one go: %s',
  async (opening) => {
    const blocks = await read('a.adoc', opening.repeat(200_000 / opening.length));
    expect(blocks.length).toBe(1);
  },
);
