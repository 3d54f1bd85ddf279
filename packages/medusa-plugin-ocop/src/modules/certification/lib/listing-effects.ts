import type { MedusaContainer } from '@medusajs/framework/types';

/** What an effect is told of a change of the register that concerns a product. */
export interface ChangedListing {
  /** Of the outbox row. */
  id: string;
  product_id: string;
  certificate_id: string;
  /** Type of the register's entry. */
  cause: string;
  /** Number of the register's entry. */
  cause_sequence: number;
}

/** Something that must follow the register whenever what it says of a product has changed. */
export interface ListingEffect {
  /** Stands on the outbox rows: lower case, with the plugin's name in front (`feeds.products`). */
  name: string;
  /**
   * Brings its target to what the register says now, never to what the change said: it may come
   * twice, late, and before or after others. It throws when it could not, and is called again.
   */
  run(container: MedusaContainer, changes: readonly ChangedListing[]): Promise<void>;
  /** Whether search must not show the product until this effect is done. Not, unless said here. */
  withholdsFromSearch?: boolean;
  /** Whether what fails for many products is tried for each alone, so that one stops only itself. */
  aloneAfterFailure?: boolean;
}

declare global {
  var ocopListingEffects: Map<string, ListingEffect> | undefined;
}

const NAME = /^[a-z][a-z0-9_.-]*$/;

/**
 * One for the process, whatever number of copies of this file is loaded in it: a plugin may bring a
 * second copy of this package, and the module that writes the rows may not be the one that was
 * registered with. Medusa keeps its workflows likewise. A container is no place for it: plugins
 * register when their files are loaded, which is before there is one.
 */
function registry(): Map<string, ListingEffect> {
  globalThis.ocopListingEffects ??= new Map();
  return globalThis.ocopListingEffects;
}

/**
 * Makes every change of a listing from now on owe this effect. To be called where a file under
 * `src/workflows` is loaded, so that every process of a shop knows the same effects. A name that is
 * registered again is replaced.
 * @returns takes it back: rows that owe it wait for it no more
 */
export function registerListingEffect(effect: ListingEffect): () => void {
  if (!NAME.test(effect.name)) throw new Error(`"${effect.name}" is no name of a listing effect`);
  registry().set(effect.name, effect);
  return () => {
    if (registry().get(effect.name) === effect) registry().delete(effect.name);
  };
}

/** The effects that are registered in this process. */
export function listingEffects(): ListingEffect[] {
  return [...registry().values()];
}
