'use server';

import { sellerOrderRoutes, settleNoticeBody } from 'ocop-contract';
import { callSeller } from '@/lib/desk/call-seller';
import type { DeskFormState } from '@/lib/desk/desk-form-state';
import { readBody } from '@/lib/desk/read-body';
import { runDeskForm } from '@/lib/desk/run-desk-form';
import { typedFields } from '@/lib/desk/typed-fields';
import { deskWithFlash } from '@/lib/flash-messages';
import { textField } from '@/lib/form-fields';
import { routes } from '@/lib/routes';

/** The seller has seen to money that pays no order. */
export async function settleNotice(
  _previous: DeskFormState,
  form: FormData,
): Promise<DeskFormState> {
  return runDeskForm({
    form,
    kept: ['note'],
    work: async ({ nonce }) => {
      const typed = readBody(settleNoticeBody, typedFields(form, 'note'));
      if ('problems' in typed) return typed;
      const parameters = { id: textField(form, 'id') };
      await callSeller(sellerOrderRoutes.settleNotice, { parameters, body: typed.body, nonce });
      return { path: deskWithFlash(routes.bankNotices, 'noticeSettled') };
    },
  });
}
