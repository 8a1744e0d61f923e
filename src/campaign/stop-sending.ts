import type { Wave } from '../wave.ts';
import { mayStep, type Phase, type Step } from './campaign.ts';
import { type CampaignDesk, currentPhase } from './order-sending.ts';

/** Steps that anybody with the role may take alone, at once. */
export const CONTROLS = ['pause', 'resume', 'cancel', 'withdraw', 'resend'] as const satisfies readonly Step[];
export type Control = (typeof CONTROLS)[number];

/** What became of it; `letters`: how many undeliverable invites are tried once more. */
export type Controlled =
  | { readonly kind: 'done'; readonly letters: number }
  | { readonly kind: 'refused'; readonly reason: 'not_now' | 'closed'; readonly phase: Phase };

const carryOut = async (desk: CampaignDesk, wave: Wave, control: Control): Promise<number> => {
  switch (control) {
    case 'pause':
      await desk.deliveries.setState(wave, 'paused');
      return 0;
    case 'resume':
      await desk.deliveries.setState(wave, 'sending');
      return 0;
    case 'cancel':
      await desk.deliveries.setState(wave, 'cancelled');
      await desk.orders.end(wave, 'withdrawn');
      return 0;
    case 'withdraw':
      await desk.orders.end(wave, 'withdrawn');
      return 0;
    case 'resend':
      return desk.campaigns.resendFailures(wave, desk.now());
  }
};

/** Pauses, resumes, cancels, withdraws what waits for approval, or tries undeliverable invites once more. */
export const controlSending = async (desk: CampaignDesk, wave: Wave, control: Control): Promise<Controlled> => {
  const phase = await currentPhase(desk, wave);
  if (!mayStep(phase, control)) return { kind: 'refused', reason: phase === 'closed' ? 'closed' : 'not_now', phase };
  return { kind: 'done', letters: await carryOut(desk, wave, control) };
};
