import type { DetailedHTMLProps, HTMLAttributes } from 'react';

/** The custom elements of the islands, for use in markup. React gives them `class` as it stands. */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'search-suggestions': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & { class?: string };
    }
  }
}
