import { Copy } from '@medusajs/ui';
import { useOcopTranslation } from '../lib/use-ocop-translation';

/** A verification code with a button that copies it. */
export function CopyableCode({ code }: { code: string }) {
  const { t } = useOcopTranslation();
  return (
    <span className="text-ui-fg-subtle flex items-center gap-1">
      <span className="txt-compact-small font-mono">{code}</span>
      <Copy content={code} aria-label={t('common.copyCode')} />
    </span>
  );
}
