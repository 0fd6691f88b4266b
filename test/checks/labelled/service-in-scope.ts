import type { LabelledList } from './measure.ts';

/** The fields beside the statement; each qualifier begins with its kind: `exclusion: Does not hold for …`. */
export interface ServiceFields {
  readonly services: 'all' | readonly string[];
  readonly excluded?: readonly string[];
  readonly qualifiers?: readonly string[];
}

export const servicesNamed: LabelledList<ServiceFields> = {
  faulty: [
    ['Microsoft protects data in Azure by encryption.', { services: 'all' }],
    ['Microsoft protects data in Azure and Intune by encryption.', { services: ['azure'] }],
    ['Microsoft protects data in Microsoft Azure.', { services: ['intune'] }],
    ['Microsoft protects data in Azure.', { services: ['azure', 'intune'] }],
    [
      'For Azure, Dynamics 365 and Intune, Microsoft keeps a log of access.',
      { services: ['azure', 'dynamics-365', 'intune', 'office-365'] },
    ],
    ['Microsoft does not read e-mail in Office 365.', { services: 'all' }],
    ['Microsoft does not read e-mail in M365.', { services: ['azure'] }],
    ['Data in the Microsoft Cloud is not disclosed.', { services: 'all' }],
    ['Data in the Microsoft Cloud is not disclosed.', { services: ['online-services'] }],
    ['Microsoft tells customers of online services about a complaint.', { services: 'all' }],
    ['Microsoft tells the customer of an online service about a complaint.', { services: ['azure'] }],
    ['Microsoft deletes chats of Teams on request.', { services: ['office-365'] }],
    ['Teams does not record meetings without notice.', { services: 'all' }],
    ['Microsoft promises deletion, except in Bing Search Services.', { services: 'all' }],
    ['Microsoft promises deletion for every service other than Cognitive Services.', { services: 'all' }],
    ['Apart from Dynamics 365, every service is covered.', { services: 'all', excluded: ['intune'] }],
    [
      'Microsoft promises redirection.',
      { services: 'all', qualifiers: ['exclusion: Does not hold for Bing Search Services.'] },
    ],
    [
      'Microsoft promises redirection.',
      {
        services: 'all',
        excluded: ['cognitive-services'],
        qualifiers: ['exclusion: Does not hold for Bing Search Services.'],
      },
    ],
    ['Microsoft promises redirection.', { services: 'all', excluded: ['bing-search-services'] }],
    [
      'Microsoft promises redirection.',
      {
        services: 'all',
        excluded: ['bing-search-services'],
        qualifiers: ['exclusion: Does not hold where the law forbids it.'],
      },
    ],
    [
      'Microsoft has safeguards in Azure and Intune.',
      {
        services: ['azure', 'intune'],
        qualifiers: ['exclusion: Names Azure and Intune only. Dynamics 365 and Office 365 are left out.'],
      },
    ],
    [
      'Microsoft has safeguards in Azure and Intune.',
      {
        services: ['azure', 'intune'],
        excluded: ['dynamics-365'],
        qualifiers: ['exclusion: Names Azure and Intune only. Dynamics 365 and Office 365 are left out.'],
      },
    ],
    [
      'Microsoft has safeguards.',
      { services: ['azure', 'intune'], qualifiers: ['limit: Holds only for Azure and Dynamics 365.'] },
    ],
    ['Microsoft has safeguards.', { services: 'all', qualifiers: ['limit: Holds for Azure only.'] }],
    ['Microsoft has safeguards.', { services: ['azure', 'intune'] }],
    ['Microsoft has safeguards.', { services: ['azure'] }],
    [
      'Microsoft redirects requests for data in Bing Search Services.',
      { services: 'all', excluded: ['bing-search-services'] },
    ],
    ['Microsoft encrypts data at rest in Dynamics 365.', { services: ['office-365', 'dynamics-365'] }],
    ['Under the Online Services Terms, Microsoft deletes data in Azure.', { services: ['online-services'] }],
    [
      'Microsoft has safeguards in Azure.',
      { services: ['azure'], qualifiers: ['exclusion: Does not apply to Intune.'] },
    ],
    [
      'Microsoft said that the in-scope services of Azure, Intune and Teams have safeguards.',
      { services: ['azure', 'intune'] },
    ],
    ['Microsoft encrypts backups of D365.', { services: ['intune'] }],
    // From here on: written after the first draft of the rule, and first measured as they stand.
    [
      'Customer data in Dynamics 365 stays in the geography that the customer selects.',
      { services: ['azure', 'dynamics-365'] },
    ],
    ['Microsoft does not mine Teams chats for advertising.', { services: ['azure'] }],
    ['With the exception of Cognitive Services, every service keeps its logs in the region.', { services: 'all' }],
    ['Only Intune is meant.', { services: ['azure'] }],
    ['Microsoft encrypts every Intune backup.', { services: 'all' }],
    [
      'Microsoft lets customers delete data.',
      { services: ['teams', 'azure'], qualifiers: ['condition: Holds where the customer uses Teams.'] },
    ],
    [
      'Microsoft lets customers delete data.',
      { services: 'all', qualifiers: ['exclusion: Bing Search Services, where data is de-linked.'] },
    ],
    ['Microsoft lets customers delete data, not counting Bing Search Services.', { services: 'all' }],
    ['Azure, Intune: encrypted by default.', { services: ['azure'] }],
    ['In Entra ID, Microsoft hashes passwords.', { services: ['azure'] }],
    ['Microsoft logs who opens a file in Azure or Office 365.', { services: ['azure'] }],
    ['For every service but Teams, Microsoft keeps chats for a year.', { services: 'all' }],
    ['Cognitive Services are not covered, all others are.', { services: 'all' }],
    ['Microsoft encrypts mail.', { services: 'all', qualifiers: ['condition: Applies to Dynamics 365 customers.'] }],
    [
      'Microsoft encrypts mail.',
      { services: ['azure'], qualifiers: ['condition: Applies where the customer turns it on.'] },
    ],
    ['Azure AI services keep no prompts.', { services: ['azure'] }],
  ],
  sound: [
    ['Microsoft protects data by encryption.', { services: 'all' }],
    ['Microsoft protects data in Azure by encryption.', { services: ['azure'] }],
    ['Microsoft protects data in Microsoft Azure and in D365.', { services: ['azure', 'dynamics-365'] }],
    [
      'For Canada, the in-scope services of Azure and Intune have safeguards in place.',
      { services: ['azure', 'intune'] },
    ],
    ['Microsoft does not read e-mail in M365.', { services: ['office-365'] }],
    ['Data in the Microsoft Cloud is not disclosed.', { services: ['microsoft-cloud'] }],
    ['Microsoft uses customer data only for the services agreed on.', { services: ['online-services'] }],
    ['Microsoft tells the customer of an online service about a complaint.', { services: ['online-services'] }],
    ['Anyone who believes that a Microsoft service infringes copyright can report it.', { services: 'all' }],
    ['In the Online Services Terms, Microsoft commits itself to delete data.', { services: 'all' }],
    [
      'In the Online Services Terms (OST), Microsoft commits itself to delete data in Intune.',
      { services: ['intune'] },
    ],
    ['Teams of Contoso that work on privacy report to the board.', { services: 'all' }],
    ['Our support teams do not read customer data.', { services: 'all' }],
    ['Microsoft has access reviewed by teams outside engineering.', { services: ['online-services'] }],
    [
      'Microsoft promises deletion, except in Bing Search Services.',
      { services: 'all', excluded: ['bing-search-services'] },
    ],
    ['Apart from Dynamics 365, every service is covered.', { services: 'all', excluded: ['dynamics-365'] }],
    [
      'Microsoft promises redirection.',
      {
        services: 'all',
        excluded: ['bing-search-services'],
        qualifiers: ['exclusion: Does not hold for Bing Search Services where customer data has been de-linked.'],
      },
    ],
    [
      'Microsoft promises a copy.',
      {
        services: 'all',
        excluded: ['bing-search-services'],
        qualifiers: [
          'exclusion: May not hold for Bing Search Services: the exclusion names notice, and leaves the copy open.',
        ],
      },
    ],
    [
      'Microsoft has safeguards in Azure and Intune.',
      {
        services: ['azure', 'intune'],
        excluded: ['dynamics-365', 'office-365'],
        qualifiers: ['exclusion: Names Azure and Intune only. Dynamics 365 and Office 365 are left out.'],
      },
    ],
    [
      'Microsoft takes on commitments about audits.',
      {
        services: ['azure', 'office-365'],
        qualifiers: [
          'limit: The sentence before is limited to in-scope services of Azure and Office 365. We read the limit as holding here too.',
        ],
      },
    ],
    [
      'Microsoft said that customers can access their data.',
      {
        services: ['online-services'],
        qualifiers: ['limit: The fuller page on the subject did not apply to Cognitive Services and Windows.'],
      },
    ],
    [
      'Microsoft has safeguards in Azure.',
      { services: ['azure'], qualifiers: ['limit: Holds only for the parts of Azure that are in scope.'] },
    ],
    ['Azure DevOps keeps a log.', { services: 'all' }],
    ['Microsoft checks sign-ins to Azure Active Directory.', { services: ['entra-id'] }],
    [
      'Microsoft protects the data of customers.',
      { services: ['azure', 'intune'], qualifiers: ['limit: Holds for Azure and Intune only.'] },
    ],
    ['Microsoft tells customers of online services about a complaint.', { services: ['azure', 'intune'] }],
    ['Microsoft keeps customer data in the cloud of its choice.', { services: 'all' }],
    [
      'Microsoft does not disclose data.',
      {
        services: ['microsoft-cloud'],
        qualifiers: [
          'limit: Speaks of the Microsoft Cloud. The source page does not list the services that this includes.',
        ],
      },
    ],
    [
      'Microsoft has safeguards in Office 365.',
      { services: ['office-365'], qualifiers: ['limit: A later page names Azure DevOps and Teams too.'] },
    ],
    ['Microsoft promises the same online as on paper, whatever the services are.', { services: 'all' }],
    [
      'Microsoft protects data in Azure, Dynamics 365, Intune and Office 365.',
      { services: ['azure', 'dynamics-365', 'intune', 'office-365'] },
    ],
    // From here on: written after the first draft of the rule, and first measured as they stand.
    ['Customer data in Dynamics 365 stays in the geography that the customer selects.', { services: ['dynamics-365'] }],
    ['Microsoft engineering teams have no standing access to Azure.', { services: ['azure'] }],
    ['Microsoft offers online tools and services to delete data.', { services: 'all' }],
    ['Microsoft does not mine chats of Microsoft Teams.', { services: ['teams'] }],
    [
      'The Online Services Terms name the services in scope.',
      { services: ['azure'], qualifiers: ['limit: Holds for Azure.'] },
    ],
    [
      'Microsoft lets customers delete data.',
      {
        services: 'all',
        excluded: ['bing-search-services'],
        qualifiers: ['exclusion: Bing Search Services, where data is de-linked.'],
      },
    ],
    ['Microsoft treats Azure and Intune alike.', { services: ['azure', 'intune'] }],
    ['Microsoft protects what customers store in the cloud.', { services: ['microsoft-cloud'] }],
    [
      'With the exception of Cognitive Services, every service keeps its logs in the region.',
      { services: 'all', excluded: ['cognitive-services'] },
    ],
    ['Microsoft sends alerts for Azure SQL Database.', { services: 'all' }],
    ['For every service except Teams, Microsoft keeps chats for a year.', { services: 'all', excluded: ['teams'] }],
    ['Microsoft asks its own teams to report weaknesses.', { services: 'all' }],
    ['Azure AI services keep no prompts.', { services: ['cognitive-services'] }],
    ['Microsoft serves advertisements online without using mail.', { services: 'all' }],
    [
      'Microsoft encrypts mail.',
      { services: ['office-365'], qualifiers: ['condition: Applies to M365 customers who turn it on.'] },
    ],
    ['Intune Suite buyers get a report.', { services: 'all' }],
  ],
};
