/** The six regions as re-cut after the merger of 2025 (see provinces-2025 for the sources). */
export const REGIONS_2025 = [
  {
    code: 'TDMNPB',
    slug: 'trung-du-va-mien-nui-phia-bac',
    nameVi: 'Trung du và miền núi phía Bắc',
    nameEn: 'Northern Midlands and Mountains',
  },
  {
    code: 'DBSH',
    slug: 'dong-bang-song-hong',
    nameVi: 'Đồng bằng sông Hồng',
    nameEn: 'Red River Delta',
  },
  { code: 'BTB', slug: 'bac-trung-bo', nameVi: 'Bắc Trung Bộ', nameEn: 'North Central' },
  {
    code: 'NTBTN',
    slug: 'duyen-hai-nam-trung-bo-va-tay-nguyen',
    nameVi: 'Duyên hải Nam Trung Bộ và Tây Nguyên',
    nameEn: 'South Central Coast and Central Highlands',
  },
  { code: 'DNB', slug: 'dong-nam-bo', nameVi: 'Đông Nam Bộ', nameEn: 'Southeast' },
  {
    code: 'DBSCL',
    slug: 'dong-bang-song-cuu-long',
    nameVi: 'Đồng bằng sông Cửu Long',
    nameEn: 'Mekong River Delta',
  },
] as const;

/** The six regions of the 2021-2030 master plan (Nghị quyết 81/2023/QH15), before the re-cut. */
export const REGIONS_2024 = [
  {
    code: 'TDMNPB',
    slug: 'trung-du-va-mien-nui-phia-bac',
    nameVi: 'Trung du và miền núi phía Bắc',
    nameEn: 'Northern Midlands and Mountains',
  },
  {
    code: 'DBSH',
    slug: 'dong-bang-song-hong',
    nameVi: 'Đồng bằng sông Hồng',
    nameEn: 'Red River Delta',
  },
  {
    code: 'BTBDHMT',
    slug: 'bac-trung-bo-va-duyen-hai-mien-trung',
    nameVi: 'Bắc Trung Bộ và Duyên hải miền Trung',
    nameEn: 'North Central and Central Coast',
  },
  { code: 'TN', slug: 'tay-nguyen', nameVi: 'Tây Nguyên', nameEn: 'Central Highlands' },
  { code: 'DNB', slug: 'dong-nam-bo', nameVi: 'Đông Nam Bộ', nameEn: 'Southeast' },
  {
    code: 'DBSCL',
    slug: 'dong-bang-song-cuu-long',
    nameVi: 'Đồng bằng sông Cửu Long',
    nameEn: 'Mekong River Delta',
  },
] as const;
