import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { FORMER_PROVINCES, PROVINCES, Vocabulary } from 'ocop-core';
import { certificationOf, stateOf } from '../container/resolve';
import {
  type CertificationModuleService,
  NAME_SOURCES,
  NAMES_PAGE,
} from '../modules/certification';

/** How long the words stay as they were read. New ones are found all the same, only never guessed. */
const FRESH_MS = 10 * 60_000;
/** An empty catalogue is being filled: it is read again soon. */
const EMPTY_MS = 5000;

interface Known {
  vocabulary: Vocabulary;
  /** No products yet. */
  isEmpty: boolean;
  readAt: number;
}

/**
 * The words of the catalogue as this process knows them, read in the background and again every ten
 * minutes; null until they have been read once. A search never waits for them.
 */
export function catalogueVocabulary(container: MedusaContainer): Vocabulary | null {
  return stateOf(container, CatalogueWords).current(container);
}

class CatalogueWords {
  private known: Known | null = null;
  private reading: Promise<void> | null = null;

  current(container: MedusaContainer): Vocabulary | null {
    if (!this.reading && isStale(this.known)) {
      this.reading = this.read(container).finally(() => {
        this.reading = null;
      });
    }
    return this.known?.vocabulary ?? null;
  }

  private async read(container: MedusaContainer): Promise<void> {
    try {
      const words = await readVocabulary(certificationOf(container));
      this.known = { ...words, readAt: Date.now() };
    } catch (error) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`search: the words of the catalogue were not read: ${String(error)}`);
    }
  }
}

function isStale(words: Known | null): boolean {
  if (!words) return true;
  const age = Date.now() - words.readAt;
  return age > FRESH_MS || (age > EMPTY_MS && words.isEmpty);
}

/** Reads page by page, so that other work goes on meanwhile. */
async function readVocabulary(
  certification: CertificationModuleService,
): Promise<Omit<Known, 'readAt'>> {
  const vocabulary = new Vocabulary(
    [...PROVINCES, ...FORMER_PROVINCES].map(({ nameVi }) => nameVi),
  );
  const placeWords = vocabulary.size;
  for (const source of NAME_SOURCES) {
    let after = '';
    for (let more = true; more; ) {
      const names = await certification.listNames(source, after);
      vocabulary.add(names, { ofOthers: source !== 'product' });
      after = names.at(-1) ?? after;
      more = names.length === NAMES_PAGE;
    }
  }
  return { vocabulary, isEmpty: vocabulary.size === placeWords };
}
