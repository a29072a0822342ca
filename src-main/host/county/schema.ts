/** One schema for PGlite and PostgreSQL; statements are run one by one and may all be run again.
 * `sequence` is a double: whole numbers up to 2^53 as formats.md has them, read as a number by either driver. */
export const countySchema = [
  `create table if not exists county_units (
     unit text primary key,
     name text not null
   )`,
  `create table if not exists county_packages (
     statement_sha256 text primary key,
     unit text not null,
     unit_name text not null,
     kind text not null,
     period text,
     sequence double precision not null,
     previous text,
     package_id text not null,
     created_at text not null,
     state text not null check (state in ('accepted', 'pending')),
     file_name text not null,
     imported_at text not null,
     document jsonb,
     unique (unit, sequence)
   )`,
  `create index if not exists county_packages_by_period on county_packages (period)`,
  `create table if not exists county_proposals (
     unit text not null,
     id text not null,
     unit_name text not null,
     period text,
     statement_sha256 text not null,
     proposal jsonb not null,
     primary key (unit, id)
   )`,
] as const;

/** Any number, the same for every program that writes into the county's database. */
export const importLock = 640425;
