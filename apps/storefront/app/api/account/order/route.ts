import { readAccount } from '@/lib/account/account';
import { settle } from '@/lib/backend/settle';
import { rememberFoundOrder } from '@/lib/cookies';
import { orderWithFlash } from '@/lib/flash-messages';
import { localePath, parseLocale } from '@/lib/locale';
import { routes } from '@/lib/routes';

/**
 * From the account to one of its orders: this browser is given the order's pass, as if it had placed it, and led to
 * its page. An order that is not the account's leads back to the account.
 */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const id = searchParams.get('don') ?? '';
  const locale = parseLocale(searchParams.get('locale'));
  const answer = await settle(readAccount());
  const account = answer.available ? answer.value : null;
  const isOwn = account?.checkouts.some(({ orders }) => orders.some((order) => order.id === id));
  if (isOwn) await rememberFoundOrder(id);
  const path = isOwn ? orderWithFlash(id, null) : routes.account;
  const headers = { location: localePath(locale, path), 'cache-control': 'private, no-store' };
  return new Response(null, { status: 303, headers });
}
