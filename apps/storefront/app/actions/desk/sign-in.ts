'use server';

import { sellerRoutes, signInCodeBody, signInWithCodeBody } from 'ocop-contract';
import { callSeller } from '@/lib/desk/call-seller';
import { credentialsBody, isMember, sessionByPassword } from '@/lib/desk/credentials';
import type { DeskFormState } from '@/lib/desk/desk-form-state';
import { readBody } from '@/lib/desk/read-body';
import { runDeskForm } from '@/lib/desk/run-desk-form';
import { beginSession, endSession, rememberCodeAddress } from '@/lib/desk/session';
import { typedFields } from '@/lib/desk/typed-fields';
import { WAY_BACK, wayBack } from '@/lib/desk/way-back';
import { deskWithFlash } from '@/lib/flash-messages';
import { textField } from '@/lib/form-fields';
import { routes } from '@/lib/routes';
import { translatorFor } from '@/lib/translator';

/** Lets in who knows the password, and leads back to where they came from. */
export async function signInByPassword(
  _previous: DeskFormState,
  form: FormData,
): Promise<DeskFormState> {
  return runDeskForm({
    form,
    kept: ['email'],
    work: async ({ locale }) => {
      const read = readBody(credentialsBody, typedFields(form, 'email', 'password'));
      if ('problems' in read) return read;
      const t = translatorFor(locale, 'signIn');
      const token = await sessionByPassword(read.body);
      if (token === null) return { trouble: t('wrong') };
      if (!(await isMember(token))) {
        return { trouble: t('noAccount'), link: { path: routes.register, text: t('toRegister') } };
      }
      await beginSession(token);
      return { path: wayBack(textField(form, WAY_BACK)) };
    },
  });
}

/** Sends a code to an address; whoever has no account there reads the same. */
export async function sendSignInCode(
  _previous: DeskFormState,
  form: FormData,
): Promise<DeskFormState> {
  return runDeskForm({
    form,
    kept: ['email'],
    work: async ({ locale, nonce }) => {
      const read = readBody(signInCodeBody, typedFields(form, 'email'));
      if ('problems' in read) return read;
      await callSeller(sellerRoutes.sendCode, { body: read.body, nonce, token: '', locale });
      await rememberCodeAddress(read.body.email);
      const path = deskWithFlash(routes.signIn, 'codeSent');
      return { path: withWayBack(path, form) };
    },
  });
}

/** Lets in who has the code of the letter. */
export async function signInByCode(
  _previous: DeskFormState,
  form: FormData,
): Promise<DeskFormState> {
  return runDeskForm({
    form,
    kept: ['email', 'code'],
    work: async () => {
      const read = readBody(signInWithCodeBody, typedFields(form, 'email', 'code'));
      if ('problems' in read) return read;
      const { token } = await callSeller(sellerRoutes.signInWithCode, {
        body: read.body,
        token: '',
      });
      await beginSession(token);
      return { path: wayBack(textField(form, WAY_BACK)) };
    },
  });
}

/** Ends the session of this browser. */
export async function signOut(_previous: DeskFormState, form: FormData): Promise<DeskFormState> {
  return runDeskForm({
    form,
    work: async () => {
      await endSession();
      return { path: deskWithFlash(routes.desk, 'signedOut') };
    },
  });
}

/** The way back goes along, as nobody is let in yet. */
function withWayBack(path: string, form: FormData): string {
  const back = textField(form, WAY_BACK);
  if (!back) return path;
  const url = new URL(path, 'http://desk');
  url.searchParams.set(WAY_BACK, wayBack(back));
  return `${url.pathname}${url.search}${url.hash}`;
}
