import { putShopPhotoFirst, removeShopPhoto } from '@/app/actions/desk/shop-page';
import { formBase } from '@/lib/desk/form-base';
import type { ShopPage } from '@/lib/desk/listings';
import { SHOP_PHOTOS_ADDRESS } from '@/lib/desk/photos';
import { getTranslator } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { Picture } from '../../picture';
import { DeskForm } from '../form/desk-form';
import styles from '../listings/listings.module.css';
import { PhotoForm } from '../listings/photo-form';
import { photoWords } from '../listings/photo-words';

/** Photos of a seller's own page; while it is read by an operator they are only shown. */
export async function ShopPhotos({ page, isOpen }: { page: ShopPage; isOpen: boolean }) {
  const t = await getTranslator('shopPage');
  const words = await getTranslator('listings');
  const base = await formBase(routes.shopPage);
  const { id, content } = page;
  return (
    <section aria-labelledby="anh">
      <h2 id="anh">{t('photos')}</h2>
      <p>{t('photosText')}</p>
      <ul className={styles.photos}>
        {content.photos.map((photo, index) => {
          const number = index + 1;
          const hidden = { id, photo_id: photo.id };
          return (
            <li key={photo.id} className={styles.photo}>
              <Picture url={photo.thumbnail_url} alt={t('photo', { number })} size={144} />
              {isOpen && index > 0 && (
                <DeskForm
                  {...base()}
                  id={`dau-${photo.id}`}
                  action={putShopPhotoFirst}
                  hidden={{ ...hidden, position: '0' }}
                  submit={words('photoFirst', { number })}
                  look="quiet"
                />
              )}
              {isOpen && (
                <DeskForm
                  {...base()}
                  id={`bo-${photo.id}`}
                  action={removeShopPhoto}
                  hidden={hidden}
                  submit={words('photoRemove', { number })}
                  look="quiet"
                />
              )}
            </li>
          );
        })}
      </ul>
      {isOpen && (
        <PhotoForm
          {...base()}
          listingId={id}
          address={SHOP_PHOTOS_ADDRESS}
          words={await photoWords()}
        />
      )}
    </section>
  );
}
