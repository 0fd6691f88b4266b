import type { LabelledList } from '../measure.ts';

/**
 * Written by somebody who knew the one-sentence description of the rule and not the rule itself, as a privacy lawyer, a marketing
 * writer and a hurried engineer would write. Frozen before the rule was first measured on it.
 */
export const independent: LabelledList<string> = {
  faulty: [
    [
      'Fabrikam does not use customer prompts to train its language models.',
      'Customer prompts are not used by Fabrikam for training its language models.',
    ],
    [
      'Northwind stores backups in the same country as the original data.',
      'Northwind keeps backups in the country where the original data is stored.',
    ],
    [
      'Contoso notifies customers at least 30 days before a new subprocessor starts work.',
      'At least 30 days before a new subprocessor starts work, Contoso gives customers notice.',
    ],
    [
      'Norland said that customers have access to their own data at any time.',
      'Customers can access their own data at any time, Norland said.',
    ],
    [
      'Fabrikam erases personal data of a former employee of the customer when the customer asks for it.',
      'On the request of the customer, Fabrikam deletes the personal data of a former employee of that customer.',
    ],
    [
      'Contoso employs a data protection officer whom anyone can contact.',
      'Contoso has a data protection officer who can be contacted by anyone.',
    ],
    [
      'Northwind encrypts all customer data in transit with TLS 1.2 or higher.',
      'All customer data in transit is encrypted by Northwind using TLS 1.2 or above.',
    ],
    [
      'Northwind publishes the number of government demands every six months.',
      'Northwind publishes the number of government demands twice a year.',
    ],
    [
      'Fabrikam does not build profiles of pupils for advertising.',
      'Fabrikam builds no advertising profiles of pupils.',
    ],
    [
      'Contoso logs each access of its staff to customer content.',
      'Contoso keeps a log of every access to customer content by its staff.',
    ],
    [
      'Norland challenges demands that it considers unlawful.',
      'Norland contests demands which it believes to be unlawful.',
    ],
    [
      'Contoso returns or destroys personal data at the end of the contract, as the customer chooses.',
      'When the contract ends, Contoso returns or destroys personal data at the choice of the customer.',
    ],
  ],
  sound: [
    ['Fabrikam keeps audit logs for 90 days.', 'Fabrikam keeps sign-in logs for 90 days.'],
    [
      'Northwind encrypts traffic between its data centres.',
      'Northwind encrypts traffic between its data centres and the customer.',
    ],
    [
      'Contoso tells parents when a teacher shares a class recording.',
      'Contoso asks parents before a teacher shares a class recording.',
    ],
    [
      'Fabrikam does not use customer prompts to train its language models.',
      'Fabrikam does not show customer prompts to human reviewers.',
    ],
    [
      'Contoso lets customers choose the region of storage.',
      'Contoso lets customers change the region of storage at any time.',
    ],
    [
      'Northwind lets administrators turn off optional telemetry.',
      'Northwind lets administrators inspect optional telemetry.',
    ],
    [
      'Northwind notifies the customer of a breach of personal data.',
      'Northwind notifies the supervisory authority of a breach of personal data.',
    ],
    ['Norland deletes the data of a customer who leaves.', 'Norland exports the data of a customer who leaves.'],
    [
      'Fabrikam asks for consent before it sets advertising cookies.',
      'Fabrikam asks for consent before it shares location data.',
    ],
    ['Contoso does not sell personal data.', 'Contoso does not buy personal data.'],
    ['Contoso destroys disks that leave a data centre.', 'Contoso records which disks leave a data centre.'],
    [
      'Norland publishes the number of orders that it rejected.',
      'Norland publishes the number of orders that it received.',
    ],
  ],
};
