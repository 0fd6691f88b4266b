import { collapsed } from '../../../language/letters.ts';
import { qualifiersInWords, type SaidQualifier } from '../../../model/said/said.ts';
import { tokenOf } from '../../../model/token.ts';
import { itemsAt } from '../../items.ts';
import type { Finding } from '../../rule.ts';
import { findingIn, type SiteRule } from '../built-site.ts';
import { elementsIn, type ShownElement, textWithin } from '../page.ts';
import { excerpt, shownPromises } from '../promises.ts';

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
    language: 'html',
    bad: '<li class="qualifier"><strong>Limit</strong> Not for plans.',
    good: '<li class="qualifier"><strong>Limit</strong> Not for free plans.',
    message: 'Unexpected words of a qualifier, "Not for plans.", expected "Not for free plans.", in NC-A-1@2',
  },
  check(site) {
    let examined = 0;
    const findings: Finding[] = [];
    for (const { id, number, version, at, file, shown } of shownPromises(site)) {
      // A section that is missing is reported with its statement.
      if (!shown) continue;
      const items = elementsIn([shown]).filter(({ classes }) => classes.has('qualifier'));
      const own = itemsAt(version.qualifiers, [...at, 'qualifiers']);
      const qualifiers = qualifiersInWords(site.registry, version);
      examined += qualifiers.length;
      for (const [index, qualifier] of qualifiers.entries()) {
        const element = items[index];
        const path = own[index]?.at ?? [...at, 'scope', 'plans'];
        if (element) {
          for (const message of differences(qualifier, element))
            findings.push(findingIn(site, file, element.offset, `${message}, in ${tokenOf(id, number)}`, path));
        } else {
          const message = `Unexpected end of the qualifiers of ${tokenOf(id, number)}, expected the ${qualifier.label.toLowerCase()} ${excerpt(String(qualifier.words))}`;
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

/** Label, words and reason, each as every other form has them. */
function differences({ label, words, reason = '' }: SaidQualifier, element: ShownElement): string[] {
  const strong = element.children.find((child) => typeof child !== 'string' && child.name === 'strong');
  const isReason = ({ classes }: ShownElement) => classes.has('qualifier-reason');
  const isMark = (one: ShownElement) => one === strong || isReason(one) || one.href?.includes('/open-points/') === true;
  const shown = {
    label: strong === undefined || typeof strong === 'string' ? '' : textWithin(strong),
    words: textWithin(element, isMark),
    reason: elementsIn([element])
      .filter(isReason)
      .map((one) => textWithin(one))
      .join(' '),
  };
  return Object.entries({ label, words, reason }).flatMap(([part, text]) => {
    const [actual, expected] = [shown[part as keyof typeof shown], collapsed(String(text))];
    return actual === expected
      ? []
      : [`Unexpected ${part} of a qualifier, ${excerpt(actual, expected)}, expected ${excerpt(expected, actual)}`];
  });
}
