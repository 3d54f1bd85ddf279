import { CASE_KINDS, type CaseKind, nfc } from 'ocop-core';
import { textField } from './form-fields';

/** Where a photo of a case is sent, and where it lies. */
export const CASE_PHOTOS_ADDRESS = '/api/order-cases/photos';

export function casePhotoAddress(orderId: string, photoId: string): string {
  const query = new URLSearchParams({ don: orderId, anh: photoId });
  return `${CASE_PHOTOS_ADDRESS}?${query}`;
}

/** As long as the backend takes it. */
export const MOST_CASE_WORDS = 1000;

/** What a form about a case shows after it was sent and did not arrive. */
export interface CaseFormState {
  kind: string;
  words: string;
  problem: 'wordsMissing' | 'notPossible' | 'unavailable' | null;
}

export const EMPTY_CASE_FORM: CaseFormState = { kind: '', words: '', problem: null };

/** What was typed, cut where the form would not have let one type on. */
export function readCaseForm(form: FormData): { kind: CaseKind; words: string } {
  const asked = textField(form, 'kind');
  const words = nfc(textField(form, 'words')).replace(/\r\n/g, '\n').trim();
  return {
    kind: CASE_KINDS.find((known) => known === asked) ?? CASE_KINDS[0],
    words: words.slice(0, MOST_CASE_WORDS),
  };
}
