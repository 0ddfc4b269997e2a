-- Figures: when each counted question reached its steps, and the sums of that for places and months. A job derives both from
-- the cases; only the list of remote villages is entered by hand. Restricted cases and merged ones are in none of this.

-- One row for each counted case: its instants, the local months that they lie in, its working minutes. Lists behind figures read it.
create table case_figures (
  consultation_id uuid primary key,
  region_code text collate "C" not null references regions(code) on update cascade on delete cascade,
  -- The village under which the sums hold it: an old code until a village that moved has been counted again.
  counted_in text collate "C" not null,
  topic_code text collate "C" not null,
  office_id uuid not null,
  -- Who wrote the answer.
  person_id uuid,
  concerns_poor boolean not null,
  reached_province boolean not null,
  asked_at timestamptz not null,
  asked_month text collate "C" not null check (asked_month ~ '^[0-9]{4}-[0-9]{2}$'),
  first_replied_at timestamptz,
  replied_month text collate "C" check (replied_month ~ '^[0-9]{4}-[0-9]{2}$'),
  reply_minutes integer check (reply_minutes >= 0),
  answered_at timestamptz,
  answered_month text collate "C" check (answered_month ~ '^[0-9]{4}-[0-9]{2}$'),
  in_time boolean not null default false,
  closed_at timestamptz,
  closed_month text collate "C" check (closed_month ~ '^[0-9]{4}-[0-9]{2}$'),
  closing_minutes integer check (closing_minutes >= 0),
  -- The first time that it went up because its limit had passed.
  escalated_at timestamptz,
  escalated_month text collate "C" check (escalated_month ~ '^[0-9]{4}-[0-9]{2}$'),
  -- The newest rating.
  rated_at timestamptz,
  rated_month text collate "C" check (rated_month ~ '^[0-9]{4}-[0-9]{2}$'),
  score smallint check (score between 1 and 5),
  first_reply_due timestamptz,
  resolution_due timestamptz,
  -- Months gone by at whose end it was late.
  late_months text[] not null default '{}'
);
create index case_figures_asked on case_figures (asked_month, region_code, topic_code);
create index case_figures_replied on case_figures (replied_month, region_code) where replied_month is not null;
create index case_figures_answered on case_figures (answered_month, region_code) where answered_month is not null;
create index case_figures_closed on case_figures (closed_month, region_code) where closed_month is not null;
create index case_figures_escalated on case_figures (escalated_month, region_code) where escalated_month is not null;
create index case_figures_rated on case_figures (rated_month, region_code) where rated_month is not null;
create index case_figures_late on case_figures (region_code) where late_months <> '{}';
create index case_figures_open on case_figures (region_code, resolution_due) where answered_at is null;
create index case_figures_region on case_figures (region_code, asked_at);

-- Sums of a place and a local month, in slices: all, or by topic, office, person, agency, remote village or not, poor or not.
-- A column is null instead of nought. `reply_n`, `closing_n`: how many took as long as the n-th span (reports/measures.ts).
create table figure_cells (
  level text not null check (level in ('village', 'district', 'regency', 'province')),
  slice text not null check (slice in ('all', 'topic', 'office', 'person', 'agency', 'remote', 'poor')),
  region_code text collate "C" not null references regions(code) on update cascade on delete cascade,
  month text collate "C" not null check (month ~ '^[0-9]{4}-[0-9]{2}$'),
  key text collate "C" not null check (length(key) <= 60),
  asked integer, asked_poor integer, replied integer, answered integer, in_time integer, closed integer, escalated integer,
  late_end integer, promised integer, kept integer,
  score_1 integer, score_2 integer, score_3 integer, score_4 integer, score_5 integer,
  sent integer, accepted integer, refused integer, advised integer, advised_in_time integer,
  reply_1 integer, reply_2 integer, reply_3 integer, reply_4 integer, reply_5 integer, reply_6 integer, reply_7 integer,
  reply_8 integer, reply_9 integer, reply_10 integer, reply_11 integer, reply_12 integer, reply_13 integer, reply_14 integer,
  reply_15 integer, reply_16 integer, reply_17 integer, reply_18 integer, reply_19 integer, reply_20 integer,
  reply_21 integer, reply_22 integer, reply_23 integer, reply_24 integer,
  closing_1 integer, closing_2 integer, closing_3 integer, closing_4 integer, closing_5 integer, closing_6 integer,
  closing_7 integer, closing_8 integer, closing_9 integer, closing_10 integer, closing_11 integer, closing_12 integer,
  closing_13 integer, closing_14 integer, closing_15 integer, closing_16 integer, closing_17 integer, closing_18 integer,
  closing_19 integer, closing_20 integer, closing_21 integer, closing_22 integer, closing_23 integer, closing_24 integer,
  primary key (level, slice, region_code, month, key)
);
create index figure_cells_region on figure_cells (region_code, month);

-- What has changed since the last count: a case, or a kecamatan in a month. Rows are only added, so writers never wait for each other.
create table figure_marks (
  consultation_id uuid,
  district text collate "C",
  month text collate "C",
  check ((consultation_id is null) = (district is not null) and (district is null) = (month is null))
);

-- Until when the sums hold.
create table figure_state (
  only_row boolean primary key default true check (only_row),
  counted_until timestamptz
);
insert into figure_state default values;

-- Villages that the regency counts as remote: a judgement of DPMD, compared in the figures with the others.
create table remote_villages (
  region_code text collate "C" primary key references regions(code) on update cascade on delete cascade check (length(region_code) = 13),
  noted_by text not null check (length(noted_by) between 2 and 120),
  noted_at timestamptz not null
);

do $$
declare t text;
begin
  foreach t in array array['case_figures', 'figure_cells', 'figure_marks', 'figure_state', 'remote_villages'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy %I on %I for all to klik_worker using ((select hat_reach()) = ''worker'')', t || '_work', t);
  end loop;
end $$;
-- Staff of a branch and oversight count their own branch. The province reads the sums of all below it, but nobody's name, and lists
-- only what went up to it.
create policy case_figures_read on case_figures for select to klik_web using (
  (select hat_staff()) and region_code >= (select hat_from()) and region_code < (select hat_until())
  and ((select hat_reach()) in ('branch', 'oversight') or (select hat_reach()) = 'province' and reached_province));
create policy figure_cells_read on figure_cells for select to klik_web using (
  (select hat_staff()) and region_code >= (select hat_from()) and region_code < (select hat_until())
  and ((select hat_reach()) in ('branch', 'oversight') or (select hat_reach()) = 'province' and slice <> 'person'));
create policy figure_state_read on figure_state for select to klik_web using (
  (select hat_staff()) and (select hat_reach()) in ('branch', 'oversight', 'province'));
create policy remote_villages_read on remote_villages for select to klik_web using (
  (select hat_staff()) and region_code >= (select hat_from()) and region_code < (select hat_until()));
create policy remote_villages_add on remote_villages for insert to klik_web with check (
  (select hat_role()) = 'admin_kabupaten' and region_code >= (select hat_from()) and region_code < (select hat_until()));
create policy remote_villages_remove on remote_villages for delete to klik_web using (
  (select hat_role()) = 'admin_kabupaten' and region_code >= (select hat_from()) and region_code < (select hat_until()));
grant select on case_figures, figure_cells, figure_state to klik_web;
grant select, insert, delete on remote_villages to klik_web;
grant select, insert, update, delete on case_figures to klik_worker;
grant select, insert, delete on figure_cells, figure_marks to klik_worker;
grant select, update (counted_until) on figure_state to klik_worker;
grant select on remote_villages to klik_worker;

-- Leaves a mark for what a writer has changed; a definer, so that every hat that may change a case leaves one, and none reads them.
create function mark_figures() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_table_name = 'consultations' then
    insert into figure_marks (consultation_id) values (case when tg_op = 'DELETE' then old.id else new.id end);
  elsif tg_table_name = 'follow_ups' then
    if tg_op <> 'INSERT' and not old.restricted then
      insert into figure_marks (district, month) values (left(old.region_code, 8), to_char(old.due_on, 'YYYY-MM'));
    end if;
    if tg_op <> 'DELETE' and not new.restricted then
      insert into figure_marks (district, month) values (left(new.region_code, 8), to_char(new.due_on, 'YYYY-MM'));
    end if;
  elsif tg_table_name = 'referrals' then
    -- The month of the place is that of its zone: both where the zones disagree.
    if tg_op <> 'INSERT' and not old.restricted then
      insert into figure_marks (district, month) select distinct left(old.region_code, 8), to_char(old.sent_at at time zone z, 'YYYY-MM')
      from unnest(array['Asia/Jakarta', 'Asia/Jayapura']) z;
    end if;
    if tg_op <> 'DELETE' and not new.restricted then
      insert into figure_marks (district, month) select distinct left(new.region_code, 8), to_char(new.sent_at at time zone z, 'YYYY-MM')
      from unnest(array['Asia/Jakarta', 'Asia/Jayapura']) z;
    end if;
  elsif tg_table_name = 'remote_villages' then
    insert into figure_marks (district, month)
    select left(region_code, 8), month from figure_cells
    where level = 'village' and slice = 'all'
      and region_code = case when tg_op = 'DELETE' then old.region_code else new.region_code end;
  else
    insert into figure_marks (consultation_id) values (case when tg_op = 'DELETE' then old.consultation_id else new.consultation_id end);
  end if;
  return null;
end $$;
revoke execute on function mark_figures() from public;
create trigger figures_of_new_case after insert on consultations for each row when (not new.restricted) execute function mark_figures();
create trigger figures_of_case after update of region_code, topic_code, state, reached_province, handling_office_id, merged_into,
  first_replied_at, answered_at, closed_at, first_reply_due, resolution_due on consultations
  for each row when (not new.restricted) execute function mark_figures();
create trigger figures_of_removed_case after delete on consultations for each row when (not old.restricted) execute function mark_figures();
create trigger figures_of_escalation after insert on escalations for each row when (new.automatic) execute function mark_figures();
create trigger figures_of_rating after insert or update or delete on ratings for each row execute function mark_figures();
create trigger figures_of_referral after insert or update or delete on referrals for each row execute function mark_figures();
create trigger figures_of_follow_up after insert or update or delete on follow_ups for each row execute function mark_figures();
create trigger figures_of_remote_village after insert or delete on remote_villages for each row execute function mark_figures();

select keep_audit('remote_villages');

-- What is open in a branch and the next of its limits, without looking at what has been answered.
create index consultations_open on consultations
  (region_code, least(resolution_due, case when first_replied_at is null then first_reply_due end))
  where answered_at is null and not restricted and state <> 'merged';
create index referrals_region on referrals (region_code, sent_at) where not restricted;

-- What there is already waits to be counted by the job's first minutes.
insert into figure_marks (consultation_id) select id from consultations where not restricted;
insert into figure_marks (district, month)
select distinct left(region_code, 8), to_char(due_on, 'YYYY-MM') from follow_ups where not restricted
union select left(r.region_code, 8), to_char(r.sent_at at time zone z, 'YYYY-MM')
from referrals r, unnest(array['Asia/Jakarta', 'Asia/Jayapura']) z where not r.restricted;
