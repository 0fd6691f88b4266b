/** The same graph of links twice: as references of a registry, and as plain Markdown files for other link checkers, each with the same three dead links. */
import type { Registry } from '../../src/registry/schema.ts';
import { syntheticRegistry } from './synthetic.ts';

/** Pages with their links, and how many of these are dead: a missing page, a missing heading, a missing file. */
export interface LinkGraph {
  /** File name → Markdown, every link relative. */
  readonly files: ReadonlyMap<string, string>;
  /** The same links as references: of commitments to laws and their provisions, of a principle to its icon. */
  readonly registry: Registry;
  readonly dead: number;
}

/** A thousand commitments that name ten laws each. */
export function linkGraph(pages: number, linksPerPage = 10): LinkGraph {
  const registry = syntheticRegistry({ commitments: pages, instruments: pages + 1, jurisdictions: 1 });
  const laws = Object.keys(registry.instruments).filter((id) => id.startsWith('law-'));
  const files = new Map(laws.map((id) => [`${id}.md`, `# ${id}\n\n## Facts\n\n## First\n`]));
  const commitments = Object.entries(registry.commitments).map(([id, commitment], index) => {
    const named = Array.from({ length: linksPerPage }, (_, n) => laws[(index * 7 + n * 13) % laws.length] ?? '');
    const supports = named.map((instrument) => ({ instrument }) as { instrument: string; provision?: string });
    const links = named.map((law) => `[${law}](./${law}.md#facts)`);
    if (index === 101) {
      supports.push({ instrument: 'no-such-law' });
      links.push('[gone](./no-such-law.md)');
    }
    if (index === 202) {
      supports.push({ instrument: 'standard-0', provision: 'no-such-provision' });
      links.push(`[gone](./${named[0]}.md#no-such-heading)`);
    }
    if (index === 303) links.push('[gone](./no-such-file.svg)');
    files.set(`${id.toLowerCase()}.md`, `# ${id}\n\n${links.join(', ')}.\n`);
    const [version] = commitment.versions;
    const full = supports.map((one) => ({
      relation: 'supports',
      rationale: 'It serves it.',
      evidence: 'inferred',
      ...one,
    }));
    return [id, { ...commitment, versions: [{ ...version, supports: full }] }];
  });
  const principles = Object.entries(registry.principles).map(([id, principle], index) =>
    index === 3 ? [id, { ...principle, icon: { ...principle.icon, file: '/img/no-such-file.svg' } }] : [id, principle],
  );
  const entries = {
    ...registry,
    commitments: Object.fromEntries(commitments),
    principles: Object.fromEntries(principles),
  };
  return { files, registry: entries as unknown as Registry, dead: 3 };
}
