import { useSite } from '@/site/site-context';

import { qrPath } from './qr-path';

/**
 * The way from paper to a page: a QR code with the address below it, for who would rather type it. `path` is from the
 * root, in the reader's language; `label` says where it leads when that is not the page it stands on.
 */
export function QrCode({ label, path }: { label?: string; path: string }) {
  const { origin, words } = useSite();
  const address = new URL(path, origin).href;
  const code = qrPath(address);
  return (
    <figure className="qr-code">
      <svg
        className="qr-code__code"
        viewBox={`0 0 ${code.size} ${code.size}`}
        role="img"
        aria-label={label ?? words('print.qr')}
        shapeRendering="crispEdges"
      >
        <path d={code.path} />
      </svg>
      <figcaption className="qr-code__text">
        {words('print.qrHint')} <span className="qr-code__address">{address.replace(/^https?:\/\//u, '')}</span>
      </figcaption>
    </figure>
  );
}
