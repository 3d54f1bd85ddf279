/** Laid over the admin's own texts: operators sign in to their shop, not to what it is built with. */
export default {
  en: { translation: { login: { title: 'Chợ Phiên, for its operators' } } },
  vi: { translation: { login: { title: 'Chợ Phiên, trang quản trị' } } },
};
