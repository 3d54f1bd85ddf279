import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { isSaleStopKind, type LineRefusal, REFUSAL_REASONS, saleRefusals } from 'ocop-core';
import { readsOf, type SqlExecutor } from '../../kernel/sql-executor';
import {
  CERTIFICATION_MODULE,
  type CertificationModuleService,
  type ProductRefusal,
} from '../../modules/certification';
import type { Refusal } from './gate-error';
import type { BasketLine, SaleBasket } from './read-sale-basket';
import { type OfferReason, saleSentence } from './sale-sentence';

/** A refused line, and whether it is one that is about to be added. */
interface RefusedLine {
  line: BasketLine;
  refusal: Refusal;
}

/** The register's service, the connection for reads, and the day: what every check of a sale needs. */
export function saleScope(container: MedusaContainer) {
  const certification = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
  const sql: SqlExecutor = readsOf(container.resolve(ContainerRegistrationKeys.PG_CONNECTION));
  return { certification, sql, today: certification.today() };
}

/**
 * The lines of a basket that may not be sold now, in its order: the one notion that every order path asks.
 * A basket that has become an order holds its goods already, so stock is not asked of it again.
 */
export async function refusedLines(
  container: MedusaContainer,
  { lines, free, ordered }: SaleBasket,
): Promise<RefusedLine[]> {
  const asked = ordered
    ? lines.map((line) => ({ ...line, tracking: 'untracked' as const }))
    : lines;
  const refused = saleRefusals(asked, free).flatMap((refusal, index) => {
    const line = lines[index];
    return refusal && line ? [{ line, refusal }] : [];
  });
  const byRegister = await registerRefusals(container, refused);
  return refused.map(({ line, refusal }) => ({
    line,
    refusal: toRefusal(line, refusal, byRegister.get(line.product_id)),
  }));
}

/** Asked only when the register has something against a line: decision, day and sentence. */
async function registerRefusals(
  container: MedusaContainer,
  refused: readonly { line: BasketLine; refusal: LineRefusal }[],
): Promise<Map<string, ProductRefusal>> {
  const ids = refused
    .filter(({ line, refusal }) => line.certificate === refusal.reason)
    .map(({ line }) => line.product_id);
  return ids.length === 0 ? new Map() : saleScope(container).certification.refusalsForProducts(ids);
}

function toRefusal(
  line: BasketLine,
  { reason, available }: LineRefusal,
  byRegister: ProductRefusal | undefined,
): Refusal {
  const where = {
    line_item_id: line.line_item_id,
    product_title: line.product_title,
    variant_id: line.variant_id,
    available,
  };
  if (isOfferReason(reason)) {
    return {
      ...where,
      product_id: line.product_id,
      reason,
      since: null,
      through: null,
      decision: null,
      reason_code: null,
      message: saleSentence(line.product_title, reason, available),
    };
  }
  return {
    since: null,
    through: null,
    decision: null,
    reason_code: null,
    message: `“${line.product_title}” không còn được bán.`,
    ...byRegister,
    ...where,
    product_id: line.product_id,
    reason,
  };
}

function isOfferReason(reason: LineRefusal['reason']): reason is OfferReason {
  return !isSaleStopKind(reason) && !REFUSAL_REASONS.some((known) => known === reason);
}
