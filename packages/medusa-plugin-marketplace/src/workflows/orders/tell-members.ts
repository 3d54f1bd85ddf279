import type { MedusaContainer } from '@medusajs/framework/types';
import { membersOf } from '../../container/members';
import type { LetterFields } from '../../letters';
import { queueLetter } from '../letters/queue-letter';
import type { OrderLetter } from '../letters/tell-owners';

interface ToMembers<Name extends OrderLetter> {
  name: Name;
  fields: LetterFields<Name>;
  key: string;
}

/** A letter to all who work at a seller's desk: whoever sees it first answers. */
export async function tellMembers<Name extends OrderLetter>(
  container: MedusaContainer,
  sellerId: string,
  { name, fields, key }: ToMembers<Name>,
): Promise<void> {
  for (const { id, email } of await membersOf(container).membersOfSeller(sellerId)) {
    queueLetter(container, { to: email, name, fields, key: `${key}:${id}` });
  }
}
