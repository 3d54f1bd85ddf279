import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import type { AdminCase, AdminCases, adminCasesQuery } from 'ocop-contract';
import { caseAfter } from 'ocop-core';
import type { z } from 'zod';
import { casesOf } from '../../container/cases';
import { sellersOf } from '../../container/resolve';
import { unknown } from '../../kernel/refuse';
import type { OrderCasePhotoRow, WholeCase } from '../../modules/order-case';
import { readStoredOrders, type StoredOrder } from '../../workflows/orders/stored-order';
import { caseView } from '../views/case-view';
import { instantOf } from '../views/seller-view';

/** Cases across sellers, one page of them. */
export async function readAdminCases(
  container: MedusaContainer,
  { state, repayment, limit, offset }: z.output<typeof adminCasesQuery>,
): Promise<AdminCases> {
  const cases = casesOf(container);
  const now = new Date();
  const [page, counts, late_repayments] = await Promise.all([
    cases.findCases({
      limit,
      offset,
      ...(state && { state }),
      ...(repayment === 'late' && { lateBy: now }),
    }),
    cases.countCases(null),
    cases.countLateRepayments(now),
  ]);
  const { names, orders } = await besideCases(container, page.cases);
  return {
    cases: page.cases.map((whole) => {
      const { photos: _photos, history: _history, ...shown } = caseView(whole);
      return { ...shown, ...besides(whole, names, orders) };
    }),
    count: page.count,
    limit,
    offset,
    counts,
    late_repayments,
  };
}

/** One case, with its photos and who did what. @throws MedusaError `not_found` */
export async function readAdminCase(
  container: MedusaContainer,
  caseId: string,
): Promise<AdminCase> {
  const whole = await casesOf(container).readCase(caseId, null);
  if (!whole) throw unknown('Không có khiếu nại này.');
  const { names, orders } = await besideCases(container, [whole]);
  return {
    ...caseView(whole),
    ...besides(whole, names, orders),
    buyer_email: orders.get(whole.row.order_id)?.email ?? null,
    photos: await Promise.all(whole.photos.map((photo) => signedPhoto(container, photo))),
    history: whole.events.map(({ type, at, note, actor }) => ({
      type,
      at: instantOf(at),
      note,
      actor,
    })),
  };
}

async function besideCases(container: MedusaContainer, cases: readonly WholeCase[]) {
  const ids = cases.flatMap(({ row }) => row.seller_id ?? []);
  const [sellers, orders] = await Promise.all([
    sellersOf(container).listSellersById([...new Set(ids)]),
    readStoredOrders(
      container,
      cases.map(({ row }) => row.order_id),
    ),
  ]);
  return { names: new Map(sellers.map(({ id, name }) => [id, name])), orders };
}

function besides(
  { row }: WholeCase,
  names: ReadonlyMap<string, string | null>,
  orders: ReadonlyMap<string, StoredOrder>,
) {
  return {
    order_id: row.order_id,
    order_number: orders.get(row.order_id)?.display_id ?? null,
    seller_id: row.seller_id,
    seller_name: row.seller_id ? (names.get(row.seller_id) ?? null) : null,
    is_late: row.late_at !== null && row.state !== 'closed',
    may_decide: caseAfter(row.state, 'decide') !== null,
  };
}

/** A photo by a link that the files' provider signs. */
async function signedPhoto(
  container: MedusaContainer,
  { id, width, height, file_id }: OrderCasePhotoRow,
) {
  const { url } = await container.resolve(Modules.FILE).retrieveFile(file_id);
  return { id, width, height, url };
}
