import type { ClipboardEvent } from 'react';

/** A column of a sheet, pasted into a field, goes into that and those of its kind under it. */
export function pasteColumn(event: ClipboardEvent<HTMLFormElement>): void {
  const first = event.target;
  const lines = event.clipboardData
    .getData('text/plain')
    .replace(/\r?\n$/, '')
    .split(/\r?\n/);
  if (!(first instanceof HTMLInputElement) || lines.length < 2) return;
  event.preventDefault();
  const kind = first.name.split('.')[0];
  const fields = [...event.currentTarget.elements].filter(
    (element): element is HTMLInputElement =>
      element instanceof HTMLInputElement &&
      element.type !== 'hidden' &&
      element.name.startsWith(`${kind}.`),
  );
  const start = fields.indexOf(first);
  lines.forEach((line, index) => {
    const field = fields[start + index];
    if (field) field.value = line.split('\t')[0]?.trim() ?? '';
  });
  first.dispatchEvent(new Event('input', { bubbles: true }));
}
