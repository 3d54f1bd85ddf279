'use server';

import { claimBody, sellerRoutes } from 'ocop-contract';
import { readSeat, readWho, SEAT_FIELDS, WHO_FIELDS } from '@/lib/desk/application-form';
import type { DeskFormState } from '@/lib/desk/desk-form-state';
import { readBody } from '@/lib/desk/read-body';
import { typedFields } from '@/lib/desk/typed-fields';
import { writeDeskForm } from '@/lib/desk/write-desk-form';
import { deskWithFlash } from '@/lib/flash-messages';
import { routes } from '@/lib/routes';

/** Keeps who they are, and goes on to where they are. */
export async function saveWho(_previous: DeskFormState, form: FormData): Promise<DeskFormState> {
  return writeDeskForm({
    form,
    route: sellerRoutes.saveApplication,
    read: readWho,
    kept: WHO_FIELDS,
    next: deskWithFlash(routes.applicationSeat, 'saved'),
  });
}

/** Keeps seat and bank, and goes on to the papers. */
export async function saveSeat(_previous: DeskFormState, form: FormData): Promise<DeskFormState> {
  return writeDeskForm({
    form,
    route: sellerRoutes.saveApplication,
    read: readSeat,
    kept: SEAT_FIELDS,
    next: deskWithFlash(routes.applicationPapers, 'saved'),
  });
}

/** Says that the seller is this producer of the register. */
export async function claimProducer(
  _previous: DeskFormState,
  form: FormData,
): Promise<DeskFormState> {
  return writeDeskForm({
    form,
    route: sellerRoutes.claim,
    read: () => readBody(claimBody, typedFields(form, 'producer_id')),
    next: deskWithFlash(routes.applicationPapers, 'claimed'),
  });
}

export async function withdrawClaim(
  _previous: DeskFormState,
  form: FormData,
): Promise<DeskFormState> {
  return writeDeskForm({
    form,
    route: sellerRoutes.withdrawClaim,
    next: deskWithFlash(routes.applicationPapers, 'claimWithdrawn'),
  });
}

export async function removePaper(
  _previous: DeskFormState,
  form: FormData,
): Promise<DeskFormState> {
  return writeDeskForm({
    form,
    route: sellerRoutes.removePaper,
    next: deskWithFlash(routes.applicationPapers, 'paperRemoved'),
  });
}

/** Sends the application to be judged. */
export async function sendApplication(
  _previous: DeskFormState,
  form: FormData,
): Promise<DeskFormState> {
  return writeDeskForm({
    form,
    route: sellerRoutes.apply,
    next: deskWithFlash(routes.desk, 'sent'),
  });
}
