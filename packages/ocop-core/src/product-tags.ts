/** Tag of a product that an operator offers as a gift. */
export const GIFT_TAG = 'qua-tang';
/** Tag of a product that is known to be exported. */
export const EXPORT_TAG = 'xuat-khau';

const FAIR = 'hoi-cho:';

/** Address part of the fair of the demo, which nobody holds; whoever shows it says so. */
export const EXAMPLE_FAIR = 'vi-du';

/** The tag of a product that takes part in a fair. */
export function fairTag(slug: string): string {
  return `${FAIR}${slug}`;
}

/** Address parts of the fairs that a product's tags name, each once. */
export function fairSlugsOf(tags: readonly string[]): string[] {
  const slugs = tags.filter((tag) => tag.startsWith(FAIR)).map((tag) => tag.slice(FAIR.length));
  return [...new Set(slugs)].filter((slug) => slug !== '');
}
