'use server';

import { invitationBody, memberRoleBody, sellerRoutes } from 'ocop-contract';
import { callSeller } from '@/lib/desk/call-seller';
import type { DeskFormState } from '@/lib/desk/desk-form-state';
import { readBody } from '@/lib/desk/read-body';
import { runDeskForm } from '@/lib/desk/run-desk-form';
import { typedFields } from '@/lib/desk/typed-fields';
import { deskWithFlash } from '@/lib/flash-messages';
import { textField } from '@/lib/form-fields';
import { routes } from '@/lib/routes';

/** A letter with a link to somebody who is to work here too. */
export async function inviteMember(
  _previous: DeskFormState,
  form: FormData,
): Promise<DeskFormState> {
  return runDeskForm({
    form,
    kept: ['email', 'role'],
    work: async ({ locale, nonce }) => {
      const read = readBody(invitationBody, typedFields(form, 'email', 'role'));
      if ('problems' in read) return read;
      await callSeller(sellerRoutes.invite, { body: read.body, nonce, locale });
      return { path: deskWithFlash(routes.members, 'invited') };
    },
  });
}

export async function withdrawInvitation(
  _previous: DeskFormState,
  form: FormData,
): Promise<DeskFormState> {
  return runDeskForm({
    form,
    work: async ({ nonce }) => {
      const parameters = { id: textField(form, 'id') };
      await callSeller(sellerRoutes.withdrawInvitation, { parameters, nonce });
      return { path: deskWithFlash(routes.members, 'withdrawn') };
    },
  });
}

export async function changeRole(_previous: DeskFormState, form: FormData): Promise<DeskFormState> {
  return runDeskForm({
    form,
    kept: ['role'],
    work: async ({ nonce }) => {
      const read = readBody(memberRoleBody, typedFields(form, 'role'));
      if ('problems' in read) return read;
      const parameters = { id: textField(form, 'id') };
      await callSeller(sellerRoutes.changeRole, { parameters, body: read.body, nonce });
      return { path: deskWithFlash(routes.members, 'roleChanged') };
    },
  });
}

/** Takes somebody out, who is signed out at once. */
export async function removeMember(
  _previous: DeskFormState,
  form: FormData,
): Promise<DeskFormState> {
  return runDeskForm({
    form,
    work: async ({ nonce }) => {
      const parameters = { id: textField(form, 'id') };
      await callSeller(sellerRoutes.removeMember, { parameters, nonce });
      return { path: deskWithFlash(routes.members, 'memberRemoved') };
    },
  });
}
