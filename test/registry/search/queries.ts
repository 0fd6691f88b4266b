/**
 * Judged queries: what a reader may type, and the pages that answer it.
 *
 * Judged by reading the registry and the pages, before there was an engine to please. An address without a fragment stands
 * for the page with all its sections; one with a fragment stands for that entry alone.
 * A judgement changes only where it was plainly wrong, or where what was added to the registry answers the query; never because
 * an engine answers otherwise. A question that is answered answers who asks that very thing.
 */

/** What sort of query it is, so that figures can be told apart. */
export type QueryKind =
  | 'id'
  | 'version'
  | 'law-number'
  | 'law'
  | 'synonym'
  | 'former-name'
  | 'question'
  | 'words'
  | 'typo'
  | 'prefix'
  | 'japanese'
  | 'spanish'
  | 'status'
  | 'authority'
  | 'glossary'
  | 'document'
  | 'service'
  | 'place'
  | 'claim'
  | 'responsibility'
  | 'evidence'
  | 'list';

export interface JudgedQuery {
  readonly query: string;
  /** Addresses, each as good as the others. */
  readonly expected: readonly [string, ...string[]];
  readonly kind: QueryKind;
}

const redirect = '/commitments/pc-gov-2/';
const notice = '/commitments/pc-gov-3/';
const copy = '/commitments/pc-gov-4/';
const keys = '/commitments/pc-gov-8/';
const breaking = '/commitments/pc-gov-9/';
const leaving = '/commitments/pc-data-2/';
const myNumberAct = '/instruments/jp-my-number-act/';
const questionsAndAnswers = '/instruments/jp-ppc-my-number-qa/';
const argentineAct = '/instruments/ar-pdpa/';
const cloudAct = '/instruments/us-cloud-act/';
const onlineServicesTerms = '/instruments/online-services-terms/';

/** Which there are, what was promised of them, and the answer to who asks of them. */
export const subcontractors = [
  '/commitments/pc-ar-4/',
  '/commitments/pc-sub-1/',
  '/topics/subprocessors/',
  '/questions/#subprocessors',
] as const;
/** Where data is kept, of which service and for which places, and the answer to who asks that. */
const location = ['/topics/data-location/', '/questions/#data-location', '/commitments/pc-loc-1/'] as const;
/** Who may audit, who does, and who gets the reports. */
export const audits = [
  '/commitments/pc-ar-3/',
  '/commitments/pc-aud-2/',
  '/commitments/pc-aud-3/',
  '/questions/#audits',
] as const;

const byKind: Readonly<Record<QueryKind, readonly (readonly [string, string, ...string[]])[]>> = {
  id: [
    ['PC-GOV-2', redirect],
    ['pc gov 2', redirect],
    ['pcgov2', redirect],
    ['pc-gov-12', '/commitments/pc-gov-12/'],
    ['GOV-8', keys],
    ['PC_DATA_2', leaving],
    ['[[PC-JP-2]]', '/commitments/pc-jp-2/'],
    ['PC-CLM-11', '/claims/#pc-clm-11'],
    ['pc clm 8', '/claims/#pc-clm-8'],
    ['what does PC-IP-2 say', '/commitments/pc-ip-2/'],
    ['Q3-12', questionsAndAnswers],
    ['q3-13', questionsAndAnswers],
    ['M314', '/instruments/ar-data-transfer-agreement/'],
    ['ISO 27001', '/instruments/iso-27001/'],
    ['iso27018', '/instruments/iso-27018/'],
    ['ISO/IEC 27701', '/instruments/iso-27701/'],
  ],
  version: [
    ['PC-GOV-2@1', '/commitments/pc-gov-2/v1/'],
    ['PC-GOV-2@2', '/commitments/pc-gov-2/v2/'],
    ['pc-gov-3@1', '/commitments/pc-gov-3/v1/'],
    ['[[PC-DATA-1@1]]', '/commitments/pc-data-1/v1/'],
    ['PC-GOV-2 version 1', '/commitments/pc-gov-2/v1/'],
  ],
  'law-number': [
    ['25.326', argentineAct],
    ['25326', argentineAct],
    ['Ley 25326', argentineAct],
    ['Ley 25.326', argentineAct],
    ['Act 25,326', argentineAct],
    ['11/2006', '/instruments/ar-disposition-11-2006/'],
    ['disposición 11/2006', '/instruments/ar-disposition-11-2006/'],
    ['resolución 47/2018', '/instruments/ar-resolution-47-2018/'],
    ['60-E/2016', '/instruments/ar-disposition-60-e-2016/'],
    ['decreto 1558', '/instruments/ar-decree-1558-2001/'],
    ['198/2023', '/instruments/ar-resolution-198-2023/'],
    ['Act No. 27 of 2013', myNumberAct],
    ['平成二十五年法律第二十七号', myNumberAct],
    ['S.C. 2000, c. 5', '/instruments/ca-pipeda/'],
    ['18 USC 2713', cloudAct],
    ['17 U.S.C. 512', '/instruments/us-dmca/'],
    ['829 F.3d 197', '/instruments/us-microsoft-warrant-case/'],
    ['294/2021', '/instruments/ca-bc-reg-294-2021/'],
    ['Article 43 constitution', '/instruments/ar-constitution/', '/glossary/#habeas-data'],
  ],
  law: [
    ['cloud act', cloudAct],
    ['PIPEDA', '/instruments/ca-pipeda/'],
    ['APPI', '/instruments/jp-appi/'],
    ['DMCA', '/instruments/us-dmca/'],
    ['My Number Act', myNumberAct],
    ['mynumber', '/glossary/#my-number', myNumberAct, '/commitments/pc-jp-2/', '/glossary/#my-number-data'],
    ['PDPA argentina', argentineAct],
    ['BC FIPPA', '/instruments/ca-bc-fippa/'],
    ['alberta pipa', '/instruments/ca-ab-pipa/'],
    ['loi sur la protection des renseignements personnels', '/instruments/ca-privacy-act/', '/instruments/ca-pipeda/'],
    ['LPRPDE', '/instruments/ca-pipeda/'],
    ['microsoft ireland case', '/instruments/us-microsoft-warrant-case/'],
    ['OECD guidelines', '/instruments/oecd-privacy-guidelines/'],
    ['privacy act canada', '/instruments/ca-privacy-act/'],
    ['data processing addendum', '/instruments/products-and-services-dpa/', '/instruments/online-services-dpa/'],
    ['DPA', '/instruments/products-and-services-dpa/', '/instruments/online-services-dpa/'],
    ['OST', onlineServicesTerms],
    ['product terms', '/instruments/product-terms/'],
    ['transparency report', '/instruments/law-enforcement-requests-report/', '/commitments/pc-rpt-1/'],
  ],
  synonym: [
    ['M365', '/services/microsoft-365/'],
    ['Microsoft 365', '/services/microsoft-365/'],
    ['O365', '/services/office-365/'],
    ['D365', '/services/dynamics-365/'],
    ['PII', '/glossary/#personal-data'],
    ['personal information', '/glossary/#personal-data'],
    ['outsourcing', '/glossary/#entrustment'],
    ['TOM', '/glossary/#technical-and-organisational-measures'],
    ['individual number', '/glossary/#my-number', myNumberAct],
    ['subprocessors', ...subcontractors],
    [
      'advertising',
      '/principles/no-content-based-targeting/',
      '/commitments/pc-pri-6/',
      '/commitments/pc-con-1/',
      '/commitments/pc-data-7/',
      '/questions/#advertising',
    ],
    ['subpoena', '/topics/government-requests/', '/glossary/#legal-order', '/commitments/pc-gov-5/', redirect],
    ['police', '/topics/government-requests/', redirect, '/commitments/pc-gov-1/', '/glossary/#criminal-law-request'],
    ['data residency', ...location],
    ['EUDB', '/commitments/pc-eu-1/', '/questions/#eu-data-boundary'],
    ['data deletion', leaving],
    ['CSR', '/glossary/#corporate-social-responsibility', '/claims/#pc-clm-10'],
    ['backdoor', breaking, keys, '/commitments/pc-gov-7/'],
    ['service provider', '/glossary/#processor'],
  ],
  'former-name': [
    ['Microsoft Endpoint Manager', '/services/intune/'],
    ['Service Organization Controls', '/instruments/soc/'],
    ['Bing Search APIs', '/services/bing-search-services/'],
    ['Azure AI services', '/services/cognitive-services/'],
    ['Regulation 11/2006', '/instruments/ar-disposition-11-2006/', '/commitments/pc-ar-1/'],
    ['DNPDP', '/authorities/ar-dnpdp/'],
    ['online services terms', onlineServicesTerms],
  ],
  question: [
    [
      'who can see my data',
      '/questions/#staff-access',
      '/topics/data-access/',
      '/commitments/pc-data-4/',
      '/commitments/pc-acc-2/',
      '/commitments/pc-acc-5/',
      '/commitments/pc-gov-7/',
      '/sources/ms-data-access/',
    ],
    ['do you give keys to the government', keys, '/questions/#encryption-keys'],
    ['what happens when I leave', leaving],
    [
      'data stays in canada?',
      ...location,
      '/questions/#canada-office',
      '/jurisdictions/ca/',
      '/sources/ms-docs-canada/',
      '/instruments/ca-bc-reg-294-2021/',
    ],
    ['what happens to my data when I cancel my subscription', leaving],
    ['do you delete our data', leaving, '/commitments/pc-data-6/', '/questions/#leaving'],
    [
      'does microsoft read my emails for ads',
      '/commitments/pc-pri-6/',
      '/commitments/pc-con-1/',
      '/principles/no-content-based-targeting/',
      '/questions/#advertising',
    ],
    [
      'will you tell us if the government asks for our data',
      notice,
      '/questions/#told-of-requests',
      '/commitments/pc-gov-11/',
      '/topics/government-requests/',
    ],
    ['can we get a copy of the request', copy, '/questions/#copy-of-request'],
    [
      'can the NSA access our data',
      '/commitments/pc-gov-7/',
      '/glossary/#national-security-request',
      '/topics/government-requests/',
      '/commitments/pc-gov-1/',
    ],
    [
      'who owns the data',
      '/questions/#who-owns-data',
      '/responsibilities/#customer-owns-data',
      '/topics/data-ownership/',
    ],
    ['where is office 365 mail stored in the UK', '/commitments/pc-loc-1/', '/jurisdictions/gb/'],
    ['does openai see our prompts', '/commitments/pc-ai-3/', '/commitments/pc-ai-2/', '/commitments/pc-ai-4/'],
    [
      'is our data used to train ai',
      '/questions/#ai-training',
      '/commitments/pc-ai-1/',
      '/commitments/pc-ai-5/',
      '/topics/artificial-intelligence/',
    ],
    ['can microsoft extract keys from key vault', '/commitments/pc-acc-1/', '/commitments/pc-gov-19/'],
    ['do you use subcontractors', ...subcontractors],
    ['can we audit your datacenters', ...audits],
    [
      'how often is the law enforcement report published',
      '/commitments/pc-rpt-1/',
      '/instruments/law-enforcement-requests-report/',
    ],
    ['is our data encrypted', '/questions/#is-data-encrypted', '/commitments/pc-pri-3/', '/principles/security/'],
    ['where is my data stored', ...location, '/sources/ms-data-location/'],
    [
      'do you go to court against government requests',
      '/commitments/pc-gov-10/',
      '/commitments/pc-gov-15/',
      '/questions/#court-challenge',
    ],
    ['how do I report a copyright infringement', '/commitments/pc-ip-1/', '/instruments/notices-of-infringement/'],
    ['do microsoft employees have access to my number data', '/commitments/pc-jp-2/'],
    ['which services are covered in Canada', '/questions/#canada', '/commitments/pc-ca-1/', '/jurisdictions/ca/'],
    [
      'is dynamics 365 covered in canada',
      '/questions/#canada-office',
      '/commitments/pc-ca-1/',
      '/services/dynamics-365/',
      '/jurisdictions/ca/',
    ],
    ['how many customers are affected by government requests', '/claims/#pc-clm-15', '/claims/#pc-clm-16'],
    ['can I download my data at any time', '/commitments/pc-data-3/', '/questions/#getting-data-out'],
    ['what do you use our data for', '/questions/#data-used-for', '/commitments/pc-data-1/', '/commitments/pc-pri-7/'],
    [
      'are you GDPR compliant',
      '/instruments/eu-gdpr/',
      '/jurisdictions/eu/',
      '/glossary/#processor',
      '/glossary/#controller',
      '/glossary/#technical-and-organisational-measures',
      '/glossary/#entrustment',
      '/glossary/#data-subject',
      '/glossary/#personal-data',
    ],
    [
      'do we have to supervise microsoft under the my number act',
      '/questions/#japan-my-number',
      '/responsibilities/#jp-relief-from-supervision',
      questionsAndAnswers,
      '/glossary/#entrustment',
    ],
    [
      'can you suspend my account for copyright complaints',
      '/responsibilities/#dmca-suspension',
      '/commitments/pc-ip-3/',
    ],
    [
      'what is the difference between a claim and a commitment',
      '/reading/',
      '/maintaining/',
      '/citing/',
      '/checks/claim-not-cited-as-commitment/',
      '/claims/',
    ],
  ],
  words: [
    ['data residency germany', '/commitments/pc-loc-1/', '/jurisdictions/de/'],
    ['azure data location', '/commitments/pc-loc-3/', '/commitments/pc-loc-4/', '/topics/data-location/'],
    ['intune data region', '/commitments/pc-loc-5/'],
    ['dynamics 365 data residency', '/commitments/pc-loc-2/'],
    ['copilot training', '/commitments/pc-ai-1/', '/questions/#ai-training'],
    ['customer lockbox', '/commitments/pc-acc-7/', '/commitments/pc-acc-4/', '/questions/#lockbox'],
    ['just in time access', '/commitments/pc-acc-3/'],
    [
      'student data',
      '/glossary/#student-personal-data',
      '/commitments/pc-con-4/',
      '/commitments/pc-con-5/',
      '/commitments/pc-con-6/',
      '/topics/consumer-privacy/',
      '/not-covered/#education-and-children',
    ],
    ['ads to children', '/commitments/pc-con-2/'],
    ['cloud kill switch europe', '/questions/#cloud-shutdown', '/commitments/pc-eu-4/'],
    [
      'digital resilience',
      '/commitments/pc-eu-4/',
      '/commitments/pc-eu-5/',
      '/questions/#cloud-shutdown',
      '/topics/european-commitments/',
    ],
    [
      'flex routing',
      '/responsibilities/#sets-flex-routing',
      '/sources/ms-copilot-flex-routing/',
      '/commitments/pc-eu-1/',
    ],
    ['pseudonymised logs leave europe', '/commitments/pc-eu-2/', '/glossary/#pseudonymised-personal-data'],
    ['data guardian', '/commitments/pc-eu-7/', '/sources/ms-data-guardian/'],
    ['GDPR article 46', '/commitments/pc-eu-8/', '/instruments/eu-gdpr/'],
    ['support data europe', '/commitments/pc-eu-3/', '/glossary/#professional-services-data'],
    ['encryption keys', keys],
    ['redirect requests to customer', redirect],
    ['break encryption', breaking],
    ['standing access', '/glossary/#standing-access', '/commitments/pc-jp-2/', '/commitments/pc-acc-5/'],
    [
      'law enforcement',
      '/topics/government-requests/',
      '/instruments/law-enforcement-requests-report/',
      '/glossary/#criminal-law-request',
      redirect,
    ],
    ['security safeguards japan', '/commitments/pc-jp-1/'],
    ['audit of facilities', '/commitments/pc-ar-3/'],
    ['notifications argentina', '/commitments/pc-ar-2/'],
    [
      'national security orders',
      '/instruments/us-national-security-orders-report/',
      '/glossary/#national-security-request',
    ],
    ['contact information', '/glossary/#basic-contact-information'],
    ['de-linked', '/glossary/#de-linked-data'],
    ['local privacy laws', '/topics/local-privacy-laws/', '/commitments/pc-pri-4/'],
    ['transparency', '/principles/transparency/'],
    ['control', '/principles/control/'],
    ['copyright', '/topics/copyright/'],
    ['datacenters', '/not-covered/#data-centres', '/claims/#pc-clm-8', '/topics/data-location/'],
    ['search warrant e-mail', '/instruments/us-microsoft-warrant-case/', '/claims/#pc-clm-11'],
    [
      'model clauses transfers abroad',
      '/instruments/ar-disposition-60-e-2016/',
      '/instruments/ar-resolution-198-2023/',
    ],
    ['privacy as a legal right', '/commitments/pc-pri-5/', '/principles/strong-legal-protections/'],
  ],
  typo: [
    ['encrpytion keys', keys],
    ['goverment requests', '/topics/government-requests/'],
    ['transperency', '/principles/transparency/'],
    ['dynmaics 365', '/services/dynamics-365/'],
    ['habeus data', '/glossary/#habeas-data', '/instruments/ar-constitution/'],
    ['copywrite infringment', '/commitments/pc-ip-1/', '/topics/copyright/', '/instruments/notices-of-infringement/'],
    ['subcontracters', ...subcontractors],
    ['responsibilites', '/responsibilities/'],
    ['pipedia', '/instruments/ca-pipeda/'],
    ['comissioner canada', '/authorities/ca-opc/'],
    ['jurisdicton japan', '/jurisdictions/jp/'],
  ],
  prefix: [
    ['subcontr', ...subcontractors],
    ['redirec', redirect],
    ['argen', '/jurisdictions/ar/', argentineAct],
    ['intu', '/services/intune/'],
    ['habeas', '/glossary/#habeas-data'],
    ['gloss', '/glossary/'],
  ],
  japanese: [
    ['マイナンバー', '/glossary/#my-number', myNumberAct],
    ['マイナンバー法', myNumberAct],
    ['番号法', myNumberAct],
    ['個人番号', '/glossary/#my-number'],
    ['特定個人情報', '/glossary/#my-number-data', '/instruments/jp-ppc-my-number-guidelines/', questionsAndAnswers],
    ['個人情報保護委員会', '/authorities/jp-ppc/'],
    ['特定個人情報保護委員会', '/authorities/jp-sppc/'],
    ['個人情報保護法', '/instruments/jp-appi/'],
    ['委託', '/glossary/#entrustment'],
    ['CLOUD法', cloudAct],
    ['クラウド法', cloudAct],
    ['日本', '/jurisdictions/jp/'],
    ['金融業務 ガイドライン', questionsAndAnswers],
    ['事業者編 ガイドライン', '/instruments/jp-ppc-my-number-guidelines/'],
    ['個人情報', '/glossary/#personal-data', '/instruments/jp-appi/'],
    ['個人情報取扱事業者', '/glossary/#controller'],
    ['暗号鍵', keys],
    ['政府 データ 開示請求', '/topics/government-requests/', '/commitments/pc-gov-1/', redirect],
    ['データの保存場所', ...location],
    ['解約後 データ 削除', leaving],
  ],
  spanish: [
    ['protección de datos personales', argentineAct, '/authorities/ar-dnpdp/', '/glossary/#personal-data'],
    ['proteccion de los datos personales', argentineAct],
    ['Agencia de Acceso a la Información Pública', '/authorities/ar-aaip/'],
    ['hábeas data', '/glossary/#habeas-data', '/instruments/ar-constitution/'],
    ['datos personales', '/glossary/#personal-data', argentineAct],
    ['constitución nacional', '/instruments/ar-constitution/'],
    ['titular de los datos', '/glossary/#data-subject'],
    ['encargado de tratamiento', '/glossary/#processor'],
    [
      'transferencia internacional de datos',
      '/instruments/ar-disposition-60-e-2016/',
      '/instruments/ar-data-transfer-agreement/',
      '/instruments/ar-resolution-198-2023/',
    ],
    [
      'medidas de seguridad',
      '/instruments/ar-disposition-11-2006/',
      '/instruments/ar-resolution-47-2018/',
      '/commitments/pc-ar-1/',
    ],
    ['dirección nacional de protección de datos', '/authorities/ar-dnpdp/'],
  ],
  status: [
    ['historic', '/reading/#date'],
    ['what does historic mean', '/reading/#date'],
    ['withdrawn', '/reading/#date', '/citing/'],
    ['superseded terms', onlineServicesTerms, '/instruments/online-services-dpa/'],
    ['contractual', '/reading/#strength', '/commitments/pc-jp-1/', '/commitments/pc-ca-1/', '/commitments/pc-ar-1/'],
    ['public statement', '/reading/#strength'],
    ['not established', '/reading/#scope'],
  ],
  authority: [
    ['AAIP', '/authorities/ar-aaip/'],
    ['PPC japan', '/authorities/jp-ppc/'],
    ['privacy commissioner of canada', '/authorities/ca-opc/'],
    ['OPC', '/authorities/ca-opc/'],
    ['OIPC alberta', '/authorities/ca-ab-oipc/'],
    ['british columbia commissioner', '/authorities/ca-bc-oipc/'],
    ['department of justice', '/authorities/us-doj/'],
    ['commissariat à la protection de la vie privée', '/authorities/ca-opc/'],
    ['argentina data protection authority', '/authorities/ar-aaip/', '/authorities/ar-dnpdp/'],
  ],
  glossary: [
    ['habeas data', '/glossary/#habeas-data'],
    ['controller', '/glossary/#controller'],
    ['data processor', '/glossary/#processor'],
    ['customer data definition', '/glossary/#customer-data', '/sources/ms-customer-data-definition/'],
    ['what is entrustment', '/glossary/#entrustment'],
    ['in-scope services', '/glossary/#in-scope-services'],
    ['data subject', '/glossary/#data-subject'],
    ['third party', '/glossary/#third-party'],
    ['enterprise customer', '/glossary/#enterprise-customer', '/claims/#pc-clm-16'],
  ],
  document: [
    ['how to cite', '/citing/'],
    ['citation token', '/citing/#token'],
    ['how to read a commitment', '/reading/'],
    ['digest', '/reading/#number', '/maintaining/#change'],
    ['licence', '/about/#licences'],
    ['cookies', '/about/#privacy', '/privacy/'],
    ['legal advice', '/not-covered/#legal-advice', '/about/#advice'],
    ['what can I not cite', '/citing/#never'],
    ['add a commitment', '/maintaining/#adding'],
    ['report a mistake on this site', '/about/#feedback'],
    ['are you microsoft', '/about/'],
    ['condition exclusion limit', '/reading/#qualifiers'],
    ['own words', '/about/#words', '/checks/own-words/'],
  ],
  service: [
    ['managed hsm', '/services/azure-managed-hsm/', '/commitments/pc-acc-1/'],
    ['azure', '/services/azure/'],
    ['intune', '/services/intune/'],
    ['dynamics 365', '/services/dynamics-365/'],
    ['bing', '/services/bing-search-services/'],
    ['cognitive services', '/services/cognitive-services/'],
    ['microsoft cloud', '/services/microsoft-cloud/'],
  ],
  place: [
    ['japan', '/jurisdictions/jp/'],
    ['argentina', '/jurisdictions/ar/'],
    ['canada', '/jurisdictions/ca/'],
    ['british columbia', '/jurisdictions/ca-bc/'],
    ['EU', '/jurisdictions/eu/'],
    ['europe', '/jurisdictions/eu/', '/topics/european-commitments/'],
    ['USA', '/jurisdictions/us/'],
  ],
  claim: [
    ['78 recommendations', '/claims/#pc-clm-12', '/open-points/#number-78', '/instruments/policy-roadmap/'],
    ['small fraction of customers', '/claims/#pc-clm-15'],
    ['handful of enterprise customers', '/claims/#pc-clm-16'],
    ['customers should control their data', '/claims/#pc-clm-14'],
    ['assessment against canadian recommendations', '/claims/#pc-clm-7'],
  ],
  responsibility: [
    ['right of access argentina', '/responsibilities/#ar-right-of-access'],
    ['customer safety measures my number', '/responsibilities/#jp-safety-measures', questionsAndAnswers],
    ['customer responsible for personal data', '/responsibilities/#jp-data-owner', '/responsibilities/#ca-data-owner'],
    ['right to suspend', '/responsibilities/#dmca-suspension'],
  ],
  evidence: [
    [
      'trust center page',
      '/sources/trust-center-principles/',
      '/sources/government-requests/',
      '/sources/government-requests-2017/',
    ],
    ['bill c-36', '/open-points/#bill-c-36-stage', '/sources/ca-bill-c-36-notes/'],
    [
      'repeal of 11/2006',
      '/open-points/#repeal-of-11-2006',
      '/instruments/ar-resolution-47-2018/',
      '/instruments/ar-disposition-11-2006/',
    ],
    ['lost links', '/open-points/#lost-link-targets'],
    ['promise-cites-commitment', '/checks/promise-cites-commitment/'],
  ],
  list: [
    ['all commitments', '/commitments/'],
    ['list of jurisdictions', '/jurisdictions/'],
    ['glossary', '/glossary/'],
    ['open points', '/open-points/'],
    ['sources', '/sources/'],
    ['privacy principles', '/topics/privacy-principles/', '/principles/'],
  ],
};

export const judgedQueries: readonly JudgedQuery[] = (Object.keys(byKind) as QueryKind[]).flatMap((kind) =>
  byKind[kind].map(([query, ...expected]) => ({ query, expected, kind })),
);
