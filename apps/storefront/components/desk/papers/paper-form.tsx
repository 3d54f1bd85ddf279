'use client';

import { useRef, useState } from 'react';
import { FORM_FIELDS } from '@/lib/desk/desk-form-state';
import { PAPERS_ADDRESS } from '@/lib/desk/papers';
import actions from '../../action-link.module.css';
import { Field } from '../../checkout/field';
import { FormTrouble } from '../../form-trouble';
import styles from '../form/desk-form.module.css';
import { FileField } from '../form/file-field';
import type { DeskFormProps } from '../form/form-props';
import { openPage } from '../form/open-page';
import { sendPaper } from './send-paper';

interface PaperFormProps extends Pick<DeskFormProps, 'locale' | 'nonce' | 'texts'> {
  kinds: readonly { value: string; label: string }[];
  words: {
    kind: string;
    camera: string;
    cameraHint: string;
    file: string;
    fileHint: string;
    send: string;
    missing: string;
  };
}

const TROUBLE = 'giay-chua-gui';

/**
 * Sends a picture or PDF of a paper. Without a script a plain form; with one, pictures are made smaller on
 * the device, and the page stays until the paper is there.
 */
export function PaperForm({ locale, nonce, texts, kinds, words }: PaperFormProps) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const isUnderWay = useRef(false);

  async function send(form: FormData) {
    const outcome = await sendPaper(form, { ...texts, missing: words.missing });
    if ('next' in outcome) return openPage(outcome.next);
    isUnderWay.current = false;
    setSending(false);
    setTrouble(outcome.trouble);
    requestAnimationFrame(() => document.getElementById(TROUBLE)?.focus());
  }

  function onSubmit(event: React.SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setSending(true);
    void send(new FormData(event.currentTarget));
  }

  return (
    <form
      className={styles.form}
      method="post"
      action={PAPERS_ADDRESS}
      encType="multipart/form-data"
      onSubmit={onSubmit}
    >
      <input type="hidden" name={FORM_FIELDS.locale} value={locale} />
      <input type="hidden" name={FORM_FIELDS.nonce} value={nonce} />
      {trouble !== null && <FormTrouble id={TROUBLE} title={trouble} />}
      <Field name="kind" id="giay-loai" label={words.kind} value={kinds[0]?.value ?? ''}>
        {kinds.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Field>
      <FileField
        id="giay-chup"
        label={words.camera}
        hint={words.cameraHint}
        accept="image/*"
        capture="environment"
      />
      <FileField
        id="giay-chon"
        label={words.file}
        hint={words.fileHint}
        accept="image/*,application/pdf"
      />
      <button
        className={`${actions.secondary} ${styles.submit}`}
        type="submit"
        aria-disabled={isSending || undefined}
      >
        {isSending ? texts.sending : words.send}
      </button>
    </form>
  );
}
