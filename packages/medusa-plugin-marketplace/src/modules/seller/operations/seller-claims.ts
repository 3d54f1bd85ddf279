import { generateEntityId } from '@medusajs/framework/utils';
import { placeholders, rows, type SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';
import { refusal, unknown } from '../../../kernel/refuse';
import type { ClaimJudgement, SellerClaimRow } from '../types';
import { lockOpenApplication, lockSeller, stateForbids } from './lock-seller';

/** The most producers that an account can say it is. */
const MOST_CLAIMS = 20;

const noClaim = () => unknown('Không có yêu cầu nhận chủ thể này.');

/** What an account says it is, in the order in which it was said. */
export function listClaims(sql: SqlExecutor, sellerId: string): Promise<SellerClaimRow[]> {
  return rows<SellerClaimRow>(
    sql,
    `select * from marketplace_seller_claim where seller_id = ? and deleted_at is null
      order by created_at, id`,
    [sellerId],
  );
}

/** Says that a seller is a producer; said before, it is said once, and what was refused is asked anew. */
export async function claimProducer(
  sql: SqlExecutor,
  sellerId: string,
  producerId: string,
): Promise<void> {
  await lockOpenApplication(sql, sellerId);
  const claims = await listClaims(sql, sellerId);
  if (claims.length >= MOST_CLAIMS && !claims.some(({ producer_id }) => producer_id === producerId))
    throw refusal('producer_id', 'too_many', { most: String(MOST_CLAIMS) });
  await sql.execute(
    `insert into marketplace_seller_claim (id, seller_id, producer_id) values (?, ?, ?)
     on conflict (seller_id, producer_id) where deleted_at is null do update
        set state = 'claimed', reason = null, judged_by = null, judged_at = null, updated_at = now()
      where marketplace_seller_claim.state = 'refused'`,
    [generateEntityId(undefined, 'selclm'), sellerId, producerId],
  );
}

/** Takes a claim back that nobody has confirmed; taken back before, it stays so. */
export async function withdrawClaim(
  sql: SqlExecutor,
  sellerId: string,
  claimId: string,
): Promise<void> {
  const seller = await lockOpenApplication(sql, sellerId);
  const claim = await findClaim(sql, sellerId, claimId);
  if (!claim) throw noClaim();
  if (claim.state === 'confirmed') throw stateForbids('state', seller.state);
  await sql.execute(
    'update marketplace_seller_claim set deleted_at = coalesce(deleted_at, now()) where id = ?',
    [claimId],
  );
}

/** An operator's word on a claim, which counts for goods at once; the last one stands. */
export async function judgeClaim(
  sql: SqlExecutor,
  sellerId: string,
  claimId: string,
  { decision, reason, actor }: ClaimJudgement,
): Promise<void> {
  const seller = await lockSeller(sql, sellerId);
  const claim = await findClaim(sql, sellerId, claimId);
  if (!claim || claim.deleted_at) throw noClaim();
  const state = decision === 'confirm' ? 'confirmed' : 'refused';
  const words = state === 'refused' ? reason : null;
  if (claim.state === state && claim.reason === words) return;
  if (state === 'confirmed') {
    if (seller.state === 'closed') throw stateForbids('decision', seller.state);
    await assertNotTaken(sql, claim);
  }
  await sql.execute(
    `update marketplace_seller_claim
        set state = ?, reason = ?, judged_by = ?, judged_at = now(), updated_at = now() where id = ?`,
    [state, words, actor, claimId],
  );
  if ([claim.state, state].includes('confirmed')) {
    await sql.execute(
      'update marketplace_seller set stop_revision = stop_revision + 1, updated_at = now() where id = ?',
      [sellerId],
    );
  }
}

/** Two sellers are confirmed as one producer one after the other; the second hears why it is not. */
async function assertNotTaken(sql: SqlExecutor, { producer_id }: SellerClaimRow): Promise<void> {
  await sql.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
    `marketplace-claim:${producer_id}`,
  ]);
  const taken = await rows(
    sql,
    `select 1 from marketplace_seller_claim
      where producer_id = ? and state = 'confirmed' and deleted_at is null`,
    [producer_id],
  );
  if (taken.length > 0) throw refusal('decision', 'claim_taken');
}

async function findClaim(sql: SqlExecutor, sellerId: string, claimId: string) {
  const [claim] = await rows<SellerClaimRow & { deleted_at: Date | null }>(
    sql,
    'select * from marketplace_seller_claim where id = ? and seller_id = ?',
    [claimId, sellerId],
  );
  return claim ?? null;
}

/** Producer → the seller who is confirmed as it. */
export async function sellersOfProducers(
  sql: SqlExecutor,
  producerIds: readonly string[],
): Promise<Map<string, string>> {
  const found = await rows<SellerClaimRow>(
    sql,
    `select * from marketplace_seller_claim
      where producer_id in ${placeholders(producerIds)} and state = 'confirmed' and deleted_at is null`,
    [...producerIds],
  );
  return new Map(found.map(({ producer_id, seller_id }) => [producer_id, seller_id]));
}
