/** Faults and harmless sentences in German, French, Spanish and Japanese; each fault has a twin that denies it or tells of the past. */
import type { Fault } from './pair.ts';

/** A file's name, what stands in it, and what is found. */
export const otherLanguages: readonly (readonly [file: string, text: string, faults: readonly Fault[]])[] = [
  // Promises that are made to bind.
  [
    'other-languages/bound.de.md',
    'Norland ist vertraglich verpflichtet, jede Anfrage zu prüfen (NC-GOV-8@1).',
    ['1:13 strength-not-overstated'],
  ],
  [
    'other-languages/bound.de.clean.md',
    'Norland prüft jede Anfrage (NC-GOV-8@1); vertraglich verpflichtet ist es dazu nicht.',
    [],
  ],
  ['other-languages/binding.de.txt', 'Rechtsverbindlich zugesichert: NC-GOV-8@1', ['1:1 strength-not-overstated']],
  ['other-languages/binding.de.clean.txt', 'Nicht rechtsverbindlich, aber gesagt: NC-GOV-8@1', []],
  [
    'other-languages/guaranteed.fr.md',
    'Norland garantit que les demandes ne sont pas acceptées sans examen (NC-GOV-8@1).',
    ['1:9 strength-not-overstated'],
  ],
  [
    'other-languages/guaranteed.fr.clean.md',
    'Norland examine les demandes (NC-GOV-8@1). Ce n’est pas garanti par contrat.',
    [],
  ],
  [
    'other-languages/contract.es.html',
    '<!doctype html><p>Norland se obliga contractualmente a revisar toda solicitud (NC-GOV-8@1).</p>',
    ['1:37 strength-not-overstated'],
  ],
  [
    'other-languages/contract.es.clean.html',
    '<!doctype html><p>Norland no se obliga contractualmente a revisar solicitudes (NC-GOV-8@1).</p>',
    [],
  ],
  [
    'other-languages/guaranteed.ja.md',
    'ノーランドは、請求をそのまま認めないことを保証しています（NC-GOV-8@1）。',
    ['1:22 strength-not-overstated'],
  ],
  ['other-languages/guaranteed.ja.clean.md', '請求の審査は保証されていません（NC-GOV-8@1）。', []],
  [
    'other-languages/asked.ja.csv',
    '質問,回答\n審査は契約上の義務ですか,はい（NC-GOV-8@1）\n',
    ['2:4 strength-not-overstated'],
  ],
  ['other-languages/asked.ja.clean.csv', '質問,回答\n審査は契約上の義務ですか,いいえ（NC-GOV-8@1）\n', []],
  ['other-languages/certified.de.md', 'Die Löschung ist zertifiziert (NC-DATA-1@2).', ['1:18 strength-not-overstated']],
  ['other-languages/certified.de.clean.md', 'Die Löschung ist nicht zertifiziert (NC-DATA-1@2).', []],
  ['other-languages/law.clean.md', 'Die Verfassung garantiert dies ohnehin (NC-GOV-8@1).', []],
  // The past told as today.
  ['other-languages/today.de.md', 'Derzeit erscheint ein Bericht (NC-RPT-1@1).', ['1:1 historic-not-current']],
  ['other-languages/today.de.clean.md', 'Ob derzeit ein Bericht erscheint (NC-RPT-1@1), ist offen.', []],
  ['other-languages/valid.de.md', 'Die Zusage NC-RPT-1@1 gilt weiterhin.', ['1:23 historic-not-current']],
  ['other-languages/valid.de.clean.md', 'Die Zusage NC-RPT-1@1 gilt nicht mehr.', []],
  [
    'other-languages/today.fr.md',
    'Actuellement, deux rapports paraissent par an (NC-RPT-1@1).',
    ['1:1 historic-not-current'],
  ],
  [
    'other-languages/today.fr.clean.md',
    'En 2019, deux rapports paraissaient (NC-RPT-1@1) ; actuellement, un autre service en publie.',
    [],
  ],
  ['other-languages/force.es.md', 'El compromiso NC-RPT-1@1 sigue vigente.', ['1:26 historic-not-current']],
  ['other-languages/force.es.clean.md', 'El compromiso NC-RPT-1@1 ya no está vigente.', []],
  ['other-languages/today.ja.md', '現在も報告書が公表されています（NC-RPT-1@1）。', ['1:1 historic-not-current']],
  ['other-languages/today.ja.clean.md', '現在も公表されているかは不明です（NC-RPT-1@1）。', []],
];
