import { orderLookUpBody } from 'ocop-contract';
import { parseOrderNumber } from 'ocop-core';
import { contactKey } from '../../workflows/orders/same-contact';
import type { DelayRule } from '../rate-limit/growing-delay';
import { limitByDelay } from '../rate-limit/limit-sign-in';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** Many people may sit behind one address. */
const ADDRESS: DelayRule = {
  name: 'order-look-up:address',
  free: 20,
  firstSeconds: 5,
  mostSeconds: 5 * MINUTE,
  rememberedSeconds: HOUR,
};
/** Whoever tries contacts at one order, from however many addresses. */
const NUMBER: DelayRule = {
  ...ADDRESS,
  name: 'order-look-up:number',
  free: 8,
  rememberedSeconds: 24 * HOUR,
};
/** Whoever tries orders with one contact: they know somebody's phone number and look for their orders. */
const CONTACT: DelayRule = { ...NUMBER, name: 'order-look-up:contact' };

const asked = (body: unknown) => orderLookUpBody.safeParse(body).data;

/** Middlewares: looking for an order costs more and more time; who finds one is not counted. */
export const orderLookUpLimits = [
  limitByDelay(ADDRESS, { forgivesSuccess: true }),
  limitByDelay(NUMBER, {
    forgivesSuccess: true,
    keyOf: ({ body }) => String(parseOrderNumber(asked(body)?.number ?? '') ?? ''),
  }),
  limitByDelay(CONTACT, {
    forgivesSuccess: true,
    keyOf: ({ body }) => contactKey(asked(body)?.contact ?? ''),
  }),
];
