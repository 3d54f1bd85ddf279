'use server';

import { claimBody, sellerRoutes } from 'ocop-contract';
import { readSeat, readWho, SEAT_FIELDS, WHO_FIELDS } from '@/lib/desk/application-form';
import { callSeller } from '@/lib/desk/call-seller';
import type { DeskFormState } from '@/lib/desk/desk-form-state';
import { readBody } from '@/lib/desk/read-body';
import { runDeskForm } from '@/lib/desk/run-desk-form';
import { typedFields } from '@/lib/desk/typed-fields';
import { deskWithFlash } from '@/lib/flash-messages';
import { textField } from '@/lib/form-fields';
import { routes } from '@/lib/routes';

/** Keeps who they are, and goes on to where they are. */
export async function saveWho(_previous: DeskFormState, form: FormData): Promise<DeskFormState> {
  return saveStep(form, WHO_FIELDS, readWho, routes.applicationSeat);
}

/** Keeps seat and bank, and goes on to the papers. */
export async function saveSeat(_previous: DeskFormState, form: FormData): Promise<DeskFormState> {
  return saveStep(form, SEAT_FIELDS, readSeat, routes.applicationPapers);
}

function saveStep(
  form: FormData,
  kept: readonly string[],
  readStep: typeof readWho,
  next: string,
): Promise<DeskFormState> {
  return runDeskForm({
    form,
    kept,
    work: async ({ nonce }) => {
      const read = readStep(form);
      if ('problems' in read) return read;
      await callSeller(sellerRoutes.saveApplication, { body: read.body, nonce });
      return { path: deskWithFlash(next, 'saved') };
    },
  });
}

/** Says that the seller is this producer of the register. */
export async function claimProducer(
  _previous: DeskFormState,
  form: FormData,
): Promise<DeskFormState> {
  return runDeskForm({
    form,
    work: async ({ nonce }) => {
      const read = readBody(claimBody, typedFields(form, 'producer_id'));
      if ('problems' in read) return read;
      await callSeller(sellerRoutes.claim, { body: read.body, nonce });
      return { path: deskWithFlash(routes.applicationPapers, 'claimed') };
    },
  });
}

export async function withdrawClaim(
  _previous: DeskFormState,
  form: FormData,
): Promise<DeskFormState> {
  return runDeskForm({
    form,
    work: async ({ nonce }) => {
      const parameters = { id: textField(form, 'id') };
      await callSeller(sellerRoutes.withdrawClaim, { parameters, nonce });
      return { path: deskWithFlash(routes.applicationPapers, 'claimWithdrawn') };
    },
  });
}

export async function removePaper(
  _previous: DeskFormState,
  form: FormData,
): Promise<DeskFormState> {
  return runDeskForm({
    form,
    work: async ({ nonce }) => {
      const parameters = { id: textField(form, 'id') };
      await callSeller(sellerRoutes.removePaper, { parameters, nonce });
      return { path: deskWithFlash(routes.applicationPapers, 'paperRemoved') };
    },
  });
}

/** Sends the application to be judged. */
export async function sendApplication(
  _previous: DeskFormState,
  form: FormData,
): Promise<DeskFormState> {
  return runDeskForm({
    form,
    work: async ({ nonce }) => {
      await callSeller(sellerRoutes.apply, { nonce });
      return { path: deskWithFlash(routes.desk, 'sent') };
    },
  });
}
