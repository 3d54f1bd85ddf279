import { Badge, Text } from '@medusajs/ui';
import { formatVnd, LABEL_KEYS, type Locale } from 'ocop-core';
import type { AdminListing } from '../../lib/contract';
import { type TextKey, useMarketplaceTranslation } from '../../lib/use-marketplace-translation';
import { Card } from '../card';
import { FactRow } from '../fact-row';

type Content = AdminListing['content'];

/** What the seller has sent, each part that is new marked, with what the shop has beside it. */
export function ContentCard({ listing }: { listing: AdminListing }) {
  const { t, locale } = useMarketplaceTranslation();
  const { content, approved, changed } = listing;
  const parts: [path: string, title: TextKey, read: (of: Content) => string][] = [
    ['summary', 'listings.part.summary', ({ summary }) => summary ?? ''],
    ['description', 'listings.part.description', ({ description }) => description ?? ''],
    ['packs', 'listings.part.packs', (of) => packsInWords(of, locale)],
    ...LABEL_KEYS.map((key): [string, TextKey, (of: Content) => string] => [
      `label.${key}`,
      `listings.part.${key}`,
      ({ label }) => label[key] ?? '',
    ]),
  ];
  return (
    <Card heading={t('listings.content')}>
      <div className="flex flex-wrap gap-2 px-6 py-3">
        {content.photos.map(({ id, url, thumbnail_url }, index) => (
          <a key={id} href={url} target="_blank" rel="noreferrer">
            <img
              src={thumbnail_url}
              alt={t('listings.photo', { number: index + 1 })}
              className="h-40 w-40 rounded-md object-cover"
            />
          </a>
        ))}
        {changed.includes('photos') && <Badge size="2xsmall">{t('listings.changed')}</Badge>}
      </div>
      <dl className="divide-y">
        {parts
          .filter(([path, , read]) => read(content) || changed.includes(path))
          .map(([path, title, read]) => (
            <FactRow key={path} title={t(title)}>
              <span className="whitespace-pre-line">{read(content) || t('listings.none')}</span>{' '}
              {changed.includes(path) && <Badge size="2xsmall">{t('listings.changed')}</Badge>}
              {approved && changed.includes(path) && (
                <Text size="small" className="text-ui-fg-subtle whitespace-pre-line">
                  {t('listings.asBefore')}: {read(approved) || t('listings.none')}
                </Text>
              )}
            </FactRow>
          ))}
      </dl>
    </Card>
  );
}

function packsInWords({ packs }: Content, locale: Locale): string {
  return packs
    .map(({ title, price_vnd, stock }) =>
      [title, price_vnd === null ? '–' : formatVnd(price_vnd, locale), stock ?? '–'].join(' · '),
    )
    .join('\n');
}
