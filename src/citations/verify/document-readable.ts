/** The rule that whoever reads files keeps: a document that can't be read is told, and never passed over. */

/** What a report and its page say of it. */
export const documentReadable = {
  id: 'document-readable',
  description: 'Every document that is named can be read.',
  why: 'What can not be read is not verified, and a run that passes over it looks like one that found nothing.',
  level: 'error',
  unit: 'documents',
  example: {
    bad: 'answers.xlsx, saved with a password',
    good: 'answers.xlsx, saved without one',
    message: 'Unexpected encrypted Office file, expected an Excel workbook (XLSX); save it without a password',
    language: 'md',
  },
} as const;
