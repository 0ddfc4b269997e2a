// What the database says about itself: tables, owners, grants, policies, functions, roles.
import type { AdminClient } from "#platform/database.ts";

export interface Catalog {
  tables: {
    name: string;
    secured: boolean;
    owner: string;
    /** Role → "select, insert, update(a, b), delete". */
    grants: Record<string, string>;
    /** Columns that klik_web may update. */
    updatable: string[];
  }[];
  otherRelations: string[];
  roles: Record<string, unknown>[];
  functions: {
    name: string;
    definer: boolean;
    path: boolean;
    toPublic: boolean;
    toWeb: boolean;
  }[];
  policies: { name: string; verb: string; check: string | null; using: string | null }[];
}

/** Each does one thing and returns only what it must. A new one is a decision: read it as an attacker, then list it. */
export const definerFunctions: readonly string[] = [
  // Before there is a hat: sign-in, throttles, links.
  ...["wear_session", "find_credentials", "open_session", "change_hat", "close_session"],
  ...["count_failures", "note_attempt", "forgive_failures", "find_access_link", "use_access_link"],
  ...["use_totp_step", "end_closed_account"],
  // Work that goes on after its owner's request: puts on that hat, and only where none is worn.
  "wear_assignment",
  // One's own secrets.
  ...["set_password", "change_own_password", "set_own_totp", "password_hash_of"],
  // Accounts that a hat administers.
  ...["may_administer", "issue_access_link", "account_state"],
  // Breaks the circle of two policies; tells ids only.
  "cases_referred_to_hat",
  // Counts and numbers over rows that the hat does not see.
  ...["take_number", "village_upload_bytes", "case_upload_use", "count_unread", "count_migrations"],
  // What was written without a line: what became of it, and what lost its way.
  ...["find_own_submissions", "hand_over_unsent"],
  // The survey: answers go in without a name and come out as sums of at least five.
  ...["answer_survey", "find_survey", "summarize_survey", "list_survey_comments", "publish_survey"],
  // Public pages, claims, notices.
  ...["verify_paper", "claim_case", "may_tell"],
  // The audit trail: the trigger that writes it, the job that seals it.
  ...["note_row_change", "seal_audit"],
  // A trigger that notes which sums no longer hold; called by nobody.
  "mark_figures",
  // Personal data leaves through these two; and what the house holds about whoever asks.
  ...["carry_out_retention", "erase_account", "own_data"],
  // The one door by which the web role adds a job.
  "enqueue_from_web",
];

/** Called by other functions only. */
export const privateOfKlikWeb: readonly string[] = [
  ...["set_password", "count_unread"],
  ...["note_row_change", "seal_audit", "write_audit_entry", "keep_audit", "audit_baseline"],
  ...["carry_out_retention", "erase_copied_name"],
];

export async function readCatalog(admin: AdminClient): Promise<Catalog> {
  return {
    tables: await readTables(admin),
    otherRelations: await readNames(
      admin,
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind not in ('r', 'i')`,
    ),
    roles: await readRoles(admin),
    functions: await readFunctions(admin),
    policies: await readPolicies(admin),
  };
}

async function readNames(admin: AdminClient, text: string): Promise<string[]> {
  const { rows } = await admin.query<{ name: string }>(text);
  return rows.map(({ name }) => name);
}

interface Grant {
  name: string;
  role: string;
  verb: string;
  column: string | null;
}

async function readTables(admin: AdminClient): Promise<Catalog["tables"]> {
  const { rows } = await admin.query<{
    name: string;
    secured: boolean;
    owner: string;
    columns: string[];
  }>(
    `select c.relname as name, c.relrowsecurity as secured, c.relowner::regrole::text as owner,
       array(select attname::text from pg_attribute a where a.attrelid = c.oid and attnum > 0 and not attisdropped) as columns
     from pg_class c where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace order by 1`,
  );
  const { rows: grants } = await admin.query<Grant>(
    `select c.relname as name, g.grantee::regrole::text as role, lower(g.privilege_type) as verb, null as column
     from pg_class c, aclexplode(c.relacl) g
     where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
     union all
     select c.relname, g.grantee::regrole::text, lower(g.privilege_type), a.attname
     from pg_class c join pg_attribute a on a.attrelid = c.oid, aclexplode(a.attacl) g
     where c.relnamespace = 'public'::regnamespace`,
  );
  return rows.map(({ columns, ...table }) => {
    const own = grants.filter(({ name, role }) => name === table.name && role !== table.owner);
    const roles = [...new Set(own.map(({ role }) => role))];
    const web = own.filter(({ role, verb }) => role === "klik_web" && verb === "update");
    return {
      ...table,
      grants: Object.fromEntries(
        roles.map((role) => [role, describeGrants(own.filter((one) => one.role === role))]),
      ),
      updatable: web.some(({ column }) => column === null)
        ? columns
        : web.map(({ column }) => column ?? ""),
    };
  });
}

function describeGrants(grants: readonly Grant[]): string {
  const verbs = ["select", "insert", "update", "delete"];
  const strange = [...new Set(grants.map(({ verb }) => verb))].filter(
    (verb) => !verbs.includes(verb),
  );
  return [...verbs, ...strange]
    .flatMap((verb) => {
      const found = grants.filter((one) => one.verb === verb);
      if (found.length === 0) return [];
      if (found.some(({ column }) => column === null)) return [verb];
      return [
        `${verb}(${found
          .map(({ column }) => column)
          .sort()
          .join(", ")})`,
      ];
    })
    .join(", ");
}

async function readRoles(admin: AdminClient): Promise<Catalog["roles"]> {
  const { rows } = await admin.query(
    `select r.rolname as name, r.rolsuper as superuser, r.rolbypassrls as bypass, r.rolcreaterole or r.rolcreatedb as create,
       case when exists (select 1 from pg_class c where c.relowner = r.oid and c.relnamespace = 'public'::regnamespace) then 'product'
         when exists (select 1 from pg_class c where c.relowner = r.oid and c.relnamespace = 'graphile_worker'::regnamespace) then 'jobs'
         else 'nothing' end as owns,
       (select count(*)::int from pg_auth_members m where m.member = r.oid) as member
     from pg_roles r where r.rolname like 'klik\\_%' and r.rolname <> 'klik_admin' order by 1`,
  );
  return rows;
}

async function readFunctions(admin: AdminClient): Promise<Catalog["functions"]> {
  const { rows } = await admin.query<Catalog["functions"][number]>(
    `select p.proname as name, p.prosecdef as definer,
       coalesce((select bool_or(s like 'search_path=%pg_temp') from unnest(p.proconfig) s), false) as path,
       p.proacl is null or exists (select 1 from aclexplode(p.proacl) g where g.grantee = 0) as "toPublic",
       has_function_privilege('klik_web', p.oid, 'execute') and has_schema_privilege('klik_web', n.oid, 'usage') as "toWeb"
     from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where n.nspname in ('public', 'graphile_worker') order by p.proname collate "C"`,
  );
  return rows;
}

async function readPolicies(admin: AdminClient): Promise<Catalog["policies"]> {
  const { rows } = await admin.query<Catalog["policies"][number]>(
    `select polname as name, polcmd::text as verb, pg_get_expr(polwithcheck, polrelid) as check,
       pg_get_expr(polqual, polrelid) as using
     from pg_policy p join pg_class c on c.oid = p.polrelid where c.relnamespace = 'public'::regnamespace`,
  );
  return rows;
}
