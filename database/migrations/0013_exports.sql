-- Files made for download: who asked for which list under which hat, how far it is, where the bytes lie until they go.

create table exports (
  id uuid primary key,
  person_id uuid not null references people(id),
  -- The hat under which it was asked for, read, and may be fetched.
  assignment_id uuid not null references assignments(id),
  region_code text collate "C" not null references regions(code) on update cascade,
  sheet text not null check (sheet ~ '^[a-z-]{2,40}$'),
  format text not null check (format in ('xlsx', 'csv', 'pdf', 'jsonl')),
  title text not null check (length(title) between 2 and 160),
  -- The filters as they stood in the address of the list.
  filter text not null default '' check (length(filter) <= 1000),
  state text not null check (state in ('waiting', 'running', 'ready', 'failed', 'cancelled', 'removed', 'expired')),
  asked_at timestamptz not null,
  rows_total integer not null check (rows_total between 0 and 1000000),
  rows_done integer not null default 0 check (rows_done between 0 and 1000000),
  attempts smallint not null default 0,
  -- Which run works on it, and when it was last heard of: a run that fell silent is replaced.
  runner uuid,
  beat_at timestamptz,
  finished_at timestamptz,
  expires_at timestamptz,
  -- Chosen before the bytes are written, so that a crash leaves none that nobody knows.
  file_key text check (file_key ~ '^[0-9a-f]{32}$'),
  bytes integer check (bytes > 0),
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  holds_restricted boolean not null default false,
  reason text not null default '' check (length(reason) <= 300),
  check (state <> 'ready' or file_key is not null and bytes is not null and sha256 is not null and expires_at is not null)
);
create index exports_owner on exports (assignment_id, asked_at desc);
create index exports_open on exports (asked_at) where state in ('waiting', 'running');
create index exports_files on exports (expires_at) where file_key is not null;
create index exports_old on exports (asked_at);

alter table exports enable row level security;
-- Its owner's alone, and only under the hat that asked: another hat of the same person may see less.
create policy exports_read on exports for select to klik_web using (
  person_id = (select hat_person()) and assignment_id = (select hat_assignment()));
create policy exports_add on exports for insert to klik_web with check (
  person_id = (select hat_person()) and assignment_id = (select hat_assignment()) and region_code = (select hat_region()));
-- The owner calls it off; what a file holds and whose it is never changes.
create policy exports_change on exports for update to klik_web
  using (person_id = (select hat_person()) and assignment_id = (select hat_assignment()))
  with check (person_id = (select hat_person()) and assignment_id = (select hat_assignment()) and state in ('cancelled', 'removed'));
create policy exports_work on exports for all to klik_worker using ((select hat_reach()) = 'worker');
grant select, insert, update (state) on exports to klik_web;
grant select, delete, update (state, rows_done, attempts, runner, beat_at, finished_at, expires_at, file_key, bytes, sha256,
  holds_restricted, reason) on exports to klik_worker;
select keep_audit('exports', '{sheet,format,state,sha256}', '{filter}');

-- Puts the hat of an assignment on a transaction that wears none: for work that goes on after its owner's request, under
-- exactly the rights that the owner has at that moment. No row when the post has ended or the account is closed. It sees no
-- more than a session of the owner would; a request that wears its session's hat cannot change it here.
create function wear_assignment(assignment uuid, moment timestamptz)
returns table (person_id uuid, person_name text, assignment_id uuid, role text, role_name text, reach text, staff boolean,
  region_code text, region_name text, office_id uuid, office_kind text, office_name text, title text, unread integer)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  s record;
  today date := (moment at time zone 'Asia/Makassar')::date;
begin
  if hat_person() is not null or hat_reach() <> 'public' then
    raise exception 'A hat is worn already.';
  end if;
  select p.id as person, p.name as person_name, a.id as assignment, r.code as role, r.name as role_name, r.reach, r.staff,
    a.region_code as region, g.name as region_name, o.id as office, o.kind as office_kind, o.name as office_name, a.title
  into s
  from assignments a
  join people p on p.id = a.person_id and p.active
  join roles r on r.code = a.role
  join offices o on o.id = a.office_id
  join regions g on g.code = a.region_code
  where a.id = assignment and a.starts_on <= today and (a.ends_on is null or a.ends_on >= today);
  if not found then return; end if;
  perform set_config('klik.person', s.person::text, true),
    set_config('klik.assignment', s.assignment::text, true),
    set_config('klik.role', s.role, true),
    set_config('klik.reach', s.reach, true),
    set_config('klik.staff', case when s.staff then 'yes' else '' end, true),
    set_config('klik.region', s.region, true),
    set_config('klik.office', s.office::text, true),
    set_config('klik.day', today::text, true);
  return query select s.person, s.person_name, s.assignment, s.role, s.role_name, s.reach, s.staff, s.region, s.region_name,
    s.office, s.office_kind, s.office_name, s.title, 0;
end $$;
revoke execute on function wear_assignment(uuid, timestamptz) from public;
grant execute on function wear_assignment(uuid, timestamptz) to klik_web;
