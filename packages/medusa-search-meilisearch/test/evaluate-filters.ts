/** What Medusa's filters mean, written without an engine: the yardstick of the compiled ones. */

type Row = Record<string, unknown>;

function fold(value: unknown): unknown {
  if (value instanceof Date) return value.getTime();
  return typeof value === 'string' ? value.trim().normalize('NFKD').toLowerCase() : value;
}

function valuesAt(row: unknown, path: string[]): unknown[] {
  if (row === null || row === undefined) return [];
  if (Array.isArray(row)) return row.flatMap((item) => valuesAt(item, path));
  const [head, ...rest] = path;
  if (head === undefined) return [fold(row)];
  return typeof row === 'object' ? valuesAt(Object(row)[head], rest) : [];
}

function holds(values: unknown[], wanted: unknown): boolean {
  return wanted === null ? values.length === 0 : values.includes(fold(wanted));
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

function some(values: unknown[], test: (value: number) => boolean): boolean {
  return values.some((value) => typeof value === 'number' && test(value));
}

function applies(values: unknown[], operator: string, operand: unknown): boolean {
  const bound = Number(fold(operand));
  switch (operator) {
    case '$eq':
      return holds(values, operand);
    case '$ne':
      return !holds(values, operand);
    case '$in':
    case '$overlaps':
      return list(operand).some((wanted) => holds(values, wanted));
    case '$nin':
      return !list(operand).some((wanted) => holds(values, wanted));
    case '$exists':
      return values.length > 0 === operand;
    case '$gt':
      return some(values, (value) => value > bound);
    case '$gte':
      return some(values, (value) => value >= bound);
    case '$lt':
      return some(values, (value) => value < bound);
    case '$lte':
      return some(values, (value) => value <= bound);
    case '$contains':
      return list(operand).length === 0
        ? values.length > 0
        : list(operand).every((wanted) => holds(values, wanted));
    case '$prefix':
      return values.some((value) => String(value).startsWith(String(fold(operand))));
    default:
      throw new Error(`no operator ${operator}`);
  }
}

function fieldMatches(row: Row, path: string, wanted: unknown): boolean {
  const values = valuesAt(row, path.split('.'));
  const isMap =
    typeof wanted === 'object' &&
    wanted !== null &&
    !Array.isArray(wanted) &&
    !(wanted instanceof Date);
  if (!isMap) return list(wanted).some((value) => holds(values, value));
  return Object.entries(wanted).every(([operator, operand]) => applies(values, operator, operand));
}

/** Whether a document as the shop wrote it matches. */
export function matches(row: Row, filters: Row): boolean {
  return Object.entries(filters).every(([key, value]) => {
    switch (key) {
      case '$and':
        return list(value).every((branch) => matches(row, Object(branch)));
      case '$or':
        return list(value).some((branch) => matches(row, Object(branch)));
      case '$not':
        return !matches(row, Object(value));
      default:
        return fieldMatches(row, key, value);
    }
  });
}
