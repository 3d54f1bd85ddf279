'use server';

import { type Route, sellerRoutes } from 'ocop-contract';
import { nfc } from 'ocop-core';
import type { DeskFormState } from '@/lib/desk/desk-form-state';
import { writeDeskForm } from '@/lib/desk/write-desk-form';
import { type DeskFlash, deskWithFlash } from '@/lib/flash-messages';
import { textField } from '@/lib/form-fields';
import { routes } from '@/lib/routes';

/** Keeps the story that a seller tells of itself. */
export async function saveStory(_previous: DeskFormState, form: FormData): Promise<DeskFormState> {
  return writeDeskForm({
    form,
    kept: ['story'],
    route: sellerRoutes.saveShopPage,
    read: () => ({ body: { story: nfc(textField(form, 'story')).trim() || null } }),
    next: deskWithFlash(routes.shopPage, 'saved'),
  });
}

function move(form: FormData, route: Route, flash: DeskFlash): Promise<DeskFormState> {
  const position = textField(form, 'position');
  return writeDeskForm({
    form,
    route,
    read: () => ({ body: position === '' ? {} : { position: Number(position) } }),
    next: deskWithFlash(routes.shopPage, flash),
  });
}

export async function sendShopPage(_previous: DeskFormState, form: FormData) {
  return move(form, sellerRoutes.sendListing, 'listingSent');
}

export async function withdrawShopPage(_previous: DeskFormState, form: FormData) {
  return move(form, sellerRoutes.withdrawListing, 'listingWithdrawn');
}

export async function discardShopPage(_previous: DeskFormState, form: FormData) {
  return move(form, sellerRoutes.discardChange, 'listingDiscarded');
}

export async function hideShopPage(_previous: DeskFormState, form: FormData) {
  return move(form, sellerRoutes.pauseListing, 'saved');
}

export async function showShopPage(_previous: DeskFormState, form: FormData) {
  return move(form, sellerRoutes.resumeListing, 'saved');
}

export async function removeShopPhoto(_previous: DeskFormState, form: FormData) {
  return move(form, sellerRoutes.removePhoto, 'photoRemoved');
}

export async function putShopPhotoFirst(_previous: DeskFormState, form: FormData) {
  return move(form, sellerRoutes.movePhoto, 'photoMoved');
}
