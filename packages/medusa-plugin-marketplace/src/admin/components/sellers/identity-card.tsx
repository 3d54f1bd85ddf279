import { Button, Label, Select, Text, Textarea } from '@medusajs/ui';
import { formatDate, IDENTITY_METHODS, type IdentityMethod } from 'ocop-core';
import { useId, useState } from 'react';
import { api } from '../../lib/api';
import type { Seller } from '../../lib/contract';
import { useChange } from '../../lib/queries';
import { today } from '../../lib/today';
import { useMarketplaceTranslation } from '../../lib/use-marketplace-translation';
import { Card } from '../card';
import { VneidRow } from './vneid-row';

/** How, when and with what result it was found out who the seller is, and the next check. */
export function IdentityCard({ seller }: { seller: Seller }) {
  const { t, locale } = useMarketplaceTranslation();
  return (
    <Card heading={t('identity.heading')}>
      {seller.checks.length === 0 && (
        <Text className="text-ui-fg-subtle px-6 py-4">{t('identity.empty')}</Text>
      )}
      {seller.checks.map(({ id, method, result, checked_on, note, actor }) => (
        <div key={id} className="flex flex-col gap-1 px-6 py-3">
          <Text size="small" weight="plus">
            {t(`identity.result.${result}`)} · {t(`identity.method.${method}`)} ·{' '}
            {formatDate(checked_on, locale)}
          </Text>
          {note && <Text size="small">{note}</Text>}
          <Text size="small" className="text-ui-fg-subtle break-words">
            {actor}
          </Text>
        </div>
      ))}
      <VneidRow seller={seller} />
      {seller.state !== 'closed' && <NextCheck seller={seller} />}
    </Card>
  );
}

function NextCheck({ seller }: { seller: Seller }) {
  const { t } = useMarketplaceTranslation();
  const id = useId();
  const [method, setMethod] = useState<IdentityMethod>('papers');
  const [note, setNote] = useState('');
  const { mutate, isPending } = useChange(() => setNote(''));
  const keep = (result: 'passed' | 'failed') =>
    mutate(() =>
      api.checkIdentity(seller.id, {
        method,
        result,
        checked_on: today(),
        note: note.trim() || null,
      }),
    );
  return (
    <div className="flex flex-col gap-3 px-6 py-4">
      <div className="flex flex-col gap-2">
        <Label id={`${id}method`} size="small" weight="plus">
          {t('identity.how')}
        </Label>
        <Select
          value={method}
          onValueChange={(value) =>
            setMethod(IDENTITY_METHODS.find((known) => known === value) ?? 'papers')
          }
        >
          <Select.Trigger aria-labelledby={`${id}method`}>
            <Select.Value />
          </Select.Trigger>
          <Select.Content>
            {IDENTITY_METHODS.map((known) => (
              <Select.Item key={known} value={known}>
                {t(`identity.method.${known}`)}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      </div>
      <div className="flex flex-col gap-2">
        <Label htmlFor={`${id}note`} size="small" weight="plus">
          {t('identity.note')}
        </Label>
        <Textarea
          id={`${id}note`}
          value={note}
          maxLength={1000}
          onChange={({ target }) => setNote(target.value)}
        />
      </div>
      <div className="flex flex-wrap gap-2">
        <Button size="small" disabled={isPending} onClick={() => keep('passed')}>
          {t('identity.pass')}
        </Button>
        <Button size="small" variant="danger" disabled={isPending} onClick={() => keep('failed')}>
          {t('identity.fail')}
        </Button>
      </div>
    </div>
  );
}
