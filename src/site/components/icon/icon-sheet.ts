import type { IconName } from './icon-paths';

/**
 * Remembers which icons a page has used, so that each drawing is sent once, at the end of the page, however many cards
 * show it. One for each rendering of a page.
 */
export class IconSheet {
  readonly #used = new Set<IconName>();

  /** Notes that an icon is used, and returns what its `<use>` refers to. */
  hrefOf(name: IconName): string {
    this.#used.add(name);
    return `#icon-${name}`;
  }

  /** What has been used so far, in order of first use. */
  get used(): IconName[] {
    return [...this.#used];
  }
}
