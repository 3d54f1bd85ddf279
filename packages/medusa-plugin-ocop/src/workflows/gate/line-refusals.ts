import type { MedusaContainer } from '@medusajs/framework/types';
import { CERTIFICATION_MODULE, type CertificationModuleService } from '../../modules/certification';
import { NotSaleableError, type Refusal } from './gate-error';

/** A line as carts and orders have it; lines without a product are not goods of the catalogue. */
export interface GateLine {
  id?: string | null;
  product_id?: string | null;
  product_title?: string | null;
  variant_id?: string | null;
}

/** Which of these lines may not be sold today, by the register. */
export async function lineRefusals(
  container: MedusaContainer,
  lines: readonly (GateLine | null | undefined)[],
): Promise<Refusal[]> {
  const goods = lines.filter((line): line is GateLine => Boolean(line?.product_id));
  const certification = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
  const refusals = await certification.refusalsForProducts(
    goods.map((line) => line.product_id ?? ''),
  );
  return goods.flatMap((line) => {
    const refusal = refusals.get(line.product_id ?? '');
    if (!refusal) return [];
    return [
      {
        ...refusal,
        line_item_id: line.id ?? null,
        product_title: line.product_title ?? null,
        variant_id: line.variant_id ?? null,
        available: null,
      },
    ];
  });
}

/** Throws a 400 with every refused line and its reason. */
export async function assertSaleable(
  container: MedusaContainer,
  lines: readonly (GateLine | null | undefined)[],
): Promise<void> {
  const refusals = await lineRefusals(container, lines);
  if (refusals.length > 0) throw new NotSaleableError(refusals);
}
