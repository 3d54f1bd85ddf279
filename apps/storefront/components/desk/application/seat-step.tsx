import { saveSeat } from '@/app/actions/desk/application';
import { applicationFields } from '@/lib/desk/application-fields';
import { SEAT_FIELDS } from '@/lib/desk/application-form';
import { STEP_FORM, showsMissing } from '@/lib/desk/application-place';
import type { Me } from '@/lib/desk/current-member';
import { formBase } from '@/lib/desk/form-base';
import { getTranslator } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import type { QueryValues } from '@/lib/search/search-url';
import { DeskForm } from '../form/desk-form';
import { StepsBack } from './steps-back';

/** Part of the application; it may be saved with gaps, and sent when there are none. */
export async function SeatStep({ me: { seller }, query }: { me: Me; query: QueryValues }) {
  const t = await getTranslator('application');
  const base = await formBase(routes.applicationSeat);
  return (
    <>
      <p>{t('texts.seat')}</p>
      <DeskForm
        {...base()}
        id={STEP_FORM}
        action={saveSeat}
        draft={`${seller.id}:seat`}
        fields={await applicationFields(SEAT_FIELDS, seller, showsMissing(query))}
        submit={t('save')}
      />
      <StepsBack />
    </>
  );
}
