// Writes plausible Indonesian out of word lists: subjects, questions, answers. No sentence is anybody's.
import type { Chance } from "./random.ts";
import * as words from "./words.ts";

export interface Prose {
  subject(): string;
  question(subject: string): string;
  answer(): string;
}

/** A writer with a stock of paragraphs: joining them is quicker than picking every word. */
export function makeProse(chance: Chance): Prose {
  const stock = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);
  const told = stock(3000, () =>
    stock(2 + chance.int(3), () => chance.pick(words.circumstances)).join(" "),
  );
  const advice = stock(3000, () =>
    stock(2 + chance.int(4), (): string => chance.pick(words.answerSteps))
      .map((step, i) => `${i + 1}. ${step}`)
      .join("\n"),
  );
  return {
    subject: () => {
      const matter = chance.pick(words.matters);
      const head = `${matter[0]?.toUpperCase()}${matter.slice(1)} ${chance.pick(words.aspects)}`;
      return chance.happens(0.3) ? `${head}, tahun ${2023 + chance.int(4)}` : head;
    },
    question: (subject) =>
      `${chance.pick(words.openings)} ${subject}. ${chance.pick(told)}\n\n${chance.pick(told)} ${chance.pick(words.wishes)}`,
    answer: () =>
      `${chance.pick(words.answerOpenings)}\n\n${chance.pick(advice)}\n\n${chance.pick(words.answerEndings)}`,
  };
}
