import fc from 'fast-check';
import { addDays, addMonths } from '../calendar-date.js';
import type { CertificateFacts } from '../certificate.js';
import { latestExtension } from '../extension.js';
import { anyDate } from './arbitraries.js';

const maybe = fc.option(anyDate, { nil: null, freq: 2 });

/** Certificates with any ends, in any order of their days. */
export const anyFacts: fc.Arbitrary<CertificateFacts> = fc
  .record({
    validFrom: anyDate,
    months: fc.integer({ min: 0, max: 60 }),
    extension: fc.option(fc.integer({ min: 1, max: 180 }), { nil: null }),
    revokedOn: maybe,
    annulledOn: maybe,
    returnedOn: maybe,
    supersededOn: maybe,
  })
  .map(({ validFrom, months, extension, ...ends }) => {
    const validTo = addMonths(validFrom, months);
    const latest = latestExtension(validTo);
    const extendedTo = extension !== null && latest !== null ? addDays(validTo, extension) : null;
    return { validFrom, validTo, extendedTo, ...ends };
  });
