/** Links, citations and addresses. */
import { edit, files, type PlantedFault } from '../fault.ts';

const about = 'docs/about.mdx';
const advice = 'This is information. It does not know your contract, your services or your case.';

/** A sentence on a hand-written page. */
function sentence(text: string) {
  return edit(about, advice, `${text} ${advice}`);
}

const related = "    related: ['PC-GOV-3', 'PC-GOV-4', 'PC-GOV-5'],\n    versions: [";

/** PC-GOV-2 with an address that it had before. */
function movedFrom(address: string) {
  return edit(files.government, related, `    formerAddresses: ['${address}'],\n${related}`);
}

export const links: readonly PlantedFault[] = [
  {
    name: 'a heading id that stands twice on a page',
    fault: edit('docs/maintaining.mdx', '{/* #moving */}', '{/* #citing */}'),
    expected: [{ rule: 'address-unique', at: '## When a page moves' }],
    twin: edit('docs/maintaining.mdx', '{/* #moving */}', '{/* #moves */}'),
  },
  {
    name: 'two pages with one address',
    fault: {
      edits: [
        {
          file: 'docs/upkeep.mdx',
          text: '---\ntitle: Upkeep\ndescription: How it is kept.\nslug: /maintaining/\n---\n\nWords.\n',
        },
      ],
    },
    expected: [{ rule: 'address-unique', at: 'slug: /maintaining/' }],
    twin: {
      edits: [
        {
          file: 'docs/upkeep.mdx',
          text: '---\ntitle: Upkeep\ndescription: How it is kept.\nid: upkeeping\n---\n\nSee [this page](/upkeeping/).\n',
        },
      ],
    },
  },
  {
    name: 'a former address that is another commitment’s page',
    fault: movedFrom('/commitments/pc-gov-3/'),
    expected: [{ rule: 'former-address-free', at: "'/commitments/pc-gov-3/'" }],
    twin: movedFrom('/promises/redirecting-requests/'),
  },
  {
    name: 'a former address that is a section',
    fault: movedFrom('/trust/#redirecting-requests'),
    expected: [{ rule: 'former-address-free', at: "'/trust/#redirecting-requests'" }],
    twin: movedFrom('/trust/redirecting-requests/'),
  },
  {
    name: 'a link to a page that is not there',
    fault: sentence('See [control](/principles/contrl/).'),
    expected: [{ rule: 'link-resolves', at: '/principles/contrl/' }],
    twin: sentence('See [control](/principles/control/).'),
  },
  {
    name: 'a link to a heading that is not there',
    fault: sentence('See [dates](/reading/#dat).'),
    expected: [{ rule: 'link-resolves', at: '/reading/‸#dat)' }],
    twin: sentence('See [the date](/reading/#date).'),
  },
  {
    name: 'a link in a remark to an entry that is not there',
    fault: edit(files.argentina, '(/instruments/ar-pdpa/#provision-art-9)', '(/instruments/ar-pdpa/#provision-art-99)'),
    expected: [{ rule: 'link-resolves', at: '(/instruments/ar-pdpa/‸#provision-art-99)' }],
    twin: edit(files.argentina, '(/instruments/ar-pdpa/#provision-art-9)', '(/instruments/ar-pdpa/#provision-art-10)'),
  },
  {
    name: 'a link that runs a script',
    fault: sentence('See [this](javascript:alert).'),
    expected: [{ rule: 'link-resolves', at: 'javascript:alert' }],
    twin: sentence('See `javascript:alert`.'),
  },
  {
    name: 'an icon whose file is not there',
    fault: edit(files.principles, "file: '/img/principles/control.svg'", "file: '/img/principles/kontrol.svg'"),
    expected: [{ rule: 'link-resolves', at: "'/img/principles/kontrol.svg'" }],
    twin: edit(files.principles, "file: '/img/principles/control.svg'", "file: '/img/principles/security.svg'"),
  },
  {
    name: 'a partial that is not there',
    fault: edit('docs/reading.mdx', "'./_generated/quotation.mdx'", "'./_generated/quotations.mdx'"),
    expected: [{ rule: 'link-resolves', at: './_generated/quotations.mdx' }],
    twin: edit('docs/reading.mdx', "'./_generated/quotation.mdx'", "'./_generated/figures.mdx'"),
  },
  {
    name: 'a page that cannot be parsed',
    fault: { edits: [{ file: 'docs/notes.mdx', text: '# Notes\n\nText <b>bold.\n' }] },
    expected: [{ rule: 'link-resolves', at: '<b>' }],
    twin: { edits: [{ file: 'docs/notes.mdx', text: '# Notes\n\nText <b>bold</b>.\n' }] },
  },
  {
    name: 'a version that a commitment does not have',
    fault: sentence('Requests go to the customer: [[PC-GOV-2@9]].'),
    expected: [{ rule: 'citation-resolves', at: 'PC-GOV-2@9' }],
    twin: sentence('Requests go to the customer: [[PC-GOV-2@2]].'),
  },
  {
    name: 'a commitment that does not exist',
    fault: edit(files.topics, '[PC-DATA-2](/commitments/pc-data-2/)', '[PC-DATA-22](/commitments/pc-data-2/)'),
    expected: [{ rule: 'citation-resolves', at: 'PC-DATA-22' }],
    twin: edit(files.topics, '[PC-DATA-2](/commitments/pc-data-2/)', '[PC-DATA-2@1](/commitments/pc-data-2/)'),
  },
  {
    name: 'a draft that is cited',
    fault: edit(files.data, "status: 'historic'", "status: 'draft'", "'PC-DATA-2': {"),
    expected: [{ rule: 'citation-resolves', file: files.topics, at: 'PC-DATA-2](' }],
    twin: edit(files.data, "status: 'historic'", "status: 'draft'", "'PC-DATA-3': {"),
  },
  {
    name: 'an address of this site in another form',
    fault: sentence('See [control](http://privacy-commitments.example/Principles/Control).'),
    expected: [
      { rule: 'own-link-canonical', at: '[control](http://privacy' },
      { rule: 'external-link-sound', level: 'warning', at: '[control](http://privacy' },
    ],
    twin: sentence('See [control](https://privacy-commitments.example/principles/control/).'),
  },
  {
    name: 'a link that names another rule than it leads to',
    fault: edit(
      files.argentinaPromises,
      '[Resolución AAIP 47/2018](/instruments/ar-resolution-47-2018/)',
      '[Resolución AAIP 47/2018](/instruments/ar-resolution-198-2023/), after [another](/instruments/ar-resolution-47-2018/),',
    ),
    expected: [{ rule: 'link-names-its-instrument', at: '[Resolución AAIP 47/2018]' }],
    twin: edit(
      files.argentinaPromises,
      '[Resolución AAIP 47/2018](/instruments/ar-resolution-47-2018/)',
      '[A later resolution](/instruments/ar-resolution-47-2018/)',
    ),
  },
  {
    name: 'an address with a tracking parameter',
    fault: edit(files.agreements, 'https://aka.ms/dpa', 'https://aka.ms/dpa?utm_source=mail'),
    expected: [{ rule: 'external-link-sound', at: "'https://aka.ms/dpa?utm_source=mail'" }],
    twin: edit(files.agreements, 'https://aka.ms/dpa', 'https://aka.ms/dpa?lang=en'),
  },
  {
    name: 'a host that nobody decided on',
    fault: edit(files.agreements, 'https://aka.ms/dpa', 'https://akka.ms/dpa'),
    expected: [{ rule: 'external-link-sound', level: 'warning', at: "'https://akka.ms/dpa'" }],
    twin: edit(files.agreements, 'https://aka.ms/dpa', 'https://www.aka.ms/dpa'),
  },
  {
    name: 'an address without encryption',
    fault: edit(files.authorities, "site: 'https://oipc.ab.ca'", "site: 'http://oipc.ab.ca'"),
    expected: [{ rule: 'external-link-sound', level: 'warning', at: "'http://oipc.ab.ca'" }],
    twin: edit(files.authorities, "site: 'https://oipc.ab.ca'", "site: 'https://oipc.ab.ca/'"),
  },
  {
    name: 'a link whose text is the id of another commitment',
    fault: sentence('See [PC-GOV-10](/commitments/pc-gov-11/).'),
    expected: [{ rule: 'link-label-matches', at: '[PC-GOV-10](/commitments/pc-gov-11/)' }],
    twin: sentence('See [PC-GOV-10](/commitments/pc-gov-10/), [a related one](/commitments/pc-gov-11/).'),
  },
  {
    name: 'a link whose text is another version',
    fault: edit('docs/reading.mdx', '[version 2](/commitments/pc-gov-2/v2/)', '[version 2](/commitments/pc-gov-2/v1/)'),
    expected: [{ rule: 'link-label-matches', at: '[version 2](/commitments/pc-gov-2/v1/)' }],
    twin: edit('docs/reading.mdx', '[version 2](/commitments/pc-gov-2/v2/)', '[version 2](/commitments/pc-gov-2/)'),
  },
  {
    name: 'a link whose text is another address',
    fault: sentence('See [/commitments/pc-gov-2/#v2](/commitments/pc-gov-2/#v1).'),
    expected: [{ rule: 'link-label-matches', at: '[/commitments/pc-gov-2/#v2]' }],
    twin: sentence('See [/commitments/pc-gov-2/#v1](/commitments/pc-gov-2/#v1).'),
  },
  {
    name: 'a remark that cites a claim and leads to another',
    fault: edit(files.japanPromises, '[PC-CLM-2](/claims/#pc-clm-2)', '[PC-CLM-2](/claims/#pc-clm-3)'),
    expected: [{ rule: 'link-label-matches', at: '[PC-CLM-2](/claims/#pc-clm-3)' }],
    twin: edit(files.japanPromises, '[PC-CLM-2](/claims/#pc-clm-2)', '[PC-CLM-2](/claims/)'),
  },
];
