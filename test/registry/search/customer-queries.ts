/**
 * Judged queries of customers by their calling: hospitals, banks, law firms, schools, ministries, works councils, buyers, auditors and
 * data protection officers. All were written and judged before either half was tried; whoever wrote them knew the engine.
 *
 * Addresses mean what they mean in `queries.ts`, and judgements change as they do there.
 */
import type { JudgedQuery, QueryKind } from './queries.ts';

type Line = readonly [string, string, ...string[]];

const commitments = (first: string, ...others: readonly string[]): readonly [string, ...string[]] => [
  `/commitments/pc-${first}/`,
  ...others.map((id) => `/commitments/pc-${id}/`),
];
const question = (id: string) => `/questions/${id}/`;
const absent = (id: string) => `/not-covered/#${id}`;

const staffAccess = [question('staff-access'), ...commitments('data-4', 'acc-2', 'acc-5', 'acc-6', 'acc-8')] as const;
const breach = [question('breach-notice'), ...commitments('sec-1', 'sec-4', 'sec-5', 'sec-6')] as const;
const leaving = [question('leaving'), ...commitments('data-2', 'data-6')] as const;
const takingOut = [question('getting-data-out'), question('leaving'), ...commitments('data-3', 'data-5')] as const;
const government = [question('government-access'), ...commitments('gov-1', 'gov-2', 'gov-5', 'gov-13')] as const;
const told = [question('told-of-requests'), ...commitments('gov-3')] as const;
const court = [question('court-challenge'), ...commitments('gov-10', 'gov-15', 'gov-17', 'gov-18')] as const;
const location = [question('data-location'), '/topics/data-location/', ...commitments('loc-1', 'loc-3')] as const;
const subcontractors = [question('subprocessors'), '/topics/subprocessors/', ...commitments('sub-1')] as const;
const newSubcontractor = [question('subprocessors'), ...commitments('sub-2', 'sub-3')] as const;
const training = [question('ai-training'), ...commitments('ai-1', 'ai-5', 'ai-6')] as const;
const advertising = [question('advertising'), ...commitments('pri-6', 'con-1', 'data-7')] as const;
const audits = [question('audits'), '/responsibilities/#audit-by-instruction', ...commitments('ar-3')] as const;
const keys = [question('encryption-keys'), ...commitments('acc-1', 'gov-8', 'gov-19')] as const;
const boundary = [question('eu-data-boundary'), ...commitments('eu-1')] as const;
const shutdown = [question('cloud-shutdown'), ...commitments('eu-4', 'eu-5')] as const;
const numbers = [
  question('how-many-requests'),
  ...commitments('rpt-1', 'rpt-2'),
  '/instruments/law-enforcement-requests-report/',
] as const;
const certificates = [absent('certificates'), question('certified')] as const;

const queries = (lines: Readonly<Partial<Record<QueryKind, readonly Line[]>>>): readonly JudgedQuery[] =>
  (Object.keys(lines) as QueryKind[]).flatMap((kind) =>
    (lines[kind] ?? []).map(([query, ...expected]) => ({ query, expected, kind })),
  );

/** Tried once: the right page was first for 70 % and among three for 82 %. The kinds of fault that they showed were mended then. */
export const firstCustomerQueries = queries({
  everyday: [
    [
      'can a us court force you to give up patient records held in europe',
      ...government,
      question('cloud-act'),
      absent('hipaa'),
    ],
    ['will our bank be warned before a new vendor touches the data', ...newSubcontractor],
    ['regulator wants to inspect your datacentre', ...audits, absent('financial-sector')],
    ['is there an exit plan, how do we get everything back', ...takingOut],
    ['attorney client privilege', absent('legal-advice'), ...government],
    ['who at microsoft can open a document in sharepoint', ...staffAccess],
    [
      'does teams data stay in switzerland',
      ...commitments('loc-1', 'eu-1'),
      question('data-location'),
      '/jurisdictions/ch/',
    ],
    ['school wants to know if pupils are profiled', ...commitments('con-6')],
    ['FERPA', absent('education-and-children')],
    ['are kids shown ads', ...commitments('con-2', 'con-5')],
    ['works council: does the employer or microsoft monitor employees', absent('employee-monitoring'), ...staffAccess],
    ['DORA', absent('financial-sector')],
    ['EBA guidelines on outsourcing', absent('financial-sector')],
    ['what is your uptime', absent('service-levels')],
    ['have you ever been hacked', absent('past-incidents')],
    ['can you fill in our vendor risk questionnaire', absent('assessments'), '/answer/', '/answering/'],
    ['DPIA template for microsoft 365', absent('assessments')],
    ['where can I download the DPA', absent('contract-text'), '/instruments/products-and-services-dpa/'],
    ['which of these could we enforce and which are only PR', question('in-the-contract')],
    ['are you iso 27701 certified', ...certificates, '/instruments/iso-27701/'],
    ['how fast must you report an incident to us', ...breach],
    ['three days notice of breach azure', ...commitments('sec-6'), question('breach-notice')],
    [
      'what do I have to do if microsoft reports a breach',
      '/responsibilities/#judges-breach',
      question('breach-notice'),
    ],
    [
      'does anybody outside microsoft get our data',
      ...subcontractors,
      question('selling'),
      ...commitments('gov-7', 'sub-6', 'con-3'),
    ],
    ['is our content sold to data brokers', question('selling'), ...commitments('con-4', 'data-7')],
    ['copilot learns from my documents?', ...training, '/services/microsoft-365-copilot/'],
    ['does openai get our prompts', ...commitments('ai-3', 'ai-4'), question('ai-training')],
    ['how many times did the police ask for data last year', ...numbers],
    ['could washington switch off our ministry', ...shutdown],
    ['canada federal department protected b', '/jurisdictions/ca/', question('canada'), ...commitments('ca-1')],
    ['ontario hospital PHIPA', absent('phipa')],
    [
      'GDPR art 32 security of processing',
      '/instruments/eu-gdpr/',
      '/responsibilities/#encrypts-own-data',
      '/principles/security/',
      ...commitments('pri-3'),
    ],
    ['controller or processor', '/glossary/#controller', '/glossary/#processor'],
    ['who is liable if your subcontractor messes up', ...commitments('sub-7')],
    ['disgruntled employee of yours copies our files', ...staffAccess, ...commitments('acc-9')],
    ['must staff keep quiet about what they see after they quit', ...commitments('acc-9')],
    ['does microsoft tell customers when it may not say anything because of a gag order', ...told],
  ],
  french: [
    ['combien de temps gardez-vous les données après résiliation', ...leaving, ...commitments('data-5')],
    ['délai de notification en cas de fuite', ...breach],
    ['hébergeur de données de santé HDS', absent('hipaa'), absent('certificates')],
    ['nos données servent-elles à entraîner copilot', ...training],
    ['liste des sous-traitants ultérieurs', ...subcontractors],
    [
      'qui est propriétaire des données',
      question('who-owns-data'),
      ...commitments('data-9'),
      '/responsibilities/#customer-owns-data',
    ],
  ],
  german: [
    ['Wo liegen unsere Daten?', ...location],
    [
      'Kann die US-Regierung auf unsere Daten zugreifen?',
      ...government,
      question('direct-access'),
      ...commitments('gov-7'),
      question('cloud-act'),
    ],
    ['Auftragsverarbeitungsvertrag', absent('contract-text'), '/instruments/products-and-services-dpa/'],
    ['Meldefrist bei Datenpanne', ...breach],
    ['Werden Schülerdaten verkauft?', ...commitments('con-4')],
    ['Betriebsrat Mitarbeiterüberwachung', absent('employee-monitoring'), ...staffAccess],
  ],
  spanish: [
    ['¿qué pasa con nuestros datos si cancelamos?', ...leaving],
    ['¿tienen certificado ISO 27001?', ...certificates, '/instruments/iso-27001/'],
    [
      'transferencia internacional argentina AAIP',
      '/instruments/ar-disposition-60-e-2016/',
      '/instruments/ar-resolution-198-2023/',
      '/instruments/ar-data-transfer-agreement/',
      '/authorities/ar-aaip/',
      question('argentina'),
    ],
    ['¿quién puede acceder a mi información?', ...staffAccess, ...subcontractors],
    ['¿cuántas solicitudes de gobiernos reciben?', ...numbers],
  ],
  japanese: [
    ['サブプロセッサーの変更通知', ...newSubcontractor],
    [
      '米国政府によるアクセス',
      ...government,
      question('direct-access'),
      ...commitments('gov-7'),
      question('cloud-act'),
    ],
    ['データ侵害の通知期限', ...breach],
    ['契約終了時にデータを取り出せますか', ...takingOut],
    ['日本の個人情報保護法について', '/instruments/jp-appi/', question('japan-safeguards')],
    ['稼働率 保証', absent('service-levels')],
  ],
});

/** 65 % and 75 % at first sight, without a look at which they were; their subjects were known to whoever mended. */
export const secondCustomerQueries = queries({
  everyday: [
    [
      'our regulator asks who may enter the building where servers stand',
      absent('data-centres'),
      ...audits,
      absent('certificates'),
    ],
    [
      'can we bring our own encryption key',
      question('is-data-encrypted'),
      question('encryption-keys'),
      '/responsibilities/#keeps-own-keys',
      ...commitments('acc-1'),
    ],
    [
      'could you read our encrypted files if a government insists',
      question('encryption-keys'),
      ...commitments('gov-8', 'gov-9', 'gov-19', 'gov-20', 'acc-1'),
    ],
    ['is our information ever given to advertisers', ...advertising],
    ['do you resist overly broad demands', ...court, ...commitments('gov-6', 'gov-12', 'gov-13')],
    ['minimum data handed to police', ...commitments('gov-6', 'gov-12'), question('compelled-only')],
    ['money if you break the rules and pass data to the nsa', ...commitments('gov-16')],
    ['how do I close my personal account', absent('personal-requests')],
    ['data subject access request to microsoft', absent('personal-requests'), absent('subject-requests')],
    ['GLBA bank', absent('financial-sector')],
    ['credit card numbers', absent('payment-cards')],
    ['ai act high risk system', absent('ai-act')],
    ['nhs england dspt', absent('uk'), absent('hipaa')],
    ['azure government secret cloud', absent('government-clouds')],
    ['github copilot code training', absent('github-linkedin')],
    ['price increase', absent('service-levels')],
    ['send me the latest soc 2 type 2', ...certificates, ...commitments('aud-3')],
    ['who pays for the audit', ...commitments('aud-2'), '/responsibilities/#audit-by-instruction'],
    ['what if auditors find something wrong', ...commitments('aud-4')],
    ['is this promise still valid', question('still-promised'), '/today/'],
    ['what are my own duties as a customer', question('our-part'), '/responsibilities/'],
    [
      'exchange online mailbox germany at rest',
      ...commitments('loc-1'),
      question('data-location'),
      '/jurisdictions/de/',
    ],
    ['dynamics 365 australia data location', ...commitments('loc-2'), question('data-location'), '/jurisdictions/au/'],
    ['support engineer needs our consent to look', question('lockbox'), ...commitments('acc-4', 'acc-6', 'acc-7')],
    ['what happens after 90 days', ...commitments('data-5', 'data-6'), question('leaving')],
    ['who supervises the european data centers', ...commitments('eu-6')],
    ['remote support from outside europe', ...commitments('eu-7')],
    ['someone posted my song on a microsoft site', ...commitments('ip-1'), question('copyright')],
  ],
  french: [
    [
      'Microsoft peut-elle refuser une demande des autorités américaines',
      ...court,
      ...commitments('gov-13'),
      ...government,
    ],
    ['clause de réversibilité', ...takingOut],
    ["droit d'audit du client", ...audits],
  ],
  german: [
    ['Werden wir informiert, wenn Behörden Daten anfordern?', ...told],
    ['Bleiben die Daten in der EU?', ...boundary],
    ['Löschfristen nach Kündigung', ...leaving],
    ['Wird mit unseren Daten KI trainiert?', ...training],
  ],
  spanish: [
    ['¿se usan mis datos para publicidad?', ...advertising],
    ['¿nos notifican si hay un incidente?', ...breach],
  ],
  japanese: [
    [
      'マイナンバーを預けられますか',
      question('japan-my-number'),
      ...commitments('jp-2'),
      '/instruments/jp-my-number-act/',
      '/glossary/#my-number',
    ],
    ['暗号鍵は誰が持っていますか', ...keys],
    ['広告目的での利用', ...advertising],
  ],
});

/** Written and judged after that, and tried once: 71 % and 87 %, where the engine before had 63 % and 76 %. What they showed was mended too. */
export const thirdCustomerQueries = queries({
  everyday: [
    ['can the irs get into our mailboxes', ...government, question('direct-access'), ...commitments('gov-7')],
    [
      'who signs off when an engineer needs to look at production data',
      question('lockbox'),
      ...commitments('acc-3', 'acc-6', 'acc-7', 'acc-4'),
    ],
    ['do third-party chatbots vendors see what we type', ...commitments('ai-3', 'ai-4'), question('ai-training')],
    [
      'is there a grace period after we stop paying',
      ...commitments('data-5', 'data-6'),
      question('leaving'),
      '/responsibilities/#takes-data-out',
    ],
    ['notification period for adding a processor', ...newSubcontractor],
    ['we are a public authority, can we be told of foreign access requests', ...told, question('government-access')],
    ['does azure promise data residency', ...commitments('loc-3', 'loc-4'), question('data-location')],
    ['are backups guaranteed', absent('service-levels')],
    ['children under 13 accounts', ...commitments('con-2'), absent('education-and-children')],
    [
      'what is a customer lockbox',
      question('lockbox'),
      ...commitments('acc-4', 'acc-7'),
      '/responsibilities/#answers-lockbox',
    ],
    ['may google or amazon be a sub processor', ...subcontractors],
    [
      'sovereignty',
      question('eu-data-boundary'),
      question('cloud-shutdown'),
      '/topics/european-commitments/',
      '/services/sovereign-public-cloud/',
      '/topics/data-location/',
    ],
    ['do you do background checks on personnel', absent('single-controls')],
    ['cookies on this website', '/privacy/'],
    ['who is our contact for security incidents', '/responsibilities/#keeps-contacts-current', ...breach],
    ['personnel confidentiality obligations', ...commitments('acc-9')],
    ['are sub processors held to the same standard', ...commitments('sub-5', 'sub-7', 'con-8')],
    ['soc reports available on demand?', ...commitments('aud-3'), ...certificates],
    ['ccpa service provider addendum', absent('ccpa')],
    [
      'does microsoft mine our emails',
      question('advertising'),
      question('data-used-for'),
      ...commitments('pri-6', 'con-1', 'data-1', 'data-7'),
    ],
    ['storage location of teams chats', ...commitments('loc-1'), question('data-location'), absent('single-services')],
    [
      'national security letters',
      '/glossary/#national-security-request',
      '/instruments/us-national-security-orders-report/',
      ...commitments('rpt-2'),
      question('how-many-requests'),
    ],
    ['penalties for late breach notice', ...breach],
  ],
  french: [
    ["Microsoft s'engage-t-il à ne pas faire de publicité ciblée", ...advertising, ...commitments('con-2')],
    ['accès du personnel au contenu client', ...staffAccess],
    ['où sont les serveurs', ...location, absent('data-centres')],
  ],
  german: [
    ['Wer kann unsere E-Mails lesen?', ...staffAccess],
    ['Unterauftragnehmer Widerspruchsrecht', ...commitments('sub-4'), question('subprocessors')],
    ['Gibt Microsoft Schlüssel an Behörden heraus?', question('encryption-keys'), ...commitments('gov-8', 'gov-9')],
    ['Datenexport bei Vertragsende', ...takingOut],
    ['Cloud-Abschaltung durch US-Sanktionen', ...shutdown],
  ],
  spanish: [
    ['¿avisan antes de cambiar de subencargado?', ...newSubcontractor],
    [
      '¿puede el gobierno de estados unidos ver nuestros datos?',
      ...government,
      question('direct-access'),
      question('cloud-act'),
      ...commitments('gov-7'),
    ],
    ['derecho a auditar al proveedor', ...audits],
  ],
  japanese: [
    ['マイクロソフトの社員はデータを見られますか', ...staffAccess],
    ['AI 入力データ 二次利用', ...training],
    ['データの返却と消去', ...leaving, ...takingOut],
    [
      'カナダのプライバシー法',
      '/instruments/ca-pipeda/',
      '/instruments/ca-privacy-act/',
      question('canada'),
      '/jurisdictions/ca/',
    ],
  ],
});
