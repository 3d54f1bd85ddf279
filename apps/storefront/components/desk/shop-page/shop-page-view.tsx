import { LONGEST_STORY } from 'ocop-core';
import { saveStory, sendShopPage } from '@/app/actions/desk/shop-page';
import type { Me } from '@/lib/desk/current-member';
import { formBase } from '@/lib/desk/form-base';
import type { ShopPage } from '@/lib/desk/listings';
import { givenLanguage } from '@/lib/given-language';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { Notice } from '../../notice';
import { DeskForm } from '../form/desk-form';
import { Findings } from '../listings/findings';
import styles from '../listings/listings.module.css';
import { ShopPageActs } from './shop-page-acts';
import { ShopPhotos } from './shop-photos';

/** A seller's own page: how it stands, its story, its photos, what can be done. */
export async function ShopPageView({ me, page }: { me: Me; page: ShopPage | null }) {
  const t = await getTranslator('shopPage');
  const { locale, href } = await pageContext();
  const { state: account, claims } = me.seller;
  const producers = claims.filter(({ state }) => state === 'confirmed');
  const sells = (account === 'approved' || account === 'closing') && producers.length > 0;
  if (!sells) return <Notice kind="note" title={t('notSelling')} />;
  const base = await formBase(routes.shopPage);
  const isOpen = page?.state !== 'sent';
  const story = page?.content.description ?? '';
  return (
    <>
      {page && <Standing page={page} />}
      <p>{t('text')}</p>
      <ul>
        {producers.map(({ id, producer }) => (
          <li key={id}>
            <a className={styles.link} href={href(routes.producer(producer.handle))}>
              {t('seePage', { name: producer.name })}
            </a>
          </li>
        ))}
      </ul>
      {isOpen ? (
        <DeskForm
          {...base()}
          id="loi-ke"
          action={saveStory}
          draft="shop-page"
          fields={[
            {
              name: 'story',
              label: t('story'),
              hint: t('storyHint', { most: LONGEST_STORY }),
              maxLength: LONGEST_STORY,
              rows: 10,
              value: story,
            },
          ]}
          submit={t('save')}
        />
      ) : (
        <section aria-labelledby="loi-ke">
          <h2 id="loi-ke">{t('story')}</h2>
          <p className={styles.text} lang={givenLanguage(locale)}>
            {story}
          </p>
        </section>
      )}
      {page && <Findings listing={page} />}
      {page && <ShopPhotos page={page} isOpen={isOpen} />}
      {page?.may.includes('sent') && page.lacks.length === 0 && page.changed.length > 0 && (
        <>
          <p>{t('sendText')}</p>
          <DeskForm
            {...base()}
            id="gui"
            action={sendShopPage}
            hidden={{ id: page.id }}
            submit={t('send')}
          />
        </>
      )}
      {page && <ShopPageActs page={page} />}
    </>
  );
}

async function Standing({ page: { state, state_reason, published, paused } }: { page: ShopPage }) {
  const t = await getTranslator('shopPage');
  const states = await getTranslator('listings');
  const { locale } = await pageContext();
  const hasReason = state_reason && (state === 'more_wanted' || state === 'refused');
  return (
    <>
      <Notice kind="note" title={states(`states.${state}`)}>
        {published && state !== 'approved' && <p>{t('asBefore')}</p>}
        {paused && <p>{t('hidden')}</p>}
      </Notice>
      {hasReason && (
        <Notice kind="trouble" title={states('wanted')}>
          <p lang={givenLanguage(locale)}>{state_reason}</p>
        </Notice>
      )}
    </>
  );
}
