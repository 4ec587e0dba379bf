import type { Locator, Page, Response } from '@playwright/test';

import { env } from '@/config/env';
import { issueFormTicket } from '@/config/form-ticket';
import { sitePaths } from '@/config/paths';
import { TICKET_FIELD, TRAP_FIELD } from '@/site/components/form/trap-fields';

import { toNextPage } from './next-page';
import { SIGN_UP_OFFER } from './public-pages';

/** A form of the public site that is sent by POST to its own page. */
interface PublicForm {
  /** Dutch path of the page, with what it needs to know. */
  path: string;
  /** Whether it asks for something, so that it comes back when nothing is filled in. */
  asks: boolean;
  /** What is typed in fields of these names so that the form comes back; the others get something that is right. */
  wrong: Record<string, string>;
}

/** Every form by which a visitor sends something. Its fields are found on its page. */
export const PUBLIC_FORMS: Record<string, PublicForm> = {
  'call me back': { path: '/bel-mij-terug', asks: true, wrong: { naam: '', telefoon: '12' } },
  'we want this too': {
    path: '/wij-willen-dit-ook',
    asks: true,
    wrong: { naam: '', telefoon: '12', email: 'geen adres' },
  },
  'sign-up': {
    path: sitePaths('nl').signUp(SIGN_UP_OFFER),
    asks: true,
    wrong: { naam: '', telefoon: '12' },
  },
  reaction: { path: '/reactie?antwoord=gemist&pagina=%2Faanbod', asks: false, wrong: {} },
  'level check': { path: '/niveau', asks: false, wrong: {} },
};

/** A field as a visitor meets it; radio buttons and boxes of one name are one field. */
export interface Field {
  name: string;
  kind: 'text' | 'choice' | 'list';
  type: string;
}

/** The form on its page, as somebody has it before them. */
export class FormOnPage {
  private constructor(
    readonly page: Page,
    private readonly path: string,
    private readonly wrong: Record<string, string>,
  ) {}

  static async open(page: Page, { path, wrong }: PublicForm): Promise<FormOnPage> {
    await page.goto(path);
    const form = new FormOnPage(page, path.split('?')[0] ?? path, wrong);
    await form.form.waitFor();
    await form.letLie();
    return form;
  }

  get form(): Locator {
    return this.page.locator(`form[method="post"][action^="${this.path}"]`).first();
  }

  get summary(): Locator {
    return this.page.locator('#fouten');
  }

  /** The button that sends it; the last one, as those before it may go back. */
  get button(): Locator {
    return this.form.locator('button:not([type="button"])').last();
  }

  field(name: string): Locator {
    return this.form.locator(`[name="${name}"]`);
  }

  /** The fields that somebody can see, in their order. */
  fields(): Promise<Field[]> {
    return this.form.evaluate((form, hidden) => {
      const controls = [...(form as HTMLFormElement).elements].filter(
        (element): element is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement =>
          element.matches('input:not([type="hidden"], [type="submit"]), textarea, select'),
      );
      const seen = controls.filter(({ name }) => name !== hidden);
      const first = seen.filter(({ name }, index) => seen.findIndex((other) => other.name === name) === index);
      return first.map(({ name, type }) => {
        const isChoice = type === 'radio' || type === 'checkbox';
        return { name, type, kind: isChoice ? 'choice' : type === 'select-one' ? 'list' : 'text' } as const;
      });
    }, TRAP_FIELD);
  }

  /** Types the same text in every field for text; where it is left out, something that may be refused and is no harm. */
  async fillIn(text?: string): Promise<void> {
    for (const { kind, name, type } of await this.fields()) {
      const field = this.field(name);
      if (kind === 'text') await field.fill(text ?? this.wrong[name] ?? HARMLESS[type] ?? HARMLESS.text);
      else if (kind === 'choice') await field.last().check();
      else await field.selectOption({ index: (await field.locator('option').count()) - 1 });
    }
  }

  /** What is in the fields now, by their names. */
  async typed(): Promise<Record<string, string>> {
    const fields = await this.fields();
    const values = await Promise.all(
      fields.map(async ({ kind, name }) => {
        const field = this.field(name);
        if (kind !== 'choice') return field.inputValue();
        return field.evaluateAll((boxes) =>
          boxes
            .filter((box) => (box as HTMLInputElement).checked)
            .map((box) => (box as HTMLInputElement).value)
            .join(),
        );
      }),
    );
    return Object.fromEntries(fields.map(({ name }, index) => [name, values[index] ?? '']));
  }

  /** Sends the form with its button; gives the answer to it. */
  async send(press: () => Promise<void> = () => this.button.click()): Promise<Response> {
    const [response] = await Promise.all([
      this.page.waitForResponse((answer) => answer.request().method() === 'POST'),
      toNextPage(this.page, press),
    ]);
    return response;
  }

  /** What a browser would send with this text in every field, for sending it in another way. */
  async asSent(text: string): Promise<URLSearchParams> {
    const hidden = await this.form
      .locator('input[type="hidden"]')
      .evaluateAll((inputs) =>
        inputs.map((input): [string, string] => [(input as HTMLInputElement).name, (input as HTMLInputElement).value]),
      );
    const fields = await this.fields();
    return new URLSearchParams([...hidden, ...fields.map(({ name }): [string, string] => [name, text])]);
  }

  /** As if it had been open for a minute: nobody fills in a form in no time, and tests do not wait. */
  async letLie(): Promise<void> {
    const ticket = issueFormTicket(new Date(Date.now() - 60_000), env().PAYLOAD_SECRET ?? '');
    await this.form
      .locator(`input[name="${TICKET_FIELD}"]`)
      .evaluateAll((inputs, value) => inputs.forEach((input) => ((input as HTMLInputElement).value = value)), ticket);
  }
}

/** What is typed in a field of a type, when nothing else is said. */
const HARMLESS: Record<string, string> & { text: string } = {
  text: 'Zoë van ’t Hof-Şahin',
  tel: '12',
  email: 'geen adres',
  textarea: 'Eerste regel\nTweede regel met een < en een &',
};
