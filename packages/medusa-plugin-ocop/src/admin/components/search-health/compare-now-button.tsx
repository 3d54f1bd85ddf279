import { Button, toast } from '@medusajs/ui';
import { useMutation } from '@tanstack/react-query';
import { api } from '../../lib/api';
import { useForgetEverything } from '../../lib/queries';
import { useOcopTranslation } from '../../lib/use-ocop-translation';

/** Holds every search document against the register now, and repairs what differs. */
export function CompareNowButton() {
  const { t } = useOcopTranslation();
  const forget = useForgetEverything();
  const { mutate, isPending } = useMutation({
    mutationFn: api.reconcileSearch,
    onSuccess: ({ reconciliation }) =>
      toast.success(t('searchHealth.compared', { count: reconciliation?.repaired ?? 0 })),
    onError: ({ message }) =>
      toast.error(t('searchHealth.compareFailed'), { description: message }),
    onSettled: forget,
  });
  return (
    <Button size="small" variant="secondary" isLoading={isPending} onClick={() => mutate()}>
      {t('searchHealth.compareNow')}
    </Button>
  );
}
