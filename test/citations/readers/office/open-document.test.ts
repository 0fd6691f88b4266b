/** OpenDocument files that are a single XML file, and what styles raise. */
import { expect, test } from 'vitest';
import { read } from '../read.ts';

const names = ['office', 'text', 'table', 'style', 'drawing']
  .map((name) => `xmlns:${name === 'drawing' ? 'draw' : name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');
const flat = (kind: string, content: string, styles = '') =>
  `<?xml version="1.0"?><office:document ${names} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.${kind}"><office:automatic-styles>${styles}</office:automatic-styles><office:master-styles><style:master-page><style:footer><text:p>foot</text:p></style:footer></style:master-page></office:master-styles><office:body><office:${kind}>${content}</office:${kind}></office:body></office:document>`;
const style = (name: string, properties: string, parent = '') =>
  `<style:style style:name="${name}" style:family="text" style:parent-style-name="${parent}"><style:text-properties ${properties}/></style:style>`;

test('a text in a single file, whatever its name says', async () => {
  const text = flat(
    'text',
    '<text:p>See A-1<draw:object><office:document><text:p>of a chart</text:p></office:document></draw:object></text:p>',
  );
  const expected = ['paragraph 1 paragraph: "See A-1"', 'paragraph 1 note: "of a chart"', 'footer note: "foot"'];
  expect(await read('a.fodt', text)).toEqual(expected);
  expect(await read('a.xml', text)).toEqual(expected);
  await expect(read('a.fods', text)).rejects.toThrow('Unexpected OpenDocument text (ODT)');
});

test('a spreadsheet and a presentation', async () => {
  const row = '<table:table-row><table:table-cell><text:p>See A-1</text:p></table:table-cell></table:table-row>';
  expect((await read('a.fods', flat('spreadsheet', `<table:table table:name="S">${row}</table:table>`)))[0]).toBe(
    'S!A1 cell: "See A-1" · under S · 1 S row 1',
  );
  const page =
    '<draw:page><draw:frame><draw:text-box><text:p>See A-1</text:p></draw:text-box></draw:frame></draw:page>';
  expect((await read('a.fodp', flat('presentation', page)))[0]).toBe('slide 1 paragraph 1 paragraph: "See A-1"');
});

test('a file that only speaks of one is none', async () => {
  const root = '<office:document office:mimetype="application/vnd.oasis.opendocument.text">';
  expect(await read('a.md', `See A-1 in \`${root}\``)).toEqual([
    `1:1 paragraph: ${JSON.stringify(`See A-1 in ${root}`)} · code ${JSON.stringify(root)}`,
  ]);
});

test('the raised mark of a note, by a style and by what that is based on; a power and what is lowered stay', async () => {
  const styles =
    style('Up', 'style:text-position="super 58%"') +
    style('Own', '', 'Up') +
    style('Down', 'style:text-position="-33% 58%"');
  const span = (name: string, text: string) => `<text:span text:style-name="${name}">${text}</text:span>`;
  const content = `<text:p>one${span('Up', '1')} two${span('Own', '2')} m${span('Up', '2')} a${span('Down', '3')}</text:p>`;
  expect((await read('a.fodt', flat('text', content, styles)))[0]).toBe('paragraph 1 paragraph: "one two m2 a3"');
});
