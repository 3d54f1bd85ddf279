/** A server that has not answered by then may be asked again. */
const PATIENCE_MILLISECONDS = 10_000;

/**
 * A form that is on its way is not sent again by a second press; its button says so, in the words of
 * its `data-sending` where it has them. Back on the page it can be sent anew.
 */
export function sendFormsOnce(): void {
  const sent = new Map<HTMLFormElement, () => void>();
  addEventListener('submit', (event) => {
    const { target: form, submitter, defaultPrevented } = event;
    if (defaultPrevented || !(form instanceof HTMLFormElement) || form.method !== 'post') return;
    if (sent.has(form)) return event.preventDefault();
    const undo = showSending(submitter);
    const release = () => {
      sent.delete(form);
      undo();
    };
    sent.set(form, release);
    setTimeout(release, PATIENCE_MILLISECONDS);
  });
  addEventListener('pageshow', () => {
    for (const release of sent.values()) release();
  });
}

function showSending(button: HTMLElement | null): () => void {
  const { textContent: words } = button ?? { textContent: null };
  const sending = button?.dataset.sending;
  button?.setAttribute('aria-disabled', 'true');
  if (button && sending) button.textContent = sending;
  return () => {
    button?.removeAttribute('aria-disabled');
    if (button && sending) button.textContent = words;
  };
}
