/**
 * Judged rows of questionnaires: what buyers ask in the manner of the usual forms, and what of this register answers it.
 *
 * The questions were written from what such forms ask, not from the words of the register, and judged by reading it, before
 * there was a function to please. A judgement changes only where it was plainly wrong, or where what was added to the registry
 * answers the row; never because the function answers otherwise.
 */

/** After whose forms a row is written. */
export type Manner = 'CAIQ' | 'SIG Lite' | 'VSA' | 'own' | 'Japanese' | 'Spanish' | 'French';

export interface JudgedRow {
  readonly manner: Manner;
  readonly question: string;
  readonly service?: string;
  readonly place?: string;
  /** Ids of commitments and `questions/…`, each as good as the others; none where the register has no answer. */
  readonly expected: readonly string[];
}

type Row = readonly [
  question: string,
  expected: string,
  scope?: { readonly service?: string; readonly place?: string },
];

function rowsOf(manner: Manner, rows: readonly Row[]): JudgedRow[] {
  return rows.map(([question, expected, scope = {}]) => ({
    manner,
    question,
    ...scope,
    expected: expected.split(' ').filter((id) => id !== ''),
  }));
}

const requests = 'PC-GOV-1 PC-GOV-2 PC-GOV-5 PC-GOV-13 questions/government-access questions/compelled-only';
const told = 'PC-GOV-3 questions/told-of-requests';
const court = 'PC-GOV-10 PC-GOV-15 PC-GOV-17 questions/court-challenge';
const location = 'PC-LOC-1 PC-LOC-2 PC-LOC-3 PC-LOC-5 questions/data-location';
const europe = `PC-EU-1 PC-EU-2 PC-EU-3 questions/eu-data-boundary ${location}`;
const transfers = 'PC-EU-8 PC-EU-9 questions/schrems';
const newSubcontractor = 'PC-SUB-2 PC-SUB-3 questions/subprocessors';
const listed = 'PC-SUB-1 questions/subprocessors';
const breach = 'PC-SEC-1 PC-SEC-4 PC-SEC-5 PC-SEC-6 questions/breach-notice';
const deletion = 'PC-DATA-2 PC-DATA-6 questions/leaving';
const takingOut = 'PC-DATA-3 PC-DATA-5 questions/getting-data-out';
const advertising = 'PC-DATA-7 PC-PRI-6 PC-CON-1 questions/advertising';
const purpose = 'PC-DATA-1 questions/data-used-for';
const owner = 'PC-DATA-9 questions/who-owns-data';
const staff = 'PC-ACC-2 PC-ACC-3 PC-ACC-5 PC-ACC-6 PC-ACC-8 PC-DATA-4 questions/staff-access';
const approval = 'PC-ACC-4 PC-ACC-7 questions/lockbox';
const training = 'PC-AI-1 PC-AI-5 PC-AI-6 questions/ai-training';
const auditors = 'PC-AUD-1 PC-AUD-2 questions/audits';
const reports = 'PC-AUD-3';
const encryption = 'PC-PRI-3 questions/is-data-encrypted';

export const judgedRows: readonly JudgedRow[] = [
  ...rowsOf('CAIQ', [
    ['Is tenant data encrypted at rest and in transit with industry-accepted algorithms?', encryption],
    [
      'Can tenants define the geographical location in which their data is stored?',
      location,
      { service: 'Azure', place: 'Canada' },
    ],
    [
      'Are tenants notified before personal data is disclosed to law enforcement, unless such notification is prohibited?',
      told,
      { service: 'Azure', place: 'Germany' },
    ],
    [
      'Does the provider have a documented procedure for responding to requests for disclosure of personal data by law enforcement authorities?',
      `${requests} ${told} PC-GOV-18`,
      { service: 'Office 365' },
    ],
    ['Is a list of all sub-processors made available to cloud customers?', listed, { service: 'Teams' }],
    [
      'Are customers informed of intended changes concerning the addition of sub-processors, with an opportunity to object?',
      `${newSubcontractor} PC-SUB-4`,
      { service: 'Office 365' },
    ],
    [
      'Do agreements with sub-processors impose the same data protection obligations that the provider has towards its customers?',
      'PC-SUB-5 PC-SUB-6 PC-SUB-7 PC-AR-4',
      { service: 'Azure' },
    ],
    ['Are independent audits and assurance assessments conducted at least annually?', auditors],
    ['Are reports of independent audits made available to tenants on request?', reports],
    ['Are findings from audits remediated in a timely manner, and the remediation reviewed?', 'PC-AUD-4'],
    [
      'Is tenant data securely disposed of when the contract terminates, and within which period?',
      deletion,
      { service: 'Dynamics 365' },
    ],
    [
      'Upon termination, may the customer retrieve its data, and in which time frame?',
      takingOut,
      { service: 'Exchange Online' },
    ],
    [
      'Is access to tenant data by the provider’s personnel restricted to what is necessary, time-limited and approved?',
      `${staff} ${approval}`,
      { service: 'SharePoint Online' },
    ],
    [
      'Must the tenant agree before highly privileged roles of the provider can access tenant data?',
      `${approval} PC-ACC-8`,
      { service: 'Azure' },
    ],
    [
      'Are security breaches that affect tenant data reported to tenants as per applicable SLAs, laws and regulations?',
      breach,
      { service: 'Azure', place: 'Japan' },
    ],
    ['Are personnel with access to tenant data bound by non-disclosure or confidentiality agreements?', 'PC-ACC-9'],
    ['Is customer data processed only for the purposes declared to the data subject or the customer?', purpose],
    [
      'Are tenant-managed encryption keys out of reach of the provider?',
      'PC-ACC-1 PC-GOV-19',
      { service: 'Azure Key Vault' },
    ],
    ['Are background verification checks carried out on all new employees?', ''],
    ['Are business continuity plans tested at planned intervals or upon significant changes?', ''],
    ['Are backups taken periodically and restoration from them verified?', ''],
    ['Is malware detection deployed and kept current on managed endpoints?', ''],
    ['Is multifactor authentication required for all privileged access?', ''],
    ['Are changes to production reviewed, tested and approved before deployment?', ''],
    ['Is clock synchronisation with a reliable time source in place on all systems?', ''],
    ['Are penetration tests performed by independent third parties?', ''],
  ]),
  ...rowsOf('SIG Lite', [
    [
      'Will you enter into the EU Standard Contractual Clauses with us?',
      transfers,
      { service: 'Office 365', place: 'Germany' },
    ],
    [
      'Is scoped data transferred outside of the European Economic Area, and under which safeguards?',
      `${transfers} ${europe}`,
      { service: 'Dynamics 365' },
    ],
    ['Is client scoped data sold, rented or used for marketing?', `${advertising} PC-DATA-9`],
    [
      'Does any government agency have direct or unrestricted access to client scoped data?',
      'PC-GOV-7 questions/direct-access',
    ],
    [
      'Have you ever handed encryption keys to a government, or built in a way around encryption?',
      'PC-GOV-8 PC-GOV-9 questions/encryption-keys PC-GOV-7 questions/direct-access',
    ],
    [
      'Do you publish the number of government requests for data that you receive?',
      'PC-RPT-1 PC-RPT-2 questions/how-many-requests',
    ],
    ['Do you contest orders for client data that you consider unlawful?', `${court} PC-GOV-20`],
    [
      'In which countries is scoped data stored, processed or accessed?',
      location,
      { service: 'Microsoft 365', place: 'Canada' },
    ],
    [
      'Is there an incident response process that includes investigation and mitigation of incidents affecting client data?',
      `PC-SEC-2 PC-SEC-3 ${breach}`,
    ],
    [
      'Within how many hours are clients notified of a confirmed personal data breach?',
      breach,
      { service: 'Office 365' },
    ],
    ['Does the organisation remain liable for acts of its fourth parties?', 'PC-SUB-7'],
    ['Can a client terminate the service when it objects to a new fourth party?', 'PC-SUB-4'],
    ['Are clients permitted to audit your facilities?', 'PC-AR-3 questions/audits', { place: 'Argentina' }],
    ['Who owns the data that clients put into the service?', owner],
    [
      'Are security safeguards for personal information of Canadian individuals committed to in the contract?',
      'PC-CA-1 questions/canada questions/canada-office',
      { service: 'Intune', place: 'Canada' },
    ],
    ['Is scoped data logically separated from that of other clients?', ''],
    ['Is there a formal security awareness training programme for all constituents?', ''],
    ['Are physical security controls such as guards, badges and cameras in place at data centers?', ''],
    ['Is remote access to the corporate network possible only over a VPN?', ''],
    ['Is there a vulnerability management programme with defined patching timelines?', ''],
    ['Does the organisation hold cyber liability insurance, and with what limits?', ''],
    ['Are mobile devices of employees that access scoped data encrypted and managed?', ''],
    ['Is there a formal software development life cycle with code reviews?', ''],
    ['Has a person been appointed who is responsible for information security?', ''],
  ]),
  ...rowsOf('VSA', [
    [
      'Which of your employees can look at our data, and under what circumstances?',
      staff,
      { service: 'Microsoft 365' },
    ],
    [
      'Do you use customer content to train or improve machine learning models?',
      training,
      { service: 'Microsoft 365 Copilot' },
    ],
    ['How quickly would you let us know if our data was breached?', breach],
    ['What happens to our data if we cancel?', `${deletion} PC-DATA-5`],
    ['Can we get our data back out of your product in a usable form?', takingOut],
    ['Do you serve ads based on the content of our emails or documents?', advertising, { service: 'Exchange Online' }],
    ['Which third parties process our data on your behalf?', listed],
    [
      'What do you do when the police ask you for a customer’s data?',
      `${requests} ${told} PC-GOV-18 questions/redirecting`,
    ],
    ['Do you run a bug bounty programme?', ''],
    ['What are your RTO and RPO?', ''],
    ['Do you support single sign-on via SAML?', ''],
    ['How are passwords hashed and stored?', ''],
    ['Do your engineers use a password manager?', ''],
    ['Do you keep an inventory of all your hardware and software assets?', ''],
  ]),
  ...rowsOf('own', [
    [
      'Where are the mailboxes of our Toronto office kept?',
      'PC-LOC-1 questions/data-location questions/canada-office',
      { service: 'Exchange Online', place: 'Toronto' },
    ],
    ['Will our Teams chats stay in Germany?', 'PC-LOC-1 PC-EU-1 questions/data-location questions/eu-data-boundary'],
    [
      'Is our data processed inside the EU Data Boundary only?',
      'PC-EU-1 PC-EU-2 PC-EU-3 questions/eu-data-boundary',
      { service: 'Power Platform', place: 'France' },
    ],
    [
      'Could a foreign government order you to switch off our cloud?',
      'PC-EU-4 PC-EU-5 questions/cloud-shutdown',
      { place: 'European Union' },
    ],
    [
      'Are you bound by the US CLOUD Act, and would you hand over data stored in Ireland?',
      'questions/cloud-act PC-GOV-1 PC-GOV-17 PC-GOV-15',
      { place: 'Ireland' },
    ],
    ['Do you compensate our users if you give their data to a government in breach of the GDPR?', 'PC-GOV-16'],
    ['Do you handle My Number information?', 'PC-JP-2 questions/japan-my-number', { service: 'Azure', place: 'Japan' }],
    [
      'Do you take safety measures that let us meet the Act on the Protection of Personal Information?',
      'PC-JP-1 questions/japan-safeguards',
      { service: 'Office 365', place: 'Japan' },
    ],
    [
      'Does the transfer agreement oblige you to apply the security measures of Disposition 11/2006?',
      'PC-AR-1 questions/argentina',
      { service: 'Azure', place: 'Argentina' },
    ],
    ['Are prompts that our staff type into Azure OpenAI visible to OpenAI?', 'PC-AI-3', { service: 'Azure' }],
    ['Can another customer see our prompts and completions?', 'PC-AI-2', { service: 'Azure Direct Models' }],
    ['Do you build profiles of pupils from how they use the product?', 'PC-CON-6', { service: 'Microsoft 365' }],
    ['Do you show targeted ads to minors?', 'PC-CON-2 PC-CON-5 questions/advertising'],
    ['Do you sell student data?', 'PC-CON-4'],
    ['Will you give us the court order itself when our data is demanded?', 'PC-GOV-4 questions/copy-of-request'],
    [
      'If you get a takedown notice about content that we host, will you contact us?',
      'PC-IP-2 PC-IP-3',
      { place: 'United States' },
    ],
    ['Are your data centers in Europe overseen by Europeans?', 'PC-EU-6 PC-EU-7', { place: 'France' }],
    ['Will you only hand over what the warrant literally asks for?', 'PC-GOV-6 PC-GOV-12 questions/compelled-only'],
    ['What availability do you guarantee per month, and which service credits apply?', ''],
    ['Will you sign a business associate agreement under HIPAA?', '', { place: 'United States' }],
    ['Are you compliant with PCI DSS?', ''],
    ['Do you comply with Quebec’s Law 25?', '', { place: 'Quebec' }],
    ['Is the service compliant with LGPD?', '', { place: 'Brazil' }],
    ['Please attach your modern slavery statement.', ''],
    ['Are your audited financial statements of the last three years available?', ''],
    ['How do you offset your carbon emissions?', ''],
  ]),
  ...rowsOf('Japanese', [
    ['お客様のデータは広告目的で利用されますか。', advertising, { service: 'Office 365' }],
    ['データは日本国内に保存されますか。', location, { service: 'Office 365', place: '日本' }],
    ['再委託先の一覧は開示されていますか。', listed, { service: 'Azure' }],
    ['政府機関からデータの開示要求を受けた場合、顧客に通知しますか。', told],
    ['契約終了後、データはいつ削除されますか。', deletion],
    [
      '個人番号（マイナンバー）を取り扱いますか。',
      'PC-JP-2 questions/japan-my-number',
      { service: 'Azure', place: '日本' },
    ],
    ['情報漏えいが発生した場合、何時間以内に通知されますか。', breach, { service: 'Azure' }],
    ['従業員の身元調査を実施していますか。', ''],
    ['災害復旧訓練を年に一回以上実施していますか。', ''],
    ['脆弱性診断を定期的に実施していますか。', ''],
  ]),
  ...rowsOf('Spanish', [
    ['¿Quién es el propietario de los datos del cliente?', owner],
    ['¿Se utilizan los datos del cliente con fines publicitarios?', advertising],
    [
      '¿Qué medidas de seguridad de la Disposición 11/2006 aplican?',
      'PC-AR-1 questions/argentina',
      { service: 'Azure', place: 'Argentina' },
    ],
    ['¿En qué plazo se notifican al cliente las violaciones de seguridad?', breach, { service: 'Office 365' }],
    ['¿Dónde se almacenan los datos?', location, { service: 'Dynamics 365' }],
    ['¿Se informa al cliente de los subencargados del tratamiento?', `${listed} ${newSubcontractor} PC-AR-4`],
    ['¿Qué ocurre con los datos al finalizar el contrato?', deletion],
    ['¿Dispone de un plan de continuidad del negocio probado cada año?', ''],
    ['¿Cuenta con un seguro de responsabilidad cibernética?', ''],
    ['¿Exige contraseñas de al menos doce caracteres?', ''],
  ]),
  ...rowsOf('French', [
    ['Les données du client sont-elles utilisées à des fins publicitaires ?', advertising],
    ['Les données sont-elles hébergées dans l’Union européenne ?', europe, { service: 'Teams', place: 'France' }],
    ['Le client est-il informé avant le recours à un nouveau sous-traitant ?', newSubcontractor],
    ['Signez-vous les clauses contractuelles types ?', transfers],
    ['Sous quel délai notifiez-vous une violation de données ?', breach, { service: 'Azure' }],
    [
      'Nos données servent-elles à entraîner des modèles d’intelligence artificielle ?',
      training,
      { service: 'Microsoft 365 Copilot' },
    ],
    ['Pouvons-nous récupérer nos données à la fin du contrat ?', `${takingOut} ${deletion}`],
    ['Des tests d’intrusion sont-ils réalisés chaque année ?', ''],
    ['Vos locaux sont-ils protégés par vidéosurveillance ?', ''],
    ['Quel est votre taux de disponibilité garanti ?', ''],
  ]),
];
