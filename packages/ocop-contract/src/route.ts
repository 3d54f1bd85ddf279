import type { z } from 'zod';

/** One route of the HTTP contract. */
export interface Route {
  method: 'GET' | 'POST';
  /** With parameters as in `:id`. */
  path: string;
  summary: string;
  headers?: Readonly<Record<string, string>>;
  query?: z.ZodType;
  body?: z.ZodType;
  answer: z.ZodType;
  /** What else it answers, by status; one that is missing says no more than `Error`. */
  errors?: Readonly<Partial<Record<number, readonly z.ZodType[]>>>;
}

/** What a route answers, as it is written on the wire. */
export type AnswerOf<Answering extends Pick<Route, 'answer'>> = z.input<Answering['answer']>;

/** What a client sends to a route as its body. */
export type BodyOf<Asked extends { body: z.ZodType }> = z.input<Asked['body']>;

/** Keeps the precise types of a table of routes, and checks that it is one. */
export function routes<Table extends Readonly<Record<string, Route>>>(table: Table): Table {
  return table;
}

/** A route's path with what stands for its parameters, such as `:id`. */
export function pathOf({ path }: Route, parameters: Readonly<Record<string, string>> = {}): string {
  return path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(parameters[name] ?? ''));
}

/** The route that answers a request of this method to this path, if the contract has one. */
export function routeOf(
  tables: readonly Readonly<Record<string, Route>>[],
  method: string,
  path: string,
): Route | null {
  const found = tables
    .flatMap((table) => Object.values(table))
    .filter((route) => route.method === method && matches(route.path, path));
  // A fixed part goes before a parameter: `/reviews/of-order` is no `/reviews/:id`.
  return found.sort((one, other) => parameters(one.path) - parameters(other.path))[0] ?? null;
}

function matches(pattern: string, path: string): boolean {
  const wanted = pattern.split('/');
  const given = path.split('/');
  return (
    wanted.length === given.length &&
    wanted.every((part, index) => part.startsWith(':') || part === given[index])
  );
}

function parameters(path: string): number {
  return path.split('/').filter((part) => part.startsWith(':')).length;
}
