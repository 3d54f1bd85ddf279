import { shortenOrder } from '@/app/actions/desk/orders';
import { formBase } from '@/lib/desk/form-base';
import type { SellerOrder } from '@/lib/desk/orders';
import { getTranslator } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { DeskForm } from '../form/desk-form';
import styles from './orders.module.css';

/** Pieces of a line cannot be had: the seller says how many are left. Where only one is, the order is cancelled. */
export async function OutOfStock({ order }: { order: SellerOrder }) {
  const t = await getTranslator('sellerOrders');
  const fields = await getTranslator('deskFields');
  const base = await formBase(routes.sellerOrder(order.id));
  const pieces = order.lines.reduce((sum, { quantity }) => sum + quantity, 0);
  if (pieces < 2) return null;
  return (
    <details>
      <summary className={styles.more}>{t('acts.shorten')}</summary>
      <p>{t('actTexts.shorten')}</p>
      {order.lines.map(({ id, title, pack, quantity }) => {
        const name = pack ? `${title} · ${pack}` : title;
        return (
          <div key={id} className={styles.act}>
            <DeskForm
              {...base()}
              id={`het-${id}`}
              action={shortenOrder}
              hidden={{ id: order.id, line_id: id, was: String(quantity) }}
              fields={[
                {
                  name: 'left',
                  label: t('left', { name }),
                  hint: fields('hints.left', { ordered: quantity }),
                  inputMode: 'numeric',
                  maxLength: 6,
                  value: String(quantity - 1),
                },
              ]}
              submit={t('shortenLine', { name })}
              look="secondary"
            />
          </div>
        );
      })}
    </details>
  );
}
