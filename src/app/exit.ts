/** What a command ends with. */
export const FINE = 0;
/** Findings of severity error. */
export const ERRORS = 1;
/** Wrong use, or input that cannot be read. */
export const WRONG_USE = 2;
/** The gate refused. */
export const REFUSED = 3;
