/** Whether a sentence reports, in the past, what the provider said. */

const reported =
  'said|promised|committed|stated|declared|announced|told|described|offered|pledged|undertook|agreed|assured|guaranteed|warranted|vowed|explained|wrote|claimed|confirmed|affirmed|asserted|reported|(?:gave|made)\\s+(?:(?:a|an|the|its)\\s+)?(?:promise|commitment|pledge|assurance|undertaking|word)';
const between = '(?:\\s*,[^,.;]{1,60},)?\\s+(?:(?:had|has|also|once|then|first|again|\\p{L}+ly)\\s+)*';
/** "Its page said": what a provider publishes speaks for it. */
const publication =
  "(?:[’']s)?\\s+(?:\\p{L}+\\s+){0,3}?(?:pages?|sites?|websites?|documents?|documentation|terms|agreements?|Center|Centre|policy|statements?)";
const owned = "[’']s\\s+(?:\\p{L}+\\s+)?(?:promise|commitment|policy|position|statement|pledge|undertaking)\\s+was";
/** "deletes data as Contoso said": what is reported is not what the sentence states. */
const aside = /\b(?:as|what|which|than|how|like|whatever)\s+$/i;

/** Tells whether a sentence has the provider (see `providerSource`) with a past verb of saying: `Contoso said that it …`. */
export function pastReport(provider: string): (sentence: string) => boolean {
  const forms = [
    `${provider}(?:${publication})?${between}(?:${reported})`,
    `${provider}${owned}`,
    `(?:was|were|had\\s+been)\\s+(?:\\p{L}+ly\\s+)?(?:${reported})\\s+by\\s+${provider}`,
  ];
  const report = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return (sentence) => [...sentence.matchAll(report)].some(({ index }) => !aside.test(sentence.slice(0, index)));
}
