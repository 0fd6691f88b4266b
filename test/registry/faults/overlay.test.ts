import { expect, test } from 'vitest';
import { edit, files, offsetOf } from './fault.ts';
import { overlay } from './overlay.ts';

test('words stand where they stand once, or first behind what does', () => {
  expect(offsetOf('a b a c', 'b')).toBe(2);
  expect(offsetOf('a b a c', 'a', 'b')).toBe(4);
  expect(offsetOf('a b a c a', 'a', ['b', 'c'])).toBe(8);
  expect(() => offsetOf('a b a c', 'a')).toThrow('expected "a" only once');
  expect(() => offsetOf('a b a c', 'b', 'a')).toThrow('expected "a" only once');
  expect(() => offsetOf('a b a c', 'b', 'c')).toThrow('expected "b"');
});

test('a change is read, checked at its place and forgotten', async () => {
  const project = await overlay();
  const nothing = { edits: [] };
  const slip = edit(files.copyright, "principles: ['control']", "principles: ['contrl']");
  expect(await project.check(nothing)).toEqual([]);
  expect(project.read(slip, files.copyright)).toContain("principles: ['contrl']");
  const line = project.read(slip, files.copyright).split("'contrl'")[0]?.split('\n').length;
  expect((await project.check(slip)).map(({ place }) => place)).toEqual([
    `error reference-resolves ${files.copyright}:${line}:18`,
  ]);
  expect(await project.check(nothing)).toEqual([]);
});
