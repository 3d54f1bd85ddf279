import { slugify } from 'ocop-core';

const LONGEST = 72;

function shorten(slug: string, length: number): string {
  if (slug.length <= length) return slug;
  return slug.slice(0, length + 1).replace(/-[^-]*$/, '');
}

/** Gives each product an address part of its own: name, province, and where both repeat a number. */
export class Handles {
  private readonly taken = new Set<string>();

  take(name: string, provinceSlug: string): string {
    const base = shorten(slugify(name), LONGEST - provinceSlug.length - 1);
    const wanted = base.includes(provinceSlug) ? base : `${base}-${provinceSlug}`;
    let handle = wanted;
    for (let number = 2; this.taken.has(handle); number += 1) handle = `${wanted}-${number}`;
    this.taken.add(handle);
    return handle;
  }
}
