import { type Entries, unresolved } from '../../model/schema.ts';

/** The law of the United States that the source pages name, and the court case on a search warrant for e-mail. */
export const unitedStatesInstruments = {
  'us-cloud-act': {
    kind: 'statute',
    title: 'CLOUD Act (United States)',
    summary:
      "Says that a provider's legal duties to preserve or disclose data in its possession, custody or control apply wherever the data is kept. Allows agreements with other governments on cross-border access.",
    sources: [
      { source: 'trust-center-principles', lines: [79], basis: 'explicit' },
      { source: 'government-requests', lines: [15, 17, 19], basis: 'explicit' },
      { source: 'us-case-texts', locator: 'United States v. Microsoft Corp., No. 17-2', basis: 'explicit' },
      { source: 'us-secondary', basis: 'explicit' },
    ],
    names: [{ language: 'en', text: 'Clarifying Lawful Overseas Use of Data Act', evidence: 'official' }],
    shortNames: ['CLOUD Act'],
    jurisdiction: 'us',
    rank: 'act',
    citation: 'Pub. L. 115-141, Division V, 132 Stat. 1213–25',
    protects:
      'It is not a data protection law. It governs access to stored communications for law enforcement, and provides for motions to quash in some conflicts with foreign law.',
    sector: 'private',
    sectorDetail: 'Service providers that hold or control the data.',
    authorities: {
      none: 'No privacy regulator supervises it. The Attorney General, at the Department of Justice, certifies agreements with other governments.',
    },
    dates: [
      {
        stage: 'signed',
        date: '2018-03-23',
        what: 'As part of an omnibus budget act.',
        evidence: 'secondary',
        sources: ['us-secondary', 'ms-cloud-act-statement'],
      },
    ],
    provisions: [
      {
        id: '2713',
        title: '18 U.S.C. 2713: data kept abroad',
        gist: 'The duties to preserve or disclose data hold whether the data is inside or outside the United States.',
        evidence: 'secondary',
        sources: [
          { source: 'us-secondary', locator: 'section 2713', basis: 'explicit' },
          { source: 'us-case-texts', locator: 'No. 17-2, summary of the Act', basis: 'explicit' },
        ],
      },
      {
        id: '2703-h',
        title: '18 U.S.C. 2703(h): motion to quash',
        gist: 'Lets a provider ask the court to quash or change a demand that conflicts with the law of certain other countries. The section number is from memory.',
        evidence: 'recalled-high',
      },
      {
        id: '2523',
        title: '18 U.S.C. 2523: agreements with other governments',
        gist: 'What an agreement with another government needs; the Attorney General certifies it to Congress.',
        evidence: 'secondary',
        sources: [{ source: 'us-secondary', locator: 'section 2523', basis: 'explicit' }],
      },
    ],
    amendments: [],
    officialTexts: [
      {
        label: 'Text of the budget act with the CLOUD Act in Division V (congress.gov)',
        url: 'https://www.congress.gov/bill/115th-congress/house-bill/1625',
        language: 'en',
        evidence: 'recalled-high',
      },
    ],
    standing: 'in-force',
    remarks: [
      {
        text: 'Both source pages call the Act new. It was signed on 23 March 2018, so the word helps to date the pages.',
        evidence: 'inferred',
        sources: ['trust-center-principles', 'government-requests'],
      },
      {
        text: 'It amends the Stored Communications Act (18 U.S.C. 2701 and following), on which the warrant in the [Microsoft case](/instruments/us-microsoft-warrant-case/) rested.',
        evidence: 'official',
        sources: ['us-case-texts'],
      },
      {
        text: 'Agreements under the Act: with the United Kingdom, signed on 3 October 2019 and in use from 3 October 2022; with Australia, signed on 15 December 2021. With Canada there were negotiations in March 2025.',
        evidence: 'secondary',
        sources: ['us-secondary'],
      },
      {
        text: 'The agreement with Australia came into force on 31 January 2024.',
        evidence: 'recalled-high',
      },
    ],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'us-dmca': {
    kind: 'statute',
    title: 'Digital Millennium Copyright Act (United States)',
    summary:
      'Copyright law of 1998. Its Title II limits the liability of online service providers that act on notices of infringement.',
    sources: [
      { source: 'government-requests', lines: [41], basis: 'explicit' },
      { source: 'us-secondary', locator: 'section 512', basis: 'explicit' },
      { source: 'us-federal-register-2016', basis: 'explicit' },
    ],
    names: [{ language: 'en', text: 'Digital Millennium Copyright Act', evidence: 'official' }],
    shortNames: ['DMCA'],
    jurisdiction: 'us',
    rank: 'act',
    citation: 'Pub. L. 105-304, 112 Stat. 2860',
    protects: 'Copyright. It is not a data protection law.',
    sector: 'both',
    authorities: {
      none: 'No authority supervises it. The U.S. Copyright Office keeps the directory of agents who receive notices.',
    },
    dates: [{ stage: 'signed', date: '1998-10-28', evidence: 'recalled-high' }],
    provisions: [
      {
        id: '512',
        title: '17 U.S.C. 512: limits of liability',
        gist: 'Notice and takedown: a provider that meets the conditions is shielded from damages for what its users store.',
        evidence: 'secondary',
        sources: [{ source: 'us-secondary', locator: 'section 512', basis: 'explicit' }],
      },
      {
        id: '512-i',
        title: '17 U.S.C. 512(i): repeat infringers',
        gist: 'The shield depends on a policy for ending the service of repeat infringers. From memory.',
        evidence: 'recalled-high',
      },
    ],
    amendments: [],
    officialTexts: [
      {
        label: 'Text of the Act',
        url: unresolved('The address of an official text was not looked up. Congress.gov could say.'),
        language: 'en',
        evidence: 'inferred',
      },
    ],
    standing: 'in-force',
    remarks: [
      {
        text: 'The year 1998 was seen in sources. The day of signature, the public law number and the page in the Statutes at Large are from memory. So is the statement that no authority supervises the Act.',
        evidence: 'recalled-high',
      },
      {
        text: 'Providers name an agent for notices to the [U.S. Copyright Office](/authorities/us-copyright-office/), which must keep a public directory.',
        evidence: 'official',
        sources: ['us-federal-register-2016'],
      },
      {
        text: 'Section 512(i) is probably where the right to suspend a service for repeated violations comes from. The source page does not say so.',
        evidence: 'inferred',
        sources: ['government-requests'],
      },
    ],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'us-microsoft-warrant-case': {
    kind: 'case',
    title: 'United States v. Microsoft Corp. (the warrant case)',
    summary:
      'Whether a warrant in the United States reached e-mail that Microsoft kept in Dublin. Microsoft won on appeal in 2016; the Supreme Court vacated that judgment as moot on 17 April 2018.',
    sources: [
      { source: 'trust-center-principles', lines: [75], basis: 'explicit' },
      { source: 'government-requests', lines: [34], basis: 'explicit' },
      { source: 'us-case-texts', basis: 'explicit' },
      { source: 'us-secondary', basis: 'explicit' },
    ],
    names: [
      { language: 'en', text: 'United States v. Microsoft Corp.', evidence: 'official' },
      { language: 'en', text: 'Microsoft Corp. v. United States', evidence: 'official' },
      {
        language: 'en',
        text: 'In re Warrant to Search a Certain E-Mail Account Controlled and Maintained by Microsoft Corp.',
        evidence: 'official',
      },
    ],
    shortNames: ['Microsoft Ireland case'],
    jurisdiction: 'us',
    dates: [],
    path: [
      {
        court: 'U.S. District Court, Southern District of New York (Magistrate Judge James C. Francis IV)',
        docket: '13 Mag. 2814',
        date: '2013-12-04',
        outcome:
          'Warrant issued under 18 U.S.C. 2703 for an e-mail account. Its content turned out to be stored in Dublin.',
        standing: 'overtaken',
        evidence: 'secondary',
      },
      {
        court: 'U.S. District Court, Southern District of New York (Magistrate Judge James C. Francis IV)',
        docket: '13 Mag. 2814',
        date: '2014-04-25',
        outcome: "Microsoft's motion to quash the warrant denied.",
        standing: 'vacated-as-moot',
        evidence: 'secondary',
      },
      {
        court: 'U.S. District Court, Southern District of New York (Judge Loretta Preska)',
        docket: '13 Mag. 2814',
        date: '2014-07-31',
        outcome: 'Warrant upheld. Microsoft was later held in civil contempt.',
        standing: 'vacated-as-moot',
        evidence: 'secondary',
      },
      {
        court: 'U.S. Court of Appeals, Second Circuit',
        docket: 'No. 14-2985, 829 F.3d 197',
        date: '2016-07-14',
        outcome: 'Reversed, for Microsoft: a warrant under section 2703 does not reach data stored abroad.',
        standing: 'vacated-as-moot',
        evidence: 'official',
      },
      {
        court: 'U.S. Court of Appeals, Second Circuit',
        docket: 'No. 14-2985, 855 F.3d 53',
        date: '2017-01-24',
        outcome: 'Rehearing by the full court denied, its judges being evenly split.',
        standing: 'overtaken',
        evidence: 'official',
      },
      {
        court: 'U.S. Supreme Court',
        docket: 'No. 17-2, 138 S. Ct. 1186 (2018)',
        date: '2018-04-17',
        outcome:
          'Vacated as moot: the judgment of the Court of Appeals vacated and the case sent back to be dismissed, after the CLOUD Act and a new warrant that replaced the old one.',
        standing: 'stands',
        evidence: 'official',
      },
    ],
    statutes: ['us-cloud-act'],
    links: [
      {
        label: 'United States v. Microsoft Corp., opinion of the Supreme Court (Justia)',
        url: 'https://supreme.justia.com/cases/federal/us/584/17-2/',
        language: 'en',
        evidence: 'official',
        sources: [{ source: 'us-case-texts', locator: 'No. 17-2', basis: 'explicit' }],
      },
    ],
    standing: 'retired',
    remarks: [
      {
        text: 'One source page says that Microsoft won. That was true only of the judgment of 14 July 2016, which no longer stands. The Supreme Court did not decide the question, because a new law had overtaken it.',
        evidence: 'inferred',
        sources: ['trust-center-principles', 'us-case-texts'],
      },
      {
        text: 'The Supreme Court took the case on 16 October 2017 and heard it on 27 February 2018. Its order also has the contempt finding and the denial of the motion to quash vacated.',
        evidence: 'official',
        sources: ['us-case-texts'],
      },
      {
        text: 'The other source page speaks only of a legal challenge. The sentence has lost its subject, which was probably a link to [an article on the case](/instruments/warrant-case-story/).',
        evidence: 'inferred',
        sources: ['government-requests'],
      },
      {
        text: 'We have seen the reference 829 F.3d 197 only in part.',
        evidence: 'recalled-high',
        sources: ['us-case-texts'],
      },
    ],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
} as const satisfies Entries<'instruments'>;
