/**
 * Judged queries as customers, sellers, lawyers and security officers type them, by somebody who had read the built pages and the
 * promises, and neither the engine nor the words of customers. All were written and judged before either half was tried.
 *
 * Addresses mean what they mean in `queries.ts`, and judgements change as they do there.
 */
import type { JudgedQuery } from './queries.ts';

/** Tried once: the right page was first for 31 of the 60 (52 %) and among three for 38 (63 %). The kinds of fault that it showed were mended then. */
export const firstBlindQueries: readonly JudgedQuery[] = [
  {
    query: 'do you tell us when the police want our stuff',
    expected: ['/commitments/pc-gov-3/', '/questions/told-of-requests/'],
    kind: 'everyday',
  },
  {
    query: 'can your support people read my email',
    expected: [
      '/commitments/pc-data-4/',
      '/commitments/pc-acc-2/',
      '/commitments/pc-acc-3/',
      '/commitments/pc-acc-5/',
      '/commitments/pc-acc-6/',
      '/questions/staff-access/',
    ],
    kind: 'everyday',
  },
  {
    query: 'who are microsofts sub processors',
    expected: ['/commitments/pc-sub-1/', '/questions/subprocessors/'],
    kind: 'everyday',
  },
  {
    query: 'when is everything erased after the contract ends',
    expected: ['/commitments/pc-data-6/', '/commitments/pc-data-2/', '/questions/leaving/'],
    kind: 'everyday',
  },
  {
    query: 'hold your own key',
    expected: [
      '/commitments/pc-acc-1/',
      '/commitments/pc-gov-19/',
      '/questions/encryption-keys/',
      '/responsibilities/#keeps-own-keys',
      '/services/azure-key-vault/',
      '/services/azure-managed-hsm/',
    ],
    kind: 'everyday',
  },
  {
    query: 'is data encrypted at rest and in transit',
    expected: ['/commitments/pc-pri-3/', '/questions/is-data-encrypted/', '/responsibilities/#encrypts-own-data'],
    kind: 'everyday',
  },
  {
    query: 'SharePoint data residency Germany',
    expected: ['/commitments/pc-loc-1/', '/commitments/pc-eu-1/', '/questions/data-location/', '/jurisdictions/de/'],
    kind: 'everyday',
  },
  { query: 'intune canada', expected: ['/commitments/pc-ca-1/', '/questions/canada/'], kind: 'everyday' },
  {
    query: 'copilot prompts private?',
    expected: [
      '/commitments/pc-ai-1/',
      '/questions/ai-training/',
      '/services/microsoft-365-copilot/',
      '/glossary/#prompts-and-responses',
    ],
    kind: 'everyday',
  },
  {
    query: 'NSA back doors',
    expected: [
      '/commitments/pc-gov-7/',
      '/commitments/pc-gov-8/',
      '/commitments/pc-gov-9/',
      '/questions/direct-access/',
    ],
    kind: 'everyday',
  },
  { query: 'targeted ads for kids', expected: ['/commitments/pc-con-2/'], kind: 'everyday' },
  {
    query: 'is azure iso certified',
    expected: ['/questions/certified/', '/not-covered/#certificates', '/instruments/iso-27001/'],
    kind: 'everyday',
  },
  {
    query: 'can we send our own auditors',
    expected: ['/questions/audits/', '/responsibilities/#audit-by-instruction', '/commitments/pc-ar-3/'],
    kind: 'everyday',
  },
  { query: 'HIPAA BAA', expected: ['/not-covered/#hipaa', '/questions/hipaa/'], kind: 'everyday' },
  { query: 'california privacy law', expected: ['/not-covered/#ccpa'], kind: 'everyday' },
  {
    query: 'gdpr article 28',
    expected: [
      '/instruments/eu-gdpr/',
      '/commitments/pc-sub-1/',
      '/commitments/pc-sub-2/',
      '/commitments/pc-sub-5/',
      '/questions/subprocessors/',
    ],
    kind: 'everyday',
  },
  {
    query: 'do standard contractual clauses apply',
    expected: ['/commitments/pc-eu-9/', '/questions/schrems/', '/not-covered/#eu-transfers'],
    kind: 'everyday',
  },
  {
    query: 'kill switch europe',
    expected: ['/commitments/pc-eu-4/', '/commitments/pc-eu-5/', '/questions/cloud-shutdown/'],
    kind: 'everyday',
  },
  { query: 'how many nines of availability', expected: ['/not-covered/#service-levels'], kind: 'everyday' },
  {
    query: 'who owns what we upload',
    expected: ['/commitments/pc-data-9/', '/questions/who-owns-data/', '/responsibilities/#customer-owns-data'],
    kind: 'everyday',
  },
  {
    query: 'transparancy report',
    expected: [
      '/commitments/pc-rpt-1/',
      '/commitments/pc-rpt-2/',
      '/questions/how-many-requests/',
      '/instruments/law-enforcement-requests-report/',
    ],
    kind: 'everyday',
  },
  {
    query: 'irish warrant supreme court',
    expected: ['/instruments/us-microsoft-warrant-case/', '/claims/#pc-clm-11'],
    kind: 'everyday',
  },
  {
    query: 'takedown notice received against our tenant',
    expected: [
      '/commitments/pc-ip-2/',
      '/commitments/pc-ip-3/',
      '/questions/copyright/',
      '/responsibilities/#dmca-suspension',
      '/instruments/us-dmca/',
    ],
    kind: 'everyday',
  },
  {
    query: 'we object to a new subprocessor',
    expected: ['/commitments/pc-sub-4/', '/questions/subprocessors/'],
    kind: 'everyday',
  },
  { query: 'do microsoft employees sign an nda', expected: ['/commitments/pc-acc-9/'], kind: 'everyday' },
  {
    query: 'my number act do we need to supervise the cloud provider',
    expected: [
      '/questions/japan-my-number/',
      '/responsibilities/#jp-relief-from-supervision',
      '/commitments/pc-jp-2/',
      '/instruments/jp-my-number-act/',
    ],
    kind: 'everyday',
  },
  {
    query: 'will microsoft fight a subpoena',
    expected: [
      '/commitments/pc-gov-10/',
      '/commitments/pc-gov-15/',
      '/commitments/pc-gov-17/',
      '/commitments/pc-gov-18/',
      '/questions/court-challenge/',
    ],
    kind: 'everyday',
  },
  { query: 'lgpd brazil', expected: ['/not-covered/#other-countries', '/jurisdictions/br/'], kind: 'everyday' },
  { query: 'GCC High', expected: ['/not-covered/#government-clouds'], kind: 'everyday' },
  {
    query: 'est-ce que microsoft peut lire nos mails',
    expected: [
      '/commitments/pc-acc-5/',
      '/commitments/pc-acc-2/',
      '/commitments/pc-acc-6/',
      '/commitments/pc-data-4/',
      '/questions/staff-access/',
    ],
    kind: 'french',
  },
  {
    query: 'la police peut-elle accéder à nos fichiers',
    expected: [
      '/commitments/pc-gov-1/',
      '/commitments/pc-gov-2/',
      '/commitments/pc-gov-5/',
      '/commitments/pc-gov-7/',
      '/questions/government-access/',
    ],
    kind: 'french',
  },
  {
    query: 'quels prestataires ont accès à nos données',
    expected: ['/commitments/pc-sub-1/', '/commitments/pc-sub-6/', '/questions/subprocessors/'],
    kind: 'french',
  },
  {
    query: 'effacement des données en fin de contrat',
    expected: ['/commitments/pc-data-2/', '/commitments/pc-data-6/', '/questions/leaving/'],
    kind: 'french',
  },
  {
    query: 'nos données sont-elles cryptées',
    expected: ['/commitments/pc-pri-3/', '/questions/is-data-encrypted/', '/responsibilities/#encrypts-own-data'],
    kind: 'french',
  },
  { query: 'RGPD', expected: ['/instruments/eu-gdpr/', '/commitments/pc-eu-8/'], kind: 'french' },
  {
    query: 'données des élèves',
    expected: [
      '/commitments/pc-con-4/',
      '/commitments/pc-con-5/',
      '/commitments/pc-con-6/',
      '/commitments/pc-con-7/',
      '/commitments/pc-con-8/',
      '/not-covered/#education-and-children',
    ],
    kind: 'french',
  },
  {
    query: "signaler une contrefaçon droits d'auteur",
    expected: ['/commitments/pc-ip-1/', '/questions/copyright/'],
    kind: 'french',
  },
  {
    query: 'hébergement en france',
    expected: ['/commitments/pc-loc-1/', '/questions/data-location/', '/jurisdictions/fr/'],
    kind: 'french',
  },
  { query: 'certificats ISO', expected: ['/not-covered/#certificates', '/questions/certified/'], kind: 'french' },
  {
    query: 'transferts hors union européenne',
    expected: ['/commitments/pc-eu-8/', '/commitments/pc-eu-9/', '/questions/schrems/', '/not-covered/#eu-transfers'],
    kind: 'french',
  },
  {
    query: 'à qui appartiennent les données',
    expected: ['/commitments/pc-data-9/', '/questions/who-owns-data/', '/responsibilities/#customer-owns-data'],
    kind: 'french',
  },
  {
    query: "frontière de données de l'UE",
    expected: [
      '/commitments/pc-eu-1/',
      '/commitments/pc-eu-2/',
      '/commitments/pc-eu-3/',
      '/questions/eu-data-boundary/',
    ],
    kind: 'french',
  },
  { query: 'secret professionnel des employés de microsoft', expected: ['/commitments/pc-acc-9/'], kind: 'french' },
  {
    query: 'copie de la réquisition',
    expected: ['/commitments/pc-gov-4/', '/questions/copy-of-request/'],
    kind: 'french',
  },
  {
    query: '¿dónde se guardan los datos?',
    expected: [
      '/questions/data-location/',
      '/commitments/pc-loc-1/',
      '/commitments/pc-loc-2/',
      '/commitments/pc-loc-3/',
      '/commitments/pc-loc-5/',
      '/not-covered/#data-centres',
      '/topics/data-location/',
    ],
    kind: 'spanish',
  },
  { query: 'auditorías de las instalaciones', expected: ['/commitments/pc-ar-3/'], kind: 'spanish' },
  {
    query: 'derecho de acceso a mis datos argentina',
    expected: ['/responsibilities/#ar-right-of-access', '/instruments/ar-pdpa/'],
    kind: 'spanish',
  },
  {
    query: 'claves de cifrado',
    expected: [
      '/commitments/pc-gov-8/',
      '/commitments/pc-acc-1/',
      '/commitments/pc-gov-19/',
      '/questions/encryption-keys/',
    ],
    kind: 'spanish',
  },
  {
    query: 'borrado de datos al terminar el contrato',
    expected: ['/commitments/pc-data-2/', '/commitments/pc-data-6/', '/questions/leaving/'],
    kind: 'spanish',
  },
  {
    query: 'denuncia por derechos de autor',
    expected: ['/commitments/pc-ip-1/', '/commitments/pc-ip-2/', '/commitments/pc-ip-3/', '/questions/copyright/'],
    kind: 'spanish',
  },
  {
    query: 'lista de encargados del tratamiento',
    expected: ['/commitments/pc-sub-1/', '/questions/subprocessors/'],
    kind: 'spanish',
  },
  {
    query: '¿nos avisan si un juez pide nuestros datos?',
    expected: ['/commitments/pc-gov-3/', '/questions/told-of-requests/'],
    kind: 'spanish',
  },
  {
    query: 'データはどこに保存されますか',
    expected: [
      '/questions/data-location/',
      '/commitments/pc-loc-1/',
      '/commitments/pc-loc-2/',
      '/commitments/pc-loc-3/',
      '/commitments/pc-loc-5/',
      '/not-covered/#data-centres',
      '/topics/data-location/',
    ],
    kind: 'japanese',
  },
  {
    query: '政府にデータを渡しますか',
    expected: ['/commitments/pc-gov-1/', '/commitments/pc-gov-5/', '/questions/government-access/'],
    kind: 'japanese',
  },
  {
    query: '漏えい 通知',
    expected: [
      '/commitments/pc-sec-1/',
      '/commitments/pc-sec-4/',
      '/commitments/pc-sec-5/',
      '/commitments/pc-sec-6/',
      '/questions/breach-notice/',
    ],
    kind: 'japanese',
  },
  {
    query: 'AIの学習に使われる?',
    expected: ['/commitments/pc-ai-1/', '/commitments/pc-ai-5/', '/questions/ai-training/'],
    kind: 'japanese',
  },
  {
    query: '日本の顧客向けの安全対策',
    expected: ['/commitments/pc-jp-1/', '/questions/japan-safeguards/', '/responsibilities/#jp-safety-measures'],
    kind: 'japanese',
  },
  { query: '監査報告書', expected: ['/commitments/pc-aud-3/', '/not-covered/#certificates'], kind: 'japanese' },
  {
    query: '捜査機関からの要請',
    expected: [
      '/commitments/pc-gov-1/',
      '/commitments/pc-gov-2/',
      '/commitments/pc-gov-3/',
      '/commitments/pc-gov-5/',
      '/commitments/pc-rpt-1/',
      '/questions/government-access/',
      '/questions/redirecting/',
      '/questions/how-many-requests/',
      '/topics/government-requests/',
    ],
    kind: 'japanese',
  },
  {
    query: '裁判所で争う',
    expected: [
      '/commitments/pc-gov-10/',
      '/commitments/pc-gov-15/',
      '/commitments/pc-gov-17/',
      '/questions/court-challenge/',
    ],
    kind: 'japanese',
  },
];

/**
 * Not tried before the kinds that the first half showed were mended: the right page was first for 44 of the 60 (73 %) and among
 * three for 49 (82 %) then; an engine without those mends has 30 and 40. Both halves are by one writer, who mended too.
 */
export const secondBlindQueries: readonly JudgedQuery[] = [
  {
    query: 'what happens if a judge orders microsoft to hand over a mailbox',
    expected: [
      '/commitments/pc-gov-5/',
      '/commitments/pc-gov-1/',
      '/commitments/pc-gov-2/',
      '/questions/compelled-only/',
      '/questions/government-access/',
    ],
    kind: 'everyday',
  },
  {
    query: 'is our data used to train chatgpt',
    expected: [
      '/commitments/pc-ai-1/',
      '/commitments/pc-ai-3/',
      '/commitments/pc-ai-4/',
      '/commitments/pc-ai-5/',
      '/questions/ai-training/',
    ],
    kind: 'everyday',
  },
  {
    query: 'how long do I have to get my files out after cancelling',
    expected: ['/commitments/pc-data-5/', '/questions/getting-data-out/', '/questions/leaving/'],
    kind: 'everyday',
  },
  {
    query: 'breech notification timeline',
    expected: [
      '/commitments/pc-sec-1/',
      '/commitments/pc-sec-4/',
      '/commitments/pc-sec-5/',
      '/commitments/pc-sec-6/',
      '/questions/breach-notice/',
    ],
    kind: 'everyday',
  },
  {
    query: 'who holds the encryption keys',
    expected: [
      '/commitments/pc-acc-1/',
      '/commitments/pc-gov-8/',
      '/commitments/pc-gov-19/',
      '/questions/encryption-keys/',
    ],
    kind: 'everyday',
  },
  {
    query: 'Teams Canada',
    expected: [
      '/not-covered/#single-services',
      '/commitments/pc-loc-1/',
      '/questions/canada-office/',
      '/jurisdictions/ca/',
    ],
    kind: 'everyday',
  },
  {
    query: 'azure japan',
    expected: [
      '/commitments/pc-jp-1/',
      '/commitments/pc-jp-2/',
      '/questions/japan-safeguards/',
      '/questions/japan-my-number/',
      '/jurisdictions/jp/',
    ],
    kind: 'everyday',
  },
  {
    query: 'dynamics argentina',
    expected: [
      '/commitments/pc-ar-1/',
      '/commitments/pc-ar-2/',
      '/commitments/pc-ar-3/',
      '/commitments/pc-ar-4/',
      '/questions/argentina/',
      '/jurisdictions/ar/',
    ],
    kind: 'everyday',
  },
  {
    query: 'azure openai does openai see our data',
    expected: [
      '/commitments/pc-ai-3/',
      '/commitments/pc-ai-4/',
      '/questions/ai-training/',
      '/services/azure-direct-models/',
    ],
    kind: 'everyday',
  },
  { query: 'do you sell student data', expected: ['/commitments/pc-con-4/'], kind: 'everyday' },
  {
    query: 'does microsoft scan my outlook for advertising',
    expected: [
      '/commitments/pc-pri-6/',
      '/commitments/pc-con-1/',
      '/commitments/pc-data-7/',
      '/questions/advertising/',
    ],
    kind: 'everyday',
  },
  {
    query: 'SOC2 report',
    expected: ['/not-covered/#certificates', '/instruments/soc/', '/commitments/pc-aud-3/', '/questions/certified/'],
    kind: 'everyday',
  },
  { query: 'pen test results', expected: ['/not-covered/#certificates', '/commitments/pc-aud-3/'], kind: 'everyday' },
  { query: 'phipa hospital ontario', expected: ['/not-covered/#phipa'], kind: 'everyday' },
  { query: 'bank outsourcing rules DORA', expected: ['/not-covered/#financial-sector'], kind: 'everyday' },
  { query: 'windows telemetry', expected: ['/not-covered/#consumer-products'], kind: 'everyday' },
  {
    query: 'will the US be able to switch off our cloud',
    expected: ['/commitments/pc-eu-4/', '/commitments/pc-eu-5/', '/questions/cloud-shutdown/'],
    kind: 'everyday',
  },
  {
    query: 'secret order not to tell the customer',
    expected: [
      '/commitments/pc-gov-3/',
      '/commitments/pc-gov-4/',
      '/questions/told-of-requests/',
      '/instruments/us-national-security-orders-report/',
    ],
    kind: 'everyday',
  },
  { query: 'was microsoft hacked', expected: ['/not-covered/#past-incidents'], kind: 'everyday' },
  { query: 'i want my personal account gone', expected: ['/not-covered/#personal-requests'], kind: 'everyday' },
  {
    query: 'how many warrants did microsoft get last year',
    expected: [
      '/commitments/pc-rpt-1/',
      '/questions/how-many-requests/',
      '/claims/#pc-clm-15',
      '/claims/#pc-clm-16',
      '/instruments/law-enforcement-requests-report/',
    ],
    kind: 'everyday',
  },
  {
    query: 'someone pirated my photos and put them on onedrive',
    expected: ['/commitments/pc-ip-1/', '/questions/copyright/'],
    kind: 'everyday',
  },
  {
    query: 'do subcontractors have to follow the same rules',
    expected: ['/commitments/pc-sub-5/', '/commitments/pc-sub-6/', '/commitments/pc-sub-7/'],
    kind: 'everyday',
  },
  {
    query: 'lock box',
    expected: [
      '/commitments/pc-acc-4/',
      '/commitments/pc-acc-7/',
      '/questions/lockbox/',
      '/responsibilities/#answers-lockbox',
    ],
    kind: 'everyday',
  },
  {
    query: 'what must we do ourselves to stay secure',
    expected: ['/questions/our-part/', '/your-part/'],
    kind: 'everyday',
  },
  {
    query: 'compensation if data is handed to authorities illegally',
    expected: ['/commitments/pc-gov-16/'],
    kind: 'everyday',
  },
  { query: 'is it legally binding or just marketing', expected: ['/questions/in-the-contract/'], kind: 'everyday' },
  { query: 'canadian federal privacy act for businesses', expected: ['/instruments/ca-pipeda/'], kind: 'everyday' },
  { query: 'profiling of users in azure', expected: ['/commitments/pc-data-8/'], kind: 'everyday' },
  {
    query: 'dans quel pays sont nos fichiers onedrive',
    expected: ['/commitments/pc-loc-1/', '/questions/data-location/', '/not-covered/#data-centres'],
    kind: 'french',
  },
  {
    query: 'serons-nous prévenus en cas de perquisition',
    expected: ['/commitments/pc-gov-3/', '/questions/told-of-requests/'],
    kind: 'french',
  },
  {
    query: "délai de notification d'une fuite de données",
    expected: [
      '/commitments/pc-sec-1/',
      '/commitments/pc-sec-4/',
      '/commitments/pc-sec-5/',
      '/commitments/pc-sec-6/',
      '/questions/breach-notice/',
    ],
    kind: 'french',
  },
  {
    query: 'récupérer nos données après résiliation',
    expected: [
      '/commitments/pc-data-5/',
      '/commitments/pc-data-3/',
      '/questions/getting-data-out/',
      '/questions/leaving/',
    ],
    kind: 'french',
  },
  {
    query: 'clés de chiffrement données au gouvernement',
    expected: ['/commitments/pc-gov-8/', '/questions/encryption-keys/'],
    kind: 'french',
  },
  {
    query: 'pub dans outlook',
    expected: [
      '/commitments/pc-pri-6/',
      '/commitments/pc-con-1/',
      '/commitments/pc-data-7/',
      '/questions/advertising/',
    ],
    kind: 'french',
  },
  {
    query: "entraînement de l'IA avec nos documents",
    expected: ['/commitments/pc-ai-1/', '/commitments/pc-ai-5/', '/questions/ai-training/'],
    kind: 'french',
  },
  { query: 'loi 25 québec', expected: ['/not-covered/#quebec-law-25'], kind: 'french' },
  {
    query: 'audit par un tiers indépendant',
    expected: ['/commitments/pc-aud-2/', '/commitments/pc-aud-1/', '/commitments/pc-ar-3/', '/questions/audits/'],
    kind: 'french',
  },
  {
    query: 'que veut dire le cloud act pour nous',
    expected: ['/questions/cloud-act/', '/instruments/us-cloud-act/'],
    kind: 'french',
  },
  {
    query: 'accès direct de la nsa',
    expected: ['/commitments/pc-gov-7/', '/questions/direct-access/'],
    kind: 'french',
  },
  {
    query: 'combien de demandes des autorités par an',
    expected: [
      '/commitments/pc-rpt-1/',
      '/questions/how-many-requests/',
      '/instruments/law-enforcement-requests-report/',
    ],
    kind: 'french',
  },
  {
    query: 'dossiers médicaux hôpital',
    expected: ['/not-covered/#hipaa', '/not-covered/#phipa', '/questions/hipaa/'],
    kind: 'french',
  },
  {
    query: 'contester une ordonnance devant le tribunal',
    expected: [
      '/commitments/pc-gov-10/',
      '/commitments/pc-gov-15/',
      '/commitments/pc-gov-17/',
      '/questions/court-challenge/',
    ],
    kind: 'french',
  },
  {
    query: 'coupure du service par un pays étranger',
    expected: ['/commitments/pc-eu-4/', '/commitments/pc-eu-5/', '/questions/cloud-shutdown/'],
    kind: 'french',
  },
  { query: 'subcontratistas argentina', expected: ['/commitments/pc-ar-4/'], kind: 'spanish' },
  {
    query: 'aviso de brecha de seguridad',
    expected: [
      '/commitments/pc-sec-1/',
      '/commitments/pc-sec-4/',
      '/commitments/pc-sec-5/',
      '/commitments/pc-sec-6/',
      '/questions/breach-notice/',
    ],
    kind: 'spanish',
  },
  {
    query: '¿pueden los empleados de Microsoft ver mis datos?',
    expected: [
      '/commitments/pc-data-4/',
      '/commitments/pc-acc-2/',
      '/commitments/pc-acc-5/',
      '/commitments/pc-acc-6/',
      '/commitments/pc-acc-8/',
      '/questions/staff-access/',
    ],
    kind: 'spanish',
  },
  {
    query: 'solicitudes de la policía',
    expected: [
      '/commitments/pc-gov-1/',
      '/commitments/pc-gov-2/',
      '/commitments/pc-gov-3/',
      '/commitments/pc-gov-5/',
      '/commitments/pc-rpt-1/',
      '/questions/government-access/',
      '/questions/redirecting/',
      '/questions/how-many-requests/',
      '/topics/government-requests/',
    ],
    kind: 'spanish',
  },
  {
    query: 'publicidad con mis correos',
    expected: [
      '/commitments/pc-pri-6/',
      '/commitments/pc-con-1/',
      '/commitments/pc-data-7/',
      '/questions/advertising/',
    ],
    kind: 'spanish',
  },
  {
    query: 'medidas de seguridad argentina',
    expected: ['/commitments/pc-ar-1/', '/instruments/ar-disposition-11-2006/', '/instruments/ar-resolution-47-2018/'],
    kind: 'spanish',
  },
  {
    query: 'inteligencia artificial entrenamiento',
    expected: ['/commitments/pc-ai-1/', '/commitments/pc-ai-5/', '/questions/ai-training/'],
    kind: 'spanish',
  },
  {
    query: 'cláusulas contractuales tipo',
    expected: ['/commitments/pc-eu-9/', '/not-covered/#eu-transfers', '/questions/schrems/'],
    kind: 'spanish',
  },
  {
    query: '個人番号 委託',
    expected: [
      '/commitments/pc-jp-2/',
      '/questions/japan-my-number/',
      '/responsibilities/#jp-relief-from-supervision',
      '/glossary/#entrustment',
      '/instruments/jp-ppc-my-number-qa/',
    ],
    kind: 'japanese',
  },
  {
    query: '暗号化キー',
    expected: [
      '/commitments/pc-gov-8/',
      '/commitments/pc-acc-1/',
      '/commitments/pc-gov-19/',
      '/questions/encryption-keys/',
    ],
    kind: 'japanese',
  },
  { query: '再委託先 一覧', expected: ['/commitments/pc-sub-1/', '/questions/subprocessors/'], kind: 'japanese' },
  {
    query: '解約後のデータ削除',
    expected: ['/commitments/pc-data-2/', '/commitments/pc-data-6/', '/questions/leaving/'],
    kind: 'japanese',
  },
  {
    query: '広告に使われますか',
    expected: [
      '/commitments/pc-pri-6/',
      '/commitments/pc-con-1/',
      '/commitments/pc-data-7/',
      '/questions/advertising/',
    ],
    kind: 'japanese',
  },
  {
    query: '著作権侵害',
    expected: ['/commitments/pc-ip-1/', '/commitments/pc-ip-2/', '/commitments/pc-ip-3/', '/questions/copyright/'],
    kind: 'japanese',
  },
  {
    query: '従業員のアクセス',
    expected: [
      '/commitments/pc-data-4/',
      '/commitments/pc-acc-2/',
      '/commitments/pc-acc-5/',
      '/commitments/pc-acc-6/',
      '/commitments/pc-acc-8/',
      '/questions/staff-access/',
    ],
    kind: 'japanese',
  },
  {
    query: 'データの所有権',
    expected: ['/commitments/pc-data-9/', '/questions/who-owns-data/', '/responsibilities/#customer-owns-data'],
    kind: 'japanese',
  },
];
