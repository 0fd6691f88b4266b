import { expect, test } from 'vitest';
import { lifecycleDateTrue } from '../../../src/checks/rules/lifecycle-date-true.ts';
import { contextOf, foundBriefly } from '../context.ts';

test.each<[string, string, string | undefined]>([
  ['2025-08-11', 'Contoso Files was retired on 11 August 2025.', undefined],
  ['2025-08-11', 'Contoso Files was retired in August 2025.', undefined],
  ['2025-08-11', 'Contoso Files was retired in 2025.', undefined],
  ['2025', 'Contoso Files was retired on 11 August 2025.', undefined],
  ['2025-08-11', 'Contoso Files was retired on 11 August 2024.', '11 August 2024'],
  ['2025-08-11', 'Contoso Files was discontinued in 2023.', '2023'],
  ['2025-08-11', 'Contoso Files began in 2023.', undefined],
  ['2025-08-11', 'Another service was retired in 2023.', undefined],
  ['2025-08-11', 'Contoso Files and Contoso Mail were retired in 2023.', undefined],
])('%s: %s', (date, summary, told) => {
  const lifecycle = { status: 'retired', date, detail: 'Gone.', evidence: 'official' };
  const services = { files: { title: 'Contoso Files', lifecycle }, mail: { title: 'Contoso Mail' } };
  expect(foundBriefly(lifecycleDateTrue, contextOf({ services, topics: { a: { summary } } }))).toEqual(
    told === undefined ? [] : [`topics/a/summary: Unexpected "${told}" of the end of "files"`],
  );
});
