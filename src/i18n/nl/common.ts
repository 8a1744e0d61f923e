export const common = {
  botName: 'Wegwijzer',
  required: '(verplicht)',
  helpButton: 'Hulp en advies',
  back: 'Terug',
};
