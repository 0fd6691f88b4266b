import type { LabelledList } from '../measure.ts';

/**
 * Written by somebody who knew the one-sentence description of the rule and not the rule itself, as a privacy lawyer, a marketing
 * writer and a hurried engineer would write. Frozen before the rule was first measured on it.
 */
export const independent: LabelledList = {
  faulty: [
    ['Rest assured: Contoso will keep your photos private.'],
    ['You can count on Norland to tell you first.'],
    ['Contoso does not and will not mine your e-mail.'],
    ['Nobody gets your keys from us, ever: we promise.'],
    ['Under no circumstances does Norland hand over source code.'],
    ['It is Contoso’s policy never to pay for personal data.'],
    ['Norland shall notify the customer before any change of subprocessor.'],
    ['Your data is never used by Contoso for ads.'],
    ['Contoso vows to fight overbroad subpoenas.'],
    ['Norland gave its word that it would delete the recordings.'],
    ['Contoso has pledged that it will publish every order once the gag is lifted.'],
    ['We’re committed to keeping your children safe online.'],
  ],
  sound: [
    ['Norland promised to tell the customer first ([[PC-GOV-1]]).'],
    ['This page lists what Contoso said about keys.'],
    ['A promise is more than a plan.'],
    ['Whether Norland will keep the list is an open question.'],
    ['The customer will receive an invoice from the reseller.'],
    ['Contoso was founded in 1996 and never had an office in Ghent.'],
    ['The law will change in May, and this registry with it.'],
    ['We add an entry when a reader finds one that is missing.'],
    ['A blog of Contoso says that it sold a data centre in 2015.'],
    ['The test looks for `Norland will never sell data` in the text.'],
    ['If Norland promises something new, add a version.'],
    ['Does Contoso guarantee deletion? The sources do not say.'],
  ],
};
