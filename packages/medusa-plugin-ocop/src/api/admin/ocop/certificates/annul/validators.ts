import type { z } from 'zod';
import { reinstateBody } from '../reinstate/validators';

/** As for a reinstatement: a decision, and the certificates that it is about. */
export const annulBody = reinstateBody;

export type AnnulBody = z.infer<typeof annulBody>;
