'use server';

import { sellerRoutes } from 'ocop-contract';
import { deliveryPartOf, readDeliveryPart } from '@/lib/desk/delivery-form';
import type { DeskFormState } from '@/lib/desk/desk-form-state';
import { writeDeskForm } from '@/lib/desk/write-desk-form';
import { deskWithFlash } from '@/lib/flash-messages';
import { textField } from '@/lib/form-fields';
import { routes } from '@/lib/routes';

/** Lets a point of sale hand over the seller's parcels, or no longer. */
export async function tickPoint(_previous: DeskFormState, form: FormData): Promise<DeskFormState> {
  const on = textField(form, 'on') === '1';
  const province = textField(form, 'tinh');
  const page = province ? `${routes.deliveryPoints}?tinh=${province}` : routes.deliveryPoints;
  return writeDeskForm({
    form,
    route: sellerRoutes.setDelivery,
    read: () => ({ body: { point: { id: textField(form, 'point_id'), on } } }),
    next: deskWithFlash(page, 'saved'),
  });
}

/** Keeps one part of how the seller sends. */
export async function saveDelivery(
  _previous: DeskFormState,
  form: FormData,
): Promise<DeskFormState> {
  const part = deliveryPartOf(textField(form, 'phan'));
  return writeDeskForm({
    form,
    route: sellerRoutes.setDelivery,
    read: () => (part ? readDeliveryPart(form, part) : { problems: [] }),
    kept: [...form.keys()].filter((name) => /^(own|regions|country|free|pick_up)/.test(name)),
    next: deskWithFlash(routes.delivery, 'saved'),
  });
}
