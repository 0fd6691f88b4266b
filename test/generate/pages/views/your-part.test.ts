/** Duties are listed wherever they may be a reader's: one of a word for several services is no duty of nobody. */
import { expect, test } from 'vitest';
import { generate } from '../../../../src/generate/index.ts';
import type { Registry } from '../../../../src/model/schema.ts';
import { entry, registry, settings } from '../../../example.ts';

/** The row of the duty to export data, for services that its source speaks of, with what the agreement's word is known to take in. */
function rowOf(services: readonly string[], hasMembers: boolean): string {
  const { members, ...cloud } = entry('services', 'cloud');
  const duty = { ...entry('responsibilities', 'customer-exports-data'), services };
  const changed = {
    ...registry,
    services: { ...registry.services, cloud: hasMembers ? { ...cloud, members } : cloud },
    responsibilities: { ...registry.responsibilities, 'customer-exports-data': duty },
  } as unknown as Registry;
  const pages = generate(changed, {
    rules: [],
    fileOf: () => 'src/registry/x.ts',
    siteAddress: 'https://privacy.example/',
    editUrl: (path) => path,
    settings,
  });
  return (pages.get('your-part.mdx') ?? '').split('<li ').find((row) => row.includes('customer-exports-data')) ?? '';
}

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
