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

/**
 * Words are matched as they are spelled: the plugin mends typos itself, alike on both engines, and knows
 * better which syllable was meant.
 */
export const MEILISEARCH_INDEX = {
  typo_tolerance: { enabled: false },
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
        'id:asc',
      ],
    },
  },
};

/** The plugin's `search` options: Meilisearch answers first where there is one. */
export function searchOptions(env: NodeJS.ProcessEnv): Record<string, unknown> {
  if (!env.MEILISEARCH_HOST) return {};
  return { primary: { provider: PROVIDER, name: 'meilisearch', settings: MEILISEARCH_INDEX } };
}
