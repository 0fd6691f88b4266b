/** What is cited from a provider that does not exist, whose commitments have changed in every way. */
import { norlandInventory } from './corpus/registry.ts';
import { roundTrip } from './round-trip.ts';

roundTrip(norlandInventory(), {
  promise: {
    token: 'NC-GOV-2@3',
    from: 'it always tries to send',
    to: 'it sometimes tries to send',
    told: '"always" became "sometimes"',
  },
  qualifier: { token: 'NC-DATA-2@1', text: 'Norland holds the keys unless the customer brings its own.' },
});
