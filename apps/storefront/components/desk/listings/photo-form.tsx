'use client';

import { useRef, useState } from 'react';
import { FORM_FIELDS } from '@/lib/desk/desk-form-state';
import { LISTING_FIELD, PHOTOS_ADDRESS } from '@/lib/desk/photos';
import actions from '../../action-link.module.css';
import { FormTrouble } from '../../form-trouble';
import formStyles from '../form/desk-form.module.css';
import { FileField } from '../form/file-field';
import type { DeskFormProps } from '../form/form-props';
import styles from './listings.module.css';
import { type QueuedPhoto, usePhotoQueue } from './use-photo-queue';

interface PhotoFormProps extends Pick<DeskFormProps, 'locale' | 'nonce' | 'texts'> {
  listingId: string;
  /** Where photos go; without, where those of goods do. */
  address?: string;
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
export function PhotoForm(props: PhotoFormProps) {
  const { locale, nonce, listingId, words, address = PHOTOS_ADDRESS } = props;
  const { photos, add, drop } = usePhotoQueue(listingId, locale, address);
  const [isMissing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  function take(input: HTMLInputElement) {
    const files = [...(input.files ?? [])];
    input.value = '';
    setMissing(false);
    if (files.length > 0) void add(files);
  }

  return (
    <form
      ref={form}
      className={formStyles.form}
      method="post"
      action={address}
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
      <FileField
        id="anh-chup"
        label={words.camera}
        hint={words.cameraHint}
        accept="image/*"
        capture="environment"
        onChange={(event) => take(event.currentTarget)}
      />
      <FileField
        id="anh-chon"
        label={words.file}
        hint={words.fileHint}
        accept="image/*"
        multiple
        onChange={(event) => take(event.currentTarget)}
      />
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
