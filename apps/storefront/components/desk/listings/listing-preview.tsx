import { formatVnd, LABEL_KEYS } from 'ocop-core';
import type { Listing } from '@/lib/desk/listings';
import { givenLanguage } from '@/lib/given-language';
import { getTranslator, pageContext } from '@/lib/page-context';
import { FactList } from '../../fact-list';
import { Picture } from '../../picture';
import items from '../items.module.css';
import styles from './listings.module.css';

/** What buyers will see: photos, packs with their prices, words, label. */
export async function ListingPreview({ listing: { goods, content } }: { listing: Listing }) {
  const t = await getTranslator('listings');
  const label = await getTranslator('label');
  const { locale } = await pageContext();
  const { photos, packs, summary, description } = content;
  const given = givenLanguage(locale);
  return (
    <section aria-labelledby="xem-truoc" className={items.items}>
      <h2 id="xem-truoc">{t('preview')}</h2>
      {photos.length > 0 && (
        <ul className={styles.photos}>
          {photos.map(({ id, thumbnail_url }, index) => (
            <li key={id}>
              <Picture
                url={thumbnail_url}
                alt={t('photoOf', { number: index + 1, name: goods.name })}
                size={144}
              />
            </li>
          ))}
        </ul>
      )}
      {summary && <p lang={given}>{summary}</p>}
      <ul>
        {packs.map(({ key, title, price_vnd, stock }) => (
          <li key={key}>
            <span lang={given}>{title}</span>
            {': '}
            {price_vnd === null ? t('noPrice') : formatVnd(price_vnd, locale)}
            {stock !== null && ` · ${t('stockOf', { count: stock })}`}
          </li>
        ))}
      </ul>
      {description && (
        <p className={styles.text} lang={given}>
          {description}
        </p>
      )}
      <FactList
        facts={LABEL_KEYS.map((key) => ({
          term: label(`keys.${key}`),
          value: content.label[key] ? <span lang={given}>{content.label[key]}</span> : null,
        }))}
      />
    </section>
  );
}
