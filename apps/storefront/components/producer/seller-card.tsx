import { formatDate, isProducerType, producerTypeName } from 'ocop-core';
import { readSellerCard } from '@/lib/backend/sellers';
import { settle } from '@/lib/backend/settle';
import { today } from '@/lib/clock';
import { givenLanguage } from '@/lib/given-language';
import { getTranslator, pageContext } from '@/lib/page-context';
import { provinceName } from '@/lib/place-names';
import { FactList } from '../fact-list';
import { Notice } from '../notice';
import { SectionHeading } from '../shell/section-heading';
import view from './producer-view.module.css';
import { SellerStory } from './seller-story';

/** Who sells a producer's goods, as the law wants it known; nothing where no account does. */
export async function SellerCard({ producer }: { producer: string }) {
  const answer = await settle(readSellerCard(producer));
  const seller = answer.available ? answer.value : null;
  if (!seller) return null;
  const t = await getTranslator('sellerCard');
  const { locale } = await pageContext();
  const { name, type, seat, registration_number, phone, holiday_through, closes_on } = seller;
  const isAway = holiday_through !== null && holiday_through >= today();
  const address = [seat.address, seat.commune, provinceName('2025', seat.province_code, locale)];
  return (
    <>
      {seller.page && <SellerStory name={name} page={seller.page} />}
      <section className={view.section} aria-labelledby="nguoi-ban">
        <SectionHeading id="nguoi-ban" title={t('title')} />
        {isAway && (
          <Notice kind="note" title={t('holiday', { date: formatDate(holiday_through, locale) })}>
            <p>{t('holidayText')}</p>
          </Notice>
        )}
        {closes_on && (
          <Notice kind="note" title={t('closes', { date: formatDate(closes_on, locale) })} />
        )}
        <FactList
          facts={[
            { term: t('name'), value: <strong lang={givenLanguage(locale)}>{name}</strong> },
            {
              term: t('type'),
              value: isProducerType(type) ? producerTypeName(type, locale) : type,
            },
            {
              term: t('seat'),
              value: <span lang={givenLanguage(locale)}>{address.filter(Boolean).join(', ')}</span>,
            },
            {
              term: t('number'),
              value: registration_number,
            },
            { term: t('phone'), value: <a href={`tel:${phone}`}>{phone}</a> },
            {
              term: t('verified'),
              value: formatDate(seller.verified_on, locale),
              note: t('verifiedNote'),
            },
            { term: t('since'), value: formatDate(seller.selling_since, locale) },
          ]}
        />
      </section>
    </>
  );
}
