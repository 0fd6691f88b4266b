/** Generation in a process of its own: what it holds of every page would otherwise stay in memory while Docusaurus builds them. */
import { join } from 'node:path';
import { runNode } from '../run-node.ts';

/** Runs `commitments generate`, with the sources as they are now. Resolves to its exit code. */
export function generateBeside(root: string): Promise<number> {
  return runNode(root, [join(root, 'scripts', 'launch.mjs'), 'generate']);
}
