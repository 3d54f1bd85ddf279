import type { MedusaContainer } from '@medusajs/framework/types';
import type { Locale } from 'ocop-core';
import type { CodeChannelName } from '../../modules/seller-member';
import { queueLetter } from '../letters/queue-letter';

export const CODE_MINUTES = 10;

/** A way by which one-time codes reach people. */
export interface CodeChannel {
  channel: CodeChannelName;
  /** Sends a code, and waits for no answer. `key` is the same for the same code. */
  send(container: MedusaContainer, message: CodeMessage): void;
}

export interface CodeMessage {
  destination: string;
  code: string;
  locale: Locale;
  key: string;
}

/** Codes by letter. */
export const emailCodes: CodeChannel = {
  channel: 'email',
  send(container, { destination, code, locale, key }) {
    queueLetter(container, {
      to: destination,
      name: 'sign_in_code',
      fields: { code, minutes: CODE_MINUTES },
      locale,
      key,
    });
  },
};
