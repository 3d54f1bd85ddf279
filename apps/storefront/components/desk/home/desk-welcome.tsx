import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import actions from '../../action-link.module.css';
import styles from './desk-home.module.css';
import { ScanLink } from './scan-link';

/** What selling here means, for who is not signed in. */
export async function DeskWelcome() {
  const t = await getTranslator('desk');
  const { href } = await pageContext();
  return (
    <>
      <h2>{t('sellTitle')}</h2>
      <p>{t('sellText')}</p>
      <ol className={styles.steps}>
        <li>{t('way.register')}</li>
        <li>{t('way.application')}</li>
        <li>{t('way.approval')}</li>
      </ol>
      <p className={styles.buttons}>
        <a className={actions.primary} href={href(routes.register)}>
          {t('register')}
        </a>
        <a className={actions.secondary} href={href(routes.signIn)}>
          {t('signIn')}
        </a>
      </p>
      <p>{t('cost')}</p>
      <ScanLink />
      <p>
        <a href={href(routes.contact)}>{t('contact')}</a>
      </p>
    </>
  );
}
