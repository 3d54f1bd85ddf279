'use server';

import { type Route, sellerRoutes } from 'ocop-contract';
import { BackendRefused } from '@/lib/backend/errors';
import { callSeller } from '@/lib/desk/call-seller';
import type { DeskFormState } from '@/lib/desk/desk-form-state';
import {
  atPriceFields,
  readLabelAndStock,
  readPacks,
  readPriceRows,
} from '@/lib/desk/listing-form';
import { readListing } from '@/lib/desk/listings';
import { problemsOfRefusal } from '@/lib/desk/problems-of-refusal';
import { runDeskForm } from '@/lib/desk/run-desk-form';
import { writeDeskForm } from '@/lib/desk/write-desk-form';
import { type DeskFlash, deskWithFlash } from '@/lib/flash-messages';
import { textField } from '@/lib/form-fields';
import { routes } from '@/lib/routes';

/** Begins a listing from a certificate, and goes on to its packs. */
export async function beginListing(
  _previous: DeskFormState,
  form: FormData,
): Promise<DeskFormState> {
  return runDeskForm({
    form,
    work: async ({ nonce }) => {
      const body = { certificate_id: textField(form, 'certificate_id') };
      const { listing } = await callSeller(sellerRoutes.openListing, { body, nonce });
      return { path: routes.listingPacks(listing.id) };
    },
  });
}

/** Begins a listing of another certificate with what this one says. */
export async function duplicateListing(
  _previous: DeskFormState,
  form: FormData,
): Promise<DeskFormState> {
  return runDeskForm({
    form,
    work: async ({ nonce }) => {
      const body = { certificate_id: textField(form, 'certificate_id') };
      const parameters = { id: textField(form, 'id') };
      const { listing } = await callSeller(sellerRoutes.duplicateListing, {
        parameters,
        body,
        nonce,
      });
      return { path: routes.listing(listing.id) };
    },
  });
}

type Reading = typeof readPacks | typeof readLabelAndStock;

async function saveStep(
  form: FormData,
  read: Reading,
  next: (id: string) => string,
): Promise<DeskFormState> {
  const names = [...form.keys()].filter((name) => /^(packs|label|summary|description)/.test(name));
  return runDeskForm({
    form,
    kept: names,
    work: async ({ nonce }) => {
      const id = textField(form, 'id');
      const listing = await readListing(id);
      if (!listing) return { path: routes.listings };
      const { body, problems } = read(form, listing.content.packs);
      if (problems.length > 0) return { problems };
      await callSeller(sellerRoutes.saveListing, {
        parameters: { id },
        body: Array.isArray(body) ? { packs: body } : body,
        nonce,
      });
      return { path: deskWithFlash(next(id), 'saved') };
    },
  });
}

/** Keeps packs and prices, and goes on to the photos. */
export async function savePacks(_previous: DeskFormState, form: FormData): Promise<DeskFormState> {
  return saveStep(form, readPacks, routes.listingPhotos);
}

/** Keeps label and stock, and goes on to what it looks like. */
export async function saveLabel(_previous: DeskFormState, form: FormData): Promise<DeskFormState> {
  return saveStep(form, readLabelAndStock, routes.listing);
}

function move(
  form: FormData,
  route: Route,
  flash: DeskFlash,
  next: (id: string) => string = routes.listing,
): Promise<DeskFormState> {
  const position = textField(form, 'position');
  return writeDeskForm({
    form,
    route,
    read: () => ({ body: position === '' ? {} : { position: Number(position) } }),
    next: deskWithFlash(next(textField(form, 'id')), flash),
  });
}

export async function sendListing(
  _previous: DeskFormState,
  form: FormData,
): Promise<DeskFormState> {
  return move(form, sellerRoutes.sendListing, 'listingSent');
}

export async function withdrawListing(
  _previous: DeskFormState,
  form: FormData,
): Promise<DeskFormState> {
  return move(form, sellerRoutes.withdrawListing, 'listingWithdrawn');
}

export async function discardChange(
  _previous: DeskFormState,
  form: FormData,
): Promise<DeskFormState> {
  return move(form, sellerRoutes.discardChange, 'listingDiscarded');
}

export async function pauseListing(
  _previous: DeskFormState,
  form: FormData,
): Promise<DeskFormState> {
  return move(form, sellerRoutes.pauseListing, 'listingPaused');
}

export async function resumeListing(
  _previous: DeskFormState,
  form: FormData,
): Promise<DeskFormState> {
  return move(form, sellerRoutes.resumeListing, 'listingResumed');
}

export async function archiveListing(
  _previous: DeskFormState,
  form: FormData,
): Promise<DeskFormState> {
  return move(form, sellerRoutes.archiveListing, 'listingArchived', () => routes.listings);
}

export async function removePhoto(
  _previous: DeskFormState,
  form: FormData,
): Promise<DeskFormState> {
  return move(form, sellerRoutes.removePhoto, 'photoRemoved', routes.listingPhotos);
}

/** Puts a photo before all others. */
export async function putPhotoFirst(
  _previous: DeskFormState,
  form: FormData,
): Promise<DeskFormState> {
  return move(form, sellerRoutes.movePhoto, 'photoMoved', routes.listingPhotos);
}

/** Keeps prices and stock of the whole table, or says row by row what is wrong. */
export async function savePrices(_previous: DeskFormState, form: FormData): Promise<DeskFormState> {
  return runDeskForm({
    form,
    kept: [...form.keys()].filter((name) => /^(gia|ton|can)\./.test(name)),
    work: async ({ nonce }) => {
      const { body: rows, problems } = readPriceRows(form);
      if (problems.length > 0) return { problems };
      try {
        await callSeller(sellerRoutes.setPricesAndStock, { body: { rows }, nonce });
      } catch (error) {
        if (!(error instanceof BackendRefused)) throw error;
        const wrong = atPriceFields(problemsOfRefusal(error), rows);
        if (wrong.length === 0) throw error;
        return { problems: wrong };
      }
      return { path: deskWithFlash(routes.prices, 'pricesSaved') };
    },
  });
}
