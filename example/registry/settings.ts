/** What the engine has to be told of this registry beside its entries. */
import type { Settings } from '../../src/model/settings.ts';

export const settings: Settings = {
  // The commitment that hand-written pages explain things with.
  exampleCommitment: 'EX-DATA-1',
  // Hosts that links may lead to, without "www.": somebody looked at each and decided.
  knownHosts: [
    'contoso.example',
    'creativecommons.org',
    'git.contoso.example',
    'law.norland.example',
    'pages.nist.gov',
    'rfc-editor.org',
    'w3id.org',
  ],
  // Those of them that do not offer https, each with what was seen: { 'archive.example': 'Closed before it offered https.' }
  hostsWithoutHttps: {},
  // Frameworks all of whose principles are among their provisions: the list of principles tells which of them none maps to.
  completeFrameworks: ['cloud-privacy-standard'],
  // What readers call your reports, laws and places → the words that your entries use. Names that entries hold are known without.
  customerWords: [['requests report, warrant canary', 'transparency report']],
};
