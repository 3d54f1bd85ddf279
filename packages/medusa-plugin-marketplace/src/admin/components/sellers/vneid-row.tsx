import { Button, Text } from '@medusajs/ui';
import { formatDate } from 'ocop-core';
import { api } from '../../lib/api';
import type { Seller } from '../../lib/contract';
import { useChange } from '../../lib/queries';
import { today } from '../../lib/today';
import { useMarketplaceTranslation } from '../../lib/use-marketplace-translation';

/** Whether the account is tied to VNeID, by when the law wants it, and the switch. */
export function VneidRow({ seller }: { seller: Seller }) {
  const { t, locale } = useMarketplaceTranslation();
  const { mutate, isPending } = useChange();
  const { vneid_linked_on: linked, vneid_due_on: due } = seller.identity;
  return (
    <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-3">
      <Text size="small">
        {linked
          ? t('identity.vneidLinked', { day: formatDate(linked, locale) })
          : t('identity.vneidDue', { day: formatDate(due, locale) })}
      </Text>
      <Button
        size="small"
        variant="secondary"
        disabled={isPending}
        onClick={() =>
          mutate(() =>
            api.setVneid(seller.id, { state: linked ? 'unlinked' : 'linked', on: today() }),
          )
        }
      >
        {t(linked ? 'identity.unlink' : 'identity.link')}
      </Button>
    </div>
  );
}
