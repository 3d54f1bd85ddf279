import { type PaymentWay, paymentWaySchema } from 'ocop-contract';
import {
  chosenProvince,
  collapseSpaces,
  nfc,
  type Place,
  parseVietnamesePhone,
  tidyAddress,
} from 'ocop-core';
import { z } from 'zod';
import type { Delivery } from './backend/checkouts';
import { allFetched, type ReadWishes, readWishes } from './parcel-wishes';

export const CHECKOUT_FIELDS = [
  'name',
  'phone',
  'email',
  'province',
  'commune',
  'street',
  'note',
] as const;
export type CheckoutField = (typeof CHECKOUT_FIELDS)[number];
export type CheckoutValues = Record<CheckoutField, string>;

/** What is wrong with a field; the words are in `messages`, under `checkout.errors`. */
export const CHECKOUT_ERRORS = [
  'nameMissing',
  'nameLong',
  'phoneWrong',
  'emailWrong',
  'provinceMissing',
  'communeMissing',
  'communeLong',
  'streetMissing',
  'streetLong',
  'noteLong',
] as const;
export type CheckoutError = (typeof CHECKOUT_ERRORS)[number];
export type CheckoutErrors = Partial<Record<CheckoutField, CheckoutError>>;

function text(missing: CheckoutError, long: CheckoutError, max: number) {
  return z.string().min(2, missing).max(max, long);
}

/** By its code, or by a name of before 01/7/2025. */
const provinceSchema = z.string().transform((value, context) => {
  const chosen = chosenProvince(value);
  if (chosen) return { code: chosen.today.code, fullName: chosen.today.fullNameVi };
  context.addIssue({ code: 'custom', message: 'provinceMissing' satisfies CheckoutError });
  return z.NEVER;
});

const phoneSchema = z.string().transform((given, context) => {
  const phone = parseVietnamesePhone(given);
  if (phone) return phone;
  context.addIssue({ code: 'custom', message: 'phoneWrong' satisfies CheckoutError });
  return z.NEVER;
});

const emailSchema = z.string().transform((given, context) => {
  if (given === '') return null;
  const email = z.email().max(254).safeParse(given.toLowerCase());
  if (email.success) return email.data;
  context.addIssue({ code: 'custom', message: 'emailWrong' satisfies CheckoutError });
  return z.NEVER;
});

const deliverySchema = z.object({
  name: text('nameMissing', 'nameLong', 80),
  phone: phoneSchema,
  email: emailSchema,
  province: provinceSchema,
  commune: text('communeMissing', 'communeLong', 80),
  street: text('streetMissing', 'streetLong', 200),
  note: z.string().max(300, 'noteLong' satisfies CheckoutError),
}) satisfies z.ZodType<Delivery>;

/** Of who fetches all of it: nobody has to be told where to bring it. */
const fetchedSchema = deliverySchema.extend({
  province: provinceSchema.nullable().catch(null),
  commune: z.string().max(80, 'communeLong' satisfies CheckoutError),
  street: z.string().max(200, 'streetLong' satisfies CheckoutError),
}) satisfies z.ZodType<Delivery>;

export type CheckoutInput = { values: CheckoutValues; wishes: ReadWishes } & (
  | { delivery: Delivery }
  | { errors: CheckoutErrors }
);

/** Reads the checkout form: a delivery, or what was typed with what is wrong at which field. */
export function readCheckoutForm(form: FormData): CheckoutInput {
  const values = valuesOf(form);
  const wishes = readWishes(form);
  const schema = allFetched(wishes.wishes) ? fetchedSchema : deliverySchema;
  const parsed = schema.safeParse(values);
  const isWhole = Object.keys(wishes.errors).length === 0;
  if (parsed.success && isWhole) return { values, wishes, delivery: tidied(parsed.data, values) };
  const errors: CheckoutErrors = {};
  for (const { path, message } of parsed.error?.issues ?? []) {
    const field = CHECKOUT_FIELDS.find((name) => name === path[0]);
    const error = CHECKOUT_ERRORS.find((name) => name === message);
    if (field && error) errors[field] ??= error;
  }
  return { values, wishes, errors };
}

/** Without what is said twice: people add district and province to the line. */
function tidied(delivery: Delivery, { province }: CheckoutValues): Delivery {
  const chosen = chosenProvince(province);
  if (!chosen) return delivery;
  const { today, former } = chosen;
  const place: Place = former
    ? { scheme: '2024', code: former.code }
    : { scheme: '2025', code: today.code };
  return { ...delivery, ...tidyAddress({ ...delivery, province: place }) };
}

function valuesOf(form: FormData): CheckoutValues {
  const read = (field: CheckoutField) => {
    const value = form.get(field);
    return typeof value === 'string' ? collapseSpaces(nfc(value)) : '';
  };
  return {
    name: read('name'),
    phone: read('phone'),
    email: read('email'),
    province: read('province'),
    commune: read('commune'),
    street: read('street'),
    note: read('note'),
  };
}

/** How the buyer wants to pay; in cash where the form did not say. */
export function paymentField(form: FormData): PaymentWay {
  return paymentWaySchema.catch('cash').parse(form.get('payment'));
}
