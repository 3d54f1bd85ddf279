import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import styles from './listings.module.css';

/** Back to the whole listing, where it is sent. */
export async function StepsBack({ id }: { id: string }) {
  const t = await getTranslator('listings');
  const { href } = await pageContext();
  return (
    <p>
      <a className={styles.link} href={href(routes.listing(id))}>
        {t('back')}
      </a>
    </p>
  );
}
