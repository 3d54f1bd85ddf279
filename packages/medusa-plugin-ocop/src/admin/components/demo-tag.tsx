import { Badge, Tooltip } from '@medusajs/ui';
import { useOcopTranslation } from '../lib/use-ocop-translation';

/** Marks a made-up certificate. */
export function DemoTag() {
  const { t } = useOcopTranslation();
  return (
    <Tooltip content={t('common.demoHint')}>
      <Badge size="2xsmall">{t('common.demo')}</Badge>
    </Tooltip>
  );
}
