import { rows, type SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';
import {
  type CalendarDate,
  compareDates,
  earliestClosing,
  type FieldProblem,
  lacksForApproval,
  type SellerState,
  saleStopOfSeller,
  sellerStateAfter,
} from 'ocop-core';
import { refuseProblems } from '../../../kernel/refuse';
import type { SellerRow } from '../types';
import { appendEvent, happenedLast, type NewSellerEvent } from './append-event';
import { lackOfApplication, listPapers } from './lack-of-application';
import { lockSeller, stateForbids } from './lock-seller';
import { listClaims } from './seller-claims';

/**
 * Lets something happen to an account: its state, its history and what becomes of its goods are written
 * together. What happened last and is asked again happens once. @throws InvalidInputError, `not_found`
 */
export async function moveSeller(
  sql: SqlExecutor,
  sellerId: string,
  event: NewSellerEvent,
  today: CalendarDate,
): Promise<SellerRow> {
  const seller = await lockSeller(sql, sellerId);
  if (await happenedLast(sql, sellerId, event)) return seller;
  const state = sellerStateAfter(seller.state, event.type);
  if (!state) throw stateForbids('decision', seller.state);
  refuseProblems(await problemsOfEvent(sql, seller, event, today));
  await appendEvent(sql, sellerId, event);
  return writeState(sql, seller, state, event, today);
}

async function problemsOfEvent(
  sql: SqlExecutor,
  seller: SellerRow,
  event: NewSellerEvent,
  today: CalendarDate,
): Promise<FieldProblem[]> {
  switch (event.type) {
    case 'applied':
      return lackOfApplication(
        seller,
        await listPapers(sql, seller.id),
        await listClaims(sql, seller.id),
      );
    case 'approved':
      return lacksForApproval({ ...seller, claims: await listClaims(sql, seller.id) });
    case 'closing_announced':
      return problemsOfNotice(event, earliestClosing(today), today);
    case 'closed':
      return seller.selling_since ? problemsOfEnd(seller, event, today) : [];
    default:
      return [];
  }
}

/** Notice is due to whoever has sold, unless an authority asks for the end. */
function problemsOfNotice(
  { closes_on, authority_request }: NewSellerEvent,
  earliest: CalendarDate,
  today: CalendarDate,
): FieldProblem[] {
  if (!closes_on) return [{ path: 'closes_on', code: 'day_missing', params: {} }];
  return tooSoon(closes_on, authority_request ? today : earliest);
}

function problemsOfEnd(
  { closes_on }: SellerRow,
  { authority_request }: NewSellerEvent,
  today: CalendarDate,
): FieldProblem[] {
  return authority_request ? [] : tooSoon(today, closes_on ?? earliestClosing(today));
}

function tooSoon(day: CalendarDate, earliest: CalendarDate): FieldProblem[] {
  if (compareDates(day, earliest) >= 0) return [];
  return [{ path: 'closes_on', code: 'closing_too_soon', params: { day: earliest } }];
}

async function writeState(
  sql: SqlExecutor,
  before: SellerRow,
  state: SellerState,
  { type, reason, closes_on }: NewSellerEvent,
  today: CalendarDate,
): Promise<SellerRow> {
  const stays = state === before.state;
  const keepsEnd = type === 'suspended' || type === 'closed';
  const [after] = await rows<SellerRow>(
    sql,
    `update marketplace_seller
        set state = ?, state_reason = ?, closes_on = ?, updated_at = now(),
            state_since = case when ? then state_since else clock_timestamp() end,
            selling_since = coalesce(selling_since, ?),
            stop_revision = stop_revision + case when ? then 0 else 1 end
      where id = ? returning *`,
    [
      state,
      stays ? before.state_reason : (reason ?? null),
      keepsEnd ? before.closes_on : (closes_on ?? null),
      stays,
      type === 'approved' ? today : null,
      sameStop(before, { ...before, state }, today),
      before.id,
    ],
  );
  return after ?? before;
}

/** Whether an account does to its goods what it did before. */
function sameStop(before: SellerRow, after: SellerRow, today: CalendarDate): boolean {
  const [one, other] = [before, after].map(({ state, holiday_through }) =>
    saleStopOfSeller(state, holiday_through, today),
  );
  return one?.kind === other?.kind && one?.through === other?.through;
}
