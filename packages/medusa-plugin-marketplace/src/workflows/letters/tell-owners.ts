import type { MedusaContainer } from '@medusajs/framework/types';
import { membersOf } from '../../container/members';
import type { LetterFields, LetterName } from '../../letters';
import { deskLink } from './desk-link';
import { queueLetter } from './queue-letter';

/** Letters about an account, which all say whose it is and where its desk is. */
export type AccountLetter = Exclude<
  LetterName,
  'invitation' | 'sign_in_code' | `question_${string}` | OrderLetter
>;

/** Letters about an order. */
export type OrderLetter = Extract<LetterName, `order_${string}` | 'new_order' | 'sales_paused'>;

interface ToOwners<Name extends AccountLetter> {
  name: Name;
  fields: Omit<LetterFields<Name>, 'link'>;
  /** What happened, once: such as the id of the account's event. */
  key: string;
  /** When it happened: who came later is not told. */
  by: Date;
  /** Where at the desk it leads; without, to its first page. */
  path?: string;
}

/** A letter about an account to each of its owners; to be called when what it tells of has happened. */
export async function tellOwners<Name extends AccountLetter>(
  container: MedusaContainer,
  sellerId: string,
  { name, fields, key, by, path }: ToOwners<Name>,
): Promise<void> {
  const members = await membersOf(container).membersOfSeller(sellerId);
  const owners = members.filter(
    ({ role, created_at }) => role === 'owner' && new Date(created_at) <= new Date(by),
  );
  for (const { id, email } of owners) {
    queueLetter(container, {
      to: email,
      name,
      fields: { ...fields, link: deskLink(container, 'vi', path) } as LetterFields<Name>,
      key: `${key}:${id}`,
    });
  }
}
