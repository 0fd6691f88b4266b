/** The files that this repository consists of. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Paths from the root with forward slashes: those that git knows, or, in a tarball, all that `.gitignore` does not name. */
export function sourceFiles(root: string): string[] {
  const known = gitFiles(root);
  const files = known.includes('package.json') ? known : filesIn(root, '', ignored(root));
  return files.filter((file) => existsSync(join(root, file))).sort();
}

function gitFiles(root: string): string[] {
  try {
    const args = ['ls-files', '-z', '--cached'];
    const list = execFileSync('git', args, { cwd: root, stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 26 });
    return list.toString('utf8').split('\0').filter(Boolean);
  } catch {
    return [];
  }
}

function filesIn(root: string, folder: string, isIgnored: (path: string) => boolean): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}${entry.name}`;
    if (entry.isDirectory())
      return isIgnored(`${path}/`) || entry.name === '.git' ? [] : filesIn(root, `${path}/`, isIgnored);
    return entry.isFile() && !isIgnored(path) ? [path] : [];
  });
}

/** What `.gitignore` says, as far as ours uses its language: a name, `*.log`, or a path from the root; a slash at the end for folders. */
export function ignored(root: string): (path: string) => boolean {
  const lines = readFileSync(join(root, '.gitignore'), 'utf8').split(/\r?\n/);
  const patterns = lines.filter((line) => line !== '' && !line.startsWith('#'));
  const sources = patterns.map((pattern) => {
    const anchored = pattern.slice(0, -1).includes('/');
    const source = pattern
      .replace(/^\//, '')
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '[^/]*');
    return `${anchored ? '^' : '(?:^|/)'}${source}$`;
  });
  const all = new RegExp(sources.join('|') || '$.');
  return (path) => all.test(path);
}
