import type { CadenceFields } from '../cadence-in-field.ts';
import type { LabelledList } from '../measure.ts';

/**
 * Written by somebody who knew the one-sentence description of the rule and not the rule itself, as a privacy lawyer, a marketing
 * writer and a hurried engineer would write. Frozen before the rule was first measured on it.
 */
export const independent: LabelledList<CadenceFields> = {
  faulty: [
    ['Fabrikam runs a restore drill each spring.'],
    ['Northwind confirms the rights of its administrators anew every 60 days.'],
    ['Every Monday, Contoso publishes the list of outages.'],
    ['Norland posts a fresh list of subprocessors on a monthly basis.'],
    ['The privacy board of Fabrikam meets four times per calendar year.'],
    ['Contoso conducts biennial audits of its call centres.'],
    ['Contoso gives its staff privacy training once per year.', { frequency: 'P2Y' }],
    ['Northwind updates its register of risks every two weeks.', { frequency: 'P1M' }],
    ['Fabrikam has an outside firm attack its network and publishes the summary.', { frequency: 'P1Y' }],
    ['Contoso publishes a report on takedowns.', { qualifiers: ['Published at the end of each quarter.'] }],
    ['Nightly, Northwind copies customer data to a second site.'],
    ['Contoso rotates signing certificates on a 90-day cycle.'],
  ],
  sound: [
    ['Fabrikam runs a restore drill every quarter.', { frequency: 'P3M' }],
    ['Northwind publishes its figures each half-year.', { frequency: 'P6M' }],
    ['Fabrikam asks no more about annual income than the law requires.'],
    ['With a monthly plan as with a yearly plan, Contoso deletes the data when the customer leaves.'],
    ['Norland counts daily active users without storing who they are.'],
    ['Each time a key is used, Northwind writes a line to the audit log.'],
    ['Every customer of Fabrikam has a named contact for privacy.'],
    ['Fabrikam keeps the figures of every quarter since 2012 on its site.'],
    ['Fabrikam trains new staff in privacy once, in the first week.'],
    ['Northwind published two reports in 2016.'],
    ['Contoso lets customers download their invoices for every month of the contract.'],
    [
      'Norland has an auditor examine its cloud yearly.',
      { frequency: 'P1Y', qualifiers: ['The first examination took place in the year after launch.'] },
    ],
  ],
};
