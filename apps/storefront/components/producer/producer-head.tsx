import { formatDate, groupName, isGroupCode, isProducerType, producerTypeName } from 'ocop-core';
import type { ProducerPage } from '@/lib/backend/producers';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import layout from '@/styles/layout.module.css';
import { FactList } from '../fact-list';
import { RatingSummary } from '../reviews/rating-summary';
import styles from './producer-head.module.css';
import { ProducerPlace } from './producer-place';

/** Who a producer is: name, what kind of firm in plain words, where, and what is certified today. */
export async function ProducerHead({ answer }: { answer: ProducerPage }) {
  const t = await getTranslator('producer');
  const { locale, href } = await pageContext();
  const { producer, reviews } = answer;
  const { type, by_star, by_group, certified_since, in_force } = producer;
  const groups = by_group.flatMap(({ code, count }) =>
    isGroupCode(code) ? [{ code, count }] : [],
  );
  return (
    <div className={styles.head}>
      <div className={layout.stack}>
        <h1>{producer.name}</h1>
        <ProducerPlace place={producer.place} />
        {isProducerType(type) && (
          <p>
            <strong>{producerTypeName(type, locale)}.</strong> {t(`form.${type}`)}
          </p>
        )}
        {producer.demo && <p className={layout.quiet}>{t('demo')}</p>}
      </div>
      <FactList
        facts={[
          {
            term: t('inForce'),
            value: t('inForceCount', { count: in_force }),
            note: by_star.map(({ star, count }) => t('starCount', { star, count })).join(', '),
          },
          {
            term: t('groups'),
            value:
              groups.length > 0 ? (
                <ul>
                  {groups.map(({ code, count }) => (
                    <li key={code}>
                      <a href={href(routes.group(code))}>
                        {groupName({ scheme: '2023', code }, locale)}
                      </a>{' '}
                      ({t('number', { count })})
                    </li>
                  ))}
                </ul>
              ) : null,
          },
          {
            term: t('since'),
            value: certified_since && formatDate(certified_since, locale),
            note: t('sinceNote'),
          },
          {
            term: t('reviews'),
            value: reviews.average === null ? null : <RatingSummary summary={reviews} />,
          },
        ]}
      />
    </div>
  );
}
