import { z } from 'zod';
import { errorSchema } from './errors.js';
import type { ContractEvent } from './events.js';
import type { Route } from './route.js';

type Json = Record<string, unknown>;

/** Which routes a document describes, under which tag, and who may ask them. */
export interface RouteGroup {
  tag: string;
  security: string;
  routes: Readonly<Record<string, Route>>;
}

/**
 * The OpenAPI 3.1 document of these routes. Schemas are told as they are written on the wire. Events stand
 * in an extension: `webhooks` are requests that somebody is sent, and these go over Medusa's event bus.
 */
export function openApiDocument(
  groups: readonly RouteGroup[],
  events: readonly ContractEvent[],
  version: string,
): Json {
  const schemas = new SchemaBook();
  const paths: Record<string, Json> = {};
  for (const { tag, security, routes } of groups) {
    for (const [name, route] of Object.entries(routes)) {
      const path = route.path.replace(/:(\w+)/g, '{$1}');
      paths[path] = {
        ...paths[path],
        [route.method.toLowerCase()]: {
          operationId: `${tag}.${name}`,
          tags: [tag],
          summary: route.summary,
          security: [{ [security]: [] }],
          ...operation(route, schemas),
        },
      };
    }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'medusa-plugin-ocop', version, license: { name: 'MIT', identifier: 'MIT' } },
    paths,
    'x-events': Object.fromEntries(
      events.map(({ name, summary, payload }) => [
        name,
        { summary, payload: schemas.add(payload) },
      ]),
    ),
    components: {
      schemas: schemas.components(),
      securitySchemes: {
        publishableKey: { type: 'apiKey', in: 'header', name: 'x-publishable-api-key' },
        operator: { type: 'http', scheme: 'bearer' },
        member: { type: 'http', scheme: 'bearer' },
        signature: { type: 'apiKey', in: 'header', name: 'x-ocop-signature' },
      },
    },
  };
}

function operation(route: Route, schemas: SchemaBook): Json {
  const { answer, body, errors = {} } = route;
  const parameters = [
    ...pathParameters(route),
    ...headerParameters(route),
    ...queryParameters(route, schemas),
  ];
  const refusals = Object.entries(errors).map(([status, kinds]) => [
    status,
    content('Refused', schemas.anyOf(kinds ?? [])),
  ]);
  return {
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: { content: jsonContent(schemas.add(body)) } }),
    responses: {
      200: content('Answered', schemas.add(answer)),
      ...Object.fromEntries(refusals),
      default: content('Any other error', schemas.add(errorSchema)),
    },
  };
}

function pathParameters({ path }: Route): Json[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
}

function headerParameters({ headers = {} }: Route): Json[] {
  return Object.entries(headers).map(([name, description]) => ({
    name,
    in: 'header',
    description,
    schema: { type: 'string' },
  }));
}

function queryParameters({ query }: Route, schemas: SchemaBook): Json[] {
  if (!query) return [];
  const { properties = {}, required = [] } = schemas.add(query);
  if (!isRecord(properties) || !Array.isArray(required)) return [];
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    ...(required.includes(name) && { required: true }),
    ...(isRecord(schema) && schema.type === 'array' && { style: 'form', explode: false }),
    schema,
  }));
}

function content(description: string, schema: Json): Json {
  return { description, content: jsonContent(schema) };
}

function jsonContent(schema: Json): Json {
  return { 'application/json': { schema } };
}

/** Schemas as JSON Schema; those with a name are told once and referred to. */
class SchemaBook {
  private readonly named = new Map<string, unknown>();

  add(schema: z.ZodType): Json {
    const {
      $schema: _dialect,
      $defs,
      ...own
    } = z.toJSONSchema(z.tuple([schema]), {
      io: 'input',
      unrepresentable: 'any',
    });
    for (const [name, definition] of Object.entries($defs ?? {})) {
      this.named.set(name, withReferences(withoutId(definition)));
    }
    const [only] = own.prefixItems ?? [];
    const told = withReferences(only);
    return isRecord(told) ? told : {};
  }

  anyOf(schemas: readonly z.ZodType[]): Json {
    const told = schemas.map((schema) => this.add(schema));
    return told.length === 1 ? (told[0] ?? {}) : { anyOf: told };
  }

  components(): Json {
    return Object.fromEntries([...this.named].sort(([one], [other]) => (one < other ? -1 : 1)));
  }
}

function withoutId(definition: unknown): unknown {
  if (!isRecord(definition)) return definition;
  const { id: _id, ...rest } = definition;
  return rest;
}

/** `#/$defs/Hit` of zod as `#/components/schemas/Hit` of OpenAPI. */
function withReferences(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withReferences);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      key === '$ref' && typeof part === 'string'
        ? part.replace('#/$defs/', '#/components/schemas/')
        : withReferences(part),
    ]),
  );
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
