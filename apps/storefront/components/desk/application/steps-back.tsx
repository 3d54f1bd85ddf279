import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import styles from './application.module.css';

/** Back to the whole application, where it is sent. */
export async function StepsBack() {
  const t = await getTranslator('application');
  const { href } = await pageContext();
  return (
    <p>
      <a className={styles.name} href={href(routes.application)}>
        {t('back')}
      </a>
    </p>
  );
}
