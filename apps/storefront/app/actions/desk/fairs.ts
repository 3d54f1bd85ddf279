'use server';

import { sellerApplicationActBody, sellerApplicationBody, sellerFairRoutes } from 'ocop-contract';
import type { DeskFormState } from '@/lib/desk/desk-form-state';
import { GOODS_FIELD } from '@/lib/desk/fairs';
import { readBody } from '@/lib/desk/read-body';
import { typedFields } from '@/lib/desk/typed-fields';
import { writeDeskForm } from '@/lib/desk/write-desk-form';
import { deskWithFlash } from '@/lib/flash-messages';
import { routes } from '@/lib/routes';

/** Applies to a fair with the goods that were chosen, or says what else is brought. */
export async function applyToFair(
  _previous: DeskFormState,
  form: FormData,
): Promise<DeskFormState> {
  return writeDeskForm({
    form,
    route: sellerFairRoutes.applyToFair,
    read: () =>
      readBody(sellerApplicationBody, {
        ...typedFields(form, 'producer_id', 'zone_id'),
        product_ids: goodsOf(form),
      }),
    kept: ['zone_id', ...goodsFields(form)],
    next: deskWithFlash(routes.sellerFairs, 'fairApplied'),
  });
}

/** Accepts or declines a place, leaves the list, gives a place back. */
export async function actOnFair(_previous: DeskFormState, form: FormData): Promise<DeskFormState> {
  return writeDeskForm({
    form,
    route: sellerFairRoutes.actOnFairApplication,
    read: () => readBody(sellerApplicationActBody, typedFields(form, 'act')),
    next: deskWithFlash(routes.sellerFairs, 'fairAnswered'),
  });
}

function goodsOf(form: FormData): string[] {
  return goodsFields(form)
    .filter((name) => form.get(name) === 'yes')
    .map((name) => name.slice(GOODS_FIELD.length));
}

function goodsFields(form: FormData): string[] {
  return [...form.keys()].filter((name) => name.startsWith(GOODS_FIELD));
}
