import { figures } from './figures.ts';

/** The page that says how to read a figure: a heading, and a paragraph for each thing. */
export const reading = {
  title: 'Zo leest u deze cijfers',
  lead: 'Wegwijzer geeft alleen cijfers die zijn gepubliceerd. Zo leest u ze.',
  parts: [
    {
      title: 'Over wie gaat het cijfer?',
      text: 'Elk cijfer is een percentage van een groep. Bij het cijfer staat welke groep dat is. Wie geen antwoord gaf op een vraag, telt mee in de groep.',
    },
    {
      title: 'Wat is het 95%-interval?',
      text: 'Niet iedereen kreeg de vragenlijst, en niet iedereen vulde hem in. Het echte percentage kan dus wat hoger of lager liggen. Het ligt heel waarschijnlijk tussen de twee getallen van het interval.',
    },
    {
      title: 'Wat is n?',
      text: 'n is het aantal mensen in de groep die de vragenlijst hebben ingevuld. Het is afgerond.',
    },
    {
      title: 'Waarom zijn cijfers licht verstoord?',
      text: 'Cijfers en aantallen zijn een klein beetje veranderd en afgerond. Zo kan niemand eruit afleiden wat één persoon heeft geantwoord. Het interval houdt daar rekening mee.',
    },
    {
      title: 'Wat betekent een punt?',
      text: figures.withheld,
    },
    {
      title: 'Wanneer is er een verschil?',
      text: 'Wegwijzer noemt een verschil alleen aantoonbaar als de intervallen van twee groepen elkaar niet raken, en als het verschil groot genoeg is voor het aantal groepen dat naast elkaar staat. Anders staat er: geen aantoonbaar verschil. Een verschil zegt niet waar het vandaan komt.',
    },
    {
      title: 'Kunt u metingen vergelijken?',
      text: 'De meting van 2023 ging alleen over racisme, die van 2025 over alle gronden. U kunt ze niet met elkaar vergelijken.',
    },
    {
      title: 'Waar komen de cijfers vandaan?',
      text: 'Bij elk cijfer staat de bron: de Kamerbrief, of de publicatie van een meting. Een publicatie is ondertekend en verandert niet meer.',
    },
  ],
};
