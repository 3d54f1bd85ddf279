import { fairProblemMessage } from 'ocop-core';
import { applyToFair } from '@/app/actions/desk/fairs';
import { GOODS_FIELD, type SellerFair } from '@/lib/desk/fairs';
import { formBase } from '@/lib/desk/form-base';
import { givenLanguage } from '@/lib/given-language';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { DeskForm } from '../form/desk-form';

interface ApplyFormProps {
  fair: SellerFair;
  producer: SellerFair['producers'][number];
}

/** Which goods a fair takes, and why it does not take the others; with what it takes one applies. */
export async function ApplyForm({ fair, producer }: ApplyFormProps) {
  const t = await getTranslator('deskFairs');
  const { locale } = await pageContext();
  const goods = fair.goods.filter(({ producer_id }) => producer_id === producer.id);
  const taken = goods.filter(({ problems }) => problems.length === 0);
  const base = await formBase(routes.sellerFairs);
  return (
    <section>
      <h3>
        {t('applyAs')} <span lang={givenLanguage(locale)}>{producer.name}</span>
      </h3>
      <Outside goods={goods.filter(({ problems }) => problems.length > 0)} />
      {taken.length === 0 || fair.zones.length === 0 ? (
        <p>{t('nothingTaken')}</p>
      ) : (
        <DeskForm
          {...base()}
          id={`dang-ky-${fair.id}-${producer.id}`}
          action={applyToFair}
          hidden={{ id: fair.id, producer_id: producer.id }}
          fields={[
            {
              name: 'zone_id',
              label: t('zone'),
              value: fair.zones[0]?.id ?? '',
              options: fair.zones.map(({ id, name }) => ({ value: id, label: name })),
            },
            ...taken.map(({ product_id, title }) => ({
              name: `${GOODS_FIELD}${product_id}`,
              label: title,
              value: 'yes',
              options: [
                { value: 'yes', label: t('bring') },
                { value: 'no', label: t('leaveHome') },
              ],
            })),
          ]}
          submit={t('apply')}
        />
      )}
    </section>
  );
}

async function Outside({ goods }: { goods: SellerFair['goods'] }) {
  if (goods.length === 0) return null;
  const t = await getTranslator('deskFairs');
  const { locale } = await pageContext();
  return (
    <>
      <p>{t('outside')}</p>
      <ul>
        {goods.map(({ product_id, title, problems }) => (
          <li key={product_id}>
            <strong lang={givenLanguage(locale)}>{title}</strong>:{' '}
            {problems.map((problem) => fairProblemMessage(problem, locale)).join(' ')}
          </li>
        ))}
      </ul>
    </>
  );
}
