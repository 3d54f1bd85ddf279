import type { ShopFair } from '@/lib/backend/fairs';
import { givenLanguage } from '@/lib/given-language';
import { formatInstantDay } from '@/lib/instant';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { ArrowIcon } from '../shell/icons';
import styles from './fair-links.module.css';

/** Fairs, each a stall: what it is now, its days, what stands there. */
export async function FairLinks({ fairs }: { fairs: readonly ShopFair[] }) {
  const t = await getTranslator('fairs');
  const { locale, href } = await pageContext();
  const day = (moment: string) => formatInstantDay(moment, locale);
  return (
    <ul className={styles.fairs}>
      {fairs.map(({ slug, name, state, opens_at, closes_at, booths, goods }) => (
        <li key={slug}>
          <a className={styles.fair} href={href(routes.fair(slug))}>
            <span>
              <strong className={styles.name} lang={givenLanguage(locale)}>
                {name}
              </strong>
              {t(`state.${state}`)} · {t('days', { from: day(opens_at), to: day(closes_at) })}
              {booths > 0 && <> · {t('stands', { booths, goods })}</>}
            </span>
            <ArrowIcon />
          </a>
        </li>
      ))}
    </ul>
  );
}
