import type { InstrumentFields } from '../instrument-in-field.ts';
import type { LabelledList } from '../measure.ts';

/**
 * Written by somebody who knew the one-sentence description of the rule and not the rule itself, as a privacy lawyer, a marketing
 * writer and a hurried engineer would write. Frozen before the rule was first measured on it.
 */
export const independent: LabelledList<InstrumentFields> = {
  faulty: [
    ['Contoso maps its controls to ISO/IEC 27018.'],
    ['Contoso offers terms that say what Art. 28 of the GDPR asks for.'],
    [
      'Contoso gives effect to the rights that the General Data Protection Regulation grants.',
      { supports: ['pipeda'] },
    ],
    ['As its DPA provides, Contoso assists with audits.', { binding: ['hst'] }],
    ['Contoso keeps a register under Disposition 11/2006.', { supports: ['iso-27001'] }],
    ['Contoso lets rights holders complain under the DMCA.'],
    ['Contoso treats the numbers of people in Japan as the My Number Act wants.'],
    ['Contoso had its cloud examined and got a SOC 2 Type II report.'],
    ['Contoso protects records.', { qualifiers: ['Holds only as far as the Privacy Act applies.'] }],
    ['Contoso protects data as an independent body expects.', { incorporates: ['11-2006'] }],
    ['Contoso answers requests under PIPEDA and the CLOUD Act.', { supports: ['pipeda'] }],
    ['Contoso runs an information security programme based on ISO 27001:2013.'],
  ],
  sound: [
    ['Contoso maps its controls to ISO/IEC 27018.', { supports: ['iso-27018'] }],
    ['Contoso lets patients act on their privacy settings.'],
    ['Contoso publishes its terms for online services.'],
    ['Contoso supports customers under both the GDPR and PIPEDA.', { supports: ['gdpr', 'pipeda'] }],
    ['In the HST, Contoso promises deletion.', { binding: ['hst'] }],
    ["Contoso's security operations centre (SOC) watches for intrusions at all hours."],
    ['Contoso takes up the measures of Disposition 11/2006.', { incorporates: ['11-2006'] }],
    ['Contoso answers under the number 27018-55 to questions about privacy.'],
    ['Contoso tells customers of laws on privacy that apply to them.'],
    ['Contoso helps customers in Germany with the Datenschutz-Grundverordnung.', { supports: ['gdpr'] }],
    ['Contoso protects data by a management system.', { supports: ['iso-27001'] }],
    ['Contoso keeps the promises of its amendment M314.', { binding: ['ar-dta'] }],
  ],
};
