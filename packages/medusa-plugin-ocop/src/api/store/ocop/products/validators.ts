import { z } from '@medusajs/framework/zod';
import { listOf, wholeNumber } from '../../../../http/query-values';

/** As many as somebody's list holds. */
const MOST = 60;

const names = listOf(z.string().min(1).max(200));

export const listedProductsQuery = z
  .object({ id: names, handle: names, limit: wholeNumber({ min: 1, max: MOST }).default(MOST) })
  .refine(({ id, handle }) => (id === undefined) !== (handle === undefined), {
    path: ['id'],
    message: 'phải có id hoặc handle, và chỉ một trong hai',
  })
  .refine(({ id, handle }) => (id ?? handle ?? []).length <= MOST, {
    path: ['id'],
    message: `phải có không quá ${MOST} sản phẩm`,
  });

export type ListedProductsQuery = z.infer<typeof listedProductsQuery>;
