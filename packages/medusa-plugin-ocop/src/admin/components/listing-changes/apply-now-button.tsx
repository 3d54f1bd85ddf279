import { Button, toast } from '@medusajs/ui';
import { useMutation } from '@tanstack/react-query';
import { api } from '../../lib/api';
import { useForgetEverything } from '../../lib/queries';
import { useOcopTranslation } from '../../lib/use-ocop-translation';

/** Carries out at once what is due, instead of waiting for the job. */
export function ApplyNowButton() {
  const { t } = useOcopTranslation();
  const forget = useForgetEverything();
  const { mutate, isPending } = useMutation({
    mutationFn: api.applyListingChanges,
    onSuccess: ({ done, failed }) => {
      if (failed > 0) toast.warning(t('listingChanges.failed', { count: failed }));
      else if (done === 0) toast.info(t('listingChanges.nothingDue'));
      else toast.success(t('listingChanges.applied', { count: done }));
    },
    onError: ({ message }) =>
      toast.error(t('listingChanges.applyFailed'), { description: message }),
    onSettled: forget,
  });
  return (
    <Button size="small" variant="secondary" isLoading={isPending} onClick={() => mutate()}>
      {t('listingChanges.applyNow')}
    </Button>
  );
}
