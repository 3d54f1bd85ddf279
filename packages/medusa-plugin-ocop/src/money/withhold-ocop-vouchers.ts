import type { MedusaContainer } from '@medusajs/framework/types';
import { ComputedActions, Modules } from '@medusajs/framework/utils';
import { z } from '@medusajs/framework/zod';
import { CERTIFICATION_MODULE, type CertificationModuleService } from '../modules/certification';

/** A promotion whose metadata says `ocop: true` is for certified products alone. */
const voucher = z.object({ code: z.string(), metadata: z.looseObject({ ocop: z.literal(true) }) });

const line = z.object({
  id: z.string(),
  product_id: z.string().nullish(),
  product: z.object({ id: z.string() }).nullish(),
});
const context = z.object({ items: z.array(line.nullable()).nullish() });

const action = z.object({
  action: z.string(),
  code: z.string().nullish(),
  item_id: z.string().nullish(),
});

/**
 * Takes out of what promotions would take off all that an OCOP voucher gives to a line whose product has
 * no certificate in force today, and to the delivery of a basket without any such product.
 */
export async function withholdOcopVouchers<Action extends { action: string }>(
  container: MedusaContainer,
  actions: Action[],
  asked: unknown,
): Promise<Action[]> {
  const parsed = actions.map((one) => action.parse(one));
  const vouchers = await ocopVouchers(
    container,
    parsed.flatMap(({ code }) => code ?? []),
  );
  if (vouchers.size === 0) return actions;
  const lines = (context.parse(asked).items ?? []).flatMap((one) => one ?? []);
  const certified = await certifiedLines(container, lines);
  return actions.filter((_, index) => {
    const { action: kind, code, item_id } = parsed[index] ?? { action: '' };
    if (!code || !vouchers.has(code)) return true;
    if (kind === ComputedActions.ADD_ITEM_ADJUSTMENT) return certified.has(item_id ?? '');
    return kind !== ComputedActions.ADD_SHIPPING_METHOD_ADJUSTMENT || certified.size > 0;
  });
}

async function ocopVouchers(container: MedusaContainer, codes: string[]): Promise<Set<string>> {
  if (codes.length === 0) return new Set();
  const asked = [...new Set(codes)];
  const promotions = await container
    .resolve(Modules.PROMOTION)
    .listPromotions({ code: asked }, { select: ['id', 'code', 'metadata'], take: asked.length });
  return new Set(promotions.flatMap((promotion) => voucher.safeParse(promotion).data?.code ?? []));
}

async function certifiedLines(
  container: MedusaContainer,
  lines: readonly z.output<typeof line>[],
): Promise<Set<string>> {
  const productOf = ({ product, product_id }: z.output<typeof line>) =>
    product?.id ?? product_id ?? '';
  const certified = await container
    .resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    .listCertifiedAmong(lines.map(productOf));
  return new Set(lines.filter((one) => certified.has(productOf(one))).map(({ id }) => id));
}
