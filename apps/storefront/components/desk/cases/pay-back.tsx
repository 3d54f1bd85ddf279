import { formatDate, formatVnd } from 'ocop-core';
import { payBack } from '@/app/actions/desk/cases';
import { today } from '@/lib/clock';
import type { SellerCase } from '@/lib/desk/cases';
import { formBase } from '@/lib/desk/form-base';
import { formatInstant } from '@/lib/instant';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { Notice } from '../../notice';
import { DeskForm } from '../form/desk-form';

/** Money that the seller sends back: how much, until when, and the form that says that it was done. */
export async function PayBack({ sellerCase }: { sellerCase: SellerCase }) {
  const { id, repayment, may_pay_back } = sellerCase;
  if (!repayment) return null;
  const t = await getTranslator('sellerCases');
  const { locale } = await pageContext();
  const base = await formBase(routes.sellerCase(id));
  const words = t(`repay.states.${repayment.state}`, {
    amount: formatVnd(repayment.amount_vnd, locale),
    time: formatInstant(repayment.pay_by, locale),
    date: repayment.paid_on ? formatDate(repayment.paid_on, locale) : '',
    reference: repayment.reference ?? '',
  });
  return (
    <section aria-labelledby="tra-lai-tien">
      <h2 id="tra-lai-tien">{t('repay.title')}</h2>
      <Notice kind={repayment.is_late ? 'trouble' : 'note'} title={words} />
      {may_pay_back && (
        <>
          <p>{t('repay.text')}</p>
          <DeskForm
            {...base()}
            id="tra-tien"
            action={payBack}
            hidden={{ id }}
            fields={[
              { name: 'on', label: t('repay.on'), type: 'date', value: today() },
              {
                name: 'reference',
                label: t('repay.reference'),
                hint: t('repay.referenceHint'),
                maxLength: 60,
                autoComplete: 'off',
                value: '',
              },
            ]}
            submit={t('repay.submit')}
          />
        </>
      )}
    </section>
  );
}
