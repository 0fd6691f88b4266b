/** The pages of one registry twice: as the registry, whose references we check, and as the MDX files generated from it, whose links others check. */
import { posix } from 'node:path';
import { generate } from '../../src/generate/index.ts';
import type { Registry } from '../../src/model/schema.ts';
import { settings } from '../../src/registry/settings.ts';
import { syntheticRegistry } from './synthetic.ts';

/** About a thousand pages, and how many of their links are dead: a missing page, a missing heading, a missing file. */
export interface LinkGraph {
  /** Path → MDX with relative links. */
  readonly files: ReadonlyMap<string, string>;
  readonly links: number;
  readonly registry: Registry;
  readonly dead: number;
}

/** The registry with three dead references, and its pages with the same three dead links. */
export function linkGraph(): LinkGraph {
  const registry = syntheticRegistry({ commitments: 600, instruments: 301, jurisdictions: 25 });
  const pages = generate(registry, {
    rules: [],
    fileOf: () => 'bench',
    siteAddress: 'https://bench.example/',
    settings,
    editUrl: (file) => file,
  });
  let links = 0;
  const relative = (from: string, text: string) =>
    // Fragments are left out: others do not know the explicit ids of MDX headings.
    text.replace(/\]\((?:\/([^)#]*))?(?:#[^)]*)?\)/g, (_, to: string | undefined) => {
      links++;
      if (to === undefined) return `](${posix.basename(from)})`;
      const file = pages.has(`${to.slice(0, -1)}.mdx`) ? `${to.slice(0, -1)}.mdx` : `${to}index.mdx`;
      return `](${posix.relative(posix.dirname(from), pages.has(file) ? file : from) || posix.basename(from)})`;
    });
  const files = new Map(
    [...pages].filter(([file]) => !file.startsWith('_')).map(([file, text]) => [file, relative(file, text)]),
  );
  const [first = '', second = '', third = ''] = [...files.keys()].filter((file) => file.startsWith('commitments/pc-'));
  files.set(first, `${files.get(first)}\n[gone](../instruments/no-such-law.mdx)\n`);
  files.set(second, `${files.get(second)}\n[gone](../instruments/standard-0.mdx#no-such-provision)\n`);
  files.set(third, `${files.get(third)}\n[gone](../img/no-such-file.svg)\n`);
  return { files, links, registry: withDeadReferences(registry), dead: 3 };
}

function withDeadReferences(registry: Registry): Registry {
  const copy = structuredClone(registry) as unknown as {
    commitments: Record<string, { versions: { supports: { instrument: string; provision?: string }[] }[] }>;
    principles: Record<string, { icon: { file: string } }>;
  };
  const [first, second] = Object.values(copy.commitments);
  const common = { relation: 'supports', rationale: 'It serves it.', evidence: 'inferred' };
  first?.versions[0]?.supports.push({ instrument: 'no-such-law', ...common });
  second?.versions[0]?.supports.push({ instrument: 'standard-0', provision: 'no-such-provision', ...common });
  const [principle] = Object.values(copy.principles);
  if (principle) principle.icon.file = '/img/no-such-file.svg';
  return copy as unknown as Registry;
}
