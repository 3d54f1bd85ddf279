/**
 * Held at commit, whoever writes: the shares of a card are its sum, what is captured of them is what was to be
 * captured, and nothing goes back that was not captured.
 */
export const SUMS_AGREE_SQL = `
create or replace function marketplace_card_sums_agree() returns trigger
language plpgsql volatile as $$
declare
  v_card text;
  v_said record;
  v_held record;
begin
  v_card := coalesce(to_jsonb(new) ->> 'payment_id', to_jsonb(new) ->> 'id');
  select amount, capture_amount into v_said from marketplace_card_payment where id = v_card;
  select coalesce(sum(amount), 0) as amount, coalesce(sum(captured), 0) as captured,
         coalesce(bool_and(captured between 0 and amount and amount > 0), false) as within
    into v_held from marketplace_card_allocation where payment_id = v_card and deleted_at is null;
  if v_said.amount is distinct from v_held.amount or not v_held.within then
    raise exception 'card: the shares of % are not its sum', v_card using errcode = 'check_violation';
  end if;
  if coalesce(v_said.capture_amount, 0) <> v_held.captured then
    raise exception 'card: what is captured of % is not what was to be', v_card using errcode = 'check_violation';
  end if;
  if exists (select 1 from marketplace_card_allocation a
      join marketplace_card_refund r on r.allocation_id = a.id and r.deleted_at is null
     where a.payment_id = v_card group by a.id having sum(r.amount) > a.captured or min(r.amount) <= 0) then
    raise exception 'card: more of % goes back than was captured', v_card using errcode = 'check_violation';
  end if;
  return null;
end $$;

create constraint trigger marketplace_card_payment_sums_agree
  after insert or update on marketplace_card_payment
  deferrable initially deferred for each row execute function marketplace_card_sums_agree();
create constraint trigger marketplace_card_allocation_sums_agree
  after insert or update on marketplace_card_allocation
  deferrable initially deferred for each row execute function marketplace_card_sums_agree();
create constraint trigger marketplace_card_refund_sums_agree
  after insert or update on marketplace_card_refund
  deferrable initially deferred for each row execute function marketplace_card_sums_agree();
`;

export const SUMS_AGREE_DOWN_SQL = `
drop trigger if exists marketplace_card_payment_sums_agree on marketplace_card_payment;
drop trigger if exists marketplace_card_allocation_sums_agree on marketplace_card_allocation;
drop trigger if exists marketplace_card_refund_sums_agree on marketplace_card_refund;
drop function if exists marketplace_card_sums_agree();
`;
