'use client';

import { useId, useState } from 'react';
import { type LabelText, readLabel } from '@/lib/certificates/read-label';
import actions from '../action-link.module.css';
import form from '../certificate/code-form.module.css';
import { LabelNote } from './label-note';
import styles from './scanner.module.css';
import type { ScannerTexts } from './scanner-texts';

interface CodeFieldProps {
  host: string;
  /** Where a typed code is looked up. */
  lookUp: string;
  texts: ScannerTexts;
}

/** A code as it stands on the label. What is wrong with it is said while it is typed. */
export function CodeField({ host, lookUp, texts }: CodeFieldProps) {
  const id = useId();
  const [read, setRead] = useState<LabelText | null>(null);
  const note = `${id}-note`;
  const judge = (text: string, isComplete: boolean) => {
    const found = readLabel(text, host);
    const isShort = found.kind === 'slip' && found.slip === 'length' && !isComplete;
    setRead(isShort || found.kind === 'other' ? null : found);
  };
  const isWrong = read !== null && read.kind !== 'code';
  return (
    <form className={form.form} action={lookUp}>
      <label className={form.label} htmlFor={id}>
        {texts.label}
      </label>
      <div className={form.row}>
        <input
          className={form.input}
          id={id}
          name="q"
          placeholder={texts.placeholder}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={100}
          required
          aria-invalid={isWrong || undefined}
          aria-describedby={note}
          onChange={(event) => judge(event.target.value, false)}
          onBlur={(event) => judge(event.target.value, true)}
        />
        <button className={actions.primary} type="submit">
          {texts.button}
        </button>
      </div>
      <p className={isWrong ? form.error : styles.right} id={note} role="status">
        {read && <LabelNote text={read} texts={texts} />}
      </p>
    </form>
  );
}
