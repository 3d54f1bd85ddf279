import { expect, it } from 'vitest';
import { mayAnswer, questionIsShown, questionState } from './question.js';

it.each([
  [false, false, 'open', false, true],
  [true, false, 'answered', true, false],
  [false, true, 'hidden', false, false],
  [true, true, 'hidden', false, false],
] as const)('answered %s, hidden %s: %s', (isAnswered, isHidden, state, shown, answerable) => {
  const facts = { isAnswered, isHidden };
  expect(questionState(facts)).toBe(state);
  expect(questionIsShown(facts)).toBe(shown);
  expect(mayAnswer(facts)).toBe(answerable);
});
