'use server';

import { type BodyOf, holidayBody, passwordBody, sellerRoutes } from 'ocop-contract';
import { callSeller } from '@/lib/desk/call-seller';
import type { DeskFormState } from '@/lib/desk/desk-form-state';
import { readBody } from '@/lib/desk/read-body';
import { runDeskForm } from '@/lib/desk/run-desk-form';
import { typedFields } from '@/lib/desk/typed-fields';
import { deskWithFlash } from '@/lib/flash-messages';
import { routes } from '@/lib/routes';

/** A new password for who is signed in. */
export async function setPassword(
  _previous: DeskFormState,
  form: FormData,
): Promise<DeskFormState> {
  return runDeskForm({
    form,
    work: async ({ nonce }) => {
      const read = readBody(passwordBody, typedFields(form, 'password'));
      if ('problems' in read) return read;
      await callSeller(sellerRoutes.setPassword, { body: read.body, nonce });
      return { path: deskWithFlash(routes.deskAccount, 'passwordSet') };
    },
  });
}

/** Stops selling through a day. */
export async function setHoliday(_previous: DeskFormState, form: FormData): Promise<DeskFormState> {
  return runDeskForm({
    form,
    kept: ['through'],
    work: async ({ nonce }) => {
      const read = readBody(holidayBody, typedFields(form, 'through'));
      if ('problems' in read) return read;
      await callSeller(sellerRoutes.setHoliday, { body: read.body, nonce });
      return { path: deskWithFlash(routes.holiday, 'holidaySet') };
    },
  });
}

/** Sells again from now on. */
export async function endHoliday(_previous: DeskFormState, form: FormData): Promise<DeskFormState> {
  return runDeskForm({
    form,
    work: async ({ nonce }) => {
      const body: BodyOf<typeof sellerRoutes.setHoliday> = { through: null };
      await callSeller(sellerRoutes.setHoliday, { body, nonce });
      return { path: deskWithFlash(routes.holiday, 'holidayEnded') };
    },
  });
}
