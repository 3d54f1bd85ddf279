import type { Locale } from 'ocop-core';
import { createTranslator } from 'use-intl/core';
import en from '@/messages/en.json';
import vi from '@/messages/vi.json';
import { simpleMessage } from './simple-message';

export type Messages = typeof vi;
export type Namespace = keyof Messages;

/** English has to have every key that Vietnamese has: the type checker says when it does not. */
const MESSAGES: Readonly<Record<Locale, Messages>> = { vi, en };

/** Each keeps the messages that it has compiled and the formatters that they need. */
type Made = { [N in Namespace]?: Translate<N> };
const MADE: Readonly<Record<Locale, Made>> = { vi: {}, en: {} };

/** The messages of one page or part, in a language. Keys and arguments are checked by type. */
export function translatorFor<N extends Namespace>(locale: Locale, namespace: N): Translate<N> {
  // Under a name stands the translator of that name, which the compiler cannot follow.
  const made = MADE[locale] as { [K in N]?: Translate<N> };
  made[namespace] ??= makeTranslator(locale, namespace);
  return made[namespace];
}

function makeTranslator<N extends Namespace>(locale: Locale, namespace: N) {
  const translate = createTranslator<Messages, N>({
    locale,
    messages: MESSAGES[locale],
    namespace,
    timeZone: 'Asia/Ho_Chi_Minh',
  });
  const simple = new Map<string, ReturnType<typeof simpleMessage>>();
  return new Proxy(translate, {
    apply(library, self, given) {
      const [key, values = {}, ...formats] = given;
      let message = simple.get(key);
      if (message === undefined) {
        message = translate.has(key) ? simpleMessage(translate.raw(key)) : null;
        simple.set(key, message);
      }
      const text = formats.length === 0 ? message?.(values) : null;
      return text ?? Reflect.apply(library, self, given);
    },
  });
}

/** The messages of a namespace, as handed to a function. */
export type Translate<N extends Namespace> = ReturnType<typeof makeTranslator<N>>;
