import type { LabelledList } from '../measure.ts';
import type { PlaceFields } from '../place-in-scope.ts';

const worldwide = { jurisdictions: 'worldwide' } as const;

/**
 * Written by somebody who knew the one-sentence description of the rule and not the rule itself, as a privacy lawyer, a marketing
 * writer and a hurried engineer would write. Frozen before the rule was first measured on it.
 */
export const independent: LabelledList<PlaceFields> = {
  faulty: [
    ['German customers of Contoso may inspect the data centre.', worldwide],
    ['Contoso keeps the health records of Alberta residents in the province.', worldwide],
    ['In the U.K., Contoso names a representative.', worldwide],
    ['People who live in the EU can object to profiling by Contoso.', worldwide],
    ['Contoso obeys the wishes of Canadians about marketing calls.', worldwide],
    ['Contoso holds no biometric data of U.S. pupils.', worldwide],
    ['Contoso tells customers of an audit.', { jurisdictions: ['ar'] }],
    ['For Germany and the United Kingdom, Contoso asks the works council first.', { jurisdictions: ['de'] }],
    ['For Argentina, Contoso signs local clauses.', { jurisdictions: ['ar', 'jp'] }],
    ['Contoso erases camera images.', { ...worldwide, qualifiers: ['Holds only in Japan.'] }],
    ['Japan-based customers get support from Contoso in Japanese.', worldwide],
    ['Where a customer has its seat in Argentina, Contoso signs local clauses.', worldwide],
  ],
  sound: [
    ['Contoso has its seat in Germany and serves customers everywhere.', worldwide],
    ['Contoso stores no customer data in the United States.', worldwide],
    ['In Japan, Contoso keeps the numbers of people apart from their names.', { jurisdictions: ['jp'] }],
    ['Contoso writes its privacy portal in Japanese and in German.', worldwide],
    ['Canadian customers of Contoso get a copy within the country.', { jurisdictions: ['ca'] }],
    ['Contoso disputed an order of a U.S. court.', worldwide],
    ['Contoso gives customers in Alberta a local contact.', { jurisdictions: ['ca-ab'] }],
    ['Contoso closes an account when parents write to it “please tell us what you hold”.', worldwide],
    ['Contoso has offices in Canada, Argentina and Japan where staff answer questions.', worldwide],
    ['For the United States, Canada and the EU, Contoso names a contact.', { jurisdictions: ['us', 'ca', 'eu'] }],
    ['Contoso erases camera images of visitors.', { jurisdictions: ['de'], qualifiers: ['Holds only for Germany.'] }],
    ['Contoso honours the opt-out of residents of the UK.', { jurisdictions: ['gb'] }],
  ],
};
