import { Input, Textarea } from '@medusajs/ui';
import { AUTHORITY_ASKS } from 'ocop-core';
import { useId } from 'react';
import { api } from '../../lib/api';
import { useChange, useSellers } from '../../lib/queries';
import { textOf } from '../../lib/text-of';
import { today } from '../../lib/today';
import { useMarketplaceTranslation } from '../../lib/use-marketplace-translation';
import { DecisionFrame } from '../decision-frame';
import { Labelled, SELECT } from './labelled';

/** Enters what an authority asks, as its paper says it. */
export function NewRequestDrawer({ onClose }: { onClose: () => void }) {
  const { t } = useMarketplaceTranslation();
  const id = useId();
  const { mutate, isPending } = useChange(onClose);
  const { data: sellers } = useSellers({ limit: 100, offset: 0 });
  const enter = (form: FormData) => {
    const text = (name: string) => textOf(form, name) ?? '';
    const asks = AUTHORITY_ASKS.find((known) => known === text('asks')) ?? 'other';
    const received = new Date(text('received_at'));
    mutate(() =>
      api.enterAuthorityRequest({
        authority: text('authority'),
        paper_number: text('paper_number'),
        paper_date: text('paper_date'),
        received_at: Number.isNaN(received.getTime()) ? '' : received.toISOString(),
        asks,
        words: text('words'),
        seller_id: textOf(form, 'seller_id'),
      }),
    );
  };
  return (
    <DecisionFrame
      title={t('authorities.enter')}
      effect={t('authorities.clock')}
      isPending={isPending}
      onDecide={enter}
      onClose={onClose}
    >
      <Labelled id={`${id}a`} label={t('authorities.authority')}>
        <Input id={`${id}a`} name="authority" maxLength={200} required />
      </Labelled>
      <Labelled id={`${id}n`} label={t('authorities.paperNumber')}>
        <Input id={`${id}n`} name="paper_number" maxLength={60} required />
      </Labelled>
      <Labelled id={`${id}d`} label={t('authorities.paperDate')}>
        <Input id={`${id}d`} name="paper_date" type="date" max={today()} required />
      </Labelled>
      <Labelled id={`${id}r`} label={t('authorities.receivedAt')}>
        <Input id={`${id}r`} name="received_at" type="datetime-local" required />
      </Labelled>
      <Labelled id={`${id}k`} label={t('authorities.what')}>
        <select id={`${id}k`} name="asks" className={SELECT}>
          {AUTHORITY_ASKS.map((asks) => (
            <option key={asks} value={asks}>
              {t(`authorities.asks.${asks}`)}
            </option>
          ))}
        </select>
      </Labelled>
      <Labelled id={`${id}s`} label={t('authorities.seller')}>
        <select id={`${id}s`} name="seller_id" className={SELECT}>
          <option value="">{t('common.none')}</option>
          {sellers?.sellers.map((seller) => (
            <option key={seller.id} value={seller.id}>
              {seller.name ?? t('list.unnamed')}
            </option>
          ))}
        </select>
      </Labelled>
      <Labelled id={`${id}w`} label={t('authorities.words')}>
        <Textarea id={`${id}w`} name="words" maxLength={4000} required />
      </Labelled>
    </DecisionFrame>
  );
}
