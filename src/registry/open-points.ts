import type { Entries } from '../model/schema.ts';

/** Questions that a person has to settle; nothing in the registry guesses their answer. */
export const openPoints = {
  'repeal-of-11-2006': {
    title: 'Whether Resolución 47/2018 repealed Disposición 11/2006',
    detail:
      'The recitals of Resolución AAIP 47/2018 name Disposición 11/2006, and secondary sources report that new, recommended measures took its place. That Article 1 of the resolution repeals the older rule is from memory. Many sites still cite the older rule as standing.',
    whoSettles: 'Anyone who reads Article 1 of Resolución 47/2018 in its official text.',
    opened: '2026-11-20',
  },
  'current-dpa-edition': {
    title: 'Edition and clauses of the agreements',
    detail:
      'We have not seen the present edition of the Products and Services Data Protection Addendum or its clause numbers. Editions of 2023 to 22 May 2026 are known from secondary sources. The source pages name no clause of the Online Services Terms for what they say is promised by contract.',
    whoSettles:
      "Anyone who reads the present addendum, and the Online Services Terms of that time, on the publisher's licensing site.",
    opened: '2026-11-20',
  },
  'lost-link-targets': {
    title: 'Where the lost links of the source pages led',
    detail:
      "The copies of the source pages kept the words of their links and lost the addresses. In two places a title is missing as well: that of the article about the challenge to the search warrant, and that of the Privacy Commissioner's recommendations which the page on principles mentions for Canada.",
    whoSettles: 'The publisher, or anyone who finds an archived copy of the pages with their links.',
    opened: '2026-11-20',
  },
  'ppc-qa-official-pages': {
    title: 'Official pages of Q3-12 and Q3-13',
    detail:
      'Of the questions and answers of the Personal Information Protection Commission, we have seen only the official page of Q3-14. Q3-12 and Q3-13 are known from secondary sources and from Microsoft documentation. The addresses of their pages are formed after that of Q3-14, and numbers can change with an edition.',
    whoSettles: "Anyone who reads Q3-12 and Q3-13 in Japanese on the commission's site.",
    opened: '2026-11-20',
  },
  'bill-c-36-stage': {
    title: 'Stage of Bill C-36 in Canada',
    detail:
      'Bill C-36 was introduced on 15 June 2026. It would repeal Part 1 of PIPEDA and enact a successor. Third parties that quote the list of Parliament had it at second reading on 3 October 2026; one of 5 September still said first reading. We have not seen the list itself. Two earlier bills died.',
    whoSettles: 'Anyone who looks up the bill on the site of the Parliament of Canada.',
    opened: '2026-11-20',
  },
  'notice-or-copy-proviso': {
    title: 'Whether legal prohibition limits the notice or only the copy',
    detail:
      'One sentence of the source page promises prompt notice of a request and a copy of it, and ends with an exception for when the law forbids it. The exception can be read as limiting both promises, or only the second. We let it limit both, which is the weaker promise. In the contract of November 2017, and in a text on Dynamics 365 of 2024, the exception limits the notice too: for these texts the question is settled.',
    whoSettles: 'The publisher, the wording of the agreement in force, or a lawyer who decides which reading to adopt.',
    opened: '2026-11-20',
  },
  'bing-exclusion-and-copy': {
    title: 'Whether the exclusion of Bing Search Services covers the copy',
    detail:
      'The exclusion in brackets names the promises to redirect requests and to notify customers. The promise of a copy stands in the same sentence as the notice, and the exclusion does not mention it. We show the exclusion with the copy as well, marked as ambiguous.',
    whoSettles: 'The publisher, or a lawyer who decides which reading to adopt.',
    opened: '2026-11-20',
  },
  'number-78': {
    title: 'The number 78 of the recommendations',
    detail:
      "The source page counts 78 recommendations in 15 categories in the policy roadmap. The book's table of contents confirms the 15 chapters. Two press reports of 2016 give the number 78 too. We have found nobody who counted.",
    whoSettles: 'Anyone who counts the recommendations in the book, in the edition that the source page meant.',
    opened: '2026-11-20',
  },
  'provider-name': {
    title: 'Which name for the provider the project shows',
    detail:
      'The statements name Microsoft, because the promises are Microsoft\'s. A neutral word such as "the provider" would also do. Either way there should be a note on trademarks and on not being affiliated.',
    whoSettles: 'The owner of the project.',
    opened: '2026-11-20',
  },
  'source-page-date': {
    title: 'The date of the two source pages',
    detail:
      'Neither page bears a date. Both call the CLOUD Act new, so they are not older than the spring of 2018. One names Office 365 and the Online Services Terms and no data protection addendum, so it is probably not younger than 2020. We give the window from April 2018 to December 2020.',
    whoSettles: 'The owner of the project, or anyone who finds dated copies of the pages in an archive.',
    opened: '2026-11-20',
  },
  'court-challenge-as-promise': {
    title: 'Whether going to court is promised or only reported',
    detail:
      'The source page says, as something already done, that the company has pressed its position in court where necessary. It does not say whether it promises to do so again. We keep it as a statement about the past.',
    whoSettles: 'The publisher, or a lawyer who compares the wording of the agreements in use.',
    opened: '2026-11-20',
  },
} as const satisfies Entries<'openPoints'>;
