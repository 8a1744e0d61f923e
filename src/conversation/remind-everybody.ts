import { recogniseCommand } from './command.ts';
import type { Screen } from './reply.ts';
import { notice } from './survey-screen.ts';
import type { World } from './world.ts';

/** Whether somebody asks for the reminder that everybody in a channel or group chat may see. */
export const asksGeneralReminder = (text: string): boolean => recogniseCommand(text)?.command === 'reminder';

/** One card for everybody who reads along: it names nobody, and leads to the personal chat. The caller has checked the role. */
export const remindEverybody = async (world: World): Promise<Screen> => {
  const { wave } = world;
  if ((await world.waves.state(wave)) === 'closed') return notice('wave_closed', wave);
  const invited = (await world.campaign.deliveries.rounds(wave)).length > 0;
  return invited ? { kind: 'general_reminder', wave } : notice('nothing_to_remind', wave);
};
