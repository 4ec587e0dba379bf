import type { GetServerSideProps } from 'next';

import { isEmployerToken } from '@/config/employer-token';

import { employerWait } from './employer-limit';
import { headersOf, publicPage, type PublicPageProps } from './public-page';

/**
 * A public page behind the token of an employer's page, see `publicPage`. Whoever asks for many that are not there has to
 * wait; who has a token that is right never does.
 */
export function employerPage<Found extends object>(
  find: Parameters<typeof publicPage<Found>>[0],
  submit?: Parameters<typeof publicPage<Found>>[1],
): GetServerSideProps<PublicPageProps<Found>> {
  // What no token can be is not even looked for.
  const answer = publicPage<Found>(
    async (request) => (isEmployerToken(request.token) ? find(request) : null),
    submit && (async (form) => (isEmployerToken(form.token) ? submit(form) : null)),
  );
  return async (context) => {
    const result = await answer(context);
    const { req, res } = context;
    const wait = res.statusCode === 404 ? employerWait(headersOf(req)) : null;
    if (wait !== null) {
      res.statusCode = 429;
      res.setHeader('Retry-After', String(wait));
    }
    return result;
  };
}
