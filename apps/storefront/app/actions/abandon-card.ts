'use server';

import { abandonCard as abandon, openCheckout } from '@/lib/backend/checkouts';
import { BackendNotFound, BackendUnavailable } from '@/lib/backend/errors';
import { basketId } from '@/lib/cookies';
import { cardWithFlash } from '@/lib/flash-messages';
import { localeField } from '@/lib/form-fields';
import { redirectTo } from '@/lib/redirect-to';
import { routes } from '@/lib/routes';

/** A buyer goes back from the card, and chooses again how to pay. What was paid at that moment is ordered. */
export async function abandonCard(form: FormData): Promise<void> {
  const locale = localeField(form);
  const id = await basketId();
  if (!id) redirectTo(locale, routes.basket);
  redirectTo(locale, await pathAfter(id));
}

async function pathAfter(id: string): Promise<string> {
  try {
    const checkout = await openCheckout(id);
    if (checkout.id && checkout.card) await abandon(checkout.id);
    return routes.checkout;
  } catch (error) {
    if (error instanceof BackendNotFound) return routes.basket;
    if (error instanceof BackendUnavailable) return cardWithFlash();
    throw error;
  }
}
