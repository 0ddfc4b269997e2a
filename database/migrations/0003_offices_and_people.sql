-- Offices hold cases, people wear hats. A case belongs to the office that asked, so a successor finds it at once.

create table offices (
  id uuid primary key,
  kind text not null check (kind in ('pemdes', 'kelurahan', 'bpd', 'lkd', 'bumdes', 'satgas', 'kecamatan', 'dpmd',
    'bidang', 'agency', 'legal', 'inspectorate', 'leader', 'companion', 'province')),
  name text not null check (length(name) between 2 and 160),
  region_code text collate "C" not null references regions(code) on update cascade,
  -- What the office prints above its papers and how it numbers them.
  letterhead_lines text[] not null default '{}' check (cardinality(letterhead_lines) <= 6),
  address text not null default '' check (length(address) <= 300),
  paper_number_pattern text not null default '{urut}/{kode}/{bulan_romawi}/{tahun}' check (length(paper_number_pattern) <= 80),
  paper_code text not null default 'KLIK-DESA' check (length(paper_code) between 1 and 40),
  active boolean not null default true,
  version integer not null default 1
);
create unique index offices_one_each on offices (region_code, kind)
  where kind in ('pemdes', 'kelurahan', 'bpd', 'satgas', 'kecamatan', 'dpmd', 'inspectorate', 'legal', 'leader', 'province');
create index offices_region on offices (region_code, kind);
alter table offices enable row level security;
create policy offices_read on offices for select using (true);
-- Institutions of a village come and go: who invites their officers enters them.
create policy offices_add on offices for insert to klik_web with check (
  ((select hat_role()) in ('admin_kabupaten', 'provinsi') or (select hat_role()) in ('camat', 'satgas') and kind in ('lkd', 'bumdes'))
  and region_code >= (select hat_from()) and region_code < (select hat_until()));
create policy offices_change on offices for update to klik_web using (
  (select hat_role()) in ('admin_kabupaten', 'provinsi', 'camat') and region_code >= (select hat_from()) and region_code < (select hat_until()));
grant select, insert, update (name, letterhead_lines, address, paper_number_pattern, paper_code, active, version) on offices to klik_web;
grant select on offices to klik_worker;

create table people (
  id uuid primary key,
  name text not null check (length(name) between 2 and 120),
  username text not null unique check (username ~ '^[a-z0-9._-]{3,60}$'),
  phone text unique check (phone ~ '^62[0-9]{8,13}$'),
  email text check (length(email) <= 200),
  active boolean not null default true,
  created_at timestamptz not null,
  version integer not null default 1
);

create table assignments (
  id uuid primary key,
  person_id uuid not null references people(id),
  role text not null references roles(code),
  region_code text collate "C" not null references regions(code) on update cascade,
  office_id uuid not null references offices(id),
  -- What the office calls this post: "Kaur Keuangan", "Ketua RT 04".
  title text not null check (length(title) between 2 and 120),
  starts_on date not null,
  ends_on date check (ends_on >= starts_on),
  duties text not null default '' check (length(duties) <= 300)
);
create index assignments_person on assignments (person_id);
create index assignments_office on assignments (office_id);
create index assignments_region on assignments (region_code);

-- The hats that a hat may give and take: an admin every one of its regency, camat and satgas those of the villages in
-- their kecamatan, a province the admins of its regencies. The same rule as accounts/policy.ts.
create function may_grant(given_role text, region text) returns boolean language sql stable
  return region collate "C" >= hat_from() and region collate "C" < hat_until() and case hat_role()
    when 'admin_kabupaten' then given_role <> 'provinsi'
    when 'camat' then length(region) = 13 and exists (select 1 from roles r where r.code = given_role and r.seat = 'village')
    when 'satgas' then length(region) = 13 and exists (select 1 from roles r where r.code = given_role and r.seat = 'village')
    when 'provinsi' then given_role = 'admin_kabupaten'
    else false end;
-- True when the hat may act for the whole account of a person (links, name, closing): every hat that the person holds
-- today or later lies within its reach, so that nobody takes over a hat above his own. Never one's own account.
-- A definer function, because hats outside the branch count too and stay unseen.
create function may_administer(person uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select hat_role() in ('admin_kabupaten', 'camat', 'satgas', 'provinsi') and person is distinct from hat_person()
    and (exists (select 1 from assignments a where a.person_id = person and may_grant(a.role, a.region_code))
      or not exists (select 1 from assignments a where a.person_id = person))
    and not exists (select 1 from assignments a
      where a.person_id = person and (a.ends_on is null or a.ends_on >= hat_day())
        and not (may_grant(a.role, a.region_code) or hat_role() = 'provinsi' and a.role <> 'provinsi'
          and a.region_code >= hat_from() and a.region_code < hat_until()))
$$;

alter table assignments enable row level security;
-- One sees colleagues of one's own place or branch; who serves a village is told by the decree, not here.
create policy assignments_read on assignments for select to klik_web using (
  person_id = (select hat_person())
  or (select hat_reach()) in ('branch', 'oversight', 'province') and region_code >= (select hat_from()) and region_code < (select hat_until())
  or (select hat_reach()) = 'village' and region_code = (select hat_region())
  or (select hat_reach()) in ('institution', 'agency') and office_id = (select hat_office()));
-- The office is one of the hat's own place: a hat in another's office would read that office's mail.
create policy assignments_add on assignments for insert to klik_web with check (
  may_grant(role, region_code) and may_administer(person_id)
  and exists (select 1 from offices o where o.id = office_id and o.region_code = assignments.region_code));
create policy assignments_change on assignments for update to klik_web using (
  may_grant(role, region_code) and person_id is distinct from (select hat_person()));
create policy assignments_work on assignments for select to klik_worker using ((select hat_reach()) = 'worker');
grant select, insert, update (title, duties, ends_on) on assignments to klik_web;
grant select on assignments to klik_worker;

alter table people enable row level security;
create policy people_read on people for select to klik_web using (
  id = (select hat_person()) or exists (select 1 from assignments a where a.person_id = people.id));
create policy people_change on people for update to klik_web using (
  id = (select hat_person()) or may_administer(id));
create policy people_add on people for insert to klik_web with check (
  (select hat_role()) in ('admin_kabupaten', 'camat', 'satgas', 'provinsi'));
create policy people_work on people for select to klik_worker using ((select hat_reach()) = 'worker');
grant select, insert, update (name, username, phone, email, active, version) on people to klik_web;
grant select on people to klik_worker;

-- A satgas is formed by a decree (SK); villages see who serves them and until when, names as printed there.
create table decrees (
  id uuid primary key,
  office_id uuid not null references offices(id),
  region_code text collate "C" not null references regions(code) on update cascade,
  number text not null check (length(number) between 3 and 80),
  issued_on date not null,
  valid_from date not null,
  valid_until date not null check (valid_until >= valid_from)
);
create index decrees_office on decrees (office_id);
create table decree_members (
  id uuid primary key,
  decree_id uuid not null references decrees(id),
  region_code text collate "C" not null references regions(code) on update cascade,
  person_id uuid references people(id),
  name text not null check (length(name) between 2 and 120),
  position text not null check (length(position) between 2 and 160),
  coordinator boolean not null default false,
  removed_at timestamptz
);
create index decree_members_decree on decree_members (decree_id);
create unique index decree_one_coordinator on decree_members (decree_id) where coordinator and removed_at is null;
-- Clinic hours of a satgas, by ISO weekday.
create table duty_days (
  id uuid primary key,
  office_id uuid not null references offices(id),
  region_code text collate "C" not null references regions(code) on update cascade,
  weekday smallint not null check (weekday between 1 and 7),
  opens smallint not null check (opens between 0 and 1439),
  closes smallint not null check (closes between 1 and 1440 and closes > opens),
  place text not null check (length(place) between 2 and 160),
  note text not null default '' check (length(note) <= 200),
  unique (office_id, weekday, opens)
);
-- Leave: a stand-in takes over, the clock goes on.
create table leaves (
  id uuid primary key,
  person_id uuid not null references people(id),
  stand_in_id uuid not null references people(id) check (stand_in_id <> person_id),
  region_code text collate "C" not null references regions(code) on update cascade,
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  reason text not null check (length(reason) between 2 and 120),
  ended_at timestamptz
);
create index leaves_person on leaves (person_id);

do $$
declare t text;
begin
  foreach t in array array['decrees', 'decree_members', 'duty_days'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy %I on %I for select using (true)', t || '_read', t);
    execute format($p$create policy %I on %I for all to klik_web using (
      (select hat_role()) in ('admin_kabupaten', 'camat') and region_code >= (select hat_from()) and region_code < (select hat_until()))$p$, t || '_change', t);
    execute format('grant select, insert, update, delete on %I to klik_web', t);
    execute format('grant select on %I to klik_worker', t);
  end loop;
end $$;

alter table leaves enable row level security;
create policy leaves_read on leaves for select to klik_web using (
  (select hat_works()) and region_code >= (select hat_from()) and region_code < (select hat_until())
  or person_id = (select hat_person()) or stand_in_id = (select hat_person()));
create policy leaves_add on leaves for insert to klik_web with check (
  person_id = (select hat_person()) and region_code = (select hat_region())
  or (select hat_role()) in ('admin_kabupaten', 'camat') and region_code >= (select hat_from()) and region_code < (select hat_until()));
create policy leaves_change on leaves for update to klik_web using (
  person_id = (select hat_person())
  or (select hat_role()) in ('admin_kabupaten', 'camat') and region_code >= (select hat_from()) and region_code < (select hat_until()));
create policy leaves_work on leaves for select to klik_worker using ((select hat_reach()) = 'worker');
grant select, insert, update (stand_in_id, starts_on, ends_on, reason, ended_at) on leaves to klik_web;
grant select on leaves to klik_worker;
