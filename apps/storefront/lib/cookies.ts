import 'server-only';
import { randomBytes } from 'node:crypto';
import { cookies, headers } from 'next/headers';
import { BASKET_COUNT } from '../server/own-cookies.mjs';
import { BASKET_KEY, readBasketKey } from '../server/visit-cookies.mjs';
import { environment } from './environment';
import { makeOrderPass, ORDER_PASS_SECONDS, type OrderAccess, readOrderPass } from './order-pass';

const BASKET = 'gio';
const BASKET_ID = /^cart_\w{1,64}$/;
const ORDER_PASS = 'don';
/**
 * Orders of this browser, newest first. A pass is about 90 characters, and every request carries them: so
 * many take less than half of the 4 kB that a cookie may have.
 */
const MOST_PASSES = 20;
const PASS_SEPARATOR = '~';
const BASKET_SECONDS = 30 * 24 * 3600;
/** For so long a basket that was ordered still leads to its order, in whatever tab it is open. */
const ORDERED_BASKET_SECONDS = 24 * 3600;

/** Without a shared secret, passes are good until the storefront restarts. */
const PROCESS_SECRET = randomBytes(32).toString('hex');

/** The basket of this browser; it may be an order by now. */
export async function basketId(): Promise<string | null> {
  const id = (await cookies()).get(BASKET)?.value ?? '';
  return BASKET_ID.test(id) ? id : null;
}

/** What tells browsers apart that have no basket yet; null where it was not given, or not kept. */
export async function basketKey(): Promise<string | null> {
  return readBasketKey((await cookies()).get(BASKET_KEY)?.value);
}

/** How many pieces are in the basket, so that no page has to ask the backend for the header. */
export async function basketCount(): Promise<number> {
  const count = Number((await cookies()).get(BASKET_COUNT)?.value);
  return Number.isSafeInteger(count) && count > 0 ? count : 0;
}

/** Server actions only. */
export async function rememberBasket(basket: {
  id: string;
  items: readonly { quantity: number }[];
}): Promise<void> {
  const count = basket.items.reduce((sum, { quantity }) => sum + quantity, 0);
  await setCookie(BASKET, basket.id, BASKET_SECONDS);
  await setCookie(BASKET_COUNT, String(count), BASKET_SECONDS, { readable: true });
}

/** Server actions only: the basket is empty, and for a while it leads to what it has become. */
export async function rememberOrderedBasket(id: string): Promise<void> {
  await setCookie(BASKET, id, ORDERED_BASKET_SECONDS);
  (await cookies()).delete(BASKET_COUNT);
}

/**
 * Server actions only: lets this browser read these orders for a day after they were placed, and review them
 * for longer. A pass that it has already is not renewed.
 */
export async function rememberOrders(orderIds: readonly string[], placedAt: Date): Promise<void> {
  // The newest comes first, as they were handed in.
  for (const orderId of [...orderIds].reverse()) {
    if (!(await orderAccess(orderId)))
      await keepPass(makeOrderPass(orderId, passSecret(), placedAt));
  }
}

/** Passes of orders that were placed here just now, to be shown to the backend. */
export function newOrderPasses(orderIds: readonly string[]): string[] {
  return orderIds.map((id) => makeOrderPass(id, passSecret(), new Date()));
}

/**
 * Server actions only: somebody has just shown that they know the contact of this order. This browser
 * reads all of it for a day from now, and the goods for longer.
 */
export async function rememberFoundOrder(orderId: string): Promise<void> {
  await keepPass(makeOrderPass(orderId, passSecret(), new Date()));
}

async function keepPass(pass: string): Promise<void> {
  const orderId = orderOfPass(pass);
  const others = (await ownPasses()).filter((other) => orderOfPass(other) !== orderId);
  const passes = [pass, ...others].slice(0, MOST_PASSES);
  await setCookie(ORDER_PASS, passes.join(PASS_SEPARATOR), ORDER_PASS_SECONDS);
}

/** This browser's passes that still open something: of the orders that it has placed or found. */
export async function ownPasses(): Promise<string[]> {
  return (await orderPasses()).filter((pass) => orderOfPass(pass) !== null);
}

function orderOfPass(pass: string): string | null {
  return readOrderPass(pass, passSecret(), new Date())?.orderId ?? null;
}

/** How far this browser may read this order; null: not at all. */
export async function orderAccess(orderId: string): Promise<OrderAccess | null> {
  const now = new Date();
  for (const pass of await orderPasses()) {
    const opened = readOrderPass(pass, passSecret(), now);
    if (opened?.orderId === orderId) return opened.access;
  }
  return null;
}

/** This browser's pass to an order, for the backend to see; null where there is none. */
export async function orderPass(orderId: string): Promise<string | null> {
  return (await orderPasses()).find((pass) => pass.startsWith(`${orderId}.`)) ?? null;
}

async function orderPasses(): Promise<string[]> {
  return (await cookies()).get(ORDER_PASS)?.value.split(PASS_SEPARATOR) ?? [];
}

function passSecret(): string {
  return environment().PURGE_SECRET ?? PROCESS_SECRET;
}

/** Server actions only: a cookie that scripts cannot read, unless it opens nothing and they are to. */
export async function setCookie(
  name: string,
  value: string,
  maxAge: number,
  { readable = false } = {},
): Promise<void> {
  const secure = (await headers()).get('x-forwarded-proto') === 'https';
  (await cookies()).set(name, value, {
    httpOnly: !readable,
    sameSite: 'lax',
    path: '/',
    secure,
    maxAge,
  });
}
