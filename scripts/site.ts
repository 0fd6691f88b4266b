/** `commitments site`: the one command from a fresh clone to a site in the browser. */
import { run as runRules } from '../src/checks/run.ts';
import { buildSite } from './build.ts';
import { checkContext, report, rulesOfProject } from './check.ts';
import type { Subcommand } from './commitments.ts';
import { readOptions, readPort, readToday } from './lib/command-line/options.ts';
import { say } from './lib/command-line/say.ts';
import { projectRoot } from './lib/project/project.ts';
import { generateBeside } from './lib/site/generate-beside.ts';
import { probePort } from './lib/site/server.ts';
import { serveUntilStopped } from './serve.ts';

export const site: Subcommand = {
  summary: 'Checks the registry, generates the pages, builds the site and serves it at http://127.0.0.1:3000.',
  usage: '[--port N] [--today YYYY-MM-DD]',
  async run(args) {
    const { values } = readOptions(args, { port: { type: 'string' }, today: { type: 'string' } });
    const root = projectRoot();
    const port = readPort(values.port);
    // Before minutes of work, not after them.
    await probePort(port);
    const context = checkContext(root, readToday(values.today));
    const result = runRules(await rulesOfProject(context), context);
    const code = await report(root, result, { level: 'error', today: context.today, context });
    if (code !== 0) return code;
    const built = (await generateBeside(root)) || (await buildSite(root));
    if (built !== 0) return built;
    say('The registry is consistent, and the site is built in build/.');
    await serveUntilStopped(root, port);
    return 0;
  },
};
