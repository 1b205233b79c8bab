-- The pages of websites that were imported: what they said of themselves then, to ask whether they changed since.
create table import_sources (
  url text primary key,
  -- the id of its first part; the other parts begin with it
  document text not null,
  -- the sitemap that it was found in
  listed_in text,
  etag text,
  last_modified text,
  -- how it was imported: the same page for other municipalities is read anew
  wish text not null,
  checked_at timestamptz not null
);
create index import_sources_listed on import_sources (listed_in) where listed_in is not null;
