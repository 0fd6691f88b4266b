import { type Entries, unresolved } from '../model/schema.ts';

/** The six privacy principles, in the order of the source page, with our mappings to published frameworks. */
export const principles = {
  control: {
    title: 'Control',
    summary:
      'About people being in control of their own privacy. The source page names tools and choices as the means, and says no more about them.',
    sources: [
      { source: 'trust-center-principles', lines: [21], basis: 'explicit' },
      { source: 'trust-center-principles', lines: [19, 20], basis: 'inferred' },
    ],
    promise: 'Microsoft promised to put people in control of their privacy, with simple tools and clear choices.',
    heading: {
      basis: 'inferred',
      reason:
        'The heading is missing on the source page. The description of the icon says that it stands for control, and a later list of six principles in Microsoft documentation begins with this word.',
    },
    icon: {
      file: '/img/principles/control.svg',
      idea: 'Three slider switches, standing for control.',
      sources: [{ source: 'trust-center-principles', lines: [18], basis: 'explicit' }],
    },
    mappings: [
      {
        instrument: 'iso-29100',
        provision: '1',
        relation: 'intersects-with',
        rationale: 'Both give the person choices; the promise does not speak of consent.',
        evidence: 'inferred',
      },
      {
        instrument: 'iso-29100',
        provision: '8',
        relation: 'intersects-with',
        rationale: 'Both let the person act on their own data; the promise does not name access or correction.',
        evidence: 'inferred',
      },
      {
        instrument: 'oecd-privacy-guidelines',
        provision: '7',
        relation: 'intersects-with',
        rationale: 'Both give the person a say; the promise does not name the rights of that principle one by one.',
        evidence: 'inferred',
      },
      {
        instrument: 'oecd-privacy-guidelines',
        provision: '1',
        relation: 'intersects-with',
        rationale:
          'The promised choices touch only the part on knowledge or consent, not the limits to collection itself.',
        evidence: 'inferred',
      },
      {
        instrument: 'ca-pipeda',
        provision: 'principle-3',
        relation: 'intersects-with',
        rationale: 'Clear choices can serve consent, but the promise does not make consent a condition.',
        evidence: 'inferred',
      },
      {
        instrument: 'ca-pipeda',
        provision: 'principle-9',
        relation: 'intersects-with',
        rationale: 'Tools can serve access by the individual, but the promise does not name access.',
        evidence: 'inferred',
      },
      {
        instrument: 'dpv',
        provision: 'ConsentControl',
        relation: 'intersects-with',
        rationale: 'The term is about controls over consent; the promise is about choices in general.',
        evidence: 'inferred',
      },
      {
        instrument: 'dpv',
        provision: 'DataSubjectRight',
        relation: 'intersects-with',
        rationale: 'The promise serves the same end as the rights of data subjects without granting any of them.',
        evidence: 'inferred',
      },
    ],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  transparency: {
    title: 'Transparency',
    summary: 'About being open on the data that is collected and on its use, so that people can make informed choices.',
    sources: [
      { source: 'trust-center-principles', lines: [26], basis: 'explicit' },
      { source: 'trust-center-principles', lines: [24, 25], basis: 'inferred' },
    ],
    promise:
      'Microsoft promised to be open about the collection and use of data, so that people can make informed choices.',
    heading: {
      basis: 'inferred',
      reason:
        'The heading is missing on the source page. The promise speaks of being transparent, the icon shows an open eye, and a later list of six principles in Microsoft documentation has this word in second place.',
    },
    icon: {
      file: '/img/principles/transparency.svg',
      idea: 'An eye, wide open.',
      sources: [{ source: 'trust-center-principles', lines: [23], basis: 'explicit' }],
    },
    mappings: [
      {
        instrument: 'iso-29100',
        provision: '7',
        relation: 'equivalent-to',
        rationale: 'Both ask for openness about what is done with data, in other words and with less detail here.',
        evidence: 'inferred',
      },
      {
        instrument: 'oecd-privacy-guidelines',
        provision: '6',
        relation: 'intersects-with',
        rationale:
          'Both ask for openness about practices; the promise does not speak of identifying who controls the data.',
        evidence: 'inferred',
      },
      {
        instrument: 'oecd-privacy-guidelines',
        provision: '3',
        relation: 'intersects-with',
        rationale: 'Being open about use touches the naming of purposes, but the promise sets no limit by purpose.',
        evidence: 'inferred',
      },
      {
        instrument: 'ca-pipeda',
        provision: 'principle-8',
        relation: 'intersects-with',
        rationale:
          'Both ask for openness; the promise does not say which information about policies is made available.',
        evidence: 'inferred',
      },
      {
        instrument: 'ca-pipeda',
        provision: 'principle-2',
        relation: 'intersects-with',
        rationale: 'Being open about use touches the identifying of purposes, but not the time at which it is done.',
        evidence: 'inferred',
      },
      {
        instrument: 'dpv',
        provision: 'TransparencyPrinciple',
        relation: 'intersects-with',
        rationale:
          'The term of the GDPR extension is a legal principle of European law; the promise shares its idea and names no law.',
        evidence: 'inferred',
      },
      {
        instrument: 'dpv',
        provision: 'PrivacyNotice',
        relation: 'intersects-with',
        rationale: 'A privacy notice is one way to keep the promise; the promise does not name the means.',
        evidence: 'inferred',
      },
    ],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  security: {
    title: 'Security',
    summary:
      'About protecting data. The source page names encryption as a means, and does not say whether it means data in storage, data on its way, or both.',
    sources: [
      { source: 'trust-center-principles', lines: [31], basis: 'explicit' },
      { source: 'trust-center-principles', lines: [29, 30], basis: 'inferred' },
    ],
    links: [
      {
        label: 'Microsoft Security',
        url: unresolved(
          'The source page sent readers to the Microsoft Security site. The address of that link is lost. The publisher or an archived copy of the page could say.',
          'lost-link-targets',
        ),
        language: 'en',
        evidence: 'inferred',
        sources: [{ source: 'trust-center-principles', lines: [31], basis: 'explicit' }],
      },
    ],
    openPoints: ['lost-link-targets'],
    promise: "Microsoft said that it protects people's data with strong security and with encryption.",
    heading: {
      basis: 'inferred',
      reason:
        'The heading is missing on the source page. The promise speaks of security, the icon shows a shield, and a later list of six principles in Microsoft documentation has this word in third place.',
    },
    icon: {
      file: '/img/principles/security.svg',
      idea: 'A shield with an exclamation mark in it.',
      sources: [{ source: 'trust-center-principles', lines: [28], basis: 'explicit' }],
    },
    mappings: [
      {
        instrument: 'iso-29100',
        provision: '10',
        relation: 'equivalent-to',
        rationale:
          'Both ask that personal data be protected by security measures; encryption is the only measure that the promise names.',
        evidence: 'inferred',
      },
      {
        instrument: 'oecd-privacy-guidelines',
        provision: '5',
        relation: 'equivalent-to',
        rationale: 'Both ask for security safeguards; the guidelines add against which risks.',
        evidence: 'inferred',
      },
      {
        instrument: 'ca-pipeda',
        provision: 'principle-7',
        relation: 'equivalent-to',
        rationale: 'Both ask for safeguards; the Canadian principle measures them by how sensitive the information is.',
        evidence: 'inferred',
      },
      {
        instrument: 'dpv',
        provision: 'IntegrityConfidentialityPrinciple',
        relation: 'intersects-with',
        rationale:
          'The term of the GDPR extension is a legal principle of European law; the promise shares its idea and names no law.',
        evidence: 'inferred',
      },
      {
        instrument: 'dpv',
        provision: 'TechnicalMeasure',
        relation: 'intersects-with',
        rationale: 'Encryption is a technical measure; other security measures need not be technical.',
        evidence: 'inferred',
      },
      {
        instrument: 'dpv',
        provision: 'EncryptionAtRest',
        relation: 'intersects-with',
        rationale: 'Encryption is named, without saying whether stored data is meant.',
        evidence: 'inferred',
      },
      {
        instrument: 'dpv',
        provision: 'EncryptionInTransfer',
        relation: 'intersects-with',
        rationale: 'Encryption is named, without saying whether data on its way is meant.',
        evidence: 'inferred',
      },
    ],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'strong-legal-protections': {
    title: 'Strong legal protections',
    summary: 'Two parts: respect for local privacy laws, and the fight for privacy to be protected by law as a right.',
    sources: [
      { source: 'trust-center-principles', lines: [35], basis: 'explicit' },
      { source: 'trust-center-principles', lines: [37], basis: 'explicit' },
    ],
    remarks: [
      {
        text: 'The second part, the fight for legal protection, has no counterpart in the frameworks that the principles are compared with here. The mappings concern the first part.',
        evidence: 'inferred',
      },
      {
        text: '"Local privacy laws" is a class and not a statute. The laws that the source pages name are listed with their [jurisdictions](/jurisdictions/).',
        evidence: 'inferred',
      },
    ],
    promise:
      "Microsoft promised to respect people's local privacy laws, and to fight for people's privacy to be protected by law, as a right.",
    heading: { basis: 'explicit' },
    icon: {
      file: '/img/principles/strong-legal-protections.svg',
      idea: 'A file box with a shield on its front.',
      sources: [{ source: 'trust-center-principles', lines: [33], basis: 'explicit' }],
    },
    mappings: [
      {
        instrument: 'iso-29100',
        provision: '11',
        relation: 'intersects-with',
        rationale: 'Both concern keeping to privacy law; the promise says nothing of controls, audits or supervision.',
        evidence: 'inferred',
      },
      {
        instrument: 'iso-29100',
        provision: '9',
        relation: 'intersects-with',
        rationale: 'Respect for the law is part of being accountable; the promise names no means of accounting for it.',
        evidence: 'inferred',
      },
      {
        instrument: 'oecd-privacy-guidelines',
        provision: '8',
        relation: 'intersects-with',
        rationale:
          'Respect for the law is part of accountability; the guidelines hold the controller to all principles.',
        evidence: 'inferred',
      },
      {
        instrument: 'ca-pipeda',
        provision: 'principle-1',
        relation: 'intersects-with',
        rationale: 'Respect for the law is part of accountability; the promise designates nobody as responsible.',
        evidence: 'inferred',
      },
      {
        instrument: 'ca-pipeda',
        provision: 'principle-10',
        relation: 'intersects-with',
        rationale: 'Both aim at law that holds in practice; the promise opens no way to challenge compliance.',
        evidence: 'inferred',
      },
      {
        instrument: 'dpv',
        provision: 'LegalMeasure',
        relation: 'intersects-with',
        rationale: 'The term covers measures of a legal nature; the promise names none.',
        evidence: 'inferred',
      },
      {
        instrument: 'dpv',
        provision: 'LawfulnessPrinciple',
        relation: 'intersects-with',
        rationale:
          'The term of the GDPR extension asks for a legal basis of each processing; the promise speaks of respect for laws in general.',
        evidence: 'inferred',
      },
    ],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'no-content-based-targeting': {
    title: 'No content-based targeting',
    summary:
      'About keeping personal content out of the targeting of advertisements. The promise is about content, and says nothing of other signals that advertising may use.',
    sources: [
      { source: 'trust-center-principles', lines: [41], basis: 'explicit' },
      { source: 'trust-center-principles', lines: [43], basis: 'explicit' },
    ],
    promise:
      "Microsoft promised not to use people's e-mail, chats, files or other personal content to target advertisements at them.",
    heading: { basis: 'explicit' },
    icon: {
      file: '/img/principles/no-content-based-targeting.svg',
      idea: 'A person between four corner marks, as in the sight of a target.',
      sources: [{ source: 'trust-center-principles', lines: [39], basis: 'explicit' }],
    },
    mappings: [
      {
        instrument: 'iso-29100',
        provision: '5',
        relation: 'subset-of',
        rationale: 'The promise rules out one use of one kind of data; the principle limits every use.',
        evidence: 'inferred',
      },
      {
        instrument: 'iso-29100',
        provision: '2',
        relation: 'intersects-with',
        rationale: 'The promise excludes a purpose; the principle asks that purposes be legitimate and named.',
        evidence: 'inferred',
      },
      {
        instrument: 'oecd-privacy-guidelines',
        provision: '4',
        relation: 'subset-of',
        rationale: 'The promise rules out one use of one kind of data; the principle limits use in general.',
        evidence: 'inferred',
      },
      {
        instrument: 'ca-pipeda',
        provision: 'principle-5',
        relation: 'subset-of',
        rationale: 'The promise rules out one use; the principle limits use, disclosure and retention.',
        evidence: 'inferred',
      },
      {
        instrument: 'dpv',
        provision: 'Prohibition',
        relation: 'intersects-with',
        rationale: 'The promise takes the form of a prohibition that the provider sets itself.',
        evidence: 'inferred',
      },
      {
        instrument: 'dpv',
        provision: 'TargetedAdvertising',
        relation: 'intersects-with',
        rationale: 'This purpose is ruled out only as far as it would draw on personal content.',
        evidence: 'inferred',
      },
      {
        instrument: 'dpv',
        provision: 'PersonalisedAdvertising',
        relation: 'intersects-with',
        rationale: 'This purpose is ruled out only as far as it would draw on personal content.',
        evidence: 'inferred',
      },
      {
        instrument: 'dpv',
        provision: 'PurposeLimitationPrinciple',
        relation: 'intersects-with',
        rationale:
          'The term of the GDPR extension limits processing to named purposes; the promise excludes one purpose.',
        evidence: 'inferred',
      },
    ],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'benefit-to-you': {
    title: 'Benefit to you',
    summary: 'About using data, where it is collected, to benefit people.',
    sources: [
      { source: 'trust-center-principles', lines: [47], basis: 'explicit' },
      { source: 'trust-center-principles', lines: [49], basis: 'explicit' },
    ],
    remarks: [
      {
        text: 'Benefit to a person is not by itself a lawful ground for processing under the laws and frameworks that are compared here.',
        evidence: 'inferred',
      },
    ],
    promise:
      'Microsoft promised that where it collects data, it will use the data to benefit people and to improve their experiences.',
    heading: { basis: 'explicit', otherForms: ['Benefits to you'] },
    icon: {
      file: '/img/principles/benefit-to-you.svg',
      idea: 'A line in a chart that rises, with an arrow at its end.',
      sources: [{ source: 'trust-center-principles', lines: [45], basis: 'explicit' }],
    },
    mappings: [
      {
        instrument: 'iso-29100',
        provision: '2',
        relation: 'intersects-with',
        rationale:
          'The promise names a broad purpose; the principle asks for purposes that are legitimate and specific.',
        evidence: 'inferred',
      },
      {
        instrument: 'oecd-privacy-guidelines',
        provision: '3',
        relation: 'intersects-with',
        rationale: 'The promise names a broad purpose; the principle asks that purposes be specified at collection.',
        evidence: 'inferred',
      },
      {
        instrument: 'ca-pipeda',
        provision: 'principle-2',
        relation: 'intersects-with',
        rationale:
          'The promise names a broad purpose; the principle asks for each purpose to be identified beforehand.',
        evidence: 'inferred',
      },
      {
        instrument: 'dpv',
        provision: 'ServiceProvision',
        relation: 'intersects-with',
        rationale: 'Providing a service is one purpose that benefits people; the promise does not name it.',
        evidence: 'inferred',
      },
      {
        instrument: 'dpv',
        provision: 'OptimisationForConsumer',
        relation: 'intersects-with',
        rationale: 'Better experiences are an optimisation for the consumer, if that is what the promise means.',
        evidence: 'inferred',
      },
      {
        instrument: 'dpv',
        provision: 'PersonalisedBenefits',
        relation: 'intersects-with',
        rationale: 'The promise speaks of benefit without saying that it is personalised.',
        evidence: 'inferred',
      },
    ],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
} as const satisfies Entries<'principles'>;
