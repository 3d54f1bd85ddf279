import { Badge, Button, Input, Text } from '@medusajs/ui';
import { placeName } from 'ocop-core';
import { useState } from 'react';
import { api } from '../../lib/api';
import type { Claim, Seller } from '../../lib/contract';
import { useChange } from '../../lib/queries';
import { useMarketplaceTranslation } from '../../lib/use-marketplace-translation';
import { Card } from '../card';
import { TextLink } from '../text-link';

/** Which producers of the register the seller says that it is, with what speaks for it. */
export function ClaimsCard({ seller }: { seller: Seller }) {
  const { t } = useMarketplaceTranslation();
  return (
    <Card heading={t('claims.heading')}>
      {seller.claims.length === 0 && (
        <Text className="text-ui-fg-subtle px-6 py-4">{t('claims.empty')}</Text>
      )}
      {seller.claims.map((claim) => (
        <ClaimRow key={claim.id} seller={seller} claim={claim} />
      ))}
    </Card>
  );
}

function ClaimRow({ seller, claim }: { seller: Seller; claim: Claim }) {
  const { t, locale } = useMarketplaceTranslation();
  const { producer, state, taken_by } = claim;
  return (
    <div className="flex flex-col gap-2 px-6 py-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Text weight="plus">{producer.name}</Text>
        <Badge
          size="2xsmall"
          color={state === 'confirmed' ? 'green' : state === 'refused' ? 'red' : 'orange'}
        >
          {t(`claims.state.${state}`)}
        </Badge>
      </div>
      <Text size="small" className="text-ui-fg-subtle">
        {placeName({ scheme: '2025', code: producer.province_code }, locale)} ·{' '}
        {t('claims.inForce', { count: producer.in_force })}
      </Text>
      <ul className="txt-compact-small list-disc pl-5">
        <li>
          {claim.same_tax_code === null
            ? t('claims.taxUnknown')
            : t(claim.same_tax_code ? 'claims.taxSame' : 'claims.taxOther')}
        </li>
        <li>{t(claim.same_name ? 'claims.nameSame' : 'claims.nameOther')}</li>
        <li>{t(claim.same_province ? 'claims.placeSame' : 'claims.placeOther')}</li>
      </ul>
      {taken_by && (
        <Text size="small" className="text-ui-fg-error">
          {t('claims.taken')}{' '}
          <TextLink to={`/sellers/${taken_by.id}`}>{taken_by.name ?? t('list.unnamed')}</TextLink>
        </Text>
      )}
      {claim.reason && <Text size="small">{claim.reason}</Text>}
      {state === 'claimed' && <Judgement seller={seller} claim={claim} />}
    </div>
  );
}

/** Confirms a claim, or refuses it with a reason that the seller reads. */
function Judgement({ seller, claim }: { seller: Seller; claim: Claim }) {
  const { t } = useMarketplaceTranslation();
  const [reason, setReason] = useState('');
  const { mutate, isPending } = useChange();
  const judge = (decision: 'confirm' | 'refuse') =>
    mutate(() => api.judgeClaim(seller.id, claim.id, { decision, reason: reason.trim() || null }));
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button
        size="small"
        disabled={isPending || claim.taken_by !== null}
        onClick={() => judge('confirm')}
      >
        {t('claims.confirm')}
      </Button>
      <Input
        size="small"
        value={reason}
        maxLength={1000}
        aria-label={t('claims.reason')}
        placeholder={t('claims.reason')}
        onChange={({ target }) => setReason(target.value)}
      />
      <Button
        size="small"
        variant="danger"
        disabled={isPending || reason.trim() === ''}
        onClick={() => judge('refuse')}
      >
        {t('claims.refuse')}
      </Button>
    </div>
  );
}
