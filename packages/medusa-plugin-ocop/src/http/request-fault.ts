import type { MedusaRequest } from '@medusajs/framework/http';
import { MedusaError } from '@medusajs/framework/utils';
import { InvalidInputError } from '../modules/certification';
import { malformedAddress } from './malformed-address';

/** PostgreSQL's words for data that is none: class 22. */
const DATA_EXCEPTION = /^22/;

/** The same where only text is left of an error, and what is said of a field that nobody has. */
const INVALID = [
  /invalid byte sequence for encoding|unsupported Unicode escape|invalid input (syntax|value) for/,
  /out of range for type|must not be negative|(date\/time field|timestamp) .*out of range/,
  /Trying to (query|order) by not existing property/,
];

/** What is said where something is named in the address that this shop does not have. */
const NOT_THERE = [
  /Could not resolve '(au|fp|pp|no|ff|se)_/,
  /Unable to retrieve the \w+ provider with id/,
  /Service with alias "(user_)?rbac_role" was not found|Could not resolve '(rbac|index)'/,
];

/** Routes of Medusa's that read what they did not find. */
const UNCHECKED =
  /^\/(store\/carts\/[^/]+\/line-items|admin\/products\/[^/]+\/(variants|options)|admin\/(claims|exchanges)\/[^/]+\/inbound|admin\/draft-orders\/[^/]+\/edit)\//;
const READ_NOTHING = /^Cannot read properties of undefined \(reading '\w+'\)$/;

/**
 * The 400 or 404 that an error is where its cause is what was asked: an address that is no text, met
 * before our first middleware; data that the database could not read; something that is not there. Null
 * where it is the server's.
 */
export function requestFault(error: unknown, request: MedusaRequest): MedusaError | null {
  const problems = malformedAddress(request.originalUrl);
  if (problems.length > 0) return new InvalidInputError(problems);
  if (error instanceof URIError) {
    return new InvalidInputError([{ path: 'path', code: 'not_utf8', params: {} }]);
  }
  if (typeof request.query?.locale === 'object') {
    const params = { expected: 'string' };
    return new InvalidInputError([{ path: 'locale', code: 'wrong_type', params }]);
  }
  const causes = causesOf(error);
  if (causes.some(({ code }) => typeof code === 'string' && DATA_EXCEPTION.test(code))) {
    return invalid('Yêu cầu có giá trị không hợp lệ.');
  }
  const messages = causes.map(({ message }) => String(message ?? ''));
  const says = (patterns: readonly RegExp[]) =>
    messages.some((message) => patterns.some((pattern) => pattern.test(message)));
  if (says(INVALID)) return invalid('Yêu cầu có giá trị hoặc trường không hợp lệ.');
  if (says(NOT_THERE) || (UNCHECKED.test(request.path) && says([READ_NOTHING]))) {
    return new MedusaError(MedusaError.Types.NOT_FOUND, 'Không có đối tượng này.');
  }
  return null;
}

/** An error and what caused it. */
function causesOf(error: unknown): Record<string, unknown>[] {
  const causes: Record<string, unknown>[] = [];
  for (let current = error; causes.length < 5 && isRecord(current); ) {
    causes.push(current);
    current = current.cause ?? current.previous;
  }
  return causes;
}

function invalid(message: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, message);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
