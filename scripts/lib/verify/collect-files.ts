/** From what the caller names (files, folders, globs) to the files that are read. */
import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { systemCode } from '../command-line/usage-error.ts';

/** A file to read, under the name that reports give it. */
export interface NamedFile {
  /** From the caller's folder with forward slashes; absolute where it stands elsewhere. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
}

/** What was found, in the order in which it was named; folders in alphabetical order. */
export interface CollectedFiles {
  readonly files: readonly NamedFile[];
  /** What was named and can't be read, with the reason in a sentence. */
  readonly unreadable: readonly { readonly name: string; readonly reason: string }[];
  /** Files in folders and globs that are of no format that is read, and those that programs keep beside an open document. */
  readonly skipped: number;
  /** Those among them that are documents, and so may cite something. */
  readonly unread: readonly NamedFile[];
  /** Files that the caller excludes. */
  readonly excluded: number;
  /** Globs that match nothing. */
  readonly unmatched: readonly string[];
}

/** Folders that hold other people's files, and are never meant. */
const ignoredFolders = ['node_modules', '.git'];

/** What programs keep beside a document: Word's and LibreOffice's locks, the second halves of files of macOS. */
const besideDocuments = /^(?:~\$|\._|\.~lock\.)/;

/** Documents of formats that nothing here reads. */
const otherDocuments =
  /\.(?:docb?|dot|rtfd|xl[st]|xlsb|pp[st]|pot|msg|pages|numbers|key|epub|mobi|od[gf]|vsdx?|one|xps|djvu|wp[ds]|rst|tex|textile|org)$/i;

/**
 * Finds the files. A file that is named is taken whatever its name; in folders and globs only what `isRead` knows. Links to
 * folders are not followed within a folder, so that there is no end without end; a link that is named is.
 *
 * @param named what the caller names; a glob only where nothing has exactly that name
 * @param folder what relative names are relative to
 * @param isRead whether files with this name are read
 * @param excluding globs of what is left out, whatever names it; a folder leaves out all in it
 * @param skipUnknown whether a file that is named is passed over where it is not there, or where `isRead` does not know it
 */
export async function collectFiles(
  named: readonly string[],
  folder: string,
  isRead: (name: string) => boolean,
  excluding: readonly string[] = [],
  skipUnknown = false,
): Promise<CollectedFiles> {
  const files = new Map<string, NamedFile>();
  const unreadable: { name: string; reason: string }[] = [];
  const unmatched: string[] = [];
  const unread = new Map<string, NamedFile>();
  const out = await excludedFiles(excluding, folder);
  let [skipped, excluded] = [0, 0];
  const add = (path: string) => {
    if (out.has(path)) {
      excluded++;
      return;
    }
    // The same file by another name is read once.
    const real = realPath(path);
    if (!files.has(real)) files.set(real, { path, name: shownName(folder, path) });
  };
  const addKnown = (path: string) => {
    if (isRead(path) && !besideDocuments.test(basename(path))) {
      add(path);
      return;
    }
    skipped++;
    if (otherDocuments.test(path) && !besideDocuments.test(basename(path)) && !out.has(path))
      unread.set(path, { path, name: shownName(folder, path) });
  };
  for (const one of named) {
    const path = resolve(folder, one);
    const found = stat(path);
    if (found instanceof Error) {
      if (systemCode(found) === 'ENOENT' && isDynamicPattern(one)) {
        const matches = await globbed(one, folder);
        if (matches.length === 0) unmatched.push(one);
        for (const match of matches) addKnown(match);
      } else if (skipUnknown && systemCode(found) === 'ENOENT') skipped++;
      else unreadable.push({ name: shownName(folder, path), reason: whyUnreadable(found) });
    } else if (found.isDirectory()) {
      walk(path, addKnown, (inner, error) =>
        unreadable.push({ name: shownName(folder, inner), reason: whyUnreadable(error) }),
      );
    } else if (found.isFile()) (skipUnknown ? addKnown : add)(path);
    else
      unreadable.push({
        name: shownName(folder, path),
        reason: `Unexpected ${kindOf(found)}, expected a file or a folder`,
      });
  }
  return { files: [...files.values()], unreadable, skipped, unread: [...unread.values()], excluded, unmatched };
}

/** Absolute paths. */
async function excludedFiles(patterns: readonly string[], folder: string): Promise<ReadonlySet<string>> {
  const found = await Promise.all(
    patterns.map(async (pattern) => {
      const path = resolve(folder, pattern);
      const named = stat(path);
      if (named instanceof Error) return await globbed(pattern, folder);
      const within: string[] = [];
      if (named.isDirectory())
        walk(
          path,
          (file) => within.push(file),
          () => undefined,
        );
      return named.isDirectory() ? within : [path];
    }),
  );
  return new Set(found.flat());
}

/** Folders at the beginning of a pattern that exist are meant as they are written, parentheses and brackets too. */
function literalStart(pattern: string, folder: string): { readonly folder: string; readonly pattern: string } {
  const [first = '', ...rest] = pattern.split('/');
  const within = resolve(folder, first === '' ? '/' : first);
  const found = stat(within);
  if (rest.length === 0 || found instanceof Error || !found.isDirectory()) return { folder, pattern };
  return literalStart(rest.join('/'), within);
}

async function globbed(given: string, from: string): Promise<string[]> {
  const { folder, pattern } = literalStart(given, from);
  const matches = await glob(pattern, {
    cwd: folder,
    absolute: true,
    dot: true,
    onlyFiles: true,
    followSymbolicLinks: false,
    expandDirectories: false,
    ignore: ignoredFolders.map((name) => `**/${name}/**`),
  });
  return matches.map((match) => resolve(match)).sort();
}

function walk(folder: string, onFile: (path: string) => void, onError: (path: string, error: Error) => void): void {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    onError(folder, error as Error);
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!ignoredFolders.includes(entry.name)) walk(path, onFile, onError);
    } else if (entry.isFile()) onFile(path);
    else if (entry.isSymbolicLink()) {
      const found = stat(path);
      if (!(found instanceof Error) && found.isFile()) onFile(path);
    }
  }
}

function stat(path: string): Stats | Error {
  try {
    return statSync(path);
  } catch (error) {
    return error as Error;
  }
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** Why something can't be opened, in a sentence that begins like every finding. */
export function whyUnreadable(error: Error): string {
  switch (systemCode(error)) {
    case 'ENOENT':
      return 'Unexpected missing file, expected it to be there';
    case 'EACCES':
    case 'EPERM':
      return 'Unexpected lack of permission, expected a file that may be read';
    case 'ELOOP':
      return 'Unexpected link that leads to itself, expected a file';
    case 'ENOTDIR':
      return 'Unexpected file in the middle of the path, expected folders';
    case 'ENAMETOOLONG':
      return 'Unexpected length of the name, expected one that the file system has room for';
    default:
      return `Unexpected failure of the file system, expected a file: ${error.message}`;
  }
}

function kindOf(found: Stats): string {
  if (found.isFIFO()) return 'pipe';
  if (found.isSocket()) return 'socket';
  return 'device';
}

function shownName(folder: string, path: string): string {
  const name = relative(folder, path);
  if (name === '') return '.';
  return name.startsWith('..') || isAbsolute(name) ? path : name.split(sep).join('/');
}
