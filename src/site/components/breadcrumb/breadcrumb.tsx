import { useSite } from '@/site/site-context';

/** The way from the home page to here. */
export function Breadcrumb({ trail }: { trail: { label: string; href: string }[] }) {
  const { paths, words } = useSite();
  return (
    <nav className="breadcrumb" aria-label={words('nav.breadcrumb')}>
      <ol>
        {[{ label: words('nav.home'), href: paths.home }, ...trail].map(({ label, href }) => (
          <li key={href}>
            <a className="nl-link" href={href}>
              {label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
