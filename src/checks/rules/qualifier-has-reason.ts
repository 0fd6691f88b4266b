import { nearest, quotedList } from '../../language/message.ts';
import type { Path } from '../../model/shapes/walk.ts';
import { type LocatedVersion, versionsOf } from '../entries.ts';
import { itemsAt, repeatsOf } from '../items.ts';
import type { Finding, Rule } from '../rule.ts';

/** What narrows a statement says why, is told apart from its neighbours, and travels with every quotation. */
export const qualifierHasReason: Rule = {
  id: 'qualifier-has-reason',
  description:
    'Every qualifier and exclusion says why or "not-stated"; what is ambiguous has an open point; an excluded service has a qualifier that says so.',
  why: 'A statement is quoted together with its qualifiers, and with nothing else. An exclusion that stands in the scope alone is lost in the quotation, and an ambiguity that nobody has to settle stays one.',
  level: 'error',
  unit: 'qualifiers and exclusions',
  example: {
    bad: "commitments: { 'EX-GOV-1': { versions: [{ statement: 'Contoso promptly tells a customer of Contoso Cloud, but not of Contoso Insights, of requests.', qualifiers: [] }] } }",
    good: "commitments: { 'EX-GOV-1': { versions: [{ statement: 'Contoso promptly tells a customer of Contoso Cloud, but not of Contoso Insights, of requests.', qualifiers: [{ id: 'not-insights', kind: 'exclusion', text: 'Contoso Insights is left out.', basis: 'explicit', reason: 'not-stated' }] }] } }",
    message:
      'Unexpected exclusion of "insights" in the scope alone, expected a qualifier of kind "exclusion" that tells it wherever the statement is quoted',
  },
  check({ registry }) {
    const results = versionsOf(registry).map(versionProblems);
    return {
      examined: results.reduce((sum, { examined }) => sum + examined, 0),
      findings: results.flatMap(({ findings }) => findings),
    };
  },
};

function versionProblems({ version, at }: LocatedVersion): { examined: number; findings: Finding[] } {
  const qualifiers = itemsAt(version.qualifiers, [...at, 'qualifiers']);
  const excluded = itemsAt(version.scope.excluded, [...at, 'scope', 'excluded']);
  const findings = [...qualifiers, ...excluded].flatMap(({ item, at: where }) => reasonProblem(item.reason, where));
  for (const { item, at: where } of qualifiers) {
    if (item.basis !== 'ambiguous' || item.openPoint !== undefined) continue;
    const message = `Unexpected ambiguous qualifier "${item.id}" without open point, expected "openPoint" with the question that a person has to settle`;
    findings.push({ place: { at: where }, message });
  }
  for (const { repeat } of repeatsOf(qualifiers, ({ id }) => id)) {
    const message = `Unexpected second qualifier "${repeat.item.id}", expected each id once in a version`;
    findings.push({ place: { at: [...repeat.at, 'id'] }, message });
  }
  const services = version.scope.excluded.map(({ service }) => service);
  if (services.length > 0 && !qualifiers.some(({ item }) => item.kind === 'exclusion')) {
    const message = `Unexpected exclusion of ${quotedList(services)} in the scope alone, expected a qualifier of kind "exclusion" that tells it wherever the statement is quoted`;
    findings.push({ place: { at: [...at, 'scope', 'excluded'] }, message });
  }
  return { examined: qualifiers.length + excluded.length, findings };
}

/** A reason that means "not-stated" and does not say it in that word. */
function reasonProblem(reason: string, at: Path): Finding[] {
  if (reason === 'not-stated' || !nearest(reason, ['not-stated'])) return [];
  const message = `Unexpected reason "${reason}", expected "not-stated" or the reason that the source gives; did you mean "not-stated"?`;
  return [{ place: { at: [...at, 'reason'] }, message }];
}
