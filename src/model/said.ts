/**
 * The one place that puts what is promised into words: what narrows it, what it holds for, what binds it, how firm it is, since
 * when it is said, and whose words it is told in. Pages, notes, citations, exports, search records, messages and differences
 * are made of these, so that none says less than another. Works on a registry's version and on an inventory's alike.
 */
export * from './said/binding.ts';
export * from './said/codes.ts';
export * from './said/facts.ts';
export * from './said/phrase.ts';
export * from './said/publisher.ts';
export * from './said/qualifier.ts';
export * from './said/scope.ts';
export * from './said/status.ts';
export * from './said/time.ts';
