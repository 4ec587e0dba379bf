import type { Page } from '@playwright/test';

/** Words that English interfaces are made of and Dutch ones are not. */
const ENGLISH =
  /\b(?:the|and|your|you|this|with|from|to|add|edit|remove|insert|select|delete|create|save|search|drag|move|dropdown|block|paragraph|notifications|all|new|are|has|not|any|by|sort|publish|published|draft|changes|show|hide|upload|view|close|cancel|confirm|locales|untitled)\b/iu;

/**
 * English that is written into Payload’s own components, past its translations; only screen readers hear it. What is new
 * fails the test, and so does what is listed and gone.
 */
const TEXT_EDITOR = ['Add block', 'Drag to move', 'Edit link', 'Insert Paragraph', 'Remove link', 'text dropdown'];
const KNOWN_ENGLISH: Record<string, string[]> = {
  'sign-in': ['Notifications alt+T'],
  dashboard: ['Notifications alt+T'],
  'list of offers': ['Notifications alt+T', 'select-all'],
  'new offer': [...TEXT_EDITOR, 'Notifications alt+T'],
  offer: [...TEXT_EDITOR, 'Notifications alt+T'],
  'times of an offer': ['Notifications alt+T'],
  'hours of a location': ['Notifications alt+T'],
  'link of an employer': ['Notifications alt+T'],
  'noting a need': ['Notifications alt+T'],
  'needs of a quarter': ['Notifications alt+T'],
  'choosing for a new season': ['Notifications alt+T'],
  'plan of a new season': ['Notifications alt+T'],
  'sign-ups': ['Notifications alt+T'],
  'list of who comes': ['Notifications alt+T'],
  'list on paper': ['Notifications alt+T'],
  'coming weeks': ['Notifications alt+T'],
  'versions of an offer': ['Notifications alt+T'],
};

/** Everything on a screen that somebody reads or hears. */
function wordsOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const said: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const isProgram = text.parentElement?.closest('script, style, noscript, template');
      if (!isProgram && text.parentElement?.checkVisibility()) said.push(text.textContent ?? '');
    }
    for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description']) {
      for (const element of document.body.querySelectorAll(`[${name}]`)) said.push(element.getAttribute(name) ?? '');
    }
    return [document.title, ...said].map((text) => text.trim()).filter((text) => text !== '');
  });
}

/** English on a screen, each text once. */
export async function englishOn(page: Page): Promise<string[]> {
  const english = (await wordsOn(page)).filter((text) => ENGLISH.test(text));
  return [...new Set(english)].toSorted();
}

/** What of it Payload brings. */
export function knownEnglishOn(screen: string): string[] | undefined {
  return KNOWN_ENGLISH[screen]?.toSorted();
}
