import { z } from 'zod';
import { instantSchema, pageShape } from '../common.js';
import { paging } from '../query-values.js';

export const noticesQuery = z.object(paging(20));

export const noticesAnswer = z.object({
  notices: z.array(
    z
      .object({
        id: z.string(),
        subject: z.string(),
        text: z
          .string()
          .describe('Paragraphs with an empty line between them; a link has its words before it.'),
        sent_at: instantSchema,
      })
      .meta({ id: 'Notice', description: 'A letter to a member, as its desk shows it again.' }),
  ),
  ...pageShape,
});
