/**
 * Questionnaires in Markdown are read in a worker, which has no document: the parser's table of named characters takes the place
 * of its way to ask a browser for them.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

export default function answers({ siteDir }: LoadContext): Plugin {
  const name = 'decode-named-character-reference';
  const table = createRequire(join(siteDir, 'package.json')).resolve(name);
  return { name: 'answers', configureWebpack: () => ({ resolve: { alias: { [`${name}$`]: table } } }) };
}
