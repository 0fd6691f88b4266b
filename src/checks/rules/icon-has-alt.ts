import type { Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { isJsxElement } from '../../language/markdown/elements.ts';
import { parseInline } from '../../language/markdown/parse.ts';
import { entriesOf, textLeavesOf } from '../entries.ts';
import type { Finding, Place, Rule } from '../rule.ts';

const fileName = /\.(?:svg|png|jpe?g|gif|webp|avif)\b|^(?:icon|image|picture|logo|img)\W*$/iu;

/** Every picture is told to whoever cannot see it, or is said to be decoration. */
export const iconHasAlt: Rule = {
  id: 'icon-has-alt',
  description: 'Every icon and image has a description in words, or an empty "alt" that says it is decoration.',
  why: 'A screen reader reads the file name of what has no description. The icon of a principle is part of how the source presents it.',
  level: 'warning',
  unit: 'icons and images',
  example: {
    language: 'mdx',
    bad: '<img src="/img/picture.svg" />',
    good: '<img src="/img/picture.svg" alt="A map with five regions" />',
    message:
      'Unexpected description "" of an image, expected what it shows, in words; write <img alt=""> for decoration',
  },
  check({ registry, documents }) {
    const findings: Finding[] = [];
    let examined = 0;
    const look = (alt: string | null | undefined, place: Place) => {
      examined++;
      if (alt && !fileName.test(alt)) return;
      const message = `Unexpected description "${alt ?? ''}" of an image, expected what it shows, in words; write <img alt=""> for decoration`;
      findings.push({ place, message });
    };
    for (const [id, { icon }] of entriesOf(registry, 'principles'))
      look(icon.idea, { at: ['principles', id, 'icon', 'idea'] });
    for (const { value, at } of textLeavesOf(registry, 'markdown')) {
      if (!value.includes('![')) continue;
      visit(parseInline(value), 'image', ({ alt, position }) => look(alt, { at, offset: position?.start.offset ?? 0 }));
    }
    for (const { file, parsed } of documents) {
      if (parsed.error) continue;
      visit(parsed.tree, (node: Root | RootContent) => {
        const { line, column } = node.position?.start ?? { line: 1, column: 1 };
        const place = { file, line, column };
        if (node.type === 'image') look(node.alt, place);
        else if (isJsxElement(node) && node.name === 'img') {
          const alt = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'alt');
          // An empty one says that the image is decoration, an expression is not known here.
          if (!alt) look(undefined, place);
          else if (typeof alt.value === 'string' && alt.value !== '') look(alt.value, place);
          else examined++;
        }
      });
    }
    return { examined, findings };
  },
};
