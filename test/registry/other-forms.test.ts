/** The data set in the forms of others: linked data as libraries for RDF read it, and names in OSCAL that each mean one thing. */
import jsonld from 'jsonld';
import { Parser, Writer } from 'n3';
import { expect, test } from 'vitest';
import { inventorySite } from '../../scripts/lib/project/own-inventory.ts';
import { linkedDataAddresses } from '../../src/model/addresses/api-addresses.ts';
import { otherForms } from '../../src/publish/index.ts';
import { registry } from '../../src/registry/index.ts';

const files = otherForms(registry, inventorySite);
const textOf = (address: string) => files.get(address) ?? '';

function quads(source: string): string[] {
  const writer = new Writer({ format: 'N-Quads' });
  return new Parser()
    .parse(source)
    .map(({ subject, predicate, object }) => writer.quadToString(subject, predicate, object))
    .sort();
}

test('JSON-LD and Turtle give the same graph', async () => {
  const documentLoader = async (url: string) => {
    throw new Error(`Unexpected request of ${url}`);
  };
  const options = { format: 'application/n-quads', documentLoader } as const;
  const own = quads(String(await jsonld.toRDF(JSON.parse(textOf(linkedDataAddresses.jsonLd)), options)));
  expect(own.length).toBeGreaterThan(5_000);
  expect(own).toEqual(quads(textOf(linkedDataAddresses.turtle)));
});

test('a UUID in OSCAL is of one thing alone; the publisher stands in every document', () => {
  const documents = [...files].filter(([address]) => address.includes('/oscal/')).map(([, text]) => text);
  const uuids = documents.flatMap((text) => [...text.matchAll(/"uuid":"([^"]+)"/g)].map(([, uuid]) => uuid));
  expect(uuids.length).toBeGreaterThan(400);
  expect(uuids.length - new Set(uuids).size).toBe(documents.length - 1);
});
