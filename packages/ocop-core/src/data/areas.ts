/**
 * Parts of the country as people call them, beside provinces. The six regions have their codes; areas
 * that are none (the regions before the re-cut, everyday names) have an address part. `former` are
 * the provinces of before 01/7/2025 (GSO codes) that an area took in; everyday names by common usage.
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
    phrases: ['trung du và miền núi phía Bắc', 'miền núi phía Bắc', 'trung du miền núi', 'TDMNPB'],
    regions: ['TDMNPB'],
  },
  {
    value: 'DBSH',
    phrases: ['đồng bằng sông Hồng', 'đồng bằng Bắc Bộ', 'ĐBSH'],
    regions: ['DBSH'],
  },
  { value: 'BTB', phrases: ['Bắc Trung Bộ'], regions: ['BTB'] },
  {
    value: 'NTBTN',
    phrases: [
      'duyên hải Nam Trung Bộ và Tây Nguyên',
      'duyên hải Nam Trung Bộ',
      'Nam Trung Bộ và Tây Nguyên',
      'Nam Trung Bộ',
    ],
    regions: ['NTBTN'],
  },
  {
    value: 'DNB',
    phrases: ['Đông Nam Bộ', 'miền Đông Nam Bộ', 'ĐNB'],
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
    ],
    regions: ['DBSCL'],
  },
  { value: 'tay-nguyen', phrases: ['Tây Nguyên'], formerRegions: ['TN'] },
  {
    value: 'mien-trung',
    phrases: ['miền Trung', 'duyên hải miền Trung', 'Bắc Trung Bộ và duyên hải miền Trung'],
    formerRegions: ['BTBDHMT'],
  },
  { value: 'mien-bac', phrases: ['miền Bắc', 'phía Bắc', 'Bắc Bộ'], regions: ['TDMNPB', 'DBSH'] },
  { value: 'mien-nam', phrases: ['miền Nam', 'phía Nam', 'Nam Bộ'], regions: ['DNB', 'DBSCL'] },
  {
    value: 'tay-bac',
    phrases: ['Tây Bắc'],
    former: ['10', '11', '12', '14', '15', '17'],
  },
  {
    value: 'dong-bac',
    phrases: ['Đông Bắc'],
    former: ['02', '04', '06', '08', '19', '20', '22', '24', '25'],
  },
];
