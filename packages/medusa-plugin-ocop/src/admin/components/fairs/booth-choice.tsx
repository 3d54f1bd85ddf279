import { adminFairRoutes } from 'ocop-contract';
import { type Fair, type FairApplication, useFairChange } from '../../lib/fairs';
import { useOcopTranslation } from '../../lib/use-ocop-translation';

/** The booth of an accepted application: one of its zone that nobody holds. */
export function BoothChoice({ fair, application }: { fair: Fair; application: FairApplication }) {
  const { t } = useOcopTranslation();
  const { mutate, isPending } = useFairChange(adminFairRoutes.giveFairBooth, fair.id);
  const { id, zone_id, booth } = application;
  const free = fair.booths.filter(
    (one) => one.zone_id === zone_id && (one.application_id === null || one.application_id === id),
  );
  return (
    <select
      aria-label={t('fairs.boothOf', { name: application.holder_name })}
      className="bg-ui-bg-field shadow-borders-base txt-compact-small h-8 rounded-md px-2"
      disabled={isPending}
      value={booth?.id ?? ''}
      onChange={({ target }) => mutate({ of: id, body: { booth_id: target.value || null } })}
    >
      <option value="">{t('fairs.withoutBooth')}</option>
      {free.map((one) => (
        <option key={one.id} value={one.id}>
          {t('fairs.booth', { number: one.number })}
        </option>
      ))}
    </select>
  );
}
