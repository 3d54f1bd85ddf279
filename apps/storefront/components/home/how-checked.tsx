import { drawnOnce } from '@/lib/drawing/drawn-once';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import layout from '@/styles/layout.module.css';
import actions from '../action-link.module.css';
import { CodeForm } from '../certificate/code-form';
import styles from './how-checked.module.css';

const STEPS = ['decision', 'computed', 'revoked', 'anyone'] as const;

async function DrawHowChecked() {
  const t = await getTranslator('home');
  const { href } = await pageContext();
  return (
    <section className={styles.band} id="cach-kiem-tra" aria-labelledby="cach-kiem-tra-tieu-de">
      <div className={`${layout.page} ${styles.inner}`}>
        <div>
          <h2 id="cach-kiem-tra-tieu-de">{t('howTitle')}</h2>
          <ol className={styles.steps}>
            {STEPS.map((step) => (
              <li key={step} className={styles.step}>
                <strong className={styles.name}>{t(`how.${step}.title`)}</strong>
                {t(`how.${step}.text`)}
              </li>
            ))}
          </ol>
        </div>
        <div className={styles.try}>
          <h3>{t('tryTitle')}</h3>
          <p>{t('tryText')}</p>
          <CodeForm id="ma-trang-chu" />
          <p>
            <a className={actions.quiet} href={href(routes.certificates)}>
              {t('tryMore')}
            </a>
          </p>
        </div>
      </div>
    </section>
  );
}

/** How a badge comes about and how anyone can check it, in four sentences. */
export const HowChecked = drawnOnce(DrawHowChecked);
