/** Pages of HTML from which `make.ts` prints PDFs (with Chromium) and saves ODT and DOCX files (with LibreOffice). */
import type { Pick, Twins } from './pair.ts';
import { digestOf, permalinkOf, qualifier, said } from './words.ts';

/** A page and its twin, below `documents/`; the ending says what is made of it. */
export interface Page extends Twins {
  readonly html: (pick: Pick) => string;
}

const rows = (...all: readonly (readonly string[])[]) =>
  all.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n');
const head = (...cells: readonly string[]) =>
  `<thead><tr>${cells.map((cell) => `<th>${cell}</th>`).join('')}</tr></thead>`;
const formerAddress = 'https://privacy.norland.example/trust/encryption-at-rest/';

const printed: readonly Page[] = [
  {
    file: 'pdf/letter.pdf',
    faults: ['page 1 line 4 quotation-exact'],
    html: (pick) => `<div style="width: 8cm; text-align: justify">
<p>Dear Ms Okafor,</p>
<p>here is what you asked for, word by word, with our kind regards: “Norland said that its law&shy;yers ${pick('examine', 'review')} every request for customer data and reject those that are not valid.” (NC-GOV-8@1)</p>
<p>And this: “Norland said that it pub&shy;lish&shy;es a re&shy;port on re&shy;quests of au&shy;thor&shy;i&shy;ties twice a year.” (NC-RPT-1@1)</p>
</div>`,
  },
  {
    file: 'pdf/questionnaire.pdf',
    faults: ['page 1 line 4 scope-covered'],
    html: (pick) => `<h1>Vendor questionnaire</h1>
<table>${head('Question', 'Answer', 'Reference')}<tbody>${rows(
      ['Is data in Stratus encrypted at rest?', 'Yes', 'NC-DATA-2@1'],
      [`Is data in ${pick('Fleetpilot', 'Desk 360')} encrypted at rest?`, 'Yes', 'NC-DATA-2@1'],
      ['Is data in Ledger 360 encrypted at rest?', 'No statement', '–'],
      ['Is data in Lookout Search used for adverts?', 'No', 'NC-DATA-3@1'],
    )}</tbody></table>`,
  },
  {
    file: 'pdf/white-paper.pdf',
    faults: ['page 2 line 1 scope-covered'],
    html: (pick) => `<h1>Norland Fleetpilot in depth</h1>
<p>Lawyers review each request (NC-GOV-8@1), and no customer data is used for advertising (NC-DATA-3@1).</p>
<h2 style="break-before: page">${pick('Lookout Search', 'Stratus')}</h2>
<p>Customer data at rest is encrypted. See NC-DATA-2@1 for the words of that statement.</p>
<h2>Fleetpilot</h2>
<p>It manages devices.</p>`,
  },
  {
    file: 'pdf/brochure.pdf',
    faults: ['page 1 line 2 strength-not-overstated', 'page 1 line 4 strength-not-overstated'],
    html: (pick) => `<h1>Trust in brief</h1>
<p>Requests are reviewed by lawyers; this is ${pick('certified', 'stated')} publicly (NC-GOV-8@1).</p>
<p>Deletion after the contract is guaranteed by contract (NC-DATA-1@2).</p>
<p>Norland ${pick('guarantees', 'states')} that no customer data is used for advertising (NC-DATA-3@1).</p>
<p>This is no guarantee that requesters turn to the customer (NC-GOV-2@3).</p>`,
  },
  {
    file: 'pdf/register.pdf',
    faults: [
      'page 1 line 3 citation-known',
      'page 1 line 4 citation-current-version',
      'page 1 line 5 citation-current-entry',
      'page 1 line 6 claim-not-commitment',
      'page 1 line 7 digest-matches',
      'page 1 line 8 permalink-canonical',
    ],
    html: (pick) => `<h1>Register of promises</h1>
<table>${head('Promise', 'Remark')}<tbody>${rows(
      [pick('NC-GOV-28@1', 'NC-GOV-8@1'), 'review'],
      [pick('NC-GOV-2@2', 'NC-GOV-2@3'), 'redirecting'],
      [pick('NC-GOV-6@1', 'NC-GOV-8@1'), 'court'],
      [pick('NC-CLM-2', 'none'), 'audits'],
      ['NC-DATA-3@1', `sha256-${pick('4d086c2852db', digestOf('NC-DATA-3@1').slice(7, 19))}`],
    )}</tbody></table>
<p><a href="${pick(formerAddress, permalinkOf('NC-DATA-2@1'))}">Encryption</a></p>`,
  },
  {
    file: 'pdf/quoted-limits.pdf',
    faults: ['page 1 line 2 qualifiers-present'],
    html: (pick) => `<h1>Storage in Germany</h1>
<blockquote style="width: 9cm"><p>${said('NC-LOC-1@1')} ${pick('', qualifier('NC-LOC-1@1'))}</p>
<p>NC-LOC-1@1</p></blockquote>
<p>That was the quotation.</p>`,
  },
  {
    file: 'pdf/audit-file.pdf',
    options: { pinned: true, maxAge: 'P2Y' },
    faults: ['page 1 line 2 version-pinned', 'page 2 line 1 attestation-recent'],
    html: (pick) => `<h1>Audit file</h1>
<p>Advertising: ${pick('NC-DATA-3', 'NC-DATA-3@1')}.</p>
<p style="break-before: page">Reports: ${pick('NC-RPT-1@1', 'NC-RPT-2@1')}.</p>
<p>Review: NC-GOV-8@1.</p>`,
  },
  {
    file: 'pdf/narrow-table.pdf',
    faults: ['page 1 line 5 scope-covered'],
    html: (pick) => `<h1>Places</h1>
<table style="width: 9cm">${head('Place', 'Promise', 'Source')}<tbody>${rows(
      ['Canada', 'Safeguards for personal data in Stratus and in Fleetpilot', 'NC-LOC-2@1'],
      [pick('Quebec', 'Canada'), 'Safeguards for personal data in Stratus and in Fleetpilot', 'NC-LOC-2@1'],
      ['Ontario', 'Health records are kept apart from other data', 'NC-LOC-3@1'],
    )}</tbody></table>`,
  },
  {
    file: 'pdf/fine-print.pdf',
    faults: [],
    html: () => `<h1>Ledger 360: ofﬁcial ﬂyer</h1>
<p style="width: 7cm">Encryption at rest holds for Stratus and Desk 360, but it does <b>not</b> hold for Ledger 360 and Fleetpilot (NC-DATA-2@1).</p>
<p style="width: 6cm">“Norland said that it complies with the Har&shy;bour Code of con&shy;duct for cloud pro&shy;vi&shy;ders.” (NC-RPT-2@1)</p>
<p>“${said('NC-DATA-2@1')}” ${qualifier('NC-DATA-2@1')} (NC-DATA-2@1)</p>
<p>Are you certiﬁed? No, NC-RPT-2@1 is a statement.</p>
<p style="width: 5cm">Our ﬁnancial data is safe, as the long permalink says: ${permalinkOf('NC-DATA-3@1')}</p>`,
  },
];

const saved: readonly Page[] = [
  {
    file: 'odt/dpia.odt',
    faults: ['paragraph 4 scope-covered', 'table 1, row 4, column A scope-covered'],
    html: (pick) => `<h1>DPIA 7</h1>
<h2>Desk 360</h2><p>Customer data is encrypted at rest (NC-DATA-2@1).</p>
<h2>${pick('Cognition Services', 'Stratus')}</h2><p>Customer data is encrypted at rest (NC-DATA-2@1).</p>
<h2>Table</h2>
<table border="1">${head('Service', 'Promise')}<tbody>${rows(
      ['Stratus', 'NC-DATA-2@1'],
      ['Fleetpilot', 'NC-DATA-3@1'],
      [pick('L360', 'D360'), 'NC-DATA-2@1'],
    )}</tbody></table>`,
  },
  {
    file: 'odt/letter.odt',
    faults: ['paragraph 2 strength-not-overstated', 'paragraph 3 quotation-exact'],
    html: (pick) => `<p>Dear all,</p>
<p>requests are ${pick('demonstrably <b>certi</b>fied', 'openly said')} to be reviewed (NC-GOV-8@1).</p>
<p>“${said('NC-DATA-3@1').replace('target', pick('place', 'target'))}” (NC-DATA-3@1)</p>
<p>Yours</p>`,
  },
  {
    file: 'odt/register.odt',
    options: { pinned: true, maxAge: 'P2Y' },
    faults: [
      'paragraph 2 citation-known',
      'paragraph 3 citation-current-version',
      'paragraph 4 citation-current-entry',
      'paragraph 5 claim-not-commitment',
      'paragraph 6 permalink-canonical',
      'paragraph 6 version-pinned',
      'paragraph 7 version-pinned',
      'paragraph 8 attestation-recent',
    ],
    html: (pick) => `<h1>Register</h1>
<ul><li>Review: ${pick('NC-GVO-8@1', 'NC-GOV-8@1')}</li>
<li>Notice: ${pick('NC-GOV-3@1', 'NC-GOV-3@2')}</li>
<li>Back doors: ${pick('NC-GOV-5@1', 'open')}</li>
<li>Audits: ${pick('NC-CLM-2', 'open')}</li>
<li>Encryption: <a href="${pick(formerAddress, permalinkOf('NC-DATA-2@1'))}">read on</a></li>
<li>Adverts: ${pick('NC-DATA-3', 'NC-DATA-3@1')}</li>
<li>Reports: ${pick('NC-RPT-1@1', 'open')}</li></ul>`,
  },
  {
    file: 'odt/evidence.odt',
    faults: ['paragraph 2 qualifiers-present', 'paragraph 6 digest-matches'],
    html: (pick) => `<h1>Evidence</h1>
<p>${said('NC-DATA-4@1')}</p><p>${pick('See below.', qualifier('NC-DATA-4@1'))}</p><p>NC-DATA-4@1</p>
<h2>Digests</h2>
<p>NC-GOV-8@1: ${digestOf(pick('NC-GOV-7@1', 'NC-GOV-8@1'))}</p>`,
  },
  {
    file: 'odt/fine-print.odt',
    faults: [],
    html: () => `<h1>Fleetpilot</h1>
<p>Norland&nbsp;said that it does not use customer data to target adver&shy;tise&shy;ments (NC-DATA-3@1).</p>
<p>Everything but Fleetpilot is deleted after 90 days (NC-DATA-1@2).</p>
<p>NC-DATA-3@1 is neither certified nor guaranteed.</p>
<p>Que\u0301bec: nothing is promised there.</p>`,
  },
  {
    file: 'docx/saved-questionnaire.docx',
    faults: ['table 1, row 4, column A scope-covered'],
    html: (pick) => `<h1>Questionnaire</h1>
<table border="1">${head('Service', 'Subject', 'Reference')}<tbody>
<tr><td rowspan="2">Stratus</td><td>At rest</td><td>NC-DATA-2@1</td></tr>
<tr><td>At the end</td><td>NC-DATA-1@2</td></tr>
<tr><td rowspan="2">${pick('Fleetpilot', 'Ledger 360')}</td><td>Adverts</td><td>NC-DATA-3@1</td></tr>
<tr><td>At the end</td><td>NC-DATA-1@2</td></tr>
</tbody></table>`,
  },
  {
    file: 'docx/saved-lists.docx',
    faults: ['paragraph 4 scope-covered', 'paragraph 6 strength-not-overstated'],
    html: (pick) => `<h1>Lists</h1>
<ul><li>Stratus<ul><li>At rest: NC-DATA-2@1</li></ul></li>
<li>${pick('Norland Fleetpilot', 'Norland Desk 360')}<ul><li>At rest: NC-DATA-2@1</li></ul></li></ul>
<p>Reviews are ${pick('contractually', 'publicly')} promised (NC-GOV-8@1).</p>`,
  },
  {
    file: 'docx/saved-quote.docx',
    faults: ['paragraph 1 quotation-exact', 'paragraph 3 citation-current-version'],
    html: (pick) => `<blockquote>${said('NC-RPT-1@1').replace('twice', pick('once', 'twice'))}</blockquote>
<p>NC-RPT-1@1</p>
<p>${pick(said('NC-GOV-4@1'), said('NC-GOV-4@2'))} (${pick('NC-GOV-4@1', 'NC-GOV-4@2')})</p>`,
  },
  {
    file: 'xlsx/saved-matrix.xlsx',
    faults: ['Sheet1!A4 scope-covered', 'Sheet1!C5 strength-not-overstated'],
    html: (pick) => `<table>
<tr><th>Service</th><th>Subject</th><th>Reference</th></tr>
<tr><td rowspan="2">Stratus</td><td>At rest</td><td>NC-DATA-2@1</td></tr>
<tr><td>At the end</td><td>NC-DATA-1@2</td></tr>
<tr><td rowspan="2">${pick('Fleetpilot', 'Desk 360')}</td><td>At the end</td><td>NC-DATA-1@2</td></tr>
<tr><td>Adverts</td><td>NC-DATA-3@1 <b>${pick('guarantees', 'says')}</b> that there are none</td></tr>
</table>`,
  },
];

/** Every page. */
export const pages: readonly Page[] = [...printed, ...saved];
