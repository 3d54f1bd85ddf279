import type { Badge } from 'ocop-core';
import type { Certificate } from '@/lib/backend/certificate-schema';
import type { Offer } from '@/lib/backend/products';
import type { Settled } from '@/lib/backend/settle';
import { FLASH_ID, type ProductFlash, type Sent } from '@/lib/flash-messages';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { Notice } from '../notice';
import { Seal } from '../seal/seal';
import { BuyingFacts } from './buying-facts';
import { EndsSoon } from './ends-soon';
import { OfferForm } from './offer-form';
import styles from './on-sale.module.css';

interface OnSaleProps {
  handle: string;
  badge: Badge | null;
  certificate: Certificate | null;
  offers: Settled<readonly Offer[]>;
  pack: string | null;
  flash: ProductFlash | null;
  /** What the form was sent with that it tells of. */
  sent: Sent;
}

/** Seal, price, packs and the way into the basket. */
export async function OnSale({
  handle,
  badge,
  certificate,
  offers,
  pack,
  flash,
  sent,
}: OnSaleProps) {
  const t = await getTranslator('product');
  const { href } = await pageContext();
  const packs = offers.available ? offers.value : [];
  const left = packs.find(({ variantId }) => variantId === sent.item)?.stock ?? null;
  return (
    <>
      {badge && (
        <div className={styles.certificate}>
          <Seal badge={badge} size="page" issuer={badge.issuer} />
          <p className={styles.code}>
            {t.rich('code', {
              code: () => <strong translate="no">{badge.verificationCode}</strong>,
            })}
          </p>
          <a className={styles.verify} href={href(routes.certificate(badge.verificationCode))}>
            {t('verify')}
          </a>
        </div>
      )}
      {badge && <EndsSoon validTo={badge.validTo} />}
      {flash && (
        <Notice
          id={FLASH_ID}
          kind="trouble"
          title={flash === 'tooMany' && left ? t('onlyLeft', { count: left }) : t(`flash.${flash}`)}
        />
      )}
      {offers.available ? (
        <OfferForm handle={handle} offers={offers.value} pack={pack} refused={flash && sent} />
      ) : (
        <Notice kind="trouble" title={t('offersUnavailable')} />
      )}
      <BuyingFacts certificate={certificate} />
    </>
  );
}
