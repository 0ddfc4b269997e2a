-- The hat: what a request's transaction knows about who asks. Policies read it; nothing else decides what a row shows.
-- wear_session (0004) and the worker set these settings for one transaction; without them the scope is the public's.
-- What is granted to nobody is nobody's to run.
alter default privileges revoke execute on functions from public;

create function hat_person() returns uuid language sql stable
  return nullif(current_setting('klik.person', true), '')::uuid;
create function hat_assignment() returns uuid language sql stable
  return nullif(current_setting('klik.assignment', true), '')::uuid;
create function hat_office() returns uuid language sql stable
  return nullif(current_setting('klik.office', true), '')::uuid;
create function hat_role() returns text language sql stable
  return coalesce(current_setting('klik.role', true), '');
create function hat_reach() returns text language sql stable
  return coalesce(nullif(current_setting('klik.reach', true), ''), 'public');
create function hat_staff() returns boolean language sql stable
  return coalesce(current_setting('klik.staff', true), '') = 'yes';
-- Works on cases: satgas, camat, DPMD, province. Agencies and overseers do not, nor do leaders, who only look.
create function hat_works() returns boolean language sql stable
  return hat_staff() and hat_reach() in ('branch', 'province') and hat_role() <> 'pimpinan';
create function hat_region() returns text language sql stable
  return coalesce(current_setting('klik.region', true), '');
-- The local day of the request, set with the hat; the database's own day where nobody set one.
create function hat_day() returns date language sql stable
  return coalesce(nullif(current_setting('klik.day', true), '')::date, (now() at time zone 'Asia/Makassar')::date);
-- A branch of the region tree is the range [code, code || '/'): '/' follows '.' in the "C" collation.
create function hat_until() returns text language sql stable
  return case coalesce(current_setting('klik.region', true), '')
    when '' then '' when 'ID' then '~' else current_setting('klik.region', true) || '/' end;
create function hat_from() returns text language sql stable
  return case coalesce(current_setting('klik.region', true), '')
    when 'ID' then '0' else coalesce(current_setting('klik.region', true), '') end;

-- Roles differ in reach (how far they see) and in whether they are staff (see internal notes).
create table roles (
  code text primary key,
  name text not null,
  reach text not null check (reach in ('village', 'institution', 'branch', 'agency', 'oversight', 'province')),
  staff boolean not null,
  seat text not null check (seat in ('village', 'district', 'regency', 'province', 'any')),
  sort smallint not null
);
insert into roles (code, name, reach, staff, seat, sort) values
  ('admin_kabupaten', 'Admin Kabupaten', 'branch', true, 'regency', 10),
  ('kepala_dinas', 'Kepala Dinas PMD', 'branch', true, 'regency', 20),
  ('kabid', 'Kepala Bidang DPMD', 'branch', true, 'regency', 30),
  ('koordinator', 'Koordinator Klik Desa', 'branch', true, 'regency', 40),
  ('satgas', 'Satgas Kecamatan', 'branch', true, 'district', 50),
  ('camat', 'Camat', 'branch', true, 'district', 60),
  ('narasumber', 'Narasumber OPD', 'agency', true, 'regency', 70),
  ('bagian_hukum', 'Bagian Hukum', 'agency', true, 'regency', 80),
  ('inspektorat', 'Inspektorat', 'oversight', true, 'regency', 90),
  ('pendamping', 'Pendamping Desa', 'branch', false, 'any', 100),
  ('kepala_desa', 'Kepala Desa', 'village', false, 'village', 110),
  ('lurah', 'Lurah', 'village', false, 'village', 120),
  ('sekdes', 'Sekretaris Desa', 'village', false, 'village', 130),
  ('operator', 'Operator Desa', 'village', false, 'village', 140),
  ('perangkat', 'Perangkat Desa', 'village', false, 'village', 150),
  ('bpd', 'BPD', 'village', false, 'village', 160),
  ('lkd', 'Pengurus LKD', 'institution', false, 'village', 170),
  ('bumdes', 'Pengurus BUM Desa', 'institution', false, 'village', 180),
  ('pimpinan', 'Pimpinan', 'branch', true, 'regency', 190),
  ('provinsi', 'Pembina Provinsi', 'province', true, 'province', 200);
alter table roles enable row level security;
create policy roles_read on roles for select using (true);
grant select on roles to klik_web, klik_worker;
