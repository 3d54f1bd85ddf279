import { StatusBadge, Text } from '@medusajs/ui';
import { formatTime, formatVnd, type SellerOrderState } from 'ocop-core';
import type { SellerOrders } from '../../lib/contract';
import { useMarketplaceTranslation } from '../../lib/use-marketplace-translation';
import { TextLink } from '../text-link';

const COLOURS = {
  to_pay: 'grey',
  to_answer: 'orange',
  confirmed: 'blue',
  shipped: 'purple',
  delivered: 'green',
  refused: 'red',
  canceled: 'grey',
} as const satisfies Record<SellerOrderState, string>;

/** An order of a seller: what it is, until when it is to be answered, what the buyer said. */
export function OrderRow({ order }: { order: SellerOrders['orders'][number] }) {
  const { t, locale } = useMarketplaceTranslation();
  const { clock, is_cash, collected_at, state } = order;
  const isOwed = state === 'delivered' && is_cash;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 px-6 py-3">
      <TextLink to={`/orders/${order.id}`}>
        {t('orders.number', { number: String(order.number) })}
      </TextLink>
      <TextLink to={`/sellers/${order.seller_id}`}>
        {order.seller_name ?? t('list.unnamed')}
      </TextLink>
      <StatusBadge color={COLOURS[state]}>{t(`orders.state.${state}`)}</StatusBadge>
      <Text as="span" size="small" className="tabular-nums">
        {formatVnd(order.total, locale)}
      </Text>
      {clock && (
        <Text as="span" size="small">
          {clock.paused_through
            ? t('orders.holiday', { day: clock.paused_through })
            : t('orders.answerBy', { time: formatTime(clock.answer_by, locale) })}
        </Text>
      )}
      {isOwed && (
        <Text as="span" size="small">
          {collected_at ? t('orders.collected') : t('orders.owed')}
        </Text>
      )}
      {order.buyer_note && (
        <Text as="span" size="small" className="text-ui-fg-subtle break-words">
          {t('orders.note', { note: order.buyer_note })}
        </Text>
      )}
    </li>
  );
}
