/** SQL with `?` in the place of each parameter. */
export interface Sql {
  text: string;
  params: unknown[];
}

/** SQL that is written by us, never by a client: identifiers, keywords, whole expressions. */
export function raw(text: string, params: unknown[] = []): Sql {
  return { text, params };
}

/** A template in which other SQL is inserted and everything else becomes a parameter. */
export function sql(strings: TemplateStringsArray, ...values: unknown[]): Sql {
  const parts = values.map((value) => (isSql(value) ? value : raw('?', [value])));
  return {
    text: strings.reduce((text, string, index) => text + (parts[index - 1]?.text ?? '') + string),
    params: parts.flatMap((part) => part.params),
  };
}

/** SQL after SQL with a separator between them. */
export function join(parts: readonly Sql[], separator: string): Sql {
  return {
    text: parts.map((part) => part.text).join(separator),
    params: parts.flatMap((part) => part.params),
  };
}

export function and(parts: readonly Sql[]): Sql {
  return sql`(${join(parts, ' AND ')})`;
}

export function or(parts: readonly Sql[]): Sql {
  return sql`(${join(parts, ' OR ')})`;
}

function isSql(value: unknown): value is Sql {
  return typeof value === 'object' && value !== null && 'text' in value && 'params' in value;
}
