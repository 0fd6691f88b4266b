/** Linked data: both forms are read by libraries that know nothing of us, give the same graph, and lose nothing of a version. */
import jsonld from 'jsonld';
import { Parser, Writer } from 'n3';
import { expect, test } from 'vitest';
import { linkedDataAddresses } from '../../../src/model/addresses/api-addresses.ts';
import { addressOf, versionAddress } from '../../../src/model/addresses/routes.ts';
import { digest } from '../../../src/model/lock/digest.ts';
import { isCitable } from '../../../src/model/status.ts';
import { iri, prefixes, text } from '../../../src/publish/linked-data/graph.ts';
import { linkedData } from '../../../src/publish/linked-data/index.ts';
import { jsonLd } from '../../../src/publish/linked-data/json-ld.ts';
import { turtle } from '../../../src/publish/linked-data/turtle.ts';
import { registry } from '../../example.ts';
import { inventorySite } from '../site.ts';

const files = linkedData(registry, inventorySite);
const names = prefixes(inventorySite.address);

/** As N-Quads, sorted, whatever the form. No look-up of a context is allowed. */
async function fromJsonLd(source: string): Promise<string[]> {
  const documentLoader = async (url: string) => {
    throw new Error(`Unexpected request of ${url}`);
  };
  const quads = await jsonld.toRDF(JSON.parse(source), { format: 'application/n-quads', documentLoader });
  return fromTurtle(String(quads));
}

function fromTurtle(source: string): string[] {
  const writer = new Writer({ format: 'N-Quads' });
  return new Parser()
    .parse(source)
    .map((quad) => writer.quadToString(quad.subject, quad.predicate, quad.object))
    .sort();
}

const turtleText = files.get(linkedDataAddresses.turtle) ?? '';
const quads = fromTurtle(turtleText);

test('both forms give the same graph, and the same registry the same bytes', async () => {
  expect(quads.length).toBeGreaterThan(500);
  expect(new Set(quads).size).toBe(quads.length);
  expect(await fromJsonLd(files.get(linkedDataAddresses.jsonLd) ?? '')).toEqual(quads);
  expect([...linkedData(registry, inventorySite)]).toEqual([...files]);
});

test('every version is there with its statement, its digest and what narrows it', () => {
  const at = (path: string) => `<${inventorySite.address}${path.slice(1)}>`;
  const published = Object.entries(registry.commitments).filter(([, one]) => isCitable(one));
  expect(published.length).toBeGreaterThan(3);
  for (const [id, { versions }] of published)
    for (const [index, version] of versions.entries()) {
      const page = at(versionAddress(id, index + 1));
      const said = quads.filter((quad) => quad.startsWith(`${page} `)).join('');
      expect(said).toContain(`<https://schema.org/text> ${JSON.stringify(version.statement)}`);
      expect(said).toContain(`ns#digest> "${digest(id, index + 1, version)}"`);
      expect(said).toContain(`<http://purl.org/dc/terms/isVersionOf> ${at(addressOf('commitments', id))}`);
      for (const qualifier of version.qualifiers) {
        const own = `${page.slice(0, -1)}#qualifier-${qualifier.id}>`;
        expect(said).toContain(`ns#qualifier> ${own}`);
        const narrowing = quads.filter((quad) => quad.startsWith(`${own} `)).join('');
        expect(narrowing).toContain(`<https://schema.org/text> ${JSON.stringify(qualifier.text)}`);
        expect(narrowing).toContain(`ns#kind> "${qualifier.kind}"`);
      }
    }
});

test('whatever stands as an object at an address of ours is told of, but for pages without an entry', () => {
  const subjects = new Set(quads.map((quad) => quad.split(' ')[0]));
  const objects = quads.flatMap((quad) => /> (<https:\/\/privacy\.example[^>]*>) \.\n$/.exec(quad)?.[1] ?? []);
  expect(objects.filter((one) => !subjects.has(one) && !one.includes('/ns#'))).toEqual([]);
  expect(objects.length).toBeGreaterThan(100);
});

test.each([
  'quotes "and" \\ backslashes',
  'a line\nand another\r\nand a tab\t.',
  '</script><!-- & ¤',
  '\u0000 \u2028 \uFEFF \u202E 😀 ^^xsd:integer',
  '. ; , @prefix <x>',
])('text comes back as it is: %j', async (words) => {
  const things = [
    {
      iri: 'https://privacy.example/x',
      classes: ['ns:X'] as const,
      says: [['dct:title', [text(words), iri('https://privacy.example/<a b>"{}')]] as const],
    },
  ];
  const written = turtle(things, names);
  expect(await fromJsonLd(jsonLd(things, names))).toEqual(fromTurtle(written));
  const found = new Parser().parse(written).map(({ object }) => object.value);
  expect(found).toEqual([`${names.ns}X`, words, 'https://privacy.example/%3Ca%20b%3E%22%7B%7D']);
});
