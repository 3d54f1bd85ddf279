import { bankByCode, PRODUCER_TYPES, placeName } from 'ocop-core';
import type { Seller } from '../../lib/contract';
import { useMarketplaceTranslation } from '../../lib/use-marketplace-translation';
import { Card } from '../card';
import { FactRow } from '../fact-row';

/** What the seller says of itself. */
export function ApplicationCard({ seller }: { seller: Seller }) {
  const { t, locale } = useMarketplaceTranslation();
  const { name, type, tax_code, representative, phone, seat, bank_account } = seller.application;
  const kind = PRODUCER_TYPES.find(({ code }) => code === type);
  const bank = bankByCode(bank_account.bank ?? '');
  const place = [
    seat.address,
    seat.commune,
    seat.province_code && placeName({ scheme: '2025', code: seat.province_code }, locale),
  ].filter(Boolean);
  const rows: [Parameters<typeof t>[0], string | null | undefined][] = [
    ['application.name', name],
    ['application.type', kind && (locale === 'vi' ? kind.nameVi : kind.nameEn)],
    ['application.taxCode', tax_code],
    ['application.representative', representative],
    ['application.phone', phone],
    ['application.seat', place.join(', ')],
    ['application.bank', bank && `${bank.short} · ${bank_account.number ?? ''}`],
    ['application.holder', bank_account.holder],
  ];
  return (
    <Card heading={t('application.heading')}>
      <dl className="divide-y">
        {rows.map(([key, value]) => (
          <FactRow key={key} title={t(key)}>
            {value || t('common.none')}
          </FactRow>
        ))}
      </dl>
    </Card>
  );
}
