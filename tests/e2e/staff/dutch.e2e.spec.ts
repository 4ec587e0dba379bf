import type { Page } from '@playwright/test';

import { SCREENS } from '../support/screens';
import { ACCOUNTS } from '../support/staff';
import { expect, test } from '../support/test';

/** Words that English interfaces are made of and Dutch ones are not. */
const ENGLISH =
  /\b(?:the|and|your|you|this|with|from|to|add|edit|remove|insert|select|delete|create|save|search|drag|move|dropdown|block|paragraph|notifications|all|new|are|has|not|any|by|sort|publish|published|draft|changes|show|hide|upload|view|close|cancel|confirm|open menu|locales|untitled)\b/iu;

/** English that is written into Payload’s own components, past its translations; only screen readers hear it. */
const KNOWN_ENGLISH: Record<string, string[]> = {};

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

for (const [name, show] of Object.entries(SCREENS)) {
  test(`An editor reads Dutch on the screen “${name}”`, async ({ context, page, signedIn }) => {
    const editor = await signedIn(ACCOUNTS.editor);
    await context.addCookies([editor.cookie]);
    await show(page, editor);
    await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
    const english = (await wordsOn(page)).filter((text) => ENGLISH.test(text));
    expect([...new Set(english)].sort()).toEqual(KNOWN_ENGLISH[name] ?? []);
  });
}
