import { Button, Drawer, Hint, Label, Text, Textarea } from '@medusajs/ui';
import { useId, useState } from 'react';
import { api } from '../../lib/api';
import type { Review } from '../../lib/contract';
import { useOcopTranslation } from '../../lib/use-ocop-translation';
import { DemoTag } from '../demo-tag';
import { ReviewReply } from './review-reply';
import { useReviewChange } from './use-review-change';

interface ReviewDrawerProps {
  review: Review;
  onClose: () => void;
}

/** One review, what was reported of it, and what an operator can do about it. */
export function ReviewDrawer({ review, onClose }: ReviewDrawerProps) {
  const { t } = useOcopTranslation();
  const [reason, setReason] = useState(review.rejection_reason ?? '');
  const id = useId();
  const { mutate, isPending } = useReviewChange(onClose);
  return (
    <Drawer open onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content aria-describedby={undefined}>
        <Drawer.Header>
          <Drawer.Title>{review.product_title ?? review.product_id}</Drawer.Title>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-6 overflow-y-auto">
          <div className="flex flex-col gap-2">
            <Text weight="plus">{t('reviews.ratingValue', { rating: review.rating })}</Text>
            <Text className="whitespace-pre-line">{review.text || t('reviews.noText')}</Text>
            <Text size="small" className="text-ui-fg-subtle">
              {review.author
                ? t('reviews.author', { author: review.author })
                : t('reviews.unnamed')}
            </Text>
            {review.demo && <DemoTag />}
            {review.open_reports.map((report) => (
              <Text key={report.id} size="small" className="text-ui-fg-error">
                {t(`reviews.reportReason.${report.reason}`)}
                {report.note && `: ${report.note}`}
              </Text>
            ))}
          </div>
          <div className="flex flex-col gap-2">
            <Label htmlFor={id} size="small" weight="plus">
              {t('reviews.reason')}
            </Label>
            <Textarea
              id={id}
              maxLength={300}
              value={reason}
              aria-describedby={`${id}-hint`}
              onChange={({ target }) => setReason(target.value)}
            />
            <Hint id={`${id}-hint`}>{t('reviews.reasonHint')}</Hint>
          </div>
          {review.status === 'published' && <ReviewReply review={review} onDone={onClose} />}
        </Drawer.Body>
        <Drawer.Footer>
          <Button
            variant="danger"
            disabled={isPending || reason.trim() === ''}
            onClick={() =>
              mutate(() => api.moderateReview(review.id, { status: 'rejected', reason }))
            }
          >
            {t('reviews.reject')}
          </Button>
          <Button
            isLoading={isPending}
            onClick={() => mutate(() => api.moderateReview(review.id, { status: 'published' }))}
          >
            {t('reviews.publish')}
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  );
}
