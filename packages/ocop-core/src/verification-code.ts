import { RuleError } from './errors.js';

/** 31 characters without 0/O, 1/I/L. The count is prime, so the check digit misses no single slip. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const BASE = ALPHABET.length;
const PAYLOAD_LENGTH = 7;
const MINIMUM_RANDOM_BYTES = 8;
const FORM = new RegExp(`^CP-[${ALPHABET}]{4}-[${ALPHABET}]{4}$`);

/**
 * The check character closes the weighted sum (weights 2..9, the check's own 9 last) to 0 modulo 31.
 * Every weight and every difference of two weights has an inverse modulo a prime, so each single
 * wrong character and each swap of two characters changes the sum.
 */
function checkCharacter(payload: string): string {
  let sum = 0;
  for (const [index, character] of [...payload].entries()) {
    sum += (index + 2) * ALPHABET.indexOf(character);
  }
  const ownWeight = PAYLOAD_LENGTH + 2;
  for (let value = 0; value < BASE; value += 1) {
    if ((sum + ownWeight * value) % BASE === 0) return ALPHABET.charAt(value);
  }
  throw new RuleError('invalid_verification_code', 'no check character');
}

/**
 * A certificate's public code, like 'CP-7K3M-9QXS': seven random characters and a check character.
 * About 2.7 × 10¹⁰ codes: keep a unique index and draw again when one is taken.
 * @param randomBytes at least 8 bytes from a cryptographic source
 * @throws RuleError `not_enough_random_bytes`
 */
export function makeVerificationCode(randomBytes: Uint8Array): string {
  if (randomBytes.length < MINIMUM_RANDOM_BYTES) {
    throw new RuleError('not_enough_random_bytes', `needs ${MINIMUM_RANDOM_BYTES} random bytes`);
  }
  let number = 0n;
  for (const byte of randomBytes) number = (number << 8n) | BigInt(byte);
  let payload = '';
  for (let index = 0; index < PAYLOAD_LENGTH; index += 1) {
    payload += ALPHABET.charAt(Number(number % BigInt(BASE)));
    number /= BigInt(BASE);
  }
  const characters = payload + checkCharacter(payload);
  return `CP-${characters.slice(0, 4)}-${characters.slice(4)}`;
}

/** Whether a text is a code in its written form with the right check character. */
export function isVerificationCode(text: unknown): text is string {
  if (typeof text !== 'string' || !FORM.test(text)) return false;
  const characters = text.slice(3).replace('-', '');
  return checkCharacter(characters.slice(0, PAYLOAD_LENGTH)) === characters.charAt(PAYLOAD_LENGTH);
}

/**
 * The written form of a code as people type it: any case, spaces and dashes, with or without "CP".
 * Does not judge it: ask `isVerificationCode` of the answer.
 */
export function normaliseVerificationCode(text: string): string {
  const characters = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Dash}_.]/gu, '');
  const length = PAYLOAD_LENGTH + 1;
  const payload =
    characters.length === length + 2 && characters.startsWith('CP')
      ? characters.slice(2)
      : characters;
  return payload.length === length ? `CP-${payload.slice(0, 4)}-${payload.slice(4)}` : characters;
}

/**
 * The codes that somebody may have meant who made one slip: a wrong character, or two neighbours
 * swapped. Empty for a code that is right, and for what is not as long as a code. At most 15, since
 * for each place there is only one character that closes the sum.
 */
export function nearVerificationCodes(text: string): string[] {
  const written = normaliseVerificationCode(text);
  const characters = written.replace(/^CP-/, '').replace('-', '');
  if (isVerificationCode(written) || characters.length !== PAYLOAD_LENGTH + 1) return [];
  const near: string[] = [];
  for (let place = 0; place < characters.length; place += 1) {
    const before = characters.slice(0, place);
    const [own = '', next = ''] = characters.slice(place);
    const rest = characters.slice(place + 1);
    if (next !== '') near.push(before + next + own + rest.slice(1));
    for (const other of ALPHABET) if (other !== own) near.push(before + other + rest);
  }
  const codes = near.map((eight) => `CP-${eight.slice(0, 4)}-${eight.slice(4)}`);
  return [...new Set(codes.filter(isVerificationCode))];
}
