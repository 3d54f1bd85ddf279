import { sendBuyerCode, signInBuyer } from '@/app/actions/account';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import actions from '../action-link.module.css';
import { Field } from '../checkout/field';
import styles from './account.module.css';

/** Signs in by a code that comes by e-mail; the first time makes the account. */
export async function SignInView({ codeWentTo }: { codeWentTo: string | null }) {
  const t = await getTranslator('account');
  const { locale, href } = await pageContext();
  return (
    <>
      <p>{t('signIn.text')}</p>
      {codeWentTo && (
        <form className={styles.form} action={signInBuyer}>
          <input type="hidden" name="locale" value={locale} />
          <Field
            name="code"
            label={t('signIn.code', { email: codeWentTo })}
            hint={t('signIn.codeHint')}
            value=""
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={12}
            required
          />
          <p>
            <button className={actions.primary} type="submit">
              {t('signIn.submit')}
            </button>
          </p>
        </form>
      )}
      <form className={styles.form} action={sendBuyerCode}>
        <input type="hidden" name="locale" value={locale} />
        <Field
          name="email"
          label={t('signIn.email')}
          hint={t('signIn.emailHint')}
          value={codeWentTo ?? ''}
          type="email"
          autoComplete="email"
          maxLength={254}
          required
        />
        <p>
          <button className={codeWentTo ? actions.secondary : actions.primary} type="submit">
            {t(codeWentTo ? 'signIn.again' : 'signIn.send')}
          </button>
        </p>
      </form>
      <p>
        <a className={styles.link} href={href(routes.orders)}>
          {t('signIn.without')}
        </a>
      </p>
    </>
  );
}
