import { PROVINCES, provinceOf } from 'ocop-core';
import { LOOK_UP_FIELDS, type LookUpState } from '@/lib/certificates/look-up-url';
import { formattersFor } from '@/lib/formatters';
import { getTranslator, pageContext } from '@/lib/page-context';
import { ANSWER_ID } from '@/lib/routes';
import actions from '../action-link.module.css';
import styles from './list-form.module.css';

/** Narrows a list of certificates by words, province and decision. A plain form. */
export async function ListForm({ path, state }: { path: string; state: LookUpState }) {
  const t = await getTranslator('certificateList');
  const { locale, href } = await pageContext();
  const { byName } = formattersFor(locale);
  const chosen = state.province && provinceOf({ scheme: '2025', code: state.province }).slug;
  const provinces = PROVINCES.map(({ slug, nameVi, nameEn }) => ({
    slug,
    name: locale === 'vi' ? nameVi : nameEn,
  })).sort((a, b) => byName(a.name, b.name));
  return (
    <form className={styles.form} action={`${href(path)}#${ANSWER_ID}`}>
      <label className={styles.field}>
        {t('words')}
        <input
          className={styles.input}
          name={LOOK_UP_FIELDS.q}
          defaultValue={state.q}
          maxLength={100}
          autoComplete="off"
        />
      </label>
      <label className={styles.field}>
        {t('province')}
        <select className={styles.input} name={LOOK_UP_FIELDS.province} defaultValue={chosen ?? ''}>
          <option value="">{t('anyProvince')}</option>
          {provinces.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.field}>
        {t('decision')}
        <input
          className={styles.input}
          name={LOOK_UP_FIELDS.decision}
          defaultValue={state.decision}
          placeholder="1446/QĐ-UBND"
          maxLength={100}
          autoComplete="off"
        />
      </label>
      <button className={actions.primary} type="submit">
        {t('filter')}
      </button>
    </form>
  );
}
