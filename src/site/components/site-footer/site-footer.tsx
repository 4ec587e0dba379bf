import { sitePaths } from '@/config/paths';
import { INTERFACE_LOCALES } from '@/domain/locale';
import { callable } from '@/site/messages/phone-in-words';
import { useSite } from '@/site/site-context';

import { ButtonLink } from '../button/button';

/**
 * Who to call: the site's own number with its hours as the editors wrote them, and a helpline. No hours are known to us
 * but those, so nothing here says "always".
 */
export function ContactBand() {
  const { site, words } = useSite();
  const { contact, helpline } = site;
  const own = callable(contact.phone);
  const other = callable(helpline.phone);
  if (!own && !other) return null;
  return (
    <section className="contact-band" aria-labelledby="bellen">
      <div className="wrap contact-band__inside">
        <div>
          <h2 className="nl-heading nl-heading--level-2" id="bellen">
            {words('contact.title')}
          </h2>
          <p className="nl-paragraph">{words('contact.intro')}</p>
        </div>
        <div>
          {own && (
            <p className="contact-band__own">
              <ButtonLink
                className="nl-button--large"
                href={own.href}
                icon="phone"
                label={words('contact.call', { phone: own.shown })}
              />
              {contact.hours && <span>{contact.hours}</span>}
            </p>
          )}
          {other && (
            <p className="nl-paragraph">
              <a className="nl-link" href={other.href}>
                {words('contact.helpline', {
                  name: helpline.name ?? words('contact.helplineFallback'),
                  phone: other.shown,
                })}
              </a>
              {helpline.note && <span className="contact-band__note soft">{helpline.note}</span>}
            </p>
          )}
        </div>
      </div>
    </section>
  );
}

const PRIVACY_PATHS = INTERFACE_LOCALES.map((locale) => sitePaths(locale).privacy);

/** Bottom of every page: what the editors say about the site, their own pages, and what every site has. */
export function SiteFooter() {
  const { paths, site, words } = useSite();
  const { text, links } = site.footer;
  const isLinked = (addresses: readonly string[]) => links.some(({ href }) => addresses.includes(href));
  // Whatever the editors link to, these are never missing.
  const own = [
    { label: words('callback.nav'), href: paths.callMeBack() },
    { label: words('enquiry.nav'), href: paths.enquiry },
  ].filter(({ href }) => !isLinked([href]));
  if (!isLinked(PRIVACY_PATHS)) own.push({ label: words('privacy.title'), href: paths.privacy });
  return (
    <footer className="site-footer" aria-label={words('footer.label')}>
      <div className="wrap">
        <p className="site-footer__name">{site.siteName}</p>
        {text && <p className="nl-paragraph">{text}</p>}
        <nav aria-label={words('footer.pages')}>
          <ul className="site-footer__links">
            {[...links, ...own].map(({ label, href }) => (
              <li key={href}>
                <a className="nl-link" href={href}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
