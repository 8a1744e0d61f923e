import type { Language } from '../../i18n/language.ts';

/** An Adaptive Card, ready to be sent. */
export type Card = Readonly<Record<string, unknown>> & { readonly type: 'AdaptiveCard'; readonly lang: Language };
