/** What verifying documents costs: scanning text against 10,000 ids, and a thousand files in one run of the command. */
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { scanVerifierOf } from '../../scripts/lib/verify/scan-verifier.ts';
import { type Verifier, verifierOf } from '../../scripts/lib/verify/verifier.ts';
import { verifySource } from '../../scripts/lib/verify/verify-files.ts';
import type { Inventory } from '../../src/model/inventory/inventory.ts';
import { inventoryOf } from '../../src/publish/inventory.ts';
import { syntheticRegistry } from './synthetic.ts';

/** One run of a command. */
export interface Run {
  readonly seconds: number;
  readonly status: number | null;
  readonly output: string;
}

/** What the measuring program lends. */
export interface Bench {
  /** A folder for files of ours. */
  readonly folder: string;
  run(command: string, args: readonly string[], cwd: string): Run;
  commitments(...args: string[]): Run;
  /** The least of some runs. */
  least(times: number, measure: () => Run): Run;
  print(label: string, seconds: number, remark?: string): void;
}

const ids = 10_000;
const prose =
  'The provider answers each question in the order in which it came, and names the person who did so. Records are kept for as long as the agreement says. '.repeat(
    3,
  );

/** Measures and prints. */
export async function citations(bench: Bench): Promise<void> {
  console.log(`\nVerifying documents, ${ids.toLocaleString('en')} ids`);
  const site = {
    address: 'https://privacy.example/',
    title: 'Commitments',
    publisher: { name: 'Provider', note: 'Not affiliated.' },
    citationPrefix: 'PC',
  } as const;
  const inventory = inventoryOf(syntheticRegistry({ commitments: ids }), site);
  await scanning(bench, inventory);
  const few = inventoryOf(syntheticRegistry({ commitments: 100 }), site);
  await uncited(bench, scanVerifierOf(few, { today: '2026-11-20' }));
  thousandFiles(bench, inventory);
}

/** A page of that many bytes, with headings, lists and links as pages have them; with a citation in the middle where one is given. */
function page(bytes: number, citation = ''): string {
  const section = (n: number) =>
    `## Section ${n}\n\n${prose}\n\n- See [the list](https://example.org/list/${n}).\n- ${prose.slice(0, 80)}\n\n`;
  let text = '# Answers\n\n';
  for (let n = 1; text.length < bytes; n++)
    text += n === 5 && citation !== '' ? `${section(n)}${citation}\n\n` : section(n);
  return text;
}

/** Text in this process, on one core: how fast what cites nothing is told from what does. */
async function scanning({ folder, run, print }: Bench, inventory: Inventory): Promise<void> {
  const files = Array.from({ length: 200 }, (_, n) => {
    const path = join(folder, 'scan', `page-${n}.${n % 2 === 0 ? 'md' : 'txt'}`);
    mkdirSync(join(folder, 'scan'), { recursive: true });
    writeFileSync(path, page(500_000, n % 50 === 0 ? 'See PC-SAA-1@1.' : ''));
    return path;
  });
  const megabytes = files.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6;
  const verifier = verifierOf(inventory, { today: '2026-11-20' });
  const silent = files.filter((_, n) => n % 50 !== 0);
  let best = Number.POSITIVE_INFINITY;
  let cited = 0;
  let whole = 0;
  for (let times = 0; times < 3; times++) {
    cited = 0;
    let start = performance.now();
    for (const path of silent) await verifySource({ name: path, content: path }, verifier);
    best = Math.min(best, (performance.now() - start) / 1000);
    start = performance.now();
    for (const path of files)
      if ((await verifySource({ name: path, content: path }, verifier)).type === 'verified') cited++;
    whole = (performance.now() - start) / 1000;
  }
  const silentMegabytes = (megabytes * silent.length) / files.length;
  print(
    `${silentMegabytes.toFixed(0)} MB of text and Markdown, no citation`,
    best,
    `${(silentMegabytes / best).toFixed(0)} MB/s, reading included`,
  );
  print(
    `${megabytes.toFixed(0)} MB, a citation in ${cited} of ${files.length} files`,
    whole,
    `${(megabytes / whole).toFixed(0)} MB/s; the ${cited} are parsed`,
  );
  const grep = run('grep', ['-rlE', 'PC-[A-Z]+-[0-9]+', '.'], join(folder, 'scan'));
  print(
    'grep -rlE, the same files',
    grep.seconds,
    `${(megabytes / grep.seconds).toFixed(0)} MB/s; a pattern, and no verdict`,
  );
  const [first = ''] = files;
  const parser = unified().use(remarkParse).use(remarkGfm);
  const start = performance.now();
  parser.parse(readFileSync(first, 'utf8'));
  const seconds = (performance.now() - start) / 1000;
  print('remark, parsing one of the files', seconds, `${(statSync(first).size / 1e6 / seconds).toFixed(1)} MB/s`);
}

/** Text that is scanned for what it does not cite, on one core; a sentence in a hundred promises something. */
async function uncited({ print }: Bench, verifier: Verifier): Promise<void> {
  const promise = 'We will delete your personal data when the agreement ends.';
  const content = new TextEncoder().encode(
    Array.from({ length: 10_000 }, (_, n) => (n % 33 === 0 ? `${promise} ${n}.` : prose)).join('\n\n'),
  );
  let [best, found] = [Number.POSITIVE_INFINITY, 0];
  for (let times = 0; times < 3; times++) {
    const start = performance.now();
    const outcome = await verifySource({ name: 'handbook.txt', content }, verifier);
    best = Math.min(best, (performance.now() - start) / 1000);
    found = outcome.type === 'verified' ? outcome.problems.length : 0;
  }
  const megabytes = content.length / 1e6;
  print(
    `${megabytes.toFixed(1)} MB of text, scanned for promises`,
    best,
    `${(megabytes / best).toFixed(1)} MB/s, reading included; ${found} found`,
  );
}

/** The whole process, as CI runs it: against our own commitments, then against 10,000 that are read and validated first. */
function thousandFiles({ folder, run, commitments, least, print }: Bench, inventory: Inventory): void {
  const make = (name: string, token: (n: number) => string) => {
    const files = join(folder, name);
    mkdirSync(files);
    for (let n = 0; n < 1000; n++)
      writeFileSync(join(files, `page-${n}.md`), page(10_000, n % 10 === 0 ? `See ${token(n)}.` : ''));
    return files;
  };
  const own = make('own', () => 'PC-GOV-2@2');
  const many = make('many', (n) => `PC-SAA-${(n % 99) + 1}@1`);
  const file = join(folder, 'inventory.json');
  writeFileSync(file, JSON.stringify(inventory));
  const looked = ({ output }: Run) => /Looked at (.*) against/.exec(output)?.[1] ?? output.trim();
  const real = least(3, () => commitments('verify', own, '--today', '2026-11-20'));
  print('1,000 Markdown files of 10 KB, one in ten cites', real.seconds, `whole process; ${looked(real)}`);
  const large = least(3, () => commitments('verify', many, '--today', '2026-11-20', '--inventory', file));
  const size = `${(statSync(file).size / 1e6).toFixed(1)} MB`;
  print(`the same, against ${size} of inventory`, large.seconds, `validated first; ${looked(large)}`);
  const grep = least(3, () => run('grep', ['-rnE', 'PC-[A-Z]+-[0-9]+', '.'], own));
  print('grep -rnE, the same files', grep.seconds, `${grep.output.trim().split('\n').length} lines`);
}
