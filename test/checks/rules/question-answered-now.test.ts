import { expect, test } from 'vitest';
import { questionAnsweredNow } from '../../../src/checks/rules/question-answered-now.ts';
import { contextOf, found } from '../context.ts';

const scope = { services: ['vault'], excluded: [], jurisdictions: ['xn'] };
const commitments = { 'PC-X-1': { status: 'in-force', versions: [{ scope }, { scope }] } };
const umbrella = (...members: string[]) => ({
  title: 'Suite',
  umbrella: true,
  members: members.map((service) => ({ service })),
});
const services = {
  vault: { title: 'Vault' },
  mail: { title: 'Mail' },
  suite: umbrella('vault'),
  desk: umbrella('mail'),
};
const jurisdictions = { xn: { title: 'Norland' }, xs: { title: 'Southmark' } };
const everybody = { services: 'all', jurisdictions: 'worldwide', absences: [], responsibilities: [] };

test.each<[string, object, string[]]>([
  ['the present wording', { answer: 'Yes: PC-X-1@2.' }, []],
  ['for a word for several services, of which it holds for one', { answer: 'Yes: PC-X-1@2.', services: ['suite'] }, []],
  [
    'for a word for others',
    { answer: 'Yes: PC-X-1@2.', services: ['desk'] },
    ['Unexpected "PC-X-1@2" in an answer for desk, expected a wording that holds for one of these services'],
  ],
  ['for a service and a place', { answer: 'Yes: PC-X-1@2.', services: ['vault', 'mail'], jurisdictions: ['xn'] }, []],
  [
    'an older wording',
    { answer: 'Yes: **PC-X-1@1**.' },
    ['Unexpected "PC-X-1@1" in an answer, expected its present wording "PC-X-1@2"'],
  ],
  [
    'no wording',
    { answer: 'Yes: PC-X-1.' },
    ['Unexpected "PC-X-1" in an answer, expected its present wording "PC-X-1@2"'],
  ],
  [
    'another service',
    { answer: 'Yes: PC-X-1@2.', services: ['mail'] },
    ['Unexpected "PC-X-1@2" in an answer for mail, expected a wording that holds for one of these services'],
  ],
  [
    'another place',
    { answer: 'Yes: PC-X-1@2.', jurisdictions: ['xs'] },
    ['Unexpected "PC-X-1@2" in an answer for xs, expected a wording that holds in one of these places'],
  ],
  [
    'nothing',
    { answer: 'Yes.' },
    [
      'Unexpected answer that rests on nothing, expected the token of a wording in it, or something in "absences" or "responsibilities"',
    ],
  ],
  ['what is not held', { answer: 'Nothing is known of it.', absences: ['health'] }, []],
  ['what stays with the customer', { answer: 'That is yours.', responsibilities: ['own-keys'] }, []],
])('%s', (_, question, messages) => {
  const context = contextOf({
    commitments,
    services,
    jurisdictions,
    questions: { asked: { ...everybody, ...question } },
  });
  expect(found(questionAnsweredNow, context)).toEqual(messages.map((one) => `questions/asked/answer: ${one}`));
});
