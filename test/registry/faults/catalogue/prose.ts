/** Words on pages and in remarks: promises, names, claims, figures, pictures. */
import { edit, files, type PlantedFault } from '../fault.ts';

const about = 'docs/about.mdx';
const advice = 'This is information. It does not know your contract, your services or your case.';

/** A sentence on a hand-written page. */
function sentence(text: string) {
  return edit(about, advice, `${text} ${advice}`);
}

export const prose: readonly PlantedFault[] = [
  {
    name: 'a promise on a page that cites none',
    fault: sentence('Microsoft will never sell your data.'),
    expected: [{ rule: 'promise-cites-commitment', at: 'Microsoft will never' }],
    twin: sentence('Nobody here sells your data.'),
  },
  {
    name: 'a guarantee in a remark that cites none',
    fault: edit(
      files.topics,
      'It also relied on the EU-US Privacy Shield.',
      'Microsoft guarantees that data stays there.',
    ),
    expected: [{ rule: 'promise-cites-commitment', at: 'Microsoft guarantees' }],
    twin: edit(files.topics, 'It also relied on the EU-US Privacy Shield.', 'Microsoft guarantees nothing there.'),
  },
  {
    name: 'a claim that is called a promise',
    fault: sentence('Its safeguards are promised in [[PC-CLM-2]].'),
    expected: [{ rule: 'claim-not-cited-as-commitment', at: 'PC-CLM-2]]' }],
    twin: sentence('What its safeguards rest on is a claim, [[PC-CLM-2]].'),
  },
  {
    name: 'a claim in a remark that is called a commitment',
    fault: edit(
      files.government,
      'is a belief, that customers ought to control their own data: see [PC-CLM-14]',
      'is the commitment [PC-CLM-14]',
    ),
    expected: [{ rule: 'claim-not-cited-as-commitment', at: '[‸PC-CLM-14]' }],
    twin: edit(
      files.government,
      'is a belief, that customers ought to control their own data: see [PC-CLM-14]',
      'is the belief [PC-CLM-14]',
    ),
  },
  {
    name: 'a former name in the present',
    fault: sentence('A Service Organization Controls report covers a period.'),
    expected: [{ rule: 'deprecated-name', at: 'Service Organization Controls report' }],
    twin: sentence('A System and Organization Controls report covers a period.'),
  },
  {
    name: 'an abbreviation that its bearer does not use',
    fault: sentence('The OPCC answers complaints.'),
    expected: [{ rule: 'deprecated-name', at: 'OPCC answers' }],
    twin: sentence('The OPC answers complaints.'),
  },
  {
    name: 'an attestation that is called a certificate',
    fault: sentence('The services are SOC 2 certified.'),
    expected: [{ rule: 'attestation-not-certified', at: 'certified.' }],
    twin: sentence('The services have a SOC 2 report.'),
  },
  {
    name: 'a body that publishes standards, named for one of them',
    fault: edit(files.claims, "standing: 'not-confirmed'", "standing: 'undisputed'", "'PC-CLM-2': {"),
    expected: [{ rule: 'standard-generic', after: "'PC-CLM-2': {", at: 'ISO and SOC' }],
    twin: edit(files.claims, "standing: 'not-confirmed'", "standing: 'undisputed'", "'PC-CLM-18': {"),
  },
  {
    name: 'a standard without its number in a qualifier',
    fault: edit(files.canadaPromises, 'Promises no certificate, and', 'Promises no ISO certificate, and'),
    expected: [{ rule: 'standard-generic', at: 'ISO certificate' }],
    twin: edit(files.canadaPromises, 'Promises no certificate, and', 'Promises no written certificate, and'),
  },
  {
    name: 'eight words of a source page',
    fault: {
      ...sentence('Seven grey geese crossed the frozen lake before sunrise.'),
      sourceWords: 'Grey geese crossed the frozen lake before sunrise came',
    },
    expected: [{ rule: 'own-words', at: 'grey geese' }],
    twin: {
      ...sentence('Seven grey geese crossed the lake before sunrise came.'),
      sourceWords: 'Grey geese crossed the frozen lake before sunrise came',
    },
  },
  {
    name: 'a share of customers without its period',
    fault: edit(files.claims, "standing: 'not-confirmed'", "standing: 'undisputed'", "'PC-CLM-15': {"),
    expected: [
      { rule: 'statistic-has-period', after: "'PC-CLM-15': {", at: "'Microsoft said that its published totals" },
    ],
    twin: edit(
      files.claims,
      'The page names no period, no report and no exact number.',
      'The page names no period.',
      "'PC-CLM-15': {",
    ),
  },
  {
    name: 'a count that is not the one of the report',
    fault: edit(files.claims, 'counts 78 recommendations', 'counts 87 recommendations'),
    expected: [{ rule: 'statistic-has-period', level: 'warning', at: '87 recommendations' }],
    twin: edit(files.claims, 'counts 78 recommendations', 'speaks of 78 recommendations'),
  },
  {
    name: 'an icon that is described by its file',
    fault: edit(files.principles, 'An eye, wide open.', 'eye.svg'),
    expected: [{ rule: 'icon-has-alt', at: "'eye.svg'" }],
    twin: edit(files.principles, 'An eye, wide open.', 'A wide open eye.'),
  },
  {
    name: 'a picture without a description',
    fault: edit(about, '## Not legal advice', '<img src="/img/principles/control.svg" />\n\n## Not legal advice'),
    expected: [{ rule: 'icon-has-alt', at: '<img src' }],
    twin: edit(about, '## Not legal advice', '<img src="/img/principles/control.svg" alt="" />\n\n## Not legal advice'),
  },
  {
    name: 'a relation to a framework without a reason',
    fault: edit(
      files.principles,
      'Clear choices can serve consent, but the promise does not make consent a condition.',
      'Similar.',
    ),
    expected: [{ rule: 'mapping-has-rationale', at: "'Similar.'" }],
    twin: edit(
      files.principles,
      'Clear choices can serve consent, but the promise does not make consent a condition.',
      'Choices can serve consent.',
    ),
  },
  {
    name: 'one reason for two frameworks',
    fault: edit(
      files.principles,
      'Clear choices can serve consent, but the promise does not make consent a condition.',
      'Both give the person choices; the promise does not speak of consent.',
    ),
    expected: [
      { rule: 'mapping-has-rationale', after: "provision: 'principle-3'", at: "'Both give the person choices" },
    ],
    twin: edit(
      files.principles,
      'Clear choices can serve consent, but the promise does not make consent a condition.',
      'Clear choices can serve consent; the promise does not ask for it.',
    ),
  },
];
