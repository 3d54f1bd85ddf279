import { formatVnd } from 'ocop-core';
import { settleNotice } from '@/app/actions/desk/bank-notices';
import type { BankNotice } from '@/lib/desk/bank-notices';
import { formBase } from '@/lib/desk/form-base';
import { givenLanguage } from '@/lib/given-language';
import { formatInstant } from '@/lib/instant';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { DeskForm } from '../form/desk-form';
import items from '../items.module.css';

/** Money that has come and pays no order as it is, what is not settled first. */
export async function NoticesView({ notices }: { notices: readonly BankNotice[] }) {
  const t = await getTranslator('bankNotices');
  const { href } = await pageContext();
  return (
    <>
      <p>{t('text')}</p>
      {notices.length === 0 && <p>{t('none')}</p>}
      <ul className={items.items}>
        {notices.map((notice) => (
          <li key={notice.id} className={items.item}>
            <NoticeItem notice={notice} />
          </li>
        ))}
      </ul>
      <p>
        <a href={href(routes.sellerOrders)}>{t('toOrders')}</a>
      </p>
    </>
  );
}

async function NoticeItem({ notice }: { notice: BankNotice }) {
  const t = await getTranslator('bankNotices');
  const { locale, href } = await pageContext();
  const { id, amount, text, sent_at, outcome, order, settled_at, note } = notice;
  return (
    <>
      <h2>{t('heading', { amount: formatVnd(amount, locale) })}</h2>
      <p>{t(`outcomes.${outcome}`)}</p>
      <p lang={givenLanguage(locale)}>{t('said', { text })}</p>
      <p>{t('sentAt', { time: formatInstant(sent_at, locale) })}</p>
      {order && (
        <p>
          <a href={href(routes.sellerOrder(order.id))}>
            {t('order', { number: String(order.number) })}
          </a>
        </p>
      )}
      {settled_at ? (
        <p>
          {t('settledAt', { time: formatInstant(settled_at, locale) })} {note}
        </p>
      ) : (
        <SettleForm id={id} />
      )}
    </>
  );
}

async function SettleForm({ id }: { id: string }) {
  const t = await getTranslator('bankNotices');
  const base = await formBase(routes.bankNotices);
  return (
    <DeskForm
      {...base()}
      id={id}
      action={settleNotice}
      hidden={{ id }}
      fields={[{ name: 'note', label: t('note'), hint: t('noteHint'), maxLength: 300, value: '' }]}
      submit={t('settle')}
      look="secondary"
    />
  );
}
