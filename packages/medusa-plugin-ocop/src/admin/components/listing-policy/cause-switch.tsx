import { Switch, Text } from '@medusajs/ui';
import { useId } from 'react';
import { nameOfCause } from '../../lib/listing-policy-names';
import { useOcopTranslation } from '../../lib/use-ocop-translation';

interface CauseSwitchProps {
  cause: string;
  /** It always takes off sale. */
  locked: boolean;
  debadge: boolean;
  onChange: (debadge: boolean) => void;
}

/** One way in which a certificate ends, and what it then does to the listing, in words. */
export function CauseSwitch({ cause, locked, debadge, onChange }: CauseSwitchProps) {
  const { t, locale } = useOcopTranslation();
  const id = useId();
  const what = locked ? 'never' : debadge ? 'debadge' : 'delist';
  return (
    <li className="flex items-center justify-between gap-4 px-6 py-3">
      <div className="min-w-0">
        <label id={`${id}-name`} htmlFor={id} className="txt-compact-small font-medium">
          {nameOfCause(cause, t, locale)}
        </label>
        <Text id={`${id}-what`} size="small" leading="compact" className="text-ui-fg-subtle mt-1">
          {t(`listingPolicy.${what}`)}
        </Text>
      </div>
      <Switch
        id={id}
        className="shrink-0"
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-what`}
        checked={debadge}
        disabled={locked}
        onCheckedChange={onChange}
      />
    </li>
  );
}
