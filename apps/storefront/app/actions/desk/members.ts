'use server';

import { invitationBody, memberRoleBody, sellerRoutes } from 'ocop-contract';
import type { DeskFormState } from '@/lib/desk/desk-form-state';
import { readBody } from '@/lib/desk/read-body';
import { typedFields } from '@/lib/desk/typed-fields';
import { writeDeskForm } from '@/lib/desk/write-desk-form';
import { deskWithFlash } from '@/lib/flash-messages';
import { routes } from '@/lib/routes';

/** A letter with a link to somebody who is to work here too. */
export async function inviteMember(
  _previous: DeskFormState,
  form: FormData,
): Promise<DeskFormState> {
  return writeDeskForm({
    form,
    route: sellerRoutes.invite,
    read: () => readBody(invitationBody, typedFields(form, 'email', 'role')),
    kept: ['email', 'role'],
    next: deskWithFlash(routes.members, 'invited'),
    letter: true,
  });
}

export async function withdrawInvitation(
  _previous: DeskFormState,
  form: FormData,
): Promise<DeskFormState> {
  return writeDeskForm({
    form,
    route: sellerRoutes.withdrawInvitation,
    next: deskWithFlash(routes.members, 'withdrawn'),
  });
}

export async function changeRole(_previous: DeskFormState, form: FormData): Promise<DeskFormState> {
  return writeDeskForm({
    form,
    route: sellerRoutes.changeRole,
    read: () => readBody(memberRoleBody, typedFields(form, 'role')),
    kept: ['role'],
    next: deskWithFlash(routes.members, 'roleChanged'),
  });
}

/** Takes somebody out, who is signed out at once. */
export async function removeMember(
  _previous: DeskFormState,
  form: FormData,
): Promise<DeskFormState> {
  return writeDeskForm({
    form,
    route: sellerRoutes.removeMember,
    next: deskWithFlash(routes.members, 'memberRemoved'),
  });
}
