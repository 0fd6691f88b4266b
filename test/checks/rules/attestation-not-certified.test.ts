import { expect, test } from 'vitest';
import { attestationNotCertified } from '../../../src/checks/rules/attestation-not-certified.ts';
import { contextOf } from '../context.ts';
import { entries } from '../labelled/registry.ts';

/** What is found on a page of one paragraph. */
function onPage(text: string): string[] {
  const context = contextOf(entries, { documents: { 'docs/a.mdx': text } });
  return attestationNotCertified
    .check(context)
    .findings.map(
      ({ place, message }) => `${'file' in place ? `${place.line}:${place.column}` : place.at}: ${message}`,
    );
}

const expected = (word: string, name = 'SOC') =>
  `Unexpected "${word}" of the attestation "${name}", expected "report" or "attestation"`;

test.each<[string, string[]]>([
  ['The services are SOC 2 certified.', [`1:24: ${expected('certified')}`]],
  ['They have\na SOC 2 Type II certification.', [`2:17: ${expected('certification')}`]],
  ['They are certified to SOC 1.', [`1:10: ${expected('certified')}`]],
  ['They are certified under ISO/IEC 27001 and SOC 1.', [`1:10: ${expected('certified')}`]],
  [
    'They hold a System and Organization Controls certificate.',
    [`1:46: ${expected('certificate', 'System and Organization Controls')}`],
  ],
  ['They have a SOC 2 report.', []],
  ['They are ISO 27001 certified.', []],
  ['They are not SOC certified.', []],
  ['Nobody should write "SOC certified" or `SOC certified`.', []],
  ['Being based on a standard is no certificate, and a SOC report is none either.', []],
])('%s', (text, findings) => {
  expect(onPage(text)).toEqual(findings);
});

test('in the registry, Markdown included, and counted', () => {
  const topics = { t: { summary: 'It is SOC certified.', remarks: [{ text: 'It is [SOC](/x/) **certified**.' }] } };
  const { findings, examined } = attestationNotCertified.check(contextOf({ instruments: entries.instruments, topics }));
  expect(findings.map(({ place }) => place)).toEqual([
    { at: ['topics', 't', 'summary'], offset: 10 },
    { at: ['topics', 't', 'remarks', 0, 'text'], offset: 19 },
  ]);
  const elsewhere = attestationNotCertified.check(contextOf({ instruments: entries.instruments }));
  // The title of the topic too.
  expect(examined - elsewhere.examined).toBe(3);
});
