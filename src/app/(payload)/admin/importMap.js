import { PeopleAnswer as PeopleAnswer_4d0ea8310342d48928fbdab3970f372f } from '../../../cms/admin/sign-ups/people-answer'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PhraseField as PhraseField_f5742d0a87c9c54ee700e95f85a23d5b } from '../../../cms/admin/schedule/phrase-field'
import { SchedulePreview as SchedulePreview_09df6222459ebe2d1436e11a1108e372 } from '../../../cms/admin/schedule/schedule-preview'
import { NewSeasonLink as NewSeasonLink_c4ca6fcd661d1f77f90a33525934ea92 } from '../../../cms/admin/new-season/new-season-link'
import { HoursPreview as HoursPreview_cb0266e3ae7ebdb001351403ef04eed4 } from '../../../cms/admin/hours/hours-preview'
import { EmployerLinkField as EmployerLinkField_5389971fa6cbb1efdc78551eec81328b } from '../../../cms/admin/employer-link/employer-link'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OverviewView as OverviewView_ef0944c8469aaac87eeb9b3a8d36874b } from '../../../cms/admin/sign-ups/overview-view'
import { QueueView as QueueView_93f24fb5da753c931d0090628511c18d } from '../../../cms/admin/callbacks/queue-view'
import { TaskLabel as TaskLabel_5ab2cf3af7bac28ae79dbae7f70d1496 } from '../../../cms/admin/level-check/task-label'
import { BrandIcon as BrandIcon_d123741fd6da47b78c20b0d1b7ca61a9 } from '../../../cms/admin/brand'
import { BrandLogo as BrandLogo_d123741fd6da47b78c20b0d1b7ca61a9 } from '../../../cms/admin/brand'
import { Welcome as Welcome_514a6f113befa005b321da68872c898f } from '../../../cms/admin/welcome'
import { NeedView as NeedView_3c97bbd2740355121a8ab973ca1df647 } from '../../../cms/admin/needs/need-view'
import { NeedsView as NeedsView_192752f5ac6e6231e77e31607526a194 } from '../../../cms/admin/needs/needs-view'
import { NewSeasonView as NewSeasonView_896935cc0d00d48ecd4b2f9621a8395f } from '../../../cms/admin/new-season/new-season-view'
import { ComingWeeksView as ComingWeeksView_e3093fae85f957ea1541f85371612c56 } from '../../../cms/admin/sign-ups/coming-weeks-view'
import { ListsView as ListsView_24743e58485a104cb29df858082714d7 } from '../../../cms/admin/sign-ups/lists-view'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/cms/admin/sign-ups/people-answer#PeopleAnswer": PeopleAnswer_4d0ea8310342d48928fbdab3970f372f,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/cms/admin/schedule/phrase-field#PhraseField": PhraseField_f5742d0a87c9c54ee700e95f85a23d5b,
  "/cms/admin/schedule/schedule-preview#SchedulePreview": SchedulePreview_09df6222459ebe2d1436e11a1108e372,
  "/cms/admin/new-season/new-season-link#NewSeasonLink": NewSeasonLink_c4ca6fcd661d1f77f90a33525934ea92,
  "/cms/admin/hours/hours-preview#HoursPreview": HoursPreview_cb0266e3ae7ebdb001351403ef04eed4,
  "/cms/admin/employer-link/employer-link#EmployerLinkField": EmployerLinkField_5389971fa6cbb1efdc78551eec81328b,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/cms/admin/sign-ups/overview-view#OverviewView": OverviewView_ef0944c8469aaac87eeb9b3a8d36874b,
  "/cms/admin/callbacks/queue-view#QueueView": QueueView_93f24fb5da753c931d0090628511c18d,
  "/cms/admin/level-check/task-label#TaskLabel": TaskLabel_5ab2cf3af7bac28ae79dbae7f70d1496,
  "/cms/admin/brand#BrandIcon": BrandIcon_d123741fd6da47b78c20b0d1b7ca61a9,
  "/cms/admin/brand#BrandLogo": BrandLogo_d123741fd6da47b78c20b0d1b7ca61a9,
  "/cms/admin/welcome#Welcome": Welcome_514a6f113befa005b321da68872c898f,
  "/cms/admin/needs/need-view#NeedView": NeedView_3c97bbd2740355121a8ab973ca1df647,
  "/cms/admin/needs/needs-view#NeedsView": NeedsView_192752f5ac6e6231e77e31607526a194,
  "/cms/admin/new-season/new-season-view#NewSeasonView": NewSeasonView_896935cc0d00d48ecd4b2f9621a8395f,
  "/cms/admin/sign-ups/coming-weeks-view#ComingWeeksView": ComingWeeksView_e3093fae85f957ea1541f85371612c56,
  "/cms/admin/sign-ups/lists-view#ListsView": ListsView_24743e58485a104cb29df858082714d7,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
