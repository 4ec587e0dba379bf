import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';

import { INTERFACE_LOCALES } from '@/domain/locale';

import { addressOf, PUBLIC_PAGE_NAMES } from '../support/public-pages';
import { expect, test } from '../support/test';

const validator = new HtmlValidate(new FileSystemConfigLoader());

for (const name of PUBLIC_PAGE_NAMES) {
  test(`The ${name} page is valid HTML`, async ({ request }) => {
    for (const locale of INTERFACE_LOCALES) {
      const html = await (await request.get(await addressOf(name, locale))).text();
      const { results } = await validator.validateString(html, `${name}.html`);
      const faults = results.flatMap(({ messages }) =>
        messages.map(({ line, column, message, ruleId }) => `${line}:${column} ${message} (${ruleId})`),
      );
      expect(faults).toEqual([]);
    }
  });
}
