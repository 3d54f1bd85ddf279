import { readOrderCourse } from '@/lib/backend/order-course';
import type { OrderSummary } from '@/lib/backend/orders';
import { settle } from '@/lib/backend/settle';
import { formatInstant } from '@/lib/instant';
import { getTranslator, pageContext } from '@/lib/page-context';

/** Until when the money for an order is waited for; nothing of one that waits for none. */
export async function AwaitedTransfer({ order: { id, state } }: { order: OrderSummary }) {
  if (state !== 'placed') return null;
  const answer = await settle(readOrderCourse(id));
  const course = answer.available ? answer.value?.course : null;
  if (course?.state !== 'to_pay') return null;
  const t = await getTranslator('transfer');
  const { locale } = await pageContext();
  const { transfer } = course;
  if (!transfer) return null;
  return (
    <p>
      <strong>{t('awaited', { time: formatInstant(transfer.pay_by, locale) })}</strong>
    </p>
  );
}
