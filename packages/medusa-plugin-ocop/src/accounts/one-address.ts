/** An e-mail address as it is kept and looked for: one, whatever its capitals and the gaps around it. */
export function oneAddress(email: string): string {
  return email.trim().toLowerCase();
}
