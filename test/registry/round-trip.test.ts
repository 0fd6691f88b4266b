/** What is cited from this data set verifies clean. */
import { ownInventory } from '../../scripts/lib/project/own-inventory.ts';
import { roundTrip } from '../citations/round-trip.ts';

roundTrip(ownInventory(), {
  promise: {
    token: 'PC-GOV-2@2',
    from: 'it always tries to have',
    to: 'it sometimes tries to have',
    told: '"always" became "sometimes"',
  },
  qualifier: { token: 'PC-DATA-2@1', text: 'The source page does not say how soon the data is removed.' },
});
