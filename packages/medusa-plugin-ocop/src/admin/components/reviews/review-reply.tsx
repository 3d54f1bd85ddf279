import { Button, Hint, Label, Textarea } from '@medusajs/ui';
import { useId, useState } from 'react';
import { api } from '../../lib/api';
import type { Review } from '../../lib/contract';
import { useOcopTranslation } from '../../lib/use-ocop-translation';
import { useReviewChange } from './use-review-change';

/** The producer's public answer, entered for them. */
export function ReviewReply({ review, onDone }: { review: Review; onDone: () => void }) {
  const { t } = useOcopTranslation();
  const [reply, setReply] = useState(review.reply?.text ?? '');
  const id = useId();
  const { mutate, isPending } = useReviewChange(onDone);
  return (
    <div className="flex flex-col gap-2">
      <Label htmlFor={id} size="small" weight="plus">
        {t('reviews.replyTitle')}
      </Label>
      <Textarea
        id={id}
        maxLength={2000}
        value={reply}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => setReply(target.value)}
      />
      <Hint id={`${id}-hint`}>{t('reviews.replyHint')}</Hint>
      <div className="flex gap-2">
        <Button
          size="small"
          variant="secondary"
          disabled={isPending || reply.trim() === ''}
          onClick={() => mutate(() => api.replyToReview(review.id, reply))}
        >
          {t('reviews.saveReply')}
        </Button>
        {review.reply && (
          <Button
            size="small"
            variant="transparent"
            disabled={isPending}
            onClick={() => mutate(() => api.replyToReview(review.id, null))}
          >
            {t('reviews.removeReply')}
          </Button>
        )}
      </div>
    </div>
  );
}
