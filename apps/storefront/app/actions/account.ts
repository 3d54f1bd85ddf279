'use server';

import { buyerAddressBody, buyerCodeBody, storeSellerRoutes } from 'ocop-contract';
import { collapseSpaces, nfc, PROVINCES, parseVietnamesePhone } from 'ocop-core';
import { mergeSaved } from '@/lib/account/account';
import { callAccount } from '@/lib/account/call-account';
import {
  beginBuyerSession,
  buyerCodeAddress,
  endBuyerSession,
  rememberBuyerCodeAddress,
} from '@/lib/account/session';
import { BackendNotFound, BackendRefused, BackendUnavailable } from '@/lib/backend/errors';
import { ownPasses } from '@/lib/cookies';
import { type AccountFlash, accountWithFlash } from '@/lib/flash-messages';
import { localeField, textField } from '@/lib/form-fields';
import { redirectTo } from '@/lib/redirect-to';
import { routes } from '@/lib/routes';

/** Sends a code to an address; says the same whether it has an account. */
export async function sendBuyerCode(form: FormData): Promise<void> {
  const locale = localeField(form);
  const read = buyerCodeBody.safeParse({ email: textField(form, 'email') });
  const flash = read.success
    ? await flashOf('codeSent', async () => {
        await callAccount(storeSellerRoutes.sendBuyerCode, { body: read.data, token: '', locale });
        await rememberBuyerCodeAddress(read.data.email);
      })
    : 'emailWrong';
  redirectTo(locale, accountWithFlash(routes.account, flash));
}

/** Lets in who has the code of the letter; what the device keeps is carried over. */
export async function signInBuyer(form: FormData): Promise<void> {
  const email = (await buyerCodeAddress()) ?? '';
  const code = textField(form, 'code').trim().slice(0, 12);
  const flash = await flashOf('signedIn', async () => {
    const { signInBuyer: route } = storeSellerRoutes;
    const { token } = await callAccount(route, { body: { email, code }, token: '' });
    await beginBuyerSession(token);
    await mergeSaved(token);
  });
  redirectTo(localeField(form), accountWithFlash(routes.account, flash));
}

export async function signOutBuyer(form: FormData): Promise<void> {
  await endBuyerSession();
  redirectTo(localeField(form), accountWithFlash(routes.account, 'signedOut'));
}

/** The orders of this device become the account's, since its customer says so. */
export async function joinDeviceOrders(form: FormData): Promise<void> {
  const flash = await flashOf('joined', async () => {
    const body = { passes: await ownPasses() };
    await callAccount(storeSellerRoutes.joinOrders, { body });
  });
  redirectTo(localeField(form), accountWithFlash(routes.account, flash));
}

export async function addAddress(form: FormData): Promise<void> {
  const read = buyerAddressBody.safeParse(addressOf(form));
  const flash = read.success
    ? await flashOf('addressKept', () =>
        callAccount(storeSellerRoutes.addAddress, { body: read.data }),
      )
    : 'addressWrong';
  redirectTo(localeField(form), accountWithFlash(routes.accountAddresses, flash));
}

function addressOf(form: FormData) {
  const text = (name: string) => collapseSpaces(nfc(textField(form, name)));
  const province = PROVINCES.find(({ code }) => code === textField(form, 'province'));
  return {
    name: text('name'),
    phone: parseVietnamesePhone(text('phone')) ?? '',
    street: text('street'),
    commune: text('commune'),
    province: province?.fullNameVi ?? '',
  };
}

export async function removeAddress(form: FormData): Promise<void> {
  const parameters = { id: textField(form, 'id') };
  const flash = await flashOf('addressRemoved', () =>
    callAccount(storeSellerRoutes.removeAddress, { parameters }),
  );
  redirectTo(localeField(form), accountWithFlash(routes.accountAddresses, flash));
}

/** Deletes the account, once its customer has ticked that they mean it. */
export async function deleteAccount(form: FormData): Promise<void> {
  const locale = localeField(form);
  if (textField(form, 'sure') !== '1') {
    redirectTo(locale, accountWithFlash(routes.accountData, 'notConfirmed'));
  }
  const flash = await flashOf('deleted', () =>
    callAccount(storeSellerRoutes.deleteAccount, { body: { confirm: true } }),
  );
  if (flash === 'deleted') await endBuyerSession();
  const page = flash === 'deleted' ? routes.account : routes.accountData;
  redirectTo(locale, accountWithFlash(page, flash));
}

async function flashOf(done: AccountFlash, work: () => Promise<unknown>): Promise<AccountFlash> {
  try {
    await work();
    return done;
  } catch (error) {
    if (error instanceof BackendUnavailable) return 'unavailable';
    if (error instanceof BackendNotFound) return done;
    if (!(error instanceof BackendRefused)) throw error;
    if (error.status === 429) return 'tooMany';
    if (error.status === 401) return 'signedOut';
    return done === 'addressKept' ? 'addressWrong' : 'codeWrong';
  }
}
