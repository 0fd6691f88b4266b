import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generationSources, isGenerationSource } from '../../../scripts/lib/project/generation-sources.ts';
import { root } from '../../root.ts';

test('every room that pages or published files are made in is followed, and none that only the browser shows', async () => {
  const sources = await generationSources(root);
  const follows = (...path: string[]) => isGenerationSource(join(...path), sources);
  expect([
    follows('registry', 'terms.ts'),
    follows('model', 'said', 'said.ts'),
    follows('language', 'new-file.ts'),
    follows('checks', 'rules', 'link-resolves.ts'),
    follows('generate', 'index.ts'),
    follows('publish', 'index.ts'),
    follows('search', 'records', 'records.ts'),
    follows('citations', 'verify', 'rules', 'new-file.ts'),
    follows('documented-rules.ts'),
  ]).toEqual(Array(9).fill(true));
  expect(['components', 'theme', 'css', 'plugins'].filter((folder) => follows(folder, 'a.ts'))).toEqual([]);
});
