/** The first thing that the Tab key finds: past the menu, to what the page is about. */
export function SkipLink({ href, children }: { href: string; children: string }) {
  return (
    <a className="nl-skip-link nl-skip-link--visible-on-focus" href={href}>
      {children}
    </a>
  );
}
