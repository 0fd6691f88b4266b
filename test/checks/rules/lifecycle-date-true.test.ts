import { expect, test } from 'vitest';
import { lifecycleDateTrue } from '../../../src/checks/rules/lifecycle-date-true.ts';
import { contextOf, foundBriefly } from '../context.ts';

test.each<[detail: string, told: string | undefined]>([
  ['Called Contoso Post until June 2022.', undefined],
  ['Announced in March 2021, renamed on 1 June 2022.', undefined],
  ['It had another name before.', undefined],
  ['The name of the server is Contoso Server 2019.', undefined],
  ['Offered since May 2018.', undefined],
  ['Renamed to Contoso Server 2019.', undefined],
  ['Ended in 2019.', '2019'],
  ['Called Contoso Post until June 2023.', 'June 2023'],
  ['Renamed on 2 June 2022.', '2 June 2022'],
])('the detail of a service: %s', (detail, told) => {
  const lifecycle = { status: 'renamed', date: '2022-06-01', detail, evidence: 'official' };
  const context = contextOf({ services: { mail: { title: 'Contoso Mail', lifecycle } } });
  expect(foundBriefly(lifecycleDateTrue, context)).toEqual(
    told === undefined ? [] : [`services/mail/lifecycle/detail: Unexpected "${told}" in the detail of "mail"`],
  );
});

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
