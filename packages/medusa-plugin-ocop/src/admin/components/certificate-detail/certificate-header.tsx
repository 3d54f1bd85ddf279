import { Button, Container, DropdownMenu, Heading, Text } from '@medusajs/ui';
import type { CertificateView } from '../../lib/contract';
import { useOcopTranslation } from '../../lib/use-ocop-translation';
import { type CertificateAction, isDecidable } from '../certificate-decision/decidable';
import { type EnteredEvent, enterable } from '../certificate-event/event-fields';
import { CopyableCode } from '../copyable-code';
import { DemoTag } from '../demo-tag';
import { StandingBadge } from '../standing-badge';
import { ShopFollows } from './shop-follows';
import { StandingDate } from './standing-date';

interface CertificateHeaderProps {
  certificate: CertificateView;
  onDecide: (action: CertificateAction) => void;
  onEnter: (event: EnteredEvent) => void;
}

/** What it is, what it is worth today, and what can be decided about it. */
export function CertificateHeader({ certificate, onDecide, onEnter }: CertificateHeaderProps) {
  const { t } = useOcopTranslation();
  return (
    <Container className="flex flex-col gap-4 px-6 py-4 md:flex-row md:items-start md:justify-between">
      <div className="flex min-w-0 flex-col gap-1">
        <div className="flex flex-wrap items-center gap-2">
          <Heading>{certificate.product_name}</Heading>
          {certificate.demo && <DemoTag />}
        </div>
        <Text size="small" className="text-ui-fg-subtle">
          {certificate.producer.name}
        </Text>
        <CopyableCode code={certificate.verification_code} />
        <ShopFollows certificateId={certificate.id} />
      </div>
      <div className="flex shrink-0 flex-wrap items-center gap-3">
        <span className="flex items-center gap-2">
          <StandingBadge standing={certificate.standing} />
          <StandingDate certificate={certificate} />
        </span>
        {isDecidable('revoke', certificate) && (
          <Button size="small" variant="danger" onClick={() => onDecide('revoke')}>
            {t('decide.revoke')}
          </Button>
        )}
        {isDecidable('reinstate', certificate) && (
          <Button size="small" variant="secondary" onClick={() => onDecide('reinstate')}>
            {t('decide.reinstate')}
          </Button>
        )}
        <DropdownMenu>
          <DropdownMenu.Trigger asChild>
            <Button size="small" variant="secondary">
              {t('enter.open')}
            </Button>
          </DropdownMenu.Trigger>
          <DropdownMenu.Content align="end">
            {enterable(certificate).map((event) => (
              <DropdownMenu.Item key={event} onClick={() => onEnter(event)}>
                {t(`enter.title.${event}`)}
              </DropdownMenu.Item>
            ))}
          </DropdownMenu.Content>
        </DropdownMenu>
      </div>
    </Container>
  );
}
