import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EngineHearing } from './engine-hearing';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A question that is answered, or not, when the test says so. */
function openQuestion() {
  let answer = () => {};
  let fail = () => {};
  const question = () =>
    new Promise<void>((resolve, reject) => {
      answer = resolve;
      fail = () => reject(new Error('gone'));
    });
  return { question, answer: () => answer(), fail: () => fail() };
}

test('who has said nothing yet was not heard', () => {
  expect(new EngineHearing().wasHeard()).toBe(false);
});

test('an answer is trusted for a moment, then somebody asks', async () => {
  const hearing = new EngineHearing();
  await hearing.ask(async () => 1);
  vi.advanceTimersByTime(99);
  expect(hearing.wasHeard()).toBe(true);
  vi.advanceTimersByTime(1);
  expect(hearing.wasHeard()).toBe(false);
});

test('while one of a crowd asks, the others need not', async () => {
  const hearing = new EngineHearing();
  await hearing.ask(async () => 1);
  vi.advanceTimersByTime(100);
  const { question, answer } = openQuestion();
  const asked = hearing.ask(question);
  expect(hearing.wasHeard()).toBe(true);
  vi.advanceTimersByTime(899);
  expect(hearing.wasHeard()).toBe(true);
  vi.advanceTimersByTime(1);
  expect(hearing.wasHeard()).toBe(false);
  answer();
  await asked;
  expect(hearing.wasHeard()).toBe(true);
});

test('a question that fails is no sign of life', async () => {
  const hearing = new EngineHearing();
  await hearing.ask(async () => 1);
  vi.advanceTimersByTime(100);
  const { question, fail } = openQuestion();
  const asked = hearing.ask(question);
  fail();
  await expect(asked).rejects.toThrow('gone');
  expect(hearing.wasHeard()).toBe(false);
});
