import { localised, type SitePaths } from '@/config/paths';
import { INTERFACE_LOCALES } from '@/domain/locale';
import { callable } from '@/site/messages/phone-in-words';
import { wordsIn } from '@/site/messages/words';
import { useSite } from '@/site/site-context';

import { Icon } from '../icon/icon';

const ENTRIES = [
  'catalogue',
  'locations',
  'levelCheck',
  'stories',
  'partners',
  'guides',
] as const satisfies (keyof SitePaths)[];

/** Top of every page: whose site it is, a phone number, other languages, and the menu, which is never folded away. */
export function SiteHeader() {
  const { kept, locale, path, paths, site, words } = useSite();
  const call = callable(site.contact.phone);
  const here = localised(locale, path);
  return (
    <header className="site-header">
      <div className="wrap site-header__top">
        <a
          className="site-header__name"
          href={paths.home}
          aria-label={words('nav.homeOf', { siteName: site.siteName })}
        >
          <svg className="site-header__mark" viewBox="0 0 48 40" aria-hidden="true">
            <path d="M0 30h8v10h-8zM10 24h8v16h-8zM20 17h8v23h-8zM30 10h8v30h-8zM40 2h8v38h-8z" />
            <circle cx="14" cy="11" r="6" />
          </svg>
          {site.siteName}
        </a>
        <div className="site-header__language">
          <LanguageLinks />
        </div>
        {call && (
          <a className="site-header__phone" href={call.href} aria-label={words('contact.call', { phone: call.shown })}>
            <Icon name="phone" />
            {call.shown}
          </a>
        )}
      </div>
      <nav className="site-nav" aria-label={words('nav.label')}>
        <ul className="wrap site-nav__list">
          {ENTRIES.map((entry) => {
            const target = entry === 'catalogue' ? paths.catalogue() : paths[entry];
            const current = here === target ? 'page' : here.startsWith(`${target}/`) ? 'true' : undefined;
            return (
              <li key={entry}>
                <a className="site-nav__link" href={target} aria-current={current}>
                  {words(`nav.${entry}`)}
                </a>
              </li>
            );
          })}
          <li>
            <a
              className="site-nav__link"
              href={paths.callMeBack()}
              aria-current={here === paths.callMeBack() ? 'page' : undefined}
            >
              {words('callback.nav')}
            </a>
          </li>
          <li>
            <a className="site-nav__link" href={paths.list} aria-current={here === paths.list ? 'page' : undefined}>
              {kept.length === 0 ? words('list.nav') : words('list.navCount', { count: kept.length })}
            </a>
          </li>
          <li className="site-nav__language">
            <LanguageLinks />
          </li>
        </ul>
      </nav>
    </header>
  );
}

/** The page in the site's other languages. It stands where there is room: above the menu, or on a phone at its end. */
function LanguageLinks() {
  const { locale, path, search } = useSite();
  return INTERFACE_LOCALES.filter((other) => other !== locale).map((other) => (
    <a
      key={other}
      className="site-nav__link"
      href={localised(other, path) + search}
      lang={other}
      hrefLang={other}
      title={wordsIn(other)('language.switch')}
    >
      {wordsIn(other)('language.name')}
    </a>
  ));
}
