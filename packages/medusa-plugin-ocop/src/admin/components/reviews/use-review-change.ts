import { toast } from '@medusajs/ui';
import { useMutation } from '@tanstack/react-query';
import { useForgetEverything } from '../../lib/queries';
import { useOcopTranslation } from '../../lib/use-ocop-translation';

/** One change of a review at a time; says what came of it and forgets what was read before. */
export function useReviewChange(onDone: () => void) {
  const { t } = useOcopTranslation();
  const forget = useForgetEverything();
  return useMutation({
    mutationFn: (change: () => Promise<unknown>) => change(),
    onSuccess: () => {
      toast.success(t('reviews.done'));
      onDone();
    },
    onError: ({ message }) => toast.error(t('reviews.failed'), { description: message }),
    onSettled: forget,
  });
}
