import type { OpenPointId } from './ids.ts';
import type { OpenPoint } from './schema.ts';

/** Questions that a person has to settle; nothing in the registry guesses their answer. */
export const openPoints = {
  'repeal-of-11-2006': {
    title: 'Whether Resolución 47/2018 repealed Disposición 11/2006',
    detail:
      'The recitals of Resolución AAIP 47/2018 name Disposición 11/2006, and secondary sources report that new, recommended measures took its place. That article 1 of the resolution repeals the older rule is from memory, and many sites still cite the older rule as standing.',
    whoSettles: 'Somebody who reads article 1 of Resolución 47/2018 in its official text.',
    opened: '2026-11-20',
  },
  'current-dpa-edition': {
    title: 'Edition and clauses of the agreements',
    detail:
      'The present edition of the Products and Services Data Protection Addendum and its clause numbers were not seen; editions of 2023 and 2024 are known from secondary sources, and a later one is recalled without certainty. Nor do the source pages name a clause of the Online Services Terms for what they say is promised by contract.',
    whoSettles:
      'Somebody who reads the present addendum, and the edition of the Online Services Terms of the time, on the licensing site of the publisher.',
    opened: '2026-11-20',
  },
  'lost-link-targets': {
    title: 'Targets of the links that the source pages lost',
    detail:
      'The copies of the source pages kept the words and lost the addresses of their links. In two places a title is missing as well: the article about the challenge to the search warrant, and the recommendations of the Privacy Commissioner that the page on principles means for Canada.',
    whoSettles: 'The publisher, or somebody who finds an archived copy of the pages with their links.',
    opened: '2026-11-20',
  },
  'ppc-qa-official-pages': {
    title: 'Official pages of Q3-12 and Q3-13',
    detail:
      'Of the questions and answers of the Personal Information Protection Commission, only the official page of Q3-14 was seen. Q3-12 and Q3-13 are known from secondary sources and from Microsoft documentation; the addresses of their pages follow from a pattern, and numbers can change with an edition.',
    whoSettles: 'Somebody who reads Q3-12 and Q3-13 in Japanese on the site of the commission.',
    opened: '2026-11-20',
  },
  'bill-c-36-stage': {
    title: 'Stage of Bill C-36 in Canada',
    detail:
      'Bill C-36 was introduced on 15 June 2026; it would repeal Part 1 of PIPEDA and enact a successor. What became of it after June 2026 was not established. Two earlier bills died.',
    whoSettles: 'Somebody who looks the bill up on the site of the Parliament of Canada.',
    opened: '2026-11-20',
  },
  'notice-or-copy-proviso': {
    title: 'Whether legal prohibition limits the notice or only the copy',
    detail:
      'One sentence of the source page promises prompt notice of a request and a copy of it, and ends with a proviso for the case that the law forbids it. The proviso can be read as limiting both promises, or only the second. The registry lets it limit both.',
    whoSettles: 'The publisher, the wording of the agreement in force, or a lawyer on the reading to adopt.',
    opened: '2026-11-20',
  },
  'bing-exclusion-and-copy': {
    title: 'Whether the exclusion of Bing Search Services covers the copy',
    detail:
      'The exclusion in brackets names the promises to redirect requests and to notify customers. The promise of a copy stands in the same sentence as the notice, and the exclusion neither names it nor leaves it out. The registry shows the exclusion with the copy, marked as ambiguous.',
    whoSettles: 'The publisher, or a lawyer on the reading to adopt.',
    opened: '2026-11-20',
  },
  'number-78': {
    title: 'The number of 78 recommendations',
    detail:
      'The source page counts 78 recommendations in 15 categories in the policy roadmap. The 15 chapters are confirmed by the contents of the book; two press reports of 2016 give the number 78 too, and nobody whom we read has counted.',
    whoSettles: 'Somebody who counts the recommendations in the book, in the edition that the source page meant.',
    opened: '2026-11-20',
  },
  'provider-name': {
    title: 'Which name for the provider the project shows',
    detail:
      'The registry names Microsoft in its statements, since the promises are those of Microsoft. A neutral word such as the provider would also do. A note on trademarks and on not being affiliated goes with either.',
    whoSettles: 'The owner of the project.',
    opened: '2026-11-20',
  },
  'source-page-date': {
    title: 'The date of the two source pages',
    detail:
      'Neither page bears a date. Both call the CLOUD Act new, so they are not older than the spring of 2018; one names Office 365 and the Online Services Terms and no data protection addendum, so it is hardly younger than 2020. The registry gives the window from April 2018 to December 2020.',
    whoSettles: 'The owner of the project, or somebody who finds dated copies of the pages in an archive.',
    opened: '2026-11-20',
  },
  'court-challenge-as-promise': {
    title: 'Whether going to court is promised, or only told',
    detail:
      'The source page says in the past tense that the company has advanced its position in court where necessary. Whether that promises to do so again is not said. The registry keeps it as an assurance about the past.',
    whoSettles: 'The publisher, or a lawyer who compares the wording of the agreements in use.',
    opened: '2026-11-20',
  },
} as const satisfies Partial<Record<OpenPointId, OpenPoint>>;
