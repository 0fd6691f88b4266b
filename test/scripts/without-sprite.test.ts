import { expect, test } from 'vitest';
import { withoutSprite } from '../../scripts/lib/site/without-sprite.ts';

const drawing =
  '<svg style="display: none;"><defs>\n<symbol id=theme-svg-external-link viewBox="0 0 24 24"><path d="M21 13"/></symbol>\n</defs></svg>\n';
const logo = '<svg class=logo viewBox="0 0 24 24"><path d="M3 10"/></svg>';

test('the drawing goes, others and what stands around it stay', () => {
  expect(withoutSprite(`<body>${drawing}<div>${logo}</div></body>`)).toBe(`<body><div>${logo}</div></body>`);
  expect(withoutSprite(`<body>${logo}</body>`)).toBe(`<body>${logo}</body>`);
});
