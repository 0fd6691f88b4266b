/** `commitments start`: the development server, with pages generated anew when the registry or the generator changes. */

import { spawnSync } from 'node:child_process';
import { type FSWatcher, watch } from 'node:fs';
import { join } from 'node:path';
import type { Subcommand } from './commitments.ts';
import { readOptions, readPort } from './lib/command-line/options.ts';
import { generationSources, isGenerationSource } from './lib/project/generation-sources.ts';
import { projectRoot } from './lib/project/project.ts';
import { docusaurus } from './lib/site/docusaurus.ts';
import { generateBeside } from './lib/site/generate-beside.ts';
import { probePort } from './lib/site/server.ts';

/** Editors save in bursts; one generation a burst is enough. */
const quietMilliseconds = 200;

export const start: Subcommand = {
  summary: 'Starts the development server; pages follow the registry as it is edited.',
  usage: '[--port N]',
  async run(args) {
    const { values } = readOptions(args, { port: { type: 'string' } });
    const root = projectRoot();
    const port = readPort(values.port);
    await probePort(port);
    const generated = await generateBeside(root);
    if (generated !== 0) return generated;
    const watcher = watchSources(root, await generationSources(root));
    try {
      return await docusaurus(root, ['start', '--port', String(port), '--host', 'localhost', '--no-open']);
    } finally {
      watcher.close();
    }
  },
};

/** Generates in a new process, which bundles the changed sources; a source that does not load leaves the old pages. */
function watchSources(root: string, sources: ReadonlySet<string>): FSWatcher {
  let timer: NodeJS.Timeout | undefined;
  return watch(join(root, 'src'), { recursive: true }, (_, file) => {
    if (!file || !isGenerationSource(file, sources)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      spawnSync(process.execPath, [join(root, 'scripts', 'launch.mjs'), 'generate'], { cwd: root, stdio: 'inherit' });
    }, quietMilliseconds);
  });
}
