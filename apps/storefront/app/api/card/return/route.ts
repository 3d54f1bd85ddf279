import { parseLocale } from '@/lib/locale';
import { redirectTo } from '@/lib/redirect-to';
import { returnFromCard } from '@/lib/return-from-card';

/**
 * A bank leads back here. What it says in the address is not read: the backend asks Stripe. Opened twice, it leads to
 * the same orders.
 */
export async function GET(request: Request): Promise<Response> {
  const locale = parseLocale(new URL(request.url).searchParams.get('locale'));
  return redirectTo(locale, await returnFromCard(locale));
}
