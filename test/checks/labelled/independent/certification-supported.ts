import type { CertificationFields } from '../certification-supported.ts';
import type { LabelledList } from '../measure.ts';

/**
 * Written by somebody who knew the one-sentence description of the rule and not the rule itself, as a privacy lawyer, a marketing
 * writer and a hurried engineer would write. Frozen before the rule was first measured on it.
 */
export const independent: LabelledList<CertificationFields> = {
  faulty: [
    ['Fabrikam is a certified provider of health data hosting.'],
    ['All Fabrikam data centres carry the ISO/IEC 27001 certificate.'],
    ['Fabrikam is fully HIPAA compliant.'],
    ['Fabrikam’s cookie banner complies with the law of every country.'],
    ['Independent auditors have certified the controls of Fabrikam.'],
    ['The Fabrikam cloud is SOC 2 certified.', { equal: ['soc'] }],
    ['Fabrikam ensures full compliance with the Personal Data Protection Act.'],
    ['Fabrikam’s key vault is certified to ISO/IEC 27018.', { equal: ['iso-27018'] }],
    ['With Fabrikam you are compliant from day one.'],
    ['Fabrikam conforms with the Privacy Act.'],
    ['Fabrikam has been awarded accreditation by a national body.'],
    ['Fabrikam is 27001-certified.', { supports: ['iso-27001'] }],
  ],
  sound: [
    ['Fabrikam holds a certificate under ISO/IEC 27001 for its head office.', { equal: ['iso-27001'] }],
    ['Fabrikam gives customers tools that help them to comply with the GDPR.'],
    ['Fabrikam sends a birth certificate back to the person after it has checked it.'],
    ['Fabrikam renews its TLS certificates before they expire.'],
    ['Fabrikam has a compliance team that answers questions of customers.'],
    ['Fabrikam complies with a court order only if it is valid.'],
    ['Fabrikam does not claim to be certified under any standard.'],
    ['Fabrikam lets customers document their own compliance with local law.'],
    ['Fabrikam makes available the report of its auditor under SOC 2.', { equal: ['soc'] }],
    ['Fabrikam gives customers a certificate of destruction for each disk.'],
    ['Fabrikam complies with the instructions of the customer.'],
    ['Fabrikam prefers subprocessors whose security a third party has examined.'],
  ],
};
