import { expect, test } from 'vitest';
import { told, wordsTold } from '../../told.ts';

test.each<[string, string, readonly string[]]>([
  ['plain', 'Lawyers review requests (NC-GOV-8@1).', []],
  [
    'guaranteed',
    'It is guaranteed that lawyers review requests (NC-GOV-8@1).',
    [
      'line 1, column 7: error: Unexpected "guaranteed" for NC-GOV-8@1, expected words that claim no more than it is, a public statement: not a contract term, a guarantee or a certificate',
    ],
  ],
  ['of a contract', 'Deletion is guaranteed by contract (NC-DATA-1@2).', []],
  [
    'certified',
    'Norland is certified for deletion (NC-DATA-1@2).',
    [
      'line 1, column 12: error: Unexpected "certified" for NC-DATA-1@2, expected words that claim no more than it is, a term of a contract, and no certificate',
    ],
  ],
  ['denied', 'Norland does not guarantee a review (NC-GOV-8@1).', []],
  ['no guarantee', 'There is no legal guarantee (NC-GOV-8@1).', []],
  [
    'no adverts, guaranteed',
    'No adverts, legally binding (NC-DATA-3@1).',
    [
      'line 1, column 13: error: Unexpected "legally binding" for NC-DATA-3@1, expected words that claim no more than it is, a public statement: not a contract term, a guarantee or a certificate',
    ],
  ],
  ['asked', 'Is it guaranteed? See NC-GOV-8@1.', []],
  [
    'asked and affirmed',
    'Is it guaranteed? Yes (NC-GOV-8@1).',
    [
      'line 1, column 7: error: Unexpected "guaranteed" for NC-GOV-8@1, expected words that claim no more than it is, a public statement: not a contract term, a guarantee or a certificate',
    ],
  ],
  ['its own word', 'It always tries to send them on (NC-GOV-2@3).', []],
  [
    'always',
    'Lawyers always review requests (NC-GOV-8@1).',
    [
      'line 1, column 9: warning: Unexpected "always" for NC-GOV-8@1, expected words that claim no more than it is, a public statement: not a contract term, a guarantee or a certificate',
    ],
  ],
  [
    'two strong words',
    'Lawyers review requests, guaranteed and legally binding (NC-GOV-8@1).',
    [
      'line 1, column 26: error: Unexpected "guaranteed" for NC-GOV-8@1, expected words that claim no more than it is, a public statement: not a contract term, a guarantee or a certificate',
      'line 1, column 41: error: Unexpected "legally binding" for NC-GOV-8@1, expected words that claim no more than it is, a public statement: not a contract term, a guarantee or a certificate',
    ],
  ],
  [
    'always, and more',
    'Lawyers always review requests, guaranteed (NC-GOV-8@1).',
    [
      'line 1, column 9: warning: Unexpected "always" for NC-GOV-8@1, expected words that claim no more than it is, a public statement: not a contract term, a guarantee or a certificate',
      'line 1, column 33: error: Unexpected "guaranteed" for NC-GOV-8@1, expected words that claim no more than it is, a public statement: not a contract term, a guarantee or a certificate',
    ],
  ],
  ['never, of what is not done', 'Norland never uses data for adverts (NC-DATA-3@1).', []],
  ['its own word in another form', 'We comply with our own (NC-RPT-2@1).', []],
  ['would be', 'NC-GOV-8@1 would be nicer if it came with a warranty.', []],
  ['wanted', 'Whoever wants an ISO certificate looks elsewhere than at NC-DATA-1@2.', []],
  [
    'obliges',
    'NC-GOV-8@1 obliges Norland to review requests.',
    [
      'line 1, column 12: error: Unexpected "obliges" for NC-GOV-8@1, expected words that claim no more than it is, a public statement: not a contract term, a guarantee or a certificate',
    ],
  ],
  ['a law obliges', 'The law obliges Norland, and its lawyers review requests (NC-GOV-8@1).', []],
  ['said once', 'Our slides once spoke of a guarantee; NC-GOV-8@1 is what was said.', []],
  ['wished for', 'We would love to say "guaranteed", but all we have is NC-GOV-8@1.', []],
  ['an instruction', 'Always quote NC-GOV-8@1 in full. Never cite NC-GOV-8@1 alone.', []],
  [
    'a heading',
    '# Our guarantees\n\nReview: NC-GOV-8@1.',
    [
      'line 1, column 7: error: Unexpected "guarantees" for NC-GOV-8@1, expected words that claim no more than it is, a public statement: not a contract term, a guarantee or a certificate',
    ],
  ],
  ['a heading of a section', '# Certifications and compliance\n\nReview: NC-GOV-8@1.', []],
  ['a law', 'The law guarantees it, and Norland reviews requests (NC-GOV-8@1).', []],
  [
    'warrants',
    'Norland warrants a review (NC-GOV-8@1).',
    [
      'line 1, column 9: error: Unexpected "warrants" for NC-GOV-8@1, expected words that claim no more than it is, a public statement: not a contract term, a guarantee or a certificate',
    ],
  ],
  ['search warrants', 'Review of warrants for data (NC-GOV-8@1).', []],
  [
    'ensures',
    'This ensures a review (NC-GOV-8@1).',
    [
      'line 1, column 6: error: Unexpected "ensures" for NC-GOV-8@1, expected words that claim no more than it is, a public statement: not a contract term, a guarantee or a certificate',
    ],
  ],
  [
    'a contract term',
    'This is a contract term (NC-GOV-8@1).',
    [
      'line 1, column 11: error: Unexpected "contract term" for NC-GOV-8@1, expected words that claim no more than it is, a public statement: not a contract term, a guarantee or a certificate',
    ],
  ],
  [
    'part of the contract',
    'NC-GOV-8@1 is part of our contract.',
    [
      'line 1, column 15: error: Unexpected "part of our contract" for NC-GOV-8@1, expected words that claim no more than it is, a public statement: not a contract term, a guarantee or a certificate',
    ],
  ],
  [
    'a term of the agreement',
    'A review is a term of the master agreement (NC-GOV-8@1).',
    [
      'line 1, column 15: error: Unexpected "term of the master agreement" for NC-GOV-8@1, expected words that claim no more than it is, a public statement: not a contract term, a guarantee or a certificate',
    ],
  ],
  [
    'in the agreement',
    'In the agreement: NC-GOV-8@1',
    [
      'line 1, column 1: error: Unexpected "In the agreement" for NC-GOV-8@1, expected words that claim no more than it is, a public statement: not a contract term, a guarantee or a certificate',
    ],
  ],
  ['not a contract term', 'This is not a contract term (NC-GOV-8@1), and no part of our contract.', []],
  ['a term asked for', 'We ask for a term in the contract, and for NC-GOV-8@1 as a contract term.', []],
  ['terms of somebody', 'The contract terms of Norland stand elsewhere; NC-GOV-8@1 is a statement.', []],
  ['another part of the agreement', 'The DPA is part of our agreement, and lawyers review requests (NC-GOV-8@1).', []],
  ['nothing in the agreement', 'In the agreement: nothing. Stated: NC-GOV-8@1.', []],
  ['a term of a contract that is one', 'Deletion is a contract term (NC-DATA-1@2).', []],
  [
    'a column of somebody else',
    '| | Norland | Rival |\n| --- | --- | --- |\n| Review | stated, NC-GOV-8@1 | certified |',
    [],
  ],
  [
    'before the statement',
    'It is guaranteed: Norland said that its lawyers review every request for customer data and reject those that are not valid. (NC-GOV-8@1)',
    [
      'line 1, column 7: error: Unexpected "guaranteed" for NC-GOV-8@1, expected words that claim no more than it is, a public statement: not a contract term, a guarantee or a certificate',
    ],
  ],
  [
    'before a quotation in marks',
    'Certified: "Norland said that its lawyers review every request for customer data and reject those that are not valid." (NC-GOV-8@1)',
    [
      'line 1, column 1: error: Unexpected "Certified" for NC-GOV-8@1, expected words that claim no more than it is, a public statement: not a contract term, a guarantee or a certificate',
    ],
  ],
  [
    'before a block quotation',
    'Legally binding commitment:\n\n> Norland said that its lawyers review every request for customer data and reject those that are not valid.\n\nNC-GOV-8@1',
    [
      'line 1, column 1: error: Unexpected "Legally binding" for NC-GOV-8@1, expected words that claim no more than it is, a public statement: not a contract term, a guarantee or a certificate',
    ],
  ],
  [
    'before the statement, as what it is',
    'A public statement: "Norland said that its lawyers review every request for customer data and reject those that are not valid." (NC-GOV-8@1)',
    [],
  ],
  [
    'in another sentence, of something else',
    'Our data centre is certified to ISO/IEC 27001. Separately, see NC-GOV-8@1.',
    [],
  ],
  [
    'in the paragraph before, of something else',
    'Our own firm is ISO-certified and guarantees its work.\n\nSee NC-GOV-8@1.',
    [],
  ],
  ['in another clause, of something else', 'Our data centre is certified; on requests there is NC-GOV-8@1.', []],
  [
    'in the sentence before, of the same',
    'Lawyers are guaranteed to review every request. See NC-GOV-8@1.',
    [
      'line 1, column 13: error: Unexpected "guaranteed" for NC-GOV-8@1, expected words that claim no more than it is, a public statement: not a contract term, a guarantee or a certificate',
    ],
  ],
  [
    'undertakes',
    'Norland undertakes to review requests (NC-GOV-8@1).',
    [
      'line 1, column 9: error: Unexpected "undertakes to" for NC-GOV-8@1, expected words that claim no more than it is, a public statement: not a contract term, a guarantee or a certificate',
    ],
  ],
  ['undertakings of others', 'The reader may undertake a review (NC-GOV-8@1).', []],
  [
    'must',
    'Norland must review every request (NC-GOV-8@1).',
    [
      'line 1, column 9: error: Unexpected "must" for NC-GOV-8@1, expected words that claim no more than it is, a public statement: not a contract term, a guarantee or a certificate',
    ],
  ],
  ['what a reader must do', 'You must quote it whole (NC-GOV-8@1). Customers must ask for it.', []],
  [
    'audited',
    'Reviews of requests are audited (NC-GOV-8@1).',
    [
      'line 1, column 25: error: Unexpected "audited" for NC-GOV-8@1, expected words that claim no more than it is, a public statement: not a contract term, a guarantee or a certificate',
    ],
  ],
  ['never audited', 'Reviews of requests are not audited (NC-GOV-8@1).', []],
  [
    'independently verified',
    'The review of requests is independently verified (NC-GOV-8@1).',
    [
      'line 1, column 27: error: Unexpected "independently verified" for NC-GOV-8@1, expected words that claim no more than it is, a public statement: not a contract term, a guarantee or a certificate',
    ],
  ],
  [
    'agreed in the DPA',
    'As agreed in the DPA, requests are reviewed (NC-GOV-8@1).',
    [
      'line 1, column 4: error: Unexpected "agreed in the DPA" for NC-GOV-8@1, expected words that claim no more than it is, a public statement: not a contract term, a guarantee or a certificate',
    ],
  ],
  [
    'fully protected',
    'With that, requests are fully protected (NC-GOV-8@1).',
    [
      'line 1, column 25: error: Unexpected "fully protected" for NC-GOV-8@1, expected words that claim no more than it is, a public statement: not a contract term, a guarantee or a certificate',
    ],
  ],
  ['denied around a French verb', 'Norland déclare, mais ne garantit pas, un examen (NC-GOV-8@1).', []],
  [
    'a French verb with another denial',
    'Norland garantit un examen, pas un refus (NC-GOV-8@1).',
    [
      'line 1, column 9: error: Unexpected "garantit" for NC-GOV-8@1, expected words that claim no more than it is, a public statement: not a contract term, a guarantee or a certificate',
    ],
  ],
  [
    'a heading that calls it certified',
    '# Certified deletion\n\nDone within days (NC-DATA-1@2).',
    [
      'line 1, column 3: error: Unexpected "Certified" for NC-DATA-1@2, expected words that claim no more than it is, a term of a contract, and no certificate',
    ],
  ],
  ['a heading over a section', '# Certifications\n\nDone within days (NC-DATA-1@2).', []],
  [
    'in line with a law',
    'Requests are reviewed in line with the GDPR (NC-GOV-8@1).',
    [
      'line 1, column 23: error: Unexpected "in line with the GDPR" for NC-GOV-8@1, expected words that claim no more than it is, a public statement: not a contract term, a guarantee or a certificate',
    ],
  ],
  ['in line with what was said', 'In line with the statement, requests are reviewed (NC-GOV-8@1).', []],
  [
    'an agreement, of a public statement',
    'Requests are reviewed under the Norland Processing Addendum (2024) (NC-GOV-8@1).',
    [
      'line 1, column 33: error: Unexpected "Norland Processing Addendum" for NC-GOV-8@1, expected no agreement: it is a public statement',
    ],
  ],
  [
    'its own agreement, and what took its place',
    'Data is deleted under the Norland Processing Addendum (2019) (NC-DATA-1@2), now by the Norland Processing Addendum (2024).',
    [],
  ],
])('%s', async (_, text, expected) => {
  expect(await told('strength-not-overstated', text)).toEqual(expected);
});

test.each([
  ['told by somebody', 'The reseller told us that a review is "guaranteed" (NC-GOV-8@1).', ['guaranteed']],
  [
    'corrected',
    'The reseller told us that a review is "guaranteed" (NC-GOV-8@1). That is wrong: it is a statement.',
    [],
  ],
  ['corrected in a word', 'The review is guaranteed (NC-GOV-8@1). Not so: it is a statement.', []],
  ['corrected within', 'Our wiki wrongly called the review guaranteed (NC-GOV-8@1).', []],
  ['disputed by name', 'The review is guaranteed (NC-GOV-8@1). Ben disagreed: it is a statement.', []],
  ['agreed by name', 'The review is guaranteed (NC-GOV-8@1). Ben agreed: it is settled.', ['guaranteed']],
  ['corrected in German', 'Die Prüfung wird garantiert (NC-GOV-8@1). Das ist falsch.', []],
  ['corrected in French', 'L’examen est garanti (NC-GOV-8@1). C’est faux.', []],
  ['corrected in Spanish', 'La revisión se garantiza (NC-GOV-8@1). Eso no es cierto.', []],
  ['not found', 'A blog says that a review is guaranteed (NC-GOV-8@1). We could not find any such clause.', []],
  ['answered with a yes below', 'Q: Is the review certified (NC-GOV-8@1)?\nA: Yes.', ['certified']],
  ['answered with a no below', 'Q: Is the review certified (NC-GOV-8@1)?\nA: No. It is a statement.', []],
  ['what was taken out', 'Slide 4 called the review "certified" (NC-GOV-8@1). We took the word out.', []],
  ['what it used to say', 'Slide 4 used to say "certified" next to NC-GOV-8@1.', []],
  ['a claim that is wrong', 'The claim that the review is guaranteed is incorrect (NC-GOV-8@1).', []],
  ['a claim that is right', 'The claim that the review is guaranteed is correct (NC-GOV-8@1).', ['guaranteed']],
  ['asked who said so', 'The review is guaranteed (NC-GOV-8@1). Who wrote this?', []],
  ['confirmed', 'The review is guaranteed (NC-GOV-8@1). That is right.', ['guaranteed']],
  ['not wrong', 'The review is guaranteed (NC-GOV-8@1). That is not wrong.', ['guaranteed']],
  ['not wrong to say', 'The review is guaranteed (NC-GOV-8@1). It is wrong to wait.', ['guaranteed']],
  ['wanted', 'We would like Norland to guarantee by contract what it only said on reviews (NC-GOV-8@1).', []],
  ['nothing of it', 'Norland guarantees nothing of the kind, and said that it reviews requests (NC-GOV-8@1).', []],
  ['asked for', 'The works council asks that Norland guarantees the review (NC-GOV-8@1).', []],
  ['a wish', 'Our position: the review becomes part of the contract and is guaranteed (NC-GOV-8@1).', []],
  ['please confirm', 'Please confirm that the review is guaranteed (NC-GOV-8@1).', []],
  ['to be got', 'Priority 1: get Norland to guarantee the review (NC-GOV-8@1).', []],
  ['insisted on', 'Our union insists on a guaranteed review (NC-GOV-8@1).', []],
  ['not insisted on', 'Our union need not insist: a guaranteed review exists (NC-GOV-8@1).', ['guaranteed']],
  ['if it were', 'If Norland guaranteed the review in a contract, we could drop control 12 (NC-GOV-8@1).', []],
  ['proposed', 'Proposal to the vendor: "Norland guarantees the review." Now there is the statement NC-GOV-8@1.', []],
  ['by contract, in French', 'Norland s’est engagée par contrat à cet examen (NC-GOV-8@1).', ['par contrat']],
  ['kindly given', 'Kindly let us have a written and guaranteed form of the review (NC-GOV-8@1).', []],
  ['should be', 'The review should be contractually guaranteed (NC-GOV-8@1).', []],
  ['what we ask for', 'Reviews guaranteed by contract are what we ask for (NC-GOV-8@1).', []],
  [
    'wanted in German',
    'Wir möchten, dass Norland die Prüfung vertraglich zugesichert und garantiert (NC-GOV-8@1).',
    [],
  ],
  ['wanted in French', 'Nous demandons que l’examen soit garanti (NC-GOV-8@1).', []],
  ['wanted in Spanish', 'Pedimos que la revisión sea garantizada (NC-GOV-8@1).', []],
  ['wanted in Japanese', 'NC-GOV-8@1 の審査を保証していただきたいと思います。', []],
  ['to be noted', 'We ask you to note that Norland guarantees the review (NC-GOV-8@1).', ['guarantees']],
  ['to be stressed', 'We would like to stress that Norland guarantees the review (NC-GOV-8@1).', ['guarantees']],
  ['to be told', 'Please tell customers that Norland guarantees the review (NC-GOV-8@1).', ['guarantees']],
  [
    'to be stressed in German',
    'Wir möchten darauf hinweisen, dass Norland die Prüfung garantiert (NC-GOV-8@1).',
    ['garantiert'],
  ],
])('%s', async (_, text, words) => {
  expect(await wordsTold('strength-not-overstated', text)).toEqual(words);
});

/** NC-DATA-1@2 binds by the Processing Addendum (2019), and was seen from 2021 to 2026. */
test.each([
  [
    'a BAA',
    'Under our business associate agreement with Norland, data is deleted in time (NC-DATA-1@2).',
    ['business associate agreement'],
  ],
  [
    'the clauses',
    'In the standard contractual clauses Norland committed by contract to delete data (NC-DATA-1@2).',
    ['standard contractual clauses'],
  ],
  ['promised in it', 'Norland promised its customers in the SLA to delete data (NC-DATA-1@2).', ['SLA']],
  ['it says so', 'The NDA obliges Norland to delete data (NC-DATA-1@2).', ['NDA']],
  ['a statement', 'Under our BAA lawyers review every request (NC-GOV-8@1).', ['BAA']],
  ['it contains it', 'Our SLA with Norland contains the deletion of data (NC-DATA-1@2).', ['SLA']],
  ['it is about something else', 'Our SLA with Norland is about uptime, and data is deleted (NC-DATA-1@2).', []],
  [
    'what binds it',
    'What binds Norland here are its binding corporate rules: data is deleted (NC-DATA-1@2).',
    ['binding corporate rules'],
  ],
  ['it is in them', 'Since it is in the model clauses, Norland has to delete data (NC-DATA-1@2).', ['model clauses']],
  ['talks about one', 'It came up in the SLA negotiations that Norland promised to delete data (NC-DATA-1@2).', []],
  ['a section of one', 'BAA, section 3 = NC-DATA-1@2', ['BAA']],
  ['with its year in a cell', '| Promise | Legal basis |\n| --- | --- |\n| NC-DATA-1@2 | BAA of 2019 |', ['BAA']],
  [
    'another row',
    '| Promise | Where |\n| --- | --- |\n| NC-DATA-1@2 | Norland Processing Addendum |\n| Uptime | SLA |',
    [],
  ],
  [
    'of another year in German',
    'Die Data Processing Terms von 2019 verpflichten Norland zur Löschung (NC-DATA-1@2).',
    ['Data Processing Terms von 2019'],
  ],
  ['to be quoted', 'Quote the BAA for this one: data is deleted (NC-DATA-1@2).', ['BAA']],
  ['where it is', 'The reseller agreement is where Norland commits to deletion (NC-DATA-1@2).', ['reseller agreement']],
  [
    'of another year, at the head',
    'Norland Processing Addendum, June 2018: data is deleted (NC-DATA-1@2).',
    ['Norland Processing Addendum, June 2018'],
  ],
  ['of its year, at the head', 'Norland Processing Addendum, June 2022: data is deleted (NC-DATA-1@2).', []],
  [
    'an edition of another year',
    'The Norland Processing Addendum, edition of March 2018, names deletion (NC-DATA-1@2).',
    ['Norland Processing Addendum, edition of March 2018'],
  ],
  ['one that says nothing', 'The SLA says nothing of it, and data is deleted (NC-DATA-1@2).', []],
  ['in a cell', '| Promise | Legal basis |\n| --- | --- |\n| NC-DATA-1@2 | SCCs |', ['SCCs']],
  [
    'in German',
    'In den Standardvertragsklauseln hat sich Norland zur Löschung verpflichtet (NC-DATA-1@2).',
    ['Standardvertragsklauseln'],
  ],
  [
    'in French',
    'Dans les clauses contractuelles types, Norland s’est engagée à effacer les données (NC-DATA-1@2).',
    ['clauses contractuelles types'],
  ],
  [
    'in Spanish',
    'En las cláusulas contractuales tipo, Norland se comprometió a borrar los datos (NC-DATA-1@2).',
    ['cláusulas contractuales tipo'],
  ],
  ['in Japanese', '標準契約条項で、Norlandはデータの削除を約束しました (NC-DATA-1@2)。', ['標準契約条項']],
  [
    'of another year',
    'In the data processing agreement of 2019, Norland promised to delete data (NC-DATA-1@2).',
    ['data processing agreement of 2019'],
  ],
  [
    'of a year before',
    'Under the 2018 data processing agreement Norland deletes data (NC-DATA-1@2).',
    ['2018 data processing agreement'],
  ],
  ['of its year', 'In the data processing agreement of 2023, Norland promised to delete data (NC-DATA-1@2).', []],
  [
    'told as what came later',
    'The DPA of 2028, which replaced it, repeats what Norland promised in 2021 (NC-DATA-1@2).',
    [],
  ],
  ['what everybody calls it', 'In the DPA, Norland promised to delete data (NC-DATA-1@2).', []],
  ['the right one', 'Under the Norland Processing Addendum data is deleted in time (NC-DATA-1@2).', []],
  [
    'another for another purpose',
    'We have signed a BAA with Norland; separately, it promised by contract to delete data (NC-DATA-1@2).',
    [],
  ],
  ['one that we signed', 'Under the BAA that our hospital signed, data is deleted in time (NC-DATA-1@2).', ['BAA']],
  ['what binds us', 'Under our BAA, we keep records for six years, and Norland deletes its own (NC-DATA-1@2).', []],
  ['set apart', 'Unlike the SCCs, the addendum has a term: Norland deletes data (NC-DATA-1@2).', []],
  ['not in it', 'Not in the SLA but in its addendum Norland promised to delete data (NC-DATA-1@2).', []],
  ['a question', 'Is it in the SLA that Norland promised to delete data? See NC-DATA-1@2.', []],
])('an agreement that is named: %s', async (_, text, words) => {
  expect(await wordsTold('strength-not-overstated', text)).toEqual(words);
});

test.each<[string, string, readonly string[]]>([
  ['a duty', 'Norland was under a legal duty to review requests (NC-GOV-8@1).', ['under a legal duty']],
  [
    'a duty of somebody else',
    'Customers are under a legal duty to review requests; Norland said that it does (NC-GOV-8@1).',
    [],
  ],
  ['no duty', 'Norland is not under a duty to review requests (NC-GOV-8@1).', []],
  ['bound by itself', 'Norland bound itself to review requests (NC-GOV-8@1).', ['bound itself']],
  ['not bound', 'Norland never bound itself to review requests (NC-GOV-8@1).', []],
  ['without exception, in French', 'Norland examine chaque demande sans exception (NC-GOV-8@1).', ['sans exception']],
  ['without exception, in German', 'Norland prüft ausnahmslos jede Anfrage (NC-GOV-8@1).', ['ausnahmslos']],
  ['not without exception, in German', 'Norland prüft nicht ausnahmslos (NC-GOV-8@1).', []],
  ['without exception, in Spanish', 'Norland revisa las solicitudes sin excepción (NC-GOV-8@1).', ['sin excepción']],
  ['not without exception, in Spanish', 'Norland no las revisa sin excepción (NC-GOV-8@1).', []],
])('%s', async (_, text, words) => {
  expect(await wordsTold('strength-not-overstated', text)).toEqual(words);
});

const table = (head: string, ...cells: readonly string[]) =>
  `| ${head} | Entry | Remark |\n| --- | --- | --- |\n| ${cells.join(' | ')} |\n`;

test.each([
  ['a demand', table('What the bidder must do', 'must guarantee a review', 'NC-GOV-8@1', 'nearest text'), []],
  [
    'a demand that is met',
    table('What the bidder must do', 'must guarantee a review', 'NC-GOV-8@1', 'yes'),
    ['guarantee'],
  ],
  ['what is said', table('What the bidder does', 'guarantees a review', 'NC-GOV-8@1', 'nearest text'), ['guarantees']],
  ['taken back beside', table('Heard', '"It guarantees a review."', 'Not so. It was said (NC-GOV-8@1).', ''), []],
  ['kept beside', table('Heard', '"It guarantees a review."', 'Right. It was said (NC-GOV-8@1).', ''), ['guarantees']],
  ['taken back behind', 'You wrote "Norland is certified for reviews, see NC-GOV-8@1". It does not say that.', []],
  [
    'not taken back behind',
    'You wrote "Norland is certified for reviews, see NC-GOV-8@1". It does not say that lightly.',
    ['certified'],
  ],
  ['asked as something', 'We ask you to put NC-GOV-8@1 into our contract, as a binding guarantee.', []],
  [
    'asked, and told',
    'We ask you to read NC-GOV-8@1 in our contract, as a binding guarantee.',
    ['in our contract', 'guarantee'],
  ],
  ['a wish', 'Our wish to the provider: that NC-GOV-8@1 is kept, and that the promise becomes a contractual one.', []],
  [
    'a view',
    'Our view of the provider: that NC-GOV-8@1 is kept, and that the promise is a contractual one.',
    ['contractual'],
  ],
])('what is wanted, and what is put right: %s', async (_, text, words) => {
  expect(await wordsTold('strength-not-overstated', text)).toEqual(words);
});
