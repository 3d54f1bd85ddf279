import type { SearchTypes } from '@medusajs/framework/types';

type Definition = SearchTypes.ResolvedSearchIndexDefinition;

/** The definitions of the indexes that this process has used, by name and by physical name. */
export class KnownDefinitions {
  readonly #definitions = new Map<string, Definition>();

  /** A search names the live version of its index. */
  searched(definition: Definition): void {
    this.#definitions.set(definition.name, definition);
    this.#definitions.set(definition.physical_name, definition);
  }

  /** A write may go to a version that is still being filled. */
  written(definition: Definition): void {
    this.#definitions.set(definition.physical_name, definition);
    if (!this.#definitions.has(definition.name)) {
      this.#definitions.set(definition.name, definition);
    }
  }

  deleted(physicalName: string): void {
    for (const [key, { physical_name }] of this.#definitions) {
      if (physical_name === physicalName) this.#definitions.delete(key);
    }
  }

  of(name: string): Definition | undefined {
    return this.#definitions.get(name);
  }
}
