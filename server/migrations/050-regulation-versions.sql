-- The texts of a regulation as they hold over time, side by side; `items` has the ones that hold today.
create table regulation_versions (
  law text not null,
  valid_from date not null,
  -- the last day, as the source says; a next version ends it too
  valid_to date,
  status text not null check (status in ('draft', 'published')),
  origin text not null,
  title text not null,
  imported_at timestamptz not null,
  primary key (law, valid_from, status),
  check (valid_from <= valid_to)
);

create table article_versions (
  law text not null,
  valid_from date not null,
  status text not null,
  article text not null,
  -- where it stands in the regulation
  place integer not null,
  -- the day from which this article holds, which may be later than that of the version
  starts date not null,
  -- of what people read: title, headings and text
  text_hash text not null,
  -- of all of it, so that the same again changes nothing
  item_hash text not null,
  item jsonb not null,
  primary key (law, valid_from, status, article),
  foreign key (law, valid_from, status) references regulation_versions on delete cascade
);
create index article_versions_article on article_versions (law, article, status);

-- One row: the day for which `items` was last brought up to date.
create table regulation_day (
  only_one boolean primary key default true check (only_one),
  day date not null
);

-- Explanations that rest on an article that came to read otherwise: somebody has to look whether they still hold.
create table explanation_reviews (
  id integer generated always as identity primary key,
  explanation text not null,
  law text not null,
  article text not null,
  paragraph text,
  -- from when the article reads otherwise
  valid_from date not null,
  -- what it said and says; null: it was not there, or is there no more
  before text,
  after text,
  marked_at timestamptz not null,
  done_at timestamptz,
  done_by text
);
create unique index explanation_reviews_open on explanation_reviews (explanation, law, article, coalesce(paragraph, ''), valid_from) where done_at is null;
create index explanation_reviews_waiting on explanation_reviews (marked_at) where done_at is null;
