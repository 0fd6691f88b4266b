/** Duties are listed wherever they may be a reader's: one of a word for several services is no duty of nobody. */
import { expect, test } from 'vitest';
import type { Registry } from '../../../../src/model/schema.ts';
import { entry, registry } from '../../../example.ts';
import { pagesOf } from '../pages.ts';

/** The row of the duty to export data, for services that its source speaks of, with what the agreement's word is known to take in. */
function rowOf(services: readonly string[], hasMembers: boolean): string {
  const { members, ...cloud } = entry('services', 'cloud');
  const duty = { ...entry('responsibilities', 'customer-exports-data'), services };
  const changed = {
    ...registry,
    services: { ...registry.services, cloud: hasMembers ? { ...cloud, members } : cloud },
    responsibilities: { ...registry.responsibilities, 'customer-exports-data': duty },
  } as unknown as Registry;
  return (
    (pagesOf(changed).get('your-part.mdx') ?? '').split('<li ').find((row) => row.includes('customer-exports-data')) ??
    ''
  );
}

test('what is for everybody comes first, and the list can be printed', () => {
  const duty = entry('responsibilities', 'customer-exports-data');
  const responsibilities = {
    here: { ...duty, title: 'Here', jurisdictions: ['xn'] },
    one: { ...duty, title: 'One service', jurisdictions: 'worldwide', services: ['files'] },
    all: { ...duty, title: 'Everywhere', jurisdictions: 'worldwide', services: 'all' },
  };
  const page = pagesOf({ ...registry, responsibilities } as unknown as Registry).get('your-part.mdx') ?? '';
  const titles = [...page.matchAll(/\[(Here|One service|Everywhere)\]/g)].map(([, title]) => title);
  expect(titles).toEqual(['Everywhere', 'One service', 'Here']);
  expect(page).toContain('<PrintButton />');
});

const check = 'check whether what you use is among them';

test('a duty of a word that no source lists the services of is shown for each, to be checked', () => {
  const row = rowOf(['cloud'], false);
  expect(row).toContain('data-service="*"');
  expect(row).toContain(`Its source speaks of Contoso Cloud, and no source lists what these are: ${check}.`);
});

test('where a source lists them it is theirs, and of nobody else', () => {
  const row = rowOf(['cloud'], true);
  expect(row).toContain('data-service="files mail cloud"');
  expect(row).not.toContain(check);
});

test('one of a service is not shown for another', () => {
  expect(rowOf(['files'], false)).toContain('data-service="files"');
});
