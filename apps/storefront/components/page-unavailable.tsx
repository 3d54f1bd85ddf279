import layout from '@/styles/layout.module.css';
import { ShopUnavailable } from './shop-unavailable';

/** A whole page that could not be made, because the shop's own server does not answer. */
export function PageUnavailable() {
  return (
    <div className={`${layout.page} ${layout.top}`}>
      <ShopUnavailable what="page" />
    </div>
  );
}
