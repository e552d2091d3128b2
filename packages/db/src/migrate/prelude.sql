-- Runs before the migrations, each time: what the tables' defaults and policies refer to. Everything here can be repeated.
create extension if not exists btree_gist;

do $$ begin
  create domain business_ref as text constraint business_ref_format check (value ~ '^biz_[0-9A-HJKMNP-TV-Z]{26}$');
exception when duplicate_object then null; end $$;

do $$ begin
  create domain actor_ref as text constraint actor_ref_format check (value ~ '^(system|import|guest|(member|user|customer|api_key|channel):[A-Za-z0-9_.-]{1,80})$');
exception when duplicate_object then null; end $$;

create schema if not exists app;

-- Under a handle limited to locations, a customer is seen if one of their bookings is.
create or replace function app.customer_in_scope(business text, customer text) returns boolean
language plpgsql stable set search_path = public, pg_temp as $$
begin
  return exists (select 1 from bookings b where b.business_id = business and b.customer_id = customer);
end $$;

-- The only way for the app to queue a job: graphile-worker's own tables are closed to it by row security.
create or replace function app.enqueue(task text, payload json, run_at timestamptz, job_key text, max_attempts int) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare business text := current_setting('app.business_id')::public.business_ref;
begin
  if payload->>'businessId' is distinct from business then
    raise exception 'a job carries the business it was made for' using errcode = '42501';
  end if;
  if job_key is not null and not starts_with(job_key, business || ':') then
    raise exception 'a job key starts with its business' using errcode = '42501';
  end if;
  perform graphile_worker.add_job(task, payload, run_at => run_at, job_key => job_key, max_attempts => max_attempts);
end $$;

create or replace function app.dequeue(job_key text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare business text := current_setting('app.business_id')::public.business_ref;
begin
  if not starts_with(job_key, business || ':') then
    raise exception 'a job key starts with its business' using errcode = '42501';
  end if;
  perform graphile_worker.remove_job(job_key);
end $$;

-- Sign-in has no tenant: its one job is the mail that verifies an address or resets a password.
create or replace function app.enqueue_auth_mail(payload json) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform graphile_worker.add_job('send-auth-mail', payload, max_attempts => 12);
end $$;

-- A hold that lapsed, or was let go, without a customer is nobody's history: the one exception to append-only.
create or replace function app.delete_lapsed_holds(before timestamptz) returns int
language plpgsql security definer set search_path = public, pg_temp as $$
declare doomed record; removed int := 0;
begin
  for doomed in
    select b.business_id, b.id, b.order_id from bookings b
    where b.customer_id is null and b.status in ('expired', 'cancelled') and b.updated_at < before
    limit 1000
  loop
    delete from booking_events where business_id = doomed.business_id and booking_id = doomed.id;
    delete from resource_claims where business_id = doomed.business_id and booking_id = doomed.id;
    delete from assignments where business_id = doomed.business_id and booking_id = doomed.id;
    delete from fulfillment_units where business_id = doomed.business_id and booking_id = doomed.id;
    delete from bookings where business_id = doomed.business_id and id = doomed.id;
    delete from booking_order_lines where business_id = doomed.business_id and order_id = doomed.order_id;
    delete from booking_orders where business_id = doomed.business_id and id = doomed.order_id;
    removed := removed + 1;
  end loop;
  return removed;
end $$;

-- Writes before and after of an audited row; columns named in the trigger's arguments only as "changed".
create or replace function app.audit_row() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  was jsonb := case when tg_op = 'INSERT' then '{}'::jsonb else to_jsonb(old) end;
  now_is jsonb := case when tg_op = 'DELETE' then '{}'::jsonb else to_jsonb(new) end;
  whole jsonb := case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
  before_row jsonb := '{}'; after_row jsonb := '{}'; field text;
begin
  for field in select jsonb_object_keys(was || now_is) loop
    continue when field in ('updated_at', 'created_at', 'created_by', 'version', 'business_id');
    continue when coalesce(was -> field, 'null') = coalesce(now_is -> field, 'null');
    if field = any (tg_argv) then
      after_row := after_row || jsonb_build_object(field, 'changed');
    else
      if was ? field then before_row := before_row || jsonb_build_object(field, was -> field); end if;
      if now_is ? field then after_row := after_row || jsonb_build_object(field, now_is -> field); end if;
    end if;
  end loop;
  if before_row = '{}' and after_row = '{}' then return null; end if;
  insert into audit_events (business_id, table_name, row_id, action, before, after, actor)
  values (coalesce(whole ->> 'business_id', whole ->> 'id'), tg_table_name, whole ->> 'id', lower(tg_op),
          before_row, after_row, current_setting('app.actor')::actor_ref);
  return null;
end $$;

-- An order's totals are the sums of its lines, looked at when the transaction commits.
create or replace function app.check_order_totals() returns trigger
language plpgsql set search_path = public, pg_temp as $$
declare
  business text := to_jsonb(new) ->> 'business_id';
  order_ref text := case when tg_table_name = 'booking_orders' then to_jsonb(new) ->> 'id' else to_jsonb(new) ->> 'order_id' end;
begin
  perform 1 from booking_orders o
    left join lateral (
      select coalesce(sum(total_minor) filter (where kind in ('base', 'seat', 'extra', 'refund_adjustment')), 0) as subtotal,
             coalesce(sum(total_minor) filter (where kind = 'tax'), 0) as tax,
             coalesce(sum(total_minor) filter (where kind = 'fee'), 0) as fee,
             coalesce(sum(total_minor) filter (where kind = 'tip'), 0) as tip,
             coalesce(-sum(total_minor) filter (where kind = 'discount'), 0) as discount
      from booking_order_lines l where l.business_id = o.business_id and l.order_id = o.id
    ) s on true
    where o.business_id = business and o.id = order_ref
      and (o.subtotal_minor, o.tax_minor, o.fee_minor, o.tip_minor, o.discount_minor)
          is distinct from (s.subtotal, s.tax, s.fee, s.tip, s.discount);
  if found then
    raise exception 'the totals of order % are not the sums of its lines', order_ref
      using errcode = '23514', constraint = 'booking_orders_totals';
  end if;
  return null;
end $$;
