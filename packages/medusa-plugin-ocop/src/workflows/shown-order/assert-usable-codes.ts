import type { MedusaContainer } from '@medusajs/framework/types';
import { ComputedActions, ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils';
import { z } from '@medusajs/framework/zod';
import type { UnusableCodeReason } from 'ocop-contract';
import { amount } from './amount';
import { PromotionUnusableError } from './promotion-unusable-error';
import { readPricedCart } from './read-priced-cart';

const moment = z
  .union([z.date(), z.string()])
  .nullish()
  .transform((value) => (value ? new Date(value) : null));

const promotionRow = z.object({
  code: z.string(),
  status: z.string().nullish(),
  limit: z.number().nullish(),
  used: z.number().nullish(),
  campaign: z
    .object({
      starts_at: moment,
      ends_at: moment,
      budget: z
        .object({ type: z.string(), limit: amount.nullish(), used: amount.nullish() })
        .nullish(),
    })
    .nullish(),
});

/** Budgets that are counted over all buyers; one by attribute depends on who buys. */
const SHARED_BUDGETS = ['spend', 'usage'];

type PromotionRow = z.output<typeof promotionRow>;

/**
 * Throws unless every code takes something off: Medusa itself takes a code that has ended, is used up
 * or fits nothing in the basket with 200 and silence.
 * @param cartId the basket that they are for; null where it is about to be made
 */
export async function assertUsableCodes(
  container: MedusaContainer,
  codes: readonly string[],
  cartId: string | null,
): Promise<void> {
  if (codes.length === 0) return;
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: 'promotion',
    fields: [
      'code',
      'status',
      'limit',
      'used',
      'campaign.starts_at',
      'campaign.ends_at',
      'campaign.budget.type',
      'campaign.budget.limit',
      'campaign.budget.used',
    ],
    filters: { code: [...codes] },
  });
  const known = new Map(
    z
      .array(promotionRow)
      .parse(data)
      .map((row) => [row.code, row]),
  );
  for (const code of codes) {
    const reason = reasonOf(known.get(code), new Date());
    if (reason) throw new PromotionUnusableError(reason, code);
  }
  if (cartId) await assertEffect(container, codes, cartId);
}

function reasonOf(promotion: PromotionRow | undefined, now: Date): UnusableCodeReason | null {
  if (promotion?.status !== 'active') return 'unknown';
  const { campaign, limit, used } = promotion;
  if (campaign?.starts_at && campaign.starts_at > now) return 'not_started';
  if (campaign?.ends_at && campaign.ends_at <= now) return 'ended';
  const budget = campaign?.budget;
  const spent =
    typeof budget?.limit === 'number' &&
    budget.limit > 0 &&
    SHARED_BUDGETS.includes(budget.type) &&
    (budget.used ?? 0) >= budget.limit;
  return spent || (typeof limit === 'number' && (used ?? 0) >= limit) ? 'used_up' : null;
}

const EXCEEDED: readonly string[] = [
  ComputedActions.CAMPAIGN_BUDGET_EXCEEDED,
  ComputedActions.PROMOTION_LIMIT_EXCEEDED,
];
const TAKES_OFF: readonly string[] = [
  ComputedActions.ADD_ITEM_ADJUSTMENT,
  ComputedActions.ADD_SHIPPING_METHOD_ADJUSTMENT,
];

/** What the codes would take off this basket, beside those that it has. Reads only. */
async function assertEffect(
  container: MedusaContainer,
  codes: readonly string[],
  cartId: string,
): Promise<void> {
  const { context, promotions } = await readPricedCart(container, cartId);
  const all = new Set([...promotions.flatMap(({ code }) => code ?? []), ...codes]);
  const actions = await container.resolve(Modules.PROMOTION).computeActions([...all], context);
  for (const code of codes) {
    const ofCode = actions.filter((action) => 'code' in action && action.code === code);
    if (ofCode.some(({ action }) => TAKES_OFF.includes(action))) continue;
    const exceeded = ofCode.some(({ action }) => EXCEEDED.includes(action));
    throw new PromotionUnusableError(exceeded ? 'used_up' : 'no_effect', code);
  }
}
