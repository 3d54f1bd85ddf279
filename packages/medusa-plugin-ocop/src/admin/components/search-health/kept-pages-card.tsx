import { Container, Heading, Text } from '@medusajs/ui';
import { useHealth } from '../../lib/queries';
import { useOcopTranslation } from '../../lib/use-ocop-translation';
import { FactRow } from '../fact-row';

const MEGABYTE = 1_000_000;

/** What the storefront keeps of its pages, and how it is used. The card of search says why it does not load. */
export function KeptPagesCard() {
  const { t, locale } = useOcopTranslation();
  const { data } = useHealth();
  if (!data) return null;
  const { storefront } = data;
  const number = (value: number) => value.toLocaleString(locale, { maximumFractionDigits: 1 });
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t('keptPages.heading')}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t(storefront ? 'keptPages.description' : 'keptPages.silent')}
        </Text>
      </div>
      {storefront && (
        <dl className="divide-y">
          <FactRow title={t('keptPages.kept')}>
            {t('keptPages.size', {
              pages: number(storefront.documents),
              size: number(storefront.bytes / MEGABYTE),
            })}
          </FactRow>
          <FactRow title={t('keptPages.served')}>{number(storefront.served)}</FactRow>
          <FactRow title={t('keptPages.joined')}>{number(storefront.joined)}</FactRow>
          <FactRow title={t('keptPages.rendered')}>{number(storefront.rendered)}</FactRow>
          <FactRow title={t('keptPages.purged')}>{number(storefront.purged)}</FactRow>
          <FactRow title={t('keptPages.pushedOut')}>{number(storefront.pushed_out)}</FactRow>
        </dl>
      )}
    </Container>
  );
}
