import { expect, it } from 'vitest';
import { type OrderState, orderStateOf } from './order-state.js';

const line = (quantity: number, fulfilled = 0, shipped = 0, delivered = 0) => ({
  quantity,
  fulfilled,
  shipped,
  delivered,
});

it.each<[string, boolean, ReturnType<typeof line>[], OrderState]>([
  ['nothing done', false, [line(2), line(1)], 'placed'],
  ['no lines', false, [], 'placed'],
  ['one piece packed', false, [line(2, 1), line(1)], 'preparing'],
  ['all packed', false, [line(2, 2), line(1, 1)], 'preparing'],
  ['one line sent', false, [line(2, 2, 2), line(1)], 'partly_shipped'],
  ['one piece of two sent', false, [line(2, 2, 1)], 'partly_shipped'],
  ['all sent', false, [line(2, 2, 2), line(1, 1, 1)], 'shipped'],
  ['one line arrived, the other sent', false, [line(2, 2, 2, 2), line(1, 1, 1)], 'shipped'],
  ['one line arrived, the other not sent', false, [line(2, 2, 2, 2), line(1)], 'partly_shipped'],
  ['handed over without being sent', false, [line(1, 1, 0, 1), line(1)], 'partly_shipped'],
  ['all arrived', false, [line(2, 2, 2, 2), line(1, 1, 0, 1)], 'delivered'],
  ['a line that is no longer wanted', false, [line(1, 1, 1, 1), line(0)], 'delivered'],
  ['only lines that are no longer wanted', false, [line(0)], 'placed'],
  ['canceled', true, [line(1, 1)], 'canceled'],
])('%s', (_case, canceled, lines, state) => {
  expect(orderStateOf({ canceled, lines })).toBe(state);
});
