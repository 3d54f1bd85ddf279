import 'server-only';
import { type orderCourseSchema, pathOf, storeSellerRoutes } from 'ocop-contract';
import type { z } from 'zod';
import { orderPass } from '../cookies';
import { callBackend } from './client';
import { BackendNotFound } from './errors';

/** What a seller did with an order, as its buyer reads it. */
export type OrderCourse = z.output<typeof orderCourseSchema>;

type Answer = z.output<typeof storeSellerRoutes.orderCourse.answer>;

/** Whom its invoice is for, its gift note, where it is fetched. */
export type OrderWishes = Answer['wishes'];

/** What a card paid of it, and what went back. */
export type OrderCard = Answer['card'];

/** Null where this browser cannot open it; no course where no seller has it. @throws BackendUnavailable */
export async function readOrderCourse(id: string): Promise<Answer | null> {
  try {
    return await callBackend({
      path: pathOf(storeSellerRoutes.orderCourse, { id }),
      headers: { 'x-order-pass': (await orderPass(id)) ?? '' },
      schema: storeSellerRoutes.orderCourse.answer,
    });
  } catch (error) {
    if (error instanceof BackendNotFound) return null;
    throw error;
  }
}
