import { isObject } from '../../../model/shapes/walk.ts';
import {
  addressOfFile,
  findingIn,
  htmlPages,
  notFoundPage,
  type SiteRule,
  searchPage,
  wholeAddress,
} from '../built-site.ts';
import { excerpt } from '../promises.ts';

/** Machines are told of a page what it is, and of the entry on it what the registry says. */
export const siteStructuredData: SiteRule = {
  id: 'site-structured-data',
  description:
    'Each page says what it is in JSON-LD: a page at its own address, and the laws, terms and questions on it as the registry has them.',
  why: 'A search engine or an assistant that reads the data and not the page must not learn of another law, or of an answer that is older than the page.',
  level: 'error',
  unit: 'blocks of JSON-LD',
  example: {
    language: 'html',
    bad: '"mainEntity":{"@type":"Legislation","name":"Privacy Act of the Isle"}',
    good: '"mainEntity":{"@type":"Legislation","name":"Privacy Act of Norland"}',
    message:
      'Unexpected mainEntity "{"@type":"Legislation","name":"Privacy Act of the Isle"}" in JSON-LD of /about/, expected "{"@type":"Legislation","name":"Privacy Act of Norland"}"',
  },
  check(site) {
    let examined = 0;
    const findings = htmlPages(site).flatMap(([file, { data, refresh, descriptions }]) => {
      if (file === notFoundPage || refresh !== undefined) return [];
      const address = addressOfFile(file);
      const url = wholeAddress(site, address);
      examined += data.length;
      const blocks = data.map(({ text, offset }) => ({ value: parsed(text), offset }));
      const broken = blocks
        .filter(({ value }) => value?.['@context'] !== 'https://schema.org')
        .map(({ offset }) =>
          findingIn(site, file, offset, `Unexpected JSON-LD of ${address}, expected one of schema.org`),
        );
      const [own, second] = blocks.filter(({ value }) => value?.['@id'] === url);
      if (!own || second) {
        const message = `Unexpected ${own ? 'second' : 'page without'} JSON-LD of ${address}, expected one with the address "${url}"`;
        return [...broken, findingIn(site, file, second?.offset ?? 0, message)];
      }
      const { type = 'WebPage', ...facts }: { readonly type?: string } = site.pageFacts.get(address) ?? {};
      const wanted = {
        '@type': type,
        description: descriptions[0]?.text,
        dateModified: undefined,
        mainEntity: undefined,
        breadcrumb: undefined,
        ...facts,
      };
      // The theme's page of search has no description of its own.
      const compared = Object.entries(wanted).filter(([name]) => name !== 'description' || address !== searchPage);
      const wrong = compared.flatMap(([name, expected]) => {
        const [left, right] = [own.value?.[name], expected].map((one) => JSON.stringify(one) ?? 'nothing') as [
          string,
          string,
        ];
        if (left === right) return [];
        const message = `Unexpected ${name} ${excerpt(left, right)} in JSON-LD of ${address}, expected ${excerpt(right, left)}`;
        return [findingIn(site, file, own.offset, message)];
      });
      return [...broken, ...wrong];
    });
    return { examined, findings };
  },
};

/** What is no JSON is no data. */
function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
