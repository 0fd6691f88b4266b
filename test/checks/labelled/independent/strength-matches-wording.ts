import type { LabelledList } from '../measure.ts';
import type { StrengthFields } from '../strength-matches-wording.ts';

const open = { strength: 'public-statement' } as const;
const contractual = { strength: 'contractual' } as const;

/**
 * Written by somebody who knew the one-sentence description of the rule and not the rule itself, as a privacy lawyer, a marketing
 * writer and a hurried engineer would write. Frozen before the rule was first measured on it.
 */
export const independent: LabelledList<StrengthFields> = {
  faulty: [
    ['Contoso is contractually committed to storing three copies of customer data.', open],
    ['The service agreement obliges Contoso to delete data at the end.', open],
    ['Contoso hereby covenants not to re-identify de-identified data.', open],
    ['Customers are entitled under their contract to a copy of each audit report of Contoso.', open],
    ['Contoso stands behind its privacy promise with a money-back guarantee.', open],
    ['Contoso shall be liable under the agreement for its subprocessors.', open],
    ['Privacy at Contoso is guaranteed.', open],
    ['Contoso posts a bond of one million dollars for the safe return of customer data.', open],
    ['Contoso says that backups are encrypted.', contractual],
    ['Contoso tells customers before it changes its list of subprocessors.', contractual],
    ['Contoso aims to answer within a day.', contractual],
    ['Contoso announced on its blog that it no longer scans mail.', contractual],
  ],
  sound: [
    ['Contoso does not hand over content without a search warrant.', open],
    ['Contoso reviews the contracts of its suppliers before data flows.', open],
    ['Contoso deletes data after the contract ends.', open],
    ['Contoso wants to give people confidence that their data is safe.', open],
    ['Contoso requires its subcontractors to sign a contract that protects customer data.', open],
    ['Contoso makes no guarantee that a recipient keeps a message secret.', open],
    ['Contoso limits what contractors can see.', open],
    ['Contoso helps customers to honour their own contractual obligations.', open],
    ['In its agreement with each customer, Contoso undertakes to erase backups.', contractual],
    ['Contoso is contractually required to report breaches to the customer.', contractual],
    ['Under the Hosted Services Terms, Contoso acts only on instructions.', contractual],
    ['Contoso guarantees the return of all data on exit.', contractual],
  ],
};
