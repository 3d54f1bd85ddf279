import { getTranslator, pageContext } from '@/lib/page-context';
import { qrPath } from '@/lib/qr-svg';
import { routes } from '@/lib/routes';
import { shopOrigin } from '@/lib/shop-origin';
import styles from './page-qr.module.css';

const QUIET_ZONE = 4;

/** The address of a certificate's page as a QR code, to print beside the goods. */
export async function PageQr({ code }: { code: string }) {
  const t = await getTranslator('certificate');
  const { href } = await pageContext();
  const address = new URL(href(routes.certificate(code)), await shopOrigin()).href;
  const { path, size } = qrPath(address);
  const edge = size + 2 * QUIET_ZONE;
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.code}
        viewBox={`${-QUIET_ZONE} ${-QUIET_ZONE} ${edge} ${edge}`}
        role="img"
        aria-label={t('qrLabel')}
        shapeRendering="crispEdges"
      >
        <rect x={-QUIET_ZONE} y={-QUIET_ZONE} width={edge} height={edge} fill="#fff" />
        <path d={path} fill="#221d18" />
      </svg>
      <figcaption className={styles.caption}>{t('qrCaption')}</figcaption>
    </figure>
  );
}
