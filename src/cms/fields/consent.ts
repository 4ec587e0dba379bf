import type { Field, GroupField } from 'payload';

const staffOnly = { read: ({ req }: { req: { user: unknown } }) => Boolean(req.user) };

const dayOnly = { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' } as const;

interface ConsentOptions {
  /** Gives a sentence when the consent has to be filled in before the document can go online. */
  requiredWhen?: (data: Record<string, unknown>) => boolean;
}

/** What a person allowed us, and until when. When it ends, the document and its pictures leave the site by themselves. */
export function consentField({ requiredWhen }: ConsentOptions = {}): Field {
  const group: GroupField = {
    name: 'consent',
    type: 'group',
    label: 'Toestemming',
    access: staffOnly,
    admin: {
      description: 'Alleen medewerkers zien dit. Loopt de toestemming af? Dan verdwijnt alles vanzelf van de site.',
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'givenOn',
            type: 'date',
            label: 'Gegeven op',
            admin: { date: dayOnly, width: '33%', description: 'Wanneer zei deze persoon ja?' },
            validate: (value: unknown, { data }: { data: Partial<Record<string, unknown>> }) =>
              value == null && requiredWhen?.(data)
                ? 'Vul in wanneer deze persoon toestemming gaf. Zonder toestemming kan dit niet online.'
                : true,
          },
          {
            name: 'until',
            type: 'date',
            label: 'Geldig tot en met',
            admin: { date: dayOnly, width: '33%', description: 'Leeg: geen einddatum.' },
          },
          {
            name: 'withdrawnOn',
            type: 'date',
            label: 'Ingetrokken op',
            admin: { date: dayOnly, width: '33%', description: 'Vul dit in als iemand zich bedenkt.' },
          },
        ],
      },
    ],
  };
  return group;
}
