/** What the engine has to be told of this registry beside its entries. */
import type { Settings } from '../model/settings.ts';
import { customerWords } from './customer-words.ts';
import { knownHosts } from './known-hosts.ts';

export const settings: Settings = {
  exampleCommitment: 'PC-GOV-2',
  presentTerms: ['products-and-services-dpa'],
  knownHosts,
  hostsWithoutHttps: {
    'servicios.infoleg.gob.ar': 'The official texts of Argentina are published under http alone.',
    'jus.gob.ar': 'The ministry moved its texts; the address of the old translation is kept as it was published.',
    'itpro.nikkeibp.co.jp': 'The site was closed before it offered https; the address is kept for archives.',
    'leechtishman.com': 'The article was read under its old address, which is kept as it was read.',
  },
  completeFrameworks: ['iso-29100', 'oecd-privacy-guidelines', 'ca-pipeda'],
  customerWords,
};
