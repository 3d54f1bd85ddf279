import { findMeilisearch, startTestPostgres, type TestPostgres } from 'local-services';
import type { ProductDocument } from 'medusa-plugin-ocop/product-search/product-document';
import type { Vocabulary } from 'ocop-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBelonging } from './belonging';
import { nationalDocuments, realDocuments } from './documents';
import { judge } from './judge';
import { type JudgedCase, readJudgedCases } from './judged-cases';
import { mean, measurePrecision, precisionReport, SORTS } from './measure-precision';
import { startMeilisearchEngine } from './meilisearch-engine';
import { PassRates } from './pass-rates';
import { startPostgresEngine } from './postgres-engine';
import type { ProviderEngine } from './provider-engine';
import { searchWith, vocabularyOf } from './search-with';
import { toneWords, wordsOf } from './tone-words';

const SAMPLES = readJudgedCases('../../data/cases.json');
const OWN = readJudgedCases('data/own-cases.json');
const BELONGING = readBelonging('data/belonging-cases.json');
/** Fewest products that name a word, for it to be asked for; of those every second is. */
const NAMED_BY = 3;

interface Catalogue {
  documents: ProductDocument[];
  vocabulary: Vocabulary;
}
interface Indexes {
  real: ProviderEngine;
  national: ProviderEngine;
}

const rates = new PassRates();
let postgres: TestPostgres;
let real: Catalogue;
let national: Catalogue;

const catalogue = (documents: ProductDocument[]): Catalogue => ({
  documents,
  vocabulary: vocabularyOf(documents),
});

beforeAll(async () => {
  postgres = await startTestPostgres();
  real = catalogue(realDocuments());
  national = catalogue(nationalDocuments());
});

afterAll(async () => {
  process.stdout.write(rates.report());
  await postgres.stop();
});

const ENGINES = [
  {
    name: 'postgres',
    start: () => startPostgresEngine(postgres.adminUrl),
    needs: { samples: 24, own: 0.88 },
    isThere: true,
  },
  {
    name: 'meilisearch',
    start: startMeilisearchEngine,
    needs: { samples: 26, own: 0.95 },
    isThere: findMeilisearch() !== null,
  },
];

describe.each(ENGINES)('judged searches on $name', ({ name, start, needs, isThere }) => {
  let indexes: Indexes;
  let close: () => Promise<void>;

  beforeAll(async () => {
    if (!isThere) return;
    const engine = await start();
    close = engine.close;
    indexes = { real: engine.engineOf('real'), national: engine.engineOf('national') };
    await indexes.real.load(real.documents);
    await indexes.national.load(national.documents);
  });

  afterAll(() => close?.());

  async function passed(
    cases: readonly JudgedCase[],
    engine: ProviderEngine,
    { vocabulary }: Catalogue,
  ): Promise<number> {
    let count = 0;
    for (const judged of cases) {
      const { hits } = await searchWith(engine, judged.q, vocabulary);
      const isGood = judge(judged, hits);
      if (isGood) count += 1;
      rates.note(name, judged.cat, isGood, judged.q);
    }
    return count;
  }

  it.skipIf(!isThere)('finds what the sample asks for in the national catalogue', async () => {
    expect(await passed(SAMPLES, indexes.national, national)).toBeGreaterThanOrEqual(needs.samples);
  });

  it.skipIf(!isThere)('finds what our own searches ask for among real names', async () => {
    expect(OWN.length).toBeGreaterThanOrEqual(150);
    const count = await passed(OWN, indexes.real, real);
    expect(count / OWN.length).toBeGreaterThanOrEqual(needs.own);
  });

  it.skipIf(!isThere)('finds what belongs to a search, however it is sorted', async () => {
    expect(BELONGING.length).toBeGreaterThanOrEqual(120);
    const { documents, vocabulary } = national;
    const measured = await measurePrecision(indexes.national, BELONGING, documents, vocabulary);
    process.stdout.write(precisionReport(name, measured));
    for (const sort of SORTS) {
      const first = mean(measured.map((of) => of.first[sort]));
      expect(first, `the first 24 by ${sort}`).toBeGreaterThanOrEqual(0.95);
    }
    expect(mean(measured.map(({ set }) => set)), 'the set').toBeGreaterThanOrEqual(0.9);
    expect(mean(measured.map(({ recall }) => recall)), 'recall').toBeGreaterThanOrEqual(0.9);
  });

  it.skipIf(!isThere)('finds nothing for what holds no word', async () => {
    for (const q of ['🍯', '???', '★']) {
      const found = await searchWith(indexes.national, q, national.vocabulary);
      expect(found, q).toMatchObject({ hits: [], count: 0 });
    }
  });

  it.skipIf(!isThere)('mends a slip of the pen', async () => {
    const { vocabulary } = national;
    const mended = await searchWith(indexes.national, 'mật onng', vocabulary);
    expect(mended).toMatchObject({ corrected: 'mật ong' });
    expect(mended.count).toBeGreaterThan(0);
  });

  it.skipIf(!isThere)(
    'gives what is called otherwise a fair share of the first page, below what is not',
    async () => {
      const { national: index } = indexes;
      const { hits } = await searchWith(index, 'chà bông', national.vocabulary, { take: 24 });
      const titles = hits.map(({ document }) => String(document.title).toLowerCase());
      const isOther = (title: string) => title.includes('ruốc') && !title.includes('chà bông');
      expect(titles.slice(0, 10).filter(isOther)).toEqual([]);
      expect(titles.filter(isOther).length).toBeGreaterThanOrEqual(6);
      expect(titles.filter((title) => title.includes('chà bông')).length).toBeGreaterThan(12);
      const dry = await searchWith(index, 'bún khô', national.vocabulary, { take: 24 });
      const noodles = dry.hits.map(({ document }) => String(document.title));
      expect(noodles.filter((title) => title.startsWith('Miến')).length).toBeGreaterThanOrEqual(6);
      const pages = await Promise.all(
        [0, 8, 16].map((skip) =>
          searchWith(index, 'chà bông', national.vocabulary, { skip, take: 8 }),
        ),
      );
      expect(pages.flatMap((page) => page.hits.map(({ id }) => id))).toEqual(
        hits.map(({ id }) => id),
      );
    },
  );

  it.skipIf(!isThere)(
    'puts the word as it was typed before words that differ by its tone',
    async () => {
      const titles = national.documents.map(({ title }) => title);
      const words = toneWords(titles, NAMED_BY).filter((_, at) => at % 2 === 0);
      expect(words.length).toBeGreaterThan(100);
      let exact = 0;
      for (const word of words) {
        const { hits } = await searchWith(indexes.national, word, national.vocabulary);
        const named = titles.filter((title) => wordsOf(title).includes(word)).length;
        const first = hits.slice(0, Math.min(10, named));
        const isGood = first.every(({ document }) =>
          wordsOf(String(document.title)).includes(word),
        );
        if (isGood) exact += 1;
        rates.note(name, 'tone only', isGood, word);
      }
      expect(exact / words.length).toBeGreaterThanOrEqual(0.95);
    },
  );
});
