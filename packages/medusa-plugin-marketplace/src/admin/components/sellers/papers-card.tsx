import { Text } from '@medusajs/ui';
import { formatTime } from 'ocop-core';
import type { Seller } from '../../lib/contract';
import { useMarketplaceTranslation } from '../../lib/use-marketplace-translation';
import { Card } from '../card';
import { TextLink } from '../text-link';

/** Papers that came with the application; a link opens one for a few minutes. */
export function PapersCard({ seller }: { seller: Seller }) {
  const { t, locale } = useMarketplaceTranslation();
  return (
    <Card heading={t('papers.heading')}>
      {seller.papers.length === 0 && (
        <Text className="text-ui-fg-subtle px-6 py-4">{t('papers.empty')}</Text>
      )}
      {seller.papers.map(({ id, kind, file_name, bytes, sent_at, url }) => (
        <div key={id} className="flex flex-col gap-1 px-6 py-3">
          <TextLink to={new URL(url, window.location.origin).href}>
            {t(`papers.kind.${kind}`)}
          </TextLink>
          <Text size="small" className="text-ui-fg-subtle break-words">
            {file_name} · {t('papers.size', { kilobytes: Math.ceil(bytes / 1000) })} ·{' '}
            {formatTime(sent_at, locale)}
          </Text>
        </div>
      ))}
    </Card>
  );
}
