/**
 * Judged queries by somebody who had read the built pages as a visitor does, and neither the registry, the records, the engine
 * nor the other judged queries. They tell how the engine does on what it was not tuned to, so it must never be tuned to them.
 *
 * Addresses mean what they mean in `queries.ts`, and judgements change as they do there.
 */
import { audits, type JudgedQuery } from './queries.ts';

export const unseenQueries: readonly JudgedQuery[] = [
  {
    query: 'can the fbi get my files',
    expected: [
      '/commitments/pc-gov-1/',
      '/commitments/pc-gov-2/',
      '/commitments/pc-gov-5/',
      '/topics/government-requests/',
      '/questions/government-access/',
    ],
    kind: 'question',
  },
  {
    query: 'will we be told if police ask for our data',
    expected: ['/commitments/pc-gov-3/', '/questions/told-of-requests/'],
    kind: 'question',
  },
  {
    query: 'is there a back door for the government',
    expected: ['/commitments/pc-gov-7/', '/commitments/pc-gov-9/', '/questions/direct-access/'],
    kind: 'question',
  },
  {
    query: 'how long after cancelling is our data deleted',
    expected: ['/commitments/pc-data-2/', '/commitments/pc-data-6/', '/topics/data-ownership/', '/questions/leaving/'],
    kind: 'question',
  },
  {
    query: 'are subcontractors allowed to process our data in argentina',
    expected: ['/commitments/pc-ar-4/'],
    kind: 'question',
  },
  { query: 'can we audit the datacenter', expected: audits, kind: 'question' },
  { query: 'pippeda', expected: ['/instruments/ca-pipeda/'], kind: 'typo' },
  {
    query: 'goverment subpeona',
    expected: ['/topics/government-requests/', '/commitments/pc-gov-1/', '/glossary/#legal-order'],
    kind: 'typo',
  },
  {
    query: 'datos personales argentina',
    expected: ['/instruments/ar-pdpa/', '/jurisdictions/ar/', '/glossary/#personal-data'],
    kind: 'spanish',
  },
  { query: 'encargado del tratamiento', expected: ['/glossary/#processor'], kind: 'spanish' },
  { query: 'RSBC 1996 c 165', expected: ['/instruments/ca-bc-fippa/'], kind: 'law-number' },
  { query: 'PC-CLM-12', expected: ['/claims/#pc-clm-12'], kind: 'id' },
  { query: 'pc gov 8', expected: ['/commitments/pc-gov-8/'], kind: 'id' },
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
    expected: ['/commitments/pc-eu-1/', '/questions/eu-data-boundary/', '/jurisdictions/eu/'],
    kind: 'words',
  },
  {
    query: 'does our data stay in the EU',
    expected: [
      '/questions/eu-data-boundary/',
      '/commitments/pc-eu-1/',
      '/commitments/pc-loc-1/',
      '/jurisdictions/eu/',
      '/topics/data-location/',
    ],
    kind: 'question',
  },
  {
    query: 'is microsoft 27001 certified',
    expected: ['/instruments/iso-27001/', '/claims/#pc-clm-6', '/questions/certified/'],
    kind: 'question',
  },
  {
    query: 'dmca takedown what happens to our subscription',
    expected: [
      '/responsibilities/#dmca-suspension',
      '/commitments/pc-ip-2/',
      '/commitments/pc-ip-3/',
      '/topics/copyright/',
      '/questions/copyright/',
    ],
    kind: 'responsibility',
  },
  { query: 'check my word document for wrong citations', expected: ['/verifying/'], kind: 'document' },
  {
    query: 'can microsoft suspend our subscription',
    expected: ['/responsibilities/#dmca-suspension', '/commitments/pc-ip-3/', '/questions/copyright/'],
    kind: 'responsibility',
  },
  {
    query: 'is dynamics covered in canada',
    expected: ['/questions/canada-office/', '/commitments/pc-ca-1/', '/services/dynamics-365/', '/jurisdictions/ca/'],
    kind: 'question',
  },
  { query: 'azure japan security', expected: ['/commitments/pc-jp-1/', '/claims/#pc-clm-2'], kind: 'words' },
  {
    query: 'マイナンバー ガイドライン 事業者',
    expected: ['/instruments/jp-ppc-my-number-guidelines/'],
    kind: 'japanese',
  },
  { query: 'ley de protección de datos personales', expected: ['/instruments/ar-pdpa/'], kind: 'spanish' },
  { query: 'SA 2003 P-6.5', expected: ['/instruments/ca-ab-pipa/'], kind: 'law-number' },
  {
    query: 'what replaced the online services terms',
    expected: [
      '/instruments/online-services-terms/',
      '/instruments/online-services-dpa/',
      '/instruments/product-terms/',
      '/instruments/products-and-services-dpa/',
    ],
    kind: 'question',
  },
  { query: 'PC-AR-2 v1', expected: ['/commitments/pc-ar-2/', '/commitments/pc-ar-2/v1/'], kind: 'version' },
  {
    query: 'warant case ireland',
    expected: ['/instruments/us-microsoft-warrant-case/', '/claims/#pc-clm-11'],
    kind: 'typo',
  },
  { query: 'does this site track me', expected: ['/privacy/', '/about/#privacy'], kind: 'document' },
];
