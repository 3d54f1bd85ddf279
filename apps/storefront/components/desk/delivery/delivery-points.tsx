import { tickPoint } from '@/app/actions/desk/delivery';
import type { PointOfSale, PointsOfSale } from '@/lib/backend/points';
import { placeInWords, type SellerDelivery } from '@/lib/delivery-words';
import { formBase } from '@/lib/desk/form-base';
import { formattersFor } from '@/lib/formatters';
import { givenLanguage } from '@/lib/given-language';
import { getTranslator, pageContext } from '@/lib/page-context';
import { provinceName } from '@/lib/place-names';
import { routes } from '@/lib/routes';
import actions from '../../action-link.module.css';
import { Notice } from '../../notice';
import { DeskForm } from '../form/desk-form';
import items from '../items.module.css';

interface DeliveryPointsProps extends PointsOfSale {
  delivery: SellerDelivery;
  /** Whose points are shown. */
  province: string | null;
}

/** Points that hand over parcels for the seller, then others of a province, each with its button. */
export async function DeliveryPoints(props: DeliveryPointsProps) {
  const { delivery, points, provinces, province } = props;
  const t = await getTranslator('delivery');
  const { locale, href } = await pageContext();
  const others = points.filter(({ id }) => !delivery.points.some((chosen) => chosen.id === id));
  const { byName } = formattersFor(locale);
  const named = provinces
    .map(({ province_code }) => ({
      code: province_code,
      name: provinceName('2025', province_code, locale) ?? province_code,
    }))
    .sort((one, other) => byName(one.name, other.name));
  return (
    <>
      <p>{t('points.text')}</p>
      <h2>{t('points.chosen')}</h2>
      {delivery.points.length === 0 && <p>{t('points.nothing')}</p>}
      <Points points={delivery.points} province={province} isOn />
      <h2>{t('points.more')}</h2>
      {provinces.length === 0 && <Notice kind="note" title={t('points.none')} />}
      {named.length > 0 && (
        <nav aria-label={t('points.provinces')}>
          <ul>
            {named.map(({ code, name }) => (
              <li key={code}>
                <a
                  className={actions.quiet}
                  href={href(`${routes.deliveryPoints}?tinh=${code}`)}
                  aria-current={code === province ? 'page' : undefined}
                >
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <Points points={others} province={province} isOn={false} />
      <p>
        <a className={actions.quiet} href={href(routes.delivery)}>
          {t('back')}
        </a>
      </p>
    </>
  );
}

interface PointsProps {
  points: readonly PointOfSale[];
  province: string | null;
  /** Whether they hand parcels over already. */
  isOn: boolean;
}

async function Points({ points, province, isOn }: PointsProps) {
  if (points.length === 0) return null;
  const t = await getTranslator('delivery');
  const { locale } = await pageContext();
  const base = await formBase(routes.deliveryPoints);
  return (
    <ul className={items.items}>
      {
        await Promise.all(
          points.map(async (point) => (
            <li key={point.id} className={items.item}>
              <p lang={givenLanguage(locale)}>
                {await placeInWords(point)}
                {point.hours && (
                  <>
                    <br />
                    {point.hours}
                  </>
                )}
              </p>
              <DeskForm
                {...base()}
                id={`diem-${point.id}`}
                action={tickPoint}
                hidden={{ point_id: point.id, on: isOn ? '0' : '1', tinh: province ?? '' }}
                submit={t(isOn ? 'points.drop' : 'points.take', { name: point.name })}
                look={isOn ? 'quiet' : 'secondary'}
              />
            </li>
          )),
        )
      }
    </ul>
  );
}
