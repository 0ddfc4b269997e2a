-- What DPMD sets for its clinic: hours, holidays, targets, topics, templates. Data with a year or a version, never constants.

create table working_hours (
  id uuid primary key,
  region_code text collate "C" not null references regions(code) on update cascade,
  weekday smallint not null check (weekday between 1 and 7),
  opens smallint not null check (opens between 0 and 1439),
  closes smallint not null check (closes between 1 and 1440 and closes > opens),
  unique (region_code, weekday, opens)
);
create table holidays (
  id uuid primary key,
  -- 'ID' stands for the whole country.
  scope text collate "C" not null check (scope = 'ID' or scope ~ '^[0-9]{2}(\.[0-9]{2})*$'),
  day date not null,
  name text not null check (length(name) between 2 and 120),
  kind text not null check (kind in ('nasional', 'cuti_bersama', 'daerah')),
  certain boolean not null,
  unique (scope, day)
);
-- Targets in working minutes for each level and priority; the newest version that has begun applies to new cases.
create table clock_targets (
  id uuid primary key,
  region_code text collate "C" not null references regions(code) on update cascade,
  version integer not null check (version > 0),
  level text not null check (level in ('kecamatan', 'kabupaten', 'provinsi', 'rujukan')),
  priority smallint not null check (priority between 1 and 4),
  first_reply_minutes integer not null check (first_reply_minutes between 15 and 100000),
  resolution_minutes integer not null check (resolution_minutes between 15 and 100000),
  valid_from date not null,
  unique (region_code, version, level, priority)
);
create table clinic_settings (
  region_code text collate "C" primary key references regions(code) on update cascade,
  reopen_days smallint not null default 14 check (reopen_days between 1 and 120),
  uploads_per_village_day_mb integer not null default 100 check (uploads_per_village_day_mb between 1 and 10000),
  -- The DPMD officer who alone reads reports of suspected wrongdoing, beside Inspektorat.
  integrity_officer_id uuid references people(id),
  version integer not null default 1
);

create table topics (
  code text collate "C" primary key check (code ~ '^[a-z_]+(\.[a-z_]+)?$'),
  parent_code text collate "C" references topics(code),
  name text not null check (length(name) between 2 and 120),
  hint text not null default '' check (length(hint) <= 300),
  duty_letter text check (duty_letter ~ '^[a-r]$'),
  sdgs smallint[] not null default '{}',
  second_signature boolean not null default false,
  routes text not null default '',
  fields jsonb not null default '[]',
  triage text[] not null default '{}',
  sort smallint not null,
  active boolean not null default true,
  version integer not null default 1
);
create index topics_parent on topics (parent_code);
create table camat_duties (
  year smallint not null,
  letter text not null check (letter ~ '^[a-r]$'),
  duty text not null,
  basis text not null,
  remark text not null default '',
  primary key (year, letter)
);
-- Agencies answer within their subjects.
create table office_subjects (
  office_id uuid not null references offices(id),
  topic_code text collate "C" not null references topics(code),
  region_code text collate "C" not null references regions(code) on update cascade,
  primary key (office_id, topic_code)
);
create table answer_templates (
  id uuid primary key,
  region_code text collate "C" not null references regions(code) on update cascade,
  topic_code text collate "C" references topics(code),
  title text not null check (length(title) between 2 and 120),
  body text not null check (length(body) between 2 and 8000),
  active boolean not null default true,
  version integer not null default 1
);
create index answer_templates_region on answer_templates (region_code);

do $$
declare t text;
begin
  foreach t in array array['working_hours', 'holidays', 'clock_targets', 'clinic_settings', 'topics', 'camat_duties', 'office_subjects', 'answer_templates'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy %I on %I for select using (true)', t || '_read', t);
    execute format('grant select on %I to klik_web, klik_worker', t);
  end loop;
  foreach t in array array['working_hours', 'clock_targets', 'clinic_settings', 'office_subjects', 'answer_templates'] loop
    execute format($p$create policy %I on %I for all to klik_web using (
      (select hat_role()) = 'admin_kabupaten' and region_code >= (select hat_from()) and region_code < (select hat_until()))$p$, t || '_change', t);
    execute format('grant insert, update, delete on %I to klik_web', t);
  end loop;
end $$;
create policy holidays_change on holidays for all to klik_web using (
  (select hat_role()) = 'admin_kabupaten' and scope >= (select hat_from()) and scope < (select hat_until()));
grant insert, update, delete on holidays to klik_web;
-- The topic tree is one for the installation; the regency's admin words it and sets its switches.
create policy topics_change on topics for update to klik_web using ((select hat_role()) = 'admin_kabupaten');
grant update (name, hint, duty_letter, sdgs, second_signature, triage, active, version) on topics to klik_web;
create policy duties_add on camat_duties for insert to klik_web with check ((select hat_role()) = 'admin_kabupaten');
grant insert on camat_duties to klik_web;
