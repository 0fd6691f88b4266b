/** How commitments and claims are told: what was promised in the past, what promises nothing, what a page says of both. */
import { edit, files, newest, type PlantedFault } from '../fault.ts';

const keys = 'Microsoft said that it does not give its encryption keys to any government.';
const serious = 'Microsoft said that it takes claims of copyright infringement seriously.';
const advice = 'This is information. It does not know your contract, your services or your case.';

/** A sentence on a hand-written page. */
function sentence(text: string) {
  return edit('docs/about.mdx', advice, `${text} ${advice}`);
}

export const standing: readonly PlantedFault[] = [
  {
    name: 'a historic commitment that is promised still',
    fault: edit(
      files.government,
      keys,
      'Microsoft promises not to give its encryption keys to any government.',
      newest.gov8,
    ),
    expected: [{ rule: 'historic-told-in-past', at: 'Microsoft ‸promises not to give its encryption keys' }],
    twin: edit(
      files.government,
      keys,
      'Microsoft promised not to give its encryption keys to any government.',
      newest.gov8,
    ),
  },
  {
    name: 'a claim of what the provider said that it will do',
    fault: edit(files.claims, serious, 'Microsoft said that it will take claims of copyright infringement seriously.'),
    expected: [{ rule: 'claim-promises-nothing', at: 'it will take claims' }],
    twin: edit(files.claims, serious, 'Microsoft said that it took claims of copyright infringement seriously.'),
  },
  {
    name: 'a historic commitment that a page calls in force',
    fault: sentence('[The promise on keys](/commitments/pc-gov-8/) is still in force.'),
    expected: [{ rule: 'stated-status-true', at: 'is still ‸in force' }],
    twin: sentence('[The promise on keys](/commitments/pc-gov-8/) is not known to be in force.'),
  },
];
