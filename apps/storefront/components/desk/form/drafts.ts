/** What was typed at the desk and is not confirmed yet, on the device alone. */
const PREFIX = 'cho-phien:quay:';

export type Draft = Readonly<Record<string, string>>;

export function readDraft(key: string): Draft {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PREFIX + key) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(Object.entries(kept).map(([name, text]) => [name, String(text)]));
  } catch {
    return {};
  }
}

/** Does without where the device keeps nothing. */
export function keepDraft(key: string, draft: Draft): void {
  try {
    if (Object.keys(draft).length === 0) localStorage.removeItem(PREFIX + key);
    else localStorage.setItem(PREFIX + key, JSON.stringify(draft));
  } catch {
    // A private window, or a full one.
  }
}

export function forgetDrafts(): void {
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(PREFIX)) localStorage.removeItem(key);
    }
  } catch {
    // Then there are none.
  }
}
