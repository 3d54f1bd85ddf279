import type { ReactNode } from 'react';
import { type AccountFlash, FLASH_ID } from '@/lib/flash-messages';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import layout from '@/styles/layout.module.css';
import { Notice } from '../notice';
import styles from './account.module.css';

const TROUBLES: readonly AccountFlash[] = [
  'codeWrong',
  'emailWrong',
  'tooMany',
  'unavailable',
  'addressWrong',
  'notConfirmed',
];

interface AccountPageProps {
  title: string;
  flash: AccountFlash | null;
  /** Whether the ways to the other pages are shown: of who is signed in. */
  signedIn: boolean;
  children: ReactNode;
}

/** What every page of the account has: its title, what came of a form, the ways to the others. */
export async function AccountPage({ title, flash, signedIn, children }: AccountPageProps) {
  const t = await getTranslator('account');
  const { href } = await pageContext();
  const pages = [
    [routes.account, t('nav.orders')],
    [routes.accountAddresses, t('nav.addresses')],
    [routes.saved, t('nav.saved')],
    [routes.accountData, t('nav.data')],
  ] as const;
  return (
    <div className={`${layout.page} ${layout.narrow} ${layout.top}`}>
      <div className={layout.stack}>
        <h1>{title}</h1>
        {flash && (
          <Notice
            id={FLASH_ID}
            kind={TROUBLES.includes(flash) ? 'trouble' : 'done'}
            title={t(`flash.${flash}`)}
          />
        )}
        {signedIn && (
          <nav aria-label={t('nav.label')}>
            <ul className={styles.pages}>
              {pages.map(([path, text]) => (
                <li key={path}>
                  <a className={styles.page} href={href(path)}>
                    {text}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {children}
      </div>
    </div>
  );
}
