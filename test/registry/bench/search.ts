/**
 * What search costs and how well it answers: accuracy on the judged queries, time of a query at 300 and 10,000 records in
 * English and in Japanese, and the size of the index. Prints; asserts nothing, since machines differ.
 */
import { gzipSync } from 'node:zlib';
import { registry } from '../../../src/registry/index.ts';
import { settings } from '../../../src/registry/settings.ts';
import { createEngine, type SearchEngine } from '../../../src/search/engine.ts';
import { manifestFile, readIndex } from '../../../src/search/index-files/index-file.ts';
import { indexFiles } from '../../../src/search/index-files/write-index.ts';
import type { SearchRecord } from '../../../src/search/records/record.ts';
import { recordsOf } from '../../../src/search/records/records.ts';
import { synonymsOf } from '../../../src/search/words/synonyms.ts';
import { record } from '../../search/record.ts';
import { accuracy, type Searching } from '../search/accuracy.ts';
import { type JudgedQuery, judgedQueries } from '../search/queries.ts';
import { siteEngine } from '../search/site-engine.ts';
import { unseenQueries } from '../search/unseen-queries.ts';

/** Numbers from 0 to 1, the same in every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** Words of the real records, the most frequent first. */
function realWords(): string[] {
  const counts = new Map<string, number>();
  for (const { title, statement, qualifiers, body } of recordsOf(registry))
    for (const word of [title, statement, ...qualifiers, body].join(' ').match(/[A-Za-z][A-Za-z-]+/g) ?? [])
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
}

/** Words of privacy law and cloud services. */
const japaneseWords =
  '個人情報 保護 委員会 特定個人情報 マイナンバー 番号法 事業者 ガイドライン 安全管理措置 委託 再委託 監督 義務 取扱い 提供 開示 訂正 削除 利用目的 同意 漏えい 報告 ' +
  '通知 本人 第三者 外国 移転 クラウド サービス 契約 規約 データ 保存 場所 暗号化 鍵 アクセス 権限 記録 監査 認証 政府 要求 法執行機関 裁判所 命令 顧客 管理者 処理者';
const particles = ['の', 'を', 'に', 'は', 'が', 'で', 'と', 'から', 'により', 'する', '、', '。'];

type Language = 'English' | 'Japanese';

/**
 * A vocabulary of the size that texts of these lengths have, the most frequent word first: real words, then invented ones of
 * real syllables or characters.
 */
function vocabularyOf(language: Language): string[] {
  const next = random(3);
  const pick = (list: readonly string[]) => list[Math.floor(next() * list.length)] ?? '';
  const real = language === 'English' ? realWords() : japaneseWords.split(' ');
  const pieces =
    language === 'English'
      ? [...new Set(real.flatMap((word) => word.toLowerCase().match(/[^aeiou-]*[aeiou]+[^aeiou-]?/g) ?? []))]
      : Array.from({ length: 400 }, (_, index) => String.fromCodePoint(0x4e00 + index * 37));
  const invented = Array.from({ length: 30_000 }, () =>
    Array.from({ length: 2 + Math.floor(next() * 2) }, () => pick(pieces)).join(''),
  );
  return [...real, ...new Set(invented)];
}

const vocabularies = { English: vocabularyOf('English'), Japanese: vocabularyOf('Japanese') };

/** The offset of Mandelbrot's law: of English the commonest words are `the` and `of`, of Japanese they are particles and stand apart. */
const offsets = { English: 2.7, Japanese: 30 } as const;

/** Words as often as in a real text: the nth most frequent about 1/(n + offset) of all (the law of Zipf and Mandelbrot). */
function text(language: Language, words: number, next: () => number): string {
  const all = vocabularies[language];
  const offset = offsets[language];
  const rank = () => Math.floor(offset * ((all.length + offset) / offset) ** next() - offset);
  const chosen = Array.from({ length: words }, () => all[rank()] ?? '');
  if (language === 'English') return chosen.join(' ');
  return chosen.map((word) => word + (particles[Math.floor(next() * particles.length)] ?? '')).join('');
}

function records(language: Language, count: number): SearchRecord[] {
  const next = random(count);
  return Array.from({ length: count }, (_, index) =>
    record({
      objectID: `r${index}`,
      id: `PC-X-${index}`,
      title: text(language, 5, next),
      statement: text(language, 25, next),
      qualifiers: [text(language, 15, next), text(language, 15, next)],
      body: text(language, 60, next),
    }),
  );
}

/** Words of records, one or two or four at a time, some cut off as while typing, some with two letters swapped. */
function queries(language: Language, from: readonly SearchRecord[]): string[] {
  const next = random(7);
  return Array.from({ length: 300 }, (_, index) => {
    const source = from[Math.floor(next() * from.length)]?.statement ?? '';
    if (language === 'Japanese') {
      const start = Math.floor(next() * 60);
      return source.slice(start, start + 2 + Math.floor(next() * 6));
    }
    const words = source.split(' ').filter((word) => word.length > 3);
    const start = Math.floor(next() * 8);
    const query = words.slice(start, start + ([1, 2, 2, 4][index % 4] ?? 1)).join(' ');
    if (index % 5 === 0) return query.slice(0, -2);
    return index % 5 === 1 ? query.replace(/(.)(.)(.{2})$/, '$2$1$3') : query;
  });
}

/** The time, in milliseconds, that 95 of 100 queries stay below; of each query the least of three runs. */
export function p95(engine: Searching, asked: readonly string[]): number {
  for (const query of asked) engine.search(query);
  const times = asked.map((query) =>
    Math.min(
      ...Array.from({ length: 3 }, () => {
        const start = performance.now();
        engine.search(query);
        return performance.now() - start;
      }),
    ),
  );
  return times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
const kilobytes = (text: string) =>
  `${(text.length / 1000).toFixed(0)} KB, ${(gzipSync(text).length / 1000).toFixed(0)} KB gz`;

/** Prints the accuracy of an engine on judged queries. */
export function printAccuracy(label: string, engine: Searching, judged: readonly JudgedQuery[]): void {
  const { top1, top3, top10 } = accuracy(engine, judged);
  console.log(`${label.padEnd(38)} ${[top1, top3, top10].map((share) => percent(share).padStart(8)).join(' ')}`);
}

function atSize(language: Language, count: number, goal: number): void {
  const all = records(language, count);
  const synonyms = synonymsOf(registry, all, settings);
  const started = performance.now();
  const files = indexFiles(all, synonyms);
  const built = performance.now() - started;
  const file = [...files].find(([name]) => name !== manifestFile)?.[1] ?? '';
  const before = performance.now();
  const engine: SearchEngine = readIndex(file);
  const loaded = performance.now() - before;
  const time = p95(engine, queries(language, all));
  console.log(
    `${`${language}, ${count.toLocaleString('en')} records`.padEnd(28)} p95 ${time.toFixed(2).padStart(6)} ms (goal ${goal})  ` +
      `index ${kilobytes(file)}, written in ${built.toFixed(0)} ms, ready in ${loaded.toFixed(0)} ms`,
  );
}

export function searchBench(): void {
  const engine = siteEngine();
  const kinds = [...new Set(judgedQueries.map(({ kind }) => kind))];
  console.log(`\nSearch: the right page first, among three, among ten, of ${judgedQueries.length} judged queries`);
  printAccuracy('all', engine, judgedQueries);
  for (const kind of kinds) {
    const own = judgedQueries.filter((one) => one.kind === kind);
    printAccuracy(`  ${kind} (${own.length})`, engine, own);
  }
  printAccuracy(`unseen (${unseenQueries.length}), not among the others`, engine, unseenQueries);
  console.log(
    `p95 of the judged queries on the site’s own index: ${p95(
      engine,
      judgedQueries.map(({ query }) => query),
    ).toFixed(2)} ms`,
  );
  console.log('\nSearch: time of a query');
  atSize('English', 300, 2);
  atSize('Japanese', 300, 2);
  atSize('English', 10_000, 15);
  atSize('Japanese', 10_000, 30);
  // Building where the index is used, at the size up to which that is done.
  const small = records('English', 1000);
  const start = performance.now();
  createEngine(small);
  console.log(`1,000 records built in ${(performance.now() - start).toFixed(0)} ms`);
}
