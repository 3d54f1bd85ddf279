'use server';

import {
  cancelOrderBody,
  correctParcelBody,
  type Route,
  refuseOrderBody,
  sellerOrderRoutes,
  shipOrderBody,
  shortenOrderBody,
} from 'ocop-contract';
import { BackendRefused } from '@/lib/backend/errors';
import { callSeller } from '@/lib/desk/call-seller';
import type { DeskFormState } from '@/lib/desk/desk-form-state';
import { type ReadBody, readBody } from '@/lib/desk/read-body';
import { runDeskForm } from '@/lib/desk/run-desk-form';
import { typedFields } from '@/lib/desk/typed-fields';
import { type DeskFlash, deskWithFlash } from '@/lib/flash-messages';
import { textField } from '@/lib/form-fields';
import { routes } from '@/lib/routes';

/** What somebody else was faster with: the page says what the order is by now. */
const MOVED: readonly unknown[] = ['order_moved', 'order_canceled'];

interface Act {
  route: Route;
  flash: DeskFlash;
  kept?: readonly string[];
  read?: (form: FormData) => ReadBody<Record<string, unknown>>;
}

function act(form: FormData, { route, flash, kept = [], read }: Act): Promise<DeskFormState> {
  return runDeskForm({
    form,
    kept,
    work: async ({ nonce }) => {
      const typed = read?.(form) ?? { body: {} };
      if ('problems' in typed) return typed;
      const id = textField(form, 'id');
      const page = routes.sellerOrder(id);
      try {
        await callSeller(route, { parameters: { id }, body: typed.body, nonce });
      } catch (error) {
        if (!(error instanceof BackendRefused) || !MOVED.includes(error.code)) throw error;
        return { path: deskWithFlash(page, 'orderMoved') };
      }
      return { path: deskWithFlash(page, flash) };
    },
  });
}

export async function receiveTransfer(
  _previous: DeskFormState,
  form: FormData,
): Promise<DeskFormState> {
  return act(form, { route: sellerOrderRoutes.receiveTransfer, flash: 'transferReceived' });
}

export async function giveBackTransfer(
  _previous: DeskFormState,
  form: FormData,
): Promise<DeskFormState> {
  return act(form, { route: sellerOrderRoutes.giveBackTransfer, flash: 'transferGivenBack' });
}

export async function confirmOrder(
  _previous: DeskFormState,
  form: FormData,
): Promise<DeskFormState> {
  return act(form, { route: sellerOrderRoutes.confirmOrder, flash: 'orderConfirmed' });
}

export async function shortenOrder(
  _previous: DeskFormState,
  form: FormData,
): Promise<DeskFormState> {
  return act(form, {
    route: sellerOrderRoutes.shortenOrder,
    flash: 'orderShortened',
    kept: ['left'],
    read: () => {
      const { line_id, was, left = '' } = typedFields(form, 'line_id', 'was', 'left');
      return readBody(shortenOrderBody, {
        line_id,
        was: Number(was),
        left: left === '' ? undefined : Number(left),
      });
    },
  });
}

export async function cancelOrder(
  _previous: DeskFormState,
  form: FormData,
): Promise<DeskFormState> {
  return act(form, {
    route: sellerOrderRoutes.cancelOrder,
    flash: 'orderCanceled',
    kept: ['reason', 'note'],
    read: () => readBody(cancelOrderBody, typedFields(form, 'reason', 'note')),
  });
}

export async function shipOrder(_previous: DeskFormState, form: FormData): Promise<DeskFormState> {
  const fields = ['way', 'carrier_name', 'tracking_number'];
  return act(form, {
    route: sellerOrderRoutes.shipOrder,
    flash: textField(form, 'den_lay') ? 'orderReady' : 'orderShipped',
    kept: fields,
    read: () => readBody(shipOrderBody, typedFields(form, ...fields)),
  });
}

export async function correctParcel(
  _previous: DeskFormState,
  form: FormData,
): Promise<DeskFormState> {
  const fields = ['way', 'carrier_name', 'tracking_number'];
  return act(form, {
    route: sellerOrderRoutes.correctParcel,
    flash: 'parcelCorrected',
    kept: fields,
    read: () => readBody(correctParcelBody, typedFields(form, ...fields, 'was')),
  });
}

export async function deliverOrder(
  _previous: DeskFormState,
  form: FormData,
): Promise<DeskFormState> {
  return act(form, { route: sellerOrderRoutes.deliverOrder, flash: 'orderDelivered' });
}

export async function collectCash(
  _previous: DeskFormState,
  form: FormData,
): Promise<DeskFormState> {
  return act(form, { route: sellerOrderRoutes.collectCash, flash: 'cashCollected' });
}

export async function refuseParcel(
  _previous: DeskFormState,
  form: FormData,
): Promise<DeskFormState> {
  return act(form, {
    route: sellerOrderRoutes.refuseParcel,
    flash: 'parcelRefused',
    kept: ['note'],
    read: () => readBody(refuseOrderBody, typedFields(form, 'note')),
  });
}
