const YEAR = /^(?:19|20)\d\d$/

/** True for digits that are read as a year: 1900 to 2099. */
export const isYear = (digits: string): boolean => YEAR.test(digits)
