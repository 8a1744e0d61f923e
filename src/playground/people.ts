/** The demo's tenant, as the playgrounds name it. */
export const TENANT = '00000000-0000-0000-0000-0000000000aa';
export const BOT_ID = '00000000-0000-0000-0000-00000000000b';

/** Somebody made up, whose Teams is played by one playground. */
export interface Player {
  readonly role: 'employee' | 'coordinator' | 'hr';
  readonly name: string;
  readonly title: string;
  readonly aadObjectId: string;
  readonly says: readonly string[];
}

/** The three windows, in the order of their ports. */
export const PLAYERS: readonly Player[] = [
  {
    role: 'employee',
    name: 'Anna de Vries',
    title: 'employee',
    aadObjectId: '00000000-0000-0000-0000-000000000001',
    says: ['hulp', 'ik wil met iemand praten'],
  },
  {
    role: 'coordinator',
    name: 'Gerda Smit',
    title: 'coordinator',
    aadObjectId: '00000000-0000-0000-0000-000000000002',
    says: [
      'hoeveel procent heeft zelf discriminatie ervaren',
      'hoeveel procent van de vrouwen bij beleid heeft discriminatie vanwege geslacht ervaren?',
    ],
  },
  {
    role: 'hr',
    name: 'Hans Bakker',
    title: 'HR sender',
    aadObjectId: '00000000-0000-0000-0000-000000000003',
    says: ['campagne'],
  },
];
