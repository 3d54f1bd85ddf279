import { environment } from '@/lib/environment';
import { pictureUrl } from '@/lib/media-url';
import styles from './picture.module.css';
import { EmptyBasket } from './prints/empty-basket';

export interface PictureProps {
  /** As the backend gives it; null draws a basket instead. */
  url: string | null;
  /** Empty where the name stands right beside it. */
  alt: string;
  /** Edge of the square, in CSS pixels, at its usual size. */
  size: number;
  /** Pictures that are seen at once do not wait; the first of them goes before everything else. */
  urgency?: 'first' | 'soon' | 'late' | undefined;
}

/** A product's picture: square, on paper, without filters. */
export function Picture({ url, alt, size, urgency = 'late' }: PictureProps) {
  const address = pictureUrl(url, environment().BACKEND_URL);
  if (!address) {
    return (
      <div className={`${styles.picture} ${styles.none}`}>
        <EmptyBasket />
      </div>
    );
  }
  return (
    // biome-ignore lint/performance/noImgElement: SVG illustrations need no optimising at run time
    <img
      className={styles.picture}
      src={address}
      alt={alt}
      width={size}
      height={size}
      loading={urgency === 'late' ? 'lazy' : 'eager'}
      decoding="async"
      fetchPriority={urgency === 'first' ? 'high' : 'auto'}
    />
  );
}
