import { isPseudonym } from 'ocop-core';
import type { Order } from '@/lib/backend/orders';
import type { OrderAccess } from '@/lib/order-pass';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { QuestionForm } from '../questions/question-form';
import { questionTexts } from '../questions/question-texts';

interface AskSellerProps {
  order: Order;
  /** After a day the address is not shown any more. */
  access: OrderAccess;
}

/** A question to the seller about goods of an order; it stands on their page with its answer. */
export async function AskSeller({ order, access }: AskSellerProps) {
  const t = await getTranslator('questions');
  const { locale, href } = await pageContext();
  const named = order.items.flatMap(({ product_id, product_title, title }) =>
    product_id ? [[product_id, product_title ?? title] as const] : [],
  );
  const goods = [...new Map(named)].map(([id, name]) => ({ id, name }));
  if (goods.length === 0) return null;
  return (
    <details>
      <summary>{t('askAboutOrder')}</summary>
      <QuestionForm
        locale={locale}
        path={href(routes.order(order.id))}
        goods={goods}
        orderId={order.id}
        email={access === 'all' ? addressOf(order) : ''}
        texts={questionTexts(t)}
      />
    </details>
  );
}

/** Where its buyer is answered; nowhere once their account was deleted. */
function addressOf({ email }: Order): string {
  return email && !isPseudonym(email) ? email : '';
}
