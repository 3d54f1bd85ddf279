import 'server-only';
import { formatDate, type Locale } from 'ocop-core';
import type { CertificateRow } from '../backend/certificate-schema';
import { lookUpCertificates } from '../backend/look-up';
import { standingNow } from '../certificate-standing';
import { parseLookUp } from '../certificates/look-up-url';
import { readRevocations } from '../certificates/read-revocations';
import { today } from '../clock';
import { localePath } from '../locale';
import { provinceName } from '../place-names';
import { reasonWords } from '../revocation-words';
import { routes } from '../routes';
import { searchPath } from '../search/search-url';
import { translatorFor } from '../translator';
import type { AtomEntry, AtomFeed } from './atom';
import { type FeedName, feedPath } from './feed-path';

const ENTRIES = 50;

/** A feed as the register has it now; nothing of it is kept. @throws BackendUnavailable */
export async function readFeed(feed: FeedName, locale: Locale, origin: URL): Promise<AtomFeed> {
  const t = translatorFor(locale, 'feeds');
  const to = (path: string) => new URL(localePath(locale, path), origin).href;
  const answer = await (feed === 'revocations'
    ? readRevocations(parseLookUp({}), ENTRIES)
    : lookUpCertificates({ standing: ['in_force'], limit: ENTRIES }));
  const entries = answer.certificates.map((certificate) =>
    feed === 'revocations'
      ? endedEntry(certificate, locale, to)
      : newEntry(certificate, locale, to),
  );
  return {
    locale,
    title: t(`${feed}.title`),
    subtitle: t(`${feed}.subtitle`),
    self: new URL(feedPath(locale, feed), origin).href,
    page: to(feed === 'revocations' ? routes.revocations : searchPath({ sort: 'newest' })),
    askedAt: answer.checked_at,
    entries,
  };
}

function endedEntry(
  certificate: CertificateRow,
  locale: Locale,
  to: (path: string) => string,
): AtomEntry {
  const t = translatorFor(locale, 'feeds');
  const { standing, endedOn } = standingNow(certificate, today());
  const date = endedOn ?? certificate.valid_to;
  const href = to(routes.certificate(certificate.verification_code));
  const ended = standing === 'annulled' ? certificate.annulment : certificate.revocation;
  const decision = ended?.decision;
  const reason_code = standing === 'revoked' ? certificate.revocation?.reason_code : null;
  const values = {
    name: certificate.product_name,
    producer: certificate.producer.name,
    date: formatDate(date, locale),
    number: (decision ?? certificate.recognition_decision).number,
    issuer: (decision ?? certificate.recognition_decision).issuer,
    demo: certificate.demo ? 'yes' : 'no',
  };
  const reason = reasonWords(reason_code ?? null, locale);
  const how =
    (standing === 'revoked' || standing === 'annulled') && decision !== undefined
      ? standing
      : standing === 'returned'
        ? standing
        : 'lapsed';
  return {
    id: `${href}#${standing}-${date}`,
    href,
    title: t(`revocations.${how}`, values),
    date,
    summary: t(`revocations.${how}Text`, { ...values, reason: reason ?? '' }),
    author: values.issuer,
  };
}

function newEntry(
  certificate: CertificateRow,
  locale: Locale,
  to: (path: string) => string,
): AtomEntry {
  const t = translatorFor(locale, 'feeds');
  const { product, recognition_decision: decision, place } = certificate;
  const code = certificate.verification_code;
  const values = {
    name: certificate.product_name,
    star: certificate.star,
    producer: certificate.producer.name,
    province: provinceName('2025', place.current_code, locale) ?? '',
    number: decision.number,
    issuer: decision.issuer,
    date: formatDate(certificate.valid_to, locale),
    demo: certificate.demo ? 'yes' : 'no',
  };
  return {
    id: `${to(routes.certificate(code))}#recognised-${certificate.valid_from}`,
    href: to(product ? routes.product(product.handle) : routes.certificate(code)),
    title: t('recognised.entry', values),
    date: certificate.valid_from,
    summary: t('recognised.entryText', values),
    author: values.issuer,
  };
}
