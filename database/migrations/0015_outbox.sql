-- Work written without a line: codes that the phone can say first, what has become of it, and what lost its way.

-- A receipt code comes from the id of the submission, so that the phone knows it before the server does. Forty bits may
-- meet twice in a nation's years; both cases keep their code then, each is found within its own scope, and nobody learns
-- from a refused row that another regency has the same.
alter table consultations drop constraint consultations_receipt_code_key;
create index consultations_receipt_code on consultations (receipt_code);
alter table case_claims drop constraint case_claims_code_hash_key;
create index case_claims_code_hash on case_claims (code_hash);

-- What has become of one's own submissions: where they lie, and whether a person who works here has opened them since.
create function find_own_submissions(ids uuid[])
returns table (id uuid, location text, seen boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.id, s.location,
    exists (select 1 from presences p where p.seen_at >= s.at and p.person_id <> s.person_id
      and p.consultation_id = substring(s.location from '^/konsultasi/([0-9a-f-]{36})')::uuid)
    or exists (select 1 from follow_up_steps f where f.at >= s.at and f.by_id <> s.person_id
      and f.follow_up_id = substring(s.location from '^/tindak-lanjut/([0-9a-f-]{36})')::uuid)
  from submissions s
  where s.person_id = hat_person() and s.id = any (ids)
$$;
revoke execute on function find_own_submissions(uuid[]) from public;
grant execute on function find_own_submissions(uuid[]) to klik_web;

-- The key under which a phone keeps what a person has not sent yet. It lies here, so that it is gone from the phone when
-- the person signs out, and comes back with the next sign-in.
create table outbox_keys (
  person_id uuid primary key references people(id),
  key bytea not null check (length(key) = 32),
  made_at timestamptz not null
);
alter table outbox_keys enable row level security;
create policy outbox_keys_own on outbox_keys for select to klik_web using (person_id = (select hat_person()));
create policy outbox_keys_add on outbox_keys for insert to klik_web with check (person_id = (select hat_person()));
grant select, insert on outbox_keys to klik_web;
select keep_audit('outbox_keys');

-- Unsent work whose author may no longer send it: kept for those who serve the place that it was written for. Never a
-- report of wrongdoing, nor anything about a restricted case: those are not for the office around the corner.
create table unsent_work (
  -- The id of the submission that it would have been.
  id uuid primary key,
  region_code text collate "C" not null references regions(code) on update cascade,
  person_id uuid not null references people(id),
  person_name text not null,
  title text not null,
  kind text not null check (kind in ('pertanyaan', 'balasan', 'jawaban', 'catatan', 'bukti')),
  path text not null check (path ~ '^/[a-z0-9/-]{1,200}$'),
  content jsonb not null check (jsonb_typeof(content) = 'object' and length(content::text) <= 100000),
  -- Photos that stayed on the phone.
  files integer not null check (files between 0 and 100),
  written_at timestamptz not null,
  handed_at timestamptz not null,
  settled_at timestamptz,
  settled_by text check (length(settled_by) <= 300)
);
create index unsent_work_region on unsent_work (region_code, handed_at);
create index unsent_work_person on unsent_work (person_id, handed_at);
alter table unsent_work enable row level security;
create policy unsent_work_read on unsent_work for select to klik_web using (
  (select hat_role()) in ('satgas', 'koordinator', 'admin_kabupaten')
    and region_code >= (select hat_from()) and region_code < (select hat_until())
  or person_id = (select hat_person()));
create policy unsent_work_settle on unsent_work for update to klik_web using (
  (select hat_role()) in ('satgas', 'koordinator', 'admin_kabupaten')
    and region_code >= (select hat_from()) and region_code < (select hat_until()));
grant select, update (settled_at, settled_by) on unsent_work to klik_web;
select keep_audit('unsent_work', '{kind,path}', '{content}');

-- Hands over what was written under a hat that this person holds or held: the place comes from that hat, never from the
-- phone. False when there was no such hat, or the work is about something restricted. Twice is once.
create function hand_over_unsent(new_id uuid, hat uuid, work_kind text, work_path text, work jsonb, photos integer,
  written timestamptz, moment timestamptz) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare worn record;
begin
  select a.region_code, a.title, p.name into worn from assignments a join people p on p.id = a.person_id
  where a.id = hat and a.person_id = hat_person() and p.active;
  if not found then return false; end if;
  if exists (select 1 from consultations c where c.restricted
      and c.id = substring(work_path from '^/konsultasi/([0-9a-f-]{36})')::uuid)
    or exists (select 1 from follow_ups f where f.restricted
      and f.id = substring(work_path from '^/tindak-lanjut/([0-9a-f-]{36})')::uuid) then return false; end if;
  insert into unsent_work (id, region_code, person_id, person_name, title, kind, path, content, files, written_at, handed_at)
  values (new_id, worn.region_code, hat_person(), worn.name, worn.title, work_kind, work_path, work, photos,
    least(written, moment), moment)
  on conflict (id) do nothing;
  return exists (select 1 from unsent_work u where u.id = new_id and u.person_id = hat_person());
end $$;
revoke execute on function hand_over_unsent(uuid, uuid, text, text, jsonb, integer, timestamptz, timestamptz) from public;
grant execute on function hand_over_unsent(uuid, uuid, text, text, jsonb, integer, timestamptz, timestamptz) to klik_web;
