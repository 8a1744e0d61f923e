import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import { ServiceClientCredentialsFactory } from 'botframework-connector';
import { type TeamsIdentity, sdkSettings } from './identity.ts';

type Credentials = Awaited<ReturnType<ServiceClientCredentialsFactory['createCredentials']>>;

/** The bot could not get a token: nothing was sent, so sending again is safe. */
export class NoTokenError extends Error {
  override readonly name = 'NoTokenError';
}

/** One token at a time: twenty cold sends would otherwise fetch twenty tokens. */
const oneByOne = (inner: Credentials): Credentials => {
  let last: Promise<unknown> = Promise.resolve();
  return {
    signRequest: async (request) => {
      const mine = last.then(() => inner.signRequest(request));
      last = mine.catch(() => undefined);
      try {
        return await mine;
      } catch (error) {
        throw new NoTokenError('no token for outgoing calls', { cause: error });
      }
    },
  };
};

class CredentialsFactory extends ServiceClientCredentialsFactory {
  readonly #appId: string;
  readonly #make: (...wanted: Parameters<ServiceClientCredentialsFactory['createCredentials']>) => Promise<Credentials>;
  readonly #kept = new Map<string, Promise<Credentials>>();

  constructor(appId: string, make: ServiceClientCredentialsFactory['createCredentials']) {
    super();
    this.#appId = appId;
    this.#make = make;
  }

  override isValidAppId(appId: string): Promise<boolean> {
    return Promise.resolve(appId === this.#appId);
  }

  override isAuthenticationDisabled(): Promise<boolean> {
    return Promise.resolve(this.#appId === '');
  }

  override createCredentials(
    appId: string,
    audience: string | undefined,
    loginEndpoint: string,
    validateAuthority: boolean,
  ): Promise<Credentials> {
    const key = audience ?? '';
    const known = this.#kept.get(key);
    if (known !== undefined) return known;
    const made = this.#make(appId, audience, loginEndpoint, validateAuthority).then(oneByOne);
    this.#kept.set(key, made);
    made.catch(() => this.#kept.delete(key));
    return made;
  }
}

const fixed = (token: string): Credentials => ({
  signRequest: (request) => {
    request.headers.set('authorization', `Bearer ${token}`);
    return Promise.resolve(request);
  },
});

const none: Credentials = { signRequest: (request) => Promise.resolve(request) };

/**
 * The credentials for outgoing calls: none in the playground (which also switches the check of tokens off), the fixed
 * token where one is configured, else Microsoft's by the app's own type. Kept per audience.
 */
export const credentialsFactory = (identity: TeamsIdentity, playground: boolean): ServiceClientCredentialsFactory => {
  if (playground) return new CredentialsFactory('', () => Promise.resolve(none));
  const { fixedToken } = identity;
  if (fixedToken !== undefined) return new CredentialsFactory(identity.appId, () => Promise.resolve(fixed(fixedToken)));
  const microsofts = new ConfigurationServiceClientCredentialFactory(sdkSettings(identity, playground));
  return new CredentialsFactory(identity.appId, (appId, audience, loginEndpoint, validateAuthority) =>
    microsofts.createCredentials(appId, audience ?? '', loginEndpoint, validateAuthority),
  );
};
