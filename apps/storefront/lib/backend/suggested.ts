import type { suggestAnswer } from 'ocop-contract';
import type { z } from 'zod';

/** What `GET /store/ocop/suggest` answers. */
export type Suggested = z.output<typeof suggestAnswer>;
