import type { Root } from 'mdast';
import { didYouMean, quotedList } from '../../language/message.ts';
import { isDate } from '../../model/shapes/leaf.ts';
import type { Document } from '../document.ts';
import type { Finding, Rule } from '../rule.ts';

type Form = 'text' | 'yes or no' | 'number' | 'list' | 'anything';

/** What Docusaurus reads of a page (plugin-content-docs, `frontMatter.ts`); it passes over every other field without a word. */
const fields: ReadonlyMap<string, Form> = new Map<string, Form>([
  ...(['id', 'title', 'title_meta', 'sidebar_label', 'sidebar_class_name', 'sidebar_key'] as const).map(isText),
  ...(['pagination_label', 'description', 'image', 'slug'] as const).map(isText),
  ...(['hide_title', 'hide_table_of_contents', 'parse_number_prefixes', 'draft', 'unlisted'] as const).map(isSwitch),
  ['toc_min_heading_level', 'number'],
  ['toc_max_heading_level', 'number'],
  ['sidebar_position', 'number'],
  ['keywords', 'list'],
  ['tags', 'list'],
  // These may also be `null`, which takes away what is there without them.
  ...['pagination_next', 'pagination_prev', 'custom_edit_url', 'displayed_sidebar'].map(isAnything),
  ...['sidebar_custom_props', 'last_update', 'mdx'].map(isAnything),
]);
const updateFields = ['date', 'author'];

function isText(name: string): [string, Form] {
  return [name, 'text'];
}

function isSwitch(name: string): [string, Form] {
  return [name, 'yes or no'];
}

function isAnything(name: string): [string, Form] {
  return [name, 'anything'];
}

const isOf: Readonly<Record<Form, (value: unknown) => boolean>> = {
  text: (value) => (typeof value === 'string' && value.trim() !== '') || typeof value === 'number',
  'yes or no': (value) => typeof value === 'boolean',
  number: (value) => typeof value === 'number',
  list: (value) => Array.isArray(value),
  anything: () => true,
};

/** A page says of itself what Docusaurus reads. */
export const frontMatterSound: Rule = {
  id: 'front-matter-sound',
  description:
    'The front matter of a page has fields that Docusaurus reads, each in its form, the day of its last change among them, and a title there or as the heading.',
  why: 'A field with a slip of the pen is passed over without a word: the page is built under the name of its file, without its description, or as if it had never changed.',
  level: 'error',
  unit: 'fields and titles',
  example: {
    language: 'mdx',
    bad: '---\ntitle: About\ndescripton: Who we are.\n---\n\nText.',
    good: '---\ntitle: About\ndescription: Who we are.\n---\n\nText.',
    message:
      'Unexpected field "descripton" in the front matter, expected one that Docusaurus reads; did you mean "description"?',
  },
  check({ documents, today }) {
    const pages = documents.filter(({ path, matter }) => path !== undefined && matter.problem === undefined);
    const examined = pages.reduce((sum, { matter }) => sum + 1 + Object.keys(matter.values).length, 0);
    return { examined, findings: pages.flatMap((page) => [...fieldProblems(page, today), ...titleProblem(page)]) };
  },
};

function fieldProblems(page: Document, today: string): Finding[] {
  return Object.entries(page.matter.values).flatMap(([name, value]): Finding[] => {
    const form = fields.get(name);
    const place = placeOf(page, name);
    if (form === undefined) {
      const message = `Unexpected field "${name}" in the front matter, expected one that Docusaurus reads${didYouMean(name, fields.keys())}`;
      return [{ place, message }];
    }
    if (!isOf[form](value)) {
      const expected = {
        text: 'words',
        'yes or no': 'true or false',
        number: 'a number',
        list: 'a list',
        anything: '',
      };
      return [{ place, message: `Unexpected ${JSON.stringify(value)} as "${name}", expected ${expected[form]}` }];
    }
    if (name === 'last_update') return updateProblems(page, value, today);
    if (name === 'slug' && /[\s?#]/u.test(String(value)))
      return [
        { place, message: `Unexpected address "${value}" of a page, expected letters, digits, hyphens and slashes` },
      ];
    return [];
  });
}

function updateProblems(page: Document, value: unknown, today: string): Finding[] {
  if (typeof value !== 'object' || value === null) {
    const message = `Unexpected ${JSON.stringify(value)} as "last_update", expected a "date" below it`;
    return [{ place: placeOf(page, 'last_update'), message }];
  }
  return Object.entries(value).flatMap(([name, own]): Finding[] => {
    const place = placeOf(page, name);
    if (!updateFields.includes(name)) {
      const message = `Unexpected field "${name}" of "last_update", expected ${quotedList(updateFields)}${didYouMean(name, updateFields)}`;
      return [{ place, message }];
    }
    if (name !== 'date' || (isDate(own, 'day') && own <= today)) return [];
    const expected = isDate(own, 'day') ? `none after today, "${today}"` : 'a day as YYYY-MM-DD';
    return [{ place, message: `Unexpected date ${JSON.stringify(own)} of the last change, expected ${expected}` }];
  });
}

/** Without both, Docusaurus takes the name of the file, which is meant only where a page has no front matter at all. */
function titleProblem(page: Document): Finding[] {
  const { matter, parsed } = page;
  const isMeant = 'title' in matter.values || Object.keys(matter.values).length === 0;
  if (isMeant || parsed.error || hasHeading(parsed.tree)) return [];
  const message =
    'Unexpected page without a title, expected "title" in its front matter, or a heading of the first level';
  return [{ place: page.placeAt(0), message }];
}

function hasHeading(tree: Root): boolean {
  return tree.children.some((node) => node.type === 'heading' && node.depth === 1);
}

/** The line of a field; the name stands there as it is written, below another or not. */
function placeOf({ text, placeAt }: Document, name: string): Finding['place'] {
  const line = text.split('\n').findIndex((one) => /^\s*["']?([^"':]*)/.exec(one)?.[1]?.trimEnd() === name);
  const start = text.split('\n').slice(0, Math.max(line, 0)).join('\n').length + (line > 0 ? 1 : 0);
  const indent = /^\s*/.exec(text.slice(start))?.[0].length ?? 0;
  return placeAt(start + indent);
}
