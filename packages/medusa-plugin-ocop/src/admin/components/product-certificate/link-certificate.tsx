import { Button, Hint, Input, Label, Text, Textarea, toast } from '@medusajs/ui';
import { useMutation } from '@tanstack/react-query';
import { type DecisionWarning, isVerificationCode, normaliseVerificationCode } from 'ocop-core';
import { type FormEvent, useId, useState } from 'react';
import { api } from '../../lib/api';
import { useForgetEverything } from '../../lib/queries';
import { oddities, problemText } from '../../lib/server-problems';
import { useOcopTranslation } from '../../lib/use-ocop-translation';
import { StandingBadge } from '../standing-badge';
import { StarLabel } from '../star-label';

/** Finds a certificate by its code, shows whose it is, and links it to the product. */
export function LinkCertificate({ productId }: { productId: string }) {
  const { t, locale } = useOcopTranslation();
  const id = useId();
  const [text, setText] = useState('');
  const [reason, setReason] = useState('');
  const forget = useForgetEverything();
  const code = normaliseVerificationCode(text);
  const [odd, setOdd] = useState<DecisionWarning[]>([]);
  const asked = odd.length > 0;

  const find = useMutation({
    mutationFn: async () => {
      if (!isVerificationCode(code)) throw new Error(t('widget.invalidCode'));
      const { certificates } = await api.certificates({ q: code, limit: 5, offset: 0 });
      const found = certificates.find(({ verification_code }) => verification_code === code);
      if (!found) throw new Error(t('widget.notFound'));
      if (found.product) throw new Error(t('widget.taken', { title: found.product.title }));
      return found;
    },
  });
  const link = useMutation({
    mutationFn: (certificateId: string) => {
      const note = reason.trim();
      return api.linkProduct(certificateId, {
        product_id: productId,
        ...(asked && note && { note, acknowledge: odd }),
      });
    },
    onSuccess: async () => {
      toast.success(t('widget.linked'));
      await forget();
    },
    onError: (error) => setOdd((before) => oddities(error, before)),
  });
  const message = find.error?.message ?? (link.error && problemText(link.error, locale));
  const found = find.data;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    link.reset();
    find.mutate();
  };
  return (
    <div className="flex flex-col gap-4 px-6 py-4">
      <Text size="small" className="text-ui-fg-subtle">
        {t('widget.none')}
      </Text>
      <form onSubmit={submit} noValidate className="flex flex-col gap-2">
        <Label htmlFor={id} size="small" weight="plus">
          {t('widget.linkLabel')}
        </Label>
        <div className="flex items-center gap-2">
          <Input
            id={id}
            size="small"
            className="font-mono"
            autoComplete="off"
            placeholder="CP-7K3M-9QXW"
            value={text}
            aria-invalid={Boolean(message)}
            aria-describedby={message ? `${id}-hint` : undefined}
            onChange={(event) => {
              setText(event.target.value);
              find.reset();
              setOdd([]);
            }}
          />
          <Button size="small" type="submit" variant="secondary" isLoading={find.isPending}>
            {t('widget.find')}
          </Button>
        </div>
        {message && (
          <Hint id={`${id}-hint`} variant="error" role="alert">
            {message}
          </Hint>
        )}
      </form>
      {found && (
        <div className="flex flex-col items-start gap-2 rounded-lg border p-4">
          <Text size="small" weight="plus">
            {found.product_name}
          </Text>
          <Text size="small" className="text-ui-fg-subtle">
            {found.producer.name}
          </Text>
          <div className="txt-compact-small flex items-center gap-3">
            <StarLabel certificate={found} />
            <StandingBadge standing={found.standing} />
          </div>
          {asked && (
            <div className="flex w-full flex-col gap-2">
              <Label htmlFor={`${id}-reason`} size="small" weight="plus">
                {t('widget.linkReason')}
              </Label>
              <Textarea
                id={`${id}-reason`}
                rows={2}
                value={reason}
                onChange={(event) => setReason(event.target.value)}
              />
            </div>
          )}
          <Button size="small" isLoading={link.isPending} onClick={() => link.mutate(found.id)}>
            {t(asked ? 'widget.linkAnyway' : 'widget.link')}
          </Button>
        </div>
      )}
    </div>
  );
}
