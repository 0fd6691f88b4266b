/** `commitments generate`: writes the pages of the site from the registry. */
import { decisions } from '../src/checks/decisions.ts';
import { documentedRules } from '../src/checks/documented.ts';
import { entryWellFormed } from '../src/checks/rules/entry-well-formed.ts';
import { referenceResolves } from '../src/checks/rules/reference-resolves.ts';
import { run } from '../src/checks/run.ts';
import { generate as generatePages } from '../src/generate/index.ts';
import type { Kind } from '../src/registry/ids.ts';
import { registry } from '../src/registry/index.ts';
import { editUrl } from '../src/site.ts';
import { checkContext } from './check.ts';
import type { Subcommand } from './commitments.ts';
import { readOptions, readToday } from './lib/options.ts';
import { places } from './lib/places.ts';
import { projectRoot, readProjectFile } from './lib/project.ts';
import { type WriteResult, writePages } from './lib/write-pages.ts';

export const generate: Subcommand = {
  summary: 'Writes the pages of the site from the registry into docs/; only what changed.',
  usage: '',
  async run(args) {
    readOptions(args, {});
    writeSite(projectRoot());
    return 0;
  },
};

/** Generates and writes all pages, and says what changed. */
export function writeSite(root: string): WriteResult {
  const { find } = places((file) => readProjectFile(root, file));
  const fileOf = (kind: Kind, id: string) => find([kind, id])?.file ?? 'src/registry/index.ts';
  const broken = run([entryWellFormed, referenceResolves], checkContext(root, readToday(undefined))).findings.length;
  if (broken > 0)
    process.stderr.write(`The registry has ${broken} broken entries or references: run "npm run check"\n`);
  const result = writePages(
    root,
    'docs',
    generatePages(registry, { rules: documentedRules, decisions, fileOf, editUrl }),
  );
  for (const file of result.overwritten)
    process.stderr.write(`docs/${file} was edited by hand and is overwritten; change the registry instead\n`);
  const { total, written, deleted } = result;
  process.stderr.write(
    `${total} pages generated: ${written.length} written, ${deleted.length} deleted, the rest unchanged\n`,
  );
  return result;
}
