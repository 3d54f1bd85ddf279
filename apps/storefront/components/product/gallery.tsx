import type { Product } from '@/lib/backend/products';
import { environment } from '@/lib/environment';
import { pictureUrl } from '@/lib/media-url';
import { getTranslator } from '@/lib/page-context';
import layout from '@/styles/layout.module.css';
import { Picture } from '../picture';
import { ZoomIcon } from '../shell/icons';
import styles from './gallery.module.css';
import { PictureZoom } from './picture-zoom';

interface GalleryProps {
  product: Product['product'];
  /** Pictures of a withdrawn product are drained of colour. */
  withdrawn: boolean;
}

/**
 * The pictures of a product: swiped sideways, or chosen below; each opens large over the page. The
 * small ones are links to the large ones and the browser itself opens what lies over the page, so
 * that no script is needed.
 */
export async function Gallery({ product, withdrawn }: GalleryProps) {
  const t = await getTranslator('product');
  const urls = [...new Set(product.images.map(({ url }) => url))];
  const pictures = urls.length > 0 ? urls : [product.thumbnail];
  const several = pictures.length > 1;
  const large = (url: string | null) => pictureUrl(url, environment().BACKEND_URL);
  const nameOf = (index: number) =>
    several
      ? t('pictureNumber', { title: product.title, number: index + 1 })
      : t('picture', { title: product.title });
  return (
    <section
      className={`${styles.gallery} ${withdrawn ? styles.withdrawn : ''}`}
      aria-label={t('pictures')}
    >
      <ul className={styles.row} tabIndex={several ? 0 : undefined}>
        {pictures.map((url, index) => (
          <li key={url ?? 'none'} id={`hinh-${index + 1}`} className={styles.frame}>
            <Picture
              url={url}
              alt={nameOf(index)}
              size={600}
              urgency={index === 0 ? 'first' : 'late'}
            />
            {large(url) && (
              <button className={styles.zoom} type="button" popoverTarget={`phong-${index + 1}`}>
                <ZoomIcon />
                <span className={layout.hidden}>{t('zoom', { number: index + 1 })}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {pictures.map((url, index) => (
        <PictureZoom
          key={url ?? 'none'}
          id={`phong-${index + 1}`}
          name={nameOf(index)}
          address={large(url)}
        />
      ))}
      {several && (
        <ul className={styles.choice}>
          {pictures.map((url, index) => (
            <li key={url ?? 'none'}>
              <a
                className={styles.small}
                href={`#hinh-${index + 1}`}
                aria-label={t('choosePicture', { number: index + 1 })}
              >
                <Picture url={url} alt="" size={72} />
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
