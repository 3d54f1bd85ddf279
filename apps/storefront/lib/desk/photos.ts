/** Where photos of goods are sent to: a form of the browser's, with or without a script. */
export const PHOTOS_ADDRESS = '/api/desk/photos';

/** As large as the backend takes one. */
export const MOST_PHOTO_BYTES = 10 * 1024 * 1024;

/** The same of photos of a seller's own page, which lead back to it. */
export const SHOP_PHOTOS_ADDRESS = `${PHOTOS_ADDRESS}?trang=gian-hang`;

/** Names the listing that a photo is of. */
export const LISTING_FIELD = 'hang';
