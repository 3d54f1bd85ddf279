import type { Product } from '@/lib/backend/products';
import { standingNow } from '@/lib/certificate-standing';
import { today } from '@/lib/clock';
import type { ProductTelling } from '@/lib/tellings';
import layout from '@/styles/layout.module.css';
import { CertificateLife } from '../certificate/certificate-life';
import { DemoCertificate } from '../certificate/demo-certificate';
import { Alternatives } from './alternatives';
import { Gallery } from './gallery';
import { OnSale } from './on-sale';
import { Origin } from './origin';
import styles from './product-view.module.css';
import { Withdrawn } from './withdrawn';

interface ProductViewProps {
  product: Product;
  /** What came of a form that was sent from here. */
  telling: ProductTelling | null;
}

/**
 * One page for both lives of a product. Whether it is on sale is asked of the certificate's dates
 * now; an answer that was kept over midnight cannot keep a badge alive.
 */
export function ProductView({ product: answer, telling }: ProductViewProps) {
  const { product, certificate, alternatives } = answer;
  const current = certificate && standingNow(certificate, today());
  const onSale = answer.saleable && (current === null || current.standing === 'in_force');
  return (
    <div className={`${layout.page} ${layout.top}`}>
      <article>
        <div className={styles.columns}>
          <Gallery product={product} withdrawn={!onSale} />
          <div className={styles.words}>
            <h1 className={styles.title}>{product.title}</h1>
            {certificate && <p className={styles.producer}>{certificate.producer.name}</p>}
            {onSale ? (
              <>
                <OnSale handle={product.handle} badge={current?.badge ?? null} telling={telling} />
                {product.description && <p className={styles.description}>{product.description}</p>}
              </>
            ) : (
              <Withdrawn refusal={answer.refusal} certificate={certificate} current={current} />
            )}
          </div>
        </div>
        {!onSale && <Alternatives hits={alternatives} certificate={certificate} />}
        {certificate && current && (
          <div className={styles.facts}>
            <CertificateLife certificate={certificate} current={current} />
            <Origin certificate={certificate} />
            {certificate.demo && <DemoCertificate />}
          </div>
        )}
      </article>
    </div>
  );
}
