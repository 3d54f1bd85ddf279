/**
 * Whether what a buyer types is the phone number or the e-mail address of an order: spaces, dots and
 * +84 for 0 do not matter, nor does the case of an address. Empty is never the same.
 */
export function isSameContact(
  typed: string,
  known: readonly (string | null | undefined)[],
): boolean {
  const contact = contactKey(typed);
  return contact !== '' && known.some((one) => contactKey(one ?? '') === contact);
}

/** What stays of a contact however it was typed; empty where it is none. */
export function contactKey(contact: string): string {
  if (contact.includes('@')) return contact.trim().toLowerCase();
  return contact.replace(/\D/g, '').replace(/^(00)?84(?=\d{8})/, '0');
}
