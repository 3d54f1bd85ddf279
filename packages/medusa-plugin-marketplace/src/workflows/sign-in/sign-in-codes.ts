import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import type { Locale } from 'ocop-core';
import { membersOf } from '../../container/members';
import { refusal } from '../../kernel/refuse';
import { hashOfCode, newCode } from '../../kernel/secrets';
import type { CodePurpose, MemberRow } from '../../modules/seller-member';
import { identityToSignIn } from '../members/identity-to-sign-in';
import { tokenOf } from '../members/token-of';
import { type CodeChannel, emailCodes } from './code-channels';

/**
 * Keeps a code for an address and answers until when it is good. Whether anybody has the address is looked at
 * behind the answer, which is the same and as soon for all.
 */
export function sendSignInCode(
  container: MedusaContainer,
  asked: { email: string; locale: Locale },
): Promise<{ expiresAt: Date }> {
  return issueAndSend(container, 'sign_in', asked, isMember);
}

/** A code for a buyer: whoever reads the letter has, or gets, the account of its address. */
export function sendBuyerCode(
  container: MedusaContainer,
  asked: { email: string; locale: Locale },
): Promise<{ expiresAt: Date }> {
  return issueAndSend(container, 'buyer_sign_in', asked, async () => true);
}

async function issueAndSend(
  container: MedusaContainer,
  purpose: CodePurpose,
  { email, locale }: { email: string; locale: Locale },
  isSomebody: (container: MedusaContainer, email: string) => Promise<boolean>,
): Promise<{ expiresAt: Date }> {
  const code = newCode();
  const { expires_at, fresh } = await membersOf(container).issueCode(
    targetOf(purpose, emailCodes, email),
    hashOf(container, purpose, email, code),
  );
  const expiresAt = new Date(expires_at);
  if (fresh) {
    const key = `${purpose.replaceAll('_', '-')}-code:${email}:${expiresAt.getTime()}`;
    const message = { destination: email, code, locale, key };
    setImmediate(() => void sendIf(container, emailCodes, message, isSomebody));
  }
  return { expiresAt };
}

async function sendIf(
  container: MedusaContainer,
  channel: CodeChannel,
  message: Parameters<CodeChannel['send']>[1],
  isSomebody: (container: MedusaContainer, email: string) => Promise<boolean>,
): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  try {
    if (await isSomebody(container, message.destination)) channel.send(container, message);
  } catch (error) {
    logger.warn(`sign-in code: ${String(error)}`);
  }
}

async function isMember(container: MedusaContainer, email: string): Promise<boolean> {
  const member = await membersOf(container).memberOfEmail(email);
  return member !== null && member.seller_id !== null;
}

/** A token for whoever knows the code that was sent to them. @throws InvalidInputError `code_wrong` */
export async function signInWithCode(
  container: MedusaContainer,
  { email, code }: { email: string; code: string },
): Promise<string> {
  const isRight = await spendCode(container, 'sign_in', email, code);
  const member: MemberRow | null = isRight ? await membersOf(container).memberOfEmail(email) : null;
  if (!member) throw refusal('code', 'code_wrong');
  return tokenOf(container, await identityToSignIn(container, member));
}

/** Whether this is the code that was sent there for that; it is used up then. */
export function spendCode(
  container: MedusaContainer,
  purpose: CodePurpose,
  email: string,
  code: string,
): Promise<boolean> {
  return membersOf(container).useCode(
    targetOf(purpose, emailCodes, email),
    hashOf(container, purpose, email, code),
  );
}

function targetOf(purpose: CodePurpose, { channel }: CodeChannel, destination: string) {
  return { channel, purpose, destination } as const;
}

function hashOf(
  container: MedusaContainer,
  purpose: CodePurpose,
  email: string,
  code: string,
): string {
  const { projectConfig } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE);
  return hashOfCode(String(projectConfig.http.cookieSecret), purpose, email, code);
}
