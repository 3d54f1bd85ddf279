import 'server-only';
import { type orderCourseSchema, pathOf, storeSellerRoutes } from 'ocop-contract';
import type { z } from 'zod';
import { orderPass } from '../cookies';
import { callBackend } from './client';
import { BackendNotFound } from './errors';

/** What a seller did with an order, as its buyer reads it. */
export type OrderCourse = z.output<typeof orderCourseSchema>;

/** Null where no seller has it, or this browser cannot open it. @throws BackendUnavailable */
export async function readOrderCourse(id: string): Promise<OrderCourse | null> {
  try {
    const { course } = await callBackend({
      path: pathOf(storeSellerRoutes.orderCourse, { id }),
      headers: { 'x-order-pass': (await orderPass(id)) ?? '' },
      schema: storeSellerRoutes.orderCourse.answer,
    });
    return course;
  } catch (error) {
    if (error instanceof BackendNotFound) return null;
    throw error;
  }
}
