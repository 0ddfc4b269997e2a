-- The audit trail: one entry for each change of a row, written by triggers only, sealed into a chain of hashes by a job.
-- Invariant: no role of the app inserts, changes or deletes an entry; an entry is never changed, and sealing adds a link.
-- A table keeps an audit by `select keep_audit('table', plain => …, digest => …)` in the migration that makes it.

create table audit_entries (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  -- The transaction that wrote it; with row_xid (baseline only) it tells whether the row is still as the entry left it.
  tx xid8 not null,
  row_xid xid,
  -- Who was connected, and, where that was not the app, which command it said it was.
  db_role text not null,
  command text not null default '' check (length(command) <= 120),
  -- The hat of the transaction; empty in a job and before there is a hat. No references: an entry outlives what it names.
  person_id uuid,
  assignment_id uuid,
  role text not null default '',
  hat_region text not null default '',
  office_id uuid,
  table_name text not null,
  row_key text collate "C" not null,
  action text not null check (action in ('baseline', 'insert', 'update', 'delete')),
  -- Changed columns only. Codes, numbers, times and flags as they are, long texts as {"sha256": …}.
  before jsonb not null,
  after jsonb not null,
  -- Changed columns with personal data or secrets: their names, never value nor digest.
  hidden text[] not null,
  -- The case that the row hangs on and the place that it belongs to, as they were: they decide who reads the entry.
  case_id uuid,
  region_code text collate "C",
  regency_code text collate "C" generated always as (left(region_code, 5)) stored
);
create index audit_entries_row on audit_entries (table_name, row_key, id);
create index audit_entries_regency on audit_entries (regency_code, at, id);
create index audit_entries_case on audit_entries (case_id, at, id) where case_id is not null;
create index audit_entries_person on audit_entries (person_id, at, id) where person_id is not null;
alter table audit_entries enable row level security;
-- Entries without a known place are for `audit:verify` only; those of a case for whoever sees the case.
create policy audit_entries_read on audit_entries for select to klik_web using (
  (select hat_role()) in ('inspektorat', 'admin_kabupaten')
  and region_code >= (select hat_from()) and region_code < (select hat_until())
  and (case_id is null or exists (select 1 from consultations c where c.id = case_id)));
create policy audit_entries_work on audit_entries for select to klik_worker using ((select hat_reach()) = 'worker');
grant select on audit_entries to klik_web, klik_worker;

-- Which tables keep an audit and what an entry shows of their columns; all others are hidden.
create table audited_tables (
  name text primary key,
  keys text[] not null,
  plain text[] not null,
  digest text[] not null
);
alter table audited_tables enable row level security;

-- The chain: the order is the sealing job's, without gaps. hash = sha256(previous hash, content of the entry).
create table audit_links (
  position bigint primary key check (position > 0),
  entry_id bigint not null unique,
  hash bytea not null check (length(hash) = 32)
);
alter table audit_links enable row level security;
create policy audit_links_work on audit_links for select to klik_worker using ((select hat_reach()) = 'worker');
grant select on audit_links to klik_worker;

-- One row for each run of the sealing job that found something: the head of the chain at that moment.
create table audit_seals (
  position bigint primary key,
  entries integer not null check (entries > 0),
  hash bytea not null check (length(hash) = 32),
  at timestamptz not null,
  -- Where the next run begins to look: entries commit in another order than their ids.
  last_id bigint not null,
  until_tx xid8 not null,
  settled_id bigint not null,
  -- The cluster and table that the chain stood in; `moved`: the first seal after a backup was restored on another ground.
  ground text not null,
  moved boolean not null
);
alter table audit_seals enable row level security;
create policy audit_seals_read on audit_seals for select to klik_web using (
  (select hat_role()) in ('inspektorat', 'admin_kabupaten'));
create policy audit_seals_work on audit_seals for select to klik_worker using ((select hat_reach()) = 'worker');
grant select on audit_seals to klik_web, klik_worker;

create function refuse_audit_change() returns trigger language plpgsql as $$
begin
  raise exception 'The audit trail is only added to.' using errcode = 'insufficient_privilege';
end $$;
create trigger audit_entries_stay before update or delete or truncate on audit_entries
  for each statement execute function refuse_audit_change();
create trigger audit_links_stay before update or delete or truncate on audit_links
  for each statement execute function refuse_audit_change();
create trigger audit_seals_stay before update or delete or truncate on audit_seals
  for each statement execute function refuse_audit_change();

-- How a value stands in an entry.
create function audit_value(value jsonb, digest boolean) returns jsonb language sql immutable
  return case when digest then jsonb_build_object('sha256', encode(sha256(convert_to(value #>> '{}', 'UTF8')), 'hex')) else value end;
-- What an entry may show of a row: its plain and digested columns that are filled.
create function audit_shown(row_data jsonb, plain text[], digest text[]) returns jsonb language sql immutable
begin atomic
  select coalesce(jsonb_object_agg(c.key, audit_value(c.value, c.key = any (digest))), '{}')
  from jsonb_each(row_data) c where c.value <> 'null' and (c.key = any (plain) or c.key = any (digest));
end;
create function audit_row_key(row_data jsonb, keys text[]) returns text language sql immutable
begin atomic
  select string_agg(row_data ->> k, '/' order by n) from unnest(keys) with ordinality as u(k, n);
end;

-- The case that a row hangs on: by its columns, through the follow-up where it hangs on one.
create function audit_case(table_name text, row_data jsonb) returns uuid language plpgsql stable as $$
declare promise uuid;
begin
  if table_name = 'consultations' then return (row_data ->> 'id')::uuid; end if;
  if row_data ? 'consultation_id' then return (row_data ->> 'consultation_id')::uuid; end if;
  if row_data ->> 'subject_kind' = 'consultation' then return (row_data ->> 'subject_id')::uuid; end if;
  if row_data ->> 'source_kind' = 'consultation' then return (row_data ->> 'source_id')::uuid; end if;
  promise := coalesce(row_data ->> 'follow_up_id',
    case when row_data ->> 'subject_kind' = 'follow_up' then row_data ->> 'subject_id' end)::uuid;
  if promise is null then return null; end if;
  return (select f.source_id from follow_ups f where f.id = promise and f.source_kind = 'consultation');
end $$;
-- The place that a row belongs to: its own, that of its case, of the hat that changes it, of the person that it is about.
create function audit_region(table_name text, row_data jsonb, kase uuid) returns text language plpgsql stable as $$
begin
  return coalesce(row_data ->> 'region_code', case when table_name = 'consultations' then null
    when kase is not null then (select c.region_code from consultations c where c.id = kase) end,
    nullif(hat_region(), ''),
    (select a.region_code from assignments a
      where a.person_id = (case when table_name = 'people' then row_data ->> 'id' else row_data ->> 'person_id' end)::uuid
      order by a.starts_on desc limit 1));
end $$;

-- Writes one entry. Called by the trigger and the baseline only.
create function write_audit_entry(table_name text, action text, old_row jsonb, new_row jsonb, keys text[], plain text[],
  digest text[], row_xid xid default null) returns void
language plpgsql volatile as $$
declare
  subject jsonb := coalesce(new_row, old_row);
  kase uuid := audit_case(table_name, coalesce(new_row, old_row));
begin
  insert into audit_entries (at, tx, row_xid, db_role, command, person_id, assignment_id, role, hat_region, office_id,
    table_name, row_key, action, before, after, hidden, case_id, region_code)
  select now(), pg_current_xact_id(), row_xid, session_user, left(coalesce(current_setting('klik.command', true), ''), 120),
    hat_person(), hat_assignment(), hat_role(), hat_region(), hat_office(), table_name, audit_row_key(subject, keys), action,
    coalesce(jsonb_object_agg(c.key, audit_value(c.was, c.key = any (digest))) filter (where c.shown and c.was is not null), '{}'),
    coalesce(jsonb_object_agg(c.key, audit_value(c.becomes, c.key = any (digest))) filter (where c.shown and c.becomes is not null), '{}'),
    coalesce(array_agg(c.key order by c.key) filter (where not c.shown), '{}'), kase, audit_region(table_name, subject, kase)
  from (
    select k as key, nullif(old_row -> k, 'null') as was, nullif(new_row -> k, 'null') as becomes,
      k = any (plain) or k = any (digest) as shown
    from jsonb_object_keys(subject) k) c
  where c.was is distinct from c.becomes;
end $$;

-- The one trigger function. Its arguments: key columns, plain columns, digested columns; all others are hidden.
create function note_row_change() returns trigger
language plpgsql security definer set search_path = public, pg_temp set timezone = 'UTC' as $$
begin
  perform write_audit_entry(tg_table_name, lower(tg_op), case when tg_op <> 'INSERT' then to_jsonb(old) end,
    case when tg_op <> 'DELETE' then to_jsonb(new) end, tg_argv[0]::text[], tg_argv[1]::text[], tg_argv[2]::text[]);
  return null;
end $$;

-- Makes a table keep an audit from here on, with a baseline of the rows that it has. Keys, references to codes and all
-- columns that are no text are plain; a text column (jsonb, bytea, text[]) is hidden unless it is named here. Never name a
-- column with personal data or secrets: names, telephones, addresses, hashes.
create function keep_audit(audited regclass, plain text[] default '{}', digest text[] default '{}') returns void
language plpgsql volatile set search_path = public, pg_temp as $$
declare
  keys text[];
  shown text[];
  unknown text[];
begin
  select array_agg(a.attname::text order by array_position(i.indkey::int2[], a.attnum)) into keys
  from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
  where i.indrelid = audited and i.indisprimary;
  select array_agg(n) into unknown from unnest(plain || digest) n
  where not exists (select 1 from pg_attribute a where a.attrelid = audited and a.attname = n and not a.attisdropped);
  if keys is null or unknown is not null then
    raise exception 'keep_audit(%): no primary key, or unknown columns %', audited, unknown;
  end if;
  select coalesce(array_agg(a.attname::text order by a.attname), '{}') into shown from pg_attribute a
  where a.attrelid = audited and a.attnum > 0 and not a.attisdropped and not (a.attname = any (digest))
    and (a.attname = any (plain) or a.attname = any (keys)
      or a.atttypid not in ('text'::regtype, 'jsonb'::regtype, 'json'::regtype, 'bytea'::regtype, 'text[]'::regtype, 'varchar'::regtype, 'inet'::regtype)
      or exists (select 1 from pg_constraint c where c.conrelid = audited and c.contype = 'f' and a.attnum = any (c.conkey)));
  insert into audited_tables (name, keys, plain, digest)
  select relname, keys, shown, digest from pg_class where oid = audited
  on conflict (name) do update set keys = excluded.keys, plain = excluded.plain, digest = excluded.digest;
  execute format('drop trigger if exists keep_audit on %s', audited);
  execute format('create trigger keep_audit after insert or update or delete on %s for each row execute function note_row_change(%L, %L, %L)',
    audited, keys, shown, digest);
  perform audit_baseline(audited);
end $$;

-- Notes every row as it stands now. Also to be called by a migration that rewrites an audited table.
create function audit_baseline(audited regclass) returns void
language plpgsql volatile set search_path = public, pg_temp set timezone = 'UTC' as $$
declare kept audited_tables;
begin
  select a.* into strict kept from audited_tables a join pg_class c on c.relname = a.name where c.oid = audited;
  execute format('select write_audit_entry(%L, ''baseline'', null, to_jsonb(t), %L, %L, %L, t.xmin) from %s t',
    kept.name, kept.keys, kept.plain, kept.digest, audited);
end $$;

-- What is hashed of an entry. `audit:verify` builds the same text with words of its own.
create function audit_content(e audit_entries) returns text language sql stable
begin atomic
  select jsonb_build_array(e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), e.tx::text, e.row_xid::text, e.db_role,
    e.command, e.person_id, e.assignment_id, e.role, e.hat_region, e.office_id, e.table_name, e.row_key, e.action, e.before, e.after,
    e.hidden, e.case_id, e.region_code)::text;
end;
-- Cluster, database and table that this trail is written in: a restored backup stands on another ground, where row versions differ.
create function audit_ground() returns text language sql stable as $$
  select format('%s/%s/%s', (select system_identifier from pg_control_system()),
    (select oid from pg_database where datname = current_database()), 'public.audit_entries'::regclass::oid)
$$;

-- Adds committed entries to the chain, at most `most`, and a seal with the new head; tells how many. What is not yet
-- committed is not seen and comes with a later run, whatever its id: `settled_id` only moves past ids whose transactions
-- have all ended before a run that took everything.
create function seal_audit(moment timestamptz, most integer) returns integer
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  head record;
  e record;
  top bigint;
  digest bytea;
  highest bigint;
  low xid8;
  high xid8;
  settled bigint;
  here text := audit_ground();
  taken integer := 0;
begin
  perform pg_advisory_xact_lock(6408);
  select * into head from audit_seals order by position desc limit 1;
  top := coalesce(head.position, 0);
  digest := coalesce(head.hash, sha256(''));
  highest := coalesce(head.last_id, 0);
  settled := coalesce(head.settled_id, 0);
  select pg_snapshot_xmin(s), pg_snapshot_xmax(s) into low, high from pg_current_snapshot() s;
  for e in
    select a.id, audit_content(a) as content from audit_entries a
    where a.id > settled and not exists (select 1 from audit_links l where l.entry_id = a.id) order by a.id limit most
  loop
    taken := taken + 1;
    top := top + 1;
    digest := sha256(digest || convert_to(e.content, 'UTF8'));
    highest := greatest(highest, e.id);
    insert into audit_links (position, entry_id, hash) values (top, e.id, digest);
  end loop;
  if taken = 0 then return 0; end if;
  if taken < most then
    -- A seal from another ground ended with its cluster: nothing of it is still under way.
    select greatest(settled, max(s.last_id)) into settled
    from (select * from audit_seals order by position desc limit 100) s where s.until_tx <= low or s.ground <> here;
  end if;
  insert into audit_seals (position, entries, hash, at, last_id, until_tx, settled_id, ground, moved)
  values (top, taken, digest, moment, highest, high, settled, here, coalesce(head.ground <> here, false));
  return taken;
end $$;
grant execute on function seal_audit(timestamptz, integer) to klik_worker;

-- Who opened what as an overseer: every case, file, paper and promise that an Inspektorat hat reads, ordinary ones too.
create table oversight_reads (
  id uuid primary key,
  person_id uuid not null references people(id),
  title text not null check (length(title) <= 300),
  region_code text collate "C" not null references regions(code) on update cascade,
  subject_kind text not null check (subject_kind in ('consultation', 'follow_up', 'attachment', 'paper')),
  subject_id uuid not null,
  consultation_id uuid references consultations(id),
  at timestamptz not null
);
create index oversight_reads_region on oversight_reads (region_code, at, id);
create index oversight_reads_person on oversight_reads (person_id, at, id);
alter table oversight_reads enable row level security;
-- Read by the head and the admin of DPMD and by Inspektorat itself; of a restricted case by whoever sees the case.
create policy oversight_reads_read on oversight_reads for select to klik_web using (
  (select hat_role()) in ('inspektorat', 'admin_kabupaten', 'kepala_dinas')
  and region_code >= (select hat_from()) and region_code < (select hat_until())
  and (consultation_id is null or exists (select 1 from consultations c where c.id = consultation_id)));
create policy oversight_reads_add on oversight_reads for insert to klik_web with check (
  (select hat_reach()) = 'oversight' and person_id = (select hat_person())
  and region_code >= (select hat_from()) and region_code < (select hat_until())
  and (consultation_id is null or exists (select 1 from consultations c where c.id = consultation_id)));
grant select, insert on oversight_reads to klik_web;

-- Not kept: regions and roles (official lists), sessions, sign_in_attempts, presences, notifications, submissions,
-- number_series and migrations; the reasons stand in tests/audit-trail.test.ts.
select keep_audit('region_code_changes', '{old_code}', '{reason}');
select keep_audit('offices', '{kind,name,paper_number_pattern,paper_code}', '{letterhead_lines}');
select keep_audit('people');
select keep_audit('assignments', '{title}', '{duties}');
select keep_audit('decrees', '{number}');
select keep_audit('decree_members', '{position}');
select keep_audit('duty_days', '{}', '{place,note}');
select keep_audit('leaves');
select keep_audit('credentials');
select keep_audit('access_links', '{purpose}');
select keep_audit('working_hours');
select keep_audit('holidays', '{scope,name,kind}');
select keep_audit('clock_targets', '{level}');
select keep_audit('clinic_settings');
select keep_audit('topics', '{name,duty_letter}', '{hint,routes,fields,triage}');
select keep_audit('camat_duties', '{}', '{duty,basis,remark}');
select keep_audit('office_subjects');
select keep_audit('answer_templates', '{}', '{title,body}');
select keep_audit('consultations', '{number,kind,channel,state,level,regency_code}', '{subject,question,facts,at_stake,tags}');
select keep_audit('report_details', '{}', '{deed,facts}');
select keep_audit('guest_book');
select keep_audit('referrals', '{kind,state}', '{reason,refusal_reason,advice}');
select keep_audit('messages', '{kind,state}', '{body,return_reason}');
select keep_audit('citations', '{regulation,article,paragraph}');
select keep_audit('notes', '{kind,for_level}', '{body}');
select keep_audit('escalations', '{direction}', '{reason}');
select keep_audit('pauses', '{reason}');
select keep_audit('closings', '{form}', '{summary,reopen_reason}');
select keep_audit('ratings', '{}', '{comment}');
select keep_audit('case_links', '{kind,state_before}');
select keep_audit('case_events', '{kind}', '{details}');
select keep_audit('restricted_reads');
select keep_audit('case_claims');
select keep_audit('follow_ups', '{source_kind,state}', '{source_label,action,proof_note,return_reason}');
select keep_audit('follow_up_steps', '{kind}', '{note}');
select keep_audit('papers', '{kind,number,printed_region_code,sha256,signed_sha256}', '{content}');
select keep_audit('attachments', '{subject_kind,media_type,sha256,state}');
select keep_audit('oversight_reads', '{subject_kind}');
