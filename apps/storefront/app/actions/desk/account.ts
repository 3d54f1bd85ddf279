'use server';

import { type BodyOf, holidayBody, passwordBody, sellerRoutes } from 'ocop-contract';
import type { DeskFormState } from '@/lib/desk/desk-form-state';
import { readBody } from '@/lib/desk/read-body';
import { typedFields } from '@/lib/desk/typed-fields';
import { writeDeskForm } from '@/lib/desk/write-desk-form';
import { deskWithFlash } from '@/lib/flash-messages';
import { routes } from '@/lib/routes';

/** A new password for who is signed in. */
export async function setPassword(
  _previous: DeskFormState,
  form: FormData,
): Promise<DeskFormState> {
  return writeDeskForm({
    form,
    route: sellerRoutes.setPassword,
    read: () => readBody(passwordBody, typedFields(form, 'password')),
    next: deskWithFlash(routes.deskAccount, 'passwordSet'),
  });
}

/** Stops selling through a day. */
export async function setHoliday(_previous: DeskFormState, form: FormData): Promise<DeskFormState> {
  return writeDeskForm({
    form,
    route: sellerRoutes.setHoliday,
    read: () => readBody(holidayBody, typedFields(form, 'through')),
    kept: ['through'],
    next: deskWithFlash(routes.holiday, 'holidaySet'),
  });
}

/** Sells again from now on. */
export async function endHoliday(_previous: DeskFormState, form: FormData): Promise<DeskFormState> {
  const body: BodyOf<typeof sellerRoutes.setHoliday> = { through: null };
  return writeDeskForm({
    form,
    route: sellerRoutes.setHoliday,
    read: () => ({ body }),
    next: deskWithFlash(routes.holiday, 'holidayEnded'),
  });
}
