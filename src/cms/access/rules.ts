import type { Access, AccessArgs, AccessResult, Where } from 'payload';

import type { Role } from '@/domain/role';
import type { User } from '@/payload-types';

/**
 * Access is algebra: small predicates over who asks, each giving true, false or a filter (`Where`), put together by
 * `anyOf` and `allOf`. A rule is written once and a collection's access reads as a short table of them.
 */
export type Rule = (args: RuleArgs) => AccessResult | Promise<AccessResult>;

export type RuleArgs = Pick<AccessArgs, 'req' | 'id' | 'data'>;

/** True as soon as one rule says so; else the filters of all that gave one, as alternatives; else false. */
export function anyOf(...rules: Rule[]): Access {
  return async (args) => {
    const filters: Where[] = [];
    for (const rule of rules) {
      const result = await rule(args);
      if (result === true) return true;
      if (result !== false) filters.push(result);
    }
    if (filters.length === 0) return false;
    return filters.length === 1 && filters[0] ? filters[0] : { or: filters };
  };
}

/** False as soon as one rule says so; else the filters of all that gave one, together; else true. */
export function allOf(...rules: Rule[]): Rule {
  return async (args) => {
    const filters: Where[] = [];
    for (const rule of rules) {
      const result = await rule(args);
      if (result === false) return false;
      if (result !== true) filters.push(result);
    }
    if (filters.length === 0) return true;
    return filters.length === 1 && filters[0] ? filters[0] : { and: filters };
  };
}

/** The part of an account that says what somebody may do. */
type StaffRights = Partial<Pick<User, 'role' | 'organisations' | 'allOrganisations'>>;

export const anyone: Rule = () => true;
export const nobody: Rule = () => false;

/** The member of staff behind a request, or null for a visitor. */
export function staffOf({ req }: Pick<RuleArgs, 'req'>): User | null {
  return req.user;
}

export const staff: Rule = (args) => staffOf(args) !== null;

export function hasRole(...roles: Role[]): Rule {
  return (args) => {
    const user = staffOf(args);
    return user !== null && roles.includes(user.role);
  };
}

/** True for who may change everything: administrators, and editors of the whole programme. */
export function isProgrammeEditor(user: StaffRights | null): boolean {
  return user !== null && (user.role === 'admin' || (user.role === 'editor' && user.allOrganisations === true));
}

export const programmeEditor: Rule = (args) => isProgrammeEditor(staffOf(args));

/** Ids of the organisations that somebody works for; none for a visitor. */
export function organisationsOf(user: StaffRights | null): string[] {
  return (user?.organisations ?? []).map((entry) => (typeof entry === 'string' ? entry : entry.id));
}

/** What belongs to one of the asker's organisations, by the relation at `path` (or `id` for the organisation itself). */
export function ownOrganisation(path: string): Rule {
  return (args) => {
    const own = organisationsOf(staffOf(args));
    return own.length > 0 ? { [path]: { in: own } } : false;
  };
}

/** True for who works for an organisation at all. */
export const hasOrganisation: Rule = (args) => organisationsOf(staffOf(args)).length > 0;

/** What is live: published and not in the bin. */
export const published: Rule = () => {
  const conditions: Where[] = [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }];
  return { and: conditions };
};

/** What is not live: a draft that was never published, or was withdrawn. */
export const notLive: Rule = () => ({ _status: { not_equals: 'published' } });

/** The same rule for the versions of a document, whose fields lie under `version`. */
export function ofVersion(rule: (path: (field: string) => string) => Rule): Rule {
  return rule((field) => (field === 'id' ? 'parent' : `version.${field}`));
}
