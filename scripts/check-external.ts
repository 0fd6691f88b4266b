/** `commitments check-external`: whether addresses elsewhere on the web still answer. For a scheduled job; it asks the network. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type History, historyText, readHistory, updatedHistory } from '../src/checks/external/history.ts';
import { externalRules } from '../src/checks/external/rules.ts';
import { externalTargets } from '../src/checks/external/targets.ts';
import type { VisitOutcome } from '../src/checks/external/visit.ts';
import { run } from '../src/checks/run.ts';
import { checkContext } from './check.ts';
import type { Subcommand } from './commitments.ts';
import { siteAddress } from './lib/checking/check-report.ts';
import { readChoice, readOptions, readToday } from './lib/command-line/options.ts';
import { progress } from './lib/command-line/progress.ts';
import { UsageError } from './lib/command-line/usage-error.ts';
import { request } from './lib/external/request.ts';
import { visitAll } from './lib/external/visit-all.ts';
import { readOutputs } from './lib/files/outputs.ts';
import { writeRun } from './lib/files/write-run.ts';
import { writeWhole } from './lib/files/write-whole.ts';
import { loadRegistry } from './lib/project/load-registry.ts';
import { projectRoot, readProjectFile } from './lib/project/project.ts';

/** Visits at once. */
const concurrency = 6;
/** Bytes of a page that are read. */
const mostBytes = 256 * 1024;

export const checkExternal: Subcommand = {
  summary:
    'Visits every address elsewhere on the web; one that fails on several days is a finding. For a scheduled job.',
  usage:
    '[--history .external-links.json] [--strikes 3] [--timeout SECONDS] [--pause SECONDS] [--format pretty|json|sarif|junit|github|markdown[=FILE]]… [--level error|warning|info] [--today YYYY-MM-DD] [--registry FILE] [--allow-loopback]',
  async run(args) {
    const { values } = readOptions(args, {
      history: { type: 'string' },
      strikes: { type: 'string', default: '3' },
      timeout: { type: 'string', default: '20' },
      pause: { type: 'string', default: '1' },
      format: { type: 'string', multiple: true, default: [] },
      level: { type: 'string', default: 'error' },
      today: { type: 'string' },
      registry: { type: 'string' },
      'allow-loopback': { type: 'boolean', default: false },
    });
    const folder = process.env.INIT_CWD ?? process.cwd();
    const root = projectRoot();
    const today = readToday(values.today);
    const level = readChoice('level', values.level, ['error', 'warning', 'info']);
    const outputs = readOutputs(values.format, folder);
    const strikes = readNumber('strikes', values.strikes, 1);
    const timeout = readNumber('timeout', values.timeout, 0.1) * 1000;
    const pause = readNumber('pause', values.pause, 0) * 1000;
    const historyFile =
      values.history === undefined ? resolve(root, '.external-links.json') : resolve(folder, values.history);
    const before = readHistoryFile(historyFile);
    const loaded = values.registry === undefined ? undefined : await loadRegistry(root, values.registry);
    const context = checkContext(root, today, loaded);
    const targets = externalTargets(context.registry, context.documents);
    const userAgent = `privacy-commitments-link-check (+${siteAddress})`;
    const allowLoopback = values['allow-loopback'];
    const shown = progress(process.stderr);
    let visited = 0;
    const outcomes = await visitAll(
      targets.map(({ url }) => url),
      {
        request: (url, method) => request(url, method, { timeout, userAgent, allowLoopback, mostBytes }),
        concurrency,
        pause,
        onVisited: (url) => shown.show(`${++visited} of ${targets.length} addresses: ${url}`),
      },
    );
    shown.end();
    mustHaveNetwork(outcomes);
    const history = updatedHistory(before, outcomes, today);
    writeWhole(historyFile, historyText(history));
    const result = run(externalRules({ targets, outcomes, history, strikes }), context);
    return await writeRun(root, `Visits on ${today}`, result, {
      level,
      today,
      outputs: outputs.length > 0 ? outputs : [{ format: 'pretty' }],
      ...(loaded && { places: loaded.places, index: loaded.file }),
    });
  },
};

function readNumber(name: string, value: string, least: number): number {
  const number = Number(value);
  if (!/^\d+(?:\.\d+)?$/.test(value) || number < least)
    throw new UsageError(`Unexpected value "${value}" of --${name}, expected a number from ${least}`);
  return number;
}

function readHistoryFile(file: string): History {
  if (!existsSync(file)) return new Map();
  try {
    return readHistory(readProjectFile('', file));
  } catch (error) {
    throw new UsageError(`${file}: ${(error as Error).message}; mend it, or delete it to begin anew`);
  }
}

/** Where nobody at all answers, the fault is ours, and no strike is counted. */
function mustHaveNetwork(outcomes: ReadonlyMap<string, VisitOutcome>): void {
  const hosts = new Set([...outcomes.keys()].map((url) => new URL(url).host));
  const silent = [...outcomes.values()].every((outcome) => outcome.type === 'broken' && !outcome.answered);
  if (hosts.size >= 3 && silent)
    throw new UsageError(`None of ${hosts.size} hosts answered; is there a network? The history was left as it was`);
}
