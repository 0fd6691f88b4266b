import type { Entries } from '../model/schema.ts';

/** The glossary: words of the source pages and of the field, each with the standard terms that it maps to. */
export const terms = {
  'no-data-named': {
    title: 'No kind of data named',
    definition: 'Said of a promise whose source names no kind of data that it is about.',
    definedInSource: false,
    synonyms: [],
    standardTerms: [],
    perJurisdiction: [],
    sources: [{ source: 'government-requests', lines: [36, 40], basis: 'inferred' }],
  },
  'my-number': {
    title: 'My Number',
    definition:
      'The 12-digit number that Japan gives to each of its residents, foreign residents included, for use in administrative procedures. The law calls it the Individual Number.',
    definedInSource: true,
    synonyms: ['Individual Number', 'Social Benefits and Tax Number'],
    standardTerms: [{ scheme: 'dpv', term: 'pd:OfficialID', relation: 'subset-of', evidence: 'inferred' }],
    perJurisdiction: [
      { jurisdiction: 'jp', term: '個人番号', language: 'ja', gloss: 'Individual Number', evidence: 'secondary' },
      { jurisdiction: 'jp', term: 'マイナンバー', language: 'ja', gloss: 'My Number', evidence: 'secondary' },
    ],
    sources: [{ source: 'trust-center-principles', lines: [3], basis: 'explicit' }],
    remarks: [
      {
        text: 'The source page gives "Social Benefits and Tax Number" as another name for the number. It is rather a name of the scheme.',
        evidence: 'inferred',
      },
      {
        text: 'Foreign nationals get a number if they are lawfully resident for more than about three months.',
        evidence: 'secondary',
        sources: ['jp-my-number-secondary'],
      },
    ],
  },
  'my-number-data': {
    title: 'My Number data',
    definition:
      'Data with a My Number in it. The closest term in the law is Specific Personal Information: personal information that contains an Individual Number.',
    definedInSource: false,
    synonyms: ['Specific Personal Information'],
    standardTerms: [{ scheme: 'dpv', term: 'PersonalData', relation: 'subset-of', evidence: 'inferred' }],
    perJurisdiction: [
      {
        jurisdiction: 'jp',
        term: '特定個人情報',
        language: 'ja',
        gloss: 'Specific Personal Information',
        evidence: 'secondary',
      },
    ],
    sources: [{ source: 'trust-center-principles', lines: [3, 7], basis: 'explicit' }],
  },
  'in-scope-services': {
    title: 'In-scope services',
    definition:
      'The part of the named products that a promise covers. The source page uses the word and does not say which parts it means.',
    definedInSource: false,
    synonyms: ['in-scope cloud services', 'services in scope'],
    standardTerms: [],
    perJurisdiction: [],
    sources: [{ source: 'trust-center-principles', lines: [5, 7, 9, 14], basis: 'explicit' }],
    remarks: [
      {
        text: 'Later Microsoft documentation on Japan has a table of parts of each service. It does not say that this is the list that the source page meant.',
        evidence: 'official',
        sources: ['ms-docs-my-number'],
      },
    ],
  },
  'technical-and-organisational-measures': {
    title: 'Technical and organisational measures',
    definition:
      'What an organisation does, by technology and by the way it works, to protect data. The source page speaks of security safeguards and security measures of this kind.',
    definedInSource: false,
    synonyms: ['technical and organizational security safeguards', 'security safeguards', 'security measures', 'TOM'],
    standardTerms: [
      { scheme: 'dpv', term: 'TechnicalOrganisationalMeasure', relation: 'subset-of', evidence: 'inferred' },
      {
        scheme: 'gdpr',
        term: 'technical and organisational measures (Article 32)',
        relation: 'equivalent-to',
        evidence: 'inferred',
      },
      { scheme: 'pipeda', term: 'safeguards (Principle 7)', relation: 'intersects-with', evidence: 'inferred' },
    ],
    perJurisdiction: [],
    sources: [{ source: 'trust-center-principles', lines: [5, 9], basis: 'explicit' }],
  },
  'personal-data': {
    title: 'Personal data',
    definition:
      'Information about an identified or identifiable person. This is what privacy law protects. Laws differ on its limits.',
    definedInSource: false,
    synonyms: ['personal information', 'personally identifiable information', 'PII'],
    standardTerms: [
      { scheme: 'dpv', term: 'PersonalData', relation: 'equivalent-to', evidence: 'inferred' },
      { scheme: 'iso-29100', term: 'PII', relation: 'superset-of', evidence: 'inferred' },
      { scheme: 'gdpr', term: 'personal data (Article 4(1))', relation: 'equivalent-to', evidence: 'inferred' },
      {
        scheme: 'pipeda',
        term: 'personal information (section 2(1))',
        relation: 'equivalent-to',
        evidence: 'inferred',
      },
    ],
    perJurisdiction: [
      {
        jurisdiction: 'jp',
        term: '個人情報',
        language: 'ja',
        gloss: 'personal information, as in the name of the Act on the Protection of Personal Information',
        evidence: 'official',
      },
      {
        jurisdiction: 'ar',
        term: 'datos personales',
        language: 'es',
        gloss: 'personal data; in the Argentine Act also data of legal entities',
        evidence: 'secondary',
      },
      { jurisdiction: 'ca', term: 'personal information', language: 'en', evidence: 'official' },
      {
        jurisdiction: 'ca',
        term: 'renseignements personnels',
        language: 'fr',
        gloss: 'personal information, as in the French name of PIPEDA',
        evidence: 'secondary',
      },
    ],
    sources: [{ source: 'trust-center-principles', lines: [5, 9, 12, 14], basis: 'explicit' }],
    remarks: [
      {
        text: 'The mapping that DPV publishes to ISO/IEC 29100 calls PII narrower than its own term for personal data.',
        evidence: 'official',
        sources: ['w3c-dpv'],
      },
    ],
  },
  'standing-access': {
    title: 'Standing access',
    definition: 'Access to data that somebody has all the time, without having to be granted it each time.',
    definedInSource: false,
    synonyms: ['permanent access', 'always-on access'],
    standardTerms: [],
    perJurisdiction: [],
    sources: [{ source: 'trust-center-principles', lines: [7], basis: 'explicit' }],
    remarks: [
      {
        text: 'A copy of December 2023 of Microsoft documentation describes zero standing access: access is granted when it is needed and no wider than needed. Customer Lockbox, in Azure and Office 365, adds an approval by the customer.',
        evidence: 'official',
        sources: ['ms-docs-access-management'],
      },
      {
        text: 'Microsoft documentation on Japan reads "handling" of data, in the guidance on the My Number Act, as having standing access. The test in that guidance looks at two things: see [the relief from supervision](/responsibilities/#jp-relief-from-supervision).',
        evidence: 'official',
        sources: ['ms-docs-my-number'],
      },
    ],
  },
  'personal-content': {
    title: 'Personal content',
    definition:
      'What people write, say and store with a service. The source page gives e-mail, chat and files as examples.',
    definedInSource: false,
    synonyms: ['content data', 'e-mail, chat and files'],
    standardTerms: [{ scheme: 'dpv', term: 'PersonalData', relation: 'intersects-with', evidence: 'inferred' }],
    perJurisdiction: [],
    sources: [{ source: 'trust-center-principles', lines: [43], basis: 'explicit' }],
    remarks: [
      {
        text: 'For its enterprise services, a Microsoft page calls content a part of [customer data](/glossary/#customer-data), and gives e-mail and attachments among the examples. Neither page says whether personal content means the same.',
        evidence: 'official',
        sources: ['ms-customer-data-definition'],
      },
    ],
  },
  'corporate-social-responsibility': {
    title: 'Corporate social responsibility',
    definition: 'What a company does for society and the environment of its own accord.',
    definedInSource: false,
    synonyms: ['CSR'],
    standardTerms: [],
    perJurisdiction: [],
    sources: [{ source: 'trust-center-principles', lines: [71], basis: 'explicit' }],
  },
  'customer-data': {
    title: 'Customer data',
    definition:
      'Data that a customer puts into Microsoft services by using them. The source pages use the word without defining it.',
    definedInSource: false,
    synonyms: ["the customer's data"],
    standardTerms: [{ scheme: 'dpv', term: 'PersonalData', relation: 'intersects-with', evidence: 'inferred' }],
    perJurisdiction: [],
    sources: [
      { source: 'trust-center-principles', lines: [55, 67], basis: 'explicit' },
      { source: 'government-requests', lines: [5, 7, 9, 25, 27, 29], basis: 'explicit' },
    ],
    remarks: [
      {
        text: 'Another Microsoft page defines it as all data that is provided by a customer, or on its behalf, through the use of enterprise online services. Data about administrators and other contacts, payment data and support data are not part of it.',
        evidence: 'official',
        sources: ['ms-customer-data-definition'],
      },
      {
        text: 'Customer data can include personal data of people whom the customer deals with, but need not.',
        evidence: 'inferred',
      },
    ],
  },
  'enterprise-customer': {
    title: 'Enterprise customer',
    definition:
      'A class of customers that the source page sets apart from customers as a whole, without saying who belongs to it.',
    definedInSource: false,
    synonyms: [],
    standardTerms: [],
    perJurisdiction: [],
    sources: [{ source: 'government-requests', lines: [11], basis: 'explicit' }],
    remarks: [
      {
        text: 'Slides of April 2014 on the same subject speak of enterprise customers as those with more than 50 seats or users. The source page does not say that it counts in the same way.',
        evidence: 'secondary',
      },
    ],
  },
  'third-party': {
    title: 'Third party',
    definition:
      'Somebody other than the customer and Microsoft who wants customer data. The source page includes law enforcement, other government bodies and parties to civil suits.',
    definedInSource: true,
    synonyms: ['requester', 'requesting party'],
    standardTerms: [
      { scheme: 'dpv', term: 'ThirdParty', relation: 'intersects-with', evidence: 'inferred' },
      { scheme: 'iso-29100', term: 'third party', relation: 'intersects-with', evidence: 'inferred' },
      {
        scheme: 'gdpr',
        term: 'third party (Article 4(10))',
        relation: 'intersects-with',
        evidence: 'recalled-high',
      },
    ],
    perJurisdiction: [],
    sources: [{ source: 'government-requests', lines: [25, 29], basis: 'explicit' }],
    remarks: [
      {
        text: 'DPV leaves authorities out of its term where personal data is concerned. The source page counts them in.',
        evidence: 'official',
        sources: ['w3c-dpv'],
      },
    ],
  },
  'de-linked-data': {
    title: 'De-linked data',
    definition:
      'Customer data that has lost its link to the customer. The source page says only what follows: no practical way is left to keep the promise.',
    definedInSource: false,
    synonyms: ['de-linked customer data', 'delinked data'],
    standardTerms: [{ scheme: 'dpv', term: 'Deidentification', relation: 'intersects-with', evidence: 'inferred' }],
    perJurisdiction: [],
    sources: [{ source: 'government-requests', lines: [29], basis: 'explicit' }],
    remarks: [
      {
        text: 'De-linked does not mean anonymous. The page speaks of the link to the customer, and says nothing of the people whom the data is about.',
        evidence: 'inferred',
        sources: ['government-requests'],
      },
    ],
  },
  'legal-order': {
    title: 'Legal order',
    definition:
      'The instrument by which an authority compels the disclosure of data. The source page also speaks of valid and of lawful requests and defines none of these words.',
    definedInSource: false,
    synonyms: ['legal demand', 'legal process', 'valid request'],
    standardTerms: [],
    perJurisdiction: [],
    sources: [
      { source: 'government-requests', lines: [7, 30], basis: 'explicit' },
      { source: 'trust-center-principles', lines: [67], basis: 'explicit' },
    ],
    remarks: [
      {
        text: 'A Microsoft page on its practices says that it asks for a warrant or court order for content, and for a subpoena for other data.',
        evidence: 'official',
        sources: ['ms-our-practices'],
      },
    ],
  },
  'basic-contact-information': {
    title: 'Basic contact information',
    definition: 'Details by which a customer can be reached. The source page does not say which they are.',
    definedInSource: false,
    synonyms: ["the customer's contact details"],
    standardTerms: [],
    perJurisdiction: [],
    sources: [{ source: 'government-requests', lines: [32], basis: 'explicit' }],
  },
  'criminal-law-request': {
    title: 'Criminal law request',
    definition: 'A request by an authority for customer data in a criminal matter, such as a law enforcement request.',
    definedInSource: false,
    synonyms: ['law enforcement request'],
    standardTerms: [],
    perJurisdiction: [],
    sources: [{ source: 'government-requests', lines: [9, 11], basis: 'explicit' }],
  },
  'national-security-request': {
    title: 'National security request',
    definition:
      'A government request for customer data that relates to national security. The source page names the national security of the United States.',
    definedInSource: false,
    synonyms: ['national security order'],
    standardTerms: [],
    perJurisdiction: [
      {
        jurisdiction: 'us',
        term: 'national security order',
        language: 'en',
        gloss: "the word in the title of Microsoft's report on such requests",
        evidence: 'official',
      },
    ],
    sources: [{ source: 'government-requests', lines: [9, 11], basis: 'explicit' }],
  },
  entrustment: {
    title: 'Entrustment',
    definition:
      'Having somebody else handle data on one’s behalf. Under the Japanese My Number Act, whoever entrusts the handling to somebody else has a duty to supervise it.',
    definedInSource: false,
    synonyms: ['outsourcing', 'commissioned handling'],
    standardTerms: [
      {
        scheme: 'gdpr',
        term: 'processing on behalf of a controller (Article 28)',
        relation: 'intersects-with',
        evidence: 'inferred',
      },
    ],
    perJurisdiction: [
      { jurisdiction: 'jp', term: '委託', language: 'ja', gloss: 'entrustment', evidence: 'secondary' },
    ],
    sources: [
      { source: 'jp-qa-secondary', locator: 'Q3-12', basis: 'explicit' },
      { source: 'trust-center-principles', lines: [7], basis: 'inferred' },
    ],
    remarks: [
      {
        text: 'The source page speaks of supervising the handling of data and does not use the word. Microsoft documentation on Japan says outsourcing.',
        evidence: 'official',
        sources: ['ms-docs-my-number'],
      },
    ],
  },
  controller: {
    title: 'Controller',
    definition: 'Who decides why, and as a rule how, personal data is processed.',
    definedInSource: false,
    synonyms: ['data controller', 'PII controller'],
    standardTerms: [
      { scheme: 'dpv', term: 'DataController', relation: 'equal-to', evidence: 'official' },
      { scheme: 'iso-29100', term: 'PII controller', relation: 'equal-to', evidence: 'official' },
      { scheme: 'gdpr', term: 'controller (Article 4(7))', relation: 'equivalent-to', evidence: 'secondary' },
      { scheme: 'pipeda', term: 'organization', relation: 'intersects-with', evidence: 'inferred' },
    ],
    perJurisdiction: [
      {
        jurisdiction: 'jp',
        term: '個人情報取扱事業者',
        language: 'ja',
        gloss: 'business operator handling personal information',
        evidence: 'recalled-high',
      },
      {
        jurisdiction: 'ar',
        term: 'responsable de archivo, registro, base o banco de datos',
        language: 'es',
        gloss: 'person responsible for a file, register, database or data bank',
        evidence: 'secondary',
      },
      { jurisdiction: 'ca', term: 'organization', language: 'en', gloss: 'the word of PIPEDA', evidence: 'official' },
    ],
    sources: [{ source: 'w3c-dpv', locator: 'DataController', basis: 'explicit' }],
    remarks: [
      {
        text: 'For customer data this registry reads the customer as controller. The words for this role in other laws come close to it and are not the same.',
        evidence: 'inferred',
      },
    ],
  },
  processor: {
    title: 'Processor',
    definition: 'Who processes personal data on behalf of a controller.',
    definedInSource: false,
    synonyms: ['data processor', 'PII processor', 'service provider'],
    standardTerms: [
      { scheme: 'dpv', term: 'DataProcessor', relation: 'equal-to', evidence: 'official' },
      { scheme: 'iso-29100', term: 'PII processor', relation: 'equal-to', evidence: 'official' },
      { scheme: 'gdpr', term: 'processor (Article 4(8))', relation: 'equivalent-to', evidence: 'secondary' },
      {
        scheme: 'pipeda',
        term: 'third party to which information is passed for processing (clause 4.1.3)',
        relation: 'intersects-with',
        evidence: 'inferred',
      },
    ],
    perJurisdiction: [
      {
        jurisdiction: 'ar',
        term: 'encargado de tratamiento',
        language: 'es',
        gloss: 'person in charge of processing',
        evidence: 'secondary',
      },
    ],
    sources: [{ source: 'w3c-dpv', locator: 'DataProcessor', basis: 'explicit' }],
    remarks: [
      {
        text: 'For customer data this registry reads Microsoft as processor where it provides an online service.',
        evidence: 'inferred',
      },
      {
        text: 'An article of a law firm notes that the Argentine Act does not define the role.',
        evidence: 'secondary',
      },
    ],
  },
  'data-subject': {
    title: 'Data subject',
    definition: 'The person whom personal data is about.',
    definedInSource: false,
    synonyms: ['individual', 'PII principal', 'person concerned'],
    standardTerms: [
      { scheme: 'dpv', term: 'DataSubject', relation: 'equal-to', evidence: 'official' },
      { scheme: 'iso-29100', term: 'PII principal', relation: 'equal-to', evidence: 'official' },
      { scheme: 'gdpr', term: 'data subject (Article 4(1))', relation: 'equivalent-to', evidence: 'secondary' },
      { scheme: 'pipeda', term: 'individual', relation: 'intersects-with', evidence: 'inferred' },
    ],
    perJurisdiction: [
      {
        jurisdiction: 'ar',
        term: 'titular de los datos',
        language: 'es',
        gloss: 'holder of the data; in the Argentine Act also a legal entity',
        evidence: 'secondary',
      },
      { jurisdiction: 'ca', term: 'individual', language: 'en', gloss: 'the word of PIPEDA', evidence: 'official' },
    ],
    sources: [{ source: 'w3c-dpv', locator: 'DataSubject', basis: 'explicit' }],
  },
  'habeas-data': {
    title: 'Habeas data',
    definition:
      'A constitutional remedy that gives people a way to reach the data recorded about them. In Argentina it stands in Article 43, third paragraph, of the Constitution.',
    definedInSource: false,
    synonyms: ['action of habeas data', 'right of access of constitutional rank'],
    standardTerms: [{ scheme: 'dpv', term: 'DataSubjectRight', relation: 'intersects-with', evidence: 'inferred' }],
    perJurisdiction: [{ jurisdiction: 'ar', term: 'hábeas data', language: 'es', evidence: 'secondary' }],
    sources: [
      { source: 'ar-secondary', locator: 'Article 43, third paragraph, of the Constitution', basis: 'explicit' },
    ],
    remarks: [
      {
        text: 'The source page refers to the Constitution, and names neither an article nor this word.',
        evidence: 'official',
        sources: ['trust-center-principles'],
      },
    ],
  },
  'prompts-and-responses': {
    title: 'Prompts and responses',
    definition: 'What people or programs ask of a model of artificial intelligence, and what it answers.',
    definedInSource: false,
    synonyms: ['prompts and completions'],
    standardTerms: [],
    perJurisdiction: [],
    sources: [
      {
        source: 'ms-copilot-extensibility',
        basis: 'inferred',
      },
      {
        source: 'ms-foundry-data-privacy',
        basis: 'inferred',
      },
    ],
  },
  'student-personal-data': {
    title: 'Personal data of students',
    definition: 'Personal data of those who use products that their school provides.',
    definedInSource: false,
    synonyms: [],
    standardTerms: [
      {
        scheme: 'dpv',
        term: 'PersonalData',
        relation: 'subset-of',
        evidence: 'inferred',
      },
    ],
    perJurisdiction: [],
    sources: [
      {
        source: 'ms-privacy-statement-2026',
        locator: 'products provided by your organisation',
        basis: 'inferred',
      },
    ],
  },
  'pseudonymised-personal-data': {
    title: 'Pseudonymised personal data',
    definition:
      'Personal data in logs and the like that names nobody by itself, because what would identify a person was replaced.',
    definedInSource: false,
    synonyms: [],
    standardTerms: [
      {
        scheme: 'gdpr',
        term: 'pseudonymisation (Article 4(5))',
        relation: 'intersects-with',
        evidence: 'inferred',
      },
    ],
    perJurisdiction: [],
    sources: [
      {
        source: 'ms-azure-data-boundary-2024',
        locator: 'introduction',
        basis: 'inferred',
      },
    ],
  },
  'professional-services-data': {
    title: 'Data of professional services',
    definition:
      'Data that is provided to Microsoft in the course of support and consulting. It is not part of customer data.',
    definedInSource: false,
    synonyms: ['professional services data', 'support data'],
    standardTerms: [],
    perJurisdiction: [],
    sources: [
      {
        source: 'ms-eu-data-boundary-2022',
        locator: 'overview',
        basis: 'inferred',
      },
      {
        source: 'ms-docs-gdpr-dpia-prof-services',
        basis: 'inferred',
      },
    ],
  },
} as const satisfies Entries<'terms'>;
