/** Reading the built site into what its checks take. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltScript, BuiltSite } from '../../../src/checks/site/built-site.ts';
import type { BuiltPage } from '../../../src/checks/site/page.ts';
import { readPage } from '../../../src/checks/site/read-page.ts';
import { readScript } from '../../../src/checks/site/read-script.ts';
import { linePlaces } from '../../../src/language/lines.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { filesBelow, readProjectFile } from '../project/project.ts';

/** The built site, how much of it was read, and in what time. */
export interface ReadSite {
  readonly files: BuiltSite['files'];
  readonly pages: BuiltSite['pages'];
  readonly styles: BuiltSite['styles'];
  readonly texts: BuiltSite['texts'];
  readonly scripts: BuiltSite['scripts'];
  readonly placeOf: BuiltSite['placeOf'];
  readonly bytesOf: BuiltSite['bytesOf'];
  /** Of all that is text. */
  readonly bytes: number;
  /** What reading and parsing took. */
  readonly milliseconds: number;
}

/** Whether a file holds data as text. */
export function isText(file: string): boolean {
  return /\.(?:json|jsonld|ttl|csv|xml|atom|md|txt)$|^\/(?:_headers|headers\.nginx\.conf)$/.test(file);
}

/**
 * Reads every page, image, style sheet, script and file of data of a built site.
 *
 * @param root the repository's root
 * @param folder the built site, from the root
 * @throws UsageError where there is none
 */
export function readSite(root: string, folder: string): ReadSite {
  if (!existsSync(join(root, folder, 'index.html')))
    throw new UsageError(`Unexpected missing site, expected ${folder}/index.html; run "npm run build" first`);
  const start = performance.now();
  const names = filesBelow(root, folder).map((file) => file.slice(folder.length));
  const read = (file: string) => readProjectFile(root, `${folder}${file}`);
  const pages = new Map<string, BuiltPage>();
  const styles = new Map<string, string>();
  const texts = new Map<string, string>();
  const scripts = new Map<string, BuiltScript>();
  let bytes = 0;
  for (const file of names) {
    if (!isText(file) && !/\.(?:html|svg|css|js)$/.test(file)) continue;
    const text = read(file);
    bytes += Buffer.byteLength(text);
    if (isText(file)) texts.set(file, text);
    else if (file.endsWith('.js')) scripts.set(file, readScript(file, text));
    else if (file.endsWith('.css')) styles.set(file, text);
    else pages.set(file, readPage(text));
  }
  const places = new Map<string, ReturnType<typeof linePlaces>>();
  const placeOf = (file: string, offset: number) => {
    const found = places.get(file) ?? linePlaces(read(file));
    places.set(file, found);
    const { line, column } = found(offset);
    return { line, column };
  };
  return {
    files: new Set(names),
    pages,
    styles,
    texts,
    scripts,
    placeOf,
    bytesOf: (file) => (names.includes(file) ? readFileSync(join(root, folder, file)) : undefined),
    bytes,
    milliseconds: performance.now() - start,
  };
}
