/** What the generated pages are made of: known from what the generator imports, so that no list of it grows old. */
import { join, sep } from 'node:path';
import { build } from 'esbuild';

/**
 * The folders and files directly below `src/` that generation reads, such as `registry` and `documented-rules.ts`.
 *
 * @throws BuildFailure where a source can't be parsed
 */
export async function generationSources(root: string): Promise<ReadonlySet<string>> {
  const { metafile } = await build({
    entryPoints: [join(root, 'scripts', 'generate.ts')],
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  return new Set(Object.keys(metafile.inputs).flatMap((file) => /^src\/([^/]+)/.exec(file)?.[1] ?? []));
}

/** Whether a file, named from `src/`, is among them. */
export function isGenerationSource(file: string, sources: ReadonlySet<string>): boolean {
  return sources.has(file.split(sep)[0] ?? '');
}
