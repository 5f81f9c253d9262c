-- Copies of one project, rows of the engine included, as they stand after it was walked through the doors:
--   select bench_template('open', <transaction before the walk>);      keeps the rows that were made since then
--   select bench_clone('open', 1, 50000);                              copies them under other keys
-- A number (SB-…, XM-…) gets the copy's number after its letters, an engine's key its first eight digits, a row's own
-- key a range of its own; dates of tasks are spread over forty days, entries of the trail over the thousand
-- days before. What would be a second row of the same key (counters, people, calls) stays as it is. Keys between tables are not asked while copying.
create or replace function bench_template(name text, since bigint) returns bigint language plpgsql as $$
declare
  t record;
  n bigint;
  total bigint := 0;
begin
  execute format('create schema bench_%s', name);
  for t in select c.relname from pg_class c join pg_namespace s on s.oid = c.relnamespace
           where s.nspname = 'public' and c.relkind = 'r' and c.relname !~ '^(databasechangelog|act_ge_property|act_re_|audit_batch|seal_lock|shared_counter)'
  loop
    execute format('create table bench_%s.%I as select * from public.%I where xmin::text::bigint >= %s', name, t.relname, t.relname, since);
    get diagnostics n = row_count;
    if n = 0 then
      execute format('drop table bench_%s.%I', name, t.relname);
    end if;
    total := total + n;
  end loop;
  return total;
end $$;

create or replace function bench_clone(name text, low int, high int) returns bigint language plpgsql as $$
declare
  t record;
  wanted text;
  columns text;
  n bigint;
  total bigint := 0;
begin
  set local session_replication_role = replica;
  set local synchronous_commit = off;
  for t in select c.oid, c.relname from pg_class c join pg_namespace s on s.oid = c.relnamespace where s.nspname = 'bench_' || name and c.relkind = 'r'
  loop
    select string_agg(quote_ident(a.attname), ', ' order by a.attnum),
           string_agg(case
             when a.atttypid in ('varchar'::regtype, 'text'::regtype) then format(
               '(case when r.%1$I ~ ''^[0-9a-f]{8}-[0-9a-f]{4}-7'' then overlay(r.%1$I placing lpad(to_hex(k), 8, ''0'') from 1 for 8)'
               || ' when r.%1$I ~ ''^(?!ZN|TK)[A-Z]{2}-'' then overlay(r.%1$I placing ''-'' || k || ''-'' from 3 for 1)'
               || ' else r.%1$I end)', a.attname)
             when a.atttypid = 'bigint'::regtype and (a.attname in ('id', 'entry_id') or exists (
                 select from pg_constraint f where f.contype = 'f' and f.conrelid = ('public.' || t.relname)::regclass
                   and f.conkey = array[(select p.attnum from pg_attribute p where p.attrelid = f.conrelid and p.attname = a.attname)]
                   and (select array_agg(p.attname::text) from pg_attribute p where p.attrelid = f.confrelid and p.attnum = any(f.confkey)) = array['id']))
               then format('r.%I + 10000000000 + k * 100000::bigint', a.attname)
             when a.attname = 'acted_at' then format('r.%I - (1 + k %% 1000) * interval ''1 day''', a.attname)
             when a.attname in ('due_at', 'due_date_') then format('r.%I + (k %% 40) * interval ''1 day''', a.attname)
             when t.relname = 'audit_leaf' and a.attname = 'place' then 'r.place + k * 1000'
             else format('r.%I', a.attname) end, ', ' order by a.attnum)
      into columns, wanted
      from pg_attribute a where a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped;
    execute format('insert into public.%I (%s) select %s from bench_%s.%I r, generate_series(%s, %s) k on conflict do nothing',
                   t.relname, columns, wanted, name, t.relname, low, high);
    get diagnostics n = row_count;
    total := total + n;
  end loop;
  return total;
end $$;

-- One row many times: select bench_repeat('document', 'application_number = …', 200, 'file_name = …'); the copies get keys
-- of their own, and the last says which one column gets which other expression (null for none).
create or replace function bench_repeat(t text, condition text, many int, other text default null) returns bigint language plpgsql as $$
declare
  columns text;
  wanted text;
  n bigint;
begin
  select string_agg(quote_ident(a.attname), ', ' order by a.attnum),
         string_agg(case
           when a.attname = split_part(other, ' = ', 1) then substr(other, position(' = ' in other) + 3)
           when a.attname = 'id' then format('20000000000 + k + (select count(*) from public.%I where id >= 20000000000)', t)
           when a.atttypid = 'varchar'::regtype and exists (select from pg_index i where i.indrelid = a.attrelid and i.indisunique and i.indnatts = 1 and i.indkey[0] = a.attnum)
             then format('left(r.%1$I, 20) || ''-'' || (k + (select count(*) from public.%2$I where id >= 20000000000))', a.attname, t)
           else format('r.%I', a.attname) end, ', ' order by a.attnum)
    into columns, wanted
    from pg_attribute a where a.attrelid = ('public.' || t)::regclass and a.attnum > 0 and not a.attisdropped;
  execute format('insert into public.%I (%s) select %s from (select * from public.%I where %s limit 1) r, generate_series(1, %s) k', t, columns, wanted, t, condition, many);
  get diagnostics n = row_count;
  return n;
end $$;
