import { CARD_LEAST, formatVnd } from 'ocop-core';
import type { Certificate } from '@/lib/backend/certificate-schema';
import { readDelivery } from '@/lib/backend/delivery';
import { readSellerCard, type SellerCardFacts } from '@/lib/backend/sellers';
import { settle } from '@/lib/backend/settle';
import { leastFee, placeInWords, type SellerDelivery, zonesInWords } from '@/lib/delivery-words';
import { environment } from '@/lib/environment';
import { givenLanguage } from '@/lib/given-language';
import { getTranslator, pageContext } from '@/lib/page-context';
import { provinceName } from '@/lib/place-names';
import { routes } from '@/lib/routes';
import { FactList } from '../fact-list';
import styles from './buying-facts.module.css';

/** What one asks before buying from afar: what delivery costs, how one pays, what can be returned, who sells. */
export async function BuyingFacts({ certificate }: { certificate: Certificate | null }) {
  const t = await getTranslator('buying');
  const { href, locale } = await pageContext();
  const takesCards = environment().STRIPE_PUBLISHABLE_KEY !== undefined;
  const card = certificate && (await settle(readSellerCard(certificate.producer.handle)));
  const seller = card?.available ? card.value : null;
  const own = seller?.delivery ?? null;
  const policy = (text: string, slug: 'giao-hang' | 'doi-tra') => (
    <a className={styles.link} href={href(routes.policy(slug))}>
      {text}
    </a>
  );
  return (
    <section className={styles.facts} aria-label={t('title')}>
      <FactList
        facts={[
          {
            term: t('delivery'),
            value: (
              <>
                {own && hasOwnPrices(own) ? <OwnFees delivery={own} /> : <ShopsFee />}{' '}
                {own?.pick_up && t('pickUp', { place: await placeInWords(own.pick_up) })}{' '}
                {own && own.points.length > 0 && t('atPoints', { count: own.points.length })}{' '}
                {policy(t('deliveryPolicy'), 'giao-hang')}
              </>
            ),
          },
          {
            term: t('payment'),
            value: (
              <>
                {seller?.takes_transfer ? t('codOrTransfer') : t('cod')}{' '}
                {takesCards && t('card', { least: formatVnd(CARD_LEAST, locale) })}
              </>
            ),
          },
          {
            term: t('returns'),
            value: (
              <>
                {t('returnsInShort')} {policy(t('returnsPolicy'), 'doi-tra')}
              </>
            ),
          },
          {
            term: t('seller'),
            value: certificate && <Seller certificate={certificate} seller={seller} />,
          },
        ]}
      />
    </section>
  );
}

/** What the shop itself asks for the way. */
async function ShopsFee() {
  const t = await getTranslator('buying');
  const { locale } = await pageContext();
  const delivery = await settle(readDelivery());
  const flat = delivery.available ? delivery.value.flat_fee : null;
  return flat === null ? t('feeLater') : t('flatFee', { fee: formatVnd(flat, locale) });
}

function hasOwnPrices({ own, regions, country }: SellerDelivery): boolean {
  return own !== null || regions !== null || country !== null;
}

/** What this seller asks, by where it goes: everybody finds their own province among them. */
async function OwnFees({ delivery }: { delivery: SellerDelivery }) {
  const t = await getTranslator('buying');
  const { locale } = await pageContext();
  const zones = await zonesInWords(delivery);
  const from = delivery.free_from_vnd;
  return (
    <>
      {zones.map(({ place, prices }) => (
        <span key={place} className={styles.zone}>
          {t('feeFrom', { place, fee: formatVnd(leastFee(prices), locale) })}
        </span>
      ))}
      {!delivery.country && <span className={styles.zone}>{t('notElsewhere')}</span>}
      {from !== null && (
        <span className={styles.zone}>{t('freeFrom', { amount: formatVnd(from, locale) })}</span>
      )}
      <span className={styles.zone}>{t('feeByWeight')}</span>
    </>
  );
}

interface SellerProps {
  certificate: Certificate;
  seller: SellerCardFacts | null;
}

/** The account that sells, where there is one (its particulars stand below); else who makes it. */
async function Seller({ certificate: { producer, place }, seller }: SellerProps) {
  const { locale, href } = await pageContext();
  const code = seller ? seller.seat.province_code : place.current_code;
  const province = provinceName('2025', code, locale);
  return (
    <>
      <a
        className={styles.link}
        href={seller ? '#nguoi-ban' : href(routes.producer(producer.handle))}
        lang={givenLanguage(locale)}
      >
        {seller?.name ?? producer.name}
      </a>
      {province && <span className={styles.zone}>{province}</span>}
    </>
  );
}
