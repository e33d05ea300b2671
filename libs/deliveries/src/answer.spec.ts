import { answerOf } from './answer';

it.each([
  [200, 'taken'],
  [204, 'taken'],
  [302, 'failed'],
  [400, 'refused'],
  [410, 'gone'],
  [422, 'refused'],
  [429, 'failed'],
  [500, 'failed'],
])('%i means %s', (status, answer) => {
  expect(answerOf(status)).toBe(answer);
});
