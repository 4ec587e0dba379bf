/** A fault that stands, and on which of the editors' screens. */
interface KnownBarrier {
  why: string;
  screens: string[];
}

/**
 * Faults of accessibility, as rules of axe, that are in Payload's own markup, where our configuration and style cannot
 * reach. A fault that is not listed fails the test; so does one that is listed and gone: this list only gets shorter.
 */
const KNOWN_BARRIERS: Record<string, KnownBarrier> = {
  'aria-command-name': {
    why: 'The handle to drag a row by has no name.',
    screens: ['times of an offer', 'hours of a location'],
  },
  'aria-hidden-focus': {
    why: 'The arrow and the cross in a list of choices take the focus, and are hidden from screen readers.',
    screens: ['dashboard', 'new offer', 'offer', 'times of an offer', 'hours of a location', 'link of an employer'],
  },
  'aria-input-field-name': {
    why: 'The editor for formatted text does not name itself after its label.',
    screens: ['new offer', 'offer'],
  },
  'button-name': {
    why: 'Buttons that are only a picture (bold, italic, link, leafing, more) have no name.',
    screens: [
      'list of offers',
      'new offer',
      'offer',
      'times of an offer',
      'hours of a location',
      'link of an employer',
    ],
  },
  label: {
    why: 'Lists of choices, dates and the ticks of a table are not tied to their labels.',
    screens: ['dashboard', 'list of offers', 'new offer', 'offer', 'times of an offer', 'hours of a location'],
  },
  'label-content-name-mismatch': {
    why: 'Some links have another name than the text that shows on them.',
    screens: ['list of offers', 'offer', 'times of an offer', 'hours of a location', 'link of an employer'],
  },
  list: {
    why: 'The tabs above a document are a list whose rows are no list items.',
    screens: ['offer', 'times of an offer', 'hours of a location', 'versions of an offer', 'link of an employer'],
  },
  'nested-interactive': {
    why: 'What is chosen in a list of choices can be dragged, and holds a cross to take it away.',
    screens: ['hours of a location'],
  },
  'target-size': {
    why: 'Choices in a list, their crosses and the field between them are small.',
    screens: ['hours of a location'],
  },
};

/** The rules that a screen is known to break, in order. */
export function knownBarriersOn(screen: string): string[] {
  return Object.keys(KNOWN_BARRIERS)
    .filter((rule) => KNOWN_BARRIERS[rule]?.screens.includes(screen))
    .sort();
}
