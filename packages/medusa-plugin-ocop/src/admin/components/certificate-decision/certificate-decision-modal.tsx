import { Button, FocusModal, Heading, InlineTip, Text, toast, usePrompt } from '@medusajs/ui';
import { formatDate, isCalendarDate } from 'ocop-core';
import { useId, useMemo } from 'react';
import { useOcopTranslation } from '../../lib/use-ocop-translation';
import { type DecisionRequest, isDecidable } from './decidable';
import { DecisionFields } from './decision-fields';
import type { DecisionFormValues } from './decision-form';
import { DecisionOutcome } from './decision-outcome';
import { SelectedCertificates } from './selected-certificates';
import { useCertificateDecision } from './use-certificate-decision';
import { WhatWillHappen } from './what-will-happen';

/** Away from the modal's buttons. */
const TOAST_POSITION = 'top-right';

interface CertificateDecisionModalProps extends DecisionRequest {
  onDecided?: () => void;
  onClose: () => void;
}

/** Enters one revocation or reinstatement over the given certificates. */
export function CertificateDecisionModal(props: CertificateDecisionModalProps) {
  const { action, certificates, onDecided, onClose } = props;
  const { t, locale } = useOcopTranslation();
  const prompt = usePrompt();
  const formId = useId();
  const [decidable, excluded] = useMemo(
    () => [
      certificates.filter((certificate) => isDecidable(action, certificate)),
      certificates.filter((certificate) => !isDecidable(action, certificate)),
    ],
    [action, certificates],
  );
  const ids = useMemo(() => decidable.map(({ id }) => id), [decidable]);
  const { form, mutation, problems, refusal } = useCertificateDecision(action, ids);
  const count = decidable.length;
  const revoke = action === 'revoke';

  const submit = async (values: DecisionFormValues) => {
    const { number, effective_on: effective } = values;
    const date = isCalendarDate(effective) ? formatDate(effective, locale) : effective;
    const confirmed = await prompt({
      variant: revoke ? 'danger' : 'confirmation',
      title: t(revoke ? 'decide.confirmRevokeTitle' : 'decide.confirmReinstateTitle', { number }),
      description: t(revoke ? 'decide.confirmRevoke' : 'decide.confirmReinstate', { count, date }),
      confirmText: t(revoke ? 'decide.submitRevoke' : 'decide.submitReinstate', { count }),
      cancelText: t('common.cancel'),
    });
    if (!confirmed) return;
    mutation.mutate(values, {
      onSuccess: ({ counts, decision }) => {
        const done = revoke ? 'decide.doneRevoke' : 'decide.doneReinstate';
        toast.success(t(done, { count: counts.applied }), {
          description: t('decide.byDecision', { number: decision.number }),
          position: TOAST_POSITION,
        });
        onDecided?.();
      },
      onError: () => toast.error(t('decide.refused'), { position: TOAST_POSITION }),
    });
  };

  return (
    <FocusModal open onOpenChange={(open) => !open && !mutation.isPending && onClose()}>
      <FocusModal.Content
        aria-describedby={undefined}
        onOpenAutoFocus={(event) => {
          event.preventDefault();
          form.setFocus('number');
        }}
      >
        <FocusModal.Header />
        <FocusModal.Body className="overflow-y-auto">
          {mutation.data ? (
            <DecisionOutcome action={action} result={mutation.data} />
          ) : (
            <form
              id={formId}
              noValidate
              onSubmit={form.handleSubmit(submit)}
              className="mx-auto grid max-w-5xl grid-cols-1 gap-8 px-6 py-8 lg:grid-cols-2"
            >
              <fieldset disabled={mutation.isPending} className="flex min-w-0 flex-col gap-5">
                <div className="flex flex-col gap-1">
                  <FocusModal.Title asChild>
                    <Heading>{t(revoke ? 'decide.revokeTitle' : 'decide.reinstateTitle')}</Heading>
                  </FocusModal.Title>
                  <Text size="small" className="text-ui-fg-subtle">
                    {t(revoke ? 'decide.revokeIntro' : 'decide.reinstateIntro')}
                  </Text>
                </div>
                {refusal && (
                  <InlineTip label={t('decide.refused')} variant="error" role="alert">
                    {refusal}
                  </InlineTip>
                )}
                <DecisionFields
                  action={action}
                  control={form.control}
                  issuers={[...new Set(certificates.map((one) => one.recognition_decision.issuer))]}
                />
              </fieldset>
              <div className="flex min-w-0 flex-col gap-6">
                <WhatWillHappen
                  action={action}
                  certificates={decidable}
                  effectiveOn={form.watch('effective_on')}
                />
                <SelectedCertificates
                  action={action}
                  decidable={decidable}
                  excluded={excluded}
                  problems={problems}
                />
              </div>
            </form>
          )}
        </FocusModal.Body>
        <FocusModal.Footer>
          {mutation.isPending && (
            <Text size="small" className="text-ui-fg-subtle" role="status">
              {t('decide.writing')}
            </Text>
          )}
          <Button size="small" variant="secondary" disabled={mutation.isPending} onClick={onClose}>
            {t(mutation.data ? 'common.close' : 'common.cancel')}
          </Button>
          {!mutation.data && (
            <Button
              size="small"
              type="submit"
              form={formId}
              variant={revoke ? 'danger' : 'primary'}
              disabled={count === 0}
              isLoading={mutation.isPending}
            >
              {t(revoke ? 'decide.submitRevoke' : 'decide.submitReinstate', { count })}
            </Button>
          )}
        </FocusModal.Footer>
      </FocusModal.Content>
    </FocusModal>
  );
}
