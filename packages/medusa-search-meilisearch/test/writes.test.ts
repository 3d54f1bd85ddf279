import { Meilisearch } from 'meilisearch';
import { describe, expect, test } from 'vitest';
import { definitionOf, provider, server, shelf } from './shop';

const FIELDS = {
  title: { type: 'text', searchable: true },
  price: { type: 'integer', filterable: true, sortable: true },
  note: { type: 'text', searchable: true, retrievable: false },
  valid_to: { type: 'date', filterable: true },
} as const;
const HONEY = { id: 'prod_1', title: 'Mật ong rừng', price: 176_000, note: 'quý' };
const TEA = { id: 'prod_2', title: 'Trà hoa cúc', price: 348_000, note: 'thơm' };

function engine(): Meilisearch {
  return new Meilisearch({ host: server?.host ?? '', apiKey: server?.apiKey });
}

describe.runIf(server)('writes on a real server', () => {
  test('resolve when the documents can be found, and replace by id', async () => {
    const { service, index, ids, search } = await shelf(FIELDS, [HONEY, TEA]);
    expect(await ids({ q: 'mat' })).toEqual(['prod_1']);
    const changed = { ...HONEY, title: 'Mật hoa dừa', note: undefined, valid_to: new Date(0) };
    const task = await service.upsertDocuments({
      index: index.physical_name,
      definition: index,
      documents: [changed],
    });
    expect(task).toMatchObject({ index: index.physical_name, status: 'succeeded' });
    expect((await search({ q: 'dua' })).hits).toEqual([
      {
        id: 'prod_1',
        document: {
          id: 'prod_1',
          title: 'Mật hoa dừa',
          price: 176_000,
          valid_to: '1970-01-01T00:00:00.000Z',
        },
      },
    ]);
  });

  test('delete by id, by filter, and everything', async () => {
    const { service, index, ids } = await shelf(FIELDS, [HONEY, TEA, { ...TEA, id: 'prod_3' }]);
    const at = { index: index.physical_name };
    await service.deleteDocuments({ ...at, filters: { id: ['prod_1', 'prod_9'] } });
    expect(await ids()).toEqual(['prod_2', 'prod_3']);
    await service.deleteDocuments({ ...at, filters: { price: { $lt: 1 } } });
    expect(await ids()).toEqual(['prod_2', 'prod_3']);
    await service.deleteDocuments({ ...at, filters: { $and: [{ id: 'prod_2' }] } });
    expect(await ids()).toEqual(['prod_3']);
    await expect(service.deleteDocuments({ ...at, filters: { price: undefined } })).rejects.toThrow(
      'not empty',
    );
    await service.clearIndex(at);
    expect(await ids()).toEqual([]);
  });

  test('delete by filter in a process that has not used the index yet', async () => {
    const rows = [HONEY, { ...TEA, valid_to: new Date(5) }];
    const { index, ids } = await shelf(FIELDS, rows);
    const filters = { $or: [{ valid_to: { $lt: new Date(6) } }, { $not: { price: { $gt: 0 } } }] };
    await provider().deleteDocuments({ index: index.physical_name, filters });
    expect(await ids()).toEqual(['prod_1']);
  });

  test('an id that the engine would refuse is refused before its batch is sent', async () => {
    const { service, index, ids } = await shelf(FIELDS, []);
    const documents = [HONEY, { ...TEA, id: 'a b' }];
    const written = service.upsertDocuments({
      index: index.physical_name,
      definition: index,
      documents,
    });
    await expect(written).rejects.toThrow('"a b" is no valid document id');
    expect(await ids()).toEqual([]);
  });

  test('a task that the engine fails throws with its reason', async () => {
    const { service, index } = await shelf(FIELDS, [HONEY]);
    const wrongKey = { ...index, primary_key: 'title', fields: { ...index.fields } };
    const written = service.upsertDocuments({
      index: index.physical_name,
      definition: wrongKey,
      documents: [{ id: 'x', title: 'abc' }],
    });
    await expect(written).rejects.toMatchObject({
      code: 'search_task_failed',
      engineCode: 'index_primary_key_already_exists',
    });
  });

  test('without waiting, the task is accepted and waitForTask tells how it ended', async () => {
    const { service, index } = await shelf(FIELDS, [HONEY], undefined, { waitForWrites: false });
    const at = { index: index.physical_name, definition: index };
    const task = await service.upsertDocuments({ ...at, documents: [TEA] });
    expect(task).toMatchObject({ status: 'enqueued', id: expect.stringMatching(/^\d+$/) });
    expect(await service.waitForTask(task)).toMatchObject({ status: 'succeeded' });
    const wrongKey = { ...index, primary_key: 'title', fields: { ...index.fields } };
    const bad = await service.upsertDocuments({
      index: index.physical_name,
      definition: wrongKey,
      documents: [{ id: 'x', title: 'abc' }],
    });
    expect(await service.waitForTask(bad)).toMatchObject({
      status: 'failed',
      error: { code: 'index_primary_key_already_exists' },
    });
  });

  test('an index that was lost comes back with its settings on the next write', async () => {
    const { service, index, ids } = await shelf(FIELDS, [HONEY, TEA]);
    expect(await service.verifyIndex(index.name)).toMatchObject({ status: 'ok' });
    await engine().deleteIndex(index.physical_name).waitTask();
    expect(await service.verifyIndex(index.name)).toMatchObject({ status: 'missing' });
    await expect(ids()).rejects.toMatchObject({ type: 'not_found', code: 'search_index_missing' });
    await service.upsertDocuments({
      index: index.physical_name,
      definition: index,
      documents: [HONEY],
    });
    expect(await service.verifyIndex(index)).toEqual({
      status: 'ok',
      physical_name: index.physical_name,
    });
    expect(await ids({ filters: { price: { $gt: 1 } } })).toEqual(['prod_1']);
  });

  test('an index that lost its settings is noticed, told apart, and repaired', async () => {
    const { service, index, ids } = await shelf(FIELDS, [HONEY, TEA]);
    await engine().index(index.physical_name).resetFilterableAttributes().waitTask();
    await engine().index(index.physical_name).resetSearchableAttributes().waitTask();
    expect(await service.verifyIndex(index.name)).toMatchObject({
      status: 'settings_differ',
      settings: ['searchableAttributes', 'filterableAttributes'],
    });
    await expect(ids({ filters: { price: 176_000 } })).rejects.toMatchObject({
      type: 'unexpected_state',
      code: 'search_index_settings',
    });
    expect(await service.repairIndex(index.name)).toMatchObject({ status: 'settings_differ' });
    expect(await service.verifyIndex(index.name)).toMatchObject({ status: 'ok' });
    expect(await ids({ filters: { price: 176_000 } })).toEqual(['prod_1']);
  });

  test('deleting what is not there is no error', async () => {
    const missing = { index: 'test-never-made_v1' };
    expect(await provider().deleteIndex(missing)).toMatchObject({ status: 'succeeded' });
    expect(await provider().clearIndex(missing)).toMatchObject({ status: 'succeeded' });
    const filters = { id: 'prod_1' };
    expect(await provider().deleteDocuments({ ...missing, filters })).toMatchObject({
      status: 'succeeded',
    });
  });

  test('lists its own indexes with their counts, under the prefix of the shop', async () => {
    const { index } = await shelf(FIELDS, [HONEY, TEA], {}, { indexPrefix: 'shop-a_' });
    const own = await provider({ indexPrefix: 'shop-a_' }).listIndexes();
    expect(own).toEqual([
      {
        name: index.physical_name,
        provider: 'search-meilisearch',
        document_count: 2,
        created_at: expect.any(Date),
        updated_at: expect.any(Date),
      },
    ]);
    const names = (await provider().listIndexes()).map(({ name }) => name);
    expect(names).toContain(`shop-a_${index.physical_name}`);
  });

  test('swaps a rebuilt index in with its settings', async () => {
    const live = await shelf(FIELDS, [HONEY]);
    const rebuilt = await shelf({ ...FIELDS, star: { type: 'integer', filterable: true } }, [TEA]);
    await live.service.swapIndexes(live.index.physical_name, rebuilt.index.physical_name);
    expect(await live.ids()).toEqual(['prod_2']);
    expect(await rebuilt.ids()).toEqual(['prod_1']);
    expect(await live.service.verifyIndex(live.index)).toMatchObject({
      status: 'settings_differ',
      settings: ['filterableAttributes', 'displayedAttributes'],
    });
  });

  test('the rights that the README names are enough', async () => {
    const { key } = await engine().createKey({
      actions: [
        ...(['search', 'documents.add', 'documents.delete', 'stats.get', 'tasks.get'] as const),
        ...(['settings.get', 'settings.update'] as const),
        ...(['indexes.create', 'indexes.get', 'indexes.delete', 'indexes.swap'] as const),
      ],
      indexes: ['*'],
      expiresAt: null,
    });
    const { service, index, ids } = await shelf(FIELDS, [HONEY, TEA], {}, { apiKey: key });
    const at = { index: index.physical_name };
    await service.deleteDocuments({ ...at, filters: { price: 348_000 } });
    expect(await ids({ q: 'mat' })).toEqual(['prod_1']);
    expect((await service.listIndexes()).map(({ name }) => name)).toContain(index.physical_name);
    await expect(service.swapIndexes(index.physical_name, 'test-none')).rejects.toMatchObject({
      engineCode: 'index_not_found',
    });
    await service.clearIndex(at);
    await service.deleteIndex(at);
    expect(await service.verifyIndex(index)).toMatchObject({ status: 'missing' });
    expect(await service.verifyIndex(index.name)).toEqual({ status: 'unknown' });
  });

  test('every setting that a definition can give is kept as it was given', async () => {
    const settings = {
      distinct_attribute: 'price',
      typo_tolerance: {
        enabled: true,
        min_word_size_for_one_typo: 4,
        min_word_size_for_two_typos: 8,
        disabled_on_attributes: ['note'],
      },
      provider_options: {
        'search-meilisearch': {
          rankingRules: [
            'words',
            'sort',
            'typo',
            'proximity',
            'attribute',
            'exactness',
            'price:asc',
          ],
          synonyms: { Trà: ['chè', 'Trà xanh'], mãng: ['na', 'bình bát'] },
          stopWords: ['của', 'VÀ'],
          separatorTokens: ['§'],
          nonSeparatorTokens: ['+', '@'],
          dictionary: ['TP.HCM', 'đồng bằng'],
          proximityPrecision: 'byAttribute',
          localizedAttributes: [{ attributePatterns: ['title', 'note'], locales: ['vie'] }],
          prefixSearch: 'disabled',
          facetSearch: true,
          searchCutoffMs: 500,
          typoTolerance: { disableOnWords: ['OCOP'], disableOnNumbers: true },
        },
      },
    };
    const { service, index } = await shelf(FIELDS, [HONEY], settings, {
      maxValuesPerFacet: 321,
      maxTotalHits: 54_321,
    });
    expect(await service.verifyIndex(index)).toEqual({
      status: 'ok',
      physical_name: index.physical_name,
    });
    const found = await engine().index(index.physical_name).getSettings();
    expect(found).toMatchObject({
      distinctAttribute: 'price',
      prefixSearch: 'disabled',
      searchCutoffMs: 500,
      faceting: { maxValuesPerFacet: 321 },
      pagination: { maxTotalHits: 54_321 },
      typoTolerance: { minWordSizeForTypos: { oneTypo: 4, twoTypos: 8 }, disableOnNumbers: true },
    });
  });

  test('a definition that the engine cannot hold is refused', async () => {
    const refuse = (index: ReturnType<typeof definitionOf>) =>
      expect(provider().upsertIndex({ index })).rejects;
    await refuse(definitionOf({ at: { type: 'geo' } })).toThrow('no fields of type "geo" ("at")');
    await refuse(definitionOf(FIELDS, { distinct_attribute: 'shop' })).toThrow('no field "shop"');
    const provider_options = { 'search-meilisearch': { synonims: {} } };
    await refuse(definitionOf(FIELDS, { provider_options })).toThrow('synonims');
    await refuse({ ...definitionOf(FIELDS), physical_name: 'sản phẩm' }).toThrow('no index name');
  });
});
