/** What later texts repeat is on the pages: in one table, first on the page of a service, and in a commitment's timeline. */
import { expect, test } from 'vitest';
import { generate } from '../../../src/generate/index.ts';
import type { Registry } from '../../../src/model/schema.ts';
import { entry, registry, settings } from '../../example.ts';

function pageOf(from: Registry, file: string): string {
  const pages = generate(from, {
    rules: [],
    fileOf: () => 'src/registry/x.ts',
    siteAddress: 'https://privacy.example/',
    editUrl: (path) => path,
    settings,
  });
  return (pages.get(file) ?? '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}

const { sightings, ...unseen } = entry('commitments', 'EX-RPT-1');
const silent = { ...registry, commitments: { ...registry.commitments, 'EX-RPT-1': unseen } };
const row =
  '| [EX-RPT-1](/commitments/ex-rpt-1/) Report twice a year | [Contoso Files handbook](/sources/files-handbook/), 2 March 2026 | the same | Contoso Files |';

test.each<[string, string, string, Registry]>([
  ['the table has the newest text of each', 'today.mdx', row, registry],
  ['without a later text it says so', 'today.mdx', 'No later text is known.', silent],
  [
    'a service that a text speaks of leads with it',
    'services/files.mdx',
    '[EX-RPT-1](/commitments/ex-rpt-1/) Report twice a year, for Contoso Files: 2 March 2026, the same',
    registry,
  ],
  ['another service does not', 'services/mail.mdx', '**Nothing is attested of late:**', registry],
  [
    'the timeline has the text with its place and what it says',
    'commitments/ex-rpt-1.mdx',
    'Seen for Contoso Files: 2 March 2026, the same [Contoso Files handbook](/sources/files-handbook/), Chapter 4.',
    registry,
  ],
  [
    'the status says for whom',
    'commitments/ex-rpt-1.mdx',
    'As of 20 November 2026, attested for Contoso Files: 2 March 2026, the same; nowhere wider.',
    registry,
  ],
])('%s', (_, file, words, from) => {
  expect(pageOf(from, file)).toContain(words);
});
