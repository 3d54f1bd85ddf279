import { Button, Text } from '@medusajs/ui';
import { useMarketplaceTranslation } from '../lib/use-marketplace-translation';

interface PagerProps {
  count: number;
  limit: number;
  offset: number;
  onChange: (offset: number) => void;
}

/** Where in a list one is, and the ways to the pages beside. */
export function Pager({ count, limit, offset, onChange }: PagerProps) {
  const { t } = useMarketplaceTranslation();
  if (count <= limit) return null;
  return (
    <div className="flex items-center justify-between gap-2 border-t px-6 py-3">
      <Text size="small" className="text-ui-fg-subtle tabular-nums">
        {t('common.range', { from: offset + 1, to: Math.min(offset + limit, count), count })}
      </Text>
      <div className="flex gap-2">
        <Button
          size="small"
          variant="secondary"
          disabled={offset === 0}
          onClick={() => onChange(Math.max(0, offset - limit))}
        >
          {t('common.previous')}
        </Button>
        <Button
          size="small"
          variant="secondary"
          disabled={offset + limit >= count}
          onClick={() => onChange(offset + limit)}
        >
          {t('common.next')}
        </Button>
      </div>
    </div>
  );
}
