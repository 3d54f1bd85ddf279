import type { IndexPlan, PlannedField } from '@medusajs/search-postgres/dist/utils';

/** A field of an index as a column of its own, so that no row's JSON is opened to filter by it. */
export interface Column {
  name: string;
  type: 'text' | 'double precision' | 'boolean' | 'jsonb';
  /** How PostgreSQL derives it from the row's `indexed` document. */
  expression: string;
}

/** The column of a field, quoted for SQL; null for a field that nothing filters, sorts or counts by. */
export function columnOf(plan: IndexPlan, path: string): Column | null {
  const planned = plan.fields.get(path);
  if (!planned || !wantsColumn(planned)) return null;
  const name = `"c_${path.toLowerCase().replace(/[^a-z0-9]+/g, '_')}"`;
  const segments = path.split('.').map((segment) => segment.replace(/'/g, "''"));
  const json = `"indexed"#>'{${segments.join(',')}}'`;
  const text = `"indexed"#>>'{${segments.join(',')}}'`;
  if (planned.is_array) return { name, type: 'jsonb', expression: json };
  switch (planned.kind) {
    case 'number':
      return { name, type: 'double precision', expression: `(${text})::double precision` };
    case 'boolean':
      return { name, type: 'boolean', expression: `(${text})::boolean` };
    default:
      return { name, type: 'text', expression: text };
  }
}

/** All columns of an index, in the order of its fields. */
export function columnsOf(plan: IndexPlan): Column[] {
  return [...plan.fields.keys()].flatMap((path) => columnOf(plan, path) ?? []);
}

function wantsColumn({ field, kind }: PlannedField): boolean {
  if (kind === 'vector' || kind === 'geo') return false;
  return Boolean(field.filterable || field.sortable || field.facetable);
}
