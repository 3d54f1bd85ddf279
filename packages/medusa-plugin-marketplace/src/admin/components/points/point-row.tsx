import { Button, Text } from '@medusajs/ui';
import type { PointOfSaleView } from 'ocop-contract';
import { placeName } from 'ocop-core';
import { api } from '../../lib/api';
import { useChange } from '../../lib/queries';
import { useMarketplaceTranslation } from '../../lib/use-marketplace-translation';

interface PointRowProps {
  point: PointOfSaleView;
  onEdit: () => void;
}

/** A point of sale in the list, to be changed or taken out. */
export function PointRow({ point, onEdit }: PointRowProps) {
  const { t, locale } = useMarketplaceTranslation();
  const { mutate, isPending } = useChange();
  const { name, address, commune, province_code, hours, phone } = point;
  const province = placeName({ scheme: '2025', code: province_code }, locale);
  return (
    <li className="flex flex-wrap items-start justify-between gap-3 px-6 py-4">
      <div>
        <Text weight="plus">{name}</Text>
        <Text size="small">{[address, commune, province].filter(Boolean).join(', ')}</Text>
        <Text size="small" className="text-ui-fg-subtle">
          {[hours, phone].filter(Boolean).join(' · ')}
        </Text>
      </div>
      <div className="flex gap-2">
        <Button size="small" variant="secondary" onClick={onEdit}>
          {t('points.change')}
        </Button>
        <Button
          size="small"
          variant="danger"
          isLoading={isPending}
          onClick={() => mutate(() => api.removePoint(point.id))}
        >
          {t('points.remove')}
        </Button>
      </div>
    </li>
  );
}
