import { isLoopbackHost } from '../../loopback.ts';

const isMicrosofts = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' && (hostname === 'smba.trafficmanager.net' || hostname.endsWith('.botframework.com'));

const isUnder = (url: URL, allowed: string): boolean => {
  if (!URL.canParse(allowed)) return false;
  const root = new URL(allowed);
  const path = root.pathname.endsWith('/') ? root.pathname : `${root.pathname}/`;
  return url.origin === root.origin && `${url.pathname}/`.startsWith(path);
};

/**
 * Whether answers may be sent to a service URL: Microsoft's own, one that the configuration names, or in the playground
 * one on this machine. Without this check a caller could have the bot's token sent to an address of its choice.
 */
export const mayAnswerTo = (serviceUrl: string, further: readonly string[], playground: boolean): boolean => {
  if (!URL.canParse(serviceUrl)) return false;
  const url = new URL(serviceUrl);
  if (url.username !== '' || url.password !== '') return false;
  if (playground) return isLoopbackHost(url.hostname);
  return isMicrosofts(url) || further.some((allowed) => isUnder(url, allowed));
};
