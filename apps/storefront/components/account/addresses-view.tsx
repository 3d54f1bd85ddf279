import { PROVINCES } from 'ocop-core';
import { addAddress, removeAddress } from '@/app/actions/account';
import type { BuyerAccount } from '@/lib/account/account';
import { formattersFor } from '@/lib/formatters';
import { getTranslator, pageContext } from '@/lib/page-context';
import layout from '@/styles/layout.module.css';
import actions from '../action-link.module.css';
import { Field } from '../checkout/field';
import styles from './account.module.css';

/** Addresses that checkout offers, and a form for another one. */
export async function AddressesView({ addresses }: Pick<BuyerAccount, 'addresses'>) {
  const t = await getTranslator('account');
  const words = await getTranslator('checkout');
  const { locale } = await pageContext();
  const name = locale === 'vi' ? 'nameVi' : 'nameEn';
  const { byName } = formattersFor(locale);
  const provinces = [...PROVINCES].sort((a, b) => byName(a[name], b[name]));
  return (
    <>
      {addresses.length === 0 && <p>{t('addresses.none')}</p>}
      <ul className={layout.stack}>
        {addresses.map((address) => (
          <li key={address.id} className={styles.group}>
            <p>
              <strong>{address.name}</strong> · {address.phone}
              <br />
              {[address.street, address.commune, address.province].join(', ')}
            </p>
            <form action={removeAddress}>
              <input type="hidden" name="locale" value={locale} />
              <input type="hidden" name="id" value={address.id} />
              <button className={actions.quiet} type="submit">
                {t('addresses.remove', { street: address.street })}
              </button>
            </form>
          </li>
        ))}
      </ul>
      <h2>{t('addresses.add')}</h2>
      <form className={styles.form} action={addAddress}>
        <input type="hidden" name="locale" value={locale} />
        <Field
          name="name"
          label={words('fields.name')}
          value=""
          autoComplete="name"
          maxLength={80}
          required
        />
        <Field
          name="phone"
          label={words('fields.phone')}
          hint={words('hints.phone')}
          value=""
          type="tel"
          autoComplete="tel"
          maxLength={20}
          required
        />
        <Field name="province" label={words('fields.province')} value="" required>
          <option value="">{words('chooseProvince')}</option>
          {provinces.map((province) => (
            <option key={province.code} value={province.code}>
              {province[name]}
            </option>
          ))}
        </Field>
        <Field
          name="commune"
          label={words('fields.commune')}
          hint={words('hints.commune')}
          value=""
          maxLength={80}
          required
        />
        <Field
          name="street"
          label={words('fields.street')}
          hint={words('hints.street')}
          value=""
          autoComplete="street-address"
          maxLength={200}
          required
        />
        <p>
          <button className={actions.primary} type="submit">
            {t('addresses.keep')}
          </button>
        </p>
      </form>
    </>
  );
}
