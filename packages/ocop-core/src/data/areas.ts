/**
 * Parts of the country as people call them, beside provinces. The six regions have their codes; areas
 * that are none (the regions before the re-cut, everyday names) have an address part. `former` are
 * the provinces of before 01/7/2025 (GSO codes) that an area took in; everyday names by common usage. English
 * names are phrases too, where no word of theirs could be Vietnamese without marks.
 */
export interface Area {
  readonly value: string;
  readonly phrases: readonly string[];
  /** Phrases that are other words without their marks. */
  readonly marked?: readonly string[];
  /** Codes of the six regions of today. */
  readonly regions?: readonly string[];
  /** Codes of regions of before the re-cut. */
  readonly formerRegions?: readonly string[];
  readonly former?: readonly string[];
}

export const AREAS: readonly Area[] = [
  {
    value: 'TDMNPB',
    phrases: [
      'trung du và miền núi phía Bắc',
      'miền núi phía Bắc',
      'trung du miền núi',
      'TDMNPB',
      'Northern Midlands and Mountains',
      'northern mountains',
    ],
    regions: ['TDMNPB'],
  },
  {
    value: 'DBSH',
    phrases: [
      'đồng bằng sông Hồng',
      'đồng bằng Bắc Bộ',
      'ĐBSH',
      'ĐB sông Hồng',
      'sông Hồng',
      'Red River Delta',
    ],
    regions: ['DBSH'],
  },
  {
    value: 'BTB',
    phrases: ['Bắc Trung Bộ', 'North Central Vietnam', 'North Central Coast', 'North Central'],
    regions: ['BTB'],
  },
  {
    value: 'NTBTN',
    phrases: [
      'duyên hải Nam Trung Bộ và Tây Nguyên',
      'duyên hải Nam Trung Bộ',
      'Nam Trung Bộ và Tây Nguyên',
      'Nam Trung Bộ',
      'South Central Coast and Central Highlands',
      'South Central Coast',
      'South Central',
    ],
    regions: ['NTBTN'],
  },
  {
    value: 'DNB',
    phrases: ['Đông Nam Bộ', 'miền Đông Nam Bộ', 'ĐNB', 'southeast Vietnam'],
    marked: ['miền Đông'],
    regions: ['DNB'],
  },
  {
    value: 'DBSCL',
    phrases: [
      'đồng bằng sông Cửu Long',
      'miền Tây',
      'miền Tây Nam Bộ',
      'Tây Nam Bộ',
      'ĐBSCL',
      'đồng bằng Nam Bộ',
      'ĐB sông Cửu Long',
      'ĐBS Cửu Long',
      'sông Cửu Long',
      'Mekong River Delta',
      'Mekong Delta',
    ],
    regions: ['DBSCL'],
  },
  { value: 'tay-nguyen', phrases: ['Tây Nguyên', 'Central Highlands'], formerRegions: ['TN'] },
  {
    value: 'mien-trung',
    phrases: [
      'miền Trung',
      'duyên hải miền Trung',
      'Bắc Trung Bộ và duyên hải miền Trung',
      'central Vietnam',
      'central coast',
    ],
    formerRegions: ['BTBDHMT'],
  },
  {
    value: 'mien-bac',
    phrases: ['miền Bắc', 'phía Bắc', 'Bắc Bộ', 'northern Vietnam', 'north Vietnam'],
    regions: ['TDMNPB', 'DBSH'],
  },
  {
    value: 'mien-nam',
    phrases: ['miền Nam', 'phía Nam', 'Nam Bộ', 'southern Vietnam', 'south Vietnam'],
    regions: ['DNB', 'DBSCL'],
  },
  {
    value: 'tay-bac',
    phrases: ['Tây Bắc', 'northwest Vietnam'],
    former: ['10', '11', '12', '14', '15', '17'],
  },
  {
    value: 'dong-bac',
    phrases: ['Đông Bắc', 'northeast Vietnam'],
    former: ['02', '04', '06', '08', '19', '20', '22', '24', '25'],
  },
];
