type Values = Readonly<Record<string, unknown>>;

/** What is put in as it is: neither a plural nor a date nor an element. */
const PLACE = /\{(\w+)\}/;
/** Says in a message that more is to be done than putting values in. */
const MORE = /['{}<#|]/;

/**
 * A message that consists of words and of names of values, as a function; null where it says more (a plural, an
 * element), or a value is none that can be put in as it is. The library for messages would look for what it has
 * compiled by everything that it was given, which takes longer than all the rest.
 */
export function simpleMessage(message: unknown): ((values: Values) => string | null) | null {
  if (typeof message !== 'string') return null;
  // Between two parts of the text stands the name of a value.
  const parts = message.split(PLACE);
  if (parts.some((part, index) => index % 2 === 0 && MORE.test(part))) return null;
  return (values) => {
    let text = '';
    for (const [index, part] of parts.entries()) {
      const value = index % 2 === 0 ? part : values[part];
      if (typeof value !== 'string' && typeof value !== 'number') return null;
      text += value;
    }
    return text;
  };
}
