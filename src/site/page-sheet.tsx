import { createContext, useContext, type ReactElement } from 'react';

import type { IconName } from './components/icon/icon-paths';

/**
 * What the parts of one page say while it is written: elements for its head, which is written after the body, which icons it
 * uses, so that each drawing is sent once however many cards show it, and whether offers can be kept on it, for which it needs
 * one form. One for each writing of a page.
 */
export class PageSheet {
  readonly #head: ReactElement[] = [];
  readonly #icons = new Set<IconName>();
  readonly #keepButtons = new Set<string>();

  /** Puts elements, each with a key, into the page's head. */
  addToHead(elements: (ReactElement | null)[]): void {
    for (const element of elements) if (element) this.#head.push(element);
  }

  /** Notes that an icon is used, and returns what its `<use>` refers to. */
  hrefOfIcon(name: IconName): string {
    this.#icons.add(name);
    return `#icon-${name}`;
  }

  /** Notes that there is a button that needs the form of the list, and returns whether it is the first with that name. */
  addKeepButton(name: string): boolean {
    const isFirst = !this.#keepButtons.has(name);
    this.#keepButtons.add(name);
    return isFirst;
  }

  get hasKeepButtons(): boolean {
    return this.#keepButtons.size > 0;
  }

  get head(): ReactElement[] {
    return [...this.#head];
  }

  /** Icons used so far, in order of first use. */
  get icons(): IconName[] {
    return [...this.#icons];
  }
}

/** Null where nobody collects: see `useSheet`. */
export const PageSheetContext = createContext<PageSheet | null>(null);

/** The sheet of the page that is being written. Throws where there is none. */
export function useSheet(): PageSheet {
  const sheet = useContext(PageSheetContext);
  if (!sheet) throw new Error('Rendered outside a page sheet.');
  return sheet;
}
