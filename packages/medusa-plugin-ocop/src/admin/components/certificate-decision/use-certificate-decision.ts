import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation } from '@tanstack/react-query';
import type { Locale } from 'ocop-core';
import { useMemo, useState } from 'react';
import { useForm } from 'react-hook-form';
import { api } from '../../lib/api';
import type { DecisionPreview } from '../../lib/contract';
import { useForgetEverything } from '../../lib/queries';
import { readServerProblems } from '../../lib/server-problems';
import { useOcopTranslation } from '../../lib/use-ocop-translation';
import type { Confirmation } from './confirm-decision';
import type { CertificateAction } from './decidable';
import {
  type DecisionFormValues,
  decisionBody,
  decisionFormSchema,
  EMPTY_DECISION,
  reasonOf,
} from './decision-form';

/** The form's field for a path of the server; a decision of another kind has this number. */
function fieldOf(path: string): keyof DecisionFormValues | null {
  if (path === 'decision.kind') return 'number';
  const name = path.replace(/^decision\./, '');
  return isFormField(name) ? name : null;
}

const isFormField = (name: string): name is keyof DecisionFormValues => name in EMPTY_DECISION;

/** A decision that the server has looked at and that waits for a person to confirm it. */
interface Asked {
  values: DecisionFormValues;
  preview: DecisionPreview;
}

/**
 * The form of a decision and its two requests: what it would do, and then the decision itself. What the
 * server refuses lands at its field.
 */
export function useCertificateDecision(
  action: CertificateAction,
  certificateIds: string[],
  issuer: string,
) {
  const { t, locale } = useOcopTranslation();
  const forget = useForgetEverything();
  const resolver = useMemo(() => zodResolver(decisionFormSchema(t, action)), [t, action]);
  const form = useForm<DecisionFormValues>({
    defaultValues: { ...EMPTY_DECISION, issuer },
    resolver,
  });
  const [asked, setAsked] = useState<Asked | null>(null);

  const showAtFields = (error: Error) => {
    for (const { path, message } of readServerProblems(error, locale).fields) {
      const field = fieldOf(path);
      if (field) form.setError(field, { type: 'server', message });
    }
  };

  const question = useMutation({
    mutationFn: async (values: DecisionFormValues): Promise<Asked> => {
      const body = decisionBody(values, certificateIds);
      const { preview } =
        action === 'revoke'
          ? await api.previewRevocation({ ...body, reason_code: reasonOf(values) })
          : await api.previewReinstatement(body);
      return { values, preview };
    },
    onSuccess: setAsked,
    onError: showAtFields,
  });
  const mutation = useMutation({
    mutationFn: ({
      values,
      confirmation,
    }: {
      values: DecisionFormValues;
      confirmation: Confirmation;
    }) => {
      const { note, acknowledge, leave } = confirmation;
      const body = { ...decisionBody({ ...values, note }, certificateIds), acknowledge };
      return action === 'revoke'
        ? api.revoke({ ...body, reason_code: reasonOf(values), leave })
        : api.reinstate(body);
    },
    onSuccess: () => {
      void forget();
    },
    onError: showAtFields,
  });

  return {
    form,
    question,
    mutation,
    asked,
    withdraw: () => setAsked(null),
    ...readRefusal(question.error ?? mutation.error, certificateIds, locale),
  };
}

/** What a refusal says beside the form's fields: about single certificates, and in general. */
function readRefusal(error: Error | null, certificateIds: string[], locale: Locale) {
  const problems = new Map<string, string>();
  const general: string[] = [];
  if (error) {
    const read = readServerProblems(error, locale);
    if (read.general) general.push(read.general);
    for (const { path, message } of read.fields) {
      const id = certificateIds[Number(/^certificate_ids\.(\d+)/.exec(path)?.[1])];
      if (id) problems.set(id, message);
      else if (!fieldOf(path)) general.push(`${path}: ${message}`);
    }
  }
  return { problems, refusal: general.length > 0 ? general.join(' ') : null };
}
