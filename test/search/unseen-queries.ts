/**
 * Judged queries by somebody who had read the built pages as a visitor does, and neither the registry, the records, the engine
 * nor the other judged queries. They tell how the engine does on what it was not tuned to, so it must never be tuned to them.
 *
 * Addresses mean what they mean in `queries.ts`. A judgement changes only where it was plainly wrong.
 */
import type { JudgedQuery } from './queries.ts';

export const unseenQueries: readonly JudgedQuery[] = [
  {
    query: 'does microsoft read my emails for ads',
    expected: ['/commitments/pc-pri-6/', '/principles/no-content-based-targeting/'],
    kind: 'question',
  },
  {
    query: 'can the fbi get my files',
    expected: [
      '/commitments/pc-gov-1/',
      '/commitments/pc-gov-2/',
      '/commitments/pc-gov-5/',
      '/topics/government-requests/',
    ],
    kind: 'question',
  },
  {
    query: 'will we be told if police ask for our data',
    expected: ['/commitments/pc-gov-3/'],
    kind: 'question',
  },
  {
    query: 'is there a back door for the government',
    expected: ['/commitments/pc-gov-7/', '/commitments/pc-gov-9/'],
    kind: 'question',
  },
  {
    query: 'how long after cancelling is our data deleted',
    expected: ['/commitments/pc-data-2/', '/topics/data-ownership/'],
    kind: 'question',
  },
  {
    query: 'are subcontractors allowed to process our data in argentina',
    expected: ['/commitments/pc-ar-4/'],
    kind: 'question',
  },
  { query: 'can we audit the datacenter', expected: ['/commitments/pc-ar-3/'], kind: 'question' },
  { query: 'pippeda', expected: ['/instruments/ca-pipeda/'], kind: 'typo' },
  {
    query: 'goverment subpeona',
    expected: ['/topics/government-requests/', '/commitments/pc-gov-1/', '/glossary/#legal-order'],
    kind: 'typo',
  },
  { query: '個人情報保護委員会', expected: ['/authorities/jp-ppc/'], kind: 'japanese' },
  { query: '委託', expected: ['/glossary/#entrustment'], kind: 'japanese' },
  {
    query: '番号法',
    expected: ['/instruments/jp-my-number-act/'],
    kind: 'japanese',
  },
  {
    query: 'datos personales argentina',
    expected: ['/instruments/ar-pdpa/', '/jurisdictions/ar/', '/glossary/#personal-data'],
    kind: 'spanish',
  },
  { query: 'encargado del tratamiento', expected: ['/glossary/#processor'], kind: 'spanish' },
  { query: '60-E/2016', expected: ['/instruments/ar-disposition-60-e-2016/'], kind: 'law-number' },
  { query: '18 USC 2713', expected: ['/instruments/us-cloud-act/'], kind: 'law-number' },
  { query: 'RSBC 1996 c 165', expected: ['/instruments/ca-bc-fippa/'], kind: 'law-number' },
  { query: 'PC-CLM-12', expected: ['/claims/#pc-clm-12'], kind: 'id' },
  { query: 'pc gov 8', expected: ['/commitments/pc-gov-8/'], kind: 'id' },
  { query: 'PC-GOV-3@1', expected: ['/commitments/pc-gov-3/v1/'], kind: 'version' },
  {
    query: 'o365 argentina',
    expected: [
      '/commitments/pc-ar-1/',
      '/commitments/pc-ar-2/',
      '/commitments/pc-ar-3/',
      '/commitments/pc-ar-4/',
      '/services/office-365/',
      '/jurisdictions/ar/',
    ],
    kind: 'service',
  },
  {
    query: 'what happened to cognitive services',
    expected: ['/services/cognitive-services/'],
    kind: 'service',
  },
  {
    query: 'EU data boundary',
    expected: ['/instruments/products-and-services-dpa/', '/jurisdictions/eu/'],
    kind: 'words',
  },
  {
    query: 'does our data stay in the EU',
    expected: ['/jurisdictions/eu/', '/topics/data-location/', '/claims/#pc-clm-8'],
    kind: 'question',
  },
  {
    query: 'is microsoft 27001 certified',
    expected: ['/instruments/iso-27001/', '/claims/#pc-clm-6'],
    kind: 'question',
  },
  {
    query: 'dmca takedown what happens to our subscription',
    expected: [
      '/responsibilities/#dmca-suspension',
      '/commitments/pc-ip-2/',
      '/commitments/pc-ip-3/',
      '/topics/copyright/',
    ],
    kind: 'responsibility',
  },
  { query: 'bill c-36', expected: ['/open-points/#bill-c-36-stage', '/instruments/ca-pipeda/'], kind: 'law-number' },
  {
    query: 'transparency report',
    expected: [
      '/instruments/law-enforcement-requests-report/',
      '/instruments/reports-hub/',
      '/topics/reporting/',
      '/commitments/pc-rpt-1/',
      '/commitments/pc-rpt-2/',
    ],
    kind: 'words',
  },
  { query: 'cookies', expected: ['/privacy/', '/about/#privacy'], kind: 'document' },
  { query: 'check my word document for wrong citations', expected: ['/verifying/'], kind: 'document' },
];
