import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import type { Locale } from 'ocop-core';
import { membersOf } from '../../container/members';
import { refusal } from '../../kernel/refuse';
import { hashOfCode, newCode } from '../../kernel/secrets';
import type { MemberRow } from '../../modules/seller-member';
import { identityToSignIn } from '../members/identity-to-sign-in';
import { tokenOf } from '../members/token-of';
import { type CodeChannel, emailCodes } from './code-channels';

const PURPOSE = 'sign_in';

/**
 * Keeps a code for an address and answers until when it is good. Whether anybody has the address is looked at
 * behind the answer, which is the same and as soon for all.
 */
export async function sendSignInCode(
  container: MedusaContainer,
  { email, locale }: { email: string; locale: Locale },
): Promise<{ expiresAt: Date }> {
  const code = newCode();
  const { expires_at, fresh } = await membersOf(container).issueCode(
    targetOf(emailCodes, email),
    hashOf(container, email, code),
  );
  const expiresAt = new Date(expires_at);
  if (fresh) {
    const key = `sign-in-code:${email}:${expiresAt.getTime()}`;
    const message = { destination: email, code, locale, key };
    setImmediate(() => void sendIfMember(container, emailCodes, message));
  }
  return { expiresAt };
}

async function sendIfMember(
  container: MedusaContainer,
  channel: CodeChannel,
  message: Parameters<CodeChannel['send']>[1],
): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  try {
    const member = await membersOf(container).memberOfEmail(message.destination);
    if (member && member.seller_id !== null) channel.send(container, message);
  } catch (error) {
    logger.warn(`sign-in code: ${String(error)}`);
  }
}

/** A token for whoever knows the code that was sent to them. @throws InvalidInputError `code_wrong` */
export async function signInWithCode(
  container: MedusaContainer,
  { email, code }: { email: string; code: string },
): Promise<string> {
  const isRight = await membersOf(container).useCode(
    targetOf(emailCodes, email),
    hashOf(container, email, code),
  );
  const member: MemberRow | null = isRight ? await membersOf(container).memberOfEmail(email) : null;
  if (!member) throw refusal('code', 'code_wrong');
  return tokenOf(container, await identityToSignIn(container, member));
}

function targetOf({ channel }: CodeChannel, destination: string) {
  return { channel, purpose: PURPOSE, destination } as const;
}

function hashOf(container: MedusaContainer, email: string, code: string): string {
  const { projectConfig } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE);
  return hashOfCode(String(projectConfig.http.cookieSecret), PURPOSE, email, code);
}
