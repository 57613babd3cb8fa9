import { wordSet as set } from './word-set.ts';

/** What people shorten with dots, the letters together: none of these are somebody's initials. */
export const ABBREVIATIONS = set(
  `ps nb aub svp zsm mi mn oa ea bv nv ad am pm tm tz va vv vs vd wo zg zo zoz asap dwz dmv tbv ivm ipv nav nvt tav tov
   mbt mbv ikv ihkv igv ism tnv tht vwb iha iig evt enz etc cs ca jl ll od ir resp div excl incl mits usa us uk eu vn nr
   st bijv ic opm blz pag art lid sub`,
);
