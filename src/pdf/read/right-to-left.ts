/** Finds a letter of a script that runs from right to left: such words are painted in another order than they are read. */
export const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
