import type { Offer, Product } from '@/lib/backend/products';
import type { Questions } from '@/lib/backend/questions';
import type { Reviews } from '@/lib/backend/reviews';
import type { Settled } from '@/lib/backend/settle';
import { standingNow } from '@/lib/certificate-standing';
import { today } from '@/lib/clock';
import type { ProductFlash, ReportFlash, Sent } from '@/lib/flash-messages';
import { givenLanguage } from '@/lib/given-language';
import { pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { soldNow } from '@/lib/sold-now';
import layout from '@/styles/layout.module.css';
import { Breadcrumbs } from '../breadcrumbs';
import { CertificateLife } from '../certificate/certificate-life';
import { DemoCertificate } from '../certificate/demo-certificate';
import { CompareLink } from '../compare/compare-link';
import { SellerCard } from '../producer/seller-card';
import { ProductQuestions } from '../questions/product-questions';
import { ProductReviews } from '../reviews/product-reviews';
import { RatingSummary } from '../reviews/rating-summary';
import { SaveButton } from '../saved/save-button';
import { Alternatives } from './alternatives';
import { Gallery } from './gallery';
import { LabelData } from './label-data';
import { NoLongerCertified } from './no-longer-certified';
import { OnSale } from './on-sale';
import { Origin } from './origin';
import { ProducerCard } from './producer-card';
import { ProductData } from './product-data';
import styles from './product-view.module.css';
import { Share } from './share';
import { Similar } from './similar';
import { stepsTo } from './steps-to';
import { Withdrawn } from './withdrawn';

interface ProductViewProps {
  product: Product;
  /** Packs and prices; not asked for when the product is not on sale. */
  offers: Settled<readonly Offer[]>;
  /** The pack that the address names. */
  pack: string | null;
  /** What came of a form that was sent from here. */
  flash: ProductFlash | null;
  sent: Sent;
  /** One page of what buyers say. */
  reviews: Settled<Reviews>;
  questions: Settled<Questions>;
  /** Its seller was asked just now. */
  isAsked: boolean;
  reviewPage: number;
  /** What came of a report of a review. */
  reportFlash: ReportFlash | null;
}

/**
 * One page for all lives of a product. Whether it is on sale is asked of the certificate's dates
 * now; an answer that was kept over midnight cannot keep a badge alive.
 */
export async function ProductView(props: ProductViewProps) {
  const { product: answer, offers, pack, flash, sent, reviews, reviewPage, reportFlash } = props;
  const { product, certificate, alternatives } = answer;
  const given = givenLanguage((await pageContext()).locale);
  const current = certificate && standingNow(certificate, today());
  const sold = soldNow(answer, current);
  const onSale = sold !== null;
  return (
    <div className={`${layout.page} ${layout.top}`}>
      <Breadcrumbs steps={await stepsTo(sold === 'ordinary' ? null : certificate)} />
      <article>
        <div className={styles.columns}>
          <Gallery product={product} withdrawn={!onSale && answer.refusal?.reason !== 'paused'} />
          <div className={styles.words}>
            <h1 className={styles.title} lang={given}>
              {product.title}
            </h1>
            {certificate && (
              <p className={styles.producer} lang={given}>
                {certificate.producer.name}
              </p>
            )}
            {reviews.available && reviews.value.summary.count > 0 && (
              <a className={styles.rating} href="#nhan-xet">
                <RatingSummary summary={reviews.value.summary} />
              </a>
            )}
            {onSale ? (
              <>
                {sold === 'ordinary' && certificate && current && (
                  <NoLongerCertified certificate={certificate} current={current} />
                )}
                <OnSale
                  handle={product.handle}
                  badge={current?.badge ?? null}
                  certificate={certificate}
                  offers={offers}
                  pack={pack}
                  flash={flash}
                  sent={sent}
                />
                <div className={styles.tools}>
                  <SaveButton productId={product.id} title={product.title} look="words" />
                  <CompareLink handle={product.handle} />
                  <Share path={routes.product(product.handle)} title={product.title} />
                </div>
                {product.description && (
                  <p className={styles.description} lang={given}>
                    {product.description}
                  </p>
                )}
              </>
            ) : (
              <Withdrawn refusal={answer.refusal} certificate={certificate} current={current} />
            )}
          </div>
        </div>
        {!onSale && <Alternatives hits={alternatives} certificate={certificate} />}
        {certificate && current && (
          <div className={styles.facts}>
            <div className={styles.column}>
              <CertificateLife certificate={certificate} current={current} />
              <LabelData
                title={product.title}
                metadata={product.metadata}
                certificate={certificate}
                packs={offers.available ? offers.value.map(({ title }) => title) : []}
              />
            </div>
            <div className={styles.column}>
              <Origin certificate={certificate} ofProgramme={sold !== 'ordinary'} />
              <ProducerCard certificate={certificate} />
              <SellerCard producer={certificate.producer.handle} />
              {certificate.demo && <DemoCertificate />}
            </div>
          </div>
        )}
        <ProductQuestions product={product} questions={props.questions} isAsked={props.isAsked} />
        <ProductReviews
          handle={product.handle}
          reviews={reviews}
          page={reviewPage}
          flash={reportFlash}
        />
        {onSale && certificate && <Similar handle={product.handle} certificate={certificate} />}
        {onSale && (
          <ProductData
            product={product}
            producer={certificate?.producer.name ?? null}
            badge={current?.badge ?? null}
            offers={offers.available ? offers.value : []}
            rating={reviews.available ? reviews.value.summary : null}
          />
        )}
      </article>
    </div>
  );
}
