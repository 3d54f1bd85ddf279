/** Laid over the admin's own texts: operators sign in to their shop, not to what it is built with. */
export default {
  en: {
    translation: {
      login: { title: 'Chợ Phiên, for its operators' },
      invite: {
        hint: 'Create your account below. The password has 8 signs or more, and is nothing that anybody would guess.',
        invalidInvite: 'The invite is not valid any more, or the password is easily guessed.',
      },
      resetPassword: {
        newPasswordHint: 'Choose a new password of 8 signs or more that nobody would guess.',
      },
    },
  },
  vi: {
    translation: {
      login: { title: 'Chợ Phiên, trang quản trị' },
      invite: {
        hint: 'Tạo tài khoản của bạn dưới đây. Mật khẩu có từ 8 ký tự trở lên và không dễ đoán.',
        invalidInvite: 'Lời mời không còn hiệu lực, hoặc mật khẩu quá dễ đoán.',
      },
      resetPassword: {
        newPasswordHint: 'Chọn mật khẩu mới có từ 8 ký tự trở lên và không dễ đoán.',
      },
    },
  },
};
