import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';

import { digestOfToken, newEmployerToken } from '@/config/employer-token';
import { env, now } from '@/config/env';
import { EMPLOYER_LINK_ACTIONS, sitePaths, type EmployerLinkAction } from '@/config/paths';
import { amsterdamDay } from '@/domain/amsterdam-time';
import { DEFAULT_INTERFACE_LOCALE } from '@/domain/locale';
import type { EmployerLink } from '@/payload-types';

import { canRead } from '../access/can-read';
import { isProgrammeEditor, organisationsOf } from '../access/rules';
import { answering } from '../asking/answering';
import { dayInWords } from '../dutch-dates';
import { inTransaction } from '../transaction';

/** What the screen of an organisation shows of its link; null: there is none. */
export interface ShownLink {
  link: { address: string; flyer: string; since: string } | null;
}

const asked = z.object({ action: z.enum(EMPLOYER_LINK_ACTIONS) });

/**
 * POST: shows the link to the page of an organisation's own trainings, makes a new one (the old one is dead from that moment)
 * or takes it away, and answers with what there is then. For editors and contributors of the organisation and for the
 * programme; anybody else gets 404, like for an organisation that isn't there. It has nothing to do with what is published: a
 * contributor's press works at once.
 */
export const employerLinkEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/employer-link',
  method: 'post',
  handler: async (req) => {
    const organisation = await ownOrganisationOf(req);
    if (req.user && organisation === null) {
      return Response.json({ message: 'Deze organisatie is er niet (meer).' }, { status: 404 });
    }
    return answering(asked, async ({ action }): Promise<ShownLink> => {
      const link = organisation === null ? null : await afterwards(action, organisation, req);
      return { link: link && shown(link) };
    })(req);
  },
};

/** The organisation of the address when the asker may hand out its link. */
async function ownOrganisationOf(req: PayloadRequest): Promise<string | null> {
  const id = z.uuid().safeParse(req.routeParams?.id);
  const { user } = req;
  if (!user || !id.success) return null;
  const works = ['editor', 'contributor'].includes(user.role) && organisationsOf(user).includes(id.data);
  if (!works && !isProgrammeEditor(user)) return null;
  return (await canRead('organisations', id.data, req)) ? id.data : null;
}

/** The link as it is after the action; null when there is none. */
async function afterwards(
  action: EmployerLinkAction,
  organisation: string,
  { payload }: PayloadRequest,
): Promise<EmployerLink | null> {
  const where = { organisation: { equals: organisation } };
  if (action === 'show') {
    const { docs } = await payload.find({
      collection: 'employer-links',
      where,
      limit: 1,
      pagination: false,
      depth: 0,
      // Who asks has been judged above.
      overrideAccess: true,
    });
    return docs[0] ?? null;
  }
  const write = () =>
    inTransaction(payload, async ({ req }) => {
      // As the platform, for who was judged above: nobody writes a token of their own.
      const asPlatform = { collection: 'employer-links', depth: 0, overrideAccess: true, req } as const;
      if (action === 'remove') {
        await payload.delete({ ...asPlatform, where });
        return null;
      }
      const token = newEmployerToken();
      const data = { organisation, token, digest: digestOfToken(token) };
      const { docs } = await payload.update({ ...asPlatform, where, data });
      return docs[0] ?? (await payload.create({ ...asPlatform, data }));
    });
  // Of two who make the first link at once, the second one renews what the first one made.
  return write().catch(write);
}

function shown({ token, updatedAt }: EmployerLink): ShownLink['link'] {
  const paths = sitePaths(DEFAULT_INTERFACE_LOCALE);
  return {
    address: env().SITE_URL + paths.employer(token),
    flyer: paths.employerFlyer(token),
    since: dayInWords(amsterdamDay(new Date(updatedAt)), amsterdamDay(now())),
  };
}
