'use server';

import { openAccountBody, sellerRoutes } from 'ocop-contract';
import { callSeller } from '@/lib/desk/call-seller';
import { credentialsBody, identityBy, isMember, sessionByPassword } from '@/lib/desk/credentials';
import type { DeskFormState } from '@/lib/desk/desk-form-state';
import { readBody } from '@/lib/desk/read-body';
import { runDeskForm } from '@/lib/desk/run-desk-form';
import { beginSession } from '@/lib/desk/session';
import { typedFields } from '@/lib/desk/typed-fields';
import { deskWithFlash } from '@/lib/flash-messages';
import { routes } from '@/lib/routes';
import { translatorFor } from '@/lib/translator';

const registrationBody = credentialsBody.extend(openAccountBody.shape);

/**
 * Opens an account, and signs in. Each step may be repeated: where an answer was lost on the way, the same
 * form sent again goes on from there.
 */
export async function register(_previous: DeskFormState, form: FormData): Promise<DeskFormState> {
  return runDeskForm({
    form,
    kept: ['member_name', 'email'],
    work: async ({ locale, nonce }) => {
      const read = readBody(
        registrationBody,
        typedFields(form, 'member_name', 'email', 'password'),
      );
      if ('problems' in read) return read;
      const { member_name, ...credentials } = read.body;
      const t = translatorFor(locale, 'signIn');
      const link = { path: routes.signIn, text: t('toSignIn') };
      const identity = await identityBy(credentials);
      if (identity === null) return { trouble: t('taken'), link };
      if (await isMember(identity)) {
        await beginSession(identity);
        return { path: routes.desk };
      }
      await callSeller(sellerRoutes.openAccount, { body: { member_name }, nonce, token: identity });
      const session = await sessionByPassword(credentials);
      if (session === null) return { trouble: t('wrong'), link };
      await beginSession(session);
      return { path: deskWithFlash(routes.desk, 'opened') };
    },
  });
}
