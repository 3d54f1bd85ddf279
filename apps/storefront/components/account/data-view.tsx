import { deleteAccount } from '@/app/actions/account';
import type { BuyerAccount } from '@/lib/account/account';
import { formatInstantDay } from '@/lib/instant';
import { getTranslator, pageContext } from '@/lib/page-context';
import actions from '../action-link.module.css';
import { FactList } from '../fact-list';
import styles from './account.module.css';

/** What is kept of somebody, to read and to take along; and the end of it. */
export async function AccountDataView({ account }: { account: BuyerAccount }) {
  const t = await getTranslator('account');
  const { locale } = await pageContext();
  const { email, created_at, checkouts, addresses, saved, reviews } = account;
  const orders = checkouts.reduce((sum, group) => sum + group.orders.length, 0);
  return (
    <>
      <FactList
        facts={[
          { term: t('data.email'), value: email },
          { term: t('data.since'), value: formatInstantDay(created_at, locale) },
          { term: t('data.orders'), value: String(orders) },
          { term: t('data.addresses'), value: String(addresses.length) },
          { term: t('data.saved'), value: String(saved.length) },
          { term: t('data.reviews'), value: String(reviews.length) },
        ]}
      />
      <p>{t('data.text')}</p>
      <p>
        <a className={actions.secondary} href="/api/account/data" download>
          {t('data.download')}
        </a>
      </p>
      <h2>{t('deletion.title')}</h2>
      <p>{t('deletion.what')}</p>
      <p>{t('deletion.kept')}</p>
      <form className={styles.form} action={deleteAccount}>
        <input type="hidden" name="locale" value={locale} />
        <label className={styles.tick}>
          <input type="checkbox" name="sure" value="1" required /> {t('deletion.sure')}
        </label>
        <p>
          <button className={actions.secondary} type="submit">
            {t('deletion.submit')}
          </button>
        </p>
      </form>
    </>
  );
}
