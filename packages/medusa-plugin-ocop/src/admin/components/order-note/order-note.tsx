import { Container, Heading, Text } from '@medusajs/ui';
import { useOcopTranslation } from '../../lib/use-ocop-translation';
import { buyerNote } from './buyer-note';

/** The note that came with an order; nothing where there is none. */
export function OrderNote({ metadata }: { metadata?: Record<string, unknown> | null }) {
  const { t } = useOcopTranslation();
  const note = buyerNote(metadata);
  if (note === null) return null;
  return (
    <Container className="px-6 py-4">
      <Heading level="h2">{t('order.buyerNote')}</Heading>
      <Text className="mt-2 break-words whitespace-pre-line">{note}</Text>
    </Container>
  );
}
