import { unstable_isUnrecognizedActionError } from 'next/navigation';
import { startTransition, useActionState, useEffect, useRef } from 'react';
import { type DeskFormState, EMPTY_FORM, FORM_FIELDS } from '@/lib/desk/desk-form-state';
import { forgetPhotos } from '../listings/photo-store';
import { forgetDrafts, keepDraft } from './drafts';
import type { DeskFormProps } from './form-props';
import { openPage } from './open-page';

/**
 * A form that is a plain one without a script. With it the page stays while it is sent: what was typed is
 * there still when the network is not, and nothing is sent twice.
 */
export function useDeskForm(props: DeskFormProps, troubleId: string) {
  const { action, path, draft, forgetsDrafts, texts } = props;
  const [plain, sendPlain] = useActionState(action, EMPTY_FORM, `${path}#${troubleId}`);
  const [live, sendLive, isSending] = useActionState(attempt, null);
  const isUnderWay = useRef(false);

  async function attempt(before: DeskFormState | null, form: FormData): Promise<DeskFormState> {
    try {
      const state = await action(EMPTY_FORM, form);
      if (state.next !== null) {
        if (draft !== undefined) keepDraft(draft, {});
        if (forgetsDrafts) {
          forgetDrafts();
          await forgetPhotos();
        }
        openPage(state.next);
      }
      return state;
    } catch (error) {
      const nonce = before?.nonce ?? null;
      return { ...EMPTY_FORM, trouble: troubleOf(error, texts), nonce };
    }
  }

  useEffect(() => {
    if (!live || live.next !== null) return;
    isUnderWay.current = false;
    document.getElementById(troubleId)?.focus();
  }, [live, troubleId]);

  function onSubmit(event: React.SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    const form = new FormData(event.currentTarget);
    form.set(FORM_FIELDS.script, '1');
    startTransition(() => sendLive(form));
  }

  return {
    state: live ?? plain,
    sendPlain,
    onSubmit,
    isSending: isSending || (live?.next ?? null) !== null,
  };
}

function troubleOf(error: unknown, texts: DeskFormProps['texts']): string {
  if (unstable_isUnrecognizedActionError(error)) return texts.outdated;
  return navigator.onLine ? texts.unsure : texts.offline;
}
