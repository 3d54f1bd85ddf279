import { AccountDataView } from '@/components/account/data-view';
import { OwnAccountPage, ownAccountMetadata } from '@/components/account/own-account-page';
import { drawn } from '@/lib/drawing/drawn';

export const generateMetadata = () => ownAccountMetadata('data');

const AccountDataPage = ({ searchParams }: PageProps<'/[locale]/tai-khoan/du-lieu'>) => (
  <OwnAccountPage page="data" searchParams={searchParams}>
    {(account) => <AccountDataView account={account} />}
  </OwnAccountPage>
);

export default drawn(AccountDataPage);
