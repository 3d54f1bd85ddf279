'use server';

import { answerCaseBody, sellerOrderRoutes } from 'ocop-contract';
import { BackendRefused } from '@/lib/backend/errors';
import { callSeller } from '@/lib/desk/call-seller';
import type { DeskFormState } from '@/lib/desk/desk-form-state';
import { readBody } from '@/lib/desk/read-body';
import { runDeskForm } from '@/lib/desk/run-desk-form';
import { typedFields } from '@/lib/desk/typed-fields';
import { deskWithFlash } from '@/lib/flash-messages';
import { textField } from '@/lib/form-fields';
import { routes } from '@/lib/routes';

/** A seller's answer to a buyer who says that something is wrong. */
export async function answerCase(_previous: DeskFormState, form: FormData): Promise<DeskFormState> {
  return runDeskForm({
    form,
    kept: ['answer', 'words'],
    work: async ({ nonce }) => {
      const typed = readBody(answerCaseBody, {
        words: '',
        ...typedFields(form, 'answer', 'words'),
      });
      if ('problems' in typed) return typed;
      const id = textField(form, 'id');
      const page = routes.sellerCase(id);
      try {
        const { answerCase: route } = sellerOrderRoutes;
        await callSeller(route, { parameters: { id }, body: typed.body, nonce });
      } catch (error) {
        if (!(error instanceof BackendRefused) || error.code !== 'case_moved') throw error;
        return { path: deskWithFlash(page, 'caseMoved') };
      }
      return { path: deskWithFlash(page, 'caseAnswered') };
    },
  });
}
