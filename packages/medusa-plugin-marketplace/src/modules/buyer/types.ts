/** What somebody wants deleted, and what of it is left to do. */
export interface DeletionRow {
  id: string;
  customer_id: string;
  auth_identity_id: string | null;
  email: string;
  /** Orders that still carry who bought. */
  order_ids: string[];
  requested_at: Date;
  due_at: Date;
  account_deleted_at: Date | null;
  done_at: Date | null;
}

export type NewDeletion = Pick<
  DeletionRow,
  'customer_id' | 'auth_identity_id' | 'email' | 'order_ids' | 'due_at'
>;
