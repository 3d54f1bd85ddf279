import { generateEntityId } from '@medusajs/framework/utils';
import { rows, type SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';
import type { DeliveryBody } from 'ocop-contract';
import { DELIVERY_ZONES, type DeliveryZone, MOST_POINTS, type SellerDelivery } from 'ocop-core';
import { refusal } from '../../../kernel/refuse';
import { readDeliveries } from './read-deliveries';

/**
 * Keeps what was said of how a seller sends; what was not said stays as it is.
 * @param stoppedPoints points of sale that there are no more: with a word of any point they go
 */
export async function saveDelivery(
  sql: SqlExecutor,
  sellerId: string,
  body: DeliveryBody,
  stoppedPoints: readonly string[],
): Promise<void> {
  await sql.execute(
    `insert into marketplace_seller_delivery (id, seller_id, zones) values (?, ?, '[]'::jsonb)
     on conflict (seller_id) where deleted_at is null do nothing`,
    [generateEntityId(undefined, 'seldel'), sellerId],
  );
  // Who else writes waits: what they say of another zone is not written over.
  await rows(sql, 'select id from marketplace_seller_delivery where seller_id = ? for update', [
    sellerId,
  ]);
  const before = (await readDeliveries(sql, [sellerId])).get(sellerId);
  if (!before) throw new Error(`the delivery of ${sellerId} was there a moment ago`);
  const after = deliveryAfter(before, body, stoppedPoints);
  await sql.execute(
    `update marketplace_seller_delivery
        set zones = ?::jsonb, free_from_vnd = ?, pick_up = ?::jsonb, point_ids = ?::text[],
            updated_at = now()
      where seller_id = ? and deleted_at is null`,
    [
      JSON.stringify(after.zones),
      after.free_from_vnd,
      after.pick_up && JSON.stringify(after.pick_up),
      `{${after.point_ids.map((id) => JSON.stringify(id)).join(',')}}`,
      sellerId,
    ],
  );
}

function deliveryAfter(
  before: SellerDelivery,
  body: DeliveryBody,
  stoppedPoints: readonly string[],
): SellerDelivery {
  const zones = DELIVERY_ZONES.flatMap((kind): DeliveryZone[] => {
    const said = body[kind];
    if (said === undefined) return before.zones.filter((zone) => zone.kind === kind);
    if (said === null) return [];
    const region_codes = 'region_codes' in said ? said.region_codes : [];
    return [{ kind, region_codes, steps: said.steps, more_kg_vnd: said.more_kg_vnd }];
  });
  const { free_from_vnd = before.free_from_vnd, pick_up = before.pick_up } = body;
  const there = before.point_ids.filter((id) => !stoppedPoints.includes(id));
  return { zones, free_from_vnd, pick_up, point_ids: pointsAfter(there, body.point) };
}

/** @throws InvalidInputError where there are as many as may be */
function pointsAfter(before: readonly string[], point: DeliveryBody['point']): readonly string[] {
  if (!point) return before;
  const others = before.filter((id) => id !== point.id);
  if (!point.on) return others;
  if (others.length >= MOST_POINTS) {
    throw refusal('point', 'points_full', { most: String(MOST_POINTS) });
  }
  return [...others, point.id];
}
