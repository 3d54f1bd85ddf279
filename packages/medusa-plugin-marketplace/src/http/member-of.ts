import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from '@medusajs/framework/http';
import { MedusaError } from '@medusajs/framework/utils';
import { type MemberRight, type MemberRole, memberMay } from 'ocop-core';
import { membersOf } from '../container/members';

/** Who asks from a desk. */
export interface Member {
  id: string;
  sellerId: string;
  role: MemberRole;
  email: string;
}

interface WithMember {
  member?: Member;
}

type WithIdentity = Partial<Pick<AuthenticatedMedusaRequest, 'auth_context'>>;

/**
 * The member who asks; to be called behind `withMember`, as all of `/seller` is.
 * @throws MedusaError `unauthorized` where nobody is signed in
 */
export function memberOf(req: MedusaRequest & WithMember): Member {
  if (!req.member) throw unauthorized();
  return req.member;
}

/**
 * Middleware: 401 unless a member asks, who is looked up at each request, so that whoever was removed is
 * out at once; 403 where their role has not this right.
 */
export function withMember(right?: MemberRight) {
  return async (
    req: MedusaRequest & WithMember & WithIdentity,
    _res: MedusaResponse,
    next: MedusaNextFunction,
  ): Promise<void> => {
    const member = req.member ?? (await readMember(req));
    if (right && !memberMay(member.role, right)) {
      throw new MedusaError(
        MedusaError.Types.FORBIDDEN,
        'Chỉ chủ tài khoản bán hàng làm được việc này.',
      );
    }
    req.member = member;
    next();
  };
}

async function readMember({ auth_context, scope }: MedusaRequest & WithIdentity): Promise<Member> {
  if (!auth_context) throw unauthorized();
  const { auth_identity_id, actor_id } = auth_context;
  const member = await membersOf(scope).memberOfIdentity(auth_identity_id);
  if (!member || member.id !== actor_id || member.seller_id === null) throw unauthorized();
  const { id, seller_id: sellerId, role, email } = member;
  return { id, sellerId, role, email };
}

function unauthorized(): MedusaError {
  return new MedusaError(MedusaError.Types.UNAUTHORIZED, 'Xin đăng nhập tài khoản bán hàng.');
}
