import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from '@medusajs/framework/http';
import { MedusaError } from '@medusajs/framework/utils';
import { z } from 'zod';
import { mayRegisterThemselves } from '../../accounts/account-options';
import { holdsInvite } from '../../accounts/holds-invite';
import { passwordProblem } from '../../accounts/password-problem';
import { noStore } from '../../http/no-store';
import { limitPublicRequests } from '../../http/rate-limit/limit-public-requests';
import { limitByDelay, limitSignIn } from '../../http/rate-limit/limit-sign-in';
import { refuseProblems } from '../../modules/certification';

const HOUR = 3600;
const newCredentials = z.object({ email: z.string().nullish(), password: z.string().nullish() });
const withIdentifier = z.object({ identifier: z.string() });
const withToken = z.object({ token: z.string() });
const claims = z.object({ actor_type: z.string(), actor_id: z.string() });

const limitRegistrations = limitByDelay({
  name: 'register',
  free: 20,
  firstSeconds: 15,
  mostSeconds: 600,
  rememberedSeconds: HOUR,
});
const limitResets = limitByDelay({
  name: 'reset:network',
  free: 20,
  firstSeconds: 15,
  mostSeconds: 600,
  rememberedSeconds: HOUR,
});
/** Each reset is a letter to somebody. */
const limitResetsOfOne = limitByDelay(
  { name: 'reset:identity', free: 3, firstSeconds: 60, mostSeconds: HOUR, rememberedSeconds: HOUR },
  { keyOf: ({ body }) => withIdentifier.safeParse(body).data?.identifier },
);
/** Six figures stand a guess at a time. */
const limitCodes = limitByDelay(
  { name: 'mfa', free: 5, firstSeconds: 15, mostSeconds: 900, rememberedSeconds: HOUR },
  { keyOf: ({ params }) => params.id },
);

/** A password that is set must be none that anybody would guess. */
function refuseWeakPassword(
  req: MedusaRequest & Partial<Pick<AuthenticatedMedusaRequest, 'auth_context'>>,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const { email, password } = newCredentials.safeParse(req.body).data ?? {};
  const problem = password
    ? passwordProblem(password, email ?? req.auth_context?.actor_id ?? null)
    : null;
  if (problem) refuseProblems([{ path: 'password', ...problem }]);
  next();
}

/** Operators are invited: nobody makes themselves one, nor the beginning of one. */
async function wantInvite(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const { actor_type = '' } = req.params;
  if (!mayRegisterThemselves(req.scope, actor_type) && !(await holdsInvite(req))) {
    throw new MedusaError(
      MedusaError.Types.UNAUTHORIZED,
      'Cần có lời mời để đăng ký tài khoản quản trị.',
    );
  }
  next();
}

/**
 * A buyer's password lets nobody in as an operator, though Medusa keeps one identity for both: whoever is no
 * operator gets no token of one, unless they are accepting an invite. What people may make themselves, they
 * may begin with the password that they have.
 */
function refuseActorless(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  const send = res.json.bind(res);
  const refuse = () => {
    res.status(401);
    return send({ type: 'unauthorized', message: 'Invalid email or password' });
  };
  res.json = (body: unknown) => {
    const token = withToken.safeParse(body).data?.token;
    const actorType = token ? typeOfActorless(token) : null;
    if (actorType === null || mayRegisterThemselves(req.scope, actorType)) return send(body);
    holdsInvite(req).then((holds) => (holds ? send(body) : refuse()), next);
    return res;
  };
  next();
}

/** What a token's bearer is on the way to be, and is not yet; else null. */
function typeOfActorless(token: string): string | null {
  const [, payload = ''] = token.split('.');
  const { data } = claims.safeParse(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')));
  return data?.actor_id === '' ? data.actor_type : null;
}

const SIGN_IN = '/auth/:actor_type/:auth_provider';

export const authMiddlewares: MiddlewareRoute[] = [
  { matcher: '/auth', middlewares: [noStore, limitPublicRequests] },
  { matcher: SIGN_IN, methods: ['GET', 'POST'], middlewares: [limitSignIn, refuseActorless] },
  {
    matcher: `${SIGN_IN}/register`,
    methods: ['POST'],
    middlewares: [limitRegistrations, wantInvite, refuseWeakPassword],
  },
  {
    matcher: `${SIGN_IN}/reset-password`,
    methods: ['POST'],
    middlewares: [limitResets, limitResetsOfOne],
  },
  { matcher: `${SIGN_IN}/update`, methods: ['POST'], middlewares: [refuseWeakPassword] },
  { matcher: '/auth/mfa/challenges/:id/verify', methods: ['POST'], middlewares: [limitCodes] },
];
