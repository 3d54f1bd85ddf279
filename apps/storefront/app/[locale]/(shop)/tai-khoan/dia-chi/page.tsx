import { AddressesView } from '@/components/account/addresses-view';
import { OwnAccountPage, ownAccountMetadata } from '@/components/account/own-account-page';
import { drawn } from '@/lib/drawing/drawn';

export const generateMetadata = () => ownAccountMetadata('addresses');

const AccountAddressesPage = ({ searchParams }: PageProps<'/[locale]/tai-khoan/dia-chi'>) => (
  <OwnAccountPage page="addresses" searchParams={searchParams}>
    {({ addresses }) => <AddressesView addresses={addresses} />}
  </OwnAccountPage>
);

export default drawn(AccountAddressesPage);
