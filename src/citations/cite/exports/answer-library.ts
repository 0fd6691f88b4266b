/** Citations as an answer library: questions with short and long answers, as tools for answering questionnaires import them. */
import { placesInWords, plainly, servicesInWords } from '../../../model/said/said.ts';
import { oneLine, wordsInOneLine } from '../content.ts';
import { citationText } from '../formats/text.ts';
import { askedQuestions } from './asked-questions.ts';
import type { ExportedCitation } from './export.ts';
import { type Table, type TableColumn, tableOf } from './table.ts';

/** The columns that tools for answers have in common. Dates are YYYY-MM-DD. */
const columns: readonly TableColumn[] = [
  { head: 'Question', cell: questionOf },
  { head: 'Alternate questions', cell: alternatesOf },
  { head: 'Short answer', cell: shortAnswer },
  { head: 'Long answer', cell: ({ content }) => citationText(content) },
  { head: 'Tags', cell: tagsOf },
  { head: 'Owner', cell: ({ quotation }) => quotation.commitment.review.owner },
  { head: 'Last reviewed', cell: ({ quotation }) => quotation.commitment.review.reviewed },
  { head: 'Next review', cell: ({ quotation }) => quotation.commitment.review.due },
  { head: 'Permalink', cell: ({ content }) => content.permalink ?? '' },
  { head: 'Id and version', cell: ({ content }) => content.token },
  { head: 'Digest', cell: ({ quotation }) => quotation.shortDigest },
];

export function answerLibraryTable(citations: readonly ExportedCitation[]): Table {
  return tableOf('Answer library', columns, citations);
}

/** The question that was asked, or one that says no more than the title does. */
export function questionOf({ question, quotation, content }: ExportedCitation): string {
  return question ?? `What has ${oneLine(quotation.publisher.name)} said about: ${content.title}?`;
}

/** Other questions under which the answer should be found, separated by ";": what customers ask, and what the title says. */
export function alternatesOf(citation: ExportedCitation): string {
  const asked = [questionOf({ ...citation, question: undefined }), ...askedQuestions(citation.quotation)];
  const own = questionOf(citation);
  const others = [...new Set(asked)].filter((one) => one !== own);
  return (others.length > 0 ? others : [citation.content.title]).map((one) => one.replaceAll(';', ',')).join('; ');
}

/** The statement with everything that narrows it, and where it comes from: an answer is never shorter than that. */
function shortAnswer({ content }: ExportedCitation): string {
  return `${wordsInOneLine(content)} (${content.token})`;
}

/** Topic, principles, services and places, separated by ";". */
export function tagsOf({ quotation }: ExportedCitation): string {
  const { commitment, names } = quotation;
  const { services, jurisdictions } = quotation.version.scope;
  const tags = [
    commitment.topic.title,
    ...commitment.principles.map(({ title }) => title),
    ...(services === 'all' ? [] : servicesInWords(names, services).map(plainly)),
    ...(jurisdictions === 'worldwide' ? [] : placesInWords(names, jurisdictions).map(plainly)),
  ];
  return [...new Set(tags)].map((tag) => tag.replaceAll(';', ',')).join(';');
}
