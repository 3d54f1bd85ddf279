/** `-signed_on` → newest first. Rows that are equal keep one order, by id, so that pages never overlap. */
export function orderBy(order: string): Record<string, 'ASC' | 'DESC'> {
  const direction = order.startsWith('-') ? 'DESC' : 'ASC';
  return { [order.replace(/^-/, '')]: direction, id: direction };
}
