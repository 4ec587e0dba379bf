import { DEFAULT_INTERFACE_LOCALE } from '@/domain/locale';
import { FailureView } from '@/site/views/failure/failure-view';

export const config = { unstable_runtimeJS: false };

/** For what Next cannot even read, such as an address with a broken escape: not its language either. */
export default function UnreadableRequest() {
  return <FailureView locale={DEFAULT_INTERFACE_LOCALE} />;
}
