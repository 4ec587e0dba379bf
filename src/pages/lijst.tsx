import { LIST_LOOKS, LIST_NEWS, LIST_PARAMETERS, type ListLook, type ListNews } from '@/config/paths';
import { readKeptList, type KeptList, type KeptOffer } from '@/domain/kept-list';
import type { OfferOnPaper } from '@/domain/offer-page';
import { answerListForm } from '@/http/list-form';
import { publicPage } from '@/http/public-page';
import { getKeptOffers, getOffersOnPaper } from '@/queries';
import { useSite } from '@/site/site-context';
import { GiveListView } from '@/site/views/list/give-list-view';
import { ListOnPaperView } from '@/site/views/list/list-on-paper-view';
import { ListView } from '@/site/views/list/list-view';
import { SharedListView } from '@/site/views/list/shared-list-view';

export const config = { unstable_runtimeJS: false };

interface Found {
  /** The list of the address; null: the page is about the visitor's own. */
  of: KeptList | null;
  offers: KeptOffer[];
  as: ListLook | null;
  /** What goes on paper, when that is what was asked for. */
  onPaper: OfferOnPaper[];
  told: ListNews | null;
}

export const getServerSideProps = publicPage<Found>(
  async ({ context, kept, params }) => {
    const shared = readKeptList(...params.getAll(LIST_PARAMETERS.of));
    const of = shared.length > 0 ? shared : null;
    const list = of ?? kept;
    const wanted = LIST_LOOKS.find((look) => look === params.get(LIST_PARAMETERS.as)) ?? null;
    const [offers, onPaper] = await Promise.all([
      getKeptOffers(list, context),
      wanted === 'papier' ? getOffersOnPaper(list, context) : [],
    ]);
    // A list of nothing that one can go to is not worth the paper.
    const as = offers.some(({ state }) => state === 'open') ? wanted : null;
    const told = LIST_NEWS.find((news) => news === params.get(LIST_PARAMETERS.told)) ?? null;
    return { of, offers, as, onPaper, told };
  },
  (form) => Promise.resolve(answerListForm(form)),
);

export default function ListPage({ as, of, offers, onPaper, told }: Found) {
  const { paths } = useSite();
  const back = of === null ? paths.list : paths.listWith({ of });
  if (as === 'papier') {
    return <ListOnPaperView offers={onPaper} isLess={onPaper.length < offers.length} back={back} />;
  }
  if (as === 'doorgeven') return <GiveListView offers={offers} back={back} />;
  return of === null ? <ListView kept={offers} told={told} /> : <SharedListView of={of} offers={offers} />;
}
