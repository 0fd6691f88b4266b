import type { LabelledList } from '../measure.ts';
import type { ServiceFields } from '../service-in-scope.ts';

/**
 * Written by somebody who knew the one-sentence description of the rule and not the rule itself, as a privacy lawyer, a marketing
 * writer and a hurried engineer would write. Frozen before the rule was first measured on it.
 */
export const independent: LabelledList<ServiceFields> = {
  faulty: [
    ['Files that users share in Teams stay encrypted.', { services: 'all' }],
    ['Microsoft keeps Dynamics 365 records apart by customer.', { services: ['azure'] }],
    ['Microsoft gives admins of Intune and Teams a log.', { services: ['intune', 'teams', 'azure'] }],
    ['Except in Cognitive Services, Microsoft keeps no input.', { services: 'all' }],
    [
      'Microsoft keeps no input in any service other than Bing Search Services.',
      { services: 'all', excluded: ['cognitive-services'] },
    ],
    [
      'Microsoft encrypts mail.',
      { services: ['office-365'], qualifiers: ['limit: Covers only Office 365 and Azure.'] },
    ],
    ['Sign-ins to Entra ID are logged.', { services: ['azure'] }],
    ['Microsoft scans customer data in Office 365, but not in Teams, for malware.', { services: ['office-365'] }],
    ['Data in D365 is deleted on request.', { services: 'all' }],
    ['Microsoft redacts the queries of users.', { services: ['bing-search-services'] }],
    // First "keeps no logs of content": under an absolute word, this is the fault of `absolute-words-qualified`.
    ['Microsoft keeps content encrypted.', { services: 'all', excluded: ['teams'] }],
    [
      'Microsoft lets customers hold their own keys.',
      { services: 'all', excluded: ['intune'], qualifiers: ['exclusion: Does not hold for Azure.'] },
    ],
  ],
  sound: [
    ['In Teams, guests see only the channels that they were invited to, Microsoft said.', { services: ['teams'] }],
    ['Microsoft 365 and Azure share one audit log.', { services: ['office-365', 'azure'] }],
    [
      'Microsoft encrypts data everywhere but in Cognitive Services.',
      { services: 'all', excluded: ['cognitive-services'] },
    ],
    ['Sales teams of Microsoft have no access to customer data.', { services: 'all' }],
    ['Microsoft offers support online for every service.', { services: 'all' }],
    [
      'Microsoft keeps no input.',
      {
        services: 'all',
        excluded: ['cognitive-services'],
        qualifiers: ['exclusion: Does not hold for Azure AI services.'],
      },
    ],
    ['Microsoft deletes telemetry of devices that left Intune.', { services: ['intune'] }],
    ['Neither Azure nor Dynamics 365 uses customer data for advertising.', { services: ['azure', 'dynamics-365'] }],
    ['Microsoft answers requests about customer data in its Online Services.', { services: ['online-services'] }],
    ['Microsoft does not let the Bing index reach customer data.', { services: 'all' }],
    ['Microsoft does not sell customer data.', { services: 'all' }],
    [
      'With the exception of Bing Search Services and Cognitive Services, Microsoft redirects requests.',
      { services: 'all', excluded: ['bing-search-services', 'cognitive-services'] },
    ],
  ],
};
