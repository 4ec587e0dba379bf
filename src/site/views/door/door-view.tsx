import type { Barrier } from '@/domain/barrier';
import { EMPTY_QUERY, type FoundOffer } from '@/domain/catalogue-query';
import type { OfferOnPaper } from '@/domain/offer-page';
import type { SuccessStoryCard } from '@/domain/success-story';
import type { SupportPackage as Package } from '@/domain/support-package';
import type { SupportWish } from '@/domain/support-wish';
import { Breadcrumb } from '@/site/components/breadcrumb/breadcrumb';
import { ButtonLink, SubmitButton } from '@/site/components/button/button';
import { placeInWords } from '@/site/components/offer-card/offer-in-words';
import { Choices } from '@/site/components/form/field';
import { PageHead } from '@/site/components/page-head/page-head';
import { postcodeInWords } from '@/site/components/search-form/postcode-in-words';
import { StoryCard } from '@/site/components/story-card/story-card';
import { SupportForm } from '@/site/components/support-form/support-form';
import { SupportPackageOnPaper } from '@/site/components/support-package/support-package-on-paper';
import { SupportPackage } from '@/site/components/support-package/support-package';
import { callable } from '@/site/messages/phone-in-words';
import type { Translate } from '@/site/messages/words';
import { useSite } from '@/site/site-context';

export interface DoorViewProps {
  barrier: Barrier;
  wish: SupportWish;
  found: Package;
  /** The offers of the package as they go on paper. */
  onPaper: OfferOnPaper[];
  story: SuccessStoryCard | null;
}

/** What is wrong with where somebody says they live; undefined when nothing is. */
function problemOf({ unknownPlace, unknownPostcode }: Package, words: Translate): string | undefined {
  const problems = [
    ...(unknownPostcode === null
      ? []
      : [words('door.postcodeUnknown', { postcode: postcodeInWords(unknownPostcode) })]),
    ...(unknownPlace === null ? [] : [words('door.placeUnknown', { place: unknownPlace })]),
  ];
  return problems.length === 0 ? undefined : problems.join(' ');
}

/** Behind a door: somebody's own words, that they need not be ashamed, and all that helps, as one package. */
export function DoorView({ barrier, found, onPaper, story, wish }: DoorViewProps) {
  const { paths, site, words } = useSite();
  const text = site.barriers.find((one) => one.barrier === barrier);
  // The settings have words for each of the five.
  if (!text) return null;
  const { parts } = found;
  const isAsked = wish.place !== null || wish.postcode !== null || wish.level !== null;
  const offers = parts.flatMap(({ offer }) => offer ?? []);
  const paperOf = new Map(onPaper.map((offer) => [offer.id, offer]));
  return (
    <>
      <PageHead
        title={text.ownWords}
        description={text.encouragement || words(`door.order.${barrier}`)}
        canonical={paths.door(barrier)}
        index={!isAsked}
      />
      <div className="page-top">
        <div className="wrap">
          <Breadcrumb trail={[]} />
          <h1 className="nl-heading nl-heading--level-1">{text.ownWords}</h1>
          {text.encouragement && <p className="nl-paragraph nl-paragraph--lead">{text.encouragement}</p>}
          {text.explanation && <p className="nl-paragraph">{text.explanation}</p>}
        </div>
      </div>
      <div className="wrap group">
        <SupportForm barrier={barrier} wish={wish} problem={problemOf(found, words)} />
      </div>
      <section className="wrap section" aria-labelledby="pakket">
        <h2 className="nl-heading nl-heading--level-2" id="pakket">
          {words('door.package')}
        </h2>
        <p className="nl-paragraph section__intro">{words(`door.order.${barrier}`)}</p>
        {wish.place === null && wish.postcode === null && <p className="note">{words('door.nowhere')}</p>}
        {found.origin !== null && (
          <p className="soft">{words('catalogue.distanceFrom', { place: found.origin.label })}</p>
        )}
        <SupportPackage parts={parts} level={wish.level} />
        {offers.length > 0 && <TakeAlong offers={offers} path={paths.door(barrier, wish)} />}
        <p className="nl-paragraph">
          <a className="nl-link" href={paths.catalogue({ ...EMPTY_QUERY, barriers: [barrier] })}>
            {words('door.all')}
          </a>
        </p>
      </section>
      {story && (
        <section className="wrap section" aria-labelledby="verhaal">
          <h2 className="nl-heading nl-heading--level-2" id="verhaal">
            {words('door.story')}
          </h2>
          <StoryCard story={story} wide />
        </section>
      )}
      <TalkToSomebody found={found} />
      <SupportPackageOnPaper
        text={text}
        parts={parts.flatMap(({ offer, part }) => {
          const paper = offer && paperOf.get(offer.id);
          return paper ? [{ part, offer: paper }] : [];
        })}
        // Paper goes from hand to hand: no more of the postcode than distances need.
        path={paths.door(barrier, { ...wish, postcode: wish.postcode?.slice(0, 4) ?? null })}
      />
    </>
  );
}

/** The whole package, or what somebody chooses of it, on their own list; or on paper. */
function TakeAlong({ offers, path }: { offers: readonly FoundOffer[]; path: string }) {
  const { paths, words } = useSite();
  return (
    <div className="panel group">
      <h3 className="nl-heading nl-heading--level-3">{words('door.take')}</h3>
      <form className="take-along" method="post" action={paths.list}>
        <input type="hidden" name="terug" value={path} />
        <SubmitButton icon="heart" label={words('door.keep')} />
        <details>
          <summary className="pill-link">{words('door.keepWhat')}</summary>
          <Choices
            kind="checkbox"
            name="bewaar"
            label={words('door.keepWhich')}
            options={offers.map(({ slug, title }) => ({ value: slug, label: title }))}
            chosen={offers.map(({ slug }) => slug)}
          />
        </details>
        <p className="nl-paragraph">{words('door.print')}</p>
      </form>
    </div>
  );
}

/** For who would rather have somebody to talk to first: call, walk in, or be called. */
function TalkToSomebody({ found }: { found: Package }) {
  const { locale, paths, site, words } = useSite();
  const call = callable(site.contact.phone) ?? callable(site.helpline.phone);
  const walkIn = found.origin && nearestWalkIn(found);
  return (
    <section className="wrap section" aria-labelledby="praat">
      <h2 className="nl-heading nl-heading--level-2" id="praat">
        {words('door.talk')}
      </h2>
      <p className="nl-paragraph section__intro">{words('door.talkIntro')}</p>
      <ul className="pill-links">
        {call && (
          <li>
            <ButtonLink href={call.href} icon="phone" label={words('contact.call', { phone: call.shown })} />
          </li>
        )}
        <li>
          {walkIn ? (
            <ButtonLink
              kind="secondary"
              icon="door"
              href={paths.offer(walkIn.slug)}
              label={words('door.walkIn', { place: placeInWords(walkIn, locale) })}
            />
          ) : (
            <ButtonLink kind="secondary" icon="door" href={paths.locations} label={words('door.walkInAll')} />
          )}
        </li>
        <li>
          <ButtonLink kind="secondary" icon="messages" href={paths.callMeBack()} label={words('door.callback')} />
        </li>
      </ul>
    </section>
  );
}

/** Of the walk-ins in a package, the one that is nearest. */
function nearestWalkIn({ parts }: Package): FoundOffer | null {
  const [nearest = null] = parts
    .flatMap(({ alternative, offer }) => [offer, alternative])
    .filter((offer) => offer?.kind === 'walk-in' && offer.distanceKm !== null)
    .toSorted((a, b) => (a?.distanceKm ?? 0) - (b?.distanceKm ?? 0));
  return nearest;
}
