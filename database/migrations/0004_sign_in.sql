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
grant select (id, purpose, person_id, region_code, issued_by, issued_at, expires_at, used_at) on access_links to klik_web;

-- A closed account is out at once, and stays out of its old devices when it is opened again.
create function end_closed_account() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from sessions where person_id = new.id;
  update access_links set used_at = greatest(issued_at, now()) where person_id = new.id and used_at is null;
  return new;
end $$;
create trigger people_close after update of active on people
  for each row when (old.active and not new.active) execute function end_closed_account();

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
    set_config('klik.office', coalesce(s.office::text, ''), true),
    set_config('klik.day', (moment at time zone 'Asia/Makassar')::date::text, true);
  return query select s.id, s.person, s.person_name, s.assignment, s.role, s.role_name, s.reach, s.staff, s.region, s.region_name,
    s.office, s.office_kind, s.office_name, s.title, s.seen_at, s.hats, count_unread();
end $$;

-- The secrets of one account, by user name or phone; no row for an unknown one.
create function find_credentials(login text, moment timestamptz)
returns table (person_id uuid, password_hash text, totp_secret text, totp_confirmed_at timestamptz, totp_last_step bigint, totp_needed boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.id, c.password_hash, c.totp_secret, c.totp_confirmed_at, c.totp_last_step,
    exists (select 1 from assignments a join roles r on r.code = a.role
      where a.person_id = p.id and r.staff and r.seat <> 'village'
        and a.starts_on <= (moment at time zone 'Asia/Makassar')::date and (a.ends_on is null or a.ends_on >= (moment at time zone 'Asia/Makassar')::date))
  from people p join credentials c on c.person_id = p.id
  where p.active and (p.username = login or p.phone = login)
$$;

-- A session begins under the hat named, else under the person's first of today; `bare` begins without one, for staff
-- who must set their code before they put on a hat.
create function open_session(new_id uuid, person uuid, assignment uuid, new_hash bytea, on_device text, from_address text,
  moment timestamptz, until timestamptz, bare boolean default false) returns void
language sql volatile security definer set search_path = public, pg_temp as $$
  delete from sessions where person_id = person and (expires_at < moment or seen_at < moment - interval '14 days');
  insert into sessions (id, token_hash, person_id, assignment_id, device, address, started_at, seen_at, expires_at)
  select new_id, new_hash, person, case when bare then null else coalesce(assignment, (select a.id from assignments a join roles r on r.code = a.role
    where a.person_id = person and a.starts_on <= (moment at time zone 'Asia/Makassar')::date and (a.ends_on is null or a.ends_on >= (moment at time zone 'Asia/Makassar')::date)
    order by r.sort, a.starts_on limit 1)) end, left(on_device, 200), left(from_address, 64), moment, moment, until
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

-- Sets a password and ends every session of that person. Called by other functions only.
create function set_password(person uuid, new_hash text, moment timestamptz) returns void
language sql volatile security definer set search_path = public, pg_temp as $$
  insert into credentials (person_id, password_hash, changed_at) values (person, new_hash, moment)
  on conflict (person_id) do update set password_hash = excluded.password_hash, changed_at = excluded.changed_at;
  delete from sessions where person_id = person
$$;

-- One's own password, when the old one was shown to be known.
create function change_own_password(new_hash text, moment timestamptz) returns void
language sql volatile security definer set search_path = public, pg_temp as $$
  select set_password(hat_person(), new_hash, moment) where hat_person() is not null
$$;

-- One's own code app, confirmed by a first code; each step of it counts once.
create function set_own_totp(secret text, step bigint, moment timestamptz) returns void
language sql volatile security definer set search_path = public, pg_temp as $$
  insert into credentials (person_id, totp_secret, totp_confirmed_at, totp_last_step, changed_at)
  select hat_person(), secret, moment, step, moment where hat_person() is not null
  on conflict (person_id) do update set totp_secret = excluded.totp_secret, totp_confirmed_at = excluded.totp_confirmed_at,
    totp_last_step = excluded.totp_last_step, changed_at = excluded.changed_at
$$;
-- Uses a step up at sign-in; false when it has been used in the meantime.
create function use_totp_step(person uuid, step bigint) returns boolean
language sql volatile security definer set search_path = public, pg_temp as $$
  with used as (
    update credentials set totp_last_step = step where person_id = person and totp_last_step < step returning 1)
  select exists (select 1 from used)
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
returns table (purpose text, person_id uuid, person_name text, username text, title text, region_name text, expires_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select l.purpose, p.id, p.name, p.username, a.title, g.name, l.expires_at
  from access_links l join people p on p.id = l.person_id and p.active
  left join lateral (select * from assignments x where x.person_id = p.id and (x.ends_on is null or x.ends_on >= (moment at time zone 'Asia/Makassar')::date)
    order by x.starts_on desc limit 1) a on true
  left join regions g on g.code = a.region_code
  where l.token_hash = token and l.used_at is null and l.expires_at > moment
$$;
-- Uses a link up: sets the password, ends all sessions, tells whose it was; no row when it was used or has expired.
-- A reset also takes the code app away: it is asked for when the telephone is lost too, and the branch above, which
-- knows the person, has vouched by issuing it. Staff set a new code at once.
create function use_access_link(token bytea, new_hash text, moment timestamptz) returns uuid
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare link record;
begin
  update access_links l set used_at = moment from people p
  where l.token_hash = token and l.used_at is null and l.expires_at > moment and p.id = l.person_id and p.active
  returning l.person_id, l.purpose into link;
  if link.person_id is null then return null; end if;
  update access_links set used_at = moment where person_id = link.person_id and used_at is null;
  perform set_password(link.person_id, new_hash, moment);
  if link.purpose = 'reset' then
    update credentials set totp_secret = null, totp_confirmed_at = null, totp_last_step = 0 where person_id = link.person_id;
  end if;
  return link.person_id;
end $$;
-- Issues the one living link of an account and voids the older ones; tells whether it is an invitation (no password yet)
-- or a reset; null when this hat may not administer the account. A definer function, because the web role reads neither
-- credentials nor the hashes of links.
create function issue_access_link(new_id uuid, token bytea, person uuid, moment timestamptz, invited_until timestamptz,
  reset_until timestamptz) returns text
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare chosen text;
begin
  if not may_administer(person) or not exists (select 1 from people p where p.id = person and p.active) then return null; end if;
  chosen := case when exists (select 1 from credentials c where c.person_id = person and c.password_hash is not null)
    then 'reset' else 'invitation' end;
  update access_links set used_at = moment where person_id = person and used_at is null;
  insert into access_links (id, token_hash, purpose, person_id, region_code, issued_by, issued_at, expires_at)
  values (new_id, token, chosen, person, hat_region(), hat_person(), moment,
    case chosen when 'reset' then reset_until else invited_until end);
  return chosen;
end $$;
-- What an account page may know of the secrets: whether there is a password and a confirmed code, and whether a code is
-- needed. For one's own account and those that this hat administers; no row for others.
create function account_state(person uuid)
returns table (has_password boolean, totp_confirmed_at timestamptz, totp_needed boolean, last_seen_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from credentials c where c.person_id = person and c.password_hash is not null),
    (select c.totp_confirmed_at from credentials c where c.person_id = person),
    exists (select 1 from assignments a join roles r on r.code = a.role
      where a.person_id = person and r.staff and r.seat <> 'village'
        and a.starts_on <= hat_day() and (a.ends_on is null or a.ends_on >= hat_day())),
    (select max(s.seen_at) from sessions s where s.person_id = person)
  where person = hat_person() or may_administer(person)
$$;

revoke execute on all functions in schema public from public;
grant execute on all functions in schema public to klik_web;
revoke execute on function set_password(uuid, text, timestamptz) from klik_web;
grant execute on function hat_person(), hat_assignment(), hat_office(), hat_role(), hat_reach(), hat_staff(), hat_region(), hat_from(), hat_until()
  to klik_worker;
