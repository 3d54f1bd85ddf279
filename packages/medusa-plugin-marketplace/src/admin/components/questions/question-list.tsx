import { Button, Container, Heading, StatusBadge, Text } from '@medusajs/ui';
import type { sellerQuestionSchema } from 'ocop-contract';
import { formatTime } from 'ocop-core';
import type { z } from 'zod';
import { api } from '../../lib/api';
import { useChange, useQuestions } from '../../lib/queries';
import { PAGE_SIZE, useListAddress } from '../../lib/use-list-address';
import { useMarketplaceTranslation } from '../../lib/use-marketplace-translation';
import { PagedList } from '../paged-list';

type Question = z.output<typeof sellerQuestionSchema>;

const COLOURS = { open: 'orange', answered: 'green', hidden: 'grey' } as const;

/** What buyers ask and sellers answer, newest first; what should not be read is hidden here. */
export function QuestionList() {
  const { t } = useMarketplaceTranslation();
  const { offset, onPage } = useListAddress();
  const { data, error, refetch } = useQuestions({ limit: PAGE_SIZE, offset });
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading>{t('questions.heading')}</Heading>
      </div>
      <PagedList
        rows={data?.questions.map((question) => (
          <QuestionRow key={question.id} question={question} />
        ))}
        count={data?.count}
        limit={PAGE_SIZE}
        offset={offset}
        error={error}
        empty={t('questions.empty')}
        onRetry={() => refetch()}
        onPage={onPage}
      />
    </Container>
  );
}

function QuestionRow({ question }: { question: Question }) {
  const { t, locale } = useMarketplaceTranslation();
  const { mutate, isPending } = useChange();
  const { id, state, text, answer, product, asked_at } = question;
  const hidden = state !== 'hidden';
  return (
    <li className="flex flex-wrap items-start justify-between gap-3 px-6 py-3">
      <div className="min-w-0">
        <Text size="small" weight="plus" className="break-words">
          {text}
        </Text>
        {answer && (
          <Text size="small" className="break-words">
            {answer.text}
          </Text>
        )}
        <span className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1">
          <Text as="span" size="small" className="text-ui-fg-subtle">
            {product?.title} · {formatTime(asked_at, locale)}
          </Text>
          <StatusBadge color={COLOURS[state]}>{t(`questions.state.${state}`)}</StatusBadge>
        </span>
      </div>
      <Button
        size="small"
        variant="secondary"
        isLoading={isPending}
        onClick={() => mutate(() => api.hideQuestion(id, { hidden }))}
      >
        {t(hidden ? 'questions.hide' : 'questions.show')}
      </Button>
    </li>
  );
}
