/** The page on assistants: each request of its transcript is made again, and answered as the page says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tools } from '../../scripts/lib/mcp/tools/index.ts';
import type { Url } from '../../src/model/shapes/shape.ts';
import { siteAddressOf } from '../../src/model/site.ts';
import { inventoryOf } from '../../src/publish/inventory.ts';
import { exampleDay, registry, site } from '../example.ts';
import { root } from '../root.ts';

const page = readFileSync(join(root, 'docs/assistants.mdx'), 'utf8');
const inventory = inventoryOf(registry, { ...site, address: siteAddressOf(site) as Url });
const context = {
  inventory,
  read: { inventory, name: 'inventory.json', warnings: [], sha256: '' },
  today: () => exampleDay,
};
const requests = [...page.matchAll(/^```text\n> (\w+) (\{.*\})\n([\s\S]*?)\n```$/gm)].map(
  ([, name = '', args = '', answer = '']) => [name, args, answer] as const,
);

test.each(requests)('%s %s', async (name, args, answer) => {
  const found = tools.find((tool) => tool.name === name);
  expect((await found?.call(JSON.parse(args), context))?.text).toBe(answer);
});

test('one of them is refused, and every tool is described', () => {
  expect(requests.filter(([, , answer]) => answer.startsWith('Refused. '))).toHaveLength(1);
  expect([...page.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name)).toEqual(tools.map(({ name }) => name));
});
