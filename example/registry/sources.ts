import { type Entries, unresolved } from '../../src/model/schema.ts';

/** The documents that facts were taken from. */
export const sources = {
  'trust-page': {
    title: 'Contoso Trust page',
    // Who published it. Of your own pages: your company, as sentences name it.
    publisher: 'Contoso',
    // Your own page or document, the text of a law, what others write, or an archived copy.
    type: 'provider-page',
    // BCP 47: en, de, pt-BR.
    language: 'en',
    url: 'https://contoso.example/trust',
    // When it was published or last changed, as exactly as known: 2025, 2025-03 or 2025-03-01, or a window.
    dated: { date: '2026-11-02' },
    // What was read, where the address may change: an archived copy, or a state of a repository with its commit.
    copy: { address: 'https://git.contoso.example/trust/trust.md', commit: '4f2c9d1', date: '2026-11-02' },
    // When somebody last read it.
    accessed: '2026-11-20',
    summary: 'The page on which Contoso says what it does with the data of its customers.',
    // For a page kept with line numbers: every line that is not blank, so that nothing on it is passed over.
    lines: {
      count: 13,
      list: [
        // What stands there, in our own words; an entry cites the line.
        { line: 1, gist: 'Customers stay in control of what they store.' },
        { line: 2, gist: 'Contoso is open about what governments ask for.' },
        { line: 4, gist: 'Customer data is deleted within 30 days after a subscription ends.' },
        { line: 5, gist: 'Customers can take their data out until then.' },
        { line: 7, gist: 'Customers are told of requests by a government, unless the law forbids it.' },
        { line: 8, gist: 'Insights is not part of that promise.' },
        { line: 9, gist: 'A report on requests appears twice a year.' },
        { line: 11, gist: 'In Norland, customer data of Files and Mail stays in the country.' },
        // The line is blank where a heading or a link was lost.
        { line: 12, gist: 'A lost heading, probably on other countries.', lost: true },
        // Set where no entry rests on the line: why not.
        { line: 13, gist: 'A link to the front page.', furniture: 'Navigation of the site.' },
      ],
    },
    // What is worth saying beside: later evidence, a correction, a limit of what is known. Markdown.
    remarks: [{ text: 'The heading in line 12 was lost when the page was moved.', evidence: 'inferred' }],
  },
  'trust-page-2023': {
    title: 'Contoso Trust page, copy of May 2023',
    publisher: 'Contoso, as kept by an archive',
    type: 'archive-copy',
    language: 'en',
    // What is open is said, and never guessed.
    url: unresolved('The archive has closed. Contoso may have a copy.'),
    dated: { notBefore: '2023-05-02', notAfter: '2023-05-30' },
    accessed: '2026-11-20',
    summary: 'The same page three years earlier, with a longer time for deletion.',
  },
  'files-handbook': {
    title: 'Contoso Files handbook',
    publisher: 'Contoso',
    type: 'provider-document',
    language: 'en',
    url: 'https://contoso.example/files/handbook',
    dated: { date: '2026-03-02' },
    // What the document is about, where it is named as a sighting: it can't tell of more.
    about: { services: ['files'], jurisdictions: 'worldwide', customers: ['business'] },
    accessed: '2026-11-20',
    summary: 'The handbook of Contoso Files for administrators.',
  },
  'agreement-text': {
    title: 'Data Protection Agreement, edition of March 2025',
    publisher: 'Contoso',
    type: 'provider-document',
    language: 'en',
    url: 'https://contoso.example/legal/data-protection-agreement',
    dated: { date: '2025-03-01' },
    accessed: '2026-11-20',
    summary: 'The agreement with business customers, the editions before it listed at its end.',
  },
  'act-text': {
    title: 'Official texts of Norland',
    publisher: 'Government of Norland',
    type: 'official-text',
    language: 'eo',
    url: 'https://law.norland.example/data',
    dated: unresolved('The collection bears no date. The government press could say when it was last changed.'),
    accessed: '2026-11-20',
    summary: 'The Data Act, the decisions on it, and what the Commission publishes.',
  },
  'act-commentary': {
    title: 'Notes on the Data Act',
    publisher: 'Norland Law Review',
    type: 'secondary',
    language: 'en',
    url: 'https://law.norland.example/review/data-act',
    dated: { date: '2024' },
    accessed: '2026-11-20',
    summary: 'A commentary in English, with the history of the Act and of the bodies that apply it.',
  },
} as const satisfies Entries<'sources'>;
