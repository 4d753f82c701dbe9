/** Short forms of one word each, as people in health care and at its schools type them. */
export const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ssk: 'sjuksköterska',
    usk: 'undersköterska',
    uska: 'undersköterska',
    uskor: 'undersköterskor',
    uskorna: 'undersköterskorna',
    dsk: 'distriktssköterska',
    utb: 'utbildning',
    tfn: 'telefonnummer',
    tfnr: 'telefonnummer',
    telnr: 'telefonnummer',
    jmf: 'jämfört',
    jfr: 'jämför',
    mkt: 'mycket',
    ngt: 'något',
    ngn: 'någon',
    ang: 'angående',
    enl: 'enligt',
  }),
)
