import { z } from 'zod/v4';
import type { Install, Installed } from '../../campaign/prepare.ts';
import { retryAfter } from '../teams/errors.ts';
import type { GraphToken } from './graph-token.ts';

/** Where Graph is, and what is installed. */
export interface GraphPlace {
  /** With its version: `https://graph.microsoft.com/v1.0`. */
  readonly url: string;
  /** The id of the app in the organisation's own catalogue, which is not the id of the bot. */
  readonly catalogApp: string;
}

const MOST_MS = 30_000;
/** Without a better answer: when to ask again. */
const AGAIN_MS = 60_000;

const answerSchema = z.object({
  responses: z.array(
    z.object({ id: z.string(), status: z.number(), headers: z.record(z.string(), z.string()).nullish() }),
  ),
});

const later = (afterMs = AGAIN_MS, tried = true): Installed => ({ kind: 'later', afterMs, tried });

const header = (headers: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];

const outcomeOf = (status: number, wait: string | undefined, now: number): Installed => {
  if (status < 300 || status === 409) return { kind: 'installed' };
  if (status === 429) return later(retryAfter(wait, now), false);
  if (status === 401 || status === 408 || status === 412 || status >= 500) return later(retryAfter(wait, now));
  if (status === 403) return { kind: 'failed', cause: 'not_allowed' };
  return { kind: 'failed', cause: status === 404 ? 'unknown_person' : 'refused' };
};

/**
 * Installs the app for people through Graph, all in one batch: permission `TeamsAppInstallation.ReadWriteSelfForUser.All`.
 * Who has it already counts as installed. Installing twice does no harm, so what got no clear answer is tried again.
 */
export const createInstall = ({ url, catalogApp }: GraphPlace, token: GraphToken, now: () => number): Install => {
  const bind = { 'teamsApp@odata.bind': `${url}/appCatalogs/teamsApps/${encodeURIComponent(catalogApp)}` };
  const post = async (requests: readonly unknown[]): Promise<Response> =>
    fetch(`${url}/$batch`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await token.get()}`, 'content-type': 'application/json' },
      body: JSON.stringify({ requests }),
      redirect: 'error',
      signal: AbortSignal.timeout(MOST_MS),
    });
  return async (people) => {
    const all = (outcome: Installed): readonly Installed[] => people.map(() => outcome);
    try {
      const response = await post(
        people.map(({ person }, place) => ({
          id: `${place}`,
          method: 'POST',
          url: `/users/${encodeURIComponent(person)}/teamwork/installedApps`,
          headers: { 'content-type': 'application/json' },
          body: bind,
        })),
      );
      if (response.status === 401) token.drop();
      if (!response.ok) {
        const outcome = outcomeOf(response.status, response.headers.get('retry-after') ?? undefined, now());
        // A whole batch that is refused says nothing of the people in it.
        return all(outcome.kind === 'later' ? outcome : later());
      }
      const { responses } = answerSchema.parse(await response.json());
      const byId = new Map(responses.map((one) => [one.id, one]));
      return people.map((_who, place) => {
        const one = byId.get(`${place}`);
        return one === undefined ? later() : outcomeOf(one.status, header(one.headers ?? {}, 'retry-after'), now());
      });
    } catch {
      return all(later());
    }
  };
};
