declare const brand: unique symbol;

/** A string or number that only its own parser can make: parse once, then carry the proof in the type. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };
