import { Button, Input } from '@medusajs/ui';
import { type FormEvent, useState } from 'react';
import { useOcopTranslation } from '../../lib/use-ocop-translation';

interface ReasonFormProps {
  label: string;
  isPending: boolean;
  onReason: (reason: string) => void;
}

/** What is done only with a reason: the first press asks for it. */
export function ReasonForm({ label, isPending, onReason }: ReasonFormProps) {
  const { t } = useOcopTranslation();
  const [isAsked, setAsked] = useState(false);
  const [reason, setReason] = useState('');
  if (!isAsked) {
    return (
      <Button size="small" variant="transparent" onClick={() => setAsked(true)}>
        {label}
      </Button>
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onReason(reason.trim());
    setAsked(false);
  };
  return (
    <form onSubmit={submit} className="flex flex-wrap gap-2">
      <Input
        size="small"
        aria-label={t('fairs.reason')}
        placeholder={t('fairs.reason')}
        maxLength={500}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <Button
        type="submit"
        size="small"
        variant="danger"
        isLoading={isPending}
        disabled={reason.trim() === ''}
      >
        {label}
      </Button>
    </form>
  );
}
