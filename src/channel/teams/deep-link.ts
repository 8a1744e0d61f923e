/**
 * The address that opens the chat with the bot with these words in the message box, ready to be sent: a question is
 * then asked anew, by whoever opens it and with the role that they have. `undefined` in the playground, which has no id.
 */
export const deepLink = (appId: string, words: string): string | undefined =>
  appId === ''
    ? undefined
    : `https://teams.microsoft.com/l/chat/0/0?users=28:${appId}&message=${encodeURIComponent(words)}`;

/** The address of Teams' own dialog for sharing an address in a channel or chat. */
export const shareDialog = (address: string, words: string): string =>
  `https://teams.microsoft.com/share?href=${encodeURIComponent(address)}&msgText=${encodeURIComponent(words)}&preview=true`;
