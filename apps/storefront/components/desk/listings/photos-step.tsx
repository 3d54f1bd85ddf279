import { putPhotoFirst, removePhoto } from '@/app/actions/desk/listings';
import { formBase } from '@/lib/desk/form-base';
import { LISTING_FORM } from '@/lib/desk/listing-place';
import type { Listing } from '@/lib/desk/listings';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { Picture } from '../../picture';
import { DeskForm } from '../form/desk-form';
import styles from './listings.module.css';
import { PhotoForm } from './photo-form';
import { photoWords } from './photo-words';
import { StepsBack } from './steps-back';

/** Step two: photos, the first of them the picture of cards. */
export async function PhotosStep({ listing: { id, goods, content } }: { listing: Listing }) {
  const t = await getTranslator('listings');
  const { href } = await pageContext();
  const base = await formBase(routes.listingPhotos(id));
  return (
    <>
      <p>{t('texts.photos')}</p>
      <ul className={styles.photos}>
        {content.photos.map((photo, index) => {
          const number = index + 1;
          const hidden = { id, photo_id: photo.id };
          return (
            <li key={photo.id} className={styles.photo}>
              <Picture
                url={photo.thumbnail_url}
                alt={t('photoOf', { number, name: goods.name })}
                size={144}
              />
              {index > 0 && (
                <DeskForm
                  {...base()}
                  id={`dau-${photo.id}`}
                  action={putPhotoFirst}
                  hidden={{ ...hidden, position: '0' }}
                  submit={t('photoFirst', { number })}
                  look="quiet"
                />
              )}
              <DeskForm
                {...base()}
                id={`bo-${photo.id}`}
                action={removePhoto}
                hidden={hidden}
                submit={t('photoRemove', { number })}
                look="quiet"
              />
            </li>
          );
        })}
      </ul>
      <section id={`${LISTING_FORM}-photos`} tabIndex={-1}>
        <PhotoForm {...base()} listingId={id} words={await photoWords()} />
      </section>
      <p>
        <a className={styles.link} href={href(routes.listingLabel(id))}>
          {t('photosNext')}
        </a>
      </p>
      <StepsBack id={id} />
    </>
  );
}
