/**
 * More judged rows, written after the answerer by who had written it and before it was tried on them, in the long and clumsy
 * sentences of real forms. They tell how well it does on what it was not tuned to. The first were looked at once, and the kinds of
 * words that they showed to be missing were added (72 % of those with an answer had it among three before, 76 % of those without
 * one said so). The unseen, in words as far from those of forms as people write, had their answer among three in 55 % when they were
 * written and in 65 % before they were looked at in turn. What it does on the last is the least that may be expected: they are as far
 * off, and were written just before that look by who then mended what it showed, with 53 % before and 73 % after.
 */
import type { JudgedRow } from './rows.ts';

type Row = readonly [
  question: string,
  expected: string,
  scope?: { readonly service?: string; readonly place?: string },
];

const looked: readonly Row[] = [
  [
    'Detail how the bank will be made aware of any compelled access to its records by a state body.',
    'PC-GOV-3 questions/told-of-requests PC-GOV-4',
    { service: 'Azure', place: 'Canada' },
  ],
  [
    'State whether outsourced parties further down the chain may access the bank’s records, and name them.',
    'PC-SUB-1 questions/subprocessors',
  ],
  [
    'What notice period applies before you engage another processor?',
    'PC-SUB-2 PC-SUB-3 questions/subprocessors',
    { service: 'Office 365' },
  ],
  [
    'Confirm that the data controller retains all rights to information uploaded to the platform.',
    'PC-DATA-9 questions/who-owns-data',
  ],
  [
    'Describe the exit arrangements, including how long we have to extract our information.',
    'PC-DATA-5 PC-DATA-3 PC-DATA-6 PC-DATA-2 questions/leaving questions/getting-data-out',
    { service: 'Dynamics 365' },
  ],
  [
    'Provide the maximum retention of our information after the agreement ends.',
    'PC-DATA-6 PC-DATA-2 questions/leaving',
    { service: 'Azure' },
  ],
  [
    'Will any of our content be mined for commercial gain?',
    'PC-DATA-7 PC-DATA-1 questions/data-used-for questions/advertising',
  ],
  [
    'Do you use generative AI on our documents in a way that your models learn from them?',
    'PC-AI-1 PC-AI-5 PC-AI-6 questions/ai-training',
    { service: 'Microsoft 365 Copilot' },
  ],
  [
    'Are system administrators of the supplier prevented from viewing patient files by default?',
    'PC-ACC-2 PC-ACC-5 questions/staff-access PC-DATA-4',
    { service: 'Azure' },
  ],
  [
    'Do we get to say no before one of your support people opens our mailbox?',
    'PC-ACC-7 questions/lockbox',
    { service: 'Microsoft 365' },
  ],
  [
    'How soon after discovery are clients alerted to the loss of their personal information?',
    'PC-SEC-1 PC-SEC-4 PC-SEC-5 PC-SEC-6 questions/breach-notice',
    { service: 'Azure' },
  ],
  [
    'What information is included when you tell us about a security event?',
    'PC-SEC-2 PC-SEC-1 questions/breach-notice',
  ],
  [
    'Will the ministry’s data leave the country?',
    'PC-LOC-1 PC-LOC-2 PC-LOC-3 PC-LOC-5 questions/data-location',
    { service: 'Office 365', place: 'Canada' },
  ],
  [
    'Must data subjects in the EEA accept that their data travels to the United States?',
    'PC-EU-1 PC-EU-8 PC-EU-9 questions/schrems questions/eu-data-boundary',
    { service: 'Azure', place: 'France' },
  ],
  ['Who audits you, how often, and who pays?', 'PC-AUD-1 PC-AUD-2 questions/audits'],
  ['May our internal audit see the auditor’s report?', 'PC-AUD-3 questions/audits', { service: 'Azure' }],
  [
    'Has the vendor ever provided the NSA with a master key?',
    'PC-GOV-8 PC-GOV-9 questions/encryption-keys PC-GOV-7 questions/direct-access',
  ],
  [
    'Would you go to court on our behalf over a disclosure order?',
    'PC-GOV-10 PC-GOV-15 questions/court-challenge PC-GOV-17 PC-GOV-18',
  ],
  ['Do you refer authorities to us instead of answering them yourself?', 'PC-GOV-2 questions/redirecting'],
  ['Do you release statistics about subpoenas?', 'PC-RPT-1 PC-RPT-2 questions/how-many-requests'],
  [
    'If sanctions force you to stop serving us, what happens?',
    'PC-EU-4 PC-EU-5 questions/cloud-shutdown',
    { place: 'European Union' },
  ],
  [
    'Can you read the keys that we keep in your vault?',
    'PC-ACC-1 PC-GOV-19 questions/encryption-keys',
    { service: 'Azure Key Vault' },
  ],
  ['Do you keep pupils’ information away from advertisers?', 'PC-CON-5 PC-CON-2 questions/advertising'],
  [
    '顧客の承認なしにサポート担当者がデータを閲覧できますか。',
    'PC-ACC-4 PC-ACC-7 PC-ACC-8 questions/lockbox PC-ACC-2 PC-ACC-5 questions/staff-access',
    { service: 'Azure' },
  ],
  ['監査報告書を入手できますか。', 'PC-AUD-3 questions/audits PC-AUD-2'],
  [
    '¿Pueden los empleados del proveedor ver nuestros datos?',
    'PC-ACC-2 PC-ACC-5 questions/staff-access PC-DATA-4 PC-ACC-8',
    { service: 'Azure' },
  ],
  [
    '¿Entrega datos a la policía sin orden judicial?',
    'PC-GOV-1 PC-GOV-5 questions/government-access questions/compelled-only PC-GOV-13',
  ],
  [
    'Quelles sont les garanties encadrant les transferts hors de l’UE ?',
    'PC-EU-8 PC-EU-9 questions/schrems',
    { service: 'Azure' },
  ],
  ['Êtes-vous responsable des manquements de vos sous-traitants ?', 'PC-SUB-7'],
  // Without an answer.
  ['Describe your approach to privileged session recording.', ''],
  ['What is the frequency of key rotation for service accounts?', ''],
  ['Is antivirus software deployed on servers?', ''],
  ['List all open legal proceedings against your company.', ''],
  ['Do you have a documented secure configuration standard for databases?', ''],
  ['How is our environment isolated from other banks?', ''],
  ['Provide your organisation chart for the security function.', ''],
  ['What happens at your offices in case of fire?', ''],
  ['Are developers trained in OWASP Top 10?', ''],
  ['Do you have an escrow agreement for source code?', ''],
  ['Which accessibility standard does the user interface meet?', ''],
  ['How many full-time staff are in your customer support team?', ''],
  ['Is time-of-day access restriction supported for user accounts?', ''],
  ['パスワードの最小文字数は何文字ですか。', ''],
  ['¿Con qué frecuencia se realizan copias de seguridad?', ''],
  ['Disposez-vous d’une police d’assurance cyber ?', ''],
  ['Qui est votre délégué à la protection des données ?', ''],
];

const unseen: readonly Row[] = [
  [
    'Under which legal instrument do you export personal information from Switzerland?',
    'PC-EU-8 PC-EU-9 questions/schrems',
    { service: 'Office 365' },
  ],
  [
    'Please confirm that advertising is not served using information obtained from our accounts.',
    'PC-DATA-7 PC-PRI-6 PC-CON-1 questions/advertising',
    { service: 'Office 365' },
  ],
  [
    'Are staff with access to our information under a duty of confidence that survives their employment?',
    'PC-ACC-9',
    { service: 'Azure' },
  ],
  ['Who pays for the annual external security audit?', 'PC-AUD-2 PC-AUD-1'],
  ['Will your company be answerable for the failings of a subcontractor?', 'PC-SUB-7', { service: 'Azure' }],
  ['Are your subcontractors allowed to use our information for their own ends?', 'PC-SUB-6 PC-CON-3'],
  [
    'Will the Service Provider inform the Hospital without delay of unauthorised access to patient data?',
    'PC-SEC-1 PC-SEC-4 PC-SEC-6 questions/breach-notice',
    { service: 'Azure' },
  ],
  [
    'After we cancel, for how many days may we still download our files?',
    'PC-DATA-5 PC-DATA-3 questions/getting-data-out questions/leaving',
    { service: 'Office 365' },
  ],
  ['Does content stored by schools end up in a student profile?', 'PC-CON-6'],
  [
    'In case the FBI knocks on your door, do we hear about it?',
    'PC-GOV-3 questions/told-of-requests questions/government-access',
  ],
  [
    'Have you ever built a back door into your products for a state?',
    'PC-GOV-7 PC-GOV-9 questions/direct-access questions/encryption-keys',
  ],
  [
    'How frequently do you report on the number of lawful access requests?',
    'PC-RPT-1 PC-RPT-2 questions/how-many-requests',
  ],
  [
    'Must an engineer obtain internal sign-off before touching tenant content?',
    'PC-ACC-6 PC-ACC-3 PC-ACC-7 PC-ACC-8 questions/lockbox questions/staff-access',
    { service: 'Microsoft 365' },
  ],
  [
    'Is information that we enter into the assistant used to teach the underlying language model?',
    'PC-AI-1 PC-AI-5 questions/ai-training',
    { service: 'Microsoft 365 Copilot' },
  ],
  [
    'Are our files kept on servers within Japan?',
    'PC-LOC-1 questions/data-location questions/japan-safeguards',
    { service: 'Office 365', place: 'Japan' },
  ],
  ['Could remote support from outside Europe reach our sovereign environment?', 'PC-EU-7', { place: 'France' }],
  ['顧客データの所有権は誰に帰属しますか。', 'PC-DATA-9 questions/who-owns-data'],
  [
    '再委託先が変更される場合、事前に通知されますか。',
    'PC-SUB-2 PC-SUB-3 questions/subprocessors',
    { service: 'Azure' },
  ],
  ['¿Impugnan ustedes las órdenes de los gobiernos?', 'PC-GOV-10 PC-GOV-15 PC-GOV-17 questions/court-challenge'],
  ['Supprimez-vous nos données après résiliation, et quand ?', 'PC-DATA-2 PC-DATA-6 questions/leaving'],
  // Without an answer.
  ['Describe the process for granting and revoking physical keys to server rooms.', ''],
  ['What is your policy on the use of personal email by employees?', ''],
  ['How do you protect against SQL injection?', ''],
  ['Do you log all administrator activity, and how long are logs retained?', ''],
  ['Is there a documented procedure for disposing of old hard drives?', ''],
  ['How do you screen contractors before they start?', ''],
  ['Do you hold ISO 22301 certification?', ''],
  ['State the notice period for price increases.', ''],
  ['Does the product integrate with our SIEM?', ''],
  ['Which browsers are supported?', ''],
  ['事業継続計画を策定していますか。', ''],
  ['¿Cuántos empleados tiene la empresa?', ''],
  ['Avez-vous subi un incident de sécurité au cours des deux dernières années ?', ''],
];

const last: readonly Row[] = [
  ['By what legal means are records of our clients moved to servers in America?', 'PC-EU-8 PC-EU-9 questions/schrems'],
  ['Are technicians who come across our correspondence obliged to stay silent about it?', 'PC-ACC-9'],
  ['If a firm that you hired makes a blunder with our records, who picks up the bill?', 'PC-SUB-7'],
  ['Can the people you hire make money with what they see of ours?', 'PC-SUB-6 PC-CON-3 questions/selling'],
  [
    'Does somebody higher up have to give the go-ahead before an operator opens a mailbox?',
    'PC-ACC-6 PC-ACC-3 PC-ACC-7 PC-ACC-8 questions/lockbox questions/staff-access',
  ],
  [
    'Does what our people type flow back into the intelligence of the machine?',
    'PC-AI-1 PC-AI-5 questions/ai-training',
  ],
  [
    'May somebody in India log in from afar to look after our servers in Frankfurt?',
    'PC-EU-7 questions/eu-data-boundary questions/staff-access',
  ],
  [
    'What would it take for a foreign power to pull the plug on our workplace?',
    'PC-EU-4 PC-EU-5 questions/cloud-shutdown',
  ],
  ['Once the subscription lapses, when is the last byte of ours gone?', 'PC-DATA-6 PC-DATA-2 questions/leaving'],
  [
    'How soon do your people ring us when intruders were in?',
    'PC-SEC-1 PC-SEC-4 PC-SEC-5 PC-SEC-6 questions/breach-notice',
  ],
  [
    'Is every demand of a prosecutor read by a lawyer before anything leaves the house?',
    'PC-GOV-18 PC-GOV-13 PC-GOV-1 PC-GOV-5 questions/government-access',
  ],
  ['Wer haftet, wenn ein von Ihnen beauftragtes Unternehmen schlampt?', 'PC-SUB-7'],
  [
    'Muss ein Vorgesetzter zustimmen, bevor ein Techniker unsere Inhalte sieht?',
    'PC-ACC-6 PC-ACC-3 PC-ACC-7 PC-ACC-8 questions/lockbox questions/staff-access',
  ],
  ['Vos collaborateurs sont-ils tenus au silence ?', 'PC-ACC-9'],
  ['¿Qué obtenemos si entregan nuestros datos de forma ilegal?', 'PC-GOV-16'],
  ['Have you suffered a ransomware attack in the last five years?', ''],
  ['Which colours may the portal have?', ''],
  ['What is the acceptable use policy for laptops of your staff?', ''],
  ['Hatten Sie in den letzten drei Jahren meldepflichtige Vorfälle?', ''],
  ['How are visitors of your head office registered?', ''],
];

const judged = (rows: readonly Row[]): readonly JudgedRow[] =>
  rows.map(([question, expected, scope = {}]) => ({
    manner: 'own',
    question,
    ...scope,
    expected: expected.split(' ').filter((id) => id !== ''),
  }));

export const lookedAtRows = judged(looked);
export const unseenRows = judged(unseen);
export const lastRows = judged(last);
