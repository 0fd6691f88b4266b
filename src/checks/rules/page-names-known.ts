import { didYouMean } from '../../language/message.ts';
import { attributesIn, importedNames, siteComponents, unknownNames } from '../links/page-names.ts';
import type { Finding, Rule } from '../rule.ts';

/** Attributes as HTML writes them, which React passes over or does not build → as it reads them. */
const ofHtml: Readonly<Record<string, string>> = {
  class: 'className',
  for: 'htmlFor',
  tabindex: 'tabIndex',
  colspan: 'colSpan',
  rowspan: 'rowSpan',
  srcset: 'srcSet',
  crossorigin: 'crossOrigin',
  'http-equiv': 'httpEquiv',
};

/** What a page names is there: its components, values and attributes. */
export const pageNamesKnown: Rule = {
  id: 'page-names-known',
  description:
    'A page uses no component and no value that it neither imports nor declares, no attribute that React does not read, and gives none to a generated part.',
  why: 'The build stops at such a page with a message that names no line, or shows nothing where the part was meant to stand.',
  level: 'error',
  unit: 'names',
  emptyBecause: 'Pages may be Markdown alone.',
  example: {
    language: 'mdx',
    bad: "import Quotation from './_generated/quotation.mdx';\n\n<Quotatoin />",
    good: "import Quotation from './_generated/quotation.mdx';\n\n<Quotation />",
    message: 'Unexpected component "Quotatoin", expected one that this page imports; did you mean "Quotation"?',
  },
  check({ documents }) {
    let examined = 0;
    const findings = documents.flatMap(({ parsed, placeAt }): Finding[] => {
      if (parsed.error) return [];
      const imported = importedNames(parsed.tree);
      const attributes = attributesIn(parsed.tree);
      examined += imported.length + attributes.length;
      const names = [...imported.map(({ name }) => name)];
      const told = ({ offset }: { readonly offset: number }, message: string) => ({ place: placeAt(offset), message });
      return [
        ...unknownNames(parsed.tree).map((one) => {
          const known = one.as === 'element' ? [...names, ...siteComponents] : names;
          const what = one.as === 'element' ? 'component' : 'value';
          return told(
            one,
            `Unexpected ${what} "${one.name}", expected one that this page imports${didYouMean(one.name, known)}`,
          );
        }),
        ...imported
          .filter(({ specifier, isDefault }) => isPart(specifier) && !isDefault)
          .map((one) =>
            told(one, `Unexpected import of "{ ${one.name} }" from a page, expected "${one.name}" without braces`),
          ),
        ...attributes.flatMap(({ element, attribute }) => {
          const at = { offset: attribute.position?.start.offset ?? element.position?.start.offset ?? 0 };
          const { name, value } = attribute;
          const proper = /^\p{Ll}/u.test(element.name ?? '') ? ofHtml[name] : undefined;
          if (proper) return [told(at, `Unexpected attribute "${name}", expected "${proper}"`)];
          if (name === 'style' && typeof value === 'string')
            return [told(at, `Unexpected style "${value}", expected an object such as { margin: 0 }, or a class`)];
          const source = imported.find((one) => one.name === element.name)?.specifier ?? '';
          return isPart(source) && source.includes('/_generated/')
            ? [told(at, `Unexpected attribute "${name}" of a generated part, expected none`)]
            : [];
        }),
      ];
    });
    return { examined, findings };
  },
};

function isPart(specifier: string): boolean {
  return /\.mdx?$/.test(specifier);
}
