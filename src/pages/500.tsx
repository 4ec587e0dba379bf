import type { GetStaticProps } from 'next';

import { DEFAULT_INTERFACE_LOCALE, INTERFACE_LOCALES, type InterfaceLocale } from '@/domain/locale';
import { FailureView } from '@/site/views/failure/failure-view';

export const config = { unstable_runtimeJS: false };

export const getStaticProps: GetStaticProps<{ locale: InterfaceLocale }> = ({ locale: requested }) => {
  const locale = INTERFACE_LOCALES.find((known) => known === requested) ?? DEFAULT_INTERFACE_LOCALE;
  return { props: { locale } };
};

export default FailureView;
