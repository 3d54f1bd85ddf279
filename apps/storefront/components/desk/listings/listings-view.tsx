import { beginListing } from '@/app/actions/desk/listings';
import { formBase } from '@/lib/desk/form-base';
import type { ListedListing, ListingCertificate } from '@/lib/desk/listings';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { Notice } from '../../notice';
import { Picture } from '../../picture';
import { DeskForm } from '../form/desk-form';
import items from '../items.module.css';
import styles from './listings.module.css';

interface ListingsViewProps {
  listings: readonly ListedListing[];
  certificates: readonly ListingCertificate[];
}

/** Goods of the seller with what is to be done next, and certificates from which none are listed yet. */
export async function ListingsView({ listings, certificates }: ListingsViewProps) {
  const t = await getTranslator('listings');
  const { href } = await pageContext();
  const base = await formBase(routes.listings);
  const open = certificates.filter(({ listing_id }) => listing_id === null);
  return (
    <>
      <p>
        <a className={styles.link} href={href(routes.prices)}>
          {t('prices.link')}
        </a>
      </p>
      {listings.length > 0 && (
        <ul className={items.items}>
          {listings.map((listing) => (
            <li key={listing.id} className={items.item}>
              <Listed listing={listing} />
            </li>
          ))}
        </ul>
      )}
      <h2>{t('begin.title')}</h2>
      {open.length === 0 && <Notice kind="note" title={t('begin.none')} />}
      <ul className={items.items}>
        {open.map(({ certificate_id, name, star, verification_code, has_product }) => (
          <li key={certificate_id} className={items.item}>
            <p>
              <strong>{name}</strong>
            </p>
            <p>{t('begin.certificate', { stars: star, code: verification_code })}</p>
            {has_product && <p>{t('begin.hasProduct')}</p>}
            <DeskForm
              {...base()}
              id={`dang-${certificate_id}`}
              action={beginListing}
              hidden={{ certificate_id }}
              submit={t('begin.submit', { name })}
              look="secondary"
            />
          </li>
        ))}
      </ul>
    </>
  );
}

async function Listed({ listing }: { listing: ListedListing }) {
  const t = await getTranslator('listings');
  const { href } = await pageContext();
  const { id, goods, state, shelf, published, lacks, thumbnail } = listing;
  return (
    <>
      {thumbnail && <Picture url={thumbnail} alt="" size={96} />}
      <a className={styles.link} href={href(routes.listing(id))}>
        {goods.name}
      </a>
      <p>{t(`states.${state}`)}</p>
      {published && <p>{t(`shelf.${shelf}`)}</p>}
      {state === 'draft' && lacks > 0 && <p>{t('left', { count: lacks })}</p>}
      {state === 'draft' && lacks === 0 && <p>{t('readyToSend')}</p>}
      {!goods.in_force && <p>{t('notInForce')}</p>}
    </>
  );
}
