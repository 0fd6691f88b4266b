import type { LabelledList } from '../measure.ts';

/**
 * Written by somebody who knew the one-sentence description of the rule and not the rule itself, as a privacy lawyer, a marketing
 * writer and a hurried engineer would write. Frozen before the rule was first measured on it.
 */
export const independent: LabelledList = {
  faulty: [
    ['Deletion requests get handled in line with the retention schedule.'],
    ['Contoso encrypts such data with a 256-bit key.'],
    ['Northwind does the same for backup copies.'],
    ['As described in the previous section, Fabrikam keeps two copies.'],
    ['Contoso will also notify the regulator.'],
    ['Our engineers never look at your files without a ticket.'],
    ['Norland: logs kept 30d, then purged'],
    [
      'Contoso deletes inactive accounts. Warnings are sent first. Users may ask for an extension. After a year all is gone.',
    ],
    ['Fabrikam applies the measures listed in the table below.'],
    ['Fabrikam keeps the said records in a separate vault.'],
    ['Contoso does not sell data!'],
    ['The former is erased by Northwind at once, the latter after a year.'],
  ],
  sound: [
    ['Fabrikam gives every customer who closes an account a written confirmation that the account data is gone.'],
    [
      "Unless a court forbids it, Northwind forwards each subpoena to the customer's named contact on the day of arrival.",
    ],
    [
      'Contoso support engineers open a mailbox only after the customer has approved that particular request in the portal.',
    ],
    [
      'Northwind pays for one independent audit per customer per year; any further audit is at the cost of the customer.',
    ],
    ['Personal data of applicants who are not hired is destroyed by Fabrikam six months after the post is filled.'],
    ['Norland notifies customers 30 days ahead of moving their tenant to another data centre, and lets them object.'],
    ['Where Art. 28(3) of the GDPR obliges a processor to assist the controller, Contoso assists without charge.'],
    [
      'Nobody at Northwind listens to recordings of a voice assistant unless the user has opted in. Opting out again takes effect within an hour.',
    ],
    ['Telemetry that Contoso collects from version 4.2 of its agent holds no names, e-mail addresses or IP addresses.'],
    ['It is the customer, not Northwind, who decides which administrators may read audit logs.'],
    ['Fabrikam does what the customer instructs it to do with personal data, and nothing else.'],
    [
      'To verify that people who ask for erasure are who they claim to be, Norland asks for no more than two pieces of evidence.',
    ],
  ],
};
