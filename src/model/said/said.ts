/**
 * The one place that puts what is promised into words: what narrows it, what it holds for, what binds it, how firm it is, since
 * when it is said, and whose words it is told in. Pages, notes, citations, exports, search records, messages and differences
 * are made of these, so that none says less than another. Works on a registry's version and on an inventory's alike.
 */
export * from './binding.ts';
export * from './change.ts';
export * from './codes.ts';
export * from './facts.ts';
export * from './phrase.ts';
export * from './publisher.ts';
export * from './qualifier.ts';
export * from './scope.ts';
export * from './sighting.ts';
export * from './status.ts';
export * from './time.ts';
export * from './verdict.ts';
