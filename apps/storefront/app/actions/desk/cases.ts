'use server';

import { answerCaseBody, payBackBody, type Route, sellerOrderRoutes } from 'ocop-contract';
import { BackendRefused } from '@/lib/backend/errors';
import { callSeller } from '@/lib/desk/call-seller';
import type { DeskFormState } from '@/lib/desk/desk-form-state';
import { readWhole } from '@/lib/desk/listing-form';
import { type ReadBody, readBody } from '@/lib/desk/read-body';
import { runDeskForm } from '@/lib/desk/run-desk-form';
import { typedFields } from '@/lib/desk/typed-fields';
import { type DeskFlash, deskWithFlash } from '@/lib/flash-messages';
import { textField } from '@/lib/form-fields';
import { routes } from '@/lib/routes';

/** A seller's answer to a buyer who says that something is wrong. */
export async function answerCase(_previous: DeskFormState, form: FormData): Promise<DeskFormState> {
  return act(form, {
    route: sellerOrderRoutes.answerCase,
    flash: 'caseAnswered',
    kept: ['answer', 'words', 'refund_vnd'],
    read: () => {
      const sum = readWhole(textField(form, 'refund_vnd'));
      const said = { words: '', ...typedFields(form, 'answer', 'words') };
      return readBody(answerCaseBody, { ...said, ...(sum !== null && { refund_vnd: sum }) });
    },
  });
}

/** The seller has sent the money back. */
export async function payBack(_previous: DeskFormState, form: FormData): Promise<DeskFormState> {
  return act(form, {
    route: sellerOrderRoutes.payBack,
    flash: 'paidBack',
    kept: ['on', 'reference'],
    read: () =>
      readBody(payBackBody, { on: '', reference: '', ...typedFields(form, 'on', 'reference') }),
  });
}

interface Act {
  route: Route;
  flash: DeskFlash;
  kept: readonly string[];
  read: () => ReadBody<Record<string, unknown>>;
}

async function act(form: FormData, { route, flash, kept, read }: Act): Promise<DeskFormState> {
  return runDeskForm({
    form,
    kept,
    work: async ({ nonce }) => {
      const typed = read();
      if ('problems' in typed) return typed;
      const id = textField(form, 'id');
      const page = routes.sellerCase(id);
      try {
        await callSeller(route, { parameters: { id }, body: typed.body, nonce });
      } catch (error) {
        if (!(error instanceof BackendRefused) || error.code !== 'case_moved') throw error;
        return { path: deskWithFlash(page, 'caseMoved') };
      }
      return { path: deskWithFlash(page, flash) };
    },
  });
}
