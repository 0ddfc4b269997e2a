-- Official regions by their dotted codes. A prefix is a branch of the tree; codes sort bytewise, so scope is a range.

create table regions (
  code text collate "C" primary key check (length(code) in (2, 5, 8, 13)),
  name text not null,
  level text not null check (level in ('province', 'regency', 'district', 'village')),
  kind text not null check (kind in ('provinsi', 'kabupaten', 'kota', 'kecamatan', 'desa', 'kelurahan', 'desa_adat')),
  parent_code text collate "C" references regions(code) on update cascade,
  retired_on date
);
create index regions_parent on regions (parent_code);
create index regions_name on regions (lower(name));
alter table regions enable row level security;
create policy regions_read on regions for select using (true);
grant select on regions to klik_web, klik_worker;

-- What a place was called before: old codes keep pointing at today's.
create table region_code_changes (
  old_code text collate "C" primary key,
  new_code text collate "C" not null references regions(code) on update cascade,
  noted_on date not null,
  reason text not null
);
alter table region_code_changes enable row level security;
create policy region_code_changes_read on region_code_changes for select using (true);
grant select on region_code_changes to klik_web, klik_worker;
