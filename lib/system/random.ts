/** 0 ≤ n < 1: the only place in the product that draws lots. */
export const systemRandom = (): number => Math.random();
