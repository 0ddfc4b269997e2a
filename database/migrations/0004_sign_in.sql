-- Sign-in, sessions, throttles, invitations, resets. Secrets stand in tables that the web role cannot read at all;
-- it reaches them through the definer functions below, each doing one thing.

create table credentials (
  person_id uuid primary key references people(id),
  password_hash text,
  totp_secret text,
  totp_confirmed_at timestamptz,
  totp_last_step bigint not null default 0,
  changed_at timestamptz not null
);
alter table credentials enable row level security;

create table sessions (
  id uuid primary key,
  token_hash bytea not null unique check (length(token_hash) = 32),
  person_id uuid not null references people(id),
  assignment_id uuid references assignments(id),
  device text not null check (length(device) <= 200),
  address text not null check (length(address) <= 64),
  started_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null
);
create index sessions_person on sessions (person_id);
alter table sessions enable row level security;
create policy sessions_own on sessions for all to klik_web using (person_id = (select hat_person()));
grant select (id, person_id, assignment_id, device, address, started_at, seen_at, expires_at), update (seen_at), delete on sessions to klik_web;

create table sign_in_attempts (
  key text collate "C" not null check (length(key) <= 120),
  at timestamptz not null,
  failed boolean not null
);
create index sign_in_attempts_key on sign_in_attempts (key, at);
alter table sign_in_attempts enable row level security;

-- An invitation or a reset: one link, used once, only its hash stored, expiry judged on use.
create table access_links (
  id uuid primary key,
  token_hash bytea not null unique check (length(token_hash) = 32),
  purpose text not null check (purpose in ('invitation', 'reset')),
  person_id uuid not null references people(id),
  region_code text collate "C" not null references regions(code) on update cascade,
  issued_by uuid not null references people(id),
  issued_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index access_links_person on access_links (person_id);
alter table access_links enable row level security;
create policy access_links_read on access_links for select to klik_web using (
  (select hat_role()) in ('admin_kabupaten', 'camat', 'satgas', 'provinsi')
  and region_code >= (select hat_from()) and region_code < (select hat_until()));
create policy access_links_add on access_links for insert to klik_web with check (
  (select hat_role()) in ('admin_kabupaten', 'camat', 'satgas', 'provinsi')
  and region_code >= (select hat_from()) and region_code < (select hat_until()) and issued_by = (select hat_person()));
grant select (id, purpose, person_id, region_code, issued_by, issued_at, expires_at, used_at), insert on access_links to klik_web;

-- Puts the hat of a session on this transaction; no row means no session. One round trip for every page.
create function wear_session(token bytea, moment timestamptz)
returns table (session_id uuid, person_id uuid, person_name text, assignment_id uuid, role text, role_name text, reach text,
  staff boolean, region_code text, region_name text, office_id uuid, office_kind text, office_name text, title text,
  seen_at timestamptz, hats integer, unread integer)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare s record;
begin
  select se.id, p.id as person, p.name as person_name, a.id as assignment, r.code as role, r.name as role_name, r.reach, r.staff,
    a.region_code as region, g.name as region_name, o.id as office, o.kind as office_kind, o.name as office_name, a.title, se.seen_at,
    (select count(*)::int from assignments x where x.person_id = p.id
       and x.starts_on <= (moment at time zone 'Asia/Makassar')::date and (x.ends_on is null or x.ends_on >= (moment at time zone 'Asia/Makassar')::date)) as hats
  into s
  from sessions se
  join people p on p.id = se.person_id and p.active
  left join assignments a on a.id = se.assignment_id
    and a.starts_on <= (moment at time zone 'Asia/Makassar')::date and (a.ends_on is null or a.ends_on >= (moment at time zone 'Asia/Makassar')::date)
  left join roles r on r.code = a.role
  left join offices o on o.id = a.office_id
  left join regions g on g.code = a.region_code
  where se.token_hash = token and se.expires_at > moment and se.seen_at > moment - interval '14 days';
  if not found then return; end if;
  perform set_config('klik.person', s.person::text, true),
    set_config('klik.assignment', coalesce(s.assignment::text, ''), true),
    set_config('klik.role', coalesce(s.role, ''), true),
    set_config('klik.reach', coalesce(s.reach, ''), true),
    set_config('klik.staff', case when s.staff then 'yes' else '' end, true),
    set_config('klik.region', coalesce(s.region, ''), true),
    set_config('klik.office', coalesce(s.office::text, ''), true);
  return query select s.id, s.person, s.person_name, s.assignment, s.role, s.role_name, s.reach, s.staff, s.region, s.region_name,
    s.office, s.office_kind, s.office_name, s.title, s.seen_at, s.hats, count_unread();
end $$;

-- The secrets of one account, by user name or phone; no row for an unknown one.
create function find_credentials(login text)
returns table (person_id uuid, password_hash text, totp_secret text, totp_confirmed_at timestamptz, totp_last_step bigint, totp_needed boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.id, c.password_hash, c.totp_secret, c.totp_confirmed_at, c.totp_last_step,
    exists (select 1 from assignments a join roles r on r.code = a.role
      where a.person_id = p.id and r.staff and r.seat <> 'village'
        and a.starts_on <= current_date and (a.ends_on is null or a.ends_on >= current_date))
  from people p join credentials c on c.person_id = p.id
  where p.active and (p.username = login or p.phone = login)
$$;

create function open_session(new_id uuid, person uuid, assignment uuid, new_hash bytea, on_device text, from_address text,
  moment timestamptz, until timestamptz) returns void
language sql volatile security definer set search_path = public, pg_temp as $$
  delete from sessions where person_id = person and (expires_at < moment or seen_at < moment - interval '14 days');
  insert into sessions (id, token_hash, person_id, assignment_id, device, address, started_at, seen_at, expires_at)
  select new_id, new_hash, person, coalesce(assignment, (select a.id from assignments a join roles r on r.code = a.role
    where a.person_id = person and a.starts_on <= (moment at time zone 'Asia/Makassar')::date and (a.ends_on is null or a.ends_on >= (moment at time zone 'Asia/Makassar')::date)
    order by r.sort, a.starts_on limit 1)), left(on_device, 200), left(from_address, 64), moment, moment, until
$$;

-- A change of hat renews the session: new token, same device, only to a hat that the person holds today.
create function change_hat(token bytea, new_hash bytea, assignment uuid, moment timestamptz) returns boolean
language sql volatile security definer set search_path = public, pg_temp as $$
  with changed as (
    update sessions s set token_hash = new_hash, assignment_id = a.id, seen_at = moment
    from assignments a
    where s.token_hash = token and s.expires_at > moment and a.id = assignment and a.person_id = s.person_id
      and a.starts_on <= (moment at time zone 'Asia/Makassar')::date and (a.ends_on is null or a.ends_on >= (moment at time zone 'Asia/Makassar')::date)
    returning 1)
  select exists (select 1 from changed)
$$;

create function close_session(token bytea) returns void
language sql volatile security definer set search_path = public, pg_temp as $$
  delete from sessions where token_hash = token
$$;

-- Sets a password and ends every session of that person.
create function set_password(person uuid, new_hash text, moment timestamptz) returns void
language sql volatile security definer set search_path = public, pg_temp as $$
  insert into credentials (person_id, password_hash, changed_at) values (person, new_hash, moment)
  on conflict (person_id) do update set password_hash = excluded.password_hash, changed_at = excluded.changed_at;
  delete from sessions where person_id = person
$$;

create function set_totp(person uuid, secret text, confirmed timestamptz, step bigint, moment timestamptz) returns void
language sql volatile security definer set search_path = public, pg_temp as $$
  insert into credentials (person_id, totp_secret, totp_confirmed_at, totp_last_step, changed_at)
  values (person, secret, confirmed, step, moment)
  on conflict (person_id) do update set totp_secret = excluded.totp_secret, totp_confirmed_at = excluded.totp_confirmed_at,
    totp_last_step = excluded.totp_last_step
$$;

create function password_hash_of(person uuid) returns text
language sql stable security definer set search_path = public, pg_temp as $$
  select password_hash from credentials where person_id = person and person = hat_person()
$$;

-- Counts failures of the last quarter of an hour for several keys at once (account, address).
create function count_failures(keys text[], since timestamptz) returns table (key text, failures integer)
language sql stable security definer set search_path = public, pg_temp as $$
  select k, (select count(*)::int from sign_in_attempts t where t.key = k and t.at > since and t.failed) from unnest(keys) k
$$;
create function note_attempt(keys text[], was_failure boolean, moment timestamptz) returns void
language sql volatile security definer set search_path = public, pg_temp as $$
  delete from sign_in_attempts where key = any (keys) and at < moment - interval '1 day';
  insert into sign_in_attempts (key, at, failed) select k, moment, was_failure from unnest(keys) k;
$$;
create function forgive_failures(account_key text) returns void
language sql volatile security definer set search_path = public, pg_temp as $$
  delete from sign_in_attempts where key = account_key
$$;

create function find_access_link(token bytea, moment timestamptz)
returns table (purpose text, person_id uuid, person_name text, username text, title text, region_name text)
language sql stable security definer set search_path = public, pg_temp as $$
  select l.purpose, p.id, p.name, p.username, a.title, g.name
  from access_links l join people p on p.id = l.person_id and p.active
  left join lateral (select * from assignments x where x.person_id = p.id and (x.ends_on is null or x.ends_on >= (moment at time zone 'Asia/Makassar')::date)
    order by x.starts_on desc limit 1) a on true
  left join regions g on g.code = a.region_code
  where l.token_hash = token and l.used_at is null and l.expires_at > moment
$$;
-- Uses a link up: sets the password, ends all sessions, tells whose it was; no row when it was used or has expired.
create function use_access_link(token bytea, new_hash text, moment timestamptz) returns uuid
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare person uuid;
begin
  update access_links set used_at = moment
  where token_hash = token and used_at is null and expires_at > moment returning access_links.person_id into person;
  if person is null then return null; end if;
  update access_links set used_at = moment where person_id = person and used_at is null;
  perform set_password(person, new_hash, moment);
  return person;
end $$;

revoke execute on all functions in schema public from public;
grant execute on all functions in schema public to klik_web;
grant execute on function hat_person(), hat_assignment(), hat_office(), hat_role(), hat_reach(), hat_staff(), hat_region(), hat_from(), hat_until()
  to klik_worker;
