import 'server-only';
import { isVerificationCode, type Locale } from 'ocop-core';
import { verifyCertificate } from '../backend/certificates';
import { readProduct } from '../backend/products';
import { certifiedPicture, type SharePicture, shopPicture } from './share-picture';

/**
 * What the picture at an address says now, from the same cached answers as the page that it stands
 * for: what purges the page's data takes the picture along. Null where there is none.
 * @throws BackendUnavailable
 */
export async function readPicture(
  locale: Locale,
  [folder, file, ...rest]: readonly string[],
): Promise<SharePicture | null> {
  if (folder === 'cho.png' && file === undefined) return shopPicture(locale);
  const key = /^(.+)\.png$/.exec(file ?? '')?.[1];
  if (key === undefined || rest.length > 0) return null;
  switch (folder) {
    case 'san-pham': {
      const page = await readProduct(key);
      return page && certifiedPicture(page.product.title, page.certificate, locale);
    }
    case 'chung-nhan': {
      const found = isVerificationCode(key) ? await verifyCertificate(key) : null;
      return found && certifiedPicture(found.certificate.product_name, found.certificate, locale);
    }
    default:
      return null;
  }
}
