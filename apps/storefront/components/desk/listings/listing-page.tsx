import { sendListing } from '@/app/actions/desk/listings';
import { formBase } from '@/lib/desk/form-base';
import { LISTING_STEPS, listingStepPage, stepOfListingField } from '@/lib/desk/listing-place';
import type { Listing } from '@/lib/desk/listings';
import { givenLanguage } from '@/lib/given-language';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { Notice } from '../../notice';
import applicationStyles from '../application/application.module.css';
import { DeskForm } from '../form/desk-form';
import { Findings } from './findings';
import { ListingActs } from './listing-acts';
import { ListingGoods } from './listing-goods';
import { ListingMissing } from './listing-missing';
import { ListingPreview } from './listing-preview';
import styles from './listings.module.css';

/** One listing: how it stands, its three steps while it is written, what buyers will see, what can be done. */
export async function ListingPage({ listing }: { listing: Listing }) {
  const t = await getTranslator('listings');
  const { locale, href } = await pageContext();
  const base = await formBase(routes.listing(listing.id));
  const { id, state, state_reason, lacks, published, shelf, product, may, changed } = listing;
  const isOpen = state !== 'sent' && state !== 'archived';
  return (
    <>
      <Notice kind="note" title={t(`states.${state}`)}>
        <p>{t(`stateTexts.${state}`)}</p>
        {published && <p>{t(`shelf.${shelf}`)}</p>}
        {shelf === 'shown' && product && (
          <a className={styles.link} href={href(routes.product(product.handle))}>
            {t('toShop')}
          </a>
        )}
      </Notice>
      {state_reason && (state === 'more_wanted' || state === 'refused') && (
        <Notice kind="trouble" title={t('wanted')}>
          <p lang={givenLanguage(locale)}>{state_reason}</p>
        </Notice>
      )}
      <ListingGoods listing={listing} />
      {isOpen && (
        <>
          <ol className={applicationStyles.steps}>
            {LISTING_STEPS.map((step) => {
              const left = lacks.filter(({ path }) => stepOfListingField(path) === step).length;
              return (
                <li key={step} className={applicationStyles.step}>
                  <a className={applicationStyles.name} href={href(listingStepPage(id, step))}>
                    {t(`steps.${step}`)}
                  </a>
                  <span>{left === 0 ? t('whole') : t('left', { count: left })}</span>
                </li>
              );
            })}
          </ol>
          <ListingMissing listing={listing} />
        </>
      )}
      <Findings listing={listing} />
      {may.includes('sent') && lacks.length === 0 && changed.length > 0 && (
        <>
          <p>{t('sendText')}</p>
          <DeskForm {...base()} id="gui" action={sendListing} hidden={{ id }} submit={t('send')} />
        </>
      )}
      <ListingPreview listing={listing} />
      <ListingActs listing={listing} />
    </>
  );
}
