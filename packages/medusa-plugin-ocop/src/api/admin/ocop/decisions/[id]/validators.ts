import { z } from '@medusajs/framework/zod';
import { paging } from '../../../../../http/query-values';
import { MAX_ITEMS } from '../fields';

export const decisionQuery = z.object(paging(MAX_ITEMS));

export type DecisionQuery = z.infer<typeof decisionQuery>;
