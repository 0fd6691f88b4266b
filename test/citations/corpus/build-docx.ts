/**
 * Word documents. Paragraphs are counted through the body, those of tables included, and those too that stay empty in a cell
 * which continues a merged one. A list of documents, and longer than most files for that reason.
 */
import { DeletedTextRun, FootnoteReferenceRun, Header, InsertedTextRun, NoBreakHyphen, TextRun } from 'docx';
import type { Pair } from './pair.ts';
import { bullet, h1, h2, link, p, runs, table, title, word } from './word.ts';
import { digestOf, permalinkOf, qualifier, said } from './words.ts';

const change = { id: 1, author: 'Nadia', date: '2026-10-01T09:00:00Z' };

export const docxPairs: readonly Pair[] = [
  {
    file: 'questionnaire.docx',
    faults: ['table 1, row 3, column A scope-covered'],
    build: (pick) =>
      word([
        title('Supplier questionnaire: Norland Fleetpilot'),
        p('Filled in by the vendor. Please answer every question.'),
        table([
          ['Question', 'Answer', 'Reference'],
          ['Is data in Stratus encrypted at rest?', 'Yes', 'NC-DATA-2@1'],
          [`Is data in ${pick('Fleetpilot', 'Desk 360')} encrypted at rest?`, 'Yes', 'NC-DATA-2@1'],
          ['Is data in Ledger 360 encrypted at rest?', 'No statement', '–'],
          ['Are you certified?', 'There is a code of conduct', 'NC-RPT-2@1'],
        ]),
      ]),
  },
  {
    file: 'service-chapters.docx',
    faults: ['paragraph 4 scope-covered'],
    build: (pick) =>
      word([
        title('Ledger 360 and the rest of the family'),
        h1('Stratus'),
        p('Customer data is encrypted at rest (NC-DATA-2@1).'),
        h1(pick('Ledger 360', 'Desk 360')),
        h2('Storage'),
        p('Customer data is encrypted at rest (NC-DATA-2@1).'),
        h1('Ledger 360: advertising'),
        p('Customer data is not used for advertising (NC-DATA-3@1).'),
      ]),
  },
  {
    file: 'reports.docx',
    faults: ['paragraph 2 historic-not-current'],
    build: (pick) =>
      word([
        title('Reports on requests'),
        p(`${pick('Norland still publishes', 'In 2019 Norland published')} a report twice a year (NC-RPT-1@1).`),
      ]),
  },
  {
    file: 'split-runs.docx',
    faults: ['paragraph 2 citation-known', 'paragraph 3 strength-not-overstated'],
    build: (pick) =>
      word([
        p('Dear Ms Okafor,'),
        runs('lawyers review each request (NC-', new TextRun({ text: 'GOV-', bold: true }), pick('18', '8'), '@1).'),
        runs(
          'No advertising: this is ',
          pick('cert', 'sta'),
          new TextRun({ text: pick('ified', 'ted'), italics: true }),
          ' publicly (NC-DATA-3@1).',
        ),
        runs('Kind ', 'regards'),
      ]),
  },
  {
    file: 'tracked-changes.docx',
    faults: ['paragraph 2 strength-not-overstated', 'paragraph 3 citation-current-version'],
    build: (pick) =>
      word([
        h1('Clauses under negotiation'),
        runs(
          'Norland ',
          new DeletedTextRun({ ...change, text: pick('says', 'guarantees') }),
          new InsertedTextRun({ ...change, id: 2, text: pick('guarantees', 'says') }),
          ' that lawyers review each request (NC-GOV-8@1).',
        ),
        runs(
          'Notice is given as in ',
          new DeletedTextRun({ ...change, id: 3, text: pick('NC-GOV-3@2', 'NC-GOV-3@1') }),
          new InsertedTextRun({ ...change, id: 4, text: pick('NC-GOV-3@1', 'NC-GOV-3@2') }),
          '.',
        ),
      ]),
  },
  {
    file: 'quotation.docx',
    faults: ['paragraph 2 quotation-exact', 'paragraph 4 qualifiers-present', 'paragraph 8 digest-matches'],
    build: (pick) =>
      word([
        h1('What Norland says'),
        p(`“${said('NC-GOV-8@1').replace('reject', pick('return', 'reject'))}” (NC-GOV-8@1)`),
        p('On storage it says:'),
        p(said('NC-LOC-1@1')),
        p(pick('Please note our opening hours.', qualifier('NC-LOC-1@1'))),
        p('NC-LOC-1@1'),
        h1('Evidence'),
        p(`NC-DATA-3@1, ${pick('sha256-4d086c2852dd', digestOf('NC-DATA-3@1').slice(0, 19))}`),
      ]),
  },
  {
    file: 'qualifier-list.docx',
    faults: ['paragraph 2 qualifiers-present'],
    build: (pick) =>
      word([
        h1('Deletion'),
        p(said('NC-DATA-1@2')),
        bullet(qualifier('NC-DATA-1@2', 1)),
        bullet(pick('Ask your contact for more.', qualifier('NC-DATA-1@2', 2))),
        runs('Source: ', link('NC-DATA-1@2', permalinkOf('NC-DATA-1@2'))),
      ]),
  },
  {
    file: 'footnotes.docx',
    faults: ['paragraph 2 citation-current-version'],
    build: (pick) =>
      word(
        [
          h1('White paper'),
          runs('Customers are told about requests.', new FootnoteReferenceRun(1)),
          runs('Requests are reviewed.', new FootnoteReferenceRun(2)),
        ],
        {
          footnotes: {
            1: { children: [p(`See ${pick('NC-GOV-3@1', 'NC-GOV-3@2')}.`)] },
            2: { children: [p('See NC-GOV-8@1.')] },
          },
        },
      ),
  },
  {
    file: 'links.docx',
    faults: [
      'paragraph 2 permalink-canonical',
      'paragraph 3 citation-current-entry',
      'paragraph 4 claim-not-commitment',
    ],
    build: (pick) =>
      word([
        h1('Read on'),
        runs(
          'On ',
          link(
            'encryption',
            pick('https://privacy.norland.example/trust/encryption-at-rest/', permalinkOf('NC-DATA-2@1')),
          ),
          ' and ',
          link('reviews', permalinkOf('NC-GOV-8@1')),
        ),
        runs(
          'Back doors: ',
          pick(link('NC-GOV-5@1', permalinkOf('NC-GOV-5@1')), link('none', 'https://norland.example/')),
        ),
        p(`Control by the customer is our commitment (${pick('NC-CLM-1', 'NC-DATA-3@1')}).`),
      ]),
  },
  {
    file: 'merged-cells.docx',
    faults: ['table 1, row 4, column A scope-covered'],
    build: (pick) =>
      word([
        table([
          ['Service', 'Subject', 'Promise'],
          [{ text: 'Stratus', rowSpan: 2 }, 'At rest', 'NC-DATA-2@1'],
          ['At the end', 'NC-DATA-1@2'],
          [{ text: pick('Ledger 360', 'Desk 360'), rowSpan: 2 }, 'At the end', 'NC-DATA-1@2'],
          ['At rest', 'NC-DATA-2@1'],
        ]),
      ]),
  },
  {
    file: 'sub-items.docx',
    faults: ['paragraph 4 scope-covered'],
    build: (pick) =>
      word([
        p('What the contract gives you'),
        bullet('Desk 360'),
        bullet('A copy of the data at the end (NC-DATA-4@1)', 1),
        bullet(pick('Norland Stratus', 'Norland Ledger 360')),
        bullet('A copy of the data at the end (NC-DATA-4@1)', 1),
        bullet('Deletion after 90 days (NC-DATA-1@2)', 1),
      ]),
  },
  {
    file: 'strong-contract.docx',
    faults: ['paragraph 2 strength-not-overstated', 'paragraph 3 strength-not-overstated'],
    build: (pick) =>
      word([
        h1('Annex 2'),
        p(
          `The Provider ${pick('is contractually bound to', 'publicly says that it does')} review requests (NC-GOV-8@1).`,
        ),
        p(`Its encryption at rest is ${pick('certified', 'described')} in NC-DATA-2@1.`),
        p('The Provider is contractually bound to delete customer data (NC-DATA-1@2).'),
        p('NC-DATA-2@1 is no guarantee and not contractually binding.'),
      ]),
  },
  {
    file: 'told-in-own-words.docx',
    faults: ['paragraph 1 details-kept', 'paragraph 2 limits-not-denied'],
    build: (pick) =>
      word([
        p(`In 2019 there were reports on requests ${pick('four times', 'twice')} a year (NC-RPT-1@1).`),
        p(`Norland hands nothing over, ${pick('not even', 'except')} where the law requires it (NC-GOV-1@1).`),
      ]),
  },
  {
    file: 'pinned-letter.docx',
    options: { pinned: true, maxAge: 'P2Y' },
    faults: ['paragraph 1 version-pinned', 'paragraph 2 attestation-recent'],
    build: (pick) =>
      word([
        p(`No advertising: ${pick('NC-DATA-3', 'NC-DATA-3@1')}.`),
        p(`Reports: ${pick('NC-RPT-1@1', 'NC-RPT-2@1')}.`),
        p('Reviews: NC-GOV-8@1.'),
      ]),
  },
  {
    file: 'non-breaking-hyphens.docx',
    faults: ['paragraph 1 citation-current-version', 'paragraph 2 citation-current-version'],
    build: (pick) =>
      word([
        runs(
          'Notice is given (',
          new TextRun({ children: ['NC', new NoBreakHyphen(), 'GOV', new NoBreakHyphen(), pick('3@1', '3@2')] }),
          ').',
        ),
        runs('A copy may be given', new TextRun({ text: `(NC\u2011GOV\u20114@${pick('1', '2')}).`, break: 1 })),
        p('Reviews:\tNC-GOV-8@1'),
      ]),
  },
  {
    file: 'place-columns.docx',
    faults: ['table 1, row 1, column D scope-covered'],
    build: (pick) =>
      word([
        h1('Matrix of places'),
        table([
          ['Promise', 'Germany', 'Japan', pick('Switzerland', 'Deutschland')],
          ['Local language', 'NC-LOC-4@1', 'NC-LOC-4@1', 'as in Germany'],
          ['Storage of Desk 360', 'NC-LOC-1@1', 'none', 'NC-LOC-1@1'],
        ]),
      ]),
  },
  {
    file: 'faq.docx',
    faults: ['paragraph 4 scope-covered', 'table 1, row 2, column A quotation-exact'],
    build: (pick) =>
      word([
        title('Questions and answers'),
        h2('Is Ledger 360 encrypted at rest?'),
        p('It isn’t: NC-DATA-2@1 speaks of other services.'),
        h2(`Is ${pick('Cognition Services', 'Norland Desk 360')} encrypted at rest?`),
        p('It is, as NC-DATA-2@1 says.'),
        h2('What do you say about copies of requests?'),
        table([
          ['Words', 'Source'],
          [said('NC-GOV-4@2').replace('may give', pick('must give', 'may give')), 'NC-GOV-4@2'],
        ]),
      ]),
  },
  {
    file: 'office-typography.docx',
    faults: [],
    build: () =>
      word(
        [
          title('Norland Fleetpilot'),
          runs(
            '«',
            said('NC-DATA-3@1').replace('advertisements', 'advertise\u00adments').replaceAll(' ', '\u00a0'),
            '» (NC\u2011DATA\u20113@1)',
          ),
          runs(
            '“',
            said('NC-GOV-8@1').replace('customer data', 'customer\u202fdata').replace('review', 're\u00adview'),
            '”',
            new TextRun({ text: 'NC-GOV-8@1', superScript: true }),
          ),
          p('Places: Que\u0301bec is not covered by NC-LOC-2@1. Quebec isn’t covered by NC-LOC-2@1.'),
        ],
        { header: new Header({ children: [p('Fleetpilot and Ledger 360: certified for you')] }) },
      ),
  },
  {
    file: 'neighbouring-rows.docx',
    faults: [],
    build: () =>
      word([
        h1('Matrix'),
        table([
          ['', 'Stratus', 'Fleetpilot'],
          ['At rest', 'NC-DATA-2@1', 'nothing'],
          ['In Canada', 'NC-LOC-2@1', 'NC-LOC-2@1'],
          ['Certified', 'no', 'no'],
          ['At the end', 'NC-DATA-1@2', 'not NC-DATA-1@2'],
          [`Words`, `${said('NC-DATA-2@1')}\n${qualifier('NC-DATA-2@1')}\nNC-DATA-2@1`, ''],
        ]),
      ]),
  },
];
