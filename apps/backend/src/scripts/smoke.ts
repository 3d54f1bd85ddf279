import type { ExecArgs } from '@medusajs/framework/types';
import {
  recogniseProductsWorkflow,
  revokeCertificatesWorkflow,
} from 'medusa-plugin-ocop/workflows';
import { setUpStore } from './lib/set-up-store';

export default async function smoke({ container }: ExecArgs) {
  const store = await setUpStore(container);
  console.log(JSON.stringify(store));
  const { result } = await recogniseProductsWorkflow(container).run({
    input: {
      actor: 'seed',
      decision: {
        number: '365/QĐ-UBND',
        issuer: 'UBND tỉnh Thử',
        signed_on: '2026-01-05',
        effective_on: '2026-01-05',
      },
      items: Array.from({ length: 5 }, (_, i) => ({
        product_name: `Mật ong rừng số ${i}`,
        producer: { name: 'HTX Minh Họa' },
        star: 4,
        group: { scheme: '2023', code: 'TP' },
        place: { scheme: '2025', code: '01' },
        listing: { variants: [{ title: 'Chai 500 ml', price_vnd: 180000, stock: 50 }] },
      })),
    },
  });
  console.log(JSON.stringify(result, null, 1));
  void revokeCertificatesWorkflow;
}
