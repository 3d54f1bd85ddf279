import { paging } from 'ocop-contract';
import { z } from 'zod';
import { MAX_ITEMS } from '../fields';

export const decisionQuery = z.object(paging(MAX_ITEMS));

export type DecisionQuery = z.infer<typeof decisionQuery>;
