/**
 * Regular expressions that take more than a time in line with their text, by where they stand and how they begin, each with
 * the reason why none of their texts can be long enough to matter.
 */
const passage = 'A passage around a citation is cut at 2,000 characters (`passageOf`).';
const registry = 'Texts of the registry, which its own people write.';
const site = 'Our own pages, as they are built.';
const never = 'It matches at every place, so that nothing is tried again.';

export const bounded: readonly (readonly [where: string, begins: string, why: string])[] = [
  ['src/answers/questionnaire/plain.ts', '([^\\r\\n]*)(', never],
  ['src/checks/fixes/canonical-links.ts', '', 'Addresses in our own pages.'],
  ['src/checks/links/link-target.ts', '', 'Addresses in our own pages.'],
  ['src/checks/reporters/pretty.ts', ' {2,}', 'A line of a report that is made here.'],
  ['src/checks/rules/link-label-matches.ts', '[?#]', 'Addresses in our own pages.'],
  ['src/checks/rules/link-names-its-instrument.ts', '#.*', 'Addresses in our own pages.'],
  ['src/checks/rules/summary-in-scope.ts', '', registry],
  ['src/checks/site/css-addresses.ts', '', site],
  ['src/checks/site/read-page.ts', '', site],
  ['src/checks/wording/similarity.ts', '', registry],
  ['src/citations/readers/decode.ts', '^\\s*<\\?xml', 'The first 1,024 bytes of a file alone.'],
  ['src/citations/readers/plain/asciidoc.ts', '[^\\r\\n]*(?:', never],
  ['src/citations/readers/plain/asciidoc.ts', '[\\r\\n]+$', 'A line with its own end, which is one or two characters.'],
  ['src/citations/readers/plain/yaml.ts', '^[ \\t]*#+', never],
  ['src/citations/verify/details/law-numbers.ts', '(?<number>(?:', passage],
  ['src/citations/verify/later-versions.ts', '', registry],
  ['src/citations/verify/named-agreements.ts', '^(?:\\s+(?:with|between)', 'Forty characters are tried, and no more.'],
  ['src/citations/verify/passage/qualifier-clauses.ts', '', registry],
  ['src/citations/verify/quotation/added-words.ts', '^(?:\\s+n?or', 'Sixty characters are tried, and no more.'],
  ['src/citations/verify/rules/strength-not-overstated.ts', ';|', passage],
  ['src/components/search/search-page-helper.ts', '', 'A query is as long as somebody types.'],
  ['src/language/sentences.ts', '(?:(?:^|', 'Forty characters before the end of a sentence.'],
  ['src/language/time/durations.ts', '', registry],
  ['src/model/names.ts', '^(.+?)', registry],
  [
    'src/search/query/identifiers.ts',
    '',
    'A query is as long as somebody types, or as a tool of an assistant takes (`tool.ts`).',
  ],
  ['src/search/records/plain.ts', '', registry],
  ['src/theme/NotFound/Content/index.tsx', '', 'The path of an address that a browser asks for.'],
  ['answerHead', '', 'The head of a column: cells of Excel hold 32,767 characters at most.'],
  ['ownPublication', '', registry],
  ['promising', '', registry],
  ['leadsIn', '', passage],
  ['foreignPresent', '', passage],
  ['turning', '', passage],
  ['unneeded', '', passage],
  ['peopleKinds', '', passage],
  ['foreignDenial', '', passage],
  ['askedOf', '', passage],
  ['unlessRequired', '', passage],
  ['unlessForbidden', '', passage],
  ['correcting', '', passage],
];
