import { formatDate, groupName } from 'ocop-core';
import type { ReactNode } from 'react';
import type { ComparedProduct } from '@/lib/backend/compared-products';
import { isCertificateReason } from '@/lib/backend/shared-schemas';
import { getTranslator, pageContext } from '@/lib/page-context';
import { provinceName } from '@/lib/place-names';
import { productLabel } from '@/lib/product-label';
import layout from '@/styles/layout.module.css';
import { RatingSummary } from '../reviews/rating-summary';
import { Seal } from '../seal/seal';
import { CompareHead } from './compare-head';
import { ComparePrices } from './compare-prices';
import styles from './compare-table.module.css';
import { standingOf } from './standing-of';

/** Products in columns, what is compared in rows. Scrolls sideways where the window is narrow. */
export async function CompareTable({ products }: { products: readonly ComparedProduct[] }) {
  const t = await getTranslator('compare');
  const label = await getTranslator('label');
  const { locale } = await pageContext();
  const nets = products.flatMap(({ offers }) => offers.flatMap(({ net }) => net ?? []));
  const handles = products.map(({ product }) => product.product.handle);
  const stated = (key: 'ingredients' | 'storage') => (compared: ComparedProduct) =>
    productLabel(compared.product.product.metadata, null).find((entry) => entry.key === key)
      ?.text ?? label('missing');
  const rows: { name: string; cell: (compared: ComparedProduct) => ReactNode }[] = [
    { name: t('stars'), cell: (compared) => <Standing compared={compared} /> },
    { name: t('price'), cell: (compared) => <ComparePrices compared={compared} nets={nets} /> },
    { name: t('reviews'), cell: ({ rating }) => <RatingSummary summary={rating} /> },
    { name: t('producer'), cell: ({ product }) => product.certificate?.producer.name ?? '–' },
    {
      name: t('place'),
      cell: ({ product }) =>
        provinceName('2025', product.certificate?.place.current_code ?? null, locale) ?? '–',
    },
    {
      name: t('group'),
      cell: ({ product }) =>
        product.certificate && standingOf(product).sold !== 'ordinary'
          ? groupName(product.certificate.group, locale)
          : '–',
    },
    { name: label('keys.ingredients'), cell: stated('ingredients') },
    { name: label('keys.storage'), cell: stated('storage') },
  ];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section className={styles.scroll} aria-label={t('tableLabel')} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <td className={styles.corner} />
            {products.map((compared) => (
              <th key={compared.product.product.id} scope="col" className={styles.head}>
                <CompareHead product={compared.product.product} handles={handles} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, cell }) => (
            <tr key={name}>
              <th scope="row" className={styles.name}>
                {name}
              </th>
              {products.map((compared) => (
                <td key={compared.product.product.id} className={styles.cell}>
                  {cell(compared)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

async function Standing({ compared }: { compared: ComparedProduct }) {
  const t = await getTranslator('saved');
  const { locale } = await pageContext();
  const { badge, ended, since, sold } = standingOf(compared.product);
  if (badge) return <Seal badge={badge} size="card" />;
  if (sold === 'ordinary') return <p className={layout.quiet}>{t('uncertified')}</p>;
  return (
    <p className={layout.strong}>
      {since && ended && isCertificateReason(ended)
        ? t(`withdrawnSince.${ended}`, { date: formatDate(since, locale) })
        : t('withdrawn')}
    </p>
  );
}
