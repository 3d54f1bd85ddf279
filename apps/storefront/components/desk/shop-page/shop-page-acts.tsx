import {
  discardShopPage,
  hideShopPage,
  showShopPage,
  withdrawShopPage,
} from '@/app/actions/desk/shop-page';
import { formBase } from '@/lib/desk/form-base';
import type { ShopPage } from '@/lib/desk/listings';
import { getTranslator } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { DeskForm } from '../form/desk-form';
import items from '../items.module.css';

const ACTS = [
  ['withdrawn', withdrawShopPage],
  ['discarded', discardShopPage],
  ['paused', hideShopPage],
  ['resumed', showShopPage],
] as const;

/** What else can be done with a seller's own page. */
export async function ShopPageActs({ page: { id, may } }: { page: ShopPage }) {
  const t = await getTranslator('shopPage');
  const base = await formBase(routes.shopPage);
  return ACTS.filter(([event]) => may.includes(event)).map(([event, action]) => (
    <div key={event} className={items.item}>
      <p>{t(`acts.${event}.text`)}</p>
      <DeskForm
        {...base()}
        id={`lam-${event}`}
        action={action}
        hidden={{ id }}
        submit={t(`acts.${event}.submit`)}
        look="secondary"
      />
    </div>
  ));
}
