// What time it is. Tests and the demo hand in their own clock; nothing else asks the machine.

/** Gives the present instant. */
export type Clock = () => Date;

/** The machine's clock. */
export const systemClock: Clock = () => new Date();
