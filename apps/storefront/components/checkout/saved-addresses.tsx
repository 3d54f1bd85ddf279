import { ADDRESS_PARAMETER, type CheckoutAccount } from '@/lib/account/checkout-account';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import layout from '@/styles/layout.module.css';
import actions from '../action-link.module.css';
import styles from './saved-addresses.module.css';

/** Addresses of the account, each of which fills in the form; without an account, the way to one. */
export async function SavedAddresses({ account }: { account: CheckoutAccount | null }) {
  const t = await getTranslator('account');
  const { href } = await pageContext();
  if (!account) {
    return (
      <p className={styles.ask}>
        <a className={actions.quiet} href={href(routes.account)}>
          {t('checkout.ask')}
        </a>
      </p>
    );
  }
  if (account.addresses.length < 2) return null;
  return (
    <nav aria-label={t('checkout.label')}>
      <p>{t('checkout.label')}</p>
      <ul className={layout.stack}>
        {account.addresses.map(({ id, name, street }) => (
          <li key={id}>
            <a
              className={actions.quiet}
              href={href(`${routes.checkout}?${new URLSearchParams({ [ADDRESS_PARAMETER]: id })}`)}
            >
              {t('checkout.use', { name, street })}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
