import type { KeptList } from '@/domain/kept-list';
import type { InterfaceLocale } from '@/domain/locale';
import type { Day } from '@/domain/schedule';
import type { SiteSettings } from '@/domain/site-settings';

/** What is around every page, whatever it is about; all of it public, for Next also answers it as JSON. */
export interface PageFrame {
  locale: InterfaceLocale;
  /** This page's own path without language prefix and without parameters, to say it in another language. */
  path: string;
  /** The parameters that it was asked for with, as `?…`; empty without any, and of a preview. */
  search: string;
  /** Address of the site without a path, for what must be absolute: canonical links and structured data. */
  origin: string;
  /** Today in the Netherlands. */
  today: Day;
  site: SiteSettings;
  /** Somebody is looking at a draft. */
  preview: boolean;
  /** Whether the page asks if its reader found what they were looking for. */
  asksFeedback: boolean;
  /** Only who has its address may see it, and nobody is told what that is. */
  closed: boolean;
  /** Whether search engines are welcome; never on a demonstration or a preview. */
  findable: boolean;
  /** It answers a form: asking for its address again would show something else. */
  answersForm: boolean;
  /** What this visitor keeps. */
  kept: KeptList;
}
