import type { LabelledList } from './measure.ts';

/** The fields beside the statement; each qualifier begins with its kind: `exclusion: Does not hold for …`. */
export interface ServiceFields {
  readonly services: 'all' | readonly string[];
  readonly excluded?: readonly string[];
  readonly qualifiers?: readonly string[];
}

export const servicesNamed: LabelledList<ServiceFields> = {
  faulty: [
    ['Norland protects data in Stratus by encryption.', { services: 'all' }],
    ['Norland protects data in Stratus and Fleetpilot by encryption.', { services: ['stratus'] }],
    ['Norland protects data in Norland Stratus.', { services: ['fleetpilot'] }],
    ['Norland protects data in Stratus.', { services: ['stratus', 'fleetpilot'] }],
    [
      'For Stratus, Ledger 360 and Fleetpilot, Norland keeps a log of access.',
      { services: ['stratus', 'ledger-360', 'fleetpilot', 'desk-360'] },
    ],
    ['Norland does not read e-mail in Desk 360.', { services: 'all' }],
    ['Norland does not read e-mail in N360.', { services: ['stratus'] }],
    ['Data in the Norland Cloud is not disclosed.', { services: 'all' }],
    ['Data in the Norland Cloud is not disclosed.', { services: ['online-services'] }],
    ['Norland tells customers of online services about a complaint.', { services: 'all' }],
    ['Norland tells the customer of an online service about a complaint.', { services: ['stratus'] }],
    ['Norland deletes chats of Teams on request.', { services: ['desk-360'] }],
    ['Teams does not record meetings without notice.', { services: 'all' }],
    ['Norland promises deletion, except in Lookout Search Services.', { services: 'all' }],
    ['Norland promises deletion for every service other than Cognition Services.', { services: 'all' }],
    ['Apart from Ledger 360, every service is covered.', { services: 'all', excluded: ['fleetpilot'] }],
    [
      'Norland promises redirection.',
      { services: 'all', qualifiers: ['exclusion: Does not hold for Lookout Search Services.'] },
    ],
    [
      'Norland promises redirection.',
      {
        services: 'all',
        excluded: ['cognition-services'],
        qualifiers: ['exclusion: Does not hold for Lookout Search Services.'],
      },
    ],
    ['Norland promises redirection.', { services: 'all', excluded: ['lookout-search-services'] }],
    [
      'Norland promises redirection.',
      {
        services: 'all',
        excluded: ['lookout-search-services'],
        qualifiers: ['exclusion: Does not hold where the law forbids it.'],
      },
    ],
    [
      'Norland has safeguards in Stratus and Fleetpilot.',
      {
        services: ['stratus', 'fleetpilot'],
        qualifiers: ['exclusion: Names Stratus and Fleetpilot only. Ledger 360 and Desk 360 are left out.'],
      },
    ],
    [
      'Norland has safeguards in Stratus and Fleetpilot.',
      {
        services: ['stratus', 'fleetpilot'],
        excluded: ['ledger-360'],
        qualifiers: ['exclusion: Names Stratus and Fleetpilot only. Ledger 360 and Desk 360 are left out.'],
      },
    ],
    [
      'Norland has safeguards.',
      { services: ['stratus', 'fleetpilot'], qualifiers: ['limit: Holds only for Stratus and Ledger 360.'] },
    ],
    ['Norland has safeguards.', { services: 'all', qualifiers: ['limit: Holds for Stratus only.'] }],
    ['Norland has safeguards.', { services: ['stratus', 'fleetpilot'] }],
    ['Norland has safeguards.', { services: ['stratus'] }],
    [
      'Norland redirects requests for data in Lookout Search Services.',
      { services: 'all', excluded: ['lookout-search-services'] },
    ],
    ['Norland encrypts data at rest in Ledger 360.', { services: ['desk-360', 'ledger-360'] }],
    ['Under the Hosted Services Terms, Norland deletes data in Stratus.', { services: ['online-services'] }],
    [
      'Norland has safeguards in Stratus.',
      { services: ['stratus'], qualifiers: ['exclusion: Does not apply to Fleetpilot.'] },
    ],
    [
      'Norland said that the in-scope services of Stratus, Fleetpilot and Teams have safeguards.',
      { services: ['stratus', 'fleetpilot'] },
    ],
    ['Norland encrypts backups of L360.', { services: ['fleetpilot'] }],
    // From here on: written after the first draft of the rule, and first measured as they stand.
    [
      'Customer data in Ledger 360 stays in the geography that the customer selects.',
      { services: ['stratus', 'ledger-360'] },
    ],
    ['Norland does not mine Teams chats for advertising.', { services: ['stratus'] }],
    ['With the exception of Cognition Services, every service keeps its logs in the region.', { services: 'all' }],
    ['Only Fleetpilot is meant.', { services: ['stratus'] }],
    ['Norland encrypts every Fleetpilot backup.', { services: 'all' }],
    [
      'Norland lets customers delete data.',
      { services: ['teams', 'stratus'], qualifiers: ['condition: Holds where the customer uses Teams.'] },
    ],
    [
      'Norland lets customers delete data.',
      { services: 'all', qualifiers: ['exclusion: Lookout Search Services, where data is de-linked.'] },
    ],
    ['Norland lets customers delete data, not counting Lookout Search Services.', { services: 'all' }],
    ['Stratus, Fleetpilot: encrypted by default.', { services: ['stratus'] }],
    ['In Badge ID, Norland hashes passwords.', { services: ['stratus'] }],
    ['Norland logs who opens a file in Stratus or Desk 360.', { services: ['stratus'] }],
    ['For every service but Teams, Norland keeps chats for a year.', { services: 'all' }],
    ['Cognition Services are not covered, all others are.', { services: 'all' }],
    ['Norland encrypts mail.', { services: 'all', qualifiers: ['condition: Applies to Ledger 360 customers.'] }],
    [
      'Norland encrypts mail.',
      { services: ['stratus'], qualifiers: ['condition: Applies where the customer turns it on.'] },
    ],
    ['Stratus AI services keep no prompts.', { services: ['stratus'] }],
  ],
  sound: [
    ['Norland protects data by encryption.', { services: 'all' }],
    ['Norland protects data in Stratus by encryption.', { services: ['stratus'] }],
    ['Norland protects data in Norland Stratus and in L360.', { services: ['stratus', 'ledger-360'] }],
    [
      'For Canada, the in-scope services of Stratus and Fleetpilot have safeguards in place.',
      { services: ['stratus', 'fleetpilot'] },
    ],
    ['Norland does not read e-mail in N360.', { services: ['desk-360'] }],
    ['Data in the Norland Cloud is not disclosed.', { services: ['norland-cloud'] }],
    ['Norland uses customer data only for the services agreed on.', { services: ['online-services'] }],
    ['Norland tells the customer of an online service about a complaint.', { services: ['online-services'] }],
    ['Anyone who believes that a Norland service infringes copyright can report it.', { services: 'all' }],
    ['In the Hosted Services Terms, Norland commits itself to delete data.', { services: 'all' }],
    [
      'In the Hosted Services Terms (HST), Norland commits itself to delete data in Fleetpilot.',
      { services: ['fleetpilot'] },
    ],
    ['Teams of Contoso that work on privacy report to the board.', { services: 'all' }],
    ['Our support teams do not read customer data.', { services: 'all' }],
    ['Norland has access reviewed by teams outside engineering.', { services: ['online-services'] }],
    [
      'Norland promises deletion, except in Lookout Search Services.',
      { services: 'all', excluded: ['lookout-search-services'] },
    ],
    ['Apart from Ledger 360, every service is covered.', { services: 'all', excluded: ['ledger-360'] }],
    [
      'Norland promises redirection.',
      {
        services: 'all',
        excluded: ['lookout-search-services'],
        qualifiers: ['exclusion: Does not hold for Lookout Search Services where customer data has been de-linked.'],
      },
    ],
    [
      'Norland promises a copy.',
      {
        services: 'all',
        excluded: ['lookout-search-services'],
        qualifiers: [
          'exclusion: May not hold for Lookout Search Services: the exclusion names notice, and leaves the copy open.',
        ],
      },
    ],
    [
      'Norland has safeguards in Stratus and Fleetpilot.',
      {
        services: ['stratus', 'fleetpilot'],
        excluded: ['ledger-360', 'desk-360'],
        qualifiers: ['exclusion: Names Stratus and Fleetpilot only. Ledger 360 and Desk 360 are left out.'],
      },
    ],
    [
      'Norland takes on commitments about audits.',
      {
        services: ['stratus', 'desk-360'],
        qualifiers: [
          'limit: The sentence before is limited to in-scope services of Stratus and Desk 360. We read the limit as holding here too.',
        ],
      },
    ],
    [
      'Norland said that customers can access their data.',
      {
        services: ['online-services'],
        qualifiers: ['limit: The fuller page on the subject did not apply to Cognition Services and Windows.'],
      },
    ],
    [
      'Norland has safeguards in Stratus.',
      { services: ['stratus'], qualifiers: ['limit: Holds only for the parts of Stratus that are in scope.'] },
    ],
    ['Stratus DevOps keeps a log.', { services: 'all' }],
    ['Norland checks sign-ins to Stratus Active Directory.', { services: ['badge-id'] }],
    [
      'Norland protects the data of customers.',
      { services: ['stratus', 'fleetpilot'], qualifiers: ['limit: Holds for Stratus and Fleetpilot only.'] },
    ],
    ['Norland tells customers of online services about a complaint.', { services: ['stratus', 'fleetpilot'] }],
    ['Norland keeps customer data in the cloud of its choice.', { services: 'all' }],
    [
      'Norland does not disclose data.',
      {
        services: ['norland-cloud'],
        qualifiers: [
          'limit: Speaks of the Norland Cloud. The source page does not list the services that this includes.',
        ],
      },
    ],
    [
      'Norland has safeguards in Desk 360.',
      { services: ['desk-360'], qualifiers: ['limit: A later page names Stratus DevOps and Teams too.'] },
    ],
    ['Norland promises the same online as on paper, whatever the services are.', { services: 'all' }],
    [
      'Norland protects data in Stratus, Ledger 360, Fleetpilot and Desk 360.',
      { services: ['stratus', 'ledger-360', 'fleetpilot', 'desk-360'] },
    ],
    // From here on: written after the first draft of the rule, and first measured as they stand.
    ['Customer data in Ledger 360 stays in the geography that the customer selects.', { services: ['ledger-360'] }],
    ['Norland engineering teams have no standing access to Stratus.', { services: ['stratus'] }],
    ['Norland offers online tools and services to delete data.', { services: 'all' }],
    ['Norland does not mine chats of Norland Teams.', { services: ['teams'] }],
    [
      'The Hosted Services Terms name the services in scope.',
      { services: ['stratus'], qualifiers: ['limit: Holds for Stratus.'] },
    ],
    [
      'Norland lets customers delete data.',
      {
        services: 'all',
        excluded: ['lookout-search-services'],
        qualifiers: ['exclusion: Lookout Search Services, where data is de-linked.'],
      },
    ],
    ['Norland treats Stratus and Fleetpilot alike.', { services: ['stratus', 'fleetpilot'] }],
    ['Norland protects what customers store in the cloud.', { services: ['norland-cloud'] }],
    [
      'With the exception of Cognition Services, every service keeps its logs in the region.',
      { services: 'all', excluded: ['cognition-services'] },
    ],
    ['Norland sends alerts for Stratus SQL Database.', { services: 'all' }],
    ['For every service except Teams, Norland keeps chats for a year.', { services: 'all', excluded: ['teams'] }],
    ['Norland asks its own teams to report weaknesses.', { services: 'all' }],
    ['Stratus AI services keep no prompts.', { services: ['cognition-services'] }],
    ['Norland serves advertisements online without using mail.', { services: 'all' }],
    [
      'Norland encrypts mail.',
      { services: ['desk-360'], qualifiers: ['condition: Applies to N360 customers who turn it on.'] },
    ],
    ['Fleetpilot Suite buyers get a report.', { services: 'all' }],
  ],
};
