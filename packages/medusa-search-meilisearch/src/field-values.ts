import { invalid } from './errors';
import type { PlannedField } from './index-plan';

/** JSON knows no lone surrogates, and one of them would fail the whole request. */
export function wellFormed(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}

function toTime(value: unknown): number {
  if (value instanceof Date) return value.getTime();
  return typeof value === 'number' ? value : Date.parse(String(value));
}

function toBoolean(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (value === 'true' || value === 'false') return value === 'true';
  return undefined;
}

/**
 * A value as Meilisearch keeps it: dates as milliseconds, numbers finite.
 * @throws MedusaError when it is none of the field's kind
 */
export function engineValue(field: PlannedField, value: unknown): string | number | boolean {
  const fault = () => invalid(`"${field.path}" is a ${field.kind}, and ${String(value)} is not`);
  switch (field.kind) {
    case 'string':
      if (typeof value === 'object') throw fault();
      return wellFormed(String(value));
    case 'boolean': {
      const truth = toBoolean(value);
      if (truth === undefined) throw fault();
      return truth;
    }
    default: {
      const number = field.kind === 'date' ? toTime(value) : Number(value);
      if (!Number.isFinite(number) || value === '') throw fault();
      return number;
    }
  }
}

/** A value as the shop reads it: dates as ISO text again. */
export function shopValue(field: PlannedField, value: unknown): unknown {
  return field.kind === 'date' && typeof value === 'number' ? new Date(value).toISOString() : value;
}
