import { expect, test } from 'vitest';
import { softNotFound } from '../../../src/checks/external/soft-not-found.ts';

test.each([
  '404',
  '404 Not Found',
  'Error 404',
  '404 - File or directory not found.',
  'Norland - 404 - Page not found',
  '404: This page could not be found',
  'Not Found',
  'Page not found | Contoso',
  'Page Not Found – Office of the Privacy Commissioner',
  'The page you requested was not found',
  'The page you are looking for could not be found.',
  'Sorry, the page you requested cannot be found',
  'This page does not exist',
  'This page no longer exists',
  'Sorry, we can’t find that page',
  "We couldn't find the page",
  'Page missing',
  'Página no encontrada',
  'Page introuvable',
  'お探しのページが見つかりません',
])('says that it is not there: %s', (words) => {
  expect(softNotFound(`<title>Contoso</title><body><h1 class=x> ${words}\n</h1>`)).toBe(words);
  expect(softNotFound(`<!doctype html><title>${words}</title>`)).toBe(words);
});

test.each([
  'Privacy',
  'Law 25.326, article 404',
  'Rule 404 of the Federal Rules of Evidence',
  'Section 410 of the Act',
  '410 days of the new law',
  'SOX 404 compliance',
  'The page that changed privacy law',
  'Exceptions not found in other laws',
  'Court found no violation',
  'Personal information no longer available to the police',
  'What to do when a customer meets a page not found and how to design a page for that which helps them along',
  'Page not found: how the pages that tell visitors of a lost document became a place for jokes and art',
  'Not foundational: a short history',
  'This document describes how pages are found',
])('is about something: %s', (words) => {
  expect(softNotFound(`<title>${words}</title><h1>${words}</h1>`)).toBeUndefined();
});

test('only title and main headings count', () => {
  expect(
    softNotFound('<title>Help</title><h2>404 Not Found</h2><p>Page not found</p><!-- <h1>404</h1> -->'),
  ).toBeUndefined();
  expect(softNotFound('<h1>404 Not <b>Fou')).toBe('404 Not Fou');
  expect(softNotFound('')).toBeUndefined();
});
