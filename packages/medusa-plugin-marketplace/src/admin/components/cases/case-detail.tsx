import { Button, Container, Heading, StatusBadge, Text } from '@medusajs/ui';
import { CASE_OUTCOMES, type CaseOutcome, formatDate, formatTime, formatVnd } from 'ocop-core';
import { useState } from 'react';
import type { AdminCase } from '../../lib/contract';
import { useCase } from '../../lib/queries';
import { useMarketplaceTranslation } from '../../lib/use-marketplace-translation';
import { Card } from '../card';
import { FactRow } from '../fact-row';
import { HistoryCard } from '../history-card';
import { NotRead } from '../not-read';
import { TextLink } from '../text-link';
import { CaseDecisionDrawer } from './case-decision-drawer';
import { CASE_COLOURS } from './case-list';

/** One case: what each side says, its clock, what can be decided, and its history. */
export function CaseDetail({ id }: { id: string }) {
  const { t } = useMarketplaceTranslation();
  const { data, error, refetch } = useCase(id);
  if (error || !data) return <NotRead error={error} onRetry={() => refetch()} />;
  return (
    <div className="flex flex-col gap-3">
      <StateCard orderCase={data} />
      <div className="grid gap-3 xl:grid-cols-2 xl:items-start">
        <WordsCard orderCase={data} />
        <HistoryCard
          heading={t('cases.history')}
          entries={[...data.history].reverse().map(({ note, ...event }) => ({
            ...event,
            title: t(`cases.event.${event.type}`),
            words: note,
          }))}
        />
      </div>
    </div>
  );
}

function StateCard({ orderCase }: { orderCase: AdminCase }) {
  const { t, locale } = useMarketplaceTranslation();
  const [outcome, setOutcome] = useState<CaseOutcome | null>(null);
  const { state, kind, order_number, answer_by, solve_by, may_decide } = orderCase;
  return (
    <Container className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div>
          <Heading>{t('cases.number', { number: String(order_number ?? '') })}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t(`cases.kind.${kind}`)} ·{' '}
            {state === 'to_answer'
              ? t('cases.answerBy', { time: formatTime(answer_by, locale) })
              : t('cases.solveBy', { time: formatTime(solve_by, locale) })}
          </Text>
        </div>
        <div className="flex gap-2">
          {orderCase.is_late && <StatusBadge color="red">{t('cases.late')}</StatusBadge>}
          <StatusBadge color={CASE_COLOURS[state]}>{t(`cases.state.${state}`)}</StatusBadge>
        </div>
      </div>
      {may_decide && (
        <div className="flex flex-wrap gap-2">
          {CASE_OUTCOMES.map((one) => (
            <Button key={one} variant="secondary" onClick={() => setOutcome(one)}>
              {t(`cases.decide.${one}`)}
            </Button>
          ))}
        </div>
      )}
      {outcome && (
        <CaseDecisionDrawer
          orderCase={orderCase}
          outcome={outcome}
          onClose={() => setOutcome(null)}
        />
      )}
    </Container>
  );
}

function WordsCard({ orderCase }: { orderCase: AdminCase }) {
  const { t, locale } = useMarketplaceTranslation();
  const { order_id, seller_id, seller_name, buyer_email, photos, answer, outcome } = orderCase;
  const { repayment } = orderCase;
  return (
    <Card heading={t('cases.words')}>
      <dl className="divide-y">
        <FactRow title={t('cases.order')}>
          <TextLink to={`/orders/${order_id}`}>
            {t('orders.number', { number: String(orderCase.order_number ?? '') })}
          </TextLink>
        </FactRow>
        <FactRow title={t('cases.seller')}>
          {seller_id ? (
            <TextLink to={`/sellers/${seller_id}`}>{seller_name ?? t('list.unnamed')}</TextLink>
          ) : (
            t('cases.own')
          )}
        </FactRow>
        <FactRow title={t('cases.buyer')}>{buyer_email ?? t('common.none')}</FactRow>
        <FactRow title={t('cases.said')}>
          <span className="whitespace-pre-line">{orderCase.words}</span>
        </FactRow>
        {photos.length > 0 && (
          <FactRow title={t('cases.photos')}>
            <span className="flex flex-wrap gap-2">
              {photos.map(({ id, url }, index) => (
                <a key={id} href={url} target="_blank" rel="noreferrer">
                  <img
                    src={url}
                    alt={t('cases.photo', { number: String(index + 1) })}
                    className="h-24 w-24 rounded-md object-cover"
                  />
                </a>
              ))}
            </span>
          </FactRow>
        )}
        {answer && (
          <FactRow title={t(`cases.answer.${answer}`)}>
            <span className="whitespace-pre-line">{orderCase.answer_words}</span>
          </FactRow>
        )}
        {orderCase.asked_operator_words && (
          <FactRow title={t('cases.asked')}>
            <span className="whitespace-pre-line">{orderCase.asked_operator_words}</span>
          </FactRow>
        )}
        {repayment && (
          <FactRow title={t('cases.repayment')}>
            {[
              formatVnd(repayment.amount_vnd, locale),
              t(`cases.repay.${repayment.state}`),
              ...(repayment.paid_on ? [formatDate(repayment.paid_on, locale)] : []),
              ...(repayment.reference ? [repayment.reference] : []),
              ...(repayment.state === 'by_card'
                ? []
                : [t('cases.payBy', { time: formatTime(repayment.pay_by, locale) })]),
            ].join(' · ')}{' '}
            {repayment.is_late && <StatusBadge color="red">{t('cases.repayLate')}</StatusBadge>}
          </FactRow>
        )}
        {outcome && (
          <FactRow title={t(`cases.decide.${outcome}`)}>
            <span className="whitespace-pre-line">{orderCase.decision_words}</span>
          </FactRow>
        )}
      </dl>
    </Card>
  );
}
