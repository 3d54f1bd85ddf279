import { Badge, Text } from '@medusajs/ui';
import type { BadgeView } from '../lib/contract';
import { useOcopTranslation } from '../lib/use-ocop-translation';

/** The words of the seal: 'OCOP 4 sao'. */
export function SealText({ badge }: { badge: BadgeView }) {
  const { t } = useOcopTranslation();
  return (
    <span className="flex flex-wrap items-center gap-2">
      <Badge size="base" color="red" lang="vi">
        <Text as="span" size="base" weight="plus" leading="compact">
          {badge.label}
        </Text>
      </Badge>
      {badge.potential_five_star && (
        <Text as="span" size="small" className="text-ui-fg-subtle">
          {t('star.potentialFive')}
        </Text>
      )}
    </span>
  );
}
