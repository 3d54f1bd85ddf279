import { Button, FocusModal, Heading, InlineTip, Text, Textarea, toast } from '@medusajs/ui';
import { useMutation } from '@tanstack/react-query';
import type { DecisionWarning, Locale } from 'ocop-core';
import { type FormEvent, useId, useState } from 'react';
import { api } from '../../lib/api';
import type { CertificateView } from '../../lib/contract';
import { useForgetEverything } from '../../lib/queries';
import { oddities, problemText, readServerProblems } from '../../lib/server-problems';
import { useOcopTranslation } from '../../lib/use-ocop-translation';
import { EventFieldInput } from './event-field-input';
import {
  beginValues,
  type EnteredEvent,
  type EventField,
  type EventValues,
  FIELDS_OF,
  missingDays,
} from './event-fields';
import { eventRequest, fieldAt } from './event-request';

interface CertificateEventModalProps {
  event: EnteredEvent;
  certificate: CertificateView;
  onClose: () => void;
}

/** Enters one event about one certificate; what is odd about it is asked about before it is taken. */
export function CertificateEventModal({ event, certificate, onClose }: CertificateEventModalProps) {
  const { t, locale } = useOcopTranslation();
  const id = useId();
  const forget = useForgetEverything();
  const [values, setValues] = useState<EventValues>(() => beginValues(event, certificate));
  const [note, setNote] = useState('');
  const [odd, setOdd] = useState<DecisionWarning[]>([]);
  const asked = odd.length > 0;
  const [missing, setMissing] = useState<EventField[]>([]);
  const mutation = useMutation({
    mutationFn: () => {
      const acknowledge = asked ? { acknowledge: odd } : {};
      const remarks = { note: note.trim() || null, ...acknowledge };
      return api.enterEvent(eventRequest(event, certificate, values, remarks));
    },
    onSuccess: async () => {
      toast.success(t('enter.done'), { description: t(`event.${event}`), position: 'top-right' });
      await forget();
      onClose();
    },
    onError: (error) => setOdd((before) => oddities(error, before)),
  });
  const { atFields, elsewhere } = placeProblems(event, asked ? null : mutation.error, locale);
  const refusal = asked ? mutation.error && problemText(mutation.error, locale) : elsewhere;
  const problemOf = (field: EventField) =>
    missing.includes(field) ? t('validation.required') : atFields.get(field);
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    const left = missingDays(event, values);
    setMissing(left);
    if (left.length === 0) mutation.mutate();
  };

  return (
    <FocusModal open onOpenChange={(open) => !open && !mutation.isPending && onClose()}>
      <FocusModal.Content aria-describedby={undefined}>
        <FocusModal.Header />
        <FocusModal.Body className="overflow-y-auto">
          <form
            id={`${id}-form`}
            noValidate
            onSubmit={submit}
            className="mx-auto flex max-w-xl flex-col gap-5 px-6 py-8"
          >
            <div className="flex flex-col gap-1">
              <FocusModal.Title asChild>
                <Heading>{t(`enter.title.${event}`)}</Heading>
              </FocusModal.Title>
              <Text size="small" className="text-ui-fg-subtle">
                {t(`enter.intro.${event}`)}
              </Text>
              <Text size="small" weight="plus">
                {certificate.product_name}, {certificate.verification_code}
              </Text>
            </div>
            {refusal && (
              <InlineTip
                label={t(asked ? 'confirm.odd' : 'decide.refused')}
                variant={asked ? 'warning' : 'error'}
                role="alert"
              >
                {refusal}
              </InlineTip>
            )}
            {FIELDS_OF[event].map((field) => (
              <EventFieldInput
                key={field}
                event={event}
                certificate={certificate}
                field={field}
                value={values[field] ?? ''}
                problem={problemOf(field)}
                onChange={(value) => {
                  setOdd([]);
                  mutation.reset();
                  setMissing((before) => before.filter((one) => one !== field));
                  setValues((before) => ({ ...before, [field]: value }));
                }}
              />
            ))}
            <div className="flex flex-col gap-2">
              <label htmlFor={`${id}-note`} className="txt-compact-small font-medium">
                {t(asked ? 'confirm.reason' : 'decide.note')}
              </label>
              <Textarea
                id={`${id}-note`}
                rows={3}
                value={note}
                onChange={({ target }) => setNote(target.value)}
              />
            </div>
          </form>
        </FocusModal.Body>
        <FocusModal.Footer>
          <Button size="small" variant="secondary" disabled={mutation.isPending} onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button size="small" type="submit" form={`${id}-form`} isLoading={mutation.isPending}>
            {t(asked ? 'enter.submitAnyway' : 'enter.submit')}
          </Button>
        </FocusModal.Footer>
      </FocusModal.Content>
    </FocusModal>
  );
}

/** What the server refused, at its field; what names none stands above the form. */
function placeProblems(event: EnteredEvent, error: Error | null, locale: Locale) {
  const atFields = new Map<EventField, string>();
  const loose: string[] = [];
  const { fields, general } = error
    ? readServerProblems(error, locale)
    : { fields: [], general: null };
  for (const { path, message } of fields) {
    const field = fieldAt(event, path);
    if (field) atFields.set(field, message);
    else loose.push(message);
  }
  if (general) loose.push(general);
  return { atFields, elsewhere: loose.join('; ') };
}
