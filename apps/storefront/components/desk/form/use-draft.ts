import { type RefObject, useEffect, useState } from 'react';
import { type Draft, keepDraft, readDraft } from './drafts';

/**
 * Keeps what is typed into a form on the device, field by field, and brings it back when the page is opened
 * again. @param key without it nothing is kept @returns whether something was brought back
 */
export function useDraft(
  form: RefObject<HTMLFormElement | null>,
  key: string | undefined,
): boolean {
  const [restored, setRestored] = useState(false);
  useEffect(() => {
    const element = form.current;
    if (!element || key === undefined) return;
    const fields = [...element.elements].filter(isTyped);
    const draft = readDraft(key);
    let isBack = false;
    for (const field of fields) {
      const text = draft[field.name];
      if (text === undefined || field.value !== givenTo(field) || field.value === text) continue;
      field.value = text;
      isBack = true;
    }
    setRestored(isBack);
    const keep = () => keepDraft(key, changedIn(fields));
    // What was typed before the page was alive.
    keep();
    element.addEventListener('input', keep);
    return () => element.removeEventListener('input', keep);
  }, [form, key]);
  return restored;
}

type Typed = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function isTyped(element: Element): element is Typed {
  if (element instanceof HTMLInputElement)
    return !['hidden', 'password', 'file'].includes(element.type);
  return element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement;
}

/** What the page came with. */
function givenTo(field: Typed): string {
  if (!(field instanceof HTMLSelectElement)) return field.defaultValue;
  return (
    [...field.options].find(({ defaultSelected }) => defaultSelected)?.value ??
    field.options[0]?.value ??
    ''
  );
}

function changedIn(fields: readonly Typed[]): Draft {
  const changed = fields.filter((field) => field.value !== givenTo(field));
  return Object.fromEntries(changed.map(({ name, value }) => [name, value]));
}
