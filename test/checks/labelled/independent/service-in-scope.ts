import type { LabelledList } from '../measure.ts';
import type { ServiceFields } from '../service-in-scope.ts';

/**
 * Written by somebody who knew the one-sentence description of the rule and not the rule itself, as a privacy lawyer, a marketing
 * writer and a hurried engineer would write. Frozen before the rule was first measured on it.
 */
export const independent: LabelledList<ServiceFields> = {
  faulty: [
    ['Files that users share in Teams stay encrypted.', { services: 'all' }],
    ['Norland keeps Ledger 360 records apart by customer.', { services: ['stratus'] }],
    ['Norland gives admins of Fleetpilot and Teams a log.', { services: ['fleetpilot', 'teams', 'stratus'] }],
    ['Except in Cognition Services, Norland keeps no input.', { services: 'all' }],
    [
      'Norland keeps no input in any service other than Lookout Search Services.',
      { services: 'all', excluded: ['cognition-services'] },
    ],
    ['Norland encrypts mail.', { services: ['desk-360'], qualifiers: ['limit: Covers only Desk 360 and Stratus.'] }],
    ['Sign-ins to Badge ID are logged.', { services: ['stratus'] }],
    ['Norland scans customer data in Desk 360, but not in Teams, for malware.', { services: ['desk-360'] }],
    ['Data in L360 is deleted on request.', { services: 'all' }],
    ['Norland redacts the queries of users.', { services: ['lookout-search-services'] }],
    // First "keeps no logs of content": under an absolute word, this is the fault of `absolute-words-qualified`.
    ['Norland keeps content encrypted.', { services: 'all', excluded: ['teams'] }],
    [
      'Norland lets customers hold their own keys.',
      { services: 'all', excluded: ['fleetpilot'], qualifiers: ['exclusion: Does not hold for Stratus.'] },
    ],
  ],
  sound: [
    ['In Teams, guests see only the channels that they were invited to, Norland said.', { services: ['teams'] }],
    ['Norland 360 and Stratus share one audit log.', { services: ['desk-360', 'stratus'] }],
    [
      'Norland encrypts data everywhere but in Cognition Services.',
      { services: 'all', excluded: ['cognition-services'] },
    ],
    ['Sales teams of Norland have no access to customer data.', { services: 'all' }],
    ['Norland offers support online for every service.', { services: 'all' }],
    [
      'Norland keeps no input.',
      {
        services: 'all',
        excluded: ['cognition-services'],
        qualifiers: ['exclusion: Does not hold for Stratus AI services.'],
      },
    ],
    ['Norland deletes telemetry of devices that left Fleetpilot.', { services: ['fleetpilot'] }],
    ['Neither Stratus nor Ledger 360 uses customer data for advertising.', { services: ['stratus', 'ledger-360'] }],
    ['Norland answers requests about customer data in its Online Services.', { services: ['online-services'] }],
    ['Norland does not let the Lookout index reach customer data.', { services: 'all' }],
    ['Norland does not sell customer data.', { services: 'all' }],
    [
      'With the exception of Lookout Search Services and Cognition Services, Norland redirects requests.',
      { services: 'all', excluded: ['lookout-search-services', 'cognition-services'] },
    ],
  ],
};
