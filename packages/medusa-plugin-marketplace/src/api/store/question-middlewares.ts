import type { MedusaRequest, MiddlewareRoute } from '@medusajs/framework/http';
import { limitByDelay, noStore, validateBody } from 'medusa-plugin-ocop/http';
import { questionBody } from 'ocop-contract';
import { z } from 'zod';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const withProduct = z.object({ product_id: z.string() });

/** Each question is a letter to a seller, and work: of one network some, and about one product some. */
const limitQuestions = [
  limitByDelay({
    name: 'question',
    free: 6,
    firstSeconds: 30,
    mostSeconds: HOUR,
    rememberedSeconds: HOUR,
  }),
  limitByDelay(
    {
      name: 'question:product',
      free: 30,
      firstSeconds: MINUTE,
      mostSeconds: HOUR,
      rememberedSeconds: HOUR,
    },
    { keyOf: ({ body }: MedusaRequest) => withProduct.safeParse(body).data?.product_id },
  ),
];

export const questionMiddlewares: MiddlewareRoute[] = [
  { matcher: '/store/questions', methods: ['POST'], middlewares: [noStore] },
  {
    matcher: '/store/questions',
    methods: ['POST'],
    middlewares: [validateBody(questionBody), ...limitQuestions],
  },
];
