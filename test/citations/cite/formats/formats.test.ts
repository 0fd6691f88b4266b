import fc from 'fast-check';
import type { Link, Node } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { contentOf } from '../../../../src/citations/cite/content.ts';
import {
  citationFormats,
  copiedQuotation,
  formatQuotation,
  formatQuotations,
} from '../../../../src/citations/cite/formats/index.ts';
import { dangerousTexts } from '../../../generate/dangerous-texts.ts';
import { everyVersion, hostile, quoted } from '../../sample.ts';
import { fromBibtex, markdownTree, readers } from './plain.ts';

const whole = citationFormats.filter(({ compact }) => !compact).map(({ id }) => id);
const compact = citationFormats.filter((one) => one.compact).map(({ id }) => id);

describe.each(whole)('%s', (format) => {
  test.each(everyVersion)('says everything of %s', (token, quotation) => {
    const shown = readers[format](formatQuotation(quotation, format));
    const { statement, qualifiers, facts, note } = contentOf(quotation);
    expect(shown).toContain(token);
    expect(shown).toContain(statement);
    for (const { label, words } of qualifiers) expect(shown).toContain(`${label}: ${words}`);
    for (const { words } of facts) expect(shown).toContain(words);
    expect(shown).toContain(note);
    expect(shown).toContain(quotation.version.permalink);
    expect(shown).toContain(quotation.shortDigest);
  });
});

describe.each(compact)('%s', (format) => {
  test.each(everyVersion)(
    'says of %s all that narrows it, and where it stands, in less than the whole',
    (token, quotation) => {
      const shown = readers[format](formatQuotation(quotation, format));
      const { statement, qualifiers, facts } = contentOf(quotation);
      expect(shown.startsWith(`${statement}\n`)).toBe(true);
      for (const { label, words } of qualifiers) expect(shown).toContain(`- ${label}: ${words}\n`);
      for (const { label, words } of facts)
        if (['Announced', 'Newer version', 'Replaced by'].includes(label))
          expect(shown).toContain(`${label}: ${words}`);
      expect(shown.split('\n').at(-1)).toMatch(/^\[\S+@\d+ · .+ · Last seen.+ · https:\S+\]$/);
      expect(shown).toContain(`[${token} · `);
      expect(shown).toContain(` · ${quotation.version.permalink}]`);
      expect(shown.length).toBeLessThan(formatQuotation(quotation, 'text').length);
    },
  );
});

test.each(citationFormats.filter(({ id }) => id !== 'bibtex' && id !== 'csl-json'))(
  '$id: tells whom a promise is to, where that is not customers',
  ({ id }) => {
    const shown = (beneficiary: 'individual' | 'customer') => {
      const one = quoted('NC-DATA-2', 1);
      const to = { ...one, commitment: { ...one.commitment, beneficiary } };
      return readers[id](formatQuotation(to, id));
    };
    expect(shown('individual')).toContain('Promised to: Individuals');
    expect(shown('customer')).not.toContain('Promised to');
  },
);

test('compact: limits of services and places, what is past, and no exclusion twice', () => {
  expect(formatQuotation(quoted('NC-LOC-2', 1), 'compact')).toMatchInlineSnapshot(`
    "For Canada, Norland committed by contract that Stratus and Fleetpilot have safeguards that help customers protect personal data.
    - Limit: Holds only for the parts of these services that are in scope.
    - Exclusion (inferred): Names Stratus and Fleetpilot only.
    - Services: Stratus, Fleetpilot
    - Excluded: Desk 360 (in our reading)
    - Excluded: Ledger 360 (in our reading)
    - Places: Canada
    [NC-LOC-2@1 · Contractual · Last seen: 1 September 2026 · https://privacy.norland.example/commitments/nc-loc-2/v1/]"
  `);
  expect(formatQuotation(quoted('NC-GOV-2', 1), 'compact')).toMatchInlineSnapshot(`
    "Norland said that when an authority asks it for customer data, it tries to send the requester to the customer.
    - Exclusion: Does not hold for Cognition Services where customer data has been de-linked from the customer.
    - Limit (inferred): Basic contact details of the customer may still be released.
    - Newer version: Version 2 has taken the place of this wording, which is version 1.
    [NC-GOV-2@1 · Public statement · Last seen: 29 January 2017 · https://privacy.norland.example/commitments/nc-gov-2/v1/]"
  `);
  const withdrawn = quoted('NC-LOC-2', 1);
  const commitment = { ...withdrawn.commitment, status: 'withdrawn' } as const;
  expect(formatQuotation({ ...withdrawn, commitment }, 'compact')).toMatch(/\n- Status: Withdrawn/);
});

test('there is something to say: 22 versions, half of them with qualifiers, one with a newer version', () => {
  expect(everyVersion).toHaveLength(22);
  expect(everyVersion.filter(([, { version }]) => version.qualifiers.length > 0)).toHaveLength(11);
  expect(contentOf(quoted('NC-GOV-2', 1)).facts).toContainEqual({
    label: 'Newer version',
    words: 'Version 2 has taken the place of this wording, which is version 1.',
  });
  expect(contentOf(quoted('NC-GOV-2', 2)).facts.map(({ label }) => label)).not.toContain('Newer version');
});

test('a contractual promise names its agreement, what superseded it, and what the scope leaves out', () => {
  expect(formatQuotation(quoted('NC-LOC-2', 1), 'text')).toMatchInlineSnapshot(`
    "For Canada, Norland committed by contract that Stratus and Fleetpilot have safeguards that help customers protect personal data.
    - Limit: Holds only for the parts of these services that are in scope.
    - Exclusion (inferred): Names Stratus and Fleetpilot only.

    NC-LOC-2@1: Safeguards for Canada
    Status: In force. A source said so on 1 September 2026.
    Strength: Contractual. The source presents it as part of an agreement with the customer.
    Bound by: Norland Processing Addendum (2019), clause not named (since superseded by Norland Processing Addendum (2024), then Norland Terms (2026); whether the promise went along is not established)
    Services: Stratus, Fleetpilot
    Excluded: Desk 360 (in our reading)
    Excluded: Ledger 360 (in our reading)
    In scope: Which list was meant. The publisher could say.
    Places: Canada
    Data: Personal data
    Since: 1 January 2019
    Last attested: On 1 September 2026
    Digest: 3654cdc381fb
    Permalink: https://privacy.norland.example/commitments/nc-loc-2/v1/
    As of: 21 November 2026
    Worded by Norland Privacy Commitments, not by Norland. Made up, for tests."
  `);
});

test('each format, of a past version', () => {
  expect(formatQuotation(quoted('NC-GOV-2', 1), 'markdown')).toMatchInlineSnapshot(`
    "> Norland said that when an authority asks it for customer data, it tries to send the requester to the customer.
    >
    > - **Exclusion:** Does not hold for Cognition Services where customer data has been de-linked from the customer.
    > - **Limit (inferred):** Basic contact details of the customer may still be released.

    [NC-GOV-2@1](https://privacy.norland.example/commitments/nc-gov-2/v1/): Sending requesters to the customer

    - **Status:** Historic. Said in the past; not known to be said today.
    - **Newer version:** Version 2 has taken the place of this wording, which is version 1.
    - **Strength:** Public statement. Not a contract term: the source names no agreement that contains it.
    - **Services:** No limit named
    - **Excluded:** Cognition Services, where: Customer data has been de-linked from the customer.
    - **Places:** No limit named
    - **Data:** Customer data
    - **Since:** 29 January 2017 or earlier (first sighting)
    - **Last attested:** On 29 January 2017
    - **Digest:** 68c83ef0e3d5
    - **Permalink:** [https://privacy.norland.example/commitments/nc-gov-2/v1/](https://privacy.norland.example/commitments/nc-gov-2/v1/)
    - **As of:** 21 November 2026

    Worded by Norland Privacy Commitments, not by Norland. Made up, for tests."
  `);
  expect(formatQuotation(quoted('NC-GOV-2', 1), 'html')).toMatchInlineSnapshot(`
    "<blockquote cite="https://privacy.norland.example/commitments/nc-gov-2/v1/">
    <p>Norland said that when an authority asks it for customer data, it tries to send the requester to the customer.</p>
    <ul>
    <li><strong>Exclusion:</strong> Does not hold for Cognition Services where customer data has been de-linked from the customer.</li>
    <li><strong>Limit (inferred):</strong> Basic contact details of the customer may still be released.</li>
    </ul>
    </blockquote>
    <p><a href="https://privacy.norland.example/commitments/nc-gov-2/v1/">NC-GOV-2@1</a>: Sending requesters to the customer</p>
    <ul>
    <li><strong>Status:</strong> Historic. Said in the past; not known to be said today.</li>
    <li><strong>Newer version:</strong> Version 2 has taken the place of this wording, which is version 1.</li>
    <li><strong>Strength:</strong> Public statement. Not a contract term: the source names no agreement that contains it.</li>
    <li><strong>Services:</strong> No limit named</li>
    <li><strong>Excluded:</strong> Cognition Services, where: Customer data has been de-linked from the customer.</li>
    <li><strong>Places:</strong> No limit named</li>
    <li><strong>Data:</strong> Customer data</li>
    <li><strong>Since:</strong> 29 January 2017 or earlier (first sighting)</li>
    <li><strong>Last attested:</strong> On 29 January 2017</li>
    <li><strong>Digest:</strong> 68c83ef0e3d5</li>
    <li><strong>Permalink:</strong> <a href="https://privacy.norland.example/commitments/nc-gov-2/v1/">https://privacy.norland.example/commitments/nc-gov-2/v1/</a></li>
    <li><strong>As of:</strong> 21 November 2026</li>
    </ul>
    <p>Worded by Norland Privacy Commitments, not by Norland. Made up, for tests.</p>"
  `);
  expect(formatQuotation(quoted('NC-GOV-2', 1), 'tsv').split('\t')).toMatchInlineSnapshot(`
    [
      "NC-GOV-2@1",
      "Sending requesters to the customer",
      "Norland said that when an authority asks it for customer data, it tries to send the requester to the customer. Conditions apply: Exclusion: Does not hold for Cognition Services where customer data has been de-linked from the customer. Limit (inferred): Basic contact details of the customer may still be released.",
      "Historic. Said in the past; not known to be said today. Newer version: Version 2 has taken the place of this wording, which is version 1.",
      "Public statement. Not a contract term: the source names no agreement that contains it.",
      "Services: No limit named. Excluded: Cognition Services, where: Customer data has been de-linked from the customer. Places: No limit named. Data: Customer data.",
      "29 January 2017 or earlier (first sighting)",
      "On 29 January 2017",
      "https://privacy.norland.example/commitments/nc-gov-2/v1/",
      "68c83ef0e3d5",
      "21 November 2026",
      "Worded by Norland Privacy Commitments, not by Norland. Made up, for tests.",
    ]
  `);
  expect(formatQuotation(quoted('NC-GOV-2', 1), 'bibtex')).toMatchInlineSnapshot(`
    "@misc{nc-gov-2-1,
      author = {{Norland Privacy Commitments}},
      title = {{Norland: Sending requesters to the customer}},
      year = {2017},
      howpublished = {\\url{https://privacy.norland.example/commitments/nc-gov-2/v1/}},
      url = {https://privacy.norland.example/commitments/nc-gov-2/v1/},
      urldate = {2026-11-21},
      version = {1},
      abstract = {Norland said that when an authority asks it for customer data, it tries to send the requester to the customer. Conditions apply: Exclusion: Does not hold for Cognition Services where customer data has been de-linked from the customer. Limit (inferred): Basic contact details of the customer may still be released. (NC-GOV-2@1)},
      note = {NC-GOV-2@1. Status: Historic. Said in the past; not known to be said today. Newer version: Version 2 has taken the place of this wording, which is version 1. Strength: Public statement. Not a contract term: the source names no agreement that contains it. Services: No limit named. Excluded: Cognition Services, where: Customer data has been de-linked from the customer. Places: No limit named. Data: Customer data. Since: 29 January 2017 or earlier (first sighting). Last attested: On 29 January 2017. Digest: 68c83ef0e3d5. Permalink: https://privacy.norland.example/commitments/nc-gov-2/v1/. As of: 21 November 2026. Worded by Norland Privacy Commitments, not by Norland. Made up, for tests.},
    }"
  `);
});

test('a qualifier tells what it narrows', () => {
  expect(contentOf(hostile('the copy')).qualifiers).toEqual([
    { label: 'Limit (inferred)', words: 'the copy Narrows: the copy' },
  ]);
});

test('several quotations are one list in CSL-JSON, rows in TSV, and follow each other otherwise', () => {
  const two = [quoted('NC-GOV-2', 2), quoted('NC-GOV-3', 2)];
  expect(JSON.parse(formatQuotations(two, 'csl-json')).map(({ id }: { id: string }) => id)).toEqual([
    'NC-GOV-2@2',
    'NC-GOV-3@2',
  ]);
  expect(formatQuotations(two, 'tsv').split('\n')).toHaveLength(2);
  expect(formatQuotations(two, 'text')).toBe(two.map((one) => formatQuotation(one, 'text')).join('\n\n'));
});

/** Any text, with the characters of all formats' markup much more often than others. */
const anyText = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'\\`*_{}[]()<>#+-.!|~:&$@=%^"\'/ \t\n1a.w;,'), maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const isLink = (node: Node): node is Link => node.type === 'link';

/** What GFM makes of an address in a text. */
const standsForItself = (link: Link) => {
  const text = textOf(link);
  return link.url !== permalink && [text, `http://${text}`, `mailto:${text}`].includes(decodeURI(link.url));
};
const { permalink } = hostile('').version;

/** Each known danger once, whatever else is tried. */
const examples = dangerousTexts.map((text) => [text] as [string]);

/** Texts that leave something to read. */
const readable = anyText.filter((text) => contentOf(hostile(text)).statement !== '');

describe('hostile texts stay text', () => {
  test('Markdown: exactly the characters, no other links than ours and addresses that stand for themselves, nothing but paragraphs, lists and quotations', () => {
    const allowed = new Set(['root', 'blockquote', 'paragraph', 'list', 'listItem', 'strong', 'link', 'text']);
    fc.assert(
      fc.property(readable, (text) => {
        const quotation = hostile(text);
        const tree = markdownTree(formatQuotation(quotation, 'markdown'));
        const kinds = new Set<string>();
        const links: string[] = [];
        const visit = (node: Node) => {
          kinds.add(node.type);
          if (isLink(node) && !standsForItself(node)) links.push(node.url);
          if ('children' in node && Array.isArray(node.children)) for (const child of node.children) visit(child);
        };
        visit(tree);
        expect([...kinds].filter((kind) => !allowed.has(kind))).toEqual([]);
        expect(links).toEqual([quotation.version.permalink, quotation.version.permalink]);
        expect(readers.markdown(formatQuotation(quotation, 'markdown'))).toContain(contentOf(quotation).statement);
      }),
      { numRuns: 200, examples },
    );
  });

  test('HTML: our elements, our two attributes, exactly the characters', () => {
    const allowed = new Set(['#document-fragment', '#text', 'blockquote', 'p', 'ul', 'li', 'strong', 'a']);
    interface Element {
      readonly nodeName: string;
      readonly attrs?: readonly { readonly name: string; readonly value: string }[];
      readonly childNodes?: readonly Element[];
    }
    fc.assert(
      fc.property(readable, (text) => {
        const quotation = hostile(text);
        const html = formatQuotation(quotation, 'html');
        const visit = (node: Element) => {
          expect(allowed).toContain(node.nodeName);
          for (const { name, value } of node.attrs ?? []) {
            expect(['href', 'cite']).toContain(name);
            expect(value).toBe(quotation.version.permalink);
          }
          node.childNodes?.forEach(visit);
        };
        visit(parseFragment(html) as Element);
        expect(readers.html(html)).toContain(contentOf(quotation).statement);
      }),
      { numRuns: 200, examples },
    );
  });

  test('TSV: one line, twelve cells, none that begins a formula or opens a quotation', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const row = formatQuotation(hostile(text), 'tsv');
        expect(row).not.toMatch(/[\n\r\v\f\u0085\u2028\u2029]/);
        const cells = row.split('\t');
        expect(cells).toHaveLength(12);
        for (const cell of cells) expect(cell).not.toMatch(/^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20"]/);
      }),
      { numRuns: 200, examples },
    );
  });

  test('BibTeX: one entry, braces in pairs, exactly the characters', () => {
    fc.assert(
      fc.property(readable, (text) => {
        const quotation = hostile(text);
        const entry = formatQuotation(quotation, 'bibtex');
        let depth = 0;
        const depths = [...entry].map((mark) => (depth += mark === '{' ? 1 : mark === '}' ? -1 : 0));
        // The entry ends with its last character, and no sooner.
        expect(depths.lastIndexOf(0)).toBe(depths.length - 1);
        expect(depths.indexOf(0, '@misc{'.length)).toBe(depths.length - 1);
        expect(entry.replace(/\\(?:text\w+\{\}|[#$%&_]|url\{)/g, '')).not.toMatch(/[\\#$%&^~]/);
        // Braces are those of our fields: what the reader sees has the text's own.
        const field = /\n {2}abstract = \{(.*)\},\n/.exec(entry)?.[1] ?? '';
        expect(fromBibtex(field)).toContain(contentOf(quotation).statement);
      }),
      { numRuns: 200, examples },
    );
  });

  test('CSL-JSON and text: no line and no item more than there should be', () => {
    fc.assert(
      fc.property(readable, (text) => {
        const quotation = hostile(text);
        const [item, ...others] = JSON.parse(formatQuotation(quotation, 'csl-json'));
        expect(others).toEqual([]);
        expect(item.abstract).toContain(contentOf(quotation).statement);
        const { qualifiers, facts } = contentOf(quotation);
        expect(formatQuotation(quotation, 'text').split('\n')).toHaveLength(
          1 + qualifiers.length + 2 + facts.length + 1,
        );
      }),
      { numRuns: 200, examples },
    );
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'not an address', ''])('%j becomes no link', (address) => {
    const sample = quoted('NC-GOV-2', 2);
    const quotation = { ...sample, version: { ...sample.version, permalink: address } } as typeof sample;
    expect(formatQuotation(quotation, 'html')).not.toMatch(/href|cite=/);
    expect(formatQuotation(quotation, 'markdown')).not.toContain('](');
    expect(formatQuotation(quotation, 'bibtex')).not.toContain('url =');
    expect(JSON.parse(formatQuotation(quotation, 'csl-json'))[0]).not.toHaveProperty('URL');
  });

  test.each([
    ['https://a.example/x_(y)?a=1&copy=2', '](https://a.example/x_%28y%29?a=1&amp;copy=2)'],
    ['https://a.example/a b"><script>', '](https://a.example/a%20b%22%3E%3Cscript%3E)'],
  ])('the address %s is safe in Markdown', (address, expected) => {
    const sample = quoted('NC-GOV-2', 2);
    const quotation = { ...sample, version: { ...sample.version, permalink: address } } as typeof sample;
    expect(formatQuotation(quotation, 'markdown')).toContain(expected);
  });
});

describe('for one cell of a spreadsheet', () => {
  test.each(['cell', 'whole-cell'] as const)('%s: text in quotation marks, and a table of one cell', (format) => {
    const { text, html = '' } = copiedQuotation(quoted('NC-GOV-2', 1), format);
    const lines = readers[format](text).split('\n');
    expect(lines.length).toBeGreaterThan(4);
    expect(html.match(/<td/g)).toHaveLength(1);
    expect(html.match(/<br style="mso-data-placement:same-cell">/g)).toHaveLength(lines.length - 1);
    expect(html).not.toMatch(/<(?!\/?(?:table|tr|td|br)\b)/);
    expect(readers.html(html.replaceAll(/<br[^>]*>/g, '\n'))).toBe(lines.join('\n'));
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1', ' =1', '"=1'])(
    '%j begins no formula, as text or as HTML',
    (words) => {
      for (const format of ['cell', 'whole-cell'] as const) {
        const { text, html = '' } = copiedQuotation(hostile(words), format);
        expect(readers[format](text)).not.toMatch(/^[\s\p{C}]*[=+\-@＝＋－＠]/u);
        expect(readers.html(html)).not.toMatch(/^[\s\p{C}]*[=+\-@＝＋－＠]/u);
      }
    },
  );

  test('hostile texts stay one cell', () => {
    fc.assert(
      fc.property(readable, (words) => {
        const quotation = hostile(words);
        const { text, html = '' } = copiedQuotation(quotation, 'cell');
        expect(readers.cell(text)).toContain(contentOf(quotation).statement);
        expect(html.match(/<(?:td|table|tr)\b/g)).toHaveLength(3);
        expect(html.replaceAll(/<br style="mso-data-placement:same-cell">/g, '')).not.toMatch(
          /<(?!\/?(?:table|tr|td)\b)/,
        );
      }),
      { numRuns: 200, examples },
    );
  });
});
