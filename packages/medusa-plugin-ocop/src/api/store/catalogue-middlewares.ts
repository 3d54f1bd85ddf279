import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from '@medusajs/framework/http';
import { MedusaError } from '@medusajs/framework/utils';
import { readHiddenAmong, readUnlistedProducts } from '../../http/readers/read-unlisted-products';
import { productIdsIn, withoutProducts } from '../../http/without-hidden-products';

/** Leaves out of a list what may not be sold today, before it is counted and cut into pages. */
function excludeUnlisted(field: 'id' | 'product_id') {
  return async (
    req: MedusaRequest,
    _res: MedusaResponse,
    next: MedusaNextFunction,
  ): Promise<void> => {
    const unlisted = await readUnlistedProducts(req.scope);
    if (unlisted.length > 0) {
      const asked = req.filterableFields.$and;
      req.filterableFields.$and = [
        ...(Array.isArray(asked) ? asked : []),
        { [field]: { $nin: unlisted } },
      ];
    }
    next();
  };
}

/**
 * Takes what may not be sold out of an answer, however a client asked for it: Medusa's routes answer
 * with any relation that `fields` names, products of a category among them. An answer about nothing
 * else is a 404, as for a product that is not published.
 */
async function hideUnlisted(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const answer = res.json.bind(res);
  const answerWithout = async (body: unknown) => {
    const hidden = await readHiddenAmong(req.scope, [...productIdsIn(body)]);
    if (hidden.size === 0) return answer(body);
    const shown = withoutProducts(body, hidden);
    if (isEmptied(body, shown)) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, 'không có sản phẩm này');
    }
    return answer(shown);
  };
  res.json = (body) => {
    res.json = answer;
    answerWithout(body).catch(next);
    return res;
  };
  next();
}

/** Whether the one thing that was asked for, `{product}` or `{variant}`, is not to be shown. */
function isEmptied(body: unknown, shown: unknown): boolean {
  if (typeof body !== 'object' || body === null || typeof shown !== 'object') return false;
  return ['product', 'variant'].some(
    (key) => Reflect.get(body, key) != null && Reflect.get(shown ?? {}, key) === null,
  );
}

/** Medusa's own routes that answer with products, or may. */
const CATALOGUES = [
  'products',
  'product-variants',
  'product-categories',
  'product-options',
  'product-tags',
  'product-types',
  'collections',
];

export const catalogueMiddlewares: MiddlewareRoute[] = [
  { matcher: '/store/products', methods: ['GET'], middlewares: [excludeUnlisted('id')] },
  {
    matcher: '/store/product-variants',
    methods: ['GET'],
    middlewares: [excludeUnlisted('product_id')],
  },
  ...CATALOGUES.flatMap((name): MiddlewareRoute[] => [
    { matcher: `/store/${name}`, methods: ['GET'], middlewares: [hideUnlisted] },
    { matcher: `/store/${name}/:id`, methods: ['GET'], middlewares: [hideUnlisted] },
  ]),
];
