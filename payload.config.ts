import path from 'node:path';

import { buildConfig } from 'payload';
import sharp from 'sharp';

import { env } from '@/config/env';
import { adminInterface } from '@/cms/admin/admin-interface';
import { closeInternalCollections } from '@/cms/access/internal-collections';
import { ambassadors } from '@/cms/collections/ambassadors';
import { callbackRequests } from '@/cms/collections/callback-requests';
import { employerLinks } from '@/cms/collections/employer-links';
import { feedback } from '@/cms/collections/feedback';
import { guides } from '@/cms/collections/guides';
import { locations } from '@/cms/collections/locations';
import { media } from '@/cms/collections/media';
import { needs } from '@/cms/collections/needs';
import { offers } from '@/cms/collections/offers';
import { organisations } from '@/cms/collections/organisations';
import { pages } from '@/cms/collections/pages';
import { presenceCounts } from '@/cms/collections/presence-counts';
import { replyTemplates } from '@/cms/collections/reply-templates';
import { schoolHolidays } from '@/cms/collections/school-holidays';
import { searchMisses } from '@/cms/collections/search-misses';
import { signUps } from '@/cms/collections/sign-ups';
import { successStories } from '@/cms/collections/success-stories';
import { trainingModules } from '@/cms/collections/training-modules';
import { users } from '@/cms/collections/users';
import { database } from '@/cms/database';
import { mailAdapter } from '@/cms/emails/mail-adapter';
import { barriers } from '@/cms/globals/barriers';
import { levelCheck } from '@/cms/globals/level-check';
import { siteSettings } from '@/cms/globals/site-settings';
import { skillScale } from '@/cms/globals/skill-scale';
import { synonyms } from '@/cms/globals/synonyms';
import { contentLanguages, interfaceLanguages } from '@/cms/languages';
import { security } from '@/cms/security';
import { textEditor } from '@/blocks/text/config';

const settings = env();

export default buildConfig({
  ...security(settings),
  // Absent during a build only, which signs nothing; Payload refuses to start without one.
  secret: settings.PAYLOAD_SECRET ?? '',
  admin: adminInterface,
  collections: [
    offers,
    trainingModules,
    locations,
    organisations,
    employerLinks,
    successStories,
    ambassadors,
    guides,
    pages,
    media,
    signUps,
    callbackRequests,
    replyTemplates,
    schoolHolidays,
    searchMisses,
    feedback,
    needs,
    presenceCounts,
    users,
  ],
  globals: [siteSettings, skillScale, levelCheck, barriers, synonyms],
  db: database(settings),
  editor: textEditor(),
  email: mailAdapter({ from: settings.MAIL_FROM }),
  i18n: interfaceLanguages,
  localization: contentLanguages,
  sharp,
  typescript: { outputFile: path.resolve('src/payload-types.ts') },
}).then(closeInternalCollections);
