import { describe, expect, it } from 'vitest';
import { offeredPlace, placeOfPoint } from './seller-delivery.js';

const OWN = { address: 'Thôn 1', commune: 'Xã Bắc Hà', province_code: '15', hours: 'sáng' };
const POINT = {
  id: 'ptsale_1',
  name: 'Điểm bán OCOP',
  address: '1 Lê Lợi',
  commune: null,
  province_code: '15',
  hours: null,
  phone: null,
};

describe('where a parcel is fetched', () => {
  it.each([
    ['the seller’s own place', OWN, null, OWN],
    ['no own place', null, null, null],
    ['a point that hands it over', OWN, 'ptsale_1', placeOfPoint(POINT)],
    ['a point that does not', OWN, 'ptsale_2', null],
  ])('%s', (_, own, id, place) => {
    expect(offeredPlace(own, [POINT], id)).toEqual(place);
  });

  it('is named as its point is, with what is not known left empty', () => {
    expect(placeOfPoint(POINT)).toEqual({
      point_id: 'ptsale_1',
      name: 'Điểm bán OCOP',
      address: '1 Lê Lợi',
      commune: '',
      province_code: '15',
      hours: '',
    });
  });
});
