import { formatDate } from 'ocop-core';
import { endHoliday, setHoliday } from '@/app/actions/desk/account';
import { today } from '@/lib/clock';
import { isOwner, type Me } from '@/lib/desk/current-member';
import { formBase } from '@/lib/desk/form-base';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { Notice } from '../../notice';
import { DeskForm } from '../form/desk-form';

/** A holiday through a day: what buyers see of it, and its end. */
export async function HolidayView({ me }: { me: Me }) {
  const t = await getTranslator('holiday');
  const fields = await getTranslator('deskFields');
  const { locale } = await pageContext();
  const base = await formBase(routes.holiday);
  const { holiday_through, state } = me.seller;
  const sells = state === 'approved' || state === 'closing';
  return (
    <>
      {holiday_through && (
        <>
          <Notice kind="note" title={t('on', { date: formatDate(holiday_through, locale) })}>
            <p>{t('buyersSee', { date: formatDate(holiday_through, locale) })}</p>
          </Notice>
          {isOwner(me) && (
            <DeskForm {...base()} id="het" action={endHoliday} submit={t('end')} look="secondary" />
          )}
          <h2>{t('change')}</h2>
        </>
      )}
      <p>{t('text')}</p>
      {!isOwner(me) && <Notice kind="note" title={t('ownersOnly')} />}
      {isOwner(me) && !sells && <Notice kind="note" title={t('notSelling')} />}
      {isOwner(me) && sells && (
        <DeskForm
          {...base()}
          id="nghi"
          action={setHoliday}
          fields={[
            {
              name: 'through',
              label: fields('names.through'),
              hint: fields('hints.through'),
              type: 'date',
              min: today(),
              value: holiday_through ?? '',
            },
          ]}
          submit={t('set')}
        />
      )}
    </>
  );
}
