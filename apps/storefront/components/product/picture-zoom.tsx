import { getTranslator } from '@/lib/page-context';
import actions from '../action-link.module.css';
import { CloseIcon } from '../shell/icons';
import styles from './picture-zoom.module.css';

interface PictureZoomProps {
  id: string;
  /** What the picture shows. */
  name: string;
  /** As the browser finds it; null: nothing to open. */
  address: string | null;
}

/** A picture twice as wide as the window, to be looked at piece by piece; also as a file of its own. */
export async function PictureZoom({ id, name, address }: PictureZoomProps) {
  if (!address) return null;
  const t = await getTranslator('product');
  return (
    <div className={styles.over} id={id} popover="auto" role="dialog" aria-label={name}>
      <div className={styles.bar}>
        <a className={actions.quiet} href={address}>
          {t('pictureFile')}
        </a>
        <button
          className={styles.close}
          type="button"
          popoverTarget={id}
          popoverTargetAction="hide"
          aria-label={t('closeZoom')}
        >
          <CloseIcon />
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section className={styles.pane} aria-label={t('zoomPane')} tabIndex={0}>
        {/* biome-ignore lint/performance/noImgElement: SVG illustrations need no optimising at run time */}
        <img
          className={styles.picture}
          src={address}
          alt={name}
          width={1600}
          height={1600}
          loading="lazy"
        />
      </section>
    </div>
  );
}
