/** What Medusa calls the Meilisearch provider. */
const PROVIDER = 'search-meilisearch';

interface Provider {
  resolve: string;
  id: string;
  options: Record<string, unknown>;
}

/** The provider of Meilisearch where MEILISEARCH_HOST says that there is one. */
export function meilisearchProviders(env: NodeJS.ProcessEnv): Provider[] {
  const { MEILISEARCH_HOST: host, MEILISEARCH_API_KEY: apiKey } = env;
  if (!host) return [];
  const options = { host, apiKey, writeTimeoutMs: 5_000, taskTimeoutMs: 60_000 };
  return [{ resolve: 'medusa-search-meilisearch', id: 'meilisearch', options }];
}

/** Short Vietnamese syllables: typos count from four letters, never in numbers or exact spellings. */
const INDEX_SETTINGS = {
  typo_tolerance: {
    min_word_size_for_one_typo: 4,
    min_word_size_for_two_typos: 8,
    disabled_on_attributes: ['marked_title', 'marked_words'],
  },
  provider_options: {
    [PROVIDER]: {
      // Equally relevant: more stars first, then the newest certificate.
      rankingRules: [
        'sort',
        'words',
        'typo',
        'proximity',
        'attribute',
        'exactness',
        'star:desc',
        'valid_from_ts:desc',
      ],
      typoTolerance: { disableOnNumbers: true },
    },
  },
};

/** The plugin's `search` options: Meilisearch answers first where there is one. */
export function searchOptions(env: NodeJS.ProcessEnv): Record<string, unknown> {
  if (!env.MEILISEARCH_HOST) return {};
  return { primary: { provider: PROVIDER, name: 'meilisearch', settings: INDEX_SETTINGS } };
}
