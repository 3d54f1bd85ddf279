import { type GroupCode, groupName, isGroupCode } from 'ocop-core';
import type { FairBooth, ShopFairPage } from '@/lib/backend/fairs';
import { formattersFor } from '@/lib/formatters';
import { givenLanguage } from '@/lib/given-language';
import { boothAnchor } from '@/lib/lists/booth-anchor';
import { getTranslator, pageContext } from '@/lib/page-context';
import { provinceName } from '@/lib/place-names';
import { routes } from '@/lib/routes';
import { SectionHeading } from '../shell/section-heading';
import styles from './fair-directory.module.css';
import page from './list-page.module.css';

/** By what the directory is narrowed: codes, of today. */
export interface FairWish {
  province: string | null;
  group: string | null;
}

type Held = FairBooth & { holder: NonNullable<FairBooth['holder']> };

/** Who stands in which booth, by zone; narrowed by province and group, without JavaScript. */
export async function FairDirectory({ fair, wish }: { fair: ShopFairPage; wish: FairWish }) {
  const held = fair.plan.filter((booth): booth is Held => booth.holder !== null);
  if (held.length === 0) return null;
  const t = await getTranslator('fairs');
  const shown = held.filter((booth) => isWished(booth, wish));
  return (
    <section className={page.section} aria-labelledby="gian-hang">
      <SectionHeading id="gian-hang" title={t('directory')} />
      <DirectoryForm held={held} wish={wish} />
      {shown.length === 0 && <p>{t('noBooth')}</p>}
      {fair.zones.map(({ id, name }) => (
        <ZoneBooths key={id} name={name} booths={shown.filter(({ zone_id }) => zone_id === id)} />
      ))}
    </section>
  );
}

function isWished({ holder }: Held, { province, group }: FairWish): boolean {
  return (
    (province === null || holder.producers.some((one) => one.province_code === province)) &&
    (group === null || holder.group_codes.includes(group))
  );
}

async function DirectoryForm({ held, wish }: { held: readonly Held[]; wish: FairWish }) {
  const t = await getTranslator('fairs');
  const { locale } = await pageContext();
  const { byName } = formattersFor(locale);
  const codes = (of: (booth: Held) => string[]) => [...new Set(held.flatMap(of))];
  const provinces = codes(({ holder }) => holder.producers.map((one) => one.province_code))
    .map((code) => ({ code, name: provinceName('2025', code, locale) ?? code }))
    .sort((one, other) => byName(one.name, other.name));
  const groups = codes(({ holder }) => holder.group_codes)
    .filter(isGroupCode)
    .map((code: GroupCode) => ({ code, name: groupName({ scheme: '2023', code }, locale) }));
  return (
    <form className={styles.form} method="get">
      <Choice
        name="tinh"
        label={t('byProvince')}
        all={t('all')}
        of={provinces}
        at={wish.province}
      />
      <Choice name="nhom" label={t('byGroup')} all={t('all')} of={groups} at={wish.group} />
      <button type="submit">{t('narrow')}</button>
    </form>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  all: string;
  of: readonly { code: string; name: string }[];
  at: string | null;
}

function Choice({ name, label, all, of, at }: ChoiceProps) {
  return (
    <label className={styles.choice}>
      {label}
      <select name={name} defaultValue={at ?? ''}>
        <option value="">{all}</option>
        {of.map((one) => (
          <option key={one.code} value={one.code}>
            {one.name}
          </option>
        ))}
      </select>
    </label>
  );
}

async function ZoneBooths({ name, booths }: { name: string; booths: readonly Held[] }) {
  if (booths.length === 0) return null;
  const t = await getTranslator('fairs');
  const { locale } = await pageContext();
  return (
    <>
      <h3 lang={givenLanguage(locale)}>{name}</h3>
      <ul className={styles.booths}>
        {booths.map(({ id, number, holder }) => (
          <li key={id} id={boothAnchor(number)} className={styles.booth}>
            <strong>{t('booth', { number })}</strong>
            <BoothHolder holder={holder} />
          </li>
        ))}
      </ul>
    </>
  );
}

async function BoothHolder({ holder }: { holder: Held['holder'] }) {
  const t = await getTranslator('fairs');
  const { locale, href } = await pageContext();
  const given = givenLanguage(locale);
  const isOne = holder.kind === 'producer';
  return (
    <div>
      {!isOne && <p lang={given}>{holder.name}</p>}
      {holder.producers.map(({ handle, name, province_code }) => (
        <p key={handle}>
          <a href={href(routes.producer(handle))} lang={given}>
            {name}
          </a>
          , {provinceName('2025', province_code, locale)}
        </p>
      ))}
      {holder.kind !== 'guest' && <p>{t('goods', { count: holder.goods })}</p>}
    </div>
  );
}
