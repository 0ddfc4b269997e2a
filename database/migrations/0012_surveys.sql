-- The yearly satisfaction survey (SKM, Permenpan RB 14/2017). Invariant: who has answered is known, what he answered is not.
-- A ticket says that an office has answered, and how; an answer stands in another table, without office, person, time or
-- order, and no role of the app reads it: the functions below give sums of at least five.

-- DPMD opens a round for its regency once a year.
create table survey_rounds (
  id uuid primary key,
  region_code text collate "C" not null references regions(code) on update cascade,
  year smallint not null check (year between 2020 and 2100),
  opens_on date not null,
  closes_on date not null check (closes_on >= opens_on and closes_on <= opens_on + 366),
  opened_by text not null check (length(opened_by) <= 250),
  unique (region_code, year)
);
alter table survey_rounds enable row level security;
create policy survey_rounds_read on survey_rounds for select using (true);
create policy survey_rounds_add on survey_rounds for insert to klik_web with check (
  (select hat_role()) in ('admin_kabupaten', 'koordinator', 'kepala_dinas', 'kabid') and region_code = (select hat_region()));
grant select, insert on survey_rounds to klik_web;
grant select on survey_rounds to klik_worker;
select keep_audit('survey_rounds');

-- One for each office that asked in the year. `number` stands on the printed form.
create table survey_tickets (
  id uuid primary key,
  year smallint not null check (year between 2020 and 2100),
  office_id uuid not null references offices(id),
  region_code text collate "C" not null references regions(code) on update cascade,
  -- The satgas that is judged.
  unit_office_id uuid not null references offices(id),
  number text not null unique check (length(number) between 8 and 20),
  token_hash bytea unique check (length(token_hash) = 32),
  issued_at timestamptz not null,
  told_at timestamptz,
  reminded_at timestamptz,
  -- The day only, and how it came; a printed form also who typed it in.
  answered_on date,
  way text check (way in ('hat', 'link', 'paper')),
  entered_by uuid references people(id),
  check ((answered_on is null) = (way is null)),
  unique (office_id, year)
);
create index survey_tickets_region on survey_tickets (region_code, year);
create index survey_tickets_unit on survey_tickets (unit_office_id, year);
alter table survey_tickets enable row level security;
-- The office itself, and DPMD, which reminds and enters printed forms. Not the satgas: it is judged.
create policy survey_tickets_read on survey_tickets for select to klik_web using (
  office_id = (select hat_office())
  or (select hat_role()) in ('admin_kabupaten', 'koordinator', 'kepala_dinas', 'kabid')
    and region_code >= (select hat_from()) and region_code < (select hat_until()));
create policy survey_tickets_link on survey_tickets for update to klik_web using (
  answered_on is null and (select hat_role()) in ('admin_kabupaten', 'koordinator', 'kepala_dinas', 'kabid')
    and region_code >= (select hat_from()) and region_code < (select hat_until()));
create policy survey_tickets_work on survey_tickets for all to klik_worker using ((select hat_reach()) = 'worker');
grant select (id, year, office_id, region_code, unit_office_id, number, issued_at, told_at, reminded_at, answered_on, way, entered_by),
  update (token_hash) on survey_tickets to klik_web;
grant select (id, year, office_id, region_code, unit_office_id, number, issued_at, told_at, reminded_at, answered_on, way),
  insert, update (told_at, reminded_at) on survey_tickets to klik_worker;
select keep_audit('survey_tickets', '{way}');

-- Keeps no audit: an entry would tell under which hat an answer was given.
create table survey_answers (
  id uuid primary key default gen_random_uuid(),
  year smallint not null check (year between 2020 and 2100),
  unit_office_id uuid not null references offices(id),
  -- The place of the unit, not of the office that answered.
  region_code text collate "C" not null references regions(code) on update cascade,
  -- Nine elements in the order of the regulation, 1 to 4.
  scores smallint[] not null check (cardinality(scores) = 9 and array_position(scores, null) is null
    and 1 <= all (scores) and 4 >= all (scores)),
  comment text not null default '' check (length(comment) <= 1000)
);
create index survey_answers_unit on survey_answers (year, region_code, unit_office_id);
alter table survey_answers enable row level security;

-- Fewer answers are not shown: they would say who answered.
create function survey_least() returns integer language sql immutable return 5;

-- Uses up a ticket and keeps its answer apart. Three doors: a link's secret; the number of a printed form, by DPMD of that
-- regency; else the ticket of one's own office. Tells 'kept', 'already' or 'closed'; null where there is no such ticket.
create function answer_survey(own uuid, token bytea, paper text, given smallint[], words text, day date) returns text
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  t record;
  how text := case when token is not null then 'link' when paper is not null then 'paper' else 'hat' end;
begin
  select s.id, s.year, s.region_code, s.unit_office_id, s.answered_on into t from survey_tickets s
  where case how
    when 'link' then s.token_hash = token
    when 'paper' then s.number = paper and hat_role() in ('admin_kabupaten', 'koordinator', 'kepala_dinas', 'kabid')
      and s.region_code >= hat_from() and s.region_code < hat_until()
    else s.id = own and s.office_id = hat_office() and hat_reach() in ('village', 'institution') end
  for update;
  if not found then return null; end if;
  if t.answered_on is not null then return 'already'; end if;
  -- Printed forms travel: they are typed in up to thirty days later.
  if not exists (select 1 from survey_rounds r where r.region_code = left(t.region_code, 5) and r.year = t.year
    and day between r.opens_on and r.closes_on + case how when 'paper' then 30 else 0 end) then return 'closed'; end if;
  update survey_tickets set answered_on = day, way = how,
    entered_by = case how when 'paper' then hat_person() end where id = t.id;
  insert into survey_answers (year, unit_office_id, region_code, scores, comment)
  select t.year, o.id, o.region_code, given, words from offices o where o.id = t.unit_office_id;
  return 'kept';
end $$;

-- What a secret link opens.
create function find_survey(token bytea)
returns table (year smallint, office_name text, unit_name text, region_code text, opens_on date, closes_on date, answered_on date)
language sql stable security definer set search_path = public, pg_temp as $$
  select t.year, o.name, u.name, t.region_code, r.opens_on, r.closes_on, t.answered_on
  from survey_tickets t join offices o on o.id = t.office_id join offices u on u.id = t.unit_office_id
  join survey_rounds r on r.region_code = left(t.region_code, 5) and r.year = t.year
  where t.token_hash = token
$$;

-- Sums for each unit in the branch of a staff hat, and one row without unit for the whole branch. Sums are null where there
-- are too few answers; `invited` counts tickets.
create function summarize_survey(of_year integer)
returns table (unit_office_id uuid, unit_name text, region_code text, invited integer, answers integer, sums integer[])
language sql stable security definer set search_path = public, pg_temp as $$
  with reach as (
    select hat_from() as from_code, hat_until() as until_code
    where hat_staff() and hat_reach() in ('branch', 'oversight', 'province')),
  tickets as (
    select t.unit_office_id, count(*)::int as invited from survey_tickets t, reach r
    where t.year = of_year and t.region_code >= r.from_code and t.region_code < r.until_code
    group by grouping sets ((t.unit_office_id), ())),
  answered as (
    select a.unit_office_id, count(*)::int as answers,
      array[sum(scores[1]), sum(scores[2]), sum(scores[3]), sum(scores[4]), sum(scores[5]), sum(scores[6]), sum(scores[7]),
        sum(scores[8]), sum(scores[9])]::int[] as sums
    from survey_answers a, reach r
    where a.year = of_year and a.region_code >= r.from_code and a.region_code < r.until_code
    group by grouping sets ((a.unit_office_id), ()))
  select k.unit_office_id, o.name, o.region_code, k.invited, coalesce(a.answers, 0),
    case when a.answers >= survey_least() then a.sums end
  from tickets k left join answered a on a.unit_office_id is not distinct from k.unit_office_id
  left join offices o on o.id = k.unit_office_id
  where k.invited > 0
  order by k.unit_office_id is not null, o.name
  limit 1000
$$;

-- Comments on one unit in the branch of a staff hat, in no order that would tell anything; none where answers are too few.
create function list_survey_comments(of_year integer, unit uuid) returns setof text
language sql stable security definer set search_path = public, pg_temp as $$
  select a.comment from survey_answers a
  where a.year = of_year and a.unit_office_id = unit and a.comment <> ''
    and hat_staff() and hat_reach() in ('branch', 'oversight', 'province')
    and a.region_code >= hat_from() and a.region_code < hat_until()
    and (select count(*) from survey_answers n where n.year = of_year and n.unit_office_id = unit) >= survey_least()
  order by md5(a.id::text) limit 500
$$;

-- The whole regency for the public page; no row where there are too few answers.
create function publish_survey(regency text, of_year integer) returns table (invited integer, answers integer, sums integer[])
language sql stable security definer set search_path = public, pg_temp as $$
  select (select count(*)::int from survey_tickets t where t.year = of_year and t.region_code >= regency and t.region_code < regency || '/'),
    count(*)::int,
    array[sum(scores[1]), sum(scores[2]), sum(scores[3]), sum(scores[4]), sum(scores[5]), sum(scores[6]), sum(scores[7]),
      sum(scores[8]), sum(scores[9])]::int[]
  from survey_answers a
  where a.year = of_year and a.region_code >= regency and a.region_code < regency || '/' and length(regency) = 5
  having count(*) >= survey_least()
$$;

revoke execute on function survey_least(), answer_survey(uuid, bytea, text, smallint[], text, date), find_survey(bytea),
  summarize_survey(integer), list_survey_comments(integer, uuid), publish_survey(text, integer) from public;
grant execute on function survey_least(), answer_survey(uuid, bytea, text, smallint[], text, date), find_survey(bytea),
  summarize_survey(integer), list_survey_comments(integer, uuid), publish_survey(text, integer) to klik_web;
