import { expect, type Page } from '@playwright/test';

import { adminPaths } from '@/config/paths';

import { makeCourse, makeListedCourse } from './documents';
import type { Staff } from './staff';

const offers = adminPaths.collection('offers');

/** The screens of an editor's daily work: brings a page there and waits until it is complete. */
export const SCREENS: Record<string, (page: Page, editor: Staff) => Promise<void>> = {
  'sign-in': async (page) => {
    await page.context().clearCookies();
    await page.goto('/admin/login');
    await page.getByRole('button', { name: 'Inloggen' }).waitFor();
  },
  dashboard: async (page) => {
    await page.goto(adminPaths.root);
    await page.getByRole('heading', { name: 'Welkom' }).waitFor();
    // The list of what to show only comes to life in the browser.
    await page.getByRole('combobox').first().waitFor();
  },
  'list of offers': async (page) => {
    await page.goto(offers);
    await page.getByRole('table').waitFor();
  },
  'new offer': async (page) => {
    await page.goto(adminPaths.create('offers'));
    await formIsReady(page);
  },
  offer: async (page, editor) => {
    const { id } = await makeCourse(editor);
    await page.goto(`${offers}/${id}`);
    await formIsReady(page);
  },
  'times of an offer': async (page, editor) => {
    const { id } = await makeCourse(editor);
    await page.goto(`${offers}/${id}`);
    await formIsReady(page);
    await page.getByRole('button', { name: 'Waar en wanneer' }).click();
    await page.getByRole('heading', { name: 'De volgende keren' }).waitFor();
  },
  'hours of a location': async (page, editor) => {
    const organisation = await editor.find('organisations', 'bibliotheek-rotterdam');
    const { id } = await editor.create('locations', {
      name: 'Proef wijkgebouw',
      organisation: organisation.id,
      city: 'Rotterdam',
      wheelchair: 'unknown',
      openingHours: [{ days: ['MO', 'TU'], opens: '10:00', closes: '17:00' }],
      _status: 'draft',
    });
    await page.goto(`${adminPaths.collection('locations')}/${id}`);
    await page.locator('input[name="name"]:enabled').waitFor();
    await page.getByRole('button', { name: 'Openingstijden', exact: true }).click();
    await page.getByRole('region', { name: 'De komende zeven dagen' }).getByRole('listitem').first().waitFor();
  },
  'link of an employer': async (page, editor) => {
    const organisation = await editor.find('organisations', 'bibliotheek-rotterdam');
    // Two tests look at this document at once with one account, and Payload may keep the form of one of them shut.
    await expect(async () => {
      await page.goto(adminPaths.document('organisations', organisation.id));
      await page.locator('input[name="name"]:enabled').waitFor({ timeout: 8_000 });
      await page.getByRole('button', { name: 'Pagina voor medewerkers' }).click();
      const part = page.getByRole('region', { name: 'De link voor uw medewerkers' });
      await part.getByRole('button').first().waitFor({ timeout: 8_000 });
    }).toPass();
  },
  'noting a need': async (page) => {
    await page.goto(adminPaths.need);
    await page.getByRole('button', { name: 'Bewaar' }).waitFor();
  },
  'needs of a quarter': async (page, editor) => {
    const organisation = await editor.find('organisations', 'bibliotheek-rotterdam');
    await editor.create('needs', { theme: 'digid', barrier: 'attitude', organisation: organisation.id });
    await page.goto(adminPaths.needs());
    await page.getByRole('table').first().waitFor();
  },
  'choosing for a new season': async (page, editor) => {
    const { id } = await makeCourse(editor);
    await page.goto(adminPaths.newSeason({ aanbod: id }));
    await page.getByRole('button', { name: 'Bekijk wat het wordt' }).waitFor();
  },
  'plan of a new season': async (page, editor) => {
    const { id } = await makeCourse(editor);
    await page.goto(adminPaths.newSeason({ aanbod: id, vanaf: '2027-04-27', overslaan: 'feestdagen', stap: 'bekijk' }));
    await page.getByRole('button', { name: 'Maak het concept' }).waitFor();
  },
  'sign-ups': async (page, editor) => {
    await makeListedCourse(editor);
    await page.goto(adminPaths.signUps());
    await page.getByRole('heading', { level: 1, name: 'Aanmeldingen' }).waitFor();
  },
  'list of who comes': async (page, editor) => {
    const list = await makeListedCourse(editor);
    await editor.addToList(list, { naam: 'Mevrouw Proef', telefoon: '06 12345678' });
    await page.goto(adminPaths.signUps(list));
    await page.getByRole('article', { name: 'Mevrouw Proef' }).waitFor();
    await page.getByText('Iemand toevoegen').click();
    await page.getByText('Iedereen mailen').click();
  },
  'list on paper': async (page, editor) => {
    const list = await makeListedCourse(editor);
    await editor.addToList(list, { naam: 'Mevrouw Proef', telefoon: '06 12345678' });
    await page.goto(adminPaths.signUps(list, { als: 'papier' }));
    await page.getByRole('table').waitFor();
  },
  'coming weeks': async (page, editor) => {
    await makeListedCourse(editor, { place: 'location', location: null });
    await page.goto(adminPaths.comingWeeks());
    await page.getByRole('link', { name: 'Vul in waar het is' }).first().waitFor();
  },
  'versions of an offer': async (page, editor) => {
    const { id } = await makeCourse(editor);
    await page.goto(`${offers}/${id}/versions`);
    await page.getByRole('table').waitFor();
  },
};

/** Its fields are there from the start, and come to life with the form. */
async function formIsReady(page: Page): Promise<void> {
  await page.locator('input[name="title"]:enabled').waitFor();
  await page.locator('#field-organisation').getByText('Bibliotheek Rotterdam').waitFor();
  await page.locator('[data-lexical-editor="true"]').first().waitFor();
}
