/** What the runs of `killed.test.ts` write: three files in `docs/`, each all of one letter. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFolder } from '../../../scripts/lib/files/replace-folder.ts';
import { pagesFolder, writePages } from '../../../scripts/lib/files/write-pages.ts';
import { writeAllWhole } from '../../../scripts/lib/files/write-whole.ts';

const names = ['a.mdx', 'b.mdx', 'c.mdx'];

/** Writes them as generated pages (`pages`), as files that belong together (`files`), or as a folder that is made anew. */
export async function writeText(folder: string, what: string, text: string): Promise<void> {
  const page = (name: string) =>
    `{/* Generated from src/registry/x.ts; do not edit */}\n\n${name} ${text.repeat(50_000)}\n`;
  if (what === 'pages') writePages(folder, pagesFolder, new Map(names.map((name) => [name, page(name)])));
  else if (what === 'files')
    writeAllWhole(new Map(names.map((name) => [join(folder, 'docs', name), { content: page(name) }])));
  else
    await replaceFolder(join(folder, 'docs'), async (next) => {
      mkdirSync(next);
      for (const name of names) writeFileSync(join(next, name), page(name));
      return true;
    });
}
