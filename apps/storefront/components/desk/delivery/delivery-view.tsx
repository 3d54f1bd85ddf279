import { formatVnd } from 'ocop-core';
import { placeInWords, pricesInWords, type SellerDelivery } from '@/lib/delivery-words';
import { DELIVERY_SLUGS, type DeliveryPart, deliveryPartOf } from '@/lib/desk/delivery-form';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import actions from '../../action-link.module.css';
import { Notice } from '../../notice';
import items from '../items.module.css';

/** How the seller sends: each part with what it says now, and the way to change it. */
export async function DeliveryView({ delivery }: { delivery: SellerDelivery }) {
  const t = await getTranslator('delivery');
  const { href } = await pageContext();
  const { own, regions, country } = delivery;
  const hasPrices = own !== null || regions !== null || country !== null;
  return (
    <>
      <p>{t('text')}</p>
      {!hasPrices && <Notice kind="note" title={t('shopsOwn')} />}
      {hasPrices && !country && <Notice kind="note" title={t('notEverywhere')} />}
      <ul className={items.items}>
        {DELIVERY_SLUGS.map((slug) => {
          const part = deliveryPartOf(slug) ?? 'country';
          return (
            <li key={slug} className={items.item}>
              <h2>{t(`parts.${part}`)}</h2>
              <PartWords part={part} delivery={delivery} />
              <a className={actions.secondary} href={href(routes.deliveryPart(slug))}>
                {t('change', { part: t(`parts.${part}`) })}
              </a>
            </li>
          );
        })}
        <li className={items.item}>
          <h2>{t('points.title')}</h2>
          {delivery.points.length === 0 && <p>{t('points.nothing')}</p>}
          {delivery.points.length > 0 && (
            <ul>
              {
                await Promise.all(
                  delivery.points.map(async (point) => (
                    <li key={point.id}>{await placeInWords(point)}</li>
                  )),
                )
              }
            </ul>
          )}
          <a className={actions.secondary} href={href(routes.deliveryPoints)}>
            {t('change', { part: t('points.title') })}
          </a>
        </li>
      </ul>
    </>
  );
}

interface PartProps {
  part: DeliveryPart;
  delivery: SellerDelivery;
}

async function PartWords({ part, delivery }: PartProps) {
  const t = await getTranslator('delivery');
  const { locale } = await pageContext();
  const nothing = <p>{t(`nothing.${part}`)}</p>;
  switch (part) {
    case 'free_from_vnd': {
      const from = delivery.free_from_vnd;
      return from === null ? nothing : <p>{t('freeFrom', { amount: formatVnd(from, locale) })}</p>;
    }
    case 'pick_up': {
      const place = delivery.pick_up;
      return place ? (
        <p>
          {await placeInWords(place)}
          <br />
          {place.hours}
        </p>
      ) : (
        nothing
      );
    }
    default: {
      const prices = delivery[part];
      return prices ? <p>{await pricesInWords(prices)}</p> : nothing;
    }
  }
}
