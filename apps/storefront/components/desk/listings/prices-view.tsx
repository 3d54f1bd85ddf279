import { savePrices } from '@/app/actions/desk/listings';
import { formBase } from '@/lib/desk/form-base';
import type { SellerProduct } from '@/lib/desk/listings';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { Notice } from '../../notice';
import styles from './listings.module.css';
import { PriceTable } from './price-table';

/** Prices and stock of everything that is in the shop: they change at once, and nobody has to approve it. */
export async function PricesView({
  products,
  sellerId,
}: {
  products: readonly SellerProduct[];
  sellerId: string;
}) {
  const t = await getTranslator('listings');
  const { href } = await pageContext();
  const base = await formBase(routes.prices);
  return (
    <>
      <p>{t('prices.text')}</p>
      {products.length === 0 ? (
        <Notice kind="note" title={t('prices.none')} />
      ) : (
        <PriceTable
          {...base()}
          id="gia"
          action={savePrices}
          draft={`${sellerId}:prices`}
          submit={t('prices.save')}
          pasteHint={t('prices.paste')}
          products={products.map(({ id, title, shelf, packs }) => ({
            id,
            title,
            state: t(`shelf.${shelf}`),
            packs: packs.map((pack) => ({
              variantId: pack.variant_id,
              title: pack.title,
              price: pack.price_vnd === null ? '' : String(pack.price_vnd),
              stock: String(pack.stock),
              priceLabel: t('fields.price'),
              stockLabel: t('fields.stock'),
              weight: pack.weight_g === null ? '' : String(pack.weight_g),
              weightLabel: t('prices.weight', { grams: pack.counts_as_g }),
            })),
          }))}
        />
      )}
      <p>
        <a className={styles.link} href={href(routes.listings)}>
          {t('backToList')}
        </a>
      </p>
    </>
  );
}
