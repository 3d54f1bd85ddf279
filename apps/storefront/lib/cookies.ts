import 'server-only';
import { randomBytes } from 'node:crypto';
import { cookies, headers } from 'next/headers';
import { environment } from './environment';
import { makeOrderPass, ORDER_PASS_SECONDS, readOrderPass } from './order-pass';

const BASKET = 'gio';
/** How many pieces are in the basket, so that no page has to ask the backend for the header. */
const BASKET_COUNT = 'gio-so';
const ORDER_PASS = 'don';
const BASKET_SECONDS = 30 * 24 * 3600;

/** Without a shared secret, passes are good until the storefront restarts. */
const PROCESS_SECRET = randomBytes(32).toString('hex');

export async function basketId(): Promise<string | null> {
  return (await cookies()).get(BASKET)?.value ?? null;
}

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
  await setCookie(BASKET_COUNT, String(count), BASKET_SECONDS);
}

/** Server actions only. */
export async function forgetBasket(): Promise<void> {
  const jar = await cookies();
  jar.delete(BASKET);
  jar.delete(BASKET_COUNT);
}

/** Server actions only: lets this browser read this order for a day. */
export async function rememberOrder(orderId: string): Promise<void> {
  const pass = makeOrderPass(orderId, passSecret(), new Date());
  await setCookie(ORDER_PASS, pass, ORDER_PASS_SECONDS);
}

/** Whether this browser may read this order. */
export async function mayReadOrder(orderId: string): Promise<boolean> {
  const pass = (await cookies()).get(ORDER_PASS)?.value;
  return pass !== undefined && readOrderPass(pass, passSecret(), new Date()) === orderId;
}

function passSecret(): string {
  return environment().PURGE_SECRET ?? PROCESS_SECRET;
}

async function setCookie(name: string, value: string, maxAge: number): Promise<void> {
  const secure = (await headers()).get('x-forwarded-proto') === 'https';
  (await cookies()).set(name, value, {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure,
    maxAge,
  });
}
