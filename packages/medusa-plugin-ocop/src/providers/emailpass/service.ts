import { EmailPassAuthService } from '@medusajs/auth-emailpass/dist/services/emailpass';
import type {
  AuthenticationInput,
  AuthenticationResponse,
  AuthIdentityProviderService,
} from '@medusajs/framework/types';
import { problemMessage } from 'ocop-core';
import { oneAddress } from '../../accounts/one-address';
import { passwordProblem } from '../../accounts/password-problem';
import { spendAsLong, USUAL_COSTS } from './spend-as-long';

type Update = Parameters<EmailPassAuthService['update']>;
type UpdateAnswer = ReturnType<EmailPassAuthService['update']>;

/**
 * Medusa's sign-in by e-mail and password, which answers an unknown address no sooner than a known one,
 * takes an address for one whatever its capitals, and no password that anybody would guess. Whoever makes
 * identities comes past here: the routes, `medusa user`, the seeds.
 */
export class EvenEmailPassService extends EmailPassAuthService {
  override async authenticate(
    input: AuthenticationInput,
    identities: AuthIdentityProviderService,
  ): Promise<AuthenticationResponse> {
    const { email, password } = credentialsOf(input);
    if (email === null || password === null) return super.authenticate(input, identities);
    const evened = evenly(identities, () =>
      spendAsLong(password, this.config_.hashConfig ?? USUAL_COSTS),
    );
    const answer = await super.authenticate(
      withBody(input, oneAddress(email), composed(password)),
      evened,
    );
    if (answer.success || (email === oneAddress(email) && password === composed(password))) {
      return answer;
    }
    // Kept before addresses and marks were made one.
    return super.authenticate(withBody(input, email, password), evened);
  }

  override async register(
    input: AuthenticationInput,
    identities: AuthIdentityProviderService,
  ): Promise<AuthenticationResponse> {
    const { email, password } = credentialsOf(input);
    if (email === null || password === null) return super.register(input, identities);
    const problem = passwordProblem(password, email);
    if (problem) return { success: false, error: `password: ${problemMessage(problem, 'vi')}` };
    return super.register(withBody(input, oneAddress(email), composed(password)), identities);
  }

  override async update(data: Update[0], identities: Update[1]): UpdateAnswer {
    if (typeof data?.password !== 'string') return super.update(data, identities);
    const problem = passwordProblem(data.password, data.entity_id ?? null);
    if (problem) return { success: false, error: `password: ${problemMessage(problem, 'vi')}` };
    return super.update({ ...data, password: composed(data.password) }, identities);
  }
}

function credentialsOf({ body }: AuthenticationInput) {
  const { email, password }: Record<string, unknown> = body ?? {};
  return { email: textOrNull(email), password: textOrNull(password) };
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** One keyboard types a letter and its marks as one sign, another as several: the same password. */
function composed(password: string): string {
  return password.normalize('NFC');
}

function withBody(
  input: AuthenticationInput,
  email: string,
  password: string,
): AuthenticationInput {
  return { ...input, body: { ...input.body, email, password } };
}

/** The identities, where finding none takes as long as comparing a password. */
function evenly(
  identities: AuthIdentityProviderService,
  spend: () => Promise<void>,
): AuthIdentityProviderService {
  return {
    ...identities,
    retrieve: async (selector) => {
      try {
        return await identities.retrieve(selector);
      } catch (error) {
        await spend();
        throw error;
      }
    },
  };
}
