-- A case from question to closing. Scope is decided on `consultations`; everything that hangs on a case is seen with it.

create table consultations (
  id uuid primary key,
  number text not null,
  receipt_code text not null unique,
  -- consultation: a question; report: suspected wrongdoing, restricted (PP 12/2017 art. 22)
  kind text not null check (kind in ('consultation', 'report')),
  restricted boolean not null default false check (kind <> 'report' or restricted),
  region_code text collate "C" not null references regions(code) on update cascade,
  regency_code text collate "C" generated always as (left(region_code, 5)) stored,
  office_id uuid not null references offices(id),
  asker_person_id uuid references people(id),
  asker_name text not null check (length(asker_name) between 2 and 120),
  asker_title text not null check (length(asker_title) between 2 and 120),
  filed_by uuid references people(id),
  filed_by_label text,
  channel text not null check (channel in ('web', 'loket', 'telepon', 'whatsapp', 'surat', 'kunjungan')),
  topic_code text collate "C" not null references topics(code),
  subject text not null check (length(subject) between 3 and 160),
  question text not null check (length(question) between 3 and 10000),
  facts jsonb not null default '{}',
  urgency smallint not null check (urgency between 1 and 3),
  impact smallint not null check (impact between 1 and 3),
  priority smallint not null check (priority between 1 and 4),
  at_stake text not null default '' check (length(at_stake) <= 500),
  concerns_poor boolean not null default false,
  tags text[] not null default '{}' check (cardinality(tags) <= 10),
  state text not null check (state in ('new', 'working', 'waiting_asker', 'waiting_referral', 'answered', 'closed', 'merged')),
  level text not null check (level in ('kecamatan', 'kabupaten', 'provinsi')),
  -- Once it went up to the province, the province goes on seeing it.
  reached_province boolean not null default false,
  handling_office_id uuid not null references offices(id),
  holder_id uuid references people(id),
  holder_name text,
  responsible_office_id uuid references offices(id),
  responsible_person_id uuid references people(id),
  responsible_name text,
  named_officer_id uuid references people(id),
  merged_into uuid references consultations(id),
  asked_at timestamptz not null,
  first_replied_at timestamptz,
  answered_at timestamptz,
  closed_at timestamptz,
  -- Kept by calendar's clock; null while it stands still.
  target_version integer not null,
  level_since timestamptz not null,
  first_reply_due timestamptz,
  resolution_due timestamptz,
  breached_at timestamptz,
  version integer not null default 1,
  unique (regency_code, number)
);
create index consultations_queue on consultations (handling_office_id, resolution_due) where state not in ('closed', 'merged');
create index consultations_region on consultations (region_code, asked_at desc);
create index consultations_office on consultations (office_id, asked_at desc);
create index consultations_due on consultations (resolution_due) where state not in ('closed', 'merged') and breached_at is null;
create index consultations_asker on consultations (asker_person_id) where restricted;
create index consultations_merged on consultations (merged_into) where merged_into is not null;

-- The four data items of a report of wrongdoing (PP 12/2017 art. 22), kept apart from the case row.
create table report_details (
  consultation_id uuid primary key references consultations(id),
  reporter_address text not null check (length(reporter_address) between 3 and 300),
  reported_name text not null check (length(reported_name) between 2 and 160),
  reported_position text not null check (length(reported_position) between 2 and 160),
  reported_address text not null check (length(reported_address) between 3 and 300),
  deed text not null check (length(deed) between 10 and 10000),
  facts text not null check (length(facts) between 10 and 10000)
);

-- Fields of the guest book, when somebody else filed the case (counter, telephone, letter, visit).
create table guest_book (
  consultation_id uuid primary key references consultations(id),
  name text not null check (length(name) between 2 and 120),
  phone text not null default '' check (length(phone) <= 30),
  institution text not null check (length(institution) between 2 and 160),
  sex text not null default '' check (sex in ('', 'L', 'P')),
  address text not null default '' check (length(address) <= 300),
  to_meet text not null default '' check (length(to_meet) <= 160),
  purpose text not null default '' check (length(purpose) <= 300),
  came_at timestamptz not null
);

create table referrals (
  id uuid primary key,
  consultation_id uuid not null references consultations(id),
  region_code text collate "C" not null references regions(code) on update cascade,
  restricted boolean not null,
  from_office_id uuid not null references offices(id),
  to_office_id uuid not null references offices(id),
  -- referral: advice is asked for; handover: formal, to Inspektorat or Bagian Hukum
  kind text not null check (kind in ('referral', 'handover')),
  sent_by_id uuid references people(id),
  reason text not null check (length(reason) between 3 and 2000),
  state text not null check (state in ('sent', 'accepted', 'refused', 'advised', 'withdrawn')),
  sent_at timestamptz not null,
  due timestamptz,
  decided_at timestamptz,
  decided_by text,
  refusal_reason text check (length(refusal_reason) <= 2000),
  advice text check (length(advice) <= 10000),
  advised_at timestamptz,
  version integer not null default 1
);
create index referrals_case on referrals (consultation_id);
create index referrals_to on referrals (to_office_id, state);

create table messages (
  id uuid primary key,
  consultation_id uuid not null references consultations(id),
  kind text not null check (kind in ('ask_back', 'reply', 'answer', 'addition')),
  -- An answer that needs a second signature waits, unseen by the asker.
  state text not null check (state in ('sent', 'awaiting_signature', 'returned')),
  body text not null check (length(body) between 1 and 20000),
  author_id uuid references people(id),
  author_name text not null,
  author_title text not null,
  author_office text not null,
  written_at timestamptz not null,
  signed_by text,
  signed_at timestamptz,
  return_reason text check (length(return_reason) <= 2000)
);
create index messages_case on messages (consultation_id, written_at);
create table citations (
  id uuid primary key,
  message_id uuid not null references messages(id),
  consultation_id uuid not null references consultations(id),
  regulation text not null check (length(regulation) between 3 and 120),
  article text not null default '' check (length(article) <= 20),
  paragraph text not null default '' check (length(paragraph) <= 20),
  holds_for_year smallint not null check (holds_for_year between 1945 and 2100),
  sort smallint not null
);
create index citations_message on citations (message_id);
create index citations_regulation on citations (regulation);
create index citations_case on citations (consultation_id);
-- Internal notes and guidance between levels: for staff only, never for the asker.
create table notes (
  id uuid primary key,
  consultation_id uuid not null references consultations(id),
  kind text not null check (kind in ('note', 'guidance')),
  -- Guidance is kept for the level that asked.
  for_level text check (for_level in ('kecamatan', 'kabupaten', 'provinsi')),
  body text not null check (length(body) between 1 and 10000),
  author_id uuid references people(id),
  author_name text not null,
  author_title text not null,
  author_office text not null,
  written_at timestamptz not null
);
create index notes_case on notes (consultation_id, written_at);
create table escalations (
  id uuid primary key,
  consultation_id uuid not null references consultations(id),
  direction text not null check (direction in ('up', 'down')),
  from_office_id uuid not null references offices(id),
  to_office_id uuid not null references offices(id),
  reason text not null check (length(reason) between 3 and 2000),
  automatic boolean not null default false,
  by_name text not null,
  at timestamptz not null
);
create index escalations_case on escalations (consultation_id, at);
create table pauses (
  id uuid primary key,
  consultation_id uuid not null references consultations(id),
  reason text not null check (reason in ('asker', 'referral')),
  began_at timestamptz not null,
  ended_at timestamptz check (ended_at >= began_at)
);
create index pauses_case on pauses (consultation_id);
create unique index pauses_one_open on pauses (consultation_id, reason) where ended_at is null;
create table closings (
  id uuid primary key,
  consultation_id uuid not null references consultations(id),
  form text not null check (form in ('surat_jawaban', 'berita_acara', 'tanpa_surat')),
  summary text not null check (length(summary) between 3 and 4000),
  by_name text not null,
  by_title text not null,
  at timestamptz not null,
  reopened_at timestamptz,
  reopen_reason text check (length(reopen_reason) <= 2000)
);
create index closings_case on closings (consultation_id, at);
create unique index closings_one_open on closings (consultation_id) where reopened_at is null;
create table ratings (
  closing_id uuid primary key references closings(id),
  consultation_id uuid not null references consultations(id),
  score smallint not null check (score between 1 and 5),
  comment text not null default '' check (length(comment) <= 2000),
  at timestamptz not null
);
create index ratings_case on ratings (consultation_id);
-- Links and merges between cases; a merge can be undone.
create table case_links (
  id uuid primary key,
  consultation_id uuid not null references consultations(id),
  other_id uuid not null references consultations(id) check (other_id <> consultation_id),
  kind text not null check (kind in ('related', 'merged')),
  by_name text not null,
  at timestamptz not null,
  state_before text,
  undone_at timestamptz
);
create index case_links_case on case_links (consultation_id);
create index case_links_other on case_links (other_id);
-- Who has a case open now: a row is fresh for a minute.
create table presences (
  consultation_id uuid not null references consultations(id),
  person_id uuid not null references people(id),
  name text not null,
  seen_at timestamptz not null,
  primary key (consultation_id, person_id)
);
-- History of every change, append-only; and reads of restricted cases.
create table case_events (
  id uuid primary key,
  consultation_id uuid not null references consultations(id),
  kind text not null check (length(kind) between 3 and 40),
  staff_only boolean not null default false,
  by_id uuid,
  by_name text not null,
  by_title text not null,
  details jsonb not null default '{}',
  at timestamptz not null
);
create index case_events_case on case_events (consultation_id, at);
create table restricted_reads (
  id uuid primary key,
  consultation_id uuid not null references consultations(id),
  person_id uuid not null references people(id),
  name text not null,
  title text not null,
  at timestamptz not null
);
create index restricted_reads_case on restricted_reads (consultation_id, at);

-- What an agency reaches: the cases referred to it. Its own policy does not look at consultations, so there is no circle.
alter table referrals enable row level security;
create policy referrals_read on referrals for select to klik_web using (
  to_office_id = (select hat_office())
  or not restricted and (
    from_office_id = (select hat_office())
    or (select hat_reach()) = 'branch' and region_code >= (select hat_from()) and region_code < (select hat_until())
    or (select hat_reach()) = 'village' and region_code = (select hat_region()))
  or (select hat_reach()) = 'oversight' and region_code >= (select hat_from()) and region_code < (select hat_until())
  or restricted and sent_by_id = (select hat_person()));
create policy referrals_work on referrals for select to klik_worker using ((select hat_reach()) = 'worker');

-- Policies of referrals look at consultations, so consultations may not look back by a policy: this function does, and tells ids only.
create function cases_referred_to_hat() returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select consultation_id from referrals where to_office_id = hat_office() and state <> 'withdrawn'
$$;
revoke execute on function cases_referred_to_hat() from public;
grant execute on function cases_referred_to_hat() to klik_web;

alter table consultations enable row level security;
create policy consultations_read on consultations for select to klik_web using (
  not restricted and (
    (select hat_reach()) = 'branch' and region_code >= (select hat_from()) and region_code < (select hat_until())
    or (select hat_reach()) = 'village' and region_code = (select hat_region())
    or (select hat_reach()) = 'institution' and office_id = (select hat_office())
    or (select hat_reach()) = 'province' and reached_province and region_code >= (select hat_from()) and region_code < (select hat_until()))
  or (select hat_reach()) = 'agency' and id in (
    select cases_referred_to_hat())
  or (select hat_reach()) = 'oversight' and region_code >= (select hat_from()) and region_code < (select hat_until())
  or restricted and asker_person_id = (select hat_person())
  or restricted and (select hat_reach()) = 'branch' and named_officer_id = (select hat_person()));
-- The asking office is one of the case's own place, so that nobody files into another village.
create policy consultations_add on consultations for insert to klik_web with check (
  exists (select 1 from offices o where o.id = office_id and o.region_code = consultations.region_code)
  and (not restricted and (
      (select hat_reach()) = 'branch' and (select hat_role()) <> 'pimpinan' and filed_by = (select hat_person())
        and region_code >= (select hat_from()) and region_code < (select hat_until())
      or (select hat_reach()) in ('village', 'institution') and office_id = (select hat_office()))
    or restricted and asker_person_id = (select hat_person()) and (select hat_reach()) in ('village', 'institution')
      and region_code = (select hat_region())));
-- A village sees all cases of its place and moves only those of its own office. Oversight only reads, except on what was
-- handed over to it; what an agency is asked about goes on when it has advised. Which columns: see the grant.
create policy consultations_change on consultations for update to klik_web using (
  not restricted and (
    (select hat_reach()) = 'branch' and (select hat_role()) <> 'pimpinan'
      and region_code >= (select hat_from()) and region_code < (select hat_until())
    or (select hat_reach()) in ('village', 'institution')
      and (office_id = (select hat_office()) or asker_person_id = (select hat_person()) and region_code = (select hat_region()))
    or (select hat_reach()) = 'province' and reached_province and region_code >= (select hat_from()) and region_code < (select hat_until()))
  or (select hat_reach()) in ('agency', 'oversight') and id in (
    select cases_referred_to_hat())
  or restricted and asker_person_id = (select hat_person())
  or restricted and (select hat_reach()) = 'branch' and named_officer_id = (select hat_person()));
create policy consultations_work on consultations for all to klik_worker using ((select hat_reach()) = 'worker');
-- What the case is, whose, from where, restricted or not, and who is named for it never changes here.
grant select, insert, update (topic_code, urgency, impact, priority, tags, state, level, reached_province, handling_office_id,
  holder_id, holder_name, responsible_office_id, responsible_person_id, responsible_name, merged_into, first_replied_at,
  answered_at, closed_at, level_since, first_reply_due, resolution_due, breached_at, version) on consultations to klik_web;
grant select, update on consultations to klik_worker;

-- An agency adds nothing to referrals; whoever works the case refers it, within its own regency or up to the province.
create policy referrals_add on referrals for insert to klik_web with check (
  (select hat_works()) and sent_by_id = (select hat_person()) and from_office_id = (select hat_office())
  and exists (select 1 from consultations c where c.id = consultation_id and c.region_code = referrals.region_code and c.restricted = referrals.restricted)
  and exists (select 1 from offices o where o.id = to_office_id
    and left(o.region_code, 5) in (left(referrals.region_code, 5), left(referrals.region_code, 2))));
create policy referrals_change on referrals for update to klik_web using (
  to_office_id = (select hat_office())
  or (select hat_works()) and exists (select 1 from consultations c where c.id = consultation_id));
-- Never the case or the office: whoever could point a referral at another case would see that case.
grant select, insert, update (state, version, decided_at, decided_by, refusal_reason, advice, advised_at) on referrals to klik_web;
grant select on referrals to klik_worker;

-- Oversight writes on a case only while it is handed over to its office. Not a definer: it sees what the hat sees.
create function handed_over(kase uuid) returns boolean language sql stable
  return hat_reach() = 'oversight' and exists (
    select 1 from referrals r where r.consultation_id = kase and r.to_office_id = hat_office() and r.state <> 'withdrawn');
-- The asking side: the office that asked, whoever holds its posts today, or the person; a pendamping helps it.
create function asks_in(kase uuid) returns boolean language sql stable
  return exists (select 1 from consultations c where c.id = kase
    and (not c.restricted and c.office_id = hat_office() or c.asker_person_id = hat_person()
      or not c.restricted and hat_role() = 'pendamping'));
-- Seen by this hat, and a case that it works on.
create function works_in(kase uuid) returns boolean language sql stable
  return (hat_works() or handed_over(kase)) and exists (select 1 from consultations c where c.id = kase);

do $$
declare t text;
begin
  -- Seen with the case; no row is ever removed. Who adds and who changes stands below, table by table.
  foreach t in array array['report_details', 'guest_book', 'messages', 'citations', 'escalations', 'pauses', 'closings', 'ratings', 'case_links',
    'notes', 'presences', 'case_events', 'restricted_reads'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy %I on %I for all to klik_worker using ((select hat_reach()) = ''worker'')', t || '_work', t);
    execute format('grant select, insert on %I to klik_web', t);
    execute format('grant select, insert on %I to klik_worker', t);
  end loop;
  foreach t in array array['report_details', 'guest_book', 'escalations', 'pauses', 'closings', 'ratings', 'case_links'] loop
    execute format('create policy %I on %I for select to klik_web using (
      exists (select 1 from consultations c where c.id = consultation_id))', t || '_read', t);
  end loop;
  foreach t in array array['escalations', 'pauses', 'closings'] loop
    execute format('create policy %I on %I for insert to klik_web with check (works_in(consultation_id))', t || '_add', t);
  end loop;
end $$;
create policy report_details_add on report_details for insert to klik_web with check (
  exists (select 1 from consultations c where c.id = consultation_id and c.restricted and c.asker_person_id = (select hat_person())));
create policy guest_book_add on guest_book for insert to klik_web with check (
  exists (select 1 from consultations c where c.id = consultation_id and c.filed_by = (select hat_person())));
create policy ratings_add on ratings for insert to klik_web with check (
  asks_in(consultation_id) and exists (select 1 from closings k where k.id = closing_id and k.consultation_id = ratings.consultation_id));
create policy case_links_add on case_links for insert to klik_web with check (
  works_in(consultation_id) and exists (select 1 from consultations c where c.id = other_id));
-- A pause ends when the asker replies or the agency advises; a closing is opened again by who asked.
create policy pauses_change on pauses for update to klik_web using (
  works_in(consultation_id) or asks_in(consultation_id)
  or (select hat_reach()) = 'agency' and exists (select 1 from consultations c where c.id = consultation_id));
grant update (ended_at) on pauses to klik_web, klik_worker;
create policy closings_change on closings for update to klik_web using (asks_in(consultation_id) or works_in(consultation_id));
grant update (reopened_at, reopen_reason) on closings to klik_web;
create policy case_links_change on case_links for update to klik_web using (works_in(consultation_id));
grant update (undone_at) on case_links to klik_web;

create policy messages_read on messages for select to klik_web using (
  (state = 'sent' or (select hat_staff())) and exists (select 1 from consultations c where c.id = consultation_id));
create policy messages_change on messages for update to klik_web using (
  (select hat_works()) and state = 'awaiting_signature'
  and exists (select 1 from consultations c where c.id = consultation_id))
  with check ((select hat_works()) and exists (select 1 from consultations c where c.id = consultation_id));
grant update (state, body, signed_by, signed_at, return_reason) on messages to klik_web;
-- Answers come from who works on the case, replies from who asked; each under one's own name.
create policy messages_add on messages for insert to klik_web with check (
  author_id = (select hat_person()) and case when kind in ('answer', 'ask_back') then works_in(consultation_id)
    else state = 'sent' and asks_in(consultation_id) end);
create policy citations_read on citations for select to klik_web using (
  exists (select 1 from messages m where m.id = message_id));
create policy citations_add on citations for insert to klik_web with check (
  exists (select 1 from messages m where m.id = message_id and m.consultation_id = citations.consultation_id
    and m.author_id = (select hat_person())));

create policy notes_read on notes for select to klik_web using (
  (select hat_staff()) and exists (select 1 from consultations c where c.id = consultation_id));
create policy notes_add on notes for insert to klik_web with check (
  author_id = (select hat_person()) and (works_in(consultation_id)
    or (select hat_reach()) = 'agency' and exists (select 1 from consultations c where c.id = consultation_id)));

create policy presences_read on presences for select to klik_web using (
  (select hat_staff()) and exists (select 1 from consultations c where c.id = consultation_id));
create policy presences_add on presences for insert to klik_web with check (
  (select hat_staff()) and person_id = (select hat_person()) and exists (select 1 from consultations c where c.id = consultation_id));
create policy presences_change on presences for update to klik_web using (person_id = (select hat_person()));
grant update (seen_at) on presences to klik_web;

create policy case_events_read on case_events for select to klik_web using (
  (not staff_only or (select hat_staff())) and exists (select 1 from consultations c where c.id = consultation_id));
-- Everybody who may do something to a case, and nobody else, leaves a line under his own name.
create policy case_events_add on case_events for insert to klik_web with check (
  by_id = (select hat_person()) and (works_in(consultation_id) or asks_in(consultation_id)
    or (select hat_reach()) = 'agency' and exists (select 1 from consultations c where c.id = consultation_id)));

-- The log of reading: read by the officer named for the case and by Inspektorat.
create policy restricted_reads_read on restricted_reads for select to klik_web using (
  (select hat_reach()) in ('branch', 'oversight') and exists (select 1 from consultations c where c.id = consultation_id));
create policy restricted_reads_add on restricted_reads for insert to klik_web with check (
  person_id = (select hat_person()) and exists (select 1 from consultations c where c.id = consultation_id));
grant execute on function handed_over(uuid), asks_in(uuid), works_in(uuid) to klik_web;
