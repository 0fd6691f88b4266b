import { expect, test } from 'vitest';
import { attestationNotCertified } from '../../../src/checks/rules/attestation-not-certified.ts';
import { certificationSupported } from '../../../src/checks/rules/certification-supported.ts';
import { contextOf, found } from '../context.ts';
import { type CertificationFields, certifications } from '../labelled/certification-supported.ts';
import { expectMeasured } from '../labelled/expect-measured.ts';
import { independent } from '../labelled/independent/certification-supported.ts';
import { together } from '../labelled/measure.ts';
import { oneVersion } from '../labelled/one-version.ts';
import { entries } from '../labelled/registry.ts';

const message = (word: string) =>
  `Unexpected "${word}", expected words that claim no more than the source, such as "helps to comply with"; or a standard in "supports" that can be certified or attested, with the relation "equal-to"`;

function of(statement: string, { supports = [], equal = [] }: CertificationFields = {}) {
  return oneVersion(statement, {
    supports: [
      ...supports.map((instrument) => ({ instrument, relation: 'supports' })),
      ...equal.map((instrument) => ({ instrument, relation: 'equal-to' })),
    ],
  });
}

test.each<[string, CertificationFields, string[]]>([
  ['Contoso is certified.', {}, ['certified']],
  ['Contoso is certified.', { equal: ['iso-27001'] }, []],
  ['Contoso is certified.', { supports: ['iso-27001'] }, ['certified']],
  ['Contoso is certified.', { equal: ['pipeda'] }, ['certified']],
  ['Contoso complies with PIPEDA.', {}, ['complies with']],
  ['Contoso helps customers to comply with PIPEDA.', {}, []],
  ['Contoso does not say “certified”, nor that it complies with PIPEDA.', {}, []],
])('%s %o', (statement, fields, words) => {
  const at = 'commitments/PC-GOV-1/versions/0/statement';
  expect(found(certificationSupported, of(statement, fields))).toEqual(words.map((word) => `${at}: ${message(word)}`));
});

test.each<[string, unknown, unknown, number]>([
  ['a certificate for the service', ['files'], ['files', 'mail'], 0],
  ['a certificate for all services', ['files'], 'all', 0],
  ['a certificate for another service', ['files', 'mail'], ['mail'], 1],
  ['a certificate for one service behind a promise for all', 'all', ['files'], 1],
])('a statement rests on %s', (_, services, certified, findings) => {
  const supports = [{ instrument: 'iso-27001', relation: 'supports' }];
  const version = { statement: 'Contoso is certified.', supports, scope: { services } };
  const context = contextOf({
    ...entries,
    commitments: { 'PC-GOV-1': { versions: [version] } },
    certifications: { seal: { instrument: 'iso-27001', services: certified } },
  });
  expect(found(certificationSupported, context)).toHaveLength(findings);
});

test('titles and claims', () => {
  const claims = {
    'PC-CLM-1': { title: 'Certified', summary: 'It is compliant.', about: [] },
    'PC-CLM-2': { title: 'Certified', summary: 'It is compliant.', about: ['iso-27001'] },
  };
  const context = contextOf({ ...entries, claims, commitments: { 'PC-GOV-1': { title: 'Compliant services' } } });
  expect(found(certificationSupported, context)).toEqual([
    `commitments/PC-GOV-1/title: ${message('Compliant')}`,
    `claims/PC-CLM-1/title: ${message('Certified')}`,
    `claims/PC-CLM-1/summary: ${message('compliant')}`,
  ]);
  expect(certificationSupported.check(context).examined).toBe(6);
});

test('on labelled sentences, together with the rule on attestations', () => {
  expectMeasured('certification-supported', together(certifications, independent), (sentence, fields) => {
    const rules = [certificationSupported, attestationNotCertified];
    return rules.some((rule) => rule.check(of(sentence, fields)).findings.length > 0);
  });
});
