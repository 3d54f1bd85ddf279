/** SQLSTATE of an amount that cannot be; mapped to a 400 by the error handler. */
export const MONEY_SQLSTATE = 'OC002';

/**
 * Money in the database: a currency without smaller units has whole amounts, no more is captured than
 * was authorised, no more refunded than was captured, also by two at once. Medusa lets the last unit
 * too much pass, because it takes the smallest unit for a rounding error.
 */
export const MONEY_SQL = `
create or replace function ocop_is_whole_currency(p_code text) returns boolean
language plpgsql stable as $$
begin
  return coalesce((select decimal_digits = 0 from currency where code = lower(p_code)), false);
end $$;

create or replace function ocop_assert_whole(p_field text, p_amount numeric, p_code text)
returns void language plpgsql as $$
begin
  if p_amount <> trunc(p_amount) and ocop_is_whole_currency(p_code) then
    raise exception using errcode = '${MONEY_SQLSTATE}',
      message = format('%s: phải là số nguyên %s', p_field, upper(p_code));
  end if;
end $$;

create or replace function ocop_round_amount() returns trigger language plpgsql as $$
begin
  if new.amount <> round(new.amount) and ocop_is_whole_currency(new.currency_code) then
    new.amount := round(new.amount);
    new.raw_amount := jsonb_set(new.raw_amount, '{value}', to_jsonb(new.amount::text));
  end if;
  return new;
end $$;

create or replace function ocop_guard_capture() returns trigger language plpgsql as $$
declare v_payment record;
begin
  select amount, currency_code into v_payment from payment where id = new.payment_id for update;
  perform ocop_assert_whole('amount', new.amount, v_payment.currency_code);
  if new.deleted_at is null and new.amount + coalesce((
       select sum(amount) from capture
        where payment_id = new.payment_id and deleted_at is null and id <> new.id), 0)
     > v_payment.amount then
    raise exception using errcode = '${MONEY_SQLSTATE}',
      message = 'amount: nhiều hơn số tiền khách đã cho phép thu';
  end if;
  return new;
end $$;

create or replace function ocop_guard_refund() returns trigger language plpgsql as $$
declare v_payment record;
begin
  select amount, currency_code into v_payment from payment where id = new.payment_id for update;
  perform ocop_assert_whole('amount', new.amount, v_payment.currency_code);
  if new.deleted_at is null and new.amount + coalesce((
       select sum(amount) from refund
        where payment_id = new.payment_id and deleted_at is null and id <> new.id), 0)
     > coalesce((select sum(amount) from capture
        where payment_id = new.payment_id and deleted_at is null), 0) then
    raise exception using errcode = '${MONEY_SQLSTATE}',
      message = 'amount: nhiều hơn số tiền đã thu và chưa hoàn lại';
  end if;
  return new;
end $$;

create or replace function ocop_guard_price() returns trigger language plpgsql as $$
begin
  perform ocop_assert_whole('amount', new.amount, new.currency_code);
  return new;
end $$;

create or replace function ocop_install_money_guards() returns boolean language plpgsql as $$
declare v_table text;
begin
  if to_regclass('payment') is null or to_regclass('refund') is null
     or to_regclass('capture') is null or to_regclass('price') is null
     or to_regclass('currency') is null then
    return false;
  end if;
  drop trigger if exists ocop_guard_capture on capture;
  create trigger ocop_guard_capture before insert or update of amount on capture
    for each row execute function ocop_guard_capture();
  drop trigger if exists ocop_guard_refund on refund;
  create trigger ocop_guard_refund before insert or update of amount on refund
    for each row execute function ocop_guard_refund();
  drop trigger if exists ocop_guard_price on price;
  create trigger ocop_guard_price before insert or update of amount on price
    for each row execute function ocop_guard_price();
  foreach v_table in array array['payment_collection', 'payment_session', 'payment'] loop
    execute format('drop trigger if exists ocop_round_amount on %I', v_table);
    execute format('create trigger ocop_round_amount before insert or update of amount on %I
      for each row execute function ocop_round_amount()', v_table);
  end loop;
  return true;
end $$;
`;

export const MONEY_DOWN_SQL = `
do $$ begin
  if to_regclass('payment') is not null then
    drop trigger if exists ocop_guard_capture on capture;
    drop trigger if exists ocop_guard_refund on refund;
    drop trigger if exists ocop_round_amount on payment_collection;
    drop trigger if exists ocop_round_amount on payment_session;
    drop trigger if exists ocop_round_amount on payment;
  end if;
  if to_regclass('price') is not null then
    drop trigger if exists ocop_guard_price on price;
  end if;
end $$;
drop function if exists ocop_install_money_guards(), ocop_guard_capture(), ocop_guard_refund(),
  ocop_guard_price(), ocop_round_amount(), ocop_assert_whole(text, numeric, text),
  ocop_is_whole_currency(text);
`;
