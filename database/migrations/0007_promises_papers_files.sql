-- Shared ground under every module: one list of promises, numbered papers, files, notifications, receipts of forms.

-- A follow-up: what, who, by when, proof, verified by. Its own region and office decide who sees it.
create table follow_ups (
  id uuid primary key,
  source_kind text not null check (source_kind in ('consultation')),
  source_id uuid not null,
  source_label text not null check (length(source_label) <= 200),
  region_code text collate "C" not null references regions(code) on update cascade,
  -- The office that promised, and the one that verifies.
  office_id uuid not null references offices(id),
  verifier_office_id uuid not null references offices(id),
  restricted boolean not null default false,
  action text not null check (length(action) between 3 and 1000),
  person_title text not null check (length(person_title) between 2 and 160),
  due_on date not null,
  state text not null check (state in ('open', 'proven', 'verified', 'returned', 'cancelled')),
  proof_note text not null default '' check (length(proof_note) <= 2000),
  proven_at timestamptz,
  proven_by text,
  -- Whoever sent the proof does not verify it.
  proven_by_id uuid references people(id),
  verified_at timestamptz,
  verified_by text,
  return_reason text not null default '' check (length(return_reason) <= 2000),
  reminded_at timestamptz,
  created_at timestamptz not null,
  created_by text not null,
  version integer not null default 1
);
create index follow_ups_office on follow_ups (office_id, due_on);
create index follow_ups_region on follow_ups (region_code, due_on);
create index follow_ups_source on follow_ups (source_id);
create index follow_ups_open on follow_ups (due_on) where state in ('open', 'returned');
alter table follow_ups enable row level security;
create policy follow_ups_read on follow_ups for select to klik_web using (
  not restricted and (
    (select hat_reach()) in ('branch', 'oversight') and region_code >= (select hat_from()) and region_code < (select hat_until())
    or (select hat_reach()) = 'village' and region_code = (select hat_region())
    or office_id = (select hat_office()) or verifier_office_id = (select hat_office()))
  or source_kind = 'consultation' and exists (select 1 from consultations c where c.id = source_id));
create policy follow_ups_add on follow_ups for insert to klik_web with check (
  works_in(source_id) and exists (select 1 from consultations c where c.id = source_id
    and c.restricted = follow_ups.restricted and c.region_code = follow_ups.region_code));
-- Oversight only reads, except what its own office promised or verifies.
create policy follow_ups_change on follow_ups for update to klik_web using (
  not restricted and (
    (select hat_reach()) = 'branch' and (select hat_role()) <> 'pimpinan'
      and region_code >= (select hat_from()) and region_code < (select hat_until())
    or (select hat_reach()) = 'village' and region_code = (select hat_region())
    or office_id = (select hat_office()) or verifier_office_id = (select hat_office()))
  or restricted and (select hat_reach()) <> 'oversight' and exists (select 1 from consultations c where c.id = source_id));
create policy follow_ups_work on follow_ups for all to klik_worker using ((select hat_reach()) = 'worker');
grant select, insert,
  update (state, proof_note, proven_at, proven_by, proven_by_id, verified_at, verified_by, return_reason, version)
  on follow_ups to klik_web;
grant select, update (reminded_at) on follow_ups to klik_worker;

-- Every step of a follow-up as it was taken: a returned proof stays readable beside the next one. Rows are only added.
create table follow_up_steps (
  id uuid primary key,
  follow_up_id uuid not null references follow_ups(id),
  kind text not null check (kind in ('proven', 'returned', 'verified', 'cancelled')),
  note text not null default '' check (length(note) <= 2000),
  by_id uuid not null references people(id),
  by_name text not null,
  by_title text not null,
  at timestamptz not null
);
create index follow_up_steps_of on follow_up_steps (follow_up_id, at);
alter table follow_up_steps enable row level security;
create policy follow_up_steps_read on follow_up_steps for select to klik_web using (
  exists (select 1 from follow_ups f where f.id = follow_up_id));
create policy follow_up_steps_add on follow_up_steps for insert to klik_web with check (
  by_id = (select hat_person()) and (select hat_role()) <> 'pimpinan' and exists (select 1 from follow_ups f where f.id = follow_up_id
    and ((select hat_reach()) not in ('oversight', 'agency') or (select hat_office()) in (f.office_id, f.verifier_office_id))));
grant select, insert on follow_up_steps to klik_web;

-- Papers keep the code and names as they were printed; the public page shows number, date and hashes, no content.
create table papers (
  id uuid primary key,
  consultation_id uuid not null references consultations(id),
  closing_id uuid references closings(id),
  kind text not null check (kind in ('surat_jawaban', 'berita_acara')),
  number text not null check (length(number) between 3 and 120),
  region_code text collate "C" not null references regions(code) on update cascade,
  printed_region_code text not null,
  office_id uuid not null references offices(id),
  office_name text not null,
  dated date not null,
  content jsonb not null,
  file_key text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes integer not null,
  signed_copy_id uuid,
  signed_sha256 text check (signed_sha256 ~ '^[0-9a-f]{64}$'),
  verify_code text not null unique check (length(verify_code) between 8 and 40),
  withdrawn_at timestamptz,
  created_at timestamptz not null,
  unique (office_id, number)
);
create index papers_case on papers (consultation_id);
alter table papers enable row level security;
create policy papers_read on papers for select to klik_web using (exists (select 1 from consultations c where c.id = consultation_id));
create policy papers_add on papers for insert to klik_web with check (
  works_in(consultation_id) and exists (select 1 from consultations c where c.id = consultation_id and c.region_code = papers.region_code));
create policy papers_change on papers for update to klik_web using (works_in(consultation_id));
grant select, insert, update (signed_copy_id, signed_sha256, withdrawn_at) on papers to klik_web;

create table number_series (
  name text collate "C" primary key check (length(name) <= 120),
  last integer not null
);
alter table number_series enable row level security;
-- The next running number of a series: no gaps, one writer at a time, rolled back with its transaction.
create function take_number(series text) returns integer
language sql volatile security definer set search_path = public, pg_temp as $$
  insert into number_series (name, last) values (series, 1)
  on conflict (name) do update set last = number_series.last + 1 returning last
$$;
create function verify_paper(code text)
returns table (kind text, number text, dated date, office_name text, sha256 text, signed_sha256 text, withdrawn_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.kind, p.number, p.dated, p.office_name, p.sha256, p.signed_sha256, p.withdrawn_at from papers p where p.verify_code = code
$$;

create table attachments (
  id uuid primary key,
  subject_kind text not null check (subject_kind in ('consultation', 'follow_up')),
  subject_id uuid not null,
  message_id uuid references messages(id),
  region_code text collate "C" not null references regions(code) on update cascade,
  staff_only boolean not null default false,
  name text not null check (length(name) between 1 and 200),
  media_type text not null check (length(media_type) <= 120),
  bytes integer not null check (bytes > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  file_key text not null,
  thumbnail_key text,
  -- quarantined until scanned where a scanner is configured
  state text not null check (state in ('clean', 'unscanned', 'quarantined', 'infected')),
  uploaded_by uuid references people(id),
  uploaded_by_name text not null,
  -- Told when the scanner finds something in it.
  uploaded_by_office_id uuid references offices(id),
  uploaded_at timestamptz not null
);
create index attachments_subject on attachments (subject_id);
create index attachments_region_day on attachments (region_code, uploaded_at);
create index attachments_waiting on attachments (uploaded_at) where state = 'quarantined';
alter table attachments enable row level security;
-- What goes with a message is seen with it: an answer that waits for its second signature keeps its papers back as well.
create policy attachments_read on attachments for select to klik_web using (
  (not staff_only or (select hat_staff()))
  and (message_id is null or exists (select 1 from messages m where m.id = message_id)) and (
    subject_kind = 'consultation' and exists (select 1 from consultations c where c.id = subject_id)
    or subject_kind = 'follow_up' and exists (select 1 from follow_ups f where f.id = subject_id)));
create policy attachments_add on attachments for insert to klik_web with check (
  (not staff_only or (select hat_staff())) and uploaded_by = (select hat_person())
  and (message_id is null or exists (select 1 from messages m where m.id = message_id and m.consultation_id = subject_id)) and (
    subject_kind = 'consultation' and exists (select 1 from consultations c where c.id = subject_id and c.region_code = attachments.region_code)
      and (works_in(subject_id) or asks_in(subject_id) or (select hat_reach()) = 'agency')
    or subject_kind = 'follow_up' and (select hat_role()) <> 'pimpinan' and exists (
      select 1 from follow_ups f where f.id = subject_id and f.region_code = attachments.region_code
        and ((select hat_reach()) <> 'oversight' or (select hat_office()) in (f.office_id, f.verifier_office_id)))));
create policy attachments_work on attachments for all to klik_worker using ((select hat_reach()) = 'worker');
grant select, insert on attachments to klik_web;
grant select, update (state) on attachments to klik_worker;
-- Bytes a village has sent since an instant, whoever asks: the limit must count what the asker may not see.
create function village_upload_bytes(region text, since timestamptz) returns bigint
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(sum(bytes), 0)::bigint from attachments where region_code = region and uploaded_at >= since
$$;
-- Files and bytes of one case, with those that the asker may not see.
create function case_upload_use(subject uuid) returns table (files integer, bytes bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select count(*)::int, coalesce(sum(a.bytes), 0)::bigint from attachments a where a.subject_id = subject
$$;

-- A notification belongs to an office, or to one person in it; it is written in the transaction of what it tells.
create table notifications (
  id uuid primary key,
  office_id uuid references offices(id),
  person_id uuid references people(id),
  title text not null check (length(title) between 3 and 160),
  body text not null default '' check (length(body) <= 500),
  href text not null check (href ~ '^/'),
  at timestamptz not null,
  read_at timestamptz,
  read_by text,
  -- Set once nobody is left to mail; until then `mailed_to` holds the people whose mail the server has accepted.
  mailed_at timestamptz,
  mailed_to uuid[] not null default '{}' check (cardinality(mailed_to) <= 200),
  check (office_id is not null or person_id is not null)
);
create index notifications_office on notifications (office_id, at desc);
create index notifications_person on notifications (person_id, at desc);
create index notifications_unmailed on notifications (at) where mailed_at is null;
alter table notifications enable row level security;
create policy notifications_read on notifications for select to klik_web using (
  person_id = (select hat_person()) or person_id is null and office_id = (select hat_office()));
-- A hat tells its own regency and its province, a province all below: no notice goes to strangers. A definer function,
-- because a village does not see the hats of those who serve it.
create function may_tell(office uuid, person uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  with near as (select left(hat_region(), 5) as regency, left(hat_region(), 2) as province)
  select (office is null or exists (select 1 from offices o, near n where o.id = office
      and (left(o.region_code, 5) in (n.regency, n.province) or n.regency = left(o.region_code, 2))))
    and (person is null or person = hat_person() or exists (select 1 from assignments a, near n where a.person_id = person
      and (left(a.region_code, 5) in (n.regency, n.province) or n.regency = left(a.region_code, 2))))
$$;
create policy notifications_add on notifications for insert to klik_web with check (
  (select hat_person()) is not null and read_at is null and may_tell(office_id, person_id));
create policy notifications_change on notifications for update to klik_web using (
  person_id = (select hat_person()) or person_id is null and office_id = (select hat_office()));
create policy notifications_work on notifications for all to klik_worker using ((select hat_reach()) = 'worker');
grant select, insert, update (read_at, read_by) on notifications to klik_web;
grant select, insert, update (mailed_at, mailed_to) on notifications to klik_worker;
create function count_unread() returns integer
language sql stable security definer set search_path = public, pg_temp as $$
  select least(99, (select count(*) from (
    select 1 from notifications where read_at is null
      and (person_id = hat_person() or person_id is null and office_id = hat_office()) limit 99) n))::int
$$;

-- The receipt of every form: the same id with the same content gives the same receipt; with other content, a conflict.
create table submissions (
  id uuid primary key,
  person_id uuid not null references people(id),
  form text not null check (length(form) <= 80),
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  content jsonb not null,
  location text not null check (length(location) <= 300),
  at timestamptz not null
);
create index submissions_person on submissions (person_id, at);
alter table submissions enable row level security;
create policy submissions_own on submissions for select to klik_web using (person_id = (select hat_person()));
create policy submissions_add on submissions for insert to klik_web with check (person_id = (select hat_person()));
grant select, insert on submissions to klik_web;

-- A case filed for someone without an account waits to be claimed by whoever holds its code.
create table case_claims (
  consultation_id uuid primary key references consultations(id),
  code_hash bytea not null unique check (length(code_hash) = 32),
  created_at timestamptz not null,
  claimed_by uuid references people(id),
  claimed_at timestamptz
);
alter table case_claims enable row level security;
create policy case_claims_add on case_claims for insert to klik_web with check (
  claimed_at is null and exists (select 1 from consultations c where c.id = consultation_id and c.filed_by = (select hat_person())));
create policy case_claims_read on case_claims for select to klik_web using (
  exists (select 1 from consultations c where c.id = consultation_id));
grant select (consultation_id, created_at, claimed_by, claimed_at), insert on case_claims to klik_web;
-- The holder of the code, signed in, becomes the asker if the case came from the village of that hat. Tells the case, or nothing.
create function claim_case(code bytea, moment timestamptz) returns uuid
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare claimed uuid;
begin
  update case_claims k set claimed_by = hat_person(), claimed_at = moment
  from consultations c
  where k.code_hash = code and k.claimed_at is null and c.id = k.consultation_id and c.region_code = hat_region()
    and hat_reach() in ('village', 'institution')
  returning k.consultation_id into claimed;
  if claimed is not null then
    update consultations set asker_person_id = hat_person(), office_id = hat_office(), version = version + 1 where id = claimed;
  end if;
  return claimed;
end $$;

revoke execute on function may_tell(uuid, uuid), take_number(text), verify_paper(text), village_upload_bytes(text, timestamptz), case_upload_use(uuid), count_unread(),
  claim_case(bytea, timestamptz) from public;
grant execute on function may_tell(uuid, uuid), take_number(text), verify_paper(text), village_upload_bytes(text, timestamptz), case_upload_use(uuid), claim_case(bytea, timestamptz) to klik_web;
grant execute on function take_number(text) to klik_worker;

-- How many migrations have been applied, for the health page.
create function count_migrations() returns integer
language sql stable security definer set search_path = public, pg_temp as $$
  select count(*)::int from migrations
$$;
revoke execute on function count_migrations() from public;
grant execute on function count_migrations() to klik_web;
