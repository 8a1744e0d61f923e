import { readFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { z } from 'zod/v4';
import { sdkActivitySchema } from './activity.ts';
import { credentialsFactory } from './credentials.ts';
import { type TeamsIdentity, sdkSettings } from './identity.ts';
import { pressAnswer } from './message.ts';
import { fill } from './template.ts';

const sampleSchema = z.looseObject({ lang: z.enum(['nl', 'en']), buttons: z.array(z.looseObject({})) });

/** A page of the questionnaire as its sample data show it. */
const fixedCard = (): ReturnType<typeof fill> => {
  const file = join(import.meta.dirname, '../../../cards/page.data.json');
  const sample = sampleSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  return fill('page', { ...sample, buttons: [] });
};

interface Answered {
  readonly status: number;
  readonly body?: unknown;
}

/**
 * What the questionnaire is measured beside: a bot of botbuilder and nothing else, which checks the token and answers
 * every button with one fixed card of the size of a page.
 */
export const createBareBot = (
  identity: TeamsIdentity,
): ((request: { readonly headers: IncomingHttpHeaders; readonly body: unknown }) => Promise<Answered>) => {
  const adapter = new CloudAdapter(
    new ConfigurationBotFrameworkAuthentication(sdkSettings(identity, false), credentialsFactory(identity, false)),
  );
  const answer = { type: 'invokeResponse', value: pressAnswer(fixedCard()) };
  return async ({ headers, body }) => {
    const answered: { status: number; body?: unknown } = { status: 200 };
    const response = {
      socket: undefined,
      status: (status: number) => {
        answered.status = status;
      },
      send: (sent: unknown) => {
        answered.body = sent;
      },
      header: () => undefined,
      end: () => undefined,
    };
    await adapter.process(
      { method: 'POST', headers: { ...headers }, body: { ...sdkActivitySchema.parse(body) } },
      response,
      async (context) => {
        await context.sendActivity(answer);
      },
    );
    return answered;
  };
};
