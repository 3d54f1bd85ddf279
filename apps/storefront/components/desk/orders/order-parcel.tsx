import type { SellerOrder } from '@/lib/desk/orders';
import { givenLanguage } from '@/lib/given-language';
import { getTranslator, pageContext } from '@/lib/page-context';

/** How an order went, or why it did not. */
export async function OrderParcel({ order }: { order: SellerOrder }) {
  const { end, state, pick_up } = order;
  const parcel = pick_up ? null : order.parcel;
  const t = await getTranslator('sellerOrders');
  const { locale } = await pageContext();
  return (
    <>
      {parcel && (
        <>
          <h2>{t('parcel')}</h2>
          <p>
            {parcel.carrier_name ?? t('own')} {parcel.tracking_number}
            {parcel.tracking_url && (
              <>
                <br />
                <a href={parcel.tracking_url} rel="noreferrer">
                  {t('track')}
                </a>
              </>
            )}
          </p>
        </>
      )}
      {end && (
        <>
          <h2>{t('end')}</h2>
          <p>
            {state === 'refused' ? t('states.refused') : t(`endBy.${end.by}`)}
            {end.reason && end.reason !== 'other' && `: ${t(`reasons.${end.reason}`)}`}
          </p>
          {end.note && <p lang={givenLanguage(locale)}>{end.note}</p>}
        </>
      )}
    </>
  );
}
