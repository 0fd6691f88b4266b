import type { LabelledList } from '../measure.ts';
import type { TimeLimitFields } from '../time-limit-in-field.ts';

/**
 * Written by somebody who knew the one-sentence description of the rule and not the rule itself, as a privacy lawyer, a marketing
 * writer and a hurried engineer would write. Frozen before the rule was first measured on it.
 */
export const independent: LabelledList<TimeLimitFields> = {
  faulty: [
    ['Fabrikam purges crash dumps before the end of the second week after upload.'],
    ['A reply to every data subject request goes out from Contoso inside ten business days.'],
    ['Contoso has up to 21 days to hand over the export after a customer has asked for it.'],
    ['Northwind acknowledges a report of a vulnerability on the day of receipt.'],
    ['Norland tells users of a takeover of their account at once.'],
    ['Fabrikam takes no longer than three weeks to answer an objection.'],
    ['Contoso expeditiously removes material that infringes copyright.'],
    ['Northwind revokes the access of staff who leave within 24 hours.', { within: 'P2D' }],
    ['Norland restores deleted mailboxes for customers who ask.', { within: 'P14D' }],
    [
      'Contoso answers questions about its impact assessment.',
      { qualifiers: ['An answer takes at most 20 working days.'] },
    ],
    ['Fabrikam deletes voice clips within an hour of transcription.'],
    [
      'Within one (1) month of receipt of the request, extendable by two (2) further months where necessary, Contoso responds to the data subject.',
    ],
  ],
  sound: [
    ['Fabrikam purges crash dumps within 14 days after upload.', { within: 'P14D' }],
    ['No later than ten days after it gets a data subject request, Contoso answers it.', { within: 'P10D' }],
    ['Northwind keeps invoices for ten years because tax law asks for it.'],
    ['Norland lets customers restore a deleted site for 93 days.'],
    ['Contoso answers questions about privacy by telephone within office hours.'],
    ['Northwind keeps personal data within the country in which it was collected.'],
    ['Norland encrypts a message immediately before it is sent.'],
    ['Contoso promptly tells the customer about a subpoena.', { within: 'promptly' }],
    ['Fabrikam tells people under 16 within a pop-up which data it collects.'],
    ['Northwind notifies the customer without undue delay once it knows of a breach.', { within: 'promptly' }],
    ['Contoso counts 30 days as a month when it works out a refund.'],
    ['Contoso does not promise a reply within a fixed time.'],
  ],
};
