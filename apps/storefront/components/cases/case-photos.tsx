import styles from './cases.module.css';

interface CasePhotosProps {
  photos: readonly { id: string; width: number; height: number }[];
  /** Where a photo lies for who looks at it. */
  addressOf: (photoId: string) => string;
  altOf: (number: number) => string;
}

/** Photos of a case, each of which opens whole; nothing where there are none. */
export function CasePhotos({ photos, addressOf, altOf }: CasePhotosProps) {
  if (photos.length === 0) return null;
  return (
    <ul className={styles.photos}>
      {photos.map(({ id, width, height }, index) => (
        <li key={id}>
          <a href={addressOf(id)}>
            {/* biome-ignore lint/performance/noImgElement: private, behind a session or the pass of an order */}
            <img
              className={styles.photo}
              src={addressOf(id)}
              width={width}
              height={height}
              alt={altOf(index + 1)}
              loading="lazy"
            />
          </a>
        </li>
      ))}
    </ul>
  );
}
