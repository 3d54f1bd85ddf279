import 'server-only';
import { MEMBER_ROLES } from 'ocop-core';
import { getTranslator } from '../page-context';

/** What somebody may be here, in words; what harms least comes first. */
export async function roleOptions() {
  const t = await getTranslator('members');
  return [...MEMBER_ROLES].reverse().map((role) => ({ value: role, label: t(`roles.${role}`) }));
}
