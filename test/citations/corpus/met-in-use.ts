/**
 * Kinds of faults that verification missed, and of harmless sentences that it told of, in documents that somebody wrote before
 * reading its code; each with a twin. The documents themselves are in `test/registry/verifying`.
 */
import type { Fault } from './pair.ts';

const gap = (text: string) => text.replace(/^\n/, '');

/** A file's name, what stands in it, and what is found. */
export const metInUse: readonly (readonly [file: string, text: string, faults: readonly Fault[]])[] = [
  // What an object of its own says once holds for the answers that follow.
  [
    'met-in-use/once.json',
    '{"about": {"product": "Ledger 360"}, "answers": [{"text": "At rest, all is encrypted", "cite": "NC-DATA-2@1"}]}',
    ['1:24 scope-covered'],
  ],
  [
    'met-in-use/once.clean.json',
    '{"about": {"product": "Desk 360"}, "answers": [{"text": "At rest, all is encrypted", "cite": "NC-DATA-2@1"}]}',
    [],
  ],
  [
    'met-in-use/each-for-itself.clean.json',
    '[{"product": "Ledger 360", "text": "open"}, {"product": "Desk 360", "cite": "NC-DATA-2@1"}]',
    [],
  ],
  [
    'met-in-use/once-german.md',
    gap(`
Geltungsbereich: Ledger 360

| Nr | Antwort |
| --- | --- |
| 1 | Ja, siehe NC-DATA-2@1 |
`),
    ['1:18 scope-covered'],
  ],
  [
    'met-in-use/once-german.clean.md',
    gap(`
Geltungsbereich: Desk 360

| Nr | Antwort |
| --- | --- |
| 1 | Ja, siehe NC-DATA-2@1 |
`),
    [],
  ],
  ['met-in-use/once-japanese.md', '対象：Ledger 360\n\n保存時に暗号化されます（NC-DATA-2@1）。', ['1:4 scope-covered']],
  ['met-in-use/once-japanese.clean.md', '対象：Desk 360\n\n保存時に暗号化されます（NC-DATA-2@1）。', []],
  // Denials.
  ['met-in-use/covers-german.md', 'Für Ledger 360 gilt NC-DATA-2@1.', ['1:5 scope-covered']],
  ['met-in-use/covers-german.clean.md', 'Für Ledger 360 deckt NC-DATA-2@1 nichts ab.', []],
  ['met-in-use/covers-japanese.md', 'NC-DATA-2@1 は Ledger 360 を対象としています。', ['1:15 scope-covered']],
  ['met-in-use/covers-japanese.clean.md', 'NC-DATA-2@1 は Ledger 360 を対象としていません。', []],
  ['met-in-use/covers-spanish.clean.md', 'Ledger 360 no figura en NC-DATA-2@1.', []],
  [
    'met-in-use/addressed.csv',
    'Kind of data,Covered,Reference\nTelemetry,said so,NC-DATA-2@1\n',
    ['2:1 scope-covered'],
  ],
  ['met-in-use/addressed.clean.csv', 'Kind of data,Covered,Reference\nTelemetry,not addressed,NC-DATA-2@1\n', []],
  // A paragraph that only stands before a bare token.
  ['met-in-use/before.md', 'At rest, Ledger 360 is encrypted.\n\nNC-DATA-2@1', ['1:10 scope-covered']],
  ['met-in-use/before.clean.md', 'Ledger 360 came to the market in 2009.\n\nNC-DATA-2@1', []],
  ['met-in-use/office.md', 'The Toronto office is covered: NC-LOC-1@1 speaks of it.', ['1:5 scope-covered']],
  ['met-in-use/office.clean.md', 'The Toronto office is not covered: NC-LOC-1@1 speaks of Germany.', []],
  ['met-in-use/lists.md', 'Ledger 360 is in all of the lists of NC-DATA-2@1.', ['1:1 scope-covered']],
  ['met-in-use/lists.clean.md', 'Ledger 360 is in none of the lists of NC-DATA-2@1.', []],
  ['met-in-use/says.md', 'At rest, NC-DATA-2@1 says it of telemetry.', ['1:33 scope-covered']],
  ['met-in-use/says.clean.md', 'At rest, NC-DATA-2@1 says nothing of telemetry.', []],
  // What is promised not to be done, in two verbs.
  ['met-in-use/neither.md', 'Norland neither sells nor uses telemetry (NC-DATA-3@1).', ['1:32 scope-covered']],
  ['met-in-use/neither.clean.md', 'NC-DATA-3@1 covers neither telemetry nor audit logs.', []],
  // Places in the letters of another keyboard.
  ['met-in-use/letters.md', '# Sao Paulo branch\n\nSafeguards: NC-LOC-2@1.', ['1:3 scope-covered']],
  ['met-in-use/letters.clean.md', '# Montreal branch\n\nSafeguards: NC-LOC-2@1.', []],
  // What is set by a question.
  [
    'met-in-use/which.md',
    '| Question | Answer | Source |\n| --- | --- | --- |\n| Which product? | Ledger 360 | |\n| Encrypted at rest? | Yes | NC-DATA-2@1 |\n',
    ['3:20 scope-covered'],
  ],
  [
    'met-in-use/which.clean.md',
    '| Question | Answer | Source |\n| --- | --- | --- |\n| Which product? | Desk 360 | |\n| Encrypted at rest? | Yes | NC-DATA-2@1 |\n',
    [],
  ],
  // What is the own of whoever writes.
  [
    'met-in-use/own.csv',
    'Control,Evidence\nRequests are reviewed (its centre is certified),NC-GOV-8@1\n',
    ['2:38 strength-not-overstated'],
  ],
  [
    'met-in-use/own.clean.csv',
    'Control,Evidence\nRequests are reviewed (our own centre is certified),NC-GOV-8@1\n',
    [],
  ],
  // Agreements.
  [
    'met-in-use/contains.md',
    'The Norland Processing Addendum (2024) contains the review, NC-GOV-8@1.',
    ['1:5 strength-not-overstated'],
  ],
  [
    'met-in-use/contains.clean.md',
    'The Norland Processing Addendum (2024) contains the deletion, NC-DATA-1@2. That of 2019 is gone.',
    [],
  ],
  [
    'met-in-use/clause.md',
    'A clause on reviews in the Norland Processing Addendum (2024): NC-GOV-8@1',
    ['1:28 strength-not-overstated'],
  ],
  ['met-in-use/clause.clean.md', 'A clause on deletion in the Norland Processing Addendum (2024): NC-DATA-1@2', []],
  [
    'met-in-use/contracts.csv',
    'Contract,Promise,Reference\nNorland Processing Addendum (2024),Review,NC-GOV-8@1\n',
    ['2:1 strength-not-overstated'],
  ],
  [
    'met-in-use/contracts.clean.csv',
    'Contract,Promise,Reference\nNorland Processing Addendum (2024),Deletion,NC-DATA-1@2\n',
    [],
  ],
  ['met-in-use/per-dpa.md', 'Per the DPA, lawyers look at requests (NC-GOV-8@1).', ['1:1 strength-not-overstated']],
  ['met-in-use/per-dpa.clean.md', 'Per the DPA we owe you a list of our own. Separately, see NC-GOV-8@1.', []],
  // Wider than what is promised about.
  ['met-in-use/all-data.clean.md', 'It speaks of all customer data and of all personal data (NC-DATA-3@1).', []],
  // Today.
  [
    'met-in-use/valid-in.json',
    '{"note": "Valid in 2026: a report twice a year.", "token": "NC-RPT-1@1"}',
    ['1:11 historic-not-current'],
  ],
  ['met-in-use/valid-in.clean.json', '{"note": "Valid in 2019: a report twice a year.", "token": "NC-RPT-1@1"}', []],
  ['met-in-use/state.csv', 'Reference,State\nNC-RPT-1@1,Currently published\n', ['2:12 historic-not-current']],
  ['met-in-use/state.clean.csv', 'Reference,Owner\nNC-RPT-1@1,Currently vacant\n', []],
  ['met-in-use/met.md', 'Today there are reports. They are those of NC-RPT-1@1.', ['1:1 historic-not-current']],
  ['met-in-use/met.clean.md', 'Today we met the buyers. They will read NC-RPT-1@1.', []],
  [
    'met-in-use/as-of.csv',
    'Control,State\nReports,"As of November 2026, they appear twice a year (NC-RPT-1@1)."\n',
    ['2:10 historic-not-current'],
  ],
  [
    'met-in-use/as-of.clean.csv',
    'Control,State\nReports,"As of June 2019, they appeared twice a year (NC-RPT-1@1)."\nAnswers,"NC-RPT-1@1, as of November 2026"\n',
    [],
  ],
  // Links.
  [
    'met-in-use/linked.md',
    'We were given this commitment: [control](https://privacy.norland.example/principles/control/).',
    ['1:33 claim-not-commitment'],
  ],
  [
    'met-in-use/linked.clean.md',
    'Commitments rest on a principle: [control](https://privacy.norland.example/principles/control/).',
    [],
  ],
  [
    'met-in-use/counted.html',
    '<!doctype html><p>One commitment of the provider is <a href="https://privacy.norland.example/principles/control/">Control</a>.</p>',
    ['1:115 claim-not-commitment'],
  ],
  [
    'met-in-use/counted.clean.html',
    '<!doctype html><p>Commitments stand under principles such as <a href="https://privacy.norland.example/principles/control/">Control</a>.</p>',
    [],
  ],
  // The versions of an entry, a row each.
  [
    'met-in-use/versions.csv',
    'Reference,Excluded service\nNC-GOV-2@1,Cognition Services\n',
    ['2:1 citation-current-version'],
  ],
  [
    'met-in-use/versions.clean.csv',
    'Version,Excluded service\nNC-GOV-2@1,Cognition Services\nNC-GOV-2@3,Lookout Search\n',
    [],
  ],
  // A version that there is not, beside the words of one that there is.
  [
    'met-in-use/version.md',
    '"Norland said that it complies with the Harbour Code of conduct for cloud providers." (NC-RPT-2@7)',
    ['1:88 citation-known'],
  ],
  // An end that is left out, and whose words stand in the qualifier below.
  [
    'met-in-use/end.md',
    '> Norland promised to tell the customer within 30 days about a request for customer data from an authority.\n>\n> - Does not hold where the law forbids the notice.\n> - Holds only where the customer has named a contact for legal notices.\n\nNC-GOV-3@2\n',
    ['1:98 quotation-exact'],
  ],
  [
    'met-in-use/end.clean.md',
    '> Norland promised to tell the customer within 30 days about a request for customer data from an authority, unless the law forbids it.\n>\n> - Does not hold where the law forbids the notice.\n> - Holds only where the customer has named a contact for legal notices.\n\nNC-GOV-3@2\n',
    [],
  ],
  // Names of laws, and what is necessary to comply.
  ['met-in-use/people.md', '# German branch\n\nSafeguards: NC-LOC-2@1.', ['1:3 scope-covered']],
  ['met-in-use/people.clean.md', '# German Disability Act\n\nSafeguards: NC-LOC-2@1.', []],
  [
    'met-in-use/comply.md',
    'Copies comply with the law, and data is deleted after the contract (NC-DATA-1@2).',
    ['1:8 strength-not-overstated'],
  ],
  [
    'met-in-use/comply.clean.md',
    'Data is deleted after the contract, but for copies that are necessary to comply with the law (NC-DATA-1@2).',
    [],
  ],
  // Unmarked words behind a colon are a quotation from the first word on, nearly word for word; others are a report.
  [
    'met-in-use/short.md',
    'Its statement: Norland said that it complies with the Harbour Code of conduct for all cloud providers (NC-RPT-2@1).',
    ['1:83 quotation-exact'],
  ],
  [
    'met-in-use/short-reported.clean.md',
    'Norland said that it complies with the Harbour Code of conduct for all cloud providers (NC-RPT-2@1).',
    [],
  ],
  [
    'met-in-use/short-told.clean.md',
    'Norland complies with Harbour Code of conduct for all cloud providers (NC-RPT-2@1).',
    [],
  ],
  ['met-in-use/short.clean.md', 'The company once challenged unlawful requests before a court (NC-GOV-8@1).', []],
  // Words about something else beside a quotation are none of its limits.
  [
    'met-in-use/limit-retold.md',
    '"Norland said that it encrypts customer data at rest in Stratus and Desk 360." (NC-DATA-2@1) The keys of our office hang in the hall.',
    ['1:2 qualifiers-present'],
  ],
  [
    'met-in-use/limit-altered.md',
    'Norland said that it encrypts customer data at rest in Stratus and Desk 360. (NC-DATA-2@1)\n\nNorland holds the keys unless the reseller brings its own.',
    ['3:35 quotation-exact'],
  ],
  // Words that somebody is to say are the writer's, whatever marks are around them.
  ['met-in-use/to-be-said.clean.md', 'Say: "They look at whatever an authority sends them." (NC-GOV-8@1)', []],
  [
    'met-in-use/to-be-said.md',
    'The register: "They look at whatever an authority sends them." (NC-GOV-8@1)',
    ['1:16 quotation-exact'],
  ],
  // Who asks somebody to do something today tells nothing of a promise.
  [
    'met-in-use/asked-today.clean.md',
    'Norland published a report twice a year (NC-RPT-1@1), so please write to the editor today.',
    [],
  ],
  [
    'met-in-use/asked-today.md',
    'Norland publishes a report twice a year today (NC-RPT-1@1).',
    ['1:41 historic-not-current'],
  ],
  ['met-in-use/brought-up.clean.md', 'The citation of the report was brought up to date (NC-RPT-1@1).', []],
  ['met-in-use/to-date.md', 'Norland publishes a report to date (NC-RPT-1@1).', ['1:28 historic-not-current']],
  // A confirmation of late is none of a source of years ago.
  [
    'met-in-use/confirmed.md',
    'Norland confirmed this month that it publishes a report (NC-RPT-1@1).',
    ['1:9 historic-not-current'],
  ],
  ['met-in-use/confirmed.clean.md', 'Norland confirmed in 2019 that it published a report (NC-RPT-1@1).', []],
  // Messages of a chat are sentences of their own.
  [
    'met-in-use/chat.md',
    '[09:15] ann: is that so?\n[09:16] bob: Norland guarantees that its lawyers review every request (NC-GOV-8@1)',
    ['2:22 strength-not-overstated'],
  ],
  [
    'met-in-use/chat.clean.md',
    '[09:15] ann: do we guarantee that?\n[09:16] bob: its lawyers review every request, Norland said (NC-GOV-8@1)',
    [],
  ],
  // A group of the writer's that is called by a service.
  ['met-in-use/group.clean.md', '# Fleetpilot steering group\n\nStored encrypted: NC-DATA-2@1.', []],
  ['met-in-use/group.md', '# Fleetpilot\n\nStored encrypted: NC-DATA-2@1.', ['1:3 scope-covered']],
  // A bare citation is of the sentence before it in its paragraph, and not of the item before it in a list.
  [
    'met-in-use/sentence-before.md',
    'In 2019 there were reports on requests of authorities four times a year. See NC-RPT-1@1.',
    ['1:55 details-kept'],
  ],
  [
    'met-in-use/item-before.clean.md',
    '- In 2019 there were reports of ours on requests of authorities four times a year\n- NC-RPT-1@1',
    [],
  ],
  // Details and limits, told in words of one's own.
  [
    'met-in-use/own-words.html',
    '<p>Deleted within 30 days after the contract (NC-DATA-1@2).</p>\n<p>No matter who asks, Norland hands nothing over (NC-GOV-1@1).</p>',
    ['1:19 details-kept', '2:4 limits-not-denied'],
  ],
  [
    'met-in-use/own-words.clean.html',
    '<p>Deleted within 90 days after the contract (NC-DATA-1@2).</p>\n<p>No matter how we look at it, a law may require it (NC-GOV-8@1).</p>',
    [],
  ],
  [
    'met-in-use/own-words.csv',
    'Answer,Source\nNorland hands it over under no circumstances,NC-GOV-1@1',
    ['2:23 limits-not-denied'],
  ],
  // Limits that are denied by the name of what they speak of, and those that are told in the same words.
  [
    'met-in-use/denied-by-name.txt',
    'Norland hands nothing over, where the law requires it just as little as otherwise, and for a disclosure that the law requires just the same (NC-GOV-1@1).',
    ['1:88 limits-not-denied'],
  ],
  [
    'met-in-use/denied-in-french.txt',
    'Norland ne livre pas les données, même si la loi l’exige (NC-GOV-1@1).',
    ['1:35 limits-not-denied'],
  ],
  ['met-in-use/told-in-french.clean.txt', 'Norland ne livre pas les données, sauf si la loi l’exige (NC-GOV-1@1).', []],
  [
    'met-in-use/limit-in-any-case.clean.txt',
    'It tries to send requesters on; contact details of the customer may be released in any case (NC-GOV-2@3).',
    [],
  ],
  [
    'met-in-use/later-on.txt',
    'The customer gets a copy if it asks at any later time (NC-DATA-4@1).',
    ['1:37 limits-not-denied'],
  ],
  ['met-in-use/not-without.clean.txt', 'There is no copy without a request within 30 days (NC-DATA-4@1).', []],
  // A chat in a block quotation is no quotation of the promise.
  [
    'met-in-use/chat-in-quotation.clean.md',
    '> ann: what do they say of keys?\n> bob: its lawyers review every request for customer data and turn down those that are not valid, NC-GOV-8@1',
    [],
  ],
  [
    'met-in-use/altered-in-quotation.md',
    '> Norland said that its lawyers review every request for customer data and turn down those that are not valid. (NC-GOV-8@1)',
    ['1:76 quotation-exact'],
  ],
  // What leads to a quotation names whose words follow.
  [
    'met-in-use/leads-to-others.md',
    'For the requests of authorities we refer to what the register has, NC-GOV-8@1:\n\n> Norland said that it does not use customer data to target advertisements.',
    ['3:3 quotation-exact'],
  ],
  [
    'met-in-use/leads-to-own.clean.md',
    'For the requests of authorities we refer to what the register has, NC-DATA-3@1:\n\n> Norland said that it does not use customer data to target advertisements.',
    [],
  ],
  // Who decides.
  [
    'met-in-use/who-decides.txt',
    'Data goes to authorities only as Norland directs (NC-GOV-1@1).',
    ['1:34 details-kept'],
  ],
  ['met-in-use/who-decides.clean.txt', 'Data goes to authorities only as the customer directs (NC-GOV-1@1).', []],
  // A bare citation at the end of an answer is of the answer, and not of the items before it.
  [
    'met-in-use/end-of-answer.md',
    'As of May 2026, Norland publishes a report on requests of authorities. It is long, and in English. See NC-RPT-1@1.',
    ['1:1 historic-not-current'],
  ],
  [
    'met-in-use/end-of-answer.clean.md',
    'As of May 2026, our parking lot is open on Sundays. The report appeared twice a year. See NC-RPT-1@1.',
    [],
  ],
  // Labels, speakers and ends of sentences part the lines of a text.
  [
    'met-in-use/labels.txt',
    'We asked on requests of authorities.\nMitigation: Norland published a report on requests four times a year. See NC-RPT-1@1\nResidual: medium.',
    ['2:52 details-kept'],
  ],
  [
    'met-in-use/lower-case.txt',
    'what we have so far for the tender:\nNorland still publishes a report on requests of authorities twice a year, NC-RPT-1@1.\nplease check the length',
    ['2:9 historic-not-current'],
  ],
  // Corrections and to-do items claim nothing.
  ['met-in-use/to-replace.clean.md', '- [ ] Replace "guarantees" by "said" in slide 9 (NC-GOV-8@1)', []],
  ['met-in-use/to-do.md', '- [ ] Slide 9: Norland guarantees a review (NC-GOV-8@1)', ['1:24 strength-not-overstated']],
  ['met-in-use/it-is-not.clean.txt', 'You write that NC-GOV-8@1 is a guarantee. It’s not. It was said.', []],
  [
    'met-in-use/it-is.txt',
    'You write that NC-GOV-8@1 is a guarantee. It’s not new to us.',
    ['1:32 strength-not-overstated'],
  ],
  // What cannot be confirmed is not claimed.
  [
    'met-in-use/not-confirmed.clean.txt',
    'Stratus is encrypted at rest; for Ledger 360 I can not confirm it (NC-DATA-2@1).',
    [],
  ],
  // Data of people, in other languages: nothing is denied by the promise's own `pas`.
  [
    'met-in-use/their-terms.clean.txt',
    'Norland n’utilise pas les données client à des fins publicitaires (NC-DATA-3@1).',
    [],
  ],
  // From when a time runs.
  [
    'met-in-use/runs-from.txt',
    'Norland committed by contract to delete customer data within 90 days of the first complaint (NC-DATA-1@2).',
    ['1:73 details-kept'],
  ],
  [
    'met-in-use/runs-from.clean.txt',
    'Norland committed by contract to delete customer data within 90 days of its termination (NC-DATA-1@2).',
    [],
  ],
  // What somebody asks if they may say, and what a reviewer strikes, is not said.
  [
    'met-in-use/may-i-write.clean.txt',
    'ann: can I write "guaranteed: lawyers review every request for customer data and reject those not valid"?\nbob: no. NC-GOV-8@1 was said, and is no contract clause',
    [],
  ],
  [
    'met-in-use/i-write.txt',
    'ann: I write "Norland said that its lawyers review every request for customer data and accept those that are valid" (NC-GOV-8@1)',
    ['1:88 quotation-exact'],
  ],
  ['met-in-use/struck.clean.csv', 'Draft,Comment\nreviewed "in all cases",strike. See NC-GOV-8@1', []],
  ['met-in-use/unstruck.csv', 'Draft,Comment\nreviewed in all cases,see NC-GOV-8@1', ['2:10 strength-not-overstated']],
  // A law by its name, and who said so.
  [
    'met-in-use/said-so.txt',
    'Norland publishes a report on requests of authorities to this day. Basis: Norland said so in NC-RPT-1@1.',
    ['1:55 historic-not-current'],
  ],
  [
    'met-in-use/nothing-says-so.clean.txt',
    'What of our branch in Toronto? Nothing says so; NC-LOC-1@1 is another one.',
    [],
  ],
  // A request for data is wanted of the provider by others, and no wish of who writes.
  [
    'met-in-use/request-for-data.txt',
    'The review of requests for customer data has been contractually promised (NC-GOV-8@1).',
    ['1:51 strength-not-overstated'],
  ],
  ['met-in-use/request.clean.txt', 'On NC-GOV-8@1 we request for our files a contractual promise.', []],
  // No case is left.
  [
    'met-in-use/no-other-case.txt',
    'Not to the police, not to a court, not in any other case: see NC-GOV-1@1 on what Norland hands over.',
    ['1:40 limits-not-denied'],
  ],
  ['met-in-use/not-any-case.clean.txt', 'What NC-GOV-1@1 says of handing data over does not hold in any case.', []],
  [
    'met-in-use/as-well.txt',
    'Norland hands no data over, in cases where the law requires the disclosure as well (NC-GOV-1@1).',
    ['1:29 limits-not-denied'],
  ],
  ['met-in-use/as-well-as.clean.txt', 'Norland hands no data over, in letters as well as in calls (NC-GOV-1@1).', []],
  // An answer that leaves it open, and one with a hole.
  [
    'met-in-use/partly-open.clean.csv',
    'Question,Answer,Source\nEncrypted at rest?,"Stratus is; for Ledger 360 this is partly open",NC-DATA-2@1\n',
    [],
  ],
  [
    'met-in-use/partly.csv',
    'Question,Answer,Source\nEncrypted at rest?,"Stratus is; in Ledger 360 this is partly so",NC-DATA-2@1\n',
    ['2:36 scope-covered'],
  ],
  ['met-in-use/hole.clean.txt', 'Encryption at rest (NC-DATA-2@1) has a hole exactly there, Ledger 360.', []],
  [
    'met-in-use/no-hole.txt',
    'Encryption at rest (NC-DATA-2@1) has no hole there; Ledger 360 has it.',
    ['1:53 scope-covered'],
  ],
  // A no that is of what is promised takes nothing back.
  [
    'met-in-use/certified-no.csv',
    'Item,Result,Reference\nReview,certified: no request goes without a review,NC-GOV-8@1\n',
    ['2:8 strength-not-overstated'],
  ],
  ['met-in-use/certified-no.clean.csv', 'Item,Result,Reference\nReview,certified: no. It was said,NC-GOV-8@1\n', []],
  // When it was seen there, and a limit that ends later.
  [
    'met-in-use/seen-there.txt',
    'The page of NC-RPT-1@1, last seen there in October 2026, speaks of a report.',
    ['1:44 details-kept'],
  ],
  ['met-in-use/seen-there.clean.txt', 'The page of NC-RPT-1@1, last seen there in June 2019, speaks of a report.', []],
  [
    'met-in-use/days-later.csv',
    'Trigger,Deadline,Basis\nThe contract ends,customer data is deleted no more than 30 days later,NC-DATA-1@2\n',
    ['2:57 details-kept'],
  ],
  [
    'met-in-use/days-later.clean.csv',
    'Trigger,Deadline,Basis\nThe contract ends,"customer data is deleted; 30 days later we checked it",NC-DATA-1@2\n',
    [],
  ],
  // Words that leave nothing out, where the promise has a limit.
  [
    'met-in-use/every.md',
    'Norland committed by contract to give every customer a copy of its data when the contract ends (NC-DATA-4@1).',
    ['1:39 limits-not-denied'],
  ],
  [
    'met-in-use/every.clean.md',
    'Norland committed by contract to give customers a copy of their data when the contract ends, not every one of them (NC-DATA-4@1).',
    [],
  ],
  [
    'met-in-use/even.md',
    'Even in the smallest plan the customer gets a copy of its data at the end of the contract (NC-DATA-4@1).',
    ['1:1 limits-not-denied'],
  ],
  [
    'met-in-use/even.clean.md',
    'The customer gets a copy of its data at the end of the contract, even if it is an old promise (NC-DATA-4@1).',
    [],
  ],
  [
    'met-in-use/exceptions.md',
    'Norland hands no customer data over, without a single exception (NC-GOV-1@1).',
    ['1:38 limits-not-denied'],
  ],
  [
    'met-in-use/exceptions.clean.md',
    'In 2019 Norland said that it hands no customer data over, with exceptions (NC-GOV-1@1).',
    [],
  ],
  // What a limit says, denied.
  [
    'met-in-use/affirmed.md',
    'Norland encrypts customer data at rest in Stratus, and does not hold the keys (NC-DATA-2@1).',
    ['1:61 limits-not-denied'],
  ],
  [
    'met-in-use/affirmed.clean.md',
    'Norland encrypts customer data at rest in Stratus, and does not hold the passwords (NC-DATA-2@1).',
    [],
  ],
  // A part of nothing denies no part that a limit speaks of, and what is dealt out leaves nothing out.
  [
    'met-in-use/no-part.clean.md',
    'In Canada, safeguards of Stratus and Fleetpilot help to protect personal data, by contract; our own checks are no part of it (NC-LOC-2@1).',
    [],
  ],
  [
    'met-in-use/each-with.clean.md',
    'Norland committed by contract to give the customer copies of its data when the contract ends, each with conditions (NC-DATA-4@1).',
    [],
  ],
  [
    'met-in-use/each.md',
    'Norland committed by contract to give each customer a copy of its data when the contract ends (NC-DATA-4@1).',
    ['1:39 limits-not-denied'],
  ],
  // What somebody has to do is no `all` of another language.
  [
    'met-in-use/to-do.clean.md',
    '- TODO Per: does the copy of data when the contract ends help us (NC-DATA-4@1)?\n- TODO Ann: read of the copy that customers get when the contract ends, NC-DATA-4@1.',
    [],
  ],
  // Whoever reports a statement may leave an article out, and no word that narrows or widens it.
  [
    'met-in-use/article-left-out.clean.md',
    'It is not what NC-GOV-8@1 says. Norland said that lawyers review every request for customer data and reject those that are not valid.',
    [],
  ],
  [
    'met-in-use/word-left-out.md',
    'It is not what NC-GOV-8@1 says. Norland said that its lawyers review request for customer data and reject those that are not valid.',
    ['1:70 quotation-exact'],
  ],
  // Both of what was named before; and `all the same` in French.
  [
    'met-in-use/for-both.md',
    'The site runs on Stratus and Ledger 360.\n\nFor both, Norland said that it encrypts customer data at rest (NC-DATA-2@1).',
    ['1:30 scope-covered'],
  ],
  [
    'met-in-use/for-both.clean.md',
    'The site runs on Stratus and Desk 360.\n\nFor both, Norland said that it encrypts customer data at rest (NC-DATA-2@1).',
    [],
  ],
  [
    'met-in-use/all-the-same.clean.md',
    'Norland remet une copie des données à la fin du contrat ; il faut tout de même la demander (NC-DATA-4@1).',
    [],
  ],
  // What something of the writer's runs on.
  [
    'met-in-use/runs-on.md',
    'The desk of our plant runs on Ledger 360.\n\nWhat is asked at the desk is encrypted at rest (NC-DATA-2@1).',
    ['1:31 scope-covered'],
  ],
  [
    'met-in-use/runs-on.clean.md',
    'The till of our plant runs on Ledger 360.\n\nWhat is asked at the desk is encrypted at rest (NC-DATA-2@1).',
    [],
  ],
  [
    'met-in-use/these-services.md',
    'We run Stratus and Ledger 360.\n\nNorland said that it encrypts data at rest in these two services (NC-DATA-2@1).',
    ['1:20 scope-covered'],
  ],
  [
    'met-in-use/these-services.clean.md',
    'We run Stratus and Desk 360.\n\nNorland said that it encrypts data at rest in these two services (NC-DATA-2@1).',
    [],
  ],
  // What is to be written, or is proposed in a chat, is no quotation.
  [
    'met-in-use/write-only.txt',
    'The register says: "Norland said that its lawyers look at every request for customer data and reject those that are not valid." (NC-GOV-8@1)',
    ['1:51 quotation-exact'],
  ],
  [
    'met-in-use/write-only.clean.txt',
    'Write only this: "Norland said that its lawyers look at every request for customer data and reject those that are not valid." (NC-GOV-8@1)',
    [],
  ],
  // Columns of other companies.
  [
    'met-in-use/two-providers.md',
    '| Topic | Norland, the offer | Norland, the register |\n| --- | --- | --- |\n| Review | guaranteed by contract | said that lawyers review requests, NC-GOV-8@1 |',
    ['3:12 strength-not-overstated', '3:23 strength-not-overstated'],
  ],
  [
    'met-in-use/two-providers.clean.md',
    '| Topic | Southland | Norland |\n| --- | --- | --- |\n| Review | guaranteed by contract | said that lawyers review requests, NC-GOV-8@1 |',
    [],
  ],
  // What narrows a promise, told without marks: one word altered is a quotation, more is told in words of their own.
  [
    'met-in-use/limit-one-word.md',
    '"Norland said that it encrypts customer data at rest in Stratus and Desk 360." (NC-DATA-2@1) Norland shares the keys unless the customer brings its own.',
    ['1:102 quotation-exact'],
  ],
  [
    'met-in-use/limit-one-word.clean.md',
    '"Norland said that it encrypts customer data at rest in Stratus and Desk 360." (NC-DATA-2@1) The keys are held by Norland unless the customer brings some of its own.',
    [],
  ],
  // A heading over what the writer says of itself guarantees nothing of what is cited below.
  [
    'met-in-use/heading-of-writer.md',
    '# What Norland guarantees its clients\n\nNorland said that its lawyers review every request (NC-GOV-8@1).',
    ['1:16 strength-not-overstated'],
  ],
  [
    'met-in-use/heading-of-writer.clean.md',
    '# What we guarantee our clients\n\nNorland said that its lawyers review every request (NC-GOV-8@1).',
    [],
  ],
  // Less than always, told as always.
  [
    'met-in-use/hardened.md',
    'When an authority asks it for customer data, Norland always sends the requester to the customer (NC-GOV-2@3).',
    ['1:54 limits-not-denied'],
  ],
  [
    'met-in-use/hardened.clean.md',
    'When an authority asks it for customer data, Norland always tries to send the requester to the customer (NC-GOV-2@3).',
    [],
  ],
  // A court order is what the law requires; what is not included denies nothing; a remark in brackets is no sentence.
  [
    'met-in-use/court-order.md',
    'Norland promised not to hand over customer data in its cloud to an authority, not even with a court order (NC-GOV-1@1).',
    ['1:79 limits-not-denied'],
  ],
  [
    'met-in-use/court-order.clean.md',
    'Norland promised not to hand over customer data in its cloud to an authority, but with a court order it has to (NC-GOV-1@1).',
    [],
  ],
  [
    'met-in-use/remark-in-brackets.txt',
    'Norland tells the customer within 30 days about a request of an authority, and this also holds where a court has forbidden it. NC-GOV-3@2 (page of 2022).',
    ['1:85 limits-not-denied'],
  ],
  [
    'met-in-use/remark-in-brackets.clean.txt',
    'Norland tells the customer within 30 days about a request of an authority, but not where a court has forbidden it. NC-GOV-3@2 (page of 2022).',
    [],
  ],
  [
    'met-in-use/not-included.md',
    'Norland tells the customer within 30 days about a request; those lacking a contact for legal notices included (NC-GOV-3@2).',
    ['1:74 limits-not-denied'],
  ],
  [
    'met-in-use/not-included.clean.md',
    'Norland tells the customer within 30 days about a request; those lacking a contact for legal notices not included (NC-GOV-3@2).',
    [],
  ],
  // A time that others count in days, and one whose start follows a comma.
  [
    'met-in-use/counted-in-months.md',
    'Norland deletes customer data within two months after the contract ends (NC-DATA-1@2).',
    ['1:38 details-kept'],
  ],
  [
    'met-in-use/counted-in-months.clean.md',
    'Norland deletes customer data within 90 days after the contract ends, and we had two months of notice (NC-DATA-1@2).',
    [],
  ],
  [
    'met-in-use/start-behind-comma.md',
    'Norland deletes customer data within 90 days, counted from the invoice (NC-DATA-1@2).',
    ['1:60 details-kept'],
  ],
  [
    'met-in-use/start-behind-comma.clean.md',
    'Norland deletes customer data within 90 days, counted from the end of the contract (NC-DATA-1@2).',
    [],
  ],
  // Who asks leaves nothing out; a place in brackets beside the promise’s own is mentioned.
  [
    'met-in-use/asks-first.txt',
    '[10:02] Ann: the Zurich desk asks for something in writing\n[10:04] Tom: easy. They committed by contract to store customer data of Stratus for Switzerland there. NC-LOC-1@1\n',
    ['2:85 scope-covered'],
  ],
  [
    'met-in-use/asks-first.clean.txt',
    '[10:02] Ann: the Zurich desk asks for something in writing\n[10:04] Tom: easy. They committed by contract to store customer data of Stratus for Germany there. NC-LOC-1@1\n',
    [],
  ],
  [
    'met-in-use/place-in-brackets.md',
    'Norland committed by contract to store data of Stratus for our branches in Germany and Switzerland (NC-LOC-1@1).',
    ['1:88 scope-covered'],
  ],
  [
    'met-in-use/place-in-brackets.clean.md',
    'Norland committed by contract to store data of Stratus for our branch in Germany, which is run from abroad (Zurich) (NC-LOC-1@1).',
    [],
  ],
  // What is told to be confirmed this month, and what a paper of the writer still cites.
  [
    'met-in-use/confirms-this-month.md',
    'As Norland confirms this month, it publishes a report on requests twice a year (NC-RPT-1@1).',
    ['1:12 historic-not-current'],
  ],
  [
    'met-in-use/confirms-this-month.clean.md',
    'Our template still cites NC-RPT-1@1, on a report that Norland published twice a year.',
    [],
  ],
  // What somebody would like to write and is told not to.
  [
    'met-in-use/please-do-not.md',
    'The bid says that Ledger 360 is "encrypted at rest by NC-DATA-2@1".',
    ['1:19 scope-covered'],
  ],
  [
    'met-in-use/please-do-not.clean.md',
    'The bid says that Ledger 360 is "encrypted at rest by NC-DATA-2@1". Please do not.',
    [],
  ],
  // Who speaks in a chat may stand before the time.
  [
    'met-in-use/name-before-time.txt',
    'jo 14:05: at rest all is encrypted in Ledger 360 (NC-DATA-2@1)\nben 14:06: good to know\n',
    ['1:39 scope-covered'],
  ],
  [
    'met-in-use/name-before-time.clean.txt',
    'jo 14:05: at rest all is encrypted in Stratus (NC-DATA-2@1)\nben 14:06: and Ledger 360\njo 14:07: that one is left out\n',
    [],
  ],
  // What a name stands between, and an answer that names a promise as one that it is not.
  [
    'met-in-use/leaves-in.md',
    'Norland said that it encrypts customer data at rest in Stratus and leaves Fleetpilot in (NC-DATA-2@1).',
    ['1:75 scope-covered'],
  ],
  [
    'met-in-use/leaves-out.clean.md',
    'Norland said that it encrypts customer data at rest in Stratus and leaves Fleetpilot out (NC-DATA-2@1).',
    [],
  ],
  [
    'met-in-use/the-promise.md',
    '# Is there something that covers Fleetpilot?\n\nThe promise on encryption, NC-DATA-2@1.',
    ['1:34 scope-covered'],
  ],
  [
    'met-in-use/not-the-promise.clean.md',
    '# Is there something that covers Fleetpilot?\n\nNot the promise on encryption, NC-DATA-2@1.',
    [],
  ],
  // What is denied may stand some words behind.
  [
    'met-in-use/denied-far-behind.md',
    'For Germany, Norland committed by contract to store customer data of Stratus in German data centres, and no one of the many people in its support staff sees it (NC-LOC-1@1).',
    ['1:106 limits-not-denied'],
  ],
  [
    'met-in-use/denied-far-behind.clean.md',
    'For Germany, Norland committed by contract to store customer data of Stratus in German data centres, and no one of the many people in our own sales team sees it (NC-LOC-1@1).',
    [],
  ],
  // Who asks if a promise covers something, and what gives somebody nothing.
  [
    'met-in-use/asks-if.md',
    'You say that the promise on encryption covers Fleetpilot, and so does NC-DATA-2@1.',
    ['1:47 scope-covered'],
  ],
  [
    'met-in-use/asks-if.clean.md',
    'You ask if the promise on encryption covers Fleetpilot. NC-DATA-2@1 is for Stratus.',
    [],
  ],
  [
    'met-in-use/gives-us-all.md',
    'For Fleetpilot, which we use, it gives us encryption at rest (NC-DATA-2@1).',
    ['1:5 scope-covered'],
  ],
  ['met-in-use/gives-us-nothing.clean.md', 'For Fleetpilot, which we use, it gives us nothing (NC-DATA-2@1).', []],
  // `Ausnahmslos` leaves no limit.
  [
    'met-in-use/ausnahmslos.md',
    'Norland verpflichtete sich vertraglich, Kundendaten ausnahmslos binnen 90 Tagen nach Vertragsende zu löschen (NC-DATA-1@2).',
    ['1:53 limits-not-denied'],
  ],
  [
    'met-in-use/ausnahmslos.clean.md',
    'Norland verpflichtete sich vertraglich, Kundendaten binnen 90 Tagen nach Vertragsende zu löschen (NC-DATA-1@2).',
    [],
  ],
  // A plan counts its days in a cell of its own.
  [
    'met-in-use/plan-in-short.md',
    '| When | What |\n| --- | --- |\n| T0+30d | By contract Norland deletes customer data by this day at the latest (NC-DATA-1@2) |',
    ['3:3 details-kept'],
  ],
  [
    'met-in-use/plan-in-short.clean.md',
    '| When | What |\n| --- | --- |\n| T0+90d | By contract Norland deletes customer data by this day at the latest (NC-DATA-1@2) |',
    [],
  ],
  // One of several that share a name.
  [
    'met-in-use/one-of-several.md',
    'In its Cognition Service, Norland said that it encrypts customer data at rest (NC-DATA-2@1).',
    ['1:8 scope-covered'],
  ],
  [
    'met-in-use/one-of-several.clean.md',
    'In its cognition team, Norland said that it encrypts customer data at rest (NC-DATA-2@1).',
    [],
  ],
  // Wherever customers are is everywhere; wherever people sit says nothing of it.
  [
    'met-in-use/wherever.md',
    'Wherever our tenant is, Norland by contract stores customer data of Stratus there (NC-LOC-1@1).',
    ['1:1 scope-covered'],
  ],
  [
    'met-in-use/wherever.clean.md',
    'Wherever our people sit, Norland by contract stores customer data of Stratus in Germany (NC-LOC-1@1).',
    [],
  ],
  // Who says that a place is not on a list claims nothing for the row.
  [
    'met-in-use/says-something.md',
    '| Office | What we say |\n| --- | --- |\n| Paris | answers come in the local language, NC-LOC-4@1 |',
    ['3:3 scope-covered'],
  ],
  [
    'met-in-use/says-nothing.clean.md',
    '| Office | What we say |\n| --- | --- |\n| Paris | France is not on the list of NC-LOC-4@1, so we say nothing |',
    [],
  ],
  // What is left out may be put in with `too`.
  [
    'met-in-use/copies-too.md',
    'Customer data is deleted within 90 days after the contract ends, lawful copies too (NC-DATA-1@2).',
    ['1:66 limits-not-denied'],
  ],
  [
    'met-in-use/copies-too.clean.md',
    'Customer data is deleted within 90 days after the contract ends, our backups too (NC-DATA-1@2).',
    [],
  ],
  // A sentence is taken back by who does not accept it, a cell by who struck it or put it right.
  [
    'met-in-use/accepts.md',
    'Row 4 says that Fleetpilot is encrypted at rest, with NC-DATA-2@1. I can accept that.',
    ['1:17 scope-covered'],
  ],
  [
    'met-in-use/accepts-not.clean.md',
    'Row 4 says that Fleetpilot is encrypted at rest, with NC-DATA-2@1. I can’t accept that.',
    [],
  ],
  [
    'met-in-use/kept-words.md',
    '| Page | Words | What we did | Why |\n| --- | --- | --- | --- |\n| 9 | “Review guaranteed.” | kept | NC-GOV-8@1 |',
    ['3:15 strength-not-overstated'],
  ],
  [
    'met-in-use/struck-words.clean.md',
    '| Page | Words | What we did | Why |\n| --- | --- | --- | --- |\n| 9 | “Review guaranteed.” | struck | NC-GOV-8@1 |',
    [],
  ],
  [
    'met-in-use/before-and-after.clean.md',
    '| Before | After |\n| --- | --- |\n| The review is guaranteed | It is a public statement, NC-GOV-8@1 |',
    [],
  ],
  // What was said stands under a head that says so; what may go on goes on nowhere yet.
  [
    'met-in-use/what-it-does.md',
    '| Entry | What it does |\n| --- | --- |\n| NC-RPT-1@1 | It regularly publishes a report on requests |',
    ['3:19 historic-not-current'],
  ],
  [
    'met-in-use/what-was-said.clean.md',
    '| Entry | What was said |\n| --- | --- |\n| NC-RPT-1@1 | It regularly publishes a report on requests |',
    [],
  ],
  [
    'met-in-use/reports-go-on.md',
    'Norland reported on requests twice a year, and the reports go on (NC-RPT-1@1).',
    ['1:60 historic-not-current'],
  ],
  [
    'met-in-use/so-that-talks-go-on.clean.md',
    'Norland reported on requests twice a year, so that the talks go on (NC-RPT-1@1).',
    [],
  ],
  [
    'met-in-use/confirmed-for.md',
    'Confirmed for 2026: a report on requests, twice a year (NC-RPT-1@1).',
    ['1:1 historic-not-current'],
  ],
  ['met-in-use/confirmed-for.clean.md', 'Confirmed for 2018: a report on requests, twice a year (NC-RPT-1@1).', []],
  // Who begins with a citation tells behind it what it says, and the date beside one says nothing of it.
  [
    'met-in-use/citation-first.md',
    'Register, NC-DATA-1@2. Norland deletes customer data in any case within 90 days after the contract ends.',
    ['1:54 limits-not-denied'],
  ],
  ['met-in-use/citation-first.clean.md', 'Register, NC-DATA-1@2. In any case our desk in Bonn closes at six.', []],
  [
    'met-in-use/dated-citation.md',
    'Norland deletes customer data in any case within 90 days after the contract ends. NC-DATA-1@2, Jan 2019.',
    ['1:31 limits-not-denied'],
  ],
  ['met-in-use/dated-citation.clean.md', 'Our desk in Bonn closes in any case at six. See NC-DATA-1@2, Jan 2019.', []],
  // What the writers do or reckon with themselves.
  [
    'met-in-use/own-control.md',
    '| Register | Notes |\n| --- | --- |\n| NC-DATA-2@1 | Review of the audit log |',
    ['3:31 scope-covered'],
  ],
  [
    'met-in-use/own-control.clean.md',
    '| Register | Own control |\n| --- | --- |\n| NC-DATA-2@1 | Review of the audit log |',
    [],
  ],
  [
    'met-in-use/reckoned.csv',
    'Phase,Entry,Notes\nEnd,NC-DATA-1@2,"Deletes customer data within 90 days after the contract ends. Removal within 60 days."\n',
    ['2:95 details-kept'],
  ],
  [
    'met-in-use/reckoned.clean.csv',
    'Phase,Entry,Notes\nEnd,NC-DATA-1@2,"Deletes customer data within 90 days after the contract ends. Planned with 60 days to be safe."\n',
    [],
  ],
  // Told by others in words and layouts of their own: past versions, exclusions, limits, drafts and notes.
  ['met-in-use/past-version-named.clean.md', 'That was the past version, NC-GOV-3@1, which spoke of any request.', []],
  [
    'met-in-use/past-version-named.md',
    'That was the best version, NC-GOV-3@1, which speaks of any request.',
    ['1:28 citation-current-version'],
  ],
  [
    'met-in-use/now-superseded.clean.md',
    'The earlier wording, NC-GOV-3@1, seen in 2020 and now superseded, spoke of any request.',
    [],
  ],
  [
    'met-in-use/now-held.md',
    'The earlier wording, NC-GOV-3@1, is what holds now: it speaks of any request.',
    ['1:22 citation-current-version'],
  ],
  [
    'met-in-use/first-of-two.clean.md',
    '- Norland tells the customer of requests of authorities (NC-GOV-3@2, where a contact is named).\n- It tells more of itself.\n- NC-GOV-3@1, the first version, spoke of any request.',
    [],
  ],
  [
    'met-in-use/first-of-one.md',
    '- It tells more of itself.\n- NC-GOV-3@1, the first promise, speaks of any request.',
    ['2:3 citation-current-version'],
  ],
  ['met-in-use/past-portuguese.clean.md', 'É uma versão anterior, NC-GOV-3@1, que falava de qualquer pedido.', []],
  [
    'met-in-use/past-portuguese.md',
    'É uma boa versão, NC-GOV-3@1, que fala de qualquer pedido.',
    ['1:19 citation-current-version'],
  ],
  ['met-in-use/past-japanese.clean.md', '過去の版である NC-GOV-3@1 は、あらゆる要求に触れていました。', []],
  [
    'met-in-use/past-japanese.md',
    '最新の版である NC-GOV-3@1 は、あらゆる要求に触れています。',
    ['1:9 citation-current-version'],
  ],
  [
    'met-in-use/column-of-exclusions.clean.md',
    '| Version | Carve-out |\n| --- | --- |\n| NC-GOV-2@3 | Lookout Search |',
    [],
  ],
  [
    'met-in-use/column-of-services.md',
    '| Version | Product |\n| --- | --- |\n| NC-GOV-2@3 | Lookout Search |',
    ['3:16 scope-covered'],
  ],
  [
    'met-in-use/below-exception.clean.txt',
    'Der Unterschied liegt in der Ausnahme:\n- jetzt NC-GOV-2@3: Lookout Search\n',
    [],
  ],
  [
    'met-in-use/below-no-exception.txt',
    'Das gilt ohne Ausnahme:\n- jetzt NC-GOV-2@3: Lookout Search\n',
    ['2:21 scope-covered'],
  ],
  [
    'met-in-use/and-others-out.clean.md',
    'Deletes customer data within 90 days (NC-DATA-1@2; Fleetpilot and six others out).',
    [],
  ],
  [
    'met-in-use/and-others-in.md',
    'Deletes customer data within 90 days (NC-DATA-1@2; Fleetpilot and six others in).',
    ['1:52 scope-covered'],
  ],
  [
    'met-in-use/has-to-as-well.clean.md',
    'A customer who wants the copy for a suite has to ask for it as well within 30 days (NC-DATA-4@1).',
    [],
  ],
  [
    'met-in-use/as-well.md',
    'For those who ask later than 30 days just as well, Norland gives a copy (NC-DATA-4@1).',
    ['1:1 limits-not-denied'],
  ],
  [
    'met-in-use/means-they-choose.clean.md',
    'Norland tells the customer of a request by whatever means they choose, where it has a named contact and the law allows it (NC-GOV-3@2).',
    [],
  ],
  [
    'met-in-use/whatever-law.md',
    'Norland tells the customer of a request, whatever the law forbids (NC-GOV-3@2).',
    ['1:42 limits-not-denied'],
  ],
  [
    'met-in-use/excepted-included.clean.md',
    'Norland deletes customer data (NC-DATA-1@2; copies that the law requires are excepted, lawful copies of logs included).',
    [],
  ],
  [
    'met-in-use/included.md',
    'Norland deletes customer data (NC-DATA-1@2; copies that the law requires included).',
    ['1:45 limits-not-denied'],
  ],
  ['met-in-use/so-many.md', 'Norland deletes customer data after 30 days (NC-DATA-1@2).', ['1:37 details-kept']],
  [
    'met-in-use/comma-or-more.json',
    '{"cite": "NC-DATA-2@1", "quote": "Norland said that it encrypts customer data at rest in Stratus and Desk 360, or in Mail. Norland holds the keys unless the customer brings its own."}',
    ['1:112 quotation-exact'],
  ],
  [
    'met-in-use/comma-or-so.clean.json',
    '{"cite": "NC-DATA-2@1", "quote": "Norland said that it encrypts customer data at rest in Stratus and Desk 360. Norland holds the keys unless the customer brings its own."}',
    [],
  ],
  [
    'met-in-use/single-marks.json',
    '{"source": "NC-DATA-3@1", "text": "Norland writes: \'Norland said that it does not use customer data to target advertisements, and never did so.\'"}',
    ['1:127 quotation-exact'],
  ],
  [
    'met-in-use/single-marks.clean.json',
    '{"source": "NC-DATA-3@1", "text": "Norland writes: \'Norland said that it does not use customer data to target advertisements.\' That is the customers\' own wish."}',
    [],
  ],
  [
    'met-in-use/claim-in-draft.clean.txt',
    'Claim in draft: “Norland publishes its report on requests of authorities two times a year.”\nVerdict: past tense, see NC-RPT-1@1, which is historic.',
    [],
  ],
  [
    'met-in-use/claim-in-text.txt',
    'Claim in the register: “Norland said that it publishes a report on requests of authorities two times a year.”\nVerdict: see NC-RPT-1@1, which is historic.',
    ['1:92 quotation-exact'],
  ],
  [
    'met-in-use/note.clean.md',
    '> **Aside.** Norland does much. NC-GOV-8 belongs to what it said: Norland said that, where necessary in its view, its lawyers review the request for customer data and, as we were told, reject those that are not valid.',
    [],
  ],
  [
    'met-in-use/quote.md',
    '> NC-GOV-8 says: Norland said that its lawyers review each request for customer data and reject those that are not welcome.',
    ['1:55 quotation-exact'],
  ],
  [
    'met-in-use/two-spanish.clean.md',
    'El licitador cita NC-DATA-3@1 y NC-RPT-2@1.\n\n1. La primera dice: «Norland said that it does not use customer data to target advertisements.»',
    [],
  ],
  [
    'met-in-use/two-spanish.md',
    'El licitador cita NC-DATA-3@1 y NC-RPT-2@1.\n\n1. La primera dice: «Norland said that it does not use customer data to target any advertisements.»',
    ['3:80 quotation-exact'],
  ],
  [
    'met-in-use/rows-of-two.csv',
    'Ref,Says,Conditions\nNC-DATA-2@1,Norland said that it encrypts customer data at rest in Stratus and Desk 360.,below\nNC-DATA-2@1,,reviewed in May\n',
    ['2:13 qualifiers-present'],
  ],
  ['met-in-use/not-so-many.clean.txt', 'Norland deletes customer data after 90 *days*, not 30 days (NC-DATA-1@2).', []],
  [
    'met-in-use/parts-of-limit.clean.md',
    '“Norland said that it encrypts customer data at rest in Stratus and Desk 360.” (NC-DATA-2@1)\n\n- Norland has “the keys unless the customer brings its own”, and ours are ours.',
    [],
  ],
  [
    'met-in-use/parts-of-limit.md',
    '“Norland said that it encrypts customer data at rest in Stratus and Desk 360.” (NC-DATA-2@1)\n\n- Norland has “the keys until the customer brings its own”, and ours are ours.',
    ['3:11 quotation-exact'],
  ],
  // What goes on behind a citation may deny by name what narrows it.
  [
    'met-in-use/denied-behind.md',
    'By contract of 2021 Norland deleted customer data within 90 days after the last day (NC-DATA-1@2). Our desk was told more. Copies that the law requires were no exception.',
    ['1:124 limits-not-denied'],
  ],
  [
    'met-in-use/denied-behind.clean.md',
    'By contract of 2021 Norland deleted customer data within 90 days after the last day (NC-DATA-1@2). Our desk was told more. Our own backups were no exception.',
    [],
  ],
  [
    'met-in-use/denied-italian.md',
    "Nel 2018 Norland disse di non consegnare dati dei clienti a un'autorità, nemmeno se la legge lo impone (NC-GOV-1@1).",
    ['1:74 limits-not-denied'],
  ],
  [
    'met-in-use/denied-italian.clean.md',
    "Nel 2018 Norland disse di non consegnare dati dei clienti a un'autorità, nemmeno su carta, salvo obbligo di legge (NC-GOV-1@1).",
    [],
  ],
  [
    'met-in-use/unasked-spanish.md',
    'En 2020 Norland prometió por contrato una copia de los datos al final, sin tener que pedir la copia dentro de 30 días (NC-DATA-4@1).',
    ['1:72 limits-not-denied'],
  ],
  [
    'met-in-use/unasked-spanish.clean.md',
    'En 2020 Norland prometió por contrato una copia de los datos al final, sin tener que pagar nada; hay que pedirla en 30 días (NC-DATA-4@1).',
    [],
  ],
  // Who decides is told behind the citation, too, in other languages, or by who pays.
  [
    'met-in-use/decides-behind.txt',
    'In 2018 Norland promised not to hand over customer data to an authority (NC-GOV-1@1). Hand-overs were directed by Norland.',
    ['1:103 details-kept'],
  ],
  [
    'met-in-use/decides-behind.clean.txt',
    'In 2018 Norland promised not to hand over customer data to an authority (NC-GOV-1@1). Our rebuilding was directed by Norland.',
    [],
  ],
  // What the promise turns round, what is another entry's, and what stands below or beside in a list or a row.
  [
    'met-in-use/turned-round.md',
    'In 2019 Norland reserved the use of customer data to target advertisements (NC-DATA-3@1).',
    ['1:17 details-kept'],
  ],
  [
    'met-in-use/turned-round.clean.md',
    'In 2019 Norland lets nobody use customer data to target advertisements (NC-DATA-3@1).',
    [],
  ],
  [
    'met-in-use/unless-law.md',
    'In 2023 Norland promised to tell the customer within 30 days about a request of an authority, unless the law requires it (NC-GOV-3@2).',
    ['1:95 details-kept'],
  ],
  [
    'met-in-use/unless-law.clean.md',
    'In 2023 Norland promised to tell the customer within 30 days about a request of an authority, unless the law does not allow it (NC-GOV-3@2).',
    [],
  ],
  [
    'met-in-use/other-entry.md',
    'In 2021 Norland committed itself to delete customer data within 90 days after the last day of the contract (NC-DATA-4@1).',
    ['1:37 details-kept', '1:65 details-kept'],
  ],
  [
    'met-in-use/other-entry.clean.md',
    'In 2021 Norland committed itself to delete customer data within 90 days after the last day of the contract (NC-DATA-1@2).',
    [],
  ],
  [
    'met-in-use/listed-below.md',
    'For Stratus, NC-LOC-1@1 names of these places:\n\n- Germany: named\n- Canada: named',
    ['4:3 scope-covered'],
  ],
  [
    'met-in-use/listed-below.clean.md',
    'For Stratus, NC-LOC-1@1 names of these places:\n\n- Germany: named\n- Canada: not named',
    [],
  ],
  [
    'met-in-use/remark-beside.md',
    '| Entry | Finding |\n| --- | --- |\n| NC-DATA-2@1 (page of 2020) | In Ledger 360 it encrypts data at rest |',
    ['3:35 scope-covered'],
  ],
  [
    'met-in-use/remark-beside.clean.md',
    '| Entry | Finding |\n| --- | --- |\n| NC-DATA-2@1 (page of 2020) | In Desk 360 it encrypts data at rest |',
    [],
  ],
  [
    'met-in-use/colon-denied.md',
    'You need not wait: Norland said of data in Ledger 360 that it encrypts it at rest (NC-DATA-2@1).',
    ['1:44 scope-covered'],
  ],
  ['met-in-use/colon-denied.clean.md', 'Not covered by what Norland said: data in Ledger 360 (NC-DATA-2@1).', []],
  [
    'met-in-use/labelled-items.md',
    '1. Source: NC-LOC-1@1, by contract.\n2. Services: Stratus.\n3. Places: Germany and Canada.',
    ['3:24 scope-covered'],
  ],
  [
    'met-in-use/labelled-items.clean.md',
    '1. Source: NC-LOC-1@1, by contract.\n2. Services: Stratus.\n3. Places: Germany, without Canada.',
    [],
  ],
  // What is cited, told in the sentence or the paragraph behind a citation that tells of its standing alone.
  [
    'met-in-use/behind.md',
    'The register has NC-RPT-1@1, now historic. Norland published a report on requests of authorities four times a year.',
    ['1:98 details-kept'],
  ],
  [
    'met-in-use/behind.clean.md',
    'The register has NC-RPT-1@1, now historic. Norland published a report on requests of authorities twice a year.',
    [],
  ],
  [
    'met-in-use/paragraph-behind.md',
    'Take the line of NC-RPT-1@1.\n\nNorland published a report on requests of authorities every quarter.',
    ['3:55 details-kept'],
  ],
  [
    'met-in-use/paragraph-behind.clean.md',
    'That line is NC-RPT-1@1.\n\nOur town publishes a report on requests of authorities every quarter.',
    [],
  ],
  [
    'met-in-use/paragraph-behind-held.md',
    'The register has NC-RPT-1@1.\n\nNorland publishes the report on requests of authorities today.',
    ['3:57 historic-not-current'],
  ],
  [
    'met-in-use/line-behind.clean.md',
    'After the contract ends Norland deletes customer data within 90 days. NC-DATA-1@2. Our copies of customer data are deleted within 30 days after the contract ends.',
    [],
  ],
  // How often and from which age, in other languages.
  [
    'met-in-use/quarter-french.md',
    'Jusqu’en 2019, Norland disait publier chaque trimestre un rapport sur les demandes (NC-RPT-1@1).',
    ['1:39 details-kept'],
  ],
  [
    'met-in-use/quarter-french.clean.md',
    'Jusqu’en 2019, Norland disait publier chaque semestre un rapport sur les demandes (NC-RPT-1@1).',
    [],
  ],
  [
    'met-in-use/rate-italian.md',
    'Fino al 2019 Norland pubblicava ogni tre mesi un rapporto sulle richieste (NC-RPT-1@1).',
    ['1:33 details-kept'],
  ],
  [
    'met-in-use/rate-italian.clean.md',
    'Fino al 2019 Norland pubblicava ogni sei mesi un rapporto sulle richieste (NC-RPT-1@1).',
    [],
  ],
  [
    'met-in-use/after-a-date.md',
    'Nach NC-RPT-1@1 (gesehen am 1. Juni 2019) veröffentlichte Norland alle zwei Jahre einen Bericht über Anfragen.',
    ['1:67 details-kept'],
  ],
  [
    'met-in-use/after-a-date.clean.md',
    'Nach NC-RPT-1@1 (gesehen am 1. Juni 2019) veröffentlichte Norland alle sechs Monate einen Bericht über Anfragen.',
    [],
  ],
  // When it was seen: without "in", in a field, in other languages.
  ['met-in-use/seen.md', 'Source: NC-RPT-1@1, last seen June 2024.', ['1:31 details-kept']],
  ['met-in-use/seen.clean.md', 'Source: NC-RPT-1@1, last seen June 2019.', []],
  [
    'met-in-use/seen.json',
    '{"cite": "NC-RPT-1@1", "topic": "Report on requests", "last_seen": "2024-06"}',
    ['1:69 details-kept'],
  ],
  [
    'met-in-use/seen.clean.json',
    '{"cite": "NC-RPT-1@1", "topic": "Report on requests", "last_seen": "2019-06", "checked": "2026-11"}',
    [],
  ],
  ['met-in-use/seen-french.md', 'Rapport sur les demandes (NC-RPT-1@1, vu le 3 juin 2024).', ['1:45 details-kept']],
  ['met-in-use/seen-french.clean.md', 'Rapport sur les demandes (NC-RPT-1@1, vu le 3 juin 2019).', []],
  // Held.
  [
    'met-in-use/held.json',
    '{"cite": "NC-RPT-1@1", "topic": "Report on requests", "status": "in force at the time of evaluation"}',
    ['1:66 historic-not-current'],
  ],
  [
    'met-in-use/held.clean.json',
    '{"cite": "NC-RPT-1@1", "topic": "Report on requests", "status": "was in force at the time"}',
    [],
  ],
  [
    'met-in-use/held-dutch.md',
    'Op dit moment publiceert Norland een rapport over verzoeken (NC-RPT-1@1).',
    ['1:1 historic-not-current'],
  ],
  ['met-in-use/held-dutch.clean.md', 'Destijds publiceerde Norland een rapport over verzoeken (NC-RPT-1@1).', []],
  // Behind a citation, in its row, and in other languages.
  [
    'met-in-use/next-says-past-german.clean.md',
    'Sie nennen NC-GOV-3@1, das von jeder Anfrage sprach. Das ist eine frühere Fassung.',
    [],
  ],
  [
    'met-in-use/next-says-past-german.md',
    'Sie nennen NC-GOV-3@1, das von jeder Anfrage spricht. Das ist eine gute Fassung.',
    ['1:12 citation-current-version'],
  ],
  ['met-in-use/not-yet-german.clean.md', 'In NC-DATA-2@1 stand Stratus schon, Ledger 360 noch nicht.', []],
  ['met-in-use/already-german.md', 'In NC-DATA-2@1 stand Stratus schon, Ledger 360 noch dazu.', ['1:37 scope-covered']],
  [
    'met-in-use/not-for.clean.json',
    '{"entry": "NC-DATA-1@2", "told": "deletes customer data within 90 days after the last day of the contract", "not_for": "Fleetpilot"}',
    [],
  ],
  [
    'met-in-use/for.json',
    '{"entry": "NC-DATA-1@2", "told": "deletes customer data within 90 days after the last day of the contract", "for": "Fleetpilot"}',
    ['1:117 scope-covered'],
  ],
  [
    'met-in-use/behind-by-contract.md',
    'See NC-GOV-8@1 on the review of every request by its lawyers. Norland is bound to this by contract.',
    ['1:71 strength-not-overstated', '1:88 strength-not-overstated'],
  ],
  [
    'met-in-use/behind-by-contract.clean.md',
    'See NC-GOV-8@1 on the review of every request by its lawyers. Our own review of this is bound by contract.',
    [],
  ],
  [
    'met-in-use/item-behind.md',
    '- NC-DATA-1@2 was read again in May.\n- Customer data is deleted within 60 days after the last day of the contract.',
    ['2:35 details-kept'],
  ],
  [
    'met-in-use/item-behind.clean.md',
    '- NC-DATA-1@2 was read again in May.\n- Our own copies of customer data are deleted within 60 days after the last day of the contract.',
    [],
  ],
  [
    'met-in-use/attested-since.md',
    'The entry NC-RPT-1@1 tells of a report on requests twice a year, attested since 3 May 2021.',
    ['1:81 details-kept'],
  ],
  [
    'met-in-use/attested-since.clean.md',
    'The entry NC-RPT-1@1 tells of a report on requests twice a year, read by us on 3 May 2021.',
    [],
  ],
  ['met-in-use/is-gone.clean.md', 'NC-DATA-2@1 encrypts at rest what it did before, but Ledger 360 is gone.', []],
  [
    'met-in-use/is-new.md',
    'NC-DATA-2@1 encrypts at rest what it did before, but Ledger 360 is new.',
    ['1:54 scope-covered'],
  ],
];
