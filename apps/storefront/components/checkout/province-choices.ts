import 'server-only';
import { formerProvinceValue, PROVINCES, RENAMED_PROVINCES } from 'ocop-core';
import { formattersFor } from '@/lib/formatters';
import { getTranslator, pageContext } from '@/lib/page-context';

interface Choice {
  code: string;
  name: string;
}

/** Provinces of today, and by their old names those that are called otherwise now: each says how. */
export async function provinceChoices(): Promise<{ today: Choice[]; former: Choice[] }> {
  const t = await getTranslator('checkout');
  const { locale } = await pageContext();
  const name = locale === 'vi' ? 'nameVi' : 'nameEn';
  const { byName } = formattersFor(locale);
  const sorted = (choices: Choice[]) => choices.sort((one, other) => byName(one.name, other.name));
  const today = PROVINCES.map((province) => ({ code: province.code, name: province[name] }));
  const former = RENAMED_PROVINCES.map((province) => ({
    code: formerProvinceValue(province),
    name: t('nowPartOf', {
      former: province[name],
      today: PROVINCES.find(({ code }) => code === province.successorCode)?.[name] ?? '',
    }),
  }));
  return { today: sorted(today), former: sorted(former) };
}
