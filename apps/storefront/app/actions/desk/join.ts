'use server';

import { joinBody, sellerRoutes } from 'ocop-contract';
import { BackendRefused } from '@/lib/backend/errors';
import { callSeller } from '@/lib/desk/call-seller';
import type { DeskFormState } from '@/lib/desk/desk-form-state';
import { forgetInvitation, invitationToken } from '@/lib/desk/invitation';
import { readBody } from '@/lib/desk/read-body';
import { runDeskForm } from '@/lib/desk/run-desk-form';
import { beginSession } from '@/lib/desk/session';
import { deskWithFlash } from '@/lib/flash-messages';
import { textField } from '@/lib/form-fields';
import { routes } from '@/lib/routes';
import { translatorFor } from '@/lib/translator';

/** Becomes a member by the invitation that this browser was opened with, and is signed in. */
export async function joinSeller(_previous: DeskFormState, form: FormData): Promise<DeskFormState> {
  return runDeskForm({
    form,
    kept: ['member_name'],
    work: async ({ locale, nonce }) => {
      const t = translatorFor(locale, 'invitation');
      const read = readBody(joinBody, {
        token: (await invitationToken()) ?? '',
        name: textField(form, 'member_name'),
        password: textField(form, 'password'),
      });
      if ('problems' in read) {
        const { problems } = read;
        return problems.some(({ path }) => path === 'token')
          ? { trouble: t('over') }
          : { problems };
      }
      try {
        const { token } = await callSeller(sellerRoutes.join, {
          body: read.body,
          nonce,
          token: '',
        });
        await forgetInvitation();
        await beginSession(token);
      } catch (error) {
        if (!(error instanceof BackendRefused) || error.status !== 401) throw error;
        return { trouble: t('passwordWrong') };
      }
      return { path: deskWithFlash(routes.desk, 'joined') };
    },
  });
}
