import { z } from 'zod';
import { vndSchema } from '../common.js';

export const deliveryAnswer = z
  .object({
    flat_fee: vndSchema
      .nullable()
      .describe(
        'What the cheapest delivery of a parcel costs wherever in the country it goes and whatever is in it; null where that depends on something.',
      ),
  })
  .meta({ id: 'Delivery', description: 'What is known of delivery before there is a basket.' });
