import { sitePaths } from '@/config/paths';

import { expect, test } from '../support/test';

const paths = sitePaths('nl');

test('Somebody who found it says so with one press, and is thanked', async ({ visitor }) => {
  await visitor.goto(paths.catalogue());
  await visitor
    .getByRole('group', { name: 'Heeft u gevonden wat u zocht?' })
    .getByRole('button', { name: 'Ja' })
    .click();
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('Fijn dat u het vond');
  await visitor.getByRole('link', { name: 'Terug naar de pagina' }).click();
  await expect(visitor).toHaveURL(paths.catalogue());
});

test('Somebody who did not find it says what they missed, takes a name out again, and gets help', async ({
  visitor,
}) => {
  await visitor.goto(paths.locations);
  await visitor.getByRole('button', { name: 'Nee', exact: true }).click();
  const field = visitor.getByRole('textbox', { name: /^Wat zocht u/u });
  await expect(field).toHaveAccessibleDescription(/Schrijf geen namen of telefoonnummers/u);
  const typed = 'Bel Fatima el Amrani op 06-12345678';
  await field.fill(typed);
  const send = visitor.getByRole('button', { name: 'Versturen' });
  const heading = visitor.getByRole('heading', { level: 1 });
  // Nobody reads and types as fast as a test: a form that says so is sent again, with what was typed still in it.
  await expect(async () => {
    await send.click();
    await expect(visitor.getByRole('alert')).toContainText('een naam en een telefoonnummer', { timeout: 500 });
  }).toPass();
  await expect(field).toHaveValue(typed);
  await visitor.getByRole('alert').getByRole('link').click();
  await expect(field).toBeFocused();

  await field.fill('Hulp met DigiD op zaterdag');
  await expect(async () => {
    await send.click();
    await expect(heading).toHaveText('Dank u wel', { timeout: 500 });
  }).toPass();
  const help = visitor.getByRole('region', { name: 'Wij zoeken graag met u mee' });
  await expect(help.getByRole('link', { name: /^Bel \d/u })).toHaveAttribute('href', /^tel:/u);
  await expect(help.getByRole('link', { name: 'Bel mij terug' })).toHaveAttribute('href', paths.callMeBack());
  await help.getByRole('link', { name: 'Kom langs' }).click();
  await expect(visitor).toHaveURL(paths.locations);
});

test('A page without an answer to ask for does not ask', async ({ strays, visitor }) => {
  strays.expect('the server responded with a status of 404');
  for (const path of [paths.home, paths.partners, paths.feedback(), '/dit-is-er-niet']) {
    await visitor.goto(path);
    await expect(visitor.getByRole('group', { name: 'Heeft u gevonden wat u zocht?' })).toHaveCount(0);
  }
});

test('An answer leads nowhere but to the site', async ({ visitor }) => {
  await visitor.goto(`${paths.feedback()}?antwoord=nee&pagina=//elders.example/aanbod`);
  const links = await visitor
    .locator('main a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(links.filter((href) => !/^(?:\/(?!\/)|tel:|#)/u.test(href))).toEqual([]);
});
