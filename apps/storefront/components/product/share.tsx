import { getTranslator, pageContext } from '@/lib/page-context';
import { shopOrigin } from '@/lib/shop-origin';
import actions from '../action-link.module.css';
import { ShareIcon } from '../shell/icons';
import styles from './share.module.css';

/** Passes a page on: links that work everywhere; a phone opens its own sheet instead. */
export async function Share({ path, title }: { path: string; title: string }) {
  const t = await getTranslator('product');
  const { href } = await pageContext();
  const url = new URL(href(path), await shopOrigin()).href;
  const text = encodeURIComponent(`${title} ${url}`);
  return (
    <details className={styles.share} data-share-title={title} data-share-url={url}>
      <summary className={`${actions.quiet} ${styles.summary}`}>
        <ShareIcon />
        {t('share')}
      </summary>
      <ul className={styles.ways}>
        <li>
          <a
            className={styles.way}
            href={`https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(url)}`}
            rel="noreferrer"
          >
            Facebook
          </a>
        </li>
        <li>
          <a className={styles.way} href={`sms:?&body=${text}`}>
            {t('shareBySms')}
          </a>
        </li>
        <li>
          <a
            className={styles.way}
            href={`mailto:?subject=${encodeURIComponent(title)}&body=${text}`}
          >
            E-mail
          </a>
        </li>
        <li className={styles.address}>
          <label className={styles.label}>
            {t('shareAddress')}
            <input className={styles.input} type="text" readOnly defaultValue={url} />
          </label>
        </li>
      </ul>
    </details>
  );
}
