import type { Product } from '@/lib/backend/products';
import { getTranslator } from '@/lib/page-context';
import { Picture } from '../picture';
import styles from './gallery.module.css';

interface GalleryProps {
  product: Product['product'];
  /** Pictures of a withdrawn product are drained of colour. */
  withdrawn: boolean;
}

/** The pictures of a product, to be swiped sideways; without JavaScript too. */
export async function Gallery({ product, withdrawn }: GalleryProps) {
  const t = await getTranslator('product');
  const urls = product.images.map(({ url }) => url);
  const pictures = urls.length > 0 ? [...new Set(urls)] : [product.thumbnail];
  return (
    <section className={styles.gallery} aria-label={t('pictures')}>
      <ul
        className={`${styles.row} ${withdrawn ? styles.withdrawn : ''}`}
        tabIndex={pictures.length > 1 ? 0 : undefined}
      >
        {pictures.map((url, index) => (
          <li key={url ?? 'none'} className={styles.frame}>
            <Picture
              url={url}
              alt={
                pictures.length > 1
                  ? t('pictureNumber', { title: product.title, number: index + 1 })
                  : t('picture', { title: product.title })
              }
              size={600}
              eager={index === 0}
            />
          </li>
        ))}
      </ul>
      {pictures.length > 1 && (
        <p className={styles.hint}>{t('picturesHint', { count: pictures.length })}</p>
      )}
    </section>
  );
}
