import { readKeptList, writeKeptList, type KeptList } from '@/domain/kept-list';

const NAME = 'lijst';

/** The list that a browser sends along; empty when it sends none. */
export function listInCookies(header: string | undefined): KeptList {
  const beginning = `${NAME}=`;
  const pair = header?.split(';').find((part) => part.trimStart().startsWith(beginning));
  return pair === undefined ? [] : readKeptList(pair.trim().slice(beginning.length));
}

/**
 * The header that makes a browser keep a list, or forget it when it is empty. It says nothing of who somebody is, is read by no
 * script, is not sent along from other sites, and ends with the browser's session: computers are shared.
 *
 * @param isSecure whether the site is reached over https alone
 */
export function listCookie(list: KeptList, isSecure: boolean): string {
  const value = `${NAME}=${writeKeptList(list)}`;
  const attributes = ['Path=/', 'HttpOnly', 'SameSite=Lax', ...(isSecure ? ['Secure'] : [])];
  return [value, ...attributes, ...(list.length === 0 ? ['Max-Age=0'] : [])].join('; ');
}
