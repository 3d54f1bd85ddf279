import 'server-only';
import { type BodyOf, pathOf, type Route, storeSellerRoutes } from 'ocop-contract';
import type { z } from 'zod';
import { orderPass } from '../cookies';
import { askForVisitor, callBackend } from './client';
import { BackendNotFound } from './errors';
import { visitorHeaders } from './storefront-proof';

const { orderCases, openCase, addCasePhoto, casePhoto, solveCase, askOperator, sayOfRepayment } =
  storeSellerRoutes;

/** What was said to be wrong with an order, and what may be said now. */
export type OrderCases = z.output<typeof orderCases.answer>;
export type OrderCase = OrderCases['cases'][number];

/** Of a photo, as people's phones make them. */
export const MOST_CASE_PHOTO_BYTES = 10 * 1024 * 1024;

/** Null where this browser cannot open the order. @throws BackendUnavailable */
export async function readOrderCases(id: string): Promise<OrderCases | null> {
  try {
    return await ask(orderCases, id);
  } catch (error) {
    if (error instanceof BackendNotFound) return null;
    throw error;
  }
}

/** @throws BackendUnavailable, BackendNotFound, BackendRefused */
export function openOrderCase(id: string, body: BodyOf<typeof openCase>): Promise<OrderCases> {
  return ask(openCase, id, body);
}

/** @throws BackendUnavailable, BackendNotFound, BackendRefused */
export function solveOrderCase(id: string): Promise<OrderCases> {
  return ask(solveCase, id, {});
}

/** What the buyer says of money that goes back. @throws BackendUnavailable, BackendNotFound, BackendRefused */
export function sayOfMoney(id: string, body: BodyOf<typeof sayOfRepayment>): Promise<OrderCases> {
  return ask(sayOfRepayment, id, body);
}

/** @throws BackendUnavailable, BackendNotFound, BackendRefused */
export function askOperatorAbout(
  id: string,
  body: BodyOf<typeof askOperator>,
): Promise<OrderCases> {
  return ask(askOperator, id, body);
}

/** @throws BackendUnavailable, BackendNotFound, BackendRefused */
export function sendCasePhoto(id: string, file: File): Promise<OrderCases> {
  const body = new FormData();
  body.set('file', file);
  return ask(addCasePhoto, id, body);
}

/** A photo of this browser's own, as the backend sends it. @throws BackendUnavailable */
export async function askForCasePhoto(
  id: string,
  photo_id: string,
  request: Request,
): Promise<Response> {
  return askForVisitor({
    path: pathOf(casePhoto, { id, photo_id }),
    query: {},
    visitor: request.headers.get('x-forwarded-for'),
    headers: { 'x-order-pass': (await orderPass(id)) ?? '' },
    signal: request.signal,
  });
}

async function ask<Answer extends z.ZodType<OrderCases>>(
  route: Route & { answer: Answer },
  id: string,
  body?: Record<string, unknown> | FormData,
): Promise<OrderCases> {
  return callBackend({
    method: route.method,
    path: pathOf(route, { id }),
    headers: { ...(await visitorHeaders()), 'x-order-pass': (await orderPass(id)) ?? '' },
    schema: route.answer,
    ...(body && { body, slow: true }),
  });
}
