import {
  adminFairRoutes,
  adminRoutes,
  adminSellerRoutes,
  hookRoutes,
  invalidDataError,
  routeOf,
  sellerDeskRoutes,
  sellerFairRoutes,
  sellerOrderRoutes,
  sellerRoutes,
  storeFairRoutes,
  storeRoutes,
  storeSellerRoutes,
} from 'ocop-contract';

const ROUTES = [
  storeRoutes,
  storeSellerRoutes,
  adminRoutes,
  adminSellerRoutes,
  sellerRoutes,
  sellerDeskRoutes,
  sellerOrderRoutes,
  adminFairRoutes,
  storeFairRoutes,
  sellerFairRoutes,
  hookRoutes,
];

/**
 * Throws where a route of ours answers something else than the contract says: a field that is missing
 * or of another kind, and one that the contract does not name.
 */
export function checkAgainstContract(method: string, path: string, answer: unknown): void {
  const [address = ''] = path.split('?');
  const route = routeOf(ROUTES, method, address);
  if (!route) return;
  const parsed = route.answer.safeParse(answer);
  const problems = parsed.success
    ? unnamedFields(answer, parsed.data)
    : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  if (problems.length > 0) {
    throw new Error(`${method} ${address} breaks its contract: ${problems.join('; ')}`);
  }
}

/**
 * Throws where something is refused otherwise than the contract says: a field at fault without its problem.
 * What has a code of its own (a file, an address, a promotion) says by that what is wrong.
 */
export function checkRefusal(method: string, path: string, answer: unknown): void {
  if (!isInvalidData(answer)) return;
  const { success, data } = invalidDataError.safeParse(answer);
  if (!success || data.problems?.[0]?.path !== data.field) {
    throw new Error(`${method} ${path} refuses without data: ${JSON.stringify(answer)}`);
  }
}

function isInvalidData(answer: unknown): boolean {
  if (typeof answer !== 'object' || answer === null) return false;
  return Reflect.get(answer, 'type') === 'invalid_data' && !Reflect.get(answer, 'code');
}

/** Paths of what an answer holds and its schema has left out. */
function unnamedFields(answer: unknown, known: unknown, path = ''): string[] {
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.entries(answer).flatMap(([name, value]) => {
    const here = path ? `${path}.${name}` : name;
    if (typeof known !== 'object' || known === null || !Object.hasOwn(known, name)) {
      return [`${here}: not in the contract`];
    }
    return unnamedFields(value, Reflect.get(known, name), here);
  });
}
