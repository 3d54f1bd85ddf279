import { groupName } from 'ocop-core';
import type { Product } from '@/lib/backend/products';
import { environment } from '@/lib/environment';
import { pictureUrl } from '@/lib/media-url';
import { getTranslator, pageContext } from '@/lib/page-context';
import { picturedBy } from '@/lib/pictured';
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
  const { locale } = await pageContext();
  const nameOf = (url: string | null, index: number) => {
    const { as, ...of } = url ? picturedBy(url) : { as: 'print' as const };
    const group = 'group' in of ? groupName({ scheme: '2023', code: of.group }, locale) : '';
    const name = t(`pictured.${as}`, { title: product.title, group });
    return several ? t('pictureNumber', { name, number: index + 1 }) : name;
  };
  const first = pictures[0] ? picturedBy(pictures[0]) : null;
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
              alt={nameOf(url, index)}
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
          name={nameOf(url, index)}
          address={large(url)}
        />
      ))}
      {first?.as === 'group' && (
        <p className={styles.caption}>
          {t('groupCaption', { group: groupName({ scheme: '2023', code: first.group }, locale) })}
        </p>
      )}
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
