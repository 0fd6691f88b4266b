/**
 * Queries of customers in five languages (of eighty those that stand in no other set), written by somebody who knew neither the engine nor the register, and judged by them
 * afterwards against the entries alone. Pages of laws, agreements and topics, which the judge had no ids for, were added where they
 * answer, and so were entries on what is not covered that the judge's own notes led to.
 *
 * Tried once, before those entries and the last mends of the engine: the right page was first for 70 %, among three for 81 %. With
 * the mends, made without a sight of these queries, and the entries not yet among the judgements: 78 % and 87 %.
 */
import type { JudgedQuery } from './queries.ts';

export const thirdBlindQueries: readonly JudgedQuery[] = [
  {
    query: 'encryption',
    expected: ['/commitments/pc-pri-3/', '/questions/is-data-encrypted/'],
    kind: 'everyday',
  },
  {
    query: 'BAA',
    expected: ['/questions/hipaa/', '/not-covered/#hipaa'],
    kind: 'everyday',
  },
  {
    query: 'SCCs',
    expected: ['/commitments/pc-eu-9/', '/questions/schrems/', '/not-covered/#eu-transfers'],
    kind: 'everyday',
  },
  {
    query: 'DPIA',
    expected: ['/not-covered/#assessments'],
    kind: 'everyday',
  },
  {
    query: 'breach notification time',
    expected: [
      '/questions/breach-notice/',
      '/commitments/pc-sec-4/',
      '/commitments/pc-sec-5/',
      '/commitments/pc-sec-6/',
      '/commitments/pc-sec-1/',
    ],
    kind: 'everyday',
  },
  {
    query: 'law enforcement requests',
    expected: [
      '/questions/government-access/',
      '/questions/redirecting/',
      '/questions/compelled-only/',
      '/commitments/pc-gov-1/',
      '/commitments/pc-gov-2/',
      '/commitments/pc-gov-5/',
      '/commitments/pc-gov-6/',
      '/commitments/pc-gov-11/',
      '/commitments/pc-gov-12/',
      '/commitments/pc-gov-18/',
      '/topics/government-requests/',
    ],
    kind: 'everyday',
  },
  {
    query: 'ISO 27018',
    expected: ['/questions/certified/', '/not-covered/#certificates', '/instruments/iso-27018/'],
    kind: 'everyday',
  },
  {
    query: 'SOC 2 report',
    expected: [
      '/commitments/pc-aud-3/',
      '/commitments/pc-aud-2/',
      '/questions/audits/',
      '/questions/certified/',
      '/not-covered/#certificates',
      '/instruments/soc/',
    ],
    kind: 'everyday',
  },
  {
    query: 'PHIPA Ontario hospital',
    expected: ['/not-covered/#phipa', '/not-covered/#other-provinces', '/questions/hipaa/'],
    kind: 'everyday',
  },
  {
    query: 'does our data stay in Canada',
    expected: [
      '/commitments/pc-loc-1/',
      '/questions/data-location/',
      '/questions/canada-office/',
      '/commitments/pc-loc-2/',
      '/commitments/pc-loc-3/',
      '/jurisdictions/ca/',
    ],
    kind: 'everyday',
  },
  {
    query: 'Quebec Law 25',
    expected: ['/not-covered/#quebec-law-25', '/not-covered/#other-provinces'],
    kind: 'everyday',
  },
  {
    query: 'Argentina data transfer BCRA bank outsourcing',
    expected: [
      '/commitments/pc-ar-1/',
      '/questions/argentina/',
      '/jurisdictions/ar/',
      '/not-covered/#financial-sector',
      '/instruments/ar-data-transfer-agreement/',
    ],
    kind: 'everyday',
  },
  {
    query: 'APPI Japan',
    expected: ['/commitments/pc-jp-1/', '/questions/japan-safeguards/', '/jurisdictions/jp/', '/instruments/jp-appi/'],
    kind: 'everyday',
  },
  {
    query: 'My Number data in the cloud',
    expected: ['/commitments/pc-jp-2/', '/questions/japan-my-number/'],
    kind: 'everyday',
  },
  {
    query: 'is data ever transferred outside the EU for support',
    expected: ['/questions/eu-data-boundary/', '/commitments/pc-eu-1/', '/commitments/pc-eu-3/'],
    kind: 'everyday',
  },
  {
    query: 'Data Privacy Framework',
    expected: ['/not-covered/#eu-transfers', '/questions/schrems/'],
    kind: 'everyday',
  },
  {
    query: 'UK international data transfer addendum',
    expected: ['/not-covered/#uk'],
    kind: 'everyday',
  },
  {
    query: 'CCPA service provider',
    expected: ['/not-covered/#ccpa', '/questions/selling/'],
    kind: 'everyday',
  },
  {
    query: 'does copilot train on our documents',
    expected: ['/commitments/pc-ai-1/', '/questions/ai-training/'],
    kind: 'everyday',
  },
  {
    query: 'Azure OpenAI prompts used for training',
    expected: ['/commitments/pc-ai-5/', '/questions/ai-training/', '/commitments/pc-ai-4/', '/commitments/pc-ai-6/'],
    kind: 'everyday',
  },
  {
    query: 'who can see my prompts, human review',
    expected: ['/commitments/pc-ai-2/', '/commitments/pc-ai-3/'],
    kind: 'everyday',
  },
  {
    query: 'what happens to our data when we cancel the subscription',
    expected: ['/questions/leaving/', '/commitments/pc-data-2/', '/commitments/pc-data-5/', '/commitments/pc-data-6/'],
    kind: 'everyday',
  },
  {
    query: 'how many days until deleted after contract ends',
    expected: ['/commitments/pc-data-6/', '/commitments/pc-data-5/', '/questions/leaving/'],
    kind: 'everyday',
  },
  {
    query: 'can microsoft employees read our emails',
    expected: [
      '/questions/staff-access/',
      '/commitments/pc-acc-5/',
      '/commitments/pc-acc-6/',
      '/commitments/pc-acc-7/',
      '/commitments/pc-acc-8/',
      '/questions/lockbox/',
    ],
    kind: 'everyday',
  },
  {
    query: 'do you use our data for advertising',
    expected: [
      '/questions/advertising/',
      '/commitments/pc-data-7/',
      '/commitments/pc-pri-6/',
      '/commitments/pc-con-1/',
      '/commitments/pc-con-5/',
      '/commitments/pc-con-2/',
    ],
    kind: 'everyday',
  },
  {
    query: 'intune what can my employer see on my phone',
    expected: ['/not-covered/#personal-requests', '/not-covered/#employee-monitoring'],
    kind: 'everyday',
  },
  {
    query: 'Dynamics 365 data location',
    expected: [
      '/commitments/pc-loc-2/',
      '/questions/data-location/',
      '/services/dynamics-365/',
      '/commitments/pc-eu-1/',
    ],
    kind: 'everyday',
  },
  {
    query: 'windows telemetry diagnostic data',
    expected: ['/not-covered/#consumer-products', '/not-covered/#service-data'],
    kind: 'everyday',
  },
  {
    query: 'data subject access request how do I answer one',
    expected: ['/not-covered/#personal-requests', '/not-covered/#subject-requests'],
    kind: 'everyday',
  },
  {
    query: 'right to be forgotten',
    expected: ['/not-covered/#personal-requests', '/not-covered/#subject-requests'],
    kind: 'everyday',
  },
  {
    query: 'can we audit the datacenter ourselves',
    expected: ['/questions/audits/', '/commitments/pc-ar-3/', '/topics/audits/'],
    kind: 'everyday',
  },
  {
    query: 'compensation if you hand our data to a government unlawfully',
    expected: ['/commitments/pc-gov-16/'],
    kind: 'everyday',
  },
  {
    query: 'bring your own key',
    expected: [
      '/commitments/pc-acc-1/',
      '/commitments/pc-gov-19/',
      '/commitments/pc-gov-20/',
      '/services/azure-key-vault/',
      '/services/azure-managed-hsm/',
    ],
    kind: 'everyday',
  },
  {
    query: 'attorney client privilege cloud',
    expected: ['/not-covered/#legal-advice', '/commitments/pc-acc-9/'],
    kind: 'everyday',
  },
  {
    query: 'childrens data under 13 COPPA',
    expected: ['/not-covered/#education-and-children', '/commitments/pc-con-2/'],
    kind: 'everyday',
  },
  {
    query: 'teams meeting recordings where are they kept',
    expected: ['/commitments/pc-loc-1/', '/not-covered/#single-services', '/questions/data-location/'],
    kind: 'everyday',
  },
  {
    query: 'subprocesor list chnage notice',
    expected: [
      '/commitments/pc-sub-2/',
      '/commitments/pc-sub-3/',
      '/questions/subprocessors/',
      '/topics/subprocessors/',
    ],
    kind: 'everyday',
  },
  {
    query: 'data residancy japan',
    expected: [
      '/commitments/pc-loc-1/',
      '/questions/data-location/',
      '/questions/japan-safeguards/',
      '/commitments/pc-loc-2/',
      '/commitments/pc-loc-3/',
      '/jurisdictions/jp/',
    ],
    kind: 'everyday',
  },
  {
    query: 'does micorsoft sell my data',
    expected: ['/questions/selling/', '/commitments/pc-con-4/'],
    kind: 'everyday',
  },
  {
    query: 'is any of this legally binding or just marketing',
    expected: ['/questions/in-the-contract/', '/not-covered/#contract-text'],
    kind: 'everyday',
  },
  {
    query: 'chiffrement des données',
    expected: ['/commitments/pc-pri-3/', '/questions/is-data-encrypted/'],
    kind: 'french',
  },
  {
    query: 'Loi 25 Québec hébergement des données',
    expected: [
      '/not-covered/#quebec-law-25',
      '/not-covered/#other-provinces',
      '/commitments/pc-loc-1/',
      '/questions/data-location/',
    ],
    kind: 'french',
  },
  {
    query: 'où sont stockées nos données au Canada',
    expected: [
      '/commitments/pc-loc-1/',
      '/questions/data-location/',
      '/questions/canada-office/',
      '/commitments/pc-loc-2/',
      '/commitments/pc-loc-3/',
      '/jurisdictions/ca/',
    ],
    kind: 'french',
  },
  {
    query: 'sous-traitants ultérieurs liste',
    expected: ['/commitments/pc-sub-1/', '/questions/subprocessors/', '/topics/subprocessors/'],
    kind: 'french',
  },
  {
    query: 'délai de notification en cas de violation de données',
    expected: [
      '/questions/breach-notice/',
      '/commitments/pc-sec-4/',
      '/commitments/pc-sec-5/',
      '/commitments/pc-sec-6/',
      '/commitments/pc-sec-1/',
    ],
    kind: 'french',
  },
  {
    query: 'hébergement données de santé HDS',
    expected: ['/not-covered/#certificates', '/questions/certified/'],
    kind: 'french',
  },
  {
    query: "est-ce que Copilot utilise nos fichiers pour entraîner l'IA",
    expected: ['/commitments/pc-ai-1/', '/questions/ai-training/'],
    kind: 'french',
  },
  {
    query: 'transfert hors UE',
    expected: [
      '/commitments/pc-eu-8/',
      '/commitments/pc-eu-9/',
      '/questions/schrems/',
      '/not-covered/#eu-transfers',
      '/questions/eu-data-boundary/',
      '/commitments/pc-eu-1/',
    ],
    kind: 'french',
  },
  {
    query: 'accès des autorités américaines à nos données',
    expected: [
      '/questions/government-access/',
      '/questions/cloud-act/',
      '/commitments/pc-gov-1/',
      '/commitments/pc-gov-5/',
      '/commitments/pc-gov-17/',
      '/commitments/pc-gov-15/',
      '/questions/direct-access/',
      '/commitments/pc-gov-7/',
    ],
    kind: 'french',
  },
  {
    query: 'suppression des données fin de contrat',
    expected: ['/questions/leaving/', '/commitments/pc-data-2/', '/commitments/pc-data-5/', '/commitments/pc-data-6/'],
    kind: 'french',
  },
  {
    query: 'qui est responsable du traitement, nous ou Microsoft ?',
    expected: ['/questions/our-part/'],
    kind: 'french',
  },
  {
    query: 'Auftragsverarbeitung',
    expected: [
      '/questions/in-the-contract/',
      '/not-covered/#contract-text',
      '/instruments/products-and-services-dpa/',
      '/instruments/online-services-dpa/',
    ],
    kind: 'german',
  },
  {
    query: 'Werden unsere Daten für Werbung genutzt?',
    expected: [
      '/questions/advertising/',
      '/commitments/pc-data-7/',
      '/commitments/pc-pri-6/',
      '/commitments/pc-con-1/',
    ],
    kind: 'german',
  },
  {
    query: 'EU-Datengrenze',
    expected: [
      '/questions/eu-data-boundary/',
      '/commitments/pc-eu-1/',
      '/commitments/pc-eu-2/',
      '/commitments/pc-eu-3/',
    ],
    kind: 'german',
  },
  {
    query: 'Löschfristen nach Vertragsende',
    expected: ['/commitments/pc-data-6/', '/commitments/pc-data-5/', '/questions/leaving/'],
    kind: 'german',
  },
  {
    query: 'Zugriff durch US-Behörden',
    expected: [
      '/questions/government-access/',
      '/questions/cloud-act/',
      '/commitments/pc-gov-1/',
      '/commitments/pc-gov-5/',
      '/commitments/pc-gov-17/',
      '/commitments/pc-gov-15/',
      '/questions/direct-access/',
      '/commitments/pc-gov-7/',
    ],
    kind: 'german',
  },
  {
    query: 'Ley 25.326 protección de datos personales',
    expected: [
      '/commitments/pc-ar-1/',
      '/questions/argentina/',
      '/jurisdictions/ar/',
      '/claims/#pc-clm-3',
      '/instruments/ar-pdpa/',
    ],
    kind: 'spanish',
  },
  {
    query: 'transferencia internacional de datos Argentina',
    expected: [
      '/commitments/pc-ar-1/',
      '/questions/argentina/',
      '/jurisdictions/ar/',
      '/instruments/ar-data-transfer-agreement/',
    ],
    kind: 'spanish',
  },
  {
    query: '¿quién es el dueño de los datos?',
    expected: ['/questions/who-owns-data/', '/commitments/pc-data-9/', '/topics/data-ownership/'],
    kind: 'spanish',
  },
  {
    query: 'cifrado',
    expected: ['/commitments/pc-pri-3/', '/questions/is-data-encrypted/'],
    kind: 'spanish',
  },
  {
    query: '¿me avisan si hay una filtración de datos?',
    expected: [
      '/questions/breach-notice/',
      '/commitments/pc-sec-4/',
      '/commitments/pc-sec-5/',
      '/commitments/pc-sec-6/',
      '/commitments/pc-sec-1/',
    ],
    kind: 'spanish',
  },
  {
    query: 'secreto bancario',
    expected: ['/not-covered/#financial-sector'],
    kind: 'spanish',
  },
  {
    query: 'データの保存場所 日本',
    expected: [
      '/commitments/pc-loc-1/',
      '/questions/data-location/',
      '/questions/japan-safeguards/',
      '/commitments/pc-loc-2/',
      '/commitments/pc-loc-3/',
      '/jurisdictions/jp/',
    ],
    kind: 'japanese',
  },
  {
    query: 'Copilot 学習に使われる?',
    expected: ['/commitments/pc-ai-1/', '/questions/ai-training/'],
    kind: 'japanese',
  },
  {
    query: '第三者提供',
    expected: [
      '/commitments/pc-gov-7/',
      '/commitments/pc-gov-13/',
      '/commitments/pc-gov-14/',
      '/commitments/pc-gov-1/',
      '/questions/direct-access/',
      '/questions/government-access/',
      '/questions/subprocessors/',
    ],
    kind: 'japanese',
  },
  {
    query: 'Intune BYOD personal photos wipe',
    expected: ['/not-covered/#employee-monitoring'],
    kind: 'everyday',
  },
  {
    query: 'Betriebsrat Überwachung der Mitarbeiter',
    expected: ['/not-covered/#employee-monitoring'],
    kind: 'german',
  },
  {
    query: 'AWS or Google Cloud comparison',
    expected: ['/not-covered/#other-providers'],
    kind: 'everyday',
  },
];
