'use server';

import { redirect } from 'next/navigation';
import { currentAddress } from '@/lib/current-path';
import { localeField, textField } from '@/lib/form-fields';
import { redirectTo } from '@/lib/redirect-to';
import { routes } from '@/lib/routes';
import { forgetSeen, keepProduct } from '@/lib/saved-products';

/** Keeps a product in this browser, or lets it go; the page comes back at the button that was pressed. */
export async function saveProduct(form: FormData): Promise<void> {
  await keepProduct(textField(form, 'product'), textField(form, 'keep') === '1');
  redirect(`${await currentAddress()}#${encodeURIComponent(textField(form, 'button'))}`);
}

/** Empties the list of what was looked at. */
export async function clearSeen(form: FormData): Promise<void> {
  await forgetSeen();
  redirectTo(localeField(form), routes.saved);
}
