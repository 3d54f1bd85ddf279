import { sendSignInCode, signInByCode, signInByPassword } from '@/app/actions/desk/sign-in';
import { formBase } from '@/lib/desk/form-base';
import { WAY_BACK } from '@/lib/desk/way-back';
import { getTranslator } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { DeskForm } from '../form/desk-form';
import type { DeskField } from '../form/form-props';
import styles from './sign-in.module.css';

interface SignInFormsProps {
  /** Where to be led afterwards. */
  back: string;
  /** The address to which a code is on its way. */
  codeWentTo: string | null;
}

/** By password, or by a code that comes by e-mail: what somebody is in the middle of comes first. */
export async function SignInForms({ back, codeWentTo }: SignInFormsProps) {
  const byPassword = await PasswordForm({ back });
  const byCode = await CodeForms({ back, codeWentTo });
  return (
    <div className={styles.ways}>
      {codeWentTo ? byCode : byPassword}
      {codeWentTo ? byPassword : byCode}
    </div>
  );
}

async function PasswordForm({ back }: { back: string }) {
  const t = await getTranslator('signIn');
  const fields = await getTranslator('deskFields');
  const base = await formBase(routes.signIn);
  return (
    <section key="password" className={styles.way} aria-labelledby="bang-mat-khau">
      <h2 id="bang-mat-khau">{t('byPassword')}</h2>
      <DeskForm
        {...base()}
        id="vao"
        action={signInByPassword}
        hidden={{ [WAY_BACK]: back }}
        fields={[
          await emailField(),
          {
            name: 'password',
            label: fields('names.password'),
            type: 'password',
            autoComplete: 'current-password',
            maxLength: 256,
            value: '',
          },
        ]}
        submit={t('signIn')}
      />
    </section>
  );
}

async function CodeForms({ back, codeWentTo }: SignInFormsProps) {
  const t = await getTranslator('signIn');
  const fields = await getTranslator('deskFields');
  const base = await formBase(routes.signIn);
  const hidden = { [WAY_BACK]: back };
  return (
    <section key="code" className={styles.way} aria-labelledby="bang-ma">
      <h2 id="bang-ma">{t('byCode')}</h2>
      <p>{t('byCodeText')}</p>
      {codeWentTo && (
        <DeskForm
          {...base()}
          id="ma"
          action={signInByCode}
          hidden={{ ...hidden, email: codeWentTo }}
          fields={[
            {
              name: 'code',
              label: t('codeLabel', { email: codeWentTo }),
              hint: fields('hints.code'),
              inputMode: 'numeric',
              autoComplete: 'one-time-code',
              maxLength: 12,
              value: '',
            },
          ]}
          submit={t('signIn')}
        />
      )}
      <DeskForm
        {...base()}
        id="gui-ma"
        action={sendSignInCode}
        hidden={hidden}
        fields={[
          { ...(await emailField()), label: fields('names.email'), value: codeWentTo ?? '' },
        ]}
        submit={codeWentTo ? t('sendCodeAgain') : t('sendCode')}
        look="secondary"
      />
    </section>
  );
}

async function emailField(): Promise<DeskField> {
  const fields = await getTranslator('deskFields');
  return {
    name: 'email',
    label: fields('names.email'),
    type: 'email',
    autoComplete: 'username',
    maxLength: 254,
    value: '',
  };
}
