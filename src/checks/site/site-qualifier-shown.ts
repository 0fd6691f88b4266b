import type { Qualifier } from '../../model/schema.ts';
import { tokenOf } from '../../model/token.ts';
import { objectsIn } from '../items.ts';
import type { Finding } from '../rule.ts';
import { findingIn, type SiteRule } from './built-site.ts';
import { collapsed, elementsIn, type ShownElement, textWithin } from './page.ts';
import { excerpt, shownPromises } from './promises.ts';

/** What narrows a promise stands beside it, all of it and nothing else. */
export const siteQualifierShown: SiteRule = {
  id: 'site-qualifier-shown',
  description:
    'Every condition, exclusion and limit stands with its statement on the built page, in order, with its reason.',
  why: 'A promise without what narrows it promises more than its maker did.',
  level: 'error',
  unit: 'qualifiers',
  emptyBecause: 'A registry may hold only statements that nothing narrows.',
  example: {
    bad: '<section class="statement" id="statement"><p>Contoso gives notice.</p></section>',
    good: '<section class="statement" id="statement"><p>Contoso gives notice.</p><ul class="qualifiers"><li class="qualifier">…</li></ul></section>',
  },
  check(site) {
    let examined = 0;
    const findings: Finding[] = [];
    for (const { id, number, version, at, file, shown } of shownPromises(site)) {
      // A section that is missing is reported with its statement.
      if (!shown) continue;
      const items = elementsIn([shown]).filter(({ classes }) => classes.has('qualifier'));
      const qualifiers = objectsIn(version.qualifiers, [...at, 'qualifiers']);
      examined += qualifiers.length;
      for (const { item, index, at: path } of qualifiers) {
        const element = items[index];
        if (element) {
          for (const message of differences(item, element))
            findings.push(findingIn(site, file, element.offset, `${message}, in ${tokenOf(id, number)}`, path));
        } else {
          const message = `Unexpected end of the qualifiers of ${tokenOf(id, number)}, expected the ${item.kind} ${excerpt(String(item.text))}`;
          findings.push(findingIn(site, file, shown.offset, message, path));
        }
      }
      for (const element of items.slice(qualifiers.length)) {
        const message = `Unexpected qualifier ${excerpt(textWithin(element))} of ${tokenOf(id, number)}, expected ${qualifiers.length} as the registry has them`;
        findings.push(findingIn(site, file, element.offset, message, [...at, 'qualifiers']));
      }
    }
    return { examined, findings };
  },
};

function differences({ kind, text, limits, reason, basis }: Qualifier, element: ShownElement): string[] {
  const found: string[] = [];
  const label = element.children.find((child) => typeof child !== 'string' && child.name === 'strong');
  const inner = elementsIn([element]);
  const kindShown = label === undefined || typeof label === 'string' ? '' : textWithin(label);
  if (kindShown.toLowerCase() !== kind) found.push(`Unexpected kind of qualifier "${kindShown}", expected "${kind}"`);
  const isMark = (one: ShownElement) =>
    one === label ||
    ['evidence', 'qualifier-reason'].some((name) => one.classes.has(name)) ||
    one.href?.includes('/open-points/') === true;
  const actual = textWithin(element, isMark);
  const expected = collapsed(String(text));
  if (actual !== expected)
    found.push(
      `Unexpected qualifier ${excerpt(actual, expected)}, expected ${excerpt(expected, actual)} as the registry has it`,
    );
  const why = inner
    .filter(({ classes }) => classes.has('qualifier-reason'))
    .map((one) => textWithin(one))
    .join(' ');
  for (const words of [limits, reason === 'not-stated' ? undefined : reason])
    if (words !== undefined && !why.includes(collapsed(words)))
      found.push(`Unexpected reason ${excerpt(why)} of a qualifier, expected ${excerpt(collapsed(words))} in it`);
  if (basis !== 'explicit' && !inner.some(({ classes }) => classes.has(`evidence--${basis}`)))
    found.push(`Unexpected qualifier without its mark, expected it marked as ${basis}`);
  return found;
}
