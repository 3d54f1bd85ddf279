'use server';

import { joinBody, sellerRoutes } from 'ocop-contract';
import type { FieldProblem } from 'ocop-core';
import { BackendRefused } from '@/lib/backend/errors';
import { callSeller } from '@/lib/desk/call-seller';
import type { DeskFormState } from '@/lib/desk/desk-form-state';
import { forgetInvitation, invitationToken } from '@/lib/desk/invitation';
import { problemsOfRefusal } from '@/lib/desk/problems-of-refusal';
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
      if ('problems' in read) return isOver(read.problems) ? { trouble: t('over') } : read;
      try {
        const { token } = await callSeller(sellerRoutes.join, {
          body: read.body,
          nonce,
          token: '',
        });
        await forgetInvitation();
        await beginSession(token);
      } catch (error) {
        if (!(error instanceof BackendRefused && isOver(problemsOfRefusal(error)))) throw error;
        return { trouble: t('over') };
      }
      return { path: deskWithFlash(routes.desk, 'joined') };
    },
  });
}

/** Nobody has typed the token: what is wrong with it is wrong with the invitation. */
function isOver(problems: readonly FieldProblem[]): boolean {
  return problems.some(({ path }) => path === 'token');
}
