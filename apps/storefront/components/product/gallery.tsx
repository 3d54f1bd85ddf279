import type { Product } from '@/lib/backend/products';
import { getTranslator } from '@/lib/page-context';
import { Picture } from '../picture';
import styles from './gallery.module.css';

interface GalleryProps {
  product: Product['product'];
  /** Pictures of a withdrawn product are drained of colour. */
  withdrawn: boolean;
}

/**
 * The pictures of a product: swiped sideways, or chosen below. The small ones are links to the large
 * ones, so that no script is needed.
 */
export async function Gallery({ product, withdrawn }: GalleryProps) {
  const t = await getTranslator('product');
  const urls = [...new Set(product.images.map(({ url }) => url))];
  const pictures = urls.length > 0 ? urls : [product.thumbnail];
  const several = pictures.length > 1;
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
              alt={
                several
                  ? t('pictureNumber', { title: product.title, number: index + 1 })
                  : t('picture', { title: product.title })
              }
              size={600}
              eager={index === 0}
            />
          </li>
        ))}
      </ul>
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
