import type { KeptOffer } from '@/domain/kept-list';
import { Icon } from '@/site/components/icon/icon';
import { PageHead } from '@/site/components/page-head/page-head';
import { QrCode } from '@/site/components/qr-code/qr-code';
import { useSite } from '@/site/site-context';

import { fitsInQrCode } from './list-address';
import { waysToGive } from './ways-to-give';

const LINK = 'link';

/** The ways to give a list along: as a link, by a message, from one telephone to another. */
export function GiveListView({ back, offers }: { back: string; offers: readonly KeptOffer[] }) {
  const { origin, paths, site, words } = useSite();
  const open = offers.flatMap((one) => (one.state === 'open' ? [one.offer] : []));
  const path = paths.listWith({ of: open.map(({ slug }) => slug) });
  const link = origin + path;
  const { mail, sms, whatsApp } = waysToGive({
    link,
    subject: words('list.subject', { siteName: site.siteName }),
    text: words('list.message', { siteName: site.siteName }),
    titles: open.map(({ title }) => title),
  });
  return (
    <>
      <PageHead title={words('list.giveTitle')} description={null} index={false} />
      <div className="page-top">
        <div className="wrap">
          <h1 className="nl-heading nl-heading--level-1">{words('list.giveTitle')}</h1>
          <p className="nl-paragraph nl-paragraph--lead">{words('list.giveIntro')}</p>
          <p className="nl-paragraph">
            <a className="nl-link" href={back}>
              {words('list.back')}
            </a>
          </p>
        </div>
      </div>
      <div className="wrap group prose">
        <section>
          <h2 className="nl-heading nl-heading--level-2">{words('list.send')}</h2>
          <ul className="pill-links">
            <li>
              <a className="pill-link" href={mail}>
                <Icon name="mail" />
                {words('list.mail')}
              </a>
            </li>
            <li>
              <a className="pill-link" href={sms}>
                <Icon name="phone" />
                {words('list.sms')}
              </a>
            </li>
            <li>
              <a className="pill-link" href={whatsApp} rel="noreferrer" aria-describedby="van-wie">
                <Icon name="external" />
                {words('list.whatsApp')}
              </a>
            </li>
          </ul>
          <p className="soft" id="van-wie">
            {words('list.whatsAppWhose')}
          </p>
        </section>
        <section>
          <h2 className="nl-heading nl-heading--level-2">
            <label htmlFor={LINK}>{words('list.link')}</label>
          </h2>
          <p className="nl-paragraph" id="link-uitleg">
            {words('list.linkHow')}
          </p>
          <input className="text-input" type="text" id={LINK} value={link} readOnly aria-describedby="link-uitleg" />
        </section>
        <section>
          <h2 className="nl-heading nl-heading--level-2">{words('list.scan')}</h2>
          {fitsInQrCode(link) ? (
            <QrCode path={path} label={words('list.qr')} />
          ) : (
            <p className="nl-paragraph">{words('list.scanTooLong')}</p>
          )}
        </section>
      </div>
    </>
  );
}
