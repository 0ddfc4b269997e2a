-- Outlines of regions for maps: for looking at, never for area or law. Whole grid units (1/2000 degree), x east, y south.

create table region_boundaries (
  region_code text collate "C" primary key references regions(code) on update cascade on delete cascade,
  -- Closed rings, each x, y, x, y …; filled by the even-odd rule.
  rings jsonb not null check (jsonb_typeof(rings) = 'array' and jsonb_array_length(rings) between 1 and 5000),
  label_x integer not null check (label_x between 0 and 720000),
  label_y integer not null check (label_y between 0 and 360000),
  points integer not null check (points between 3 and 2000000),
  -- A kecamatan without a boundary of its own is drawn from its villages until one comes.
  joined boolean not null default false,
  source text not null check (length(source) between 1 and 200),
  as_of date
);
alter table region_boundaries enable row level security;
create policy region_boundaries_read on region_boundaries for select using (true);
grant select on region_boundaries to klik_web, klik_worker;
