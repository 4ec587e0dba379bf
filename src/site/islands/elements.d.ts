import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type Island = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & { class?: string };

/** The custom elements of the islands, for use in markup. React gives them `class` as it stands. */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'location-map': Island;
      'search-suggestions': Island;
    }
  }
}
