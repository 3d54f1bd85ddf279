'use client';

import { useRef, useState } from 'react';
import { FORM_FIELDS } from '@/lib/desk/desk-form-state';
import { LISTING_FIELD, PHOTOS_ADDRESS } from '@/lib/desk/photos';
import actions from '../../action-link.module.css';
import fieldStyles from '../../checkout/field.module.css';
import { FormTrouble } from '../../form-trouble';
import formStyles from '../form/desk-form.module.css';
import type { DeskFormProps } from '../form/form-props';
import styles from './listings.module.css';
import { type QueuedPhoto, usePhotoQueue } from './use-photo-queue';

interface PhotoFormProps extends Pick<DeskFormProps, 'locale' | 'nonce' | 'texts'> {
  listingId: string;
  words: Readonly<
    Record<
      | 'camera'
      | 'cameraHint'
      | 'file'
      | 'fileHint'
      | 'send'
      | 'missing'
      | 'waiting'
      | 'sending'
      | 'again'
      | 'drop',
      string
    >
  >;
}

const TROUBLE = 'anh-chua-gui';

/**
 * Sends photos of goods. Without a script a plain form with one photo; with one, each is made smaller on the
 * device as soon as it is taken, waits there for the network, and is sent by itself.
 */
export function PhotoForm({ locale, nonce, listingId, words }: PhotoFormProps) {
  const { photos, add, drop } = usePhotoQueue(listingId, locale);
  const [isMissing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  function take(input: HTMLInputElement) {
    const files = [...(input.files ?? [])];
    input.value = '';
    setMissing(false);
    if (files.length > 0) void add(files);
  }

  const file = (id: string, label: string, hint: string, isCamera: boolean) => (
    <div className={fieldStyles.field}>
      <label className={fieldStyles.label} htmlFor={id}>
        {label}
      </label>
      <p className={fieldStyles.hint} id={`${id}-goi-y`}>
        {hint}
      </p>
      <input
        className={fieldStyles.input}
        id={id}
        type="file"
        name="file"
        accept="image/*"
        capture={isCamera ? 'environment' : undefined}
        multiple={!isCamera}
        aria-describedby={`${id}-goi-y`}
        onChange={(event) => take(event.currentTarget)}
      />
    </div>
  );

  return (
    <form
      ref={form}
      className={formStyles.form}
      method="post"
      action={PHOTOS_ADDRESS}
      encType="multipart/form-data"
      onSubmit={(event) => {
        // With a script each photo goes as it is taken: what is left to send is none.
        event.preventDefault();
        setMissing(photos.length === 0);
      }}
    >
      <input type="hidden" name={FORM_FIELDS.locale} value={locale} />
      <input type="hidden" name={FORM_FIELDS.nonce} value={nonce} />
      <input type="hidden" name={LISTING_FIELD} value={listingId} />
      {isMissing && <FormTrouble id={TROUBLE} title={words.missing} />}
      {file('anh-chup', words.camera, words.cameraHint, true)}
      {file('anh-chon', words.file, words.fileHint, false)}
      <ul className={styles.queue} aria-live="polite">
        {photos.map((photo, index) => (
          <li key={photo.id}>
            <p>
              {index + 1}. {stateOf(photo, words)}
            </p>
            {photo.state === 'refused' && (
              <button className={actions.quiet} type="button" onClick={() => void drop(photo.id)}>
                {words.drop}
              </button>
            )}
          </li>
        ))}
      </ul>
      <noscript>
        <button className={actions.secondary} type="submit">
          {words.send}
        </button>
      </noscript>
    </form>
  );
}

function stateOf({ state, trouble }: QueuedPhoto, words: PhotoFormProps['words']): string {
  if (state === 'sending') return words.sending;
  return state === 'refused' ? `${trouble ?? ''} ${words.again}` : words.waiting;
}
