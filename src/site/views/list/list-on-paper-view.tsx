import type { KeptList } from '@/domain/kept-list';
import type { OfferOnPaper } from '@/domain/offer-page';
import { PageHead } from '@/site/components/page-head/page-head';
import { OfferPrintCard } from '@/site/components/print-card/offer-print-card';
import { QrCode } from '@/site/components/qr-code/qr-code';
import { dayInWords } from '@/site/messages/dates-in-words';
import { useSite } from '@/site/site-context';

import { fitsInQrCode } from './list-address';

interface ListOnPaperViewProps {
  offers: readonly OfferOnPaper[];
  /** Whether there is more on the list, to which nobody can go any more. */
  isLess: boolean;
  /** Back to the list itself. */
  back: string;
}

/** A list as it comes out of the printer: one card an offer, in large type, and one to find the whole list again. */
export function ListOnPaperView({ back, isLess, offers }: ListOnPaperViewProps) {
  const { words } = useSite();
  return (
    <>
      <PageHead title={words('list.paperTitle')} description={null} index={false} />
      <div className="page-top">
        <div className="wrap">
          <h1 className="nl-heading nl-heading--level-1">{words('list.paperTitle')}</h1>
          <p className="nl-paragraph nl-paragraph--lead">{words('list.paperHow')}</p>
          {isLess && <p className="nl-paragraph">{words('list.paperLeftOut')}</p>}
          <p className="nl-paragraph">
            <a className="nl-link" href={back}>
              {words('list.back')}
            </a>
          </p>
        </div>
      </div>
      <div className="wrap sheets">
        {offers.map((offer) => (
          <OfferPrintCard key={offer.id} offer={offer} />
        ))}
        <WholeListCard list={offers.map(({ slug }) => slug)} />
      </div>
    </>
  );
}

/** The way back from all these papers to the list. */
function WholeListCard({ list }: { list: KeptList }) {
  const { locale, origin, paths, site, today, words } = useSite();
  const path = paths.listWith({ of: list });
  if (!fitsInQrCode(origin + path)) return null;
  return (
    <div className="print-card">
      <p className="print-card__from">{site.siteName}</p>
      <h2 className="print-card__title">{words('list.paperWhole')}</h2>
      <p className="print-card__lead">{words('list.paperMade', { day: dayInWords(today, today, locale) })}</p>
      <QrCode path={path} label={words('list.qr')} />
    </div>
  );
}
