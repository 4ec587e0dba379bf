import type { Field, PayloadRequest } from 'payload';

import { AUDIENCES, DUTCH_NEEDED, OFFER_KINDS, PLACE_KINDS, REGISTRATIONS } from '@/domain/offer';

import {
  barriersField,
  devicesField,
  languagesField,
  levelRangeFields,
  pillarsField,
  topicsField,
} from '../../fields/classification';
import { webAddressField } from '../../fields/contact';
import { dayField, verifiedAtField } from '../../fields/day';
import { options } from '../../fields/options';
import { organisationField } from '../../fields/organisation';
import { peopleAnswerField } from '../../fields/people-answer';
import { richTextField } from '../../fields/rich-text';
import { scheduleField } from '../../fields/schedule';
import { signUpField } from '../../fields/sign-up';
import { slugField } from '../../fields/slug';

const fromModule = 'Leeg? Dan nemen we het over van de lesmodule.';

/** An offer is called by its own title, or by its module and who gives it. */
async function nameOf(data: Record<string, unknown>, req: PayloadRequest): Promise<string | null> {
  if (typeof data.title === 'string' && data.title.trim() !== '') return data.title;
  const [module, organisation] = await Promise.all([
    nameById('training-modules', data.module, 'title', req),
    nameById('organisations', data.organisation, 'name', req),
  ]);
  return module === null ? null : [module, organisation].filter((part) => part !== null).join(' ');
}

async function nameById(
  collection: 'training-modules' | 'organisations',
  relation: unknown,
  field: 'title' | 'name',
  req: PayloadRequest,
): Promise<string | null> {
  const id = typeof relation === 'object' && relation !== null && 'id' in relation ? relation.id : relation;
  if (typeof id !== 'string') return null;
  const doc = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    locale: 'nl',
    // Only for the words of an address; the relation itself was checked against what the writer may read.
    overrideAccess: true,
    req,
  });
  const name: unknown = doc && field in doc ? Reflect.get(doc, field) : null;
  return typeof name === 'string' && name !== '' ? name : null;
}

export const fields: Field[] = [
  peopleAnswerField,
  {
    type: 'tabs',
    tabs: [
      {
        label: 'Wat',
        fields: [
          {
            name: 'kind',
            type: 'select',
            label: 'Soort',
            required: true,
            index: true,
            options: options(OFFER_KINDS, {
              course: 'Cursus',
              workshop: 'Workshop (één keer)',
              'walk-in': 'Inloop',
              helpdesk: 'Vragen stellen',
              'in-house-training': 'Training op uw werk',
              online: 'Leren op internet',
              'device-loan': 'Laptop lenen',
              'internet-access': 'Goedkoop internet',
              'meet-up': 'Samen leren',
            }),
            admin: { description: 'Wat is het? Bezoekers kiezen hierop.' },
          },
          {
            name: 'module',
            type: 'relationship',
            relationTo: 'training-modules',
            label: 'Lesmodule',
            index: true,
            admin: {
              description: 'Geeft u een bekende cursus, zoals Klik & Tik? Kies hem. Lege velden vullen we daaruit.',
            },
          },
          organisationField({ description: 'Wie geeft dit?' }),
          {
            name: 'title',
            type: 'text',
            label: 'Titel',
            localized: true,
            maxLength: 120,
            validate: (value: unknown, { data }: { data: object }) =>
              (typeof value === 'string' && value.trim() !== '') || ('module' in data && data.module)
                ? true
                : 'Geef een titel, of kies een lesmodule.',
            admin: { description: `Kort en gewoon. Bijvoorbeeld: Leren mailen. ${fromModule}` },
          },
          {
            name: 'summary',
            type: 'textarea',
            label: 'In het kort',
            localized: true,
            maxLength: 300,
            admin: { description: `Eén of twee zinnen voor op het kaartje. ${fromModule}` },
          },
          richTextField({ name: 'description', label: 'Uitleg', description: 'Wat doet u er? Korte zinnen.' }),
          {
            name: 'image',
            type: 'upload',
            relationTo: 'media',
            label: 'Afbeelding',
            admin: { description: fromModule },
          },
        ],
      },
      {
        label: 'Voor wie',
        fields: [
          levelRangeFields(`Vanaf welk niveau? ${fromModule}`),
          topicsField({ admin: { description: `Wat leert of regelt iemand hier? ${fromModule}` } }),
          barriersField({ admin: { description: `Welke drempel haalt dit weg? ${fromModule}` } }),
          devicesField({ admin: { description: `Waarop leert iemand het? ${fromModule}` } }),
          languagesField({ admin: { description: `In welke taal wordt het gegeven? ${fromModule}` } }),
          pillarsField({
            admin: { description: `Voor overzichten van het programma. Bezoekers zien dit niet. ${fromModule}` },
          }),
          {
            name: 'dutchNeeded',
            type: 'select',
            label: 'Hoeveel Nederlands is nodig?',
            options: options(DUTCH_NEEDED, { none: 'Niet nodig', some: 'Een beetje', good: 'Goed' }),
            admin: { description: 'Mensen vragen dit vaak voor ze durven te komen.' },
          },
          {
            type: 'row',
            fields: [
              {
                name: 'audience',
                type: 'select',
                label: 'Wie mag komen?',
                required: true,
                index: true,
                defaultValue: 'public',
                options: options(AUDIENCES, { public: 'Iedereen', employees: 'Alleen eigen medewerkers' }),
                admin: {
                  width: '50%',
                  description: 'Kiest u "Alleen eigen medewerkers"? Dan staat het nergens op de open site.',
                },
              },
              {
                name: 'inWorkingHours',
                type: 'checkbox',
                label: 'In werktijd (uren worden betaald)',
                defaultValue: false,
                admin: { width: '50%', description: 'Voor trainingen bij een werkgever.' },
              },
            ],
          },
          {
            name: 'contactPresent',
            type: 'text',
            label: 'Wie is erbij van het werk?',
            localized: true,
            maxLength: 200,
            admin: { description: 'Bijvoorbeeld: een collega van personeelszaken, voor vragen over de apps.' },
          },
        ],
      },
      {
        label: 'Waar en wanneer',
        fields: [
          {
            name: 'place',
            type: 'select',
            label: 'Waar is het?',
            required: true,
            defaultValue: 'location',
            options: options(PLACE_KINDS, {
              location: 'Op een locatie',
              online: 'Op internet',
              'at-your-place': 'Bij mensen thuis of op het werk',
            }),
            admin: { description: 'Kies eerst dit. Dan ziet u wat u nog invult.' },
          },
          {
            name: 'location',
            type: 'relationship',
            relationTo: 'locations',
            label: 'Locatie',
            index: true,
            admin: {
              condition: (data) => data.place === 'location',
              description: 'Staat de plek er niet bij? Maak dan eerst een locatie.',
            },
          },
          {
            ...webAddressField('onlineUrl', 'Webadres', 'Waar vinden mensen het op internet?'),
            admin: {
              condition: (data) => data.place === 'online',
              description: 'Waar vinden mensen het op internet? Begin met https://',
            },
          } as Field,
          scheduleField,
          {
            type: 'row',
            fields: [
              dayField({ name: 'validFrom', label: 'Tonen vanaf', description: 'Leeg: meteen.' }),
              dayField({
                name: 'validUntil',
                label: 'Tonen tot en met',
                description: 'Daarna verdwijnt het vanzelf uit de lijst.',
                notBefore: 'validFrom',
              }),
            ],
          },
        ],
      },
      {
        label: 'Kosten en aanmelden',
        fields: [
          {
            name: 'cost',
            type: 'group',
            label: 'Kosten',
            fields: [
              {
                type: 'row',
                fields: [
                  {
                    name: 'free',
                    type: 'checkbox',
                    label: 'Gratis',
                    defaultValue: true,
                    admin: { width: '30%', description: 'Kost het niets? Ook geen boek of koffie?' },
                  },
                  {
                    name: 'amount',
                    type: 'number',
                    label: 'Bedrag in euro',
                    min: 0,
                    max: 10000,
                    admin: {
                      width: '30%',
                      step: 0.01,
                      condition: (_, siblingData) => siblingData.free !== true,
                      description: 'Alles bij elkaar, voor één persoon.',
                    },
                  },
                ],
              },
              {
                name: 'text',
                type: 'text',
                label: 'Uitleg bij de kosten',
                localized: true,
                maxLength: 200,
                admin: { description: 'Bijvoorbeeld: gratis voor leden, anders 5 euro.' },
              },
            ],
          },
          {
            type: 'row',
            fields: [
              {
                name: 'registration',
                type: 'select',
                label: 'Hoe meldt iemand zich aan?',
                required: true,
                defaultValue: 'none',
                options: options(REGISTRATIONS, {
                  none: 'Niet nodig, gewoon komen',
                  phone: 'Bellen',
                  mail: 'Mailen',
                  link: 'Op een website',
                  intake: 'Eerst een gesprek',
                  form: 'Formulier op deze site',
                }),
                admin: { width: '50%', description: 'Hoe makkelijker, hoe meer mensen durven.' },
              },
              {
                name: 'registrationValue',
                type: 'text',
                label: 'Nummer, e-mail of webadres',
                maxLength: 500,
                validate: (value: unknown, { siblingData }: { siblingData: object }) =>
                  registrationValueProblem(value, 'registration' in siblingData ? siblingData.registration : null),
                admin: {
                  width: '50%',
                  condition: (_, siblingData) =>
                    siblingData.registration !== 'none' && siblingData.registration !== 'form',
                  description: 'Waar kan iemand bellen, mailen of klikken?',
                },
              },
            ],
          },
          signUpField,
        ],
      },
      {
        label: 'Zo gaat het',
        admin: { description: 'Wat mensen willen weten voor ze durven te komen. Elk antwoord helpt.' },
        fields: [
          {
            name: 'welcome',
            type: 'group',
            label: 'Zo gaat het',
            fields: [
              welcomeField('who', 'Wie ontvangt mij?', 'Bijvoorbeeld: Een vrijwilliger staat bij de deur.'),
              welcomeField('groupSize', 'Hoe groot is de groep?', 'Bijvoorbeeld: 4 tot 8 mensen.'),
              welcomeField('bringSomeone', 'Mag ik iemand meenemen?', 'Bijvoorbeeld: Ja, neem gerust iemand mee.'),
              welcomeField('whatToBring', 'Wat neem ik mee?', 'Bijvoorbeeld: Uw telefoon en de oplader.'),
            ],
          },
        ],
      },
      {
        label: 'Bron',
        fields: [
          {
            name: 'source',
            type: 'group',
            label: 'Bron',
            admin: { description: 'Komt de informatie van een andere website? Zet die hier.' },
            fields: [
              {
                name: 'name',
                type: 'text',
                label: 'Naam van de bron',
                maxLength: 200,
                admin: { description: 'Bijvoorbeeld: website van de bibliotheek.' },
              },
              webAddressField('url', 'Adres van de bron', 'Begin met https://'),
              dayField({ name: 'asOf', label: 'Stand van', description: 'Van welke dag is de informatie?' }),
              {
                name: 'identifier',
                type: 'text',
                label: 'Kenmerk in de bron',
                maxLength: 200,
                admin: { description: 'Het nummer of kenmerk daar.' },
              },
            ],
          },
        ],
      },
    ],
  },
  slugField({ from: nameOf }),
  verifiedAtField('Wanneer keek u voor het laatst of alles nog klopt?'),
];

function welcomeField(name: string, label: string, description: string): Field {
  return { name, type: 'text', label, localized: true, maxLength: 300, admin: { description } };
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/u;

function registrationValueProblem(value: unknown, registration: unknown): true | string {
  const text = typeof value === 'string' ? value.trim() : '';
  if (registration === 'phone' && !/\d{4}/u.test(text.replaceAll(/\D/gu, ''))) return 'Vul het telefoonnummer in.';
  if (registration === 'mail' && !EMAIL.test(text)) return 'Vul een e-mailadres in.';
  if (registration === 'link' && !/^https?:\/\/\S+$/u.test(text)) return 'Vul een webadres in dat begint met https://';
  return true;
}
