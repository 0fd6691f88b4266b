/** Telling what customers may do from what the provider does. */

const people =
  '(?:customers?|users?|subscribers?|people|individuals|persons?|administrators?|data\\s+subjects?|residents?|they|you)';
const free = new RegExp(
  `(?:^|[.;:,]\\s+|\\b(?:and|that|where|when|if|so)\\s+)(?:(?:a|an|the|each|every|its|their)\\s+)?(?:\\p{L}+\\s+)?${people}\\s+(?:(?:can|may|could|might|must|should|need|pay|pays|choose|chooses|have|has|get|gets)\\b)[^.;:]*$`,
  'iu',
);

/** Whether what comes next is something that customers, and not the provider, may or have to do. */
export function customersAct(before: string): boolean {
  return free.test(before);
}
