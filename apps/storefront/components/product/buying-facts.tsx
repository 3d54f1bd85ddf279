import { formatVnd } from 'ocop-core';
import type { Certificate } from '@/lib/backend/certificate-schema';
import { readDelivery } from '@/lib/backend/delivery';
import { readSellerCard } from '@/lib/backend/sellers';
import { settle } from '@/lib/backend/settle';
import { givenLanguage } from '@/lib/given-language';
import { getTranslator, pageContext } from '@/lib/page-context';
import { provinceName } from '@/lib/place-names';
import { routes } from '@/lib/routes';
import { FactList } from '../fact-list';
import styles from './buying-facts.module.css';

/** What one asks before buying from afar: what delivery costs, how one pays, what can be returned, who sells. */
export async function BuyingFacts({ certificate }: { certificate: Certificate | null }) {
  const t = await getTranslator('buying');
  const { locale, href } = await pageContext();
  const delivery = await settle(readDelivery());
  const flat = delivery.available ? delivery.value.flat_fee : null;
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
                {flat === null ? t('feeLater') : t('flatFee', { fee: formatVnd(flat, locale) })}{' '}
                {policy(t('deliveryPolicy'), 'giao-hang')}
              </>
            ),
          },
          { term: t('payment'), value: t('cod') },
          {
            term: t('returns'),
            value: (
              <>
                {t('returnsInShort')} {policy(t('returnsPolicy'), 'doi-tra')}
              </>
            ),
          },
          { term: t('seller'), value: certificate && <Seller certificate={certificate} /> },
        ]}
      />
    </section>
  );
}

/** The account that sells, where there is one (its particulars stand below); else who makes it. */
async function Seller({ certificate: { producer, place } }: { certificate: Certificate }) {
  const { locale, href } = await pageContext();
  const answer = await settle(readSellerCard(producer.handle));
  const seller = answer.available ? answer.value : null;
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
      {province && `, ${province}`}
    </>
  );
}
