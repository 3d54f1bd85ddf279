import { PROVINCES, parseCalendarDate } from 'ocop-core';
import { describe, expect, it } from 'vitest';
import { buildDemoCatalogue } from '../demo/demo-catalogue';
import { compositionsFor } from './compositions';
import { drawIllustration } from './draw-illustration';
import { objectBody } from './icon-set';
import { illustrationPath, parseIllustrationPath } from './illustration-path';
import { isGroupPrint, pictureKindOf } from './kind-of';
import { GROUP_KINDS, PICTURE_KINDS } from './picture-kinds';

const ALL_KINDS = [...PICTURE_KINDS, ...Object.values(GROUP_KINDS)];
const DRAWN = ALL_KINDS.filter(({ unpictured }) => !unpictured);
const products = buildDemoCatalogue(parseCalendarDate('2026-11-23')).recognitions.flatMap(
  ({ items }) => items,
);

function pictureAt(path: string) {
  const [province = '', name = ''] = path.split('/').slice(-2);
  return parseIllustrationPath(province, name);
}

describe('picture kinds', () => {
  it.each([
    ['Mật ong rừng tự nhiên xã Hoàng Tung', 'TP', 'matong'],
    ['Chè đinh Hảo Đạt', 'TP', 'che'],
    ['Chẻ tre', 'TC', 'thucong'],
    ['Đường hoa dừa', 'TP', 'dua'],
    ['Dứa sấy dẻo', 'TP', 'thom'],
    ['Dưa lưới', 'TP', 'duathom'],
    ['Trà hoa vàng Ba Chẽ', 'TP', 'trahoavang'],
    ['Nước mắm chay cô nành', 'TP', 'nuocmamchay'],
    ['Mắm tôm Vị Thanh', 'TP', 'mamtom'],
    ['Bộ bát đĩa hoa sen đỏ', 'TC', 'batdia'],
    ['Thuỷ tinh', 'TC', 'thucong'],
  ] as const)('%s is %s/%s', (name, group, kind) => {
    expect(pictureKindOf(name, group).id).toBe(kind);
  });

  it('knows each id once', () => {
    expect(new Set(ALL_KINDS.map(({ id }) => id)).size).toBe(ALL_KINDS.length);
  });

  it.each(ALL_KINDS.map((kind) => [kind.id, kind] as const))(
    '%s has all its objects',
    (_, kind) => {
      for (const name of [...kind.objects, kind.pack, kind.emblem]) {
        if (name) expect(objectBody(name)).toContain('<path');
      }
    },
  );
});

describe('illustrations', () => {
  it('are addressed by what they show, and drawn from the address alone', () => {
    const path = illustrationPath({
      name: 'Chè đinh Hảo Đạt',
      handle: 'che-dinh-hao-dat',
      group: 'TP',
      provinceSlug: 'thai-nguyen',
    });
    expect(path).toMatch(/^\/static\/illustrations\/thai-nguyen\/tp-che-\d+\.svg$/);
    const picture = pictureAt(path);
    expect(picture?.kind.id).toBe('che');
    expect(picture?.province.name).toBe('Thái Nguyên');
  });

  it.each([
    ['thai-nguyen', 'tp-che-7.png'],
    ['thai-nguyen', 'tp-khonbiet-7.svg'],
    ['thai-nguyen', 'xx-che-7.svg'],
    ['ha-giang', 'tp-che-7.svg'],
    ['thai-nguyen', 'tp-che-999.svg'],
    ['..', 'tp-che-7.svg'],
    ['thai-nguyen', 'tp-che-.svg'],
  ])('there is none at %s/%s', (province, name) => {
    expect(parseIllustrationPath(province, name)).toBeNull();
  });

  it.each(DRAWN.map((kind) => [kind.id, kind] as const))(
    '%s is small, closed and titled in every composition and region',
    (_, kind) => {
      for (const [index, { slug, nameVi, regionCode }] of PROVINCES.entries()) {
        const compositions = compositionsFor(kind);
        const svg = drawIllustration({
          kind,
          group: 'TP',
          province: { slug, name: nameVi, region: regionCode },
          seed: index,
          composition: compositions[index % compositions.length],
        });
        expect(svg.length).toBeLessThan(25_000);
        const shown = isGroupPrint(kind) ? ` nhóm ${kind.label}` : `: ${kind.label}`;
        expect(svg).toContain(`<title id="t">Tranh minh họa${shown}, ${nameVi}</title>`);
        expect(svg).not.toMatch(/NaN|undefined|Infinity|https?:\/\/(?!www\.w3\.org)/);
        expect(svg.match(/<g[ >]/g)?.length).toBe(svg.match(/<\/g>/g)?.length);
      }
    },
  );

  it('draws the same picture for the same address, and another for another product', () => {
    const paths = products.flatMap(({ listing }) => listing?.thumbnail ?? []);
    const drawn = paths.map((path) => {
      const picture = pictureAt(path);
      return picture ? drawIllustration(picture) : '';
    });
    expect(drawn.every(Boolean)).toBe(true);
    expect(new Set(drawn).size).toBeGreaterThan(paths.length * 0.9);
    const again = pictureAt(paths[0] ?? '');
    expect(again && drawIllustration(again)).toBe(drawn[0]);
  });
});
