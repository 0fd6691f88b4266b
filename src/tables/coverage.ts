/** Where each promise holds: a row for each service and each place, whether a source says so or not. */

import type { Table } from '../citations/cite/exports/table.ts';
import { tableTitles } from '../model/addresses/api-addresses.ts';
import { entriesOf } from '../model/entries.ts';
import { coverageInWords, statusOnReview, titleOf } from '../model/said/said.ts';
import { type CoverageQuery, coverage } from '../model/scope/coverage.ts';
import { isMade } from '../model/status.ts';
import { currentNumber, currentVersion } from '../model/versions/current-version.ts';
import { type TableContext, tokenCell } from './context.ts';

/** Of what may still hold; what was withdrawn or replaced holds nowhere. */
export function coverageTable({ registry, at }: TableContext): Table {
  const asked: readonly (readonly [kind: string, title: string, query: CoverageQuery])[] = [
    ...entriesOf(registry, 'services').map(([service, { title }]) => ['Service', title, { service }] as const),
    ...entriesOf(registry, 'jurisdictions').map(
      ([jurisdiction, { title }]) => ['Place', title, { jurisdiction }] as const,
    ),
  ];
  const rows = entriesOf(registry, 'commitments')
    .filter(([, commitment]) => isMade(commitment))
    .flatMap(([id, commitment]) => {
      const version = currentVersion(commitment);
      const status = statusOnReview(registry, commitment).words;
      return asked.map(([kind, title, query]) => {
        const answer = coverage(registry, version, query);
        const { services, jurisdictions } = version.scope;
        const named = query.service !== undefined ? services : jurisdictions;
        return [
          tokenCell(at, id, currentNumber(commitment)),
          { text: commitment.title },
          { text: status },
          { text: titleOf(registry, 'topics', commitment.topic) },
          { text: kind },
          { text: title },
          { text: coverageInWords(answer, named) },
          { text: answer.reason },
        ];
      });
    });
  return {
    name: tableTitles.coverage,
    heads: ['Id and version', 'Title', 'Status', 'Topic', 'Asked about', 'Service or place', 'Whether it holds', 'Why'],
    rows,
  };
}
