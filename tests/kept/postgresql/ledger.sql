


SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;


CREATE FUNCTION public.command_kept() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
                BEGIN
                    
                    RAISE EXCEPTION 'A recorded command is never changed or removed.' USING ERRCODE = 'integrity_constraint_violation';
                END $$;


ALTER FUNCTION public.command_kept() OWNER TO kept_owner;


CREATE FUNCTION public.event_in_turn() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET enable_seqscan TO 'off'
    AS $$
            DECLARE
                last_time timestamptz;
                new record;
            BEGIN
                SELECT recorded_at INTO last_time FROM public.event
                WHERE position = (SELECT min(position) - 1 FROM fresh);
                SELECT count(*) AS number, min(position) AS first, max(position) AS last, bool_or(early) AS early,
                       bool_and(recorded_role IS NOT DISTINCT FROM session_user::text) AS own
                INTO new FROM (
                    SELECT position, recorded_role,
                           recorded_at < lag(recorded_at, 1, last_time) OVER (ORDER BY position) AS early
                    FROM fresh
                ) AS checked;
                IF new.number = 0 THEN
                    RETURN NULL;
                ELSIF new.last - new.first + 1 <> new.number OR (new.first > 1 AND last_time IS NULL)
                      OR new.first < 1 OR new.last <> (SELECT max(position) FROM public.event) THEN
                    RAISE EXCEPTION 'The position of a new event must be the next one, without a gap.' USING ERRCODE = 'integrity_constraint_violation';
                ELSIF new.early THEN
                    RAISE EXCEPTION 'An event cannot be recorded at an earlier time than the event before it.' USING ERRCODE = 'integrity_constraint_violation';
                -- other names only in the one statement that fills an empty ledger, by who was granted its owner
                ELSIF NOT new.own AND NOT (new.first = 1 AND pg_has_role(session_user, current_user, 'MEMBER')) THEN
                    RAISE EXCEPTION 'An event must be recorded under the name of the database role that records it.' USING ERRCODE = 'integrity_constraint_violation';
                END IF;
                INSERT INTO public.event_tag (tag, type, position)
                SELECT DISTINCT tag, fresh.type, fresh.position
                FROM fresh, json_array_elements_text(fresh.tags::json) AS tag;
                RETURN NULL;
            END $$;


ALTER FUNCTION public.event_in_turn() OWNER TO kept_owner;


CREATE FUNCTION public.event_kept() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
                BEGIN
                    
                    RAISE EXCEPTION 'A recorded event is never changed or removed: record a correction instead.' USING ERRCODE = 'integrity_constraint_violation';
                END $$;


ALTER FUNCTION public.event_kept() OWNER TO kept_owner;


CREATE FUNCTION public.event_tag_kept() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
                BEGIN
                    
                    RAISE EXCEPTION 'The tags of a recorded event are never changed or removed.' USING ERRCODE = 'integrity_constraint_violation';
                END $$;


ALTER FUNCTION public.event_tag_kept() OWNER TO kept_owner;


CREATE FUNCTION public.event_tag_own() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
            BEGIN
                IF pg_trigger_depth() < 2 THEN
                    RAISE EXCEPTION 'A tag is written by the recording of its event, and by nothing else.' USING ERRCODE = 'integrity_constraint_violation';
                END IF;
                RETURN NULL;
            END $$;


ALTER FUNCTION public.event_tag_own() OWNER TO kept_owner;


CREATE FUNCTION public.ledger_kept() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
                BEGIN
                    IF TG_OP = 'UPDATE' AND NOT EXISTS (SELECT FROM public.event) THEN RETURN NULL; END IF;
                    RAISE EXCEPTION 'The identity of a ledger is never changed or removed.' USING ERRCODE = 'integrity_constraint_violation';
                END $$;


ALTER FUNCTION public.ledger_kept() OWNER TO kept_owner;


CREATE FUNCTION public.signing_key_kept() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
                BEGIN
                    
                    RAISE EXCEPTION 'A registered signing key is never changed or removed.' USING ERRCODE = 'integrity_constraint_violation';
                END $$;


ALTER FUNCTION public.signing_key_kept() OWNER TO kept_owner;

SET default_tablespace = '';

SET default_table_access_method = heap;


CREATE TABLE public.capacity_target (
    "position" bigint NOT NULL,
    ordinal bigint NOT NULL,
    known_from bigint NOT NULL,
    known_until bigint,
    municipality text COLLATE pg_catalog."C",
    region text COLLATE pg_catalog."C",
    "group" text NOT NULL COLLATE pg_catalog."C",
    day text NOT NULL COLLATE pg_catalog."C",
    places bigint NOT NULL,
    source text NOT NULL COLLATE pg_catalog."C",
    together_with text COLLATE pg_catalog."C"
);


ALTER TABLE public.capacity_target OWNER TO kept_owner;


CREATE TABLE public.case_entry (
    "position" bigint NOT NULL,
    ordinal bigint NOT NULL,
    known_from bigint NOT NULL,
    known_until bigint,
    "case" text NOT NULL COLLATE pg_catalog."C",
    topic text NOT NULL COLLATE pg_catalog."C",
    day text COLLATE pg_catalog."C",
    data text NOT NULL COLLATE pg_catalog."C"
);


ALTER TABLE public.case_entry OWNER TO kept_owner;


CREATE TABLE public.case_municipality (
    "position" bigint NOT NULL,
    ordinal bigint NOT NULL,
    known_from bigint NOT NULL,
    known_until bigint,
    municipality text NOT NULL COLLATE pg_catalog."C"
);


ALTER TABLE public.case_municipality OWNER TO kept_owner;


CREATE TABLE public.command (
    command_id text NOT NULL COLLATE pg_catalog."C",
    digest text NOT NULL,
    first_position bigint NOT NULL,
    last_position bigint NOT NULL
);


ALTER TABLE public.command OWNER TO kept_owner;


CREATE TABLE public.deviation_entry (
    "position" bigint NOT NULL,
    ordinal bigint NOT NULL,
    known_from bigint NOT NULL,
    known_until bigint,
    rule text NOT NULL COLLATE pg_catalog."C",
    subject text NOT NULL COLLATE pg_catalog."C",
    at text COLLATE pg_catalog."C",
    reason text NOT NULL COLLATE pg_catalog."C"
);


ALTER TABLE public.deviation_entry OWNER TO kept_owner;


CREATE TABLE public.event (
    "position" bigint NOT NULL,
    type text NOT NULL COLLATE pg_catalog."C",
    tags text NOT NULL,
    data bytea NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    recorded_by text NOT NULL,
    recorded_role text,
    command_id text,
    leaf bytea NOT NULL,
    CONSTRAINT event_recorded_at_check CHECK (isfinite(recorded_at))
);


ALTER TABLE public.event OWNER TO kept_owner;


CREATE TABLE public.event_tag (
    tag text NOT NULL COLLATE pg_catalog."C",
    type text NOT NULL COLLATE pg_catalog."C",
    "position" bigint NOT NULL
);


ALTER TABLE public.event_tag OWNER TO kept_owner;


CREATE TABLE public.figure_entry (
    "position" bigint NOT NULL,
    ordinal bigint NOT NULL,
    known_from bigint NOT NULL,
    known_until bigint,
    topic text NOT NULL COLLATE pg_catalog."C",
    recorded_at text NOT NULL COLLATE pg_catalog."C",
    data text NOT NULL COLLATE pg_catalog."C"
);


ALTER TABLE public.figure_entry OWNER TO kept_owner;


CREATE TABLE public.finance_entry (
    "position" bigint NOT NULL,
    ordinal bigint NOT NULL,
    known_from bigint NOT NULL,
    known_until bigint,
    scheme text COLLATE pg_catalog."C",
    day text COLLATE pg_catalog."C",
    topic text NOT NULL COLLATE pg_catalog."C",
    data text NOT NULL COLLATE pg_catalog."C"
);


ALTER TABLE public.finance_entry OWNER TO kept_owner;


CREATE TABLE public.fold (
    fold character varying NOT NULL,
    key character varying NOT NULL,
    "position" bigint NOT NULL,
    state text NOT NULL
);


ALTER TABLE public.fold OWNER TO kept_owner;


CREATE TABLE public.ledger (
    single integer NOT NULL,
    ledger_id text NOT NULL,
    schema_version integer NOT NULL,
    CONSTRAINT ledger_single_check CHECK ((single = 1))
);


ALTER TABLE public.ledger OWNER TO kept_owner;


CREATE TABLE public.location_entry (
    "position" bigint NOT NULL,
    ordinal bigint NOT NULL,
    known_from bigint NOT NULL,
    known_until bigint,
    location text COLLATE pg_catalog."C",
    signal text COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    at text NOT NULL COLLATE pg_catalog."C",
    recorded_at text NOT NULL COLLATE pg_catalog."C",
    recorded_by text NOT NULL COLLATE pg_catalog."C",
    audience text COLLATE pg_catalog."C",
    channel text COLLATE pg_catalog."C",
    document text COLLATE pg_catalog."C",
    topic text NOT NULL COLLATE pg_catalog."C",
    data text COLLATE pg_catalog."C"
);


ALTER TABLE public.location_entry OWNER TO kept_owner;


CREATE TABLE public.measure_entry (
    "position" bigint NOT NULL,
    ordinal bigint NOT NULL,
    known_from bigint NOT NULL,
    known_until bigint,
    measure text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    partner text NOT NULL COLLATE pg_catalog."C",
    day text NOT NULL COLLATE pg_catalog."C",
    signal text COLLATE pg_catalog."C",
    location text COLLATE pg_catalog."C",
    paid_by text COLLATE pg_catalog."C"
);


ALTER TABLE public.measure_entry OWNER TO kept_owner;


CREATE TABLE public.occupancy_change (
    "position" bigint NOT NULL,
    ordinal bigint NOT NULL,
    location text NOT NULL COLLATE pg_catalog."C",
    "group" text NOT NULL COLLATE pg_catalog."C",
    unit text COLLATE pg_catalog."C",
    from_day text NOT NULL COLLATE pg_catalog."C",
    until_day text COLLATE pg_catalog."C",
    persons bigint NOT NULL,
    "case" text COLLATE pg_catalog."C"
);


ALTER TABLE public.occupancy_change OWNER TO kept_owner;


CREATE TABLE public.projection_state (
    name text NOT NULL COLLATE pg_catalog."C",
    shape text NOT NULL COLLATE pg_catalog."C",
    "position" bigint NOT NULL,
    until bigint NOT NULL,
    generation bigint NOT NULL
);


ALTER TABLE public.projection_state OWNER TO kept_owner;


CREATE TABLE public.promise_entry (
    "position" bigint NOT NULL,
    ordinal bigint NOT NULL,
    known_from bigint NOT NULL,
    known_until bigint,
    topic text NOT NULL COLLATE pg_catalog."C",
    data text NOT NULL COLLATE pg_catalog."C"
);


ALTER TABLE public.promise_entry OWNER TO kept_owner;


CREATE TABLE public.quota_entry (
    "position" bigint NOT NULL,
    ordinal bigint NOT NULL,
    known_from bigint NOT NULL,
    known_until bigint,
    municipality text NOT NULL COLLATE pg_catalog."C",
    "group" text NOT NULL COLLATE pg_catalog."C",
    period text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    persons bigint NOT NULL,
    part_of text COLLATE pg_catalog."C"
);


ALTER TABLE public.quota_entry OWNER TO kept_owner;


CREATE TABLE public.quota_realised (
    "position" bigint NOT NULL,
    ordinal bigint NOT NULL,
    municipality text NOT NULL COLLATE pg_catalog."C",
    "group" text NOT NULL COLLATE pg_catalog."C",
    period text NOT NULL COLLATE pg_catalog."C",
    day text NOT NULL COLLATE pg_catalog."C",
    persons bigint NOT NULL
);


ALTER TABLE public.quota_realised OWNER TO kept_owner;


CREATE TABLE public.signal_entry (
    "position" bigint NOT NULL,
    ordinal bigint NOT NULL,
    known_from bigint NOT NULL,
    known_until bigint,
    signal text NOT NULL COLLATE pg_catalog."C",
    topic text NOT NULL COLLATE pg_catalog."C",
    at text NOT NULL COLLATE pg_catalog."C",
    data text NOT NULL COLLATE pg_catalog."C"
);


ALTER TABLE public.signal_entry OWNER TO kept_owner;


CREATE TABLE public.signing_key (
    key_id text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL,
    public bytea NOT NULL,
    "position" bigint NOT NULL
);


ALTER TABLE public.signing_key OWNER TO kept_owner;


CREATE TABLE public.support_entry (
    "position" bigint NOT NULL,
    ordinal bigint NOT NULL,
    known_from bigint NOT NULL,
    known_until bigint,
    "case" text COLLATE pg_catalog."C",
    topic text NOT NULL COLLATE pg_catalog."C",
    data text COLLATE pg_catalog."C"
);


ALTER TABLE public.support_entry OWNER TO kept_owner;


INSERT INTO public.capacity_target VALUES
	(1, 0, 1, NULL, NULL, 'IJsselland', 'displaced_ukraine', '2024-01-01', 3998, 'Handelingskader 2.3 (lezing van de tabel)', NULL),
	(2, 0, 2, NULL, NULL, 'IJsselland', 'displaced_ukraine', '2025-01-01', 3998, 'Handelingskader 2.3 (lezing van de tabel)', NULL),
	(3, 0, 3, NULL, NULL, 'IJsselland', 'asylum_regular', '2024-01-01', 2250, 'Handelingskader 2.3 (lezing van de tabel; regulier, noodopvang en gemeentelijk samen)', 'asylum_emergency,asylum_municipal'),
	(4, 0, 4, NULL, NULL, 'IJsselland', 'asylum_regular', '2025-01-01', 2250, 'Handelingskader 2.3 (lezing van de tabel; regulier, noodopvang en gemeentelijk samen)', 'asylum_emergency,asylum_municipal'),
	(5, 0, 5, NULL, NULL, 'IJsselland', 'asylum_minor', '2024-01-01', 100, 'Handelingskader 2.3 (lezing van de tabel)', NULL),
	(6, 0, 6, NULL, NULL, 'IJsselland', 'asylum_minor', '2025-01-01', 250, 'Handelingskader 2.3 (lezing van de tabel)', NULL),
	(7, 0, 7, NULL, 'GM0160', NULL, 'displaced_ukraine', '2024-01-01', 572, 'Handelingskader 2.3 (lezing van de tabel)', NULL),
	(8, 0, 8, NULL, 'GM0160', NULL, 'asylum_regular', '2024-01-01', 700, 'Handelingskader 2.3 (lezing van de tabel)', 'asylum_emergency,asylum_municipal');



INSERT INTO public.case_entry VALUES
	(44, 0, 44, NULL, 'voorbeeld-asiel', 'CaseRegistered@1', '2023-12-01', '{"case":"voorbeeld-asiel","group":"asylum_regular","municipality":"GM0160","on":"2023-12-01","members":[{"person":"va-1","minor":false},{"person":"va-2","minor":false},{"person":"va-3","minor":true}],"composition":"family","language":"ar"}'),
	(45, 0, 45, NULL, 'voorbeeld-asiel', 'HouseholdPlaced@1', '2023-12-01', '{"case":"voorbeeld-asiel","placement":"voorbeeld-asiel-1","location":"heemserveen","from":"2023-12-01"}'),
	(46, 0, 46, NULL, 'voorbeeld-asiel', 'CaseGroupChanged@1', '2024-01-10', '{"case":"voorbeeld-asiel","group":"status_holder","on":"2024-01-10"}'),
	(47, 0, 47, NULL, 'voorbeeld-asiel', 'CaseCoupled@1', '2024-01-17', '{"case":"voorbeeld-asiel","municipality":"GM0160","on":"2024-01-17","coupled_by":"COA"}'),
	(48, 0, 48, NULL, 'voorbeeld-asiel', 'DwellingOffered@1', '2024-02-01', '{"case":"voorbeeld-asiel","dwelling":"VW-10023","by":"Vechtdal Wonen","on":"2024-02-01"}'),
	(49, 0, 49, NULL, 'voorbeeld-asiel', 'HouseholdHoused@1', '2024-02-15', '{"case":"voorbeeld-asiel","dwelling":"VW-10023","on":"2024-02-15"}'),
	(50, 0, 50, NULL, 'voorbeeld-alleen', 'CaseRegistered@1', '2023-12-11', '{"case":"voorbeeld-alleen","group":"status_holder","municipality":"GM0160","on":"2023-12-11","members":[{"person":"vb-1","minor":false}],"composition":"single","language":"ti"}'),
	(51, 0, 51, NULL, 'voorbeeld-alleen', 'CaseCoupled@1', '2023-12-14', '{"case":"voorbeeld-alleen","municipality":"GM0160","on":"2023-12-14","coupled_by":"COA"}'),
	(52, 0, 52, NULL, 'voorbeeld-alleen', 'WaitingReasonRecorded@1', '2023-12-14', '{"case":"voorbeeld-alleen","reason":"family_reunification","on":"2023-12-14"}'),
	(53, 0, 53, NULL, 'voorbeeld-amv', 'CaseRegistered@1', '2024-01-08', '{"case":"voorbeeld-amv","group":"status_minor","municipality":"GM0160","on":"2024-01-08","members":[{"person":"vc-1","minor":true}],"composition":"single","language":"ti"}'),
	(54, 0, 54, NULL, 'voorbeeld-amv', 'CaseCoupled@1', '2024-01-09', '{"case":"voorbeeld-amv","municipality":"GM0160","on":"2024-01-09","coupled_by":"COA"}'),
	(55, 0, 55, NULL, 'voorbeeld-amv', 'HouseholdHoused@1', '2024-02-08', '{"case":"voorbeeld-amv","dwelling":"NID-7","on":"2024-02-08"}'),
	(56, 0, 56, NULL, 'voorbeeld-groot', 'CaseRegistered@1', '2024-01-15', '{"case":"voorbeeld-groot","group":"status_holder","municipality":"GM0160","on":"2024-01-15","members":[{"person":"vd-1"},{"person":"vd-2"},{"person":"vd-3","minor":true},{"person":"vd-4","minor":true},{"person":"vd-5","minor":true},{"person":"vd-6","minor":true},{"person":"vd-7","minor":true},{"person":"vd-8","minor":true}],"composition":"large_family","language":"so"}'),
	(58, 0, 58, NULL, 'voorbeeld-groot', 'WaitingReasonRecorded@1', '2024-01-22', '{"case":"voorbeeld-groot","reason":"large_family","on":"2024-01-22"}'),
	(59, 0, 59, NULL, 'voorbeeld-boven', 'CaseRegistered@1', '2024-02-01', '{"case":"voorbeeld-boven","group":"displaced_ukraine","municipality":"GM0160","on":"2024-02-01","members":[{"person":"ve-1","minor":false,"role":"mother"},{"person":"ve-2","minor":true},{"person":"ve-3","minor":true}],"composition":"family","language":"uk"}'),
	(60, 0, 60, NULL, 'voorbeeld-boven', 'HouseholdPlaced@1', '2024-02-01', '{"case":"voorbeeld-boven","placement":"voorbeeld-boven-1","location":"oekraine-2022","from":"2024-02-01","until":"2024-02-26"}'),
	(61, 0, 61, NULL, 'voorbeeld-boven', 'HouseholdPlaced@1', '2024-02-26', '{"case":"voorbeeld-boven","placement":"voorbeeld-boven-2","location":"voorbeeldhof","from":"2024-02-26","unit":"1a"}'),
	(107, 0, 107, NULL, 'voorbeeld-boven', 'CaseJoinedProgramme@1', '2024-02-01', '{"case":"voorbeeld-boven","programme":"buitenkwartier","from":"2024-02-01"}'),
	(109, 0, 109, NULL, 'voorbeeld-asiel', 'PlanRequired@1', '2024-01-10', '{"case":"voorbeeld-asiel","person":"va-1","from":"2024-01-10"}'),
	(110, 0, 110, NULL, 'voorbeeld-asiel', 'PlanAgreed@1', '2024-02-20', '{"case":"voorbeeld-asiel","person":"va-1","on":"2024-02-20","document":{"number":"PIP-2024-001","date":"2024-02-20"}}'),
	(111, 0, 111, NULL, 'voorbeeld-asiel', 'PlanRequired@1', '2024-01-10', '{"case":"voorbeeld-asiel","person":"va-2","from":"2024-01-10"}'),
	(112, 0, 112, NULL, 'voorbeeld-boven', 'AllowanceGranted@1', '2024-02-01', '{"case":"voorbeeld-boven","from":"2024-02-01"}'),
	(113, 0, 113, NULL, 'voorbeeld-boven', 'ChildEnrolled@1', '2024-02-26', '{"case":"voorbeeld-boven","person":"ve-2","school":"isk","from":"2024-02-26"}'),
	(114, 0, 114, NULL, 'voorbeeld-gepland', 'CaseRegistered@1', '2024-02-28', '{"case":"voorbeeld-gepland","group":"displaced_ukraine","municipality":"GM0160","on":"2024-02-28","members":[{"person":"vg-1","minor":false},{"person":"vg-2","minor":true},{"person":"vg-3","minor":true},{"person":"vg-4","minor":true}],"composition":"family","language":"uk"}'),
	(115, 0, 115, NULL, 'voorbeeld-gepland', 'HouseholdPlaced@1', '2024-04-02', '{"case":"voorbeeld-gepland","placement":"voorbeeld-gepland-1","location":"voorbeeldhof","from":"2024-04-02","until":"2024-08-01"}'),
	(121, 0, 121, NULL, 'voorbeeld-groot', 'DwellingOffered@1', '2024-02-20', '{"case":"voorbeeld-groot","dwelling":"VW-10031","by":"Vechtdal Wonen","on":"2024-02-20"}'),
	(122, 0, 122, NULL, 'voorbeeld-groot', 'DwellingRefused@1', '2024-02-23', '{"case":"voorbeeld-groot","dwelling":"VW-10031","on":"2024-02-23"}'),
	(123, 0, 123, NULL, 'voorbeeld-amv', 'MemberCameOfAge@1', '2024-03-04', '{"case":"voorbeeld-amv","person":"vc-1","on":"2024-03-04"}'),
	(124, 0, 124, NULL, 'voorbeeld-boven', 'MemberJoined@1', '2024-03-05', '{"case":"voorbeeld-boven","person":"ve-4","on":"2024-03-05","via":"family_reunification","minor":false,"role":"father","placement":"voorbeeld-boven-2"}'),
	(125, 0, 125, NULL, 'voorbeeld-boven', 'MemberLeft@1', '2024-03-20', '{"case":"voorbeeld-boven","person":"ve-3","on":"2024-03-20"}'),
	(127, 0, 127, NULL, 'voorbeeld-boven', 'AllowanceEnded@1', '2024-06-01', '{"case":"voorbeeld-boven","on":"2024-06-01"}'),
	(128, 0, 128, NULL, 'nachten', 'CaseRegistered@1', '2024-01-02', '{"case":"nachten","group":"asylum_emergency","municipality":"GM0160","on":"2024-01-02","members":[{"person":"vn-1"}],"composition":"single","language":"ti"}'),
	(129, 0, 129, NULL, 'nachten', 'HouseholdPlaced@1', '2024-01-02', '{"case":"nachten","placement":"nacht-1","location":"noodopvang","from":"2024-01-02"}'),
	(130, 0, 130, NULL, 'nachten', 'PlacementEnded@1', '2024-01-03', '{"case":"nachten","placement":"nacht-1","on":"2024-01-03"}'),
	(131, 0, 131, NULL, 'nachten', 'HouseholdPlaced@1', '2024-01-03', '{"case":"nachten","placement":"nacht-2","location":"noodopvang","from":"2024-01-03"}'),
	(132, 0, 132, NULL, 'nachten', 'PlacementEnded@1', '2024-01-04', '{"case":"nachten","placement":"nacht-2","on":"2024-01-04"}'),
	(133, 0, 133, NULL, 'nachten', 'HouseholdPlaced@1', '2024-01-04', '{"case":"nachten","placement":"nacht-3","location":"noodopvang","from":"2024-01-04"}'),
	(134, 0, 134, NULL, 'nachten', 'PlacementEnded@1', '2024-01-05', '{"case":"nachten","placement":"nacht-3","on":"2024-01-05"}'),
	(135, 0, 135, NULL, 'nachten', 'HouseholdPlaced@1', '2024-01-05', '{"case":"nachten","placement":"nacht-4","location":"noodopvang","from":"2024-01-05"}'),
	(136, 0, 136, NULL, 'nachten', 'PlacementEnded@1', '2024-01-06', '{"case":"nachten","placement":"nacht-4","on":"2024-01-06"}'),
	(137, 0, 137, NULL, 'nachten', 'HouseholdPlaced@1', '2024-01-06', '{"case":"nachten","placement":"nacht-5","location":"noodopvang","from":"2024-01-06"}'),
	(138, 0, 138, NULL, 'nachten', 'PlacementEnded@1', '2024-01-07', '{"case":"nachten","placement":"nacht-5","on":"2024-01-07"}'),
	(139, 0, 139, NULL, 'nachten', 'HouseholdPlaced@1', '2024-01-07', '{"case":"nachten","placement":"nacht-6","location":"noodopvang","from":"2024-01-07"}'),
	(140, 0, 140, NULL, 'nachten', 'PlacementEnded@1', '2024-01-08', '{"case":"nachten","placement":"nacht-6","on":"2024-01-08"}'),
	(141, 0, 141, NULL, 'nachten', 'HouseholdPlaced@1', '2024-01-08', '{"case":"nachten","placement":"nacht-7","location":"noodopvang","from":"2024-01-08"}'),
	(142, 0, 142, NULL, 'nachten', 'PlacementEnded@1', '2024-01-09', '{"case":"nachten","placement":"nacht-7","on":"2024-01-09"}'),
	(143, 0, 143, NULL, 'nachten', 'HouseholdPlaced@1', '2024-01-09', '{"case":"nachten","placement":"nacht-8","location":"noodopvang","from":"2024-01-09"}'),
	(144, 0, 144, NULL, 'nachten', 'PlacementEnded@1', '2024-01-10', '{"case":"nachten","placement":"nacht-8","on":"2024-01-10"}'),
	(145, 0, 145, NULL, 'nachten', 'HouseholdPlaced@1', '2024-01-10', '{"case":"nachten","placement":"nacht-9","location":"noodopvang","from":"2024-01-10"}'),
	(146, 0, 146, NULL, 'nachten', 'PlacementEnded@1', '2024-01-11', '{"case":"nachten","placement":"nacht-9","on":"2024-01-11"}'),
	(147, 0, 147, NULL, 'nachten', 'HouseholdPlaced@1', '2024-01-11', '{"case":"nachten","placement":"nacht-10","location":"noodopvang","from":"2024-01-11"}'),
	(148, 0, 148, NULL, 'nachten', 'PlacementEnded@1', '2024-01-12', '{"case":"nachten","placement":"nacht-10","on":"2024-01-12"}'),
	(149, 0, 149, NULL, 'nachten', 'HouseholdPlaced@1', '2024-01-12', '{"case":"nachten","placement":"nacht-11","location":"noodopvang","from":"2024-01-12"}'),
	(150, 0, 150, NULL, 'nachten', 'PlacementEnded@1', '2024-01-13', '{"case":"nachten","placement":"nacht-11","on":"2024-01-13"}'),
	(151, 0, 151, NULL, 'nachten', 'HouseholdPlaced@1', '2024-01-13', '{"case":"nachten","placement":"nacht-12","location":"noodopvang","from":"2024-01-13"}'),
	(152, 0, 152, NULL, 'nachten', 'PlacementEnded@1', '2024-01-14', '{"case":"nachten","placement":"nacht-12","on":"2024-01-14"}'),
	(153, 0, 153, NULL, 'nachten', 'HouseholdPlaced@1', '2024-01-14', '{"case":"nachten","placement":"nacht-13","location":"noodopvang","from":"2024-01-14"}'),
	(154, 0, 154, NULL, 'nachten', 'PlacementEnded@1', '2024-01-15', '{"case":"nachten","placement":"nacht-13","on":"2024-01-15"}'),
	(155, 0, 155, NULL, 'nachten', 'HouseholdPlaced@1', '2024-01-15', '{"case":"nachten","placement":"nacht-14","location":"noodopvang","from":"2024-01-15"}'),
	(156, 0, 156, NULL, 'nachten', 'PlacementEnded@1', '2024-01-16', '{"case":"nachten","placement":"nacht-14","on":"2024-01-16"}'),
	(157, 0, 157, NULL, 'nachten', 'HouseholdPlaced@1', '2024-01-16', '{"case":"nachten","placement":"nacht-15","location":"noodopvang","from":"2024-01-16"}'),
	(158, 0, 158, NULL, 'nachten', 'PlacementEnded@1', '2024-01-17', '{"case":"nachten","placement":"nacht-15","on":"2024-01-17"}'),
	(159, 0, 159, NULL, 'nachten', 'HouseholdPlaced@1', '2024-01-17', '{"case":"nachten","placement":"nacht-16","location":"noodopvang","from":"2024-01-17"}'),
	(160, 0, 160, NULL, 'nachten', 'PlacementEnded@1', '2024-01-18', '{"case":"nachten","placement":"nacht-16","on":"2024-01-18"}'),
	(161, 0, 161, NULL, 'nachten', 'HouseholdPlaced@1', '2024-01-18', '{"case":"nachten","placement":"nacht-17","location":"noodopvang","from":"2024-01-18"}'),
	(162, 0, 162, NULL, 'nachten', 'PlacementEnded@1', '2024-01-19', '{"case":"nachten","placement":"nacht-17","on":"2024-01-19"}'),
	(163, 0, 163, NULL, 'nachten', 'HouseholdPlaced@1', '2024-01-19', '{"case":"nachten","placement":"nacht-18","location":"noodopvang","from":"2024-01-19"}'),
	(164, 0, 164, NULL, 'nachten', 'PlacementEnded@1', '2024-01-20', '{"case":"nachten","placement":"nacht-18","on":"2024-01-20"}'),
	(165, 0, 165, NULL, 'nachten', 'HouseholdPlaced@1', '2024-01-20', '{"case":"nachten","placement":"nacht-19","location":"noodopvang","from":"2024-01-20"}'),
	(166, 0, 166, NULL, 'nachten', 'PlacementEnded@1', '2024-01-21', '{"case":"nachten","placement":"nacht-19","on":"2024-01-21"}'),
	(167, 0, 167, NULL, 'nachten', 'HouseholdPlaced@1', '2024-01-21', '{"case":"nachten","placement":"nacht-20","location":"noodopvang","from":"2024-01-21"}'),
	(168, 0, 168, NULL, 'nachten', 'PlacementEnded@1', '2024-01-22', '{"case":"nachten","placement":"nacht-20","on":"2024-01-22"}'),
	(169, 0, 169, NULL, 'nachten', 'HouseholdPlaced@1', '2024-01-22', '{"case":"nachten","placement":"nacht-21","location":"noodopvang","from":"2024-01-22"}'),
	(170, 0, 170, NULL, 'nachten', 'PlacementEnded@1', '2024-01-23', '{"case":"nachten","placement":"nacht-21","on":"2024-01-23"}'),
	(171, 0, 171, NULL, 'nachten', 'HouseholdPlaced@1', '2024-01-23', '{"case":"nachten","placement":"nacht-22","location":"noodopvang","from":"2024-01-23"}'),
	(172, 0, 172, NULL, 'nachten', 'PlacementEnded@1', '2024-01-24', '{"case":"nachten","placement":"nacht-22","on":"2024-01-24"}'),
	(173, 0, 173, NULL, 'nachten', 'HouseholdPlaced@1', '2024-01-24', '{"case":"nachten","placement":"nacht-23","location":"noodopvang","from":"2024-01-24"}'),
	(174, 0, 174, NULL, 'nachten', 'PlacementEnded@1', '2024-01-25', '{"case":"nachten","placement":"nacht-23","on":"2024-01-25"}'),
	(175, 0, 175, NULL, 'nachten', 'HouseholdPlaced@1', '2024-01-25', '{"case":"nachten","placement":"nacht-24","location":"noodopvang","from":"2024-01-25"}'),
	(176, 0, 176, NULL, 'nachten', 'PlacementEnded@1', '2024-01-26', '{"case":"nachten","placement":"nacht-24","on":"2024-01-26"}'),
	(177, 0, 177, NULL, 'nachten', 'HouseholdPlaced@1', '2024-01-26', '{"case":"nachten","placement":"nacht-25","location":"noodopvang","from":"2024-01-26"}'),
	(178, 0, 178, NULL, 'nachten', 'PlacementEnded@1', '2024-01-27', '{"case":"nachten","placement":"nacht-25","on":"2024-01-27"}'),
	(179, 0, 179, NULL, 'nachten', 'HouseholdPlaced@1', '2024-01-27', '{"case":"nachten","placement":"nacht-26","location":"noodopvang","from":"2024-01-27"}'),
	(180, 0, 180, NULL, 'nachten', 'PlacementEnded@1', '2024-01-28', '{"case":"nachten","placement":"nacht-26","on":"2024-01-28"}'),
	(181, 0, 181, NULL, 'nachten', 'HouseholdPlaced@1', '2024-01-28', '{"case":"nachten","placement":"nacht-27","location":"noodopvang","from":"2024-01-28"}'),
	(182, 0, 182, NULL, 'nachten', 'PlacementEnded@1', '2024-01-29', '{"case":"nachten","placement":"nacht-27","on":"2024-01-29"}'),
	(183, 0, 183, NULL, 'nachten', 'HouseholdPlaced@1', '2024-01-29', '{"case":"nachten","placement":"nacht-28","location":"noodopvang","from":"2024-01-29"}'),
	(184, 0, 184, NULL, 'nachten', 'PlacementEnded@1', '2024-01-30', '{"case":"nachten","placement":"nacht-28","on":"2024-01-30"}'),
	(185, 0, 185, NULL, 'nachten', 'HouseholdPlaced@1', '2024-01-30', '{"case":"nachten","placement":"nacht-29","location":"noodopvang","from":"2024-01-30"}'),
	(186, 0, 186, NULL, 'nachten', 'PlacementEnded@1', '2024-01-31', '{"case":"nachten","placement":"nacht-29","on":"2024-01-31"}'),
	(187, 0, 187, NULL, 'nachten', 'HouseholdPlaced@1', '2024-01-31', '{"case":"nachten","placement":"nacht-30","location":"noodopvang","from":"2024-01-31"}'),
	(188, 0, 188, NULL, 'nachten', 'PlacementEnded@1', '2024-02-01', '{"case":"nachten","placement":"nacht-30","on":"2024-02-01"}'),
	(189, 0, 189, NULL, 'nachten', 'HouseholdPlaced@1', '2024-02-01', '{"case":"nachten","placement":"nacht-31","location":"noodopvang","from":"2024-02-01"}'),
	(190, 0, 190, NULL, 'nachten', 'PlacementEnded@1', '2024-02-02', '{"case":"nachten","placement":"nacht-31","on":"2024-02-02"}'),
	(191, 0, 191, NULL, 'nachten', 'HouseholdPlaced@1', '2024-02-02', '{"case":"nachten","placement":"nacht-32","location":"noodopvang","from":"2024-02-02"}'),
	(192, 0, 192, NULL, 'nachten', 'PlacementEnded@1', '2024-02-03', '{"case":"nachten","placement":"nacht-32","on":"2024-02-03"}'),
	(193, 0, 193, NULL, 'nachten', 'HouseholdPlaced@1', '2024-02-03', '{"case":"nachten","placement":"nacht-33","location":"noodopvang","from":"2024-02-03"}'),
	(194, 0, 194, NULL, 'nachten', 'PlacementEnded@1', '2024-02-04', '{"case":"nachten","placement":"nacht-33","on":"2024-02-04"}'),
	(195, 0, 195, NULL, 'nachten', 'HouseholdPlaced@1', '2024-02-04', '{"case":"nachten","placement":"nacht-34","location":"noodopvang","from":"2024-02-04"}'),
	(196, 0, 196, NULL, 'nachten', 'PlacementEnded@1', '2024-02-05', '{"case":"nachten","placement":"nacht-34","on":"2024-02-05"}'),
	(197, 0, 197, NULL, 'nachten', 'HouseholdPlaced@1', '2024-02-05', '{"case":"nachten","placement":"nacht-35","location":"noodopvang","from":"2024-02-05"}'),
	(198, 0, 198, NULL, 'nachten', 'PlacementEnded@1', '2024-02-06', '{"case":"nachten","placement":"nacht-35","on":"2024-02-06"}'),
	(199, 0, 199, NULL, 'nachten', 'HouseholdPlaced@1', '2024-02-06', '{"case":"nachten","placement":"nacht-36","location":"noodopvang","from":"2024-02-06"}'),
	(200, 0, 200, NULL, 'nachten', 'PlacementEnded@1', '2024-02-07', '{"case":"nachten","placement":"nacht-36","on":"2024-02-07"}'),
	(201, 0, 201, NULL, 'nachten', 'HouseholdPlaced@1', '2024-02-07', '{"case":"nachten","placement":"nacht-37","location":"noodopvang","from":"2024-02-07"}'),
	(202, 0, 202, NULL, 'nachten', 'PlacementEnded@1', '2024-02-08', '{"case":"nachten","placement":"nacht-37","on":"2024-02-08"}'),
	(203, 0, 203, NULL, 'nachten', 'HouseholdPlaced@1', '2024-02-08', '{"case":"nachten","placement":"nacht-38","location":"noodopvang","from":"2024-02-08"}'),
	(204, 0, 204, NULL, 'nachten', 'PlacementEnded@1', '2024-02-09', '{"case":"nachten","placement":"nacht-38","on":"2024-02-09"}'),
	(205, 0, 205, NULL, 'nachten', 'HouseholdPlaced@1', '2024-02-09', '{"case":"nachten","placement":"nacht-39","location":"noodopvang","from":"2024-02-09"}'),
	(206, 0, 206, NULL, 'nachten', 'PlacementEnded@1', '2024-02-10', '{"case":"nachten","placement":"nacht-39","on":"2024-02-10"}'),
	(207, 0, 207, NULL, 'nachten', 'HouseholdPlaced@1', '2024-02-10', '{"case":"nachten","placement":"nacht-40","location":"noodopvang","from":"2024-02-10"}'),
	(208, 0, 208, NULL, 'nachten', 'PlacementEnded@1', '2024-02-11', '{"case":"nachten","placement":"nacht-40","on":"2024-02-11"}'),
	(209, 0, 209, NULL, 'nachten', 'HouseholdPlaced@1', '2024-02-11', '{"case":"nachten","placement":"nacht-41","location":"noodopvang","from":"2024-02-11"}'),
	(210, 0, 210, NULL, 'nachten', 'PlacementEnded@1', '2024-02-12', '{"case":"nachten","placement":"nacht-41","on":"2024-02-12"}'),
	(211, 0, 211, NULL, 'nachten', 'HouseholdPlaced@1', '2024-02-12', '{"case":"nachten","placement":"nacht-42","location":"noodopvang","from":"2024-02-12"}'),
	(212, 0, 212, NULL, 'nachten', 'PlacementEnded@1', '2024-02-13', '{"case":"nachten","placement":"nacht-42","on":"2024-02-13"}'),
	(213, 0, 213, NULL, 'nachten', 'HouseholdPlaced@1', '2024-02-13', '{"case":"nachten","placement":"nacht-43","location":"noodopvang","from":"2024-02-13"}'),
	(214, 0, 214, NULL, 'nachten', 'PlacementEnded@1', '2024-02-14', '{"case":"nachten","placement":"nacht-43","on":"2024-02-14"}'),
	(215, 0, 215, NULL, 'nachten', 'HouseholdPlaced@1', '2024-02-14', '{"case":"nachten","placement":"nacht-44","location":"noodopvang","from":"2024-02-14"}'),
	(216, 0, 216, NULL, 'nachten', 'PlacementEnded@1', '2024-02-15', '{"case":"nachten","placement":"nacht-44","on":"2024-02-15"}'),
	(217, 0, 217, NULL, 'nachten', 'HouseholdPlaced@1', '2024-02-15', '{"case":"nachten","placement":"nacht-45","location":"noodopvang","from":"2024-02-15"}'),
	(218, 0, 218, NULL, 'nachten', 'PlacementEnded@1', '2024-02-16', '{"case":"nachten","placement":"nacht-45","on":"2024-02-16"}'),
	(219, 0, 219, NULL, 'nachten', 'HouseholdPlaced@1', '2024-02-16', '{"case":"nachten","placement":"nacht-46","location":"noodopvang","from":"2024-02-16"}'),
	(220, 0, 220, NULL, 'nachten', 'PlacementEnded@1', '2024-02-17', '{"case":"nachten","placement":"nacht-46","on":"2024-02-17"}'),
	(221, 0, 221, NULL, 'nachten', 'HouseholdPlaced@1', '2024-02-17', '{"case":"nachten","placement":"nacht-47","location":"noodopvang","from":"2024-02-17"}'),
	(222, 0, 222, NULL, 'nachten', 'PlacementEnded@1', '2024-02-18', '{"case":"nachten","placement":"nacht-47","on":"2024-02-18"}'),
	(223, 0, 223, NULL, 'nachten', 'HouseholdPlaced@1', '2024-02-18', '{"case":"nachten","placement":"nacht-48","location":"noodopvang","from":"2024-02-18"}'),
	(224, 0, 224, NULL, 'nachten', 'PlacementEnded@1', '2024-02-19', '{"case":"nachten","placement":"nacht-48","on":"2024-02-19"}'),
	(225, 0, 225, NULL, 'nachten', 'HouseholdPlaced@1', '2024-02-19', '{"case":"nachten","placement":"nacht-49","location":"noodopvang","from":"2024-02-19"}'),
	(226, 0, 226, NULL, 'nachten', 'PlacementEnded@1', '2024-02-20', '{"case":"nachten","placement":"nacht-49","on":"2024-02-20"}'),
	(227, 0, 227, NULL, 'nachten', 'HouseholdPlaced@1', '2024-02-20', '{"case":"nachten","placement":"nacht-50","location":"noodopvang","from":"2024-02-20"}'),
	(228, 0, 228, NULL, 'nachten', 'PlacementEnded@1', '2024-02-21', '{"case":"nachten","placement":"nacht-50","on":"2024-02-21"}'),
	(229, 0, 229, NULL, 'nachten', 'HouseholdPlaced@1', '2024-02-21', '{"case":"nachten","placement":"nacht-51","location":"noodopvang","from":"2024-02-21"}'),
	(230, 0, 230, NULL, 'nachten', 'PlacementEnded@1', '2024-02-22', '{"case":"nachten","placement":"nacht-51","on":"2024-02-22"}'),
	(231, 0, 231, NULL, 'nachten', 'HouseholdPlaced@1', '2024-02-22', '{"case":"nachten","placement":"nacht-52","location":"noodopvang","from":"2024-02-22"}'),
	(232, 0, 232, NULL, 'nachten', 'PlacementEnded@1', '2024-02-23', '{"case":"nachten","placement":"nacht-52","on":"2024-02-23"}'),
	(233, 0, 233, NULL, 'nachten', 'HouseholdPlaced@1', '2024-02-23', '{"case":"nachten","placement":"nacht-53","location":"noodopvang","from":"2024-02-23"}'),
	(234, 0, 234, NULL, 'nachten', 'PlacementEnded@1', '2024-02-24', '{"case":"nachten","placement":"nacht-53","on":"2024-02-24"}'),
	(236, 0, 236, 237, 'voorbeeld-groot', 'HouseholdPlaced@1', '2024-02-01', '{"case":"voorbeeld-groot","placement":"vergissing","location":"heemserveen","from":"2024-02-01"}'),
	(236, 0, 238, NULL, 'voorbeeld-groot', 'HouseholdPlaced@1', '2024-02-01', '{"case":"voorbeeld-groot","placement":"vergissing","location":"heemserveen","from":"2024-02-01"}'),
	(57, 0, 57, 239, 'voorbeeld-groot', 'CaseCoupled@1', '2024-01-22', '{"case":"voorbeeld-groot","municipality":"GM0160","on":"2024-01-22","coupled_by":"COA"}'),
	(57, 0, 239, NULL, 'voorbeeld-groot', 'CaseCoupled@1', '2024-01-24', '{"case":"voorbeeld-groot","municipality":"GM0160","on":"2024-01-24","coupled_by":"COA"}'),
	(242, 0, 242, NULL, 'voorbeeld-boven-wijk', 'CaseRegistered@1', '2024-03-01', '{"case":"voorbeeld-boven-wijk","group":"status_holder","municipality":"GM0160","on":"2024-03-01","members":[{"person":"vw-1"}],"composition":"single","language":"ti"}'),
	(243, 0, 243, NULL, 'voorbeeld-boven-wijk', 'CaseCoupled@1', '2024-03-05', '{"case":"voorbeeld-boven-wijk","municipality":"GM0160","on":"2024-03-05","coupled_by":"COA"}'),
	(244, 0, 244, NULL, 'voorbeeld-boven-wijk', 'CouplingWithdrawn@1', '2024-03-19', '{"case":"voorbeeld-boven-wijk","on":"2024-03-19"}'),
	(245, 0, 245, NULL, 'voorbeeld-boven-wijk', 'CaseClosed@1', '2024-04-01', '{"case":"voorbeeld-boven-wijk","on":"2024-04-01"}'),
	(246, 0, 246, NULL, 'voorbeeld-gepland', 'PlacementCorrected@1', '2024-04-03', '{"case":"voorbeeld-gepland","placement":"voorbeeld-gepland-1","from":"2024-04-03","until":"2024-07-15","unit":"2a"}'),
	(254, 0, 254, NULL, 'voorbeeld-asiel', 'PlanEnded@1', '2024-06-01', '{"case":"voorbeeld-asiel","person":"va-2","on":"2024-06-01"}'),
	(256, 0, 256, NULL, 'voorbeeld-boven', 'EnrolmentEnded@1', '2024-06-01', '{"case":"voorbeeld-boven","person":"ve-2","on":"2024-06-01"}'),
	(258, 0, 258, NULL, 'voorbeeld-boven', 'CaseLeftProgramme@1', '2024-06-01', '{"case":"voorbeeld-boven","programme":"buitenkwartier","on":"2024-06-01"}');



INSERT INTO public.case_municipality VALUES
	(44, 0, 44, NULL, 'GM0160'),
	(50, 0, 50, NULL, 'GM0160'),
	(53, 0, 53, NULL, 'GM0160'),
	(56, 0, 56, NULL, 'GM0160'),
	(59, 0, 59, NULL, 'GM0160'),
	(114, 0, 114, NULL, 'GM0160'),
	(128, 0, 128, NULL, 'GM0160'),
	(242, 0, 242, NULL, 'GM0160');



INSERT INTO public.command VALUES
	('1-1', '441443a95358295fe022f5d0e78c482ccbb2b0c3751151fcde6786dd808e816a', 1, 1),
	('1-2', '74a03742cb9f194b20e45360071430942edbe0a4dcd443b109cd9b45a8629ecc', 2, 2),
	('1-3', '9965f93436d1e7c22f65bbd8c462f8a111582224a2d01f4e2569215a8525c865', 3, 3),
	('1-4', 'feac0f4bb237ac1b732a65780435953960e0cb65e1a29799e680ebc88a00e823', 4, 4),
	('1-5', '196f9b5e26f58b61e9d297f53c9f8225c3af41e1be751a15eecb6cd112d4589c', 5, 5),
	('1-6', 'a14c56971985bef03ad635e79dc8fcdb5cd0f0ce46685a9b70b0bfedfc135782', 6, 6),
	('1-7', '10908b2d30b82fe82f354f11edfd6554debe7f161782f3efc4b72543a817d4b8', 7, 7),
	('1-8', '2b84f6b15332dbcdf20cab50e45a4e9770f76fe2f0e53d5d80719327889ab1d2', 8, 8),
	('1-9', 'a7ea133b89cf428ebd840a3aa9e42b2fa1d4477b5806c6d612b3c1f6304ac783', 9, 9),
	('1-10', 'f9f784734d09f7e6ae17cdf00e6ea4b364627556f03c443c65ddbe7f6d32e5b4', 10, 10),
	('1-11', '5e6cd89fa634402877544a7e98e54e3d53c4cd3071c8ad551ada26e089a0a5fa', 11, 11),
	('1-12', '1daea666c3350a03ffbcd45692ae77b3552b569d7bf14f0c44275543f914271b', 12, 12),
	('1-13', '115a982ad5e375e791cc1f122a4432ff8d8e9426ed8f77da1c3f35e341d64d3a', 13, 13),
	('1-14', '65e24a9920417608f634bc44a5ab3882454d9cf502ea710cba5f9ceb970e55f1', 14, 14),
	('1-15', '0a5eb6ff9c0b6471d56f1e5b8a0e2341db1573022c3aa44f3e8ffd7e94730936', 15, 15),
	('1-16', '3a6580391b544f07a0bedc5e042244464eb830ead67a4ba568adf16267870494', 16, 16),
	('1-17', 'b4d5965a0e2697e68d061741069287bdc89b715ddf119fc81793c2358aa8b257', 17, 17),
	('1-18', 'be9efa092ad894b1b8b9dd9a8578dd0bd0cbcc69de97b08827320615579fc769', 18, 18),
	('1-19', '8401292a109a110f92e0ee5f5782ba08735416c3894b8ee973bd861bb7595012', 19, 19),
	('1-20', '79b8b10792abcad60e4da775378c74c6c112bbcc71bb304bc88b2750ed93e00b', 20, 20),
	('1-21', '5df4e8fc8a65a419d493fb62f3d8705cc0b5afcc24d66012c9f406fa9b978829', 21, 21),
	('1-22', '9236cbd06b8583c1fd84d777df456fe84e9848d0ee92d4bfe70f8fca117b12a3', 22, 22),
	('1-23', '44bc8d03ae061ab306f2f7ee9450cfd30062519ebc27393f889464ba30837a6a', 23, 23),
	('1-24', 'e46c64c0663bbeecd551cc77a9bde709201a2d68bb2b2b4504777f64e424d3b4', 24, 24),
	('1-25', 'c340494a34f014904d0cb171186ff1e54f7a0f341366c3d6f65c6761b3d20dad', 25, 25),
	('1-26', '26efd5fd92107c1f5ea7ad5be636302802b7639ff82b49801dba1ba80756b3c8', 26, 26),
	('1-27', '832bff5b9134a4ac76e23517b01fe6966ee8e482ccf6484d5fb6cf34d74a1816', 27, 27),
	('1-28', '68df13fdc2f810c37ea2c5105f067a7a9bc882f5c9e779c7f27dbd83810afd0f', 28, 28),
	('1-29', 'b85a2a2ea8dea839db2ef719b37ff89dccb248078e33833e571e9b4de924d756', 29, 29),
	('1-30', '3733db486a62c6647b840ceca843de6ec8722517b9f12dc2d8f426d13b4f0c16', 30, 30),
	('1-31', 'c7ecd016039526af14703c74749d58d01b832757a467272b8a27f796c2b3818d', 31, 31),
	('1-32', '91553f47aa3da6d221a3367763c4a1f2cd5ea6ac1a6c5b73a71068c52352e04a', 32, 32),
	('1-33', '64bd36e1c1b7bd7cf38f8470395304b8a430d13dbeb0f2b570e08d5222c51345', 33, 33),
	('1-34', '8c7e82acc7f46a51d16c02c0ea6ea270f9cf308091ecb28b1aed767078c0bdb0', 34, 34),
	('1-35', 'cfedffbfeed67d6a3d3bb88086bff005a704efa3d5000a638ca5410274509729', 35, 35),
	('1-36', '4c7806bc76b726993b23e19154202d18d6322fc86895ac78f6748c02c3ce7efd', 36, 36),
	('1-37', '09537dc4a93b59b5ee388f62369c8da5e8fac98b51348a2374bf1a73106e5c26', 37, 37),
	('1-38', '7bf9eccb8c1fe7be953366ba88bad8145c2a5a1980cc2191341f9dd5396d1605', 38, 38),
	('1-39', '704511da7ea9168968165a7108b61a9d75c0359e26551d8dcf5d5f2622001a6c', 39, 39),
	('1-40', '03461984415ec5fe504f58da6fbf886b6b6590ee9b92d6045c90b4ca25fdab57', 40, 40),
	('1-41', 'db9beb35cddc0501d8cfa9dfa82cb7f7a698b0ada10ca8b0bf088756577080ce', 41, 41),
	('1-42', 'a030d8e6e3b5eccc5687f98b846390ce06d9b5d75c114e8080c8137eb858f47d', 42, 42),
	('1-43', 'de2946de76bdbc36cc0f4a9e4d80388810218c91595e6042a7c46aae59e617d9', 43, 43),
	('1-44', '2317c589c0b34d9b247cde87ac168d90882acad04c6da0fe9a0ccfc9f63a41c7', 44, 44),
	('1-45', 'a832f7c1bd72d928350fb7d1dd5ac7bdb566f91ef35c89119479a26ffa80b3c7', 45, 45),
	('1-46', '55dcd0e7f04ce3ce14409414ed606e608832773d08ebd4c828effcb10ba5a1f4', 46, 46),
	('1-47', '434429b7477c1d2ee0becdfd40ffd1fb6cae4925d911cab838549acccb63dbe7', 47, 47),
	('1-48', 'f1342226878d825d108f65d9b574ed682d12f6ceb53c7c15ace64640d50b2b0d', 48, 48),
	('1-49', 'e776f1e9705485ae95476bcbc1e79c99556b2c625dc21145745a5d906e29e016', 49, 49),
	('1-50', '7a99ea140452c37486a735f16d0311ee68b8cc3e8625d966b612b02729989c35', 50, 50),
	('1-51', '97128bfb02ef6448b6d4bb411082f1f81f194d45c5b9350e444e20c4294c9cc6', 51, 51),
	('1-52', '30a314f0114bb24c005a57c9978c239ea4ae4a5ff752746b230bc39ed2ace648', 52, 52),
	('1-53', '8925f6ca16bf083a59dc124102d3e33b098c8a669966d41248d0fab5afbd6303', 53, 53),
	('1-54', 'b6fb8fe5287fd444c00587be4627a6701c6d238c58362792eaeb8fd5ae600e6c', 54, 54),
	('1-55', 'b2b0c9386067bfaedbb4dae95df080b656250772de4cd3537708882ea4eb58c4', 55, 55),
	('1-56', 'a6f3e3e1bd70a3f5a317ddc911b4bab7701c3f84ef83862bd8ea094ae007e716', 56, 56),
	('1-57', '2eff1d0133213130c482c687129a41502184719b5d3341b2d33e177f73974b41', 57, 57),
	('1-58', '61ea06bd5938317b6c7d7292afc1f9ae61bb2b2b32f8ddcd30ea86b49b8a4411', 58, 58),
	('1-59', '1c988a26fa897f53c02bfa79be313c671a4da0a1bd0b59e8b3d7e4b30e09894e', 59, 59),
	('1-60', '726d31a3e375e9f3d62c99f655e7ad4f506c7055a0962e51225a38dcbdcf759a', 60, 60),
	('1-61', 'f26079ca69c1e6990d1571291c463b13f2de022a5df7a6f28d5e6d75f1bc98d5', 61, 61),
	('1-62', 'b372736c79ebb2a064587d48601e9be4af8f88a6ad87e86d83c9493f9b52e1bd', 62, 62),
	('1-63', 'ace3b26dc3c5ca90b519a3a28faaf5d5d04b964f18900f9738eabcb1f3e38515', 63, 63),
	('1-64', '3bb2a3c1b51a1be86fbaad89da58fe0488cf7a1b1c365c073c2993306aa4678f', 64, 64),
	('1-65', 'f290968c84d38c39f924e22003a862cb10829a63759dfe2ac91248d629326458', 65, 65),
	('1-66', '6abcf1fabe7ce824db4c3a10ecaf34f25dad2123ea5c6be929b78e64a00a91f8', 66, 66),
	('1-67', '7e2718f259688091b36443e9c780601ab2c38f864bd22269e376a255633d09cc', 67, 67),
	('1-68', '3de50c649a3160386736bcec7817a235f71eab2330b71d7856d0eb20574c5d47', 68, 68),
	('1-69', '7b5d81f38b338d0edd77b9a9443ab1212b06a696e138f5fee6d9850b10da9614', 69, 69),
	('1-70', '7a42b4bef5f3d528974a12660e4da9274a1668023701650509ac1354def70e38', 70, 70),
	('1-71', '796edbbc41801901117951b2c8b04a31bf0c750cc6bbc9562c47a9292e95e896', 71, 71),
	('1-72', 'bd6a889a75101014650a0a1cb4a7622ae7d6b34d11a7f05e2f87d7c0b3b64fb1', 72, 72),
	('1-73', 'a4c3f53a0eb1cc4975568bfda0e99c998679912b7b48501232e6bb14db48c8a1', 73, 73),
	('1-74', '4ad5667e4f7e86cc7cf0c3c8144efeb04776c7f0358e43379eacef4adc78e6d9', 74, 74),
	('1-75', '05d4eb122a4d31b8ac69e24b380b709faab045547c2fa7d4e35a7218b1ad4803', 75, 75),
	('1-76', '26acab6af1f88bffc86ea7894d1fb939a90beddd533181107f9519fe733188d4', 76, 76),
	('1-77', 'b44ac6389598ddf145416501f7eb751729451e54de387a98c3dc40902ec6b7ef', 77, 77),
	('1-78', 'c8df1ca2581360e4b8ee8dc56d37dfd6541f88c032a0f9e4e698dbd104f46548', 78, 78),
	('1-79', '100ed32623d9dbd81923ad09e096989eb985e9279e207e7b199cf8933225cb3d', 79, 79),
	('1-80', '4b184a86019f8dc2217eec20737983ee8e9affef8a6d12ff5859a4759bde4ad4', 80, 80),
	('1-81', '19d1cf03c3bf0711c5bec5204d884497dc063b51b5564968d94f84460883c695', 81, 81),
	('1-82', '242120fac0bf0f1f8071f4e3fa4f11eb48b725f52784baef513d0406d42e3d28', 82, 82),
	('1-83', '6a9966f14fce5ed7b3584e1ea0548ef4d2562564976bdde869a19b167fbf7239', 83, 83),
	('1-84', '914abf572cd2e3ee9f9474ca6264ab80444bd7aae39b901cda56612a978fafab', 84, 84),
	('1-85', 'acf14dd2af1b1da83bb3ec377fb4f9d0c6acc26f800a0d40d1982ce5f114a7ea', 85, 85),
	('1-86', '12fa02fe824860818c19a6f2fbc879980323f68d8b7f7c8fa39fb292e48b0346', 86, 86),
	('1-87', '452e282e8f304b5d1f549222e940d8cb0b49cada5f91b2b3b4fc318db6f47cc4', 87, 87),
	('1-88', '382fa96d31b31480dad0382878f0f1704947c3772a4a95143d612bad6f848a67', 88, 88),
	('1-89', '9b4a454edc6d63a71b7bd280d9f56db5e05c65161b21f0cfe32b4cc283cc0dbe', 89, 89),
	('1-90', 'b24ceb6357796ce26a8456d4d2437039bd1acb796d6b87e7d5e5a0ff4b72d090', 90, 90),
	('1-91', '8309565ea23693106f1e5e13b57a04e6e410de73bd1e9f8af80a11665ade7b40', 91, 91),
	('1-92', '7371babd777b1020f60f8c7f798e463f422a7d6c2f4c14928318e07a65e2f479', 92, 92),
	('1-93', '3753c86de384429be4773dc7fde34f412a7acd7f989f9c620e8b8b5a25ebe8b8', 93, 93),
	('1-94', 'ed07a4f418ca7f1c28197972038e0796038e4857f3d000d6c32ad65182a897f1', 94, 94),
	('1-95', 'fe7728aeccc06c783ce6956fdf6576a0f407d9fa4eaa59a9a004395f3f9a15c9', 95, 95),
	('1-96', '7953c6f8530125e1a51d1d5df636929dc7c37979065beeb5fbf9ac9ab3600dc5', 96, 96),
	('1-97', '18beffbd08f5674d64d0ad14b69a5b7ed242f77251296720e157095e1e82466a', 97, 97),
	('1-98', 'da290a78720c6951547872d9e63a4ecd10a5816deb1da10b7bc37e7e76fad5a2', 98, 98),
	('1-99', '74fb81ecf0df0e6641dcf247f94878d7603b2d983554b81679090fdecdff81c8', 99, 99),
	('1-100', '3853d97e572f4c92d5b71ccf9924f8091483bef77d6842499a7a630be3bdcfe7', 100, 100),
	('1-101', '2ff8f929ffccb9a4c153333a3fc5eed13ad05500c1251736e1a1f4cfd429ec65', 101, 101),
	('1-102', 'e1ed87820abf3e2c066c78c766adb2ed9167171a1a6f0935fcd2f7160405ec44', 102, 102),
	('1-103', 'd41fe6d294cb3f48ed76251ea336e4b2933b1c8c4af475fb9d6ae757ce777aa1', 103, 103),
	('1-104', '2ec3cbb07f7a277cae69f216ad411d527ff2e36bf025146b74ef85eb2c36230a', 104, 104),
	('1-105', '87a543691162ae1b92d93b5064953f5ecdd206acd1f217264f0ffe307af6ef12', 105, 105),
	('1-106', 'a36cd3ac50fc1febff872e1551a117dda3edabde50fbc74930eefab7455cfc7a', 106, 106),
	('1-107', '84fb0ccc6a9cf73bd01a1b5f2786c9e204800b11307a8fe59c2655ba78e9b85e', 107, 107),
	('1-108', 'ed0c3b889f1daf1b136e9fb7948abc4c6cce3b0e15edd3f1e9bb662e940d6cc8', 108, 108),
	('1-109', '6859faf518f84e2df8389b3c47f2761fabaef2cfaa90fb50801a730b1c22c70b', 109, 109),
	('1-110', 'eaf054935188d92673147e1f377c9b9eb864d687de878ad795fbfa11bb58c6fe', 110, 110),
	('1-111', '576a1fd035d69e7094102d71b621e8d151346ac9789744596bac4e6b4d9aab17', 111, 111),
	('1-112', '58b638f55ea925e581d36057167579c83a2c321567e1c768c2855500d3536504', 112, 112),
	('1-113', '34650ebf7465fce1591a05150136cdee47c64ffa44d64699d78eac010a04c825', 113, 113),
	('1-114', '0df1fe3f9a0f4ddda4878640461507d9007fa4479769d4c494b4772a2f8bb47e', 114, 114),
	('1-115', 'cf49a5fcb0e5ab804e4661bfce0fc518887e6e96e2f43548bc9037b1ebaaf337', 115, 115),
	('1-116', '1fe3fcde878125f95b9c67f34ed69cc81f25db09d7c17f3f42cd8b8e69d75dc4', 116, 116),
	('1-117', '465a951851edabf11c0e590952a6f8c6ab8a9ff1f10cfd81f60925ca0d8fbc44', 117, 117),
	('1-118', '6d2909d1fc701b3e01571eb9f59b80d7d1ca41a7f331a6ca0dc5e15bc224144b', 118, 118),
	('1-119', '4d6222d931f422d1ea87700d39e8e9816f13d077e34f934d5c1d6f3892765eb1', 119, 119),
	('1-120', '09041fbac4f0da8a5f0c9af66f86b52f9af08f28748f2c6eb104db614e790339', 120, 120),
	('1-121', 'e284103107023ce57786b80ab9531a97f3a66b2f2fa7011de2311cfb373deba0', 121, 121),
	('1-122', '9dc73d8e454b8e23799591e774dde511eac4564459dcb6353909354d3ac7f327', 122, 122),
	('1-123', '2f0b2f1644ce1d34dfe74f93683f4e7b6cd7a9a18e14ab44130e9e286021a6d9', 123, 123),
	('1-124', 'dbca8cd7b53929a9f072942c150ade2f5d2901cc2c1550efef602e384f9d38e3', 124, 124),
	('1-125', 'a04231b827469f043b8103d3d0a4dde1fd757bebb56a031204156db21f5ae2ce', 125, 125),
	('1-126', '514f1e4c0e1eae3b7c19902515db26a4431633904f670b1e4aa5996e40b581df', 126, 126),
	('1-127', '353c706cee9b4a356ea04bb4ce3d3dfb9c0faec7b3a8e63e0d1e05d90324e2f9', 127, 127),
	('1-128', '28b635264dbe74dc17aaffe904502aa0d61f3878cf4c3aa8a31d85e993d79519', 128, 128),
	('1-129', '357466d28aeea46d0b45509071df09afb4c8353fbde0acbda9cdd43b25783929', 129, 129),
	('1-130', '8bf5323c6f988fe69dcdfd6537d2ccacccc199f495a3c6f99e919d17239e7b44', 130, 130),
	('1-131', '0f7cf44a645e523f6fa895acdd1429aa2fd4b18683f0755bb3e5c526e2250745', 131, 131),
	('1-132', '568b09f08fabffd27231780303fee43a82306710f909c9a425f22f3d19d39919', 132, 132),
	('1-133', '7c5dffbd7f3f4b74917bac71dd70530e238ec7867fe0f60b4156d4a716479cf5', 133, 133),
	('1-134', '7564615a870163d25e47df85062a8e19c83b4008a38830c18c8bea01e63b7f67', 134, 134),
	('1-135', 'c847f3df63d70f07efba35806eece6d93ba2edaa6474b5ca8eb5ff623d4fd695', 135, 135),
	('1-136', '6f5245a355102a16bab91d052d15d2d502da41fa21c3c9aca01fa0d8477b41e8', 136, 136),
	('1-137', 'c0f528bcd2455e3257227d42cce1f646bc222a53fe88b86e30655c57b903b245', 137, 137),
	('1-138', '28702e7f757969cc4e9f146d6c24cf5b00baae2ddfce4cd0fa9c56124c91530a', 138, 138),
	('1-139', '2438fc24fe5aac02f19fb6bf99ad7936bd798232b0f506f5d79db33a4a2fd667', 139, 139),
	('1-140', 'afea8de03875a7f947ee057348301fce97f8d33599f822c159b7718fa900dbc3', 140, 140),
	('1-141', '7e4c2f4c7e2fca252c2483b510023348c7b5a78d3cbb9b698eab129f8f0a0836', 141, 141),
	('1-142', '090462e0341c8a756cd28cdc0e6ee0b4310e143bc218f0c1e2752d098b427b19', 142, 142),
	('1-143', 'b018823ffc8c6c927a16372d91acd609e68d438d0d77aba139ffbbdb80dcff5e', 143, 143),
	('1-144', 'b53e92e7f25e647cb5997eb8fefbd9ad186a99c3fbe6ee3a2997686650ca3bab', 144, 144),
	('1-145', '6f5fb5a2c72d5f97a7a3cec9488197668a070a34b041e1c56cdfaaa5009d03c2', 145, 145),
	('1-146', '80fde6a52c690d790a2eeb40dfef8e1d4cd0952d830047031b89b840c1bd61ba', 146, 146),
	('1-147', '9793c610ad54bd35fcf58a16aaa4a9c9d59f632f709d7ae97c3be67d79bef094', 147, 147),
	('1-148', '7faab75fce6dce41d4580bb6842953e5de97a915da8a737f68217ae4971f937b', 148, 148),
	('1-149', '58342aeb1d9c59d303a252ce3c4da1a3cfa5c578afdf369b7e05445df113705e', 149, 149),
	('1-150', '20dffa59911d6c3aea71ef356bbce21a460865acb08f75296682d10cbb5fa235', 150, 150),
	('1-151', '0dc8e061849ac9b350d9b2578a715f13e797535b8a9b9c5db6feed6d4de2f984', 151, 151),
	('1-152', 'ece94accc441faa29751e1b58a0b515bb92068d545d52a6625d2a81a443a5d96', 152, 152),
	('1-153', 'f4781aa4c409ed81531a5199189c655e98d080d9c099c3150d35200f7fee0624', 153, 153),
	('1-154', 'ac718b85e242044888c7511007320c675b27a93595f2d60c8c42d41e9b5187d3', 154, 154),
	('1-155', '7a12201c596e65765a90e0c71f1d00a706c55db7330687097a12f227f9dc0b46', 155, 155),
	('1-156', 'a6195a4c1068340b13e928e24e351d771b542b779101b8866ee5c0ce544181c5', 156, 156),
	('1-157', 'b424a0211be218e100438cc78d7ad9a5e781cde3d61086fe29f21446852a169c', 157, 157),
	('1-158', 'b104800f5b605a0dae7c220b9b8aa1b878436d4a80a287d31cb0366e9e841c19', 158, 158),
	('1-159', 'e4d41b91b3a8aba780c6649b764b85d398bfba9377aa799c8a8ba4c09dc06ee7', 159, 159),
	('1-160', 'c58be2902140419a06acbf45902f36930bfc4ec72988b2d6b52535fee55032f2', 160, 160),
	('1-161', '173fb0e8845a72916b309e525eebbed8c74e776f4fb54a1dcd6958f64ff69bee', 161, 161),
	('1-162', '4d96425193b53687613dda58205676120e9a0b30902741312182b5a28bda391f', 162, 162),
	('1-163', 'd399321d21e5488816bccfdbf783268ef1ec0738926f8033e0c8c9dc8789d69b', 163, 163),
	('1-164', '5ed66896c0b908cbdee4980bc6f51990f2ddc6611d47ed5175ea7fa4aae6d4f2', 164, 164),
	('1-165', 'ac5d6968f4b4d29d600698ad7e1e79b47d71e4eeba00e2e0825a703594ca9132', 165, 165),
	('1-166', '0310663a84b7ea490d52f9ebb55a6ebf509a1c5638548c30e9f6bf146ab59a1a', 166, 166),
	('1-167', 'cc13203fa6b3c97a9615760e2f06854a7a5199600ea85e1171433a61d80fa13d', 167, 167),
	('1-168', '44a411e7c57c74e8d158c07a75c9369387741c0a64cbf5bcf602b9f0c4c97737', 168, 168),
	('1-169', '0b76185234032c5be18a6ed57c54d5ddb7a762da298319325ec664c418acc776', 169, 169),
	('1-170', 'b7598046c5012759e895bbae787b8671bdd98e05f84add3e804c78641b240483', 170, 170),
	('1-171', '064c4e4a22edec38450190362bc6fc07b36fecd41c048f7be5d0345165debf7c', 171, 171),
	('1-172', '633076805b5d1e525f3933329549701afe0cbf26d1225c68b450b0f94917c629', 172, 172),
	('1-173', 'f3e540c9425b0f0aa65d92b4df5006d03113de90408547b9a3a2a8ef7c5e5d44', 173, 173),
	('1-174', 'ebdee9d2e918c844966b4039cfdcd5498858ba5467902e742cf397b6041c1fd6', 174, 174),
	('1-175', 'ac2c7c5eb3c79e09274c591c0bd9b50138f8301d7c5642d5ad93dc28ab7d4b6d', 175, 175),
	('1-176', '073ad087f524fa9635a59ba829830ccebd4df9378ec392cc556315edf1dcace2', 176, 176),
	('1-177', 'a22039ed8adc998e45012f05c02459c1b972eab6c721c369ce3338dd85f495dd', 177, 177),
	('1-178', '9c7fc2ed7f7e3fd487cac994611e56997b10f0b2b924b6b617ed35d2ed8afcd0', 178, 178),
	('1-179', '0da603164c3b2bc9932031ed67860207b3d119ab89ca9c018b5a5e4465e7202b', 179, 179),
	('1-180', '2e2d7180626e3af71fcca693a6b9c1171e96b9872b1bc10c67677e7c6bff8a9c', 180, 180),
	('1-181', '1f686bb8e9217d09cbc3ecabd92a65b831e1fc370fff403c666e011a044bdb1c', 181, 181),
	('1-182', '827b96408be926508a9ffb956ac0330c7620ca25b4d116352d2ac4ff02ccda14', 182, 182),
	('1-183', 'b8bc8b5b7f153dc883c53699599ac744ad9e12ef8a9e840705f52ea9c9a35a7f', 183, 183),
	('1-184', '0ec64692759d000249cd3ce06c27014e75aaa8b89f6b7a6d20057e985e3be8d9', 184, 184),
	('1-185', '686ec7b6a5aee430d8416dd9b63a29dd41d2d59c0ece861f3d2771a318b2ac36', 185, 185),
	('1-186', 'd72a2ea88bfee023b81be746efe03634ea3342a7786a1b8e75e47cc162e25162', 186, 186),
	('1-187', '53e555f3a8565fb5872645684a9536d51f4e36cefa81c47a9955b7c20d3859a3', 187, 187),
	('1-188', '359999f049c480a037e2f0aa3089e7459dbd5edb2a806ee0b8bdb0224dfb4465', 188, 188),
	('1-189', '4f813ee63b8c3dd618ce1d1dec61815d69e3e0aea35ba3fa446c723398233d48', 189, 189),
	('1-190', '328e15fa0297f1b3e8a0ef9d0cca5fee26ca110359045e6fe61d036a30dbc610', 190, 190),
	('1-191', '4da1ee26df4fc90ed9aca0629115181098b3c60e595f5d66d9aa893560db7523', 191, 191),
	('1-192', 'f17e754dc8c0d5403367dd3a0888fc92d9182edd8d22487638126c72e8bf824d', 192, 192),
	('1-193', '2ccad82289ffbbbc7c997521ebed1c7468935316984578dbc34922dbc7c175b4', 193, 193),
	('1-194', '245cfd43df2e44ac3b9f5c2ddb95c5519ef0b8485947ffac7814b1dea80a2200', 194, 194),
	('1-195', 'a8c8552ce28c8c28c98a46b4018d49cf554d4eaa14f987f502a79cc8010a9c9c', 195, 195),
	('1-196', 'e8872fd125c5c3a5617b7e76fed3b4bc7ce9cbb40fda2f471383bb03e08b3aca', 196, 196),
	('1-197', '0f8005b430d41151cd5ba1031e26f4e139fa1b9e4a02723ba59c8892fc94d1cc', 197, 197),
	('1-198', 'd3d5944ce43a2dd99aa7b5fc10f682e84672da9bec3380817dc4c8872f78cdb8', 198, 198),
	('1-199', 'fd4b5e8f5da516f1da1d2d96669cbb17dfb122f7543d206c8a096d3a9ed51e3d', 199, 199),
	('1-200', 'e803aad6b839f2357a6d8fcfcacb4c597ebc09317cfbe29e9445d5d69b7ae05f', 200, 200);
INSERT INTO public.command VALUES
	('1-201', '8d395b3a2f091f0e6bc2c537dfb1b36bb8e9e1ed9b5c9c182269227106c99809', 201, 201),
	('1-202', '7bf789c427c3792d41c789a618b01c2e7f0258ebdb7177ac310cf6f41fda6587', 202, 202),
	('1-203', '8c0b649e53207bff1848be394243b1ca0d5ec338c5349b964cba6ebdd6809e34', 203, 203),
	('1-204', '87c2b1b59bbda9f16df9e5e1daa25fc285c57442683c2ecdfcf2ec48cdcb6d0b', 204, 204),
	('1-205', '440f1837a38945d028622cc04133e893a6c94995cfee3323fb75563d3bef8c75', 205, 205),
	('1-206', '60559b12c3199c99c471ad3c44ec485521df51971cd5e1438a28533803e9c17d', 206, 206),
	('1-207', '64707c245b09ec1a52065a362a7f010d29b3769455e244ee109c1145616a7465', 207, 207),
	('1-208', 'aa446f73ae098ca7de1e8aaae028b1dddcb0b959893cd4d8f4d19d7337beb8d3', 208, 208),
	('1-209', '2cc1b43eb0d026e917e3d9b56e86ed8b74b497087d14e842305bda9ad4e56e1c', 209, 209),
	('1-210', '398ec6c1cf73e374cce6141e5f00dbbaa1818479f2c15c795b10333766a82120', 210, 210),
	('1-211', 'bc4286be4431182c54eef1399c2d77599961ff233a72561808562d6ea77f49f4', 211, 211),
	('1-212', '7b62981bfbd20683a9dad88b6bacfc3a5470a7bb95f9f394b9bfa7508a13ff5e', 212, 212),
	('1-213', '34cc275b2a11b0962d56e4c9a9ce6c8a2d56aeb0a068cfde55bd35608ec0a338', 213, 213),
	('1-214', '13052a9cf06a1613d108cf7b2acad12110ab0bc9ac32c8698503243ac5a70b30', 214, 214),
	('1-215', 'ca9e2f7e1153541f94e47a506b5dff964ad1d1812ea1d24e53fd4a738f6c7d36', 215, 215),
	('1-216', '44f33d4c24d90990d5202d84d0f44310fe8b6f93687744c732e52c7b6218495f', 216, 216),
	('1-217', '5d1a18c2b71730dd05f871801894bd63989978d39ef7450a2f83ad8a525cc75a', 217, 217),
	('1-218', 'ae3ebaaf0ff56b1f8d430e2686a1b79740070cee5c720b471d92c6c78f4d3d96', 218, 218),
	('1-219', '40e8473adc4f15827b506f1d47a5b54b38a6e734355a3cfd30ef234e3a5f15e7', 219, 219),
	('1-220', '1d65d39986279e75da357da7c102da2e3f030519c9462a82411510e3b30518a0', 220, 220),
	('1-221', '2c762b2e3155bdc2990504e3ff2dc6891ff22565c3c3f368778d5f0bc4b0e559', 221, 221),
	('1-222', 'cd6abb2dfed7bea4fcf1de52b85269f4a36a9925ada3a65b4d336a858f6ee468', 222, 222),
	('1-223', 'cf4849e258cffce9ef82ed5bc28d8b2c83f9db779ed92a7ff9d618a8c04e792c', 223, 223),
	('1-224', 'a275106a39bb6a94e4cb0871d547d302198a44f87587caf79f3dbe61e3cc96af', 224, 224),
	('1-225', '2c571865b99550dcaf30f5f64b172d02930f0afea4067456a643bef5efaaa802', 225, 225),
	('1-226', '9f8cc06861b7c4b23d1a98312826bba4f6c73ebc952b0e40340852702e27a210', 226, 226),
	('1-227', 'c6f134005707e481e60fae88ac40a6cb3d7409523c0235d67dd16de0b3729f52', 227, 227),
	('1-228', '6a8bc84730e0944b21647954d380c976ff2f4f44a2a67ecfe91a7fcb58331a5a', 228, 228),
	('1-229', '2ff9b0370a093134e621aa4da1c474675a38b4218bf0bf5108046a9899edb371', 229, 229),
	('1-230', '7ae32bbb833dd1d268f1be9c6723f55d40466d616a6208833d2dbe184f6fdcf3', 230, 230),
	('1-231', '4fdd649706143588eafcce810238afe63a7c32cb4f4192b500e2e842e0f1d43f', 231, 231),
	('1-232', '8d535b9df0ddf303e89da8de9de9391388610e99da6212b7b2769b206ec3a62c', 232, 232),
	('1-233', 'fd726580fe38a03cf762bde9803edff383ce5065ee34e26c7516277accc86c18', 233, 233),
	('1-234', '2d9e3dd4cd1dcb54b2d32e1fb37fe65d39111802687fcedc5885df4efc633c88', 234, 234),
	('1-235', 'cf3d38681259e65383c7b332b1f8d42b036ff5f9c7b7343705f8baa76dbe09b3', 235, 235),
	('1-236', '0d3a46e12f4de101a9feede86b48d48c0ba6959f997fa2900d541312b89914fa', 236, 236),
	('1-237', '8c0e7b302c17b827dcd29c1ff794fd160736ab7cf63db92466bcdef124d32ff4', 237, 237),
	('1-238', 'c0dace9fe25b1ce8c10d85c993acce21563c907cdce8e0116703bd1e02a71256', 238, 238),
	('1-239', '0d173de2952cfd199813982e0892a8b0c10490ab815a92ab8f3868705f70624b', 239, 239),
	('1-240', '36bf8a5316fc9127b9bbadd5a1689bc1d581dfad3825ab15d47df6f9dbff8ff4', 240, 240),
	('2-1', '1ef589dd0367dc4ab68180a1bb446b153b9d866ab8fb35bf4d520b47aa92f946', 242, 242),
	('2-2', '921777f79f6bd55a40e87314aa2756ffa830e8ee4cf3069f7265e2ef7698681c', 243, 243),
	('2-3', '633091533ef08bbd2ea67cef48aea508c28baed78de7b0f209a5f2f7b4521ec9', 244, 244),
	('2-4', 'bd39aa88a36942fa8441cbac8c6c2e354b8f80e472016085dd50e5049264670d', 245, 245),
	('2-5', '9250455efd2267b5e1def611ada53d4a141138ca8b360e12aa3b3a57f8362d39', 246, 246),
	('2-6', '4219584b7bae33944df774e09605bd4c620325a9407b512c33200388197647f8', 247, 247),
	('2-7', 'ccc6dd31b73ea025343258f99545bfa7deb29257915d3cf7edf8063af8c11f61', 248, 248),
	('2-8', 'c98dd0c72eb2fb8f473153aa51e3799cbd495c5a40f7d4c9ce736b760161ee82', 249, 249),
	('2-9', '9a6ac306fd8e0bde5d1834efc159130e5542a307e4ba708fcc1d37125fc2fd27', 250, 250),
	('2-10', '5bf2825f575f67867cdaef10a27a8d2be98f0a038b9fd4ffaf6d2b0e3cccda62', 251, 251),
	('2-11', '32803f57a6e815449daf17df4ca52a2eb78ef83a4e0ab94ab76a7ba95fe499b7', 252, 252),
	('2-12', '13522386b59a07c6330f3292fb26c6ed63d669b7a1938d51e4866b26b49a048a', 253, 253),
	('2-13', '8bc2aaad6fc10c05dc51fe4b43095ce17c7a507b619783528cdfeaa6360aae5f', 254, 254),
	('2-14', '006f1b467167a9d905bc532a666bf9dba7dc75826b5315187b21e8a7865e82ab', 255, 255),
	('2-15', 'e062976994b1a0327043d0b3c95fe91681a43d3e12f7bc7b622cb83df291750f', 256, 256),
	('2-16', '77644f32934fb5789e5bc20304aa3f661a7d0b017c5a4817151be6325a1931f6', 257, 257),
	('2-17', 'f81970c8a7737e7e9b1dacf9d8a126ad94014591333b94d6447fd8bed44bb609', 258, 258),
	('2-18', '45660f884f4363635b546598e846b062bbffc78d06f2b41ac46f1fdd2303c743', 259, 259),
	('2-19', 'd997d1e4a6cd9bf5afd2b2ef13fa87acb123c064a40dbc275443a32f29877480', 260, 260),
	('2-20', '1c67b9e5dcee76503437da3640cf49f8530af918d29044c2744651e64acbc6d2', 261, 261),
	('2-21', 'a7d6ff12063278580e8fea5922ae9b40310490418ed743053e9b8eb68ffdba10', 262, 262),
	('2-22', 'eca17ac9d984353e4d053eccc469b2a971b7fdd6531470dbbce397f8af2a4245', 264, 264);



INSERT INTO public.deviation_entry VALUES
	(12, 0, 12, NULL, 'L1', 'location:heemserveen', '2023-12-01', 'Bestond al voor dit register: de besluiten van toen staan er niet in.'),
	(18, 0, 18, NULL, 'L1', 'location:noodopvang', '2023-12-01', 'Bestond al voor dit register: de besluiten van toen staan er niet in.'),
	(20, 0, 20, NULL, 'L1', 'location:oekraine-2022', '2023-12-01', 'Bestond al voor dit register: de besluiten van toen staan er niet in.'),
	(236, 0, 236, 237, 'P3', 'placement:vergissing', '2024-02-01', 'Gezin bleef bijeen'),
	(236, 0, 238, NULL, 'P3', 'placement:vergissing', '2024-02-01', 'Gezin bleef bijeen'),
	(238, 0, 238, NULL, 'P3', 'placement:vergissing', NULL, 'Gezin bleef bijeen');



INSERT INTO public.event VALUES
	(1, 'CapacityTargetSet@1', '["target:IJsselland/displaced_ukraine"]', '\x7b2267726f7570223a22646973706c616365645f756b7261696e65222c226f6e223a22323032342d30312d3031222c22706c61636573223a333939382c22726567696f6e223a22494a7373656c6c616e64222c22736f75726365223a2248616e64656c696e67736b6164657220322e3320286c657a696e672076616e20646520746162656c29227d', '2026-01-05 08:01:00+00', 'coordinator', 'postgres', '1-1', '\x00f0a4d1ee2a3cef4381f7113c889cdf71ac8b95a96f47985e8207eb66c9d41b'),
	(2, 'CapacityTargetSet@1', '["target:IJsselland/displaced_ukraine"]', '\x7b2267726f7570223a22646973706c616365645f756b7261696e65222c226f6e223a22323032352d30312d3031222c22706c61636573223a333939382c22726567696f6e223a22494a7373656c6c616e64222c22736f75726365223a2248616e64656c696e67736b6164657220322e3320286c657a696e672076616e20646520746162656c29227d', '2026-01-05 08:03:00+00', 'coordinator', 'postgres', '1-2', '\x703d469bc85235e997490b2bb2773f8ad0ef19e0e5f8ff552716e4682e1be2cc'),
	(3, 'CapacityTargetSet@1', '["target:IJsselland/asylum_regular","target:IJsselland/asylum_emergency","target:IJsselland/asylum_municipal"]', '\x7b2267726f7570223a226173796c756d5f726567756c6172222c226f6e223a22323032342d30312d3031222c22706c61636573223a323235302c22726567696f6e223a22494a7373656c6c616e64222c22736f75726365223a2248616e64656c696e67736b6164657220322e3320286c657a696e672076616e20646520746162656c3b20726567756c6965722c206e6f6f646f7076616e6720656e2067656d65656e74656c696a6b2073616d656e29222c22746f6765746865725f77697468223a5b226173796c756d5f656d657267656e6379222c226173796c756d5f6d756e69636970616c225d7d', '2026-01-05 08:05:00+00', 'coordinator', 'postgres', '1-3', '\xba385965ca2fbf6791ef0a8e6f58de0a8737c42bf7ed44504cf5f78da4f38b5b'),
	(4, 'CapacityTargetSet@1', '["target:IJsselland/asylum_regular","target:IJsselland/asylum_emergency","target:IJsselland/asylum_municipal"]', '\x7b2267726f7570223a226173796c756d5f726567756c6172222c226f6e223a22323032352d30312d3031222c22706c61636573223a323235302c22726567696f6e223a22494a7373656c6c616e64222c22736f75726365223a2248616e64656c696e67736b6164657220322e3320286c657a696e672076616e20646520746162656c3b20726567756c6965722c206e6f6f646f7076616e6720656e2067656d65656e74656c696a6b2073616d656e29222c22746f6765746865725f77697468223a5b226173796c756d5f656d657267656e6379222c226173796c756d5f6d756e69636970616c225d7d', '2026-01-05 08:07:00+00', 'coordinator', 'postgres', '1-4', '\xabea59dc21c6702acf6d61dc24f53d201dde004bc2aca157bd878b31aabd8d7b'),
	(5, 'CapacityTargetSet@1', '["target:IJsselland/asylum_minor"]', '\x7b2267726f7570223a226173796c756d5f6d696e6f72222c226f6e223a22323032342d30312d3031222c22706c61636573223a3130302c22726567696f6e223a22494a7373656c6c616e64222c22736f75726365223a2248616e64656c696e67736b6164657220322e3320286c657a696e672076616e20646520746162656c29227d', '2026-01-05 08:09:00+00', 'coordinator', 'postgres', '1-5', '\x4a67705dae56524621c8347f47b76e546e42dda0aa19bcfd080911d11fe9f32e'),
	(6, 'CapacityTargetSet@1', '["target:IJsselland/asylum_minor"]', '\x7b2267726f7570223a226173796c756d5f6d696e6f72222c226f6e223a22323032352d30312d3031222c22706c61636573223a3235302c22726567696f6e223a22494a7373656c6c616e64222c22736f75726365223a2248616e64656c696e67736b6164657220322e3320286c657a696e672076616e20646520746162656c29227d', '2026-01-05 08:11:00+00', 'coordinator', 'postgres', '1-6', '\x4c74ef0799199c07950e33a624bcc96a4a90402dc4348f1588afb09d89b6828d'),
	(7, 'CapacityTargetSet@1', '["target:GM0160/displaced_ukraine"]', '\x7b2267726f7570223a22646973706c616365645f756b7261696e65222c226d756e69636970616c697479223a22474d30313630222c226f6e223a22323032342d30312d3031222c22706c61636573223a3537322c22736f75726365223a2248616e64656c696e67736b6164657220322e3320286c657a696e672076616e20646520746162656c29227d', '2026-01-05 08:13:00+00', 'coordinator', 'postgres', '1-7', '\xa3683bcfadfa73b1aa243a521153fecf32b11d0b186bbc9909715bc7fdf6a6bb'),
	(8, 'CapacityTargetSet@1', '["target:GM0160/asylum_regular","target:GM0160/asylum_emergency","target:GM0160/asylum_municipal"]', '\x7b2267726f7570223a226173796c756d5f726567756c6172222c226d756e69636970616c697479223a22474d30313630222c226f6e223a22323032342d30312d3031222c22706c61636573223a3730302c22736f75726365223a2248616e64656c696e67736b6164657220322e3320286c657a696e672076616e20646520746162656c29222c22746f6765746865725f77697468223a5b226173796c756d5f656d657267656e6379222c226173796c756d5f6d756e69636970616c225d7d', '2026-01-05 08:15:00+00', 'coordinator', 'postgres', '1-8', '\xc91edf055a9e5e1b3b7d2f7e0ffd7b116c29ebb7fcc7af2c9f8b235a21d71adb'),
	(9, 'QuotaAssigned@1', '["quota:GM0160/status_holder"]', '\x7b2267726f7570223a227374617475735f686f6c646572222c226d756e69636970616c697479223a22474d30313630222c22706572696f64223a22323032342d4831222c22706572736f6e73223a39312c22736f75726365223a2248616e64656c696e67736b6164657220322e3320286c657a696e672076616e20646520746162656c3b2073616c646f2032303233207665727765726b7429227d', '2026-01-05 08:17:00+00', 'coordinator', 'postgres', '1-9', '\x5a56382c2561d8453d2ee25bd746e9c4d77dc31e73873c7c9e071d95c7406236'),
	(10, 'QuotaAssigned@1', '["quota:GM0160/status_minor"]', '\x7b2267726f7570223a227374617475735f6d696e6f72222c226d756e69636970616c697479223a22474d30313630222c22706172745f6f66223a227374617475735f686f6c646572222c22706572696f64223a22323032342d4831222c22706572736f6e73223a31342c22736f75726365223a2248616e64656c696e67736b6164657220322e3320286c657a696e672076616e20646520746162656c3b2073616c646f2032303233207665727765726b7429227d', '2026-01-05 08:19:00+00', 'coordinator', 'postgres', '1-10', '\x9b69a62c0ee9bbd999dbfaf6a8388a9b34a818c17ebc95579e6b98f3b7bae800'),
	(11, 'LocationSuggested@1', '["location:heemserveen"]', '\x7b2261646472657373223a2248617264656e62657267222c2267726f757073223a5b226173796c756d5f726567756c6172225d2c226c6f636174696f6e223a226865656d7365727665656e222c226e616d65223a22415a43204865656d7365727665656e222c226f6e223a22323032332d31322d3031222c227375676765737465645f6279223a22434f41227d', '2026-01-05 08:21:00+00', 'coordinator', 'postgres', '1-11', '\xfa0204f2647ed37e241c51290676025d7485be3c505ced25cc66b686cdf80748'),
	(12, 'LocationOpened@1', '["location:heemserveen"]', '\x7b226361706163697479223a7b226173796c756d5f726567756c6172223a3730307d2c22646576696174696f6e223a7b22726561736f6e223a22426573746f6e6420616c20766f6f72206469742072656769737465723a206465206265736c756974656e2076616e20746f656e20737461616e206572206e69657420696e2e222c2272756c6573223a5b224c31225d7d2c226c6f636174696f6e223a226865656d7365727665656e222c226f6e223a22323032332d31322d3031227d', '2026-01-05 08:23:00+00', 'coordinator', 'postgres', '1-12', '\xa0c0c4c79a553db7a15f7e7b084c769e728524f37c3f75d293fb663b68324b8c'),
	(13, 'LocationFormSet@1', '["location:heemserveen"]', '\x7b22666f726d223a22726563657074696f6e5f63656e747265222c2266726f6d223a22323032332d31322d3031222c226c6f636174696f6e223a226865656d7365727665656e227d', '2026-01-05 08:25:00+00', 'coordinator', 'postgres', '1-13', '\xd3813ca69ca9e8cf26473815a6b85fd8cdc6f9b4d37ee803488a81fd6ecb73b8'),
	(14, 'ContactAppointed@1', '["location:heemserveen","contact:heemserveen-1"]', '\x7b22636f6e74616374223a7b22706572736f6e616c223a22636f6e746163743a6865656d7365727665656e2d31222c227365616c6564223a22474859455043533567316c354e332f397131643657784a4b484543324d33785044614957305065326e676e6f7a6e5a706657626a52413d3d227d2c2266726f6d223a22323032332d31322d3031222c226964223a226865656d7365727665656e2d31222c226c6f636174696f6e223a226865656d7365727665656e227d', '2026-01-05 08:27:00+00', 'coordinator', 'postgres', '1-14', '\x1cb816d8029b9d5893bd4c60ef524ba961c4da5ff6fc9f409bfc50604e756dc9'),
	(15, 'MeetingIntervalSet@1', '["location:heemserveen"]', '\x7b2266726f6d223a22323032332d31322d3031222c226c6f636174696f6e223a226865656d7365727665656e222c227765656b73223a31337d', '2026-01-05 08:29:00+00', 'coordinator', 'postgres', '1-15', '\xf58a5192919e339b11266b5353d1120b435879e31580daf83c00aef8c211890d'),
	(16, 'NeighbourMeetingHeld@1', '["location:heemserveen"]', '\x7b22617474656e64656573223a32332c226c6f636174696f6e223a226865656d7365727665656e222c226f6e223a22323032332d31322d3134227d', '2026-01-05 08:31:00+00', 'coordinator', 'postgres', '1-16', '\x7f731417324ee699101be3442069c043472505efd42b1f13cae0a2b8c4033cb1'),
	(17, 'LocationSuggested@1', '["location:noodopvang"]', '\x7b2267726f757073223a5b226173796c756d5f656d657267656e6379225d2c226c6f636174696f6e223a226e6f6f646f7076616e67222c226e616d65223a224e6f6f646f7076616e672028696e206865742068616e64656c696e67736b61646572207a6f6e646572206e61616d29222c226f6e223a22323032332d31322d3031222c227375676765737465645f6279223a2267656d65656e7465227d', '2026-01-05 08:33:00+00', 'coordinator', 'postgres', '1-17', '\xe271cff3d59b7089aa7508ec501621a72f176795b9eb2849d020707ea6328426'),
	(18, 'LocationOpened@1', '["location:noodopvang"]', '\x7b226361706163697479223a7b226173796c756d5f656d657267656e6379223a3130307d2c22646576696174696f6e223a7b22726561736f6e223a22426573746f6e6420616c20766f6f72206469742072656769737465723a206465206265736c756974656e2076616e20746f656e20737461616e206572206e69657420696e2e222c2272756c6573223a5b224c31225d7d2c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f6e223a22323032332d31322d3031227d', '2026-01-05 08:35:00+00', 'coordinator', 'postgres', '1-18', '\xdd625c43570ff0cd5f16335b09d03ab23cdbc079510cd0fa3ade3e8c7a631f99'),
	(19, 'LocationSuggested@1', '["location:oekraine-2022"]', '\x7b2267726f757073223a5b22646973706c616365645f756b7261696e65225d2c226c6f636174696f6e223a226f656b7261696e652d32303232222c226e616d65223a2247656d65656e74656c696a6b65206f7076616e67204f656b7261c3af6e652c20696e6765726963687420696e206d616172742032303232222c226f6e223a22323032332d31322d3031222c227375676765737465645f6279223a2267656d65656e7465227d', '2026-01-05 08:37:00+00', 'coordinator', 'postgres', '1-19', '\xf3e457c8a40c5d0e36186946a786458e5472f7b99e179ba4bdd291a91a0de3a6'),
	(20, 'LocationOpened@1', '["location:oekraine-2022"]', '\x7b226361706163697479223a7b22646973706c616365645f756b7261696e65223a3230307d2c22646576696174696f6e223a7b22726561736f6e223a22426573746f6e6420616c20766f6f72206469742072656769737465723a206465206265736c756974656e2076616e20746f656e20737461616e206572206e69657420696e2e222c2272756c6573223a5b224c31225d7d2c226c6f636174696f6e223a226f656b7261696e652d32303232222c226f6e223a22323032332d31322d3031227d', '2026-01-05 08:39:00+00', 'coordinator', 'postgres', '1-20', '\x8811ee474bb09cefe5c79235dee71eb8bf499ead7394f35936295581226199dc'),
	(21, 'ContactAppointed@1', '["location:oekraine-2022","contact:oekraine-2022-1"]', '\x7b22636f6e74616374223a7b22706572736f6e616c223a22636f6e746163743a6f656b7261696e652d323032322d31222c227365616c6564223a226c664976694c4d34626e385a74635645795a436a684c6567533971593447755564425a7656726658746d386d564b59454c64704b59413d3d227d2c2266726f6d223a22323032332d31322d3031222c226964223a226f656b7261696e652d323032322d31222c226c6f636174696f6e223a226f656b7261696e652d32303232227d', '2026-01-05 08:41:00+00', 'coordinator', 'postgres', '1-21', '\x49d53a97ef9262f8d34fc3e90591320c15787f1022906b8c766d35236956bfe4'),
	(22, 'LocationSuggested@1', '["location:voorbeeldhof"]', '\x7b2267726f757073223a5b22646973706c616365645f756b7261696e65225d2c226c6f636174696f6e223a22766f6f726265656c64686f66222c226e616d65223a22566f6f726265656c64686f6620287665727a6f6e6e656e29222c226f6e223a22323032342d30312d3038222c227375676765737465645f6279223a22656967656e616172227d', '2026-01-05 08:43:00+00', 'coordinator', 'postgres', '1-22', '\xc9c8c4f5cddfc383e5ab5a4978ea598f8dc89f1e650402ba4f32181874439b2f'),
	(23, 'LocationAssessed@1', '["location:voorbeeldhof"]', '\x7b226174223a22323032342d30312d31355431343a30303a30305a222c2267726f756e6473223a225a656c667374616e6469676520756e6974732c20656967656e61617220616b6b6f6f7264222c226c6f636174696f6e223a22766f6f726265656c64686f66222c227375697461626c65223a747275657d', '2026-01-05 08:45:00+00', 'coordinator', 'postgres', '1-23', '\x391f8614b81f302ef5af9b74cc1f5f03dec0f6e7abe53e634f94ca44abb139aa'),
	(24, 'IntendedDecisionTaken@1', '["location:voorbeeldhof"]', '\x7b226174223a22323032342d30312d31355431353a30303a30305a222c22626f6479223a22636f6c6c656765222c22646f63756d656e74223a7b2264617465223a22323032342d30312d3135222c226e756d626572223a2242265720323032342d303137222c22736861323536223a6e756c6c7d2c226c6f636174696f6e223a22766f6f726265656c64686f66227d', '2026-01-05 08:47:00+00', 'coordinator', 'postgres', '1-24', '\xc0b68d45863b2aec33a5dd3f14d30b748f22ec6b157981005b006fa0bd986154'),
	(25, 'AudienceInformed@1', '["location:voorbeeldhof"]', '\x7b226174223a22323032342d30312d31355431353a34353a30305a222c2261756469656e6365223a22636f756e63696c222c226368616e6e656c223a226f72616c222c226c6f636174696f6e223a22766f6f726265656c64686f66222c22726f756e64223a22696e74656e646564227d', '2026-01-05 08:49:00+00', 'coordinator', 'postgres', '1-25', '\x37423bba80236049dba878fdbea38975f0ab338fb9432b89345e3695861bbec4'),
	(26, 'AudienceInformed@1', '["location:voorbeeldhof"]', '\x7b226174223a22323032342d30312d31365430383a30303a30305a222c2261756469656e6365223a22737572726f756e64696e6773222c226368616e6e656c223a226c6574746572222c22646f63756d656e74223a7b2264617465223a6e756c6c2c226e756d626572223a224252462d323032342d303331222c22736861323536223a6e756c6c7d2c226c6f636174696f6e223a22766f6f726265656c64686f66222c2272656163686564223a3134302c22726f756e64223a22696e74656e646564227d', '2026-01-05 08:51:00+00', 'coordinator', 'postgres', '1-26', '\xc03a6ed69bb8da60a6a1e2f42d99bf62b863bd2c683044a0120bfc44f5c7dc9a'),
	(27, 'AudienceInformed@1', '["location:voorbeeldhof"]', '\x7b226174223a22323032342d30312d31365431333a30303a30305a222c2261756469656e6365223a227075626c6963222c226368616e6e656c223a226d756e69636970616c5f6368616e6e656c73222c226c6f636174696f6e223a22766f6f726265656c64686f66222c22726f756e64223a22696e74656e646564227d', '2026-01-05 08:53:00+00', 'coordinator', 'postgres', '1-27', '\x670d27734c304b7f6dd61b0a22253f1cc695a6bdac52519ec3bc6b493b7716fc'),
	(28, 'AudienceInformed@1', '["location:voorbeeldhof"]', '\x7b226174223a22323032342d30312d31365431333a33303a30305a222c2261756469656e6365223a227075626c6963222c226368616e6e656c223a227072657373222c226c6f636174696f6e223a22766f6f726265656c64686f66222c22726f756e64223a22696e74656e646564227d', '2026-01-05 08:55:00+00', 'coordinator', 'postgres', '1-28', '\x4181d977df576b80c7991d19eabc7ce68248d67586a21b76c0b7ea6d2cb8d296'),
	(29, 'AudienceInformed@1', '["location:voorbeeldhof"]', '\x7b226174223a22323032342d30312d31365431373a33303a30305a222c2261756469656e6365223a226469726563745f6e65696768626f757273222c226368616e6e656c223a22696e5f706572736f6e222c226c6f636174696f6e223a22766f6f726265656c64686f66222c2272656163686564223a31322c22726f756e64223a22696e74656e646564227d', '2026-01-05 08:57:00+00', 'coordinator', 'postgres', '1-29', '\xf36a295e5266fd0106c0855ece6d2b7eb34ba3236a5c9b831691fa474d0f6ad5'),
	(30, 'StudyConcluded@1', '["location:voorbeeldhof"]', '\x7b2266696e64696e6773223a224765736368696b7420766f6f72207a656c667374616e64696720776f6e656e3b206166737072616b656e206f766572207061726b6572656e20656e207665726c69636874696e67222c226c6f636174696f6e223a22766f6f726265656c64686f66222c226f6e223a22323032342d30322d3035227d', '2026-01-05 08:59:00+00', 'coordinator', 'postgres', '1-30', '\x83e1482b17713a093a8cb47305e5654968b63f4a87fa016ba47e667d2877dc7f'),
	(31, 'FinalDecisionTaken@1', '["location:voorbeeldhof"]', '\x7b22617070726f766564223a747275652c226174223a22323032342d30322d31335431303a30303a30305a222c22626f6479223a22636f6c6c656765222c226361706163697479223a7b22646973706c616365645f756b7261696e65223a3132307d2c22646f63756d656e74223a7b2264617465223a22323032342d30322d3133222c226e756d626572223a2242265720323032342d303532222c22736861323536223a6e756c6c7d2c226c6567616c5f6261736973223a225374616174736e6f6f6472656368743b2068616e64656c696e67736b6164657220332e33222c226c6f636174696f6e223a22766f6f726265656c64686f66227d', '2026-01-05 09:01:00+00', 'coordinator', 'postgres', '1-31', '\x94f6996de77517089e3cc269f30bff7543a518ed9604213b6a100d289f072955'),
	(32, 'AudienceInformed@1', '["location:voorbeeldhof"]', '\x7b226174223a22323032342d30322d31335431313a30303a30305a222c2261756469656e6365223a22636f756e63696c222c226368616e6e656c223a226f72616c222c226c6f636174696f6e223a22766f6f726265656c64686f66222c22726f756e64223a2266696e616c227d', '2026-01-05 09:03:00+00', 'coordinator', 'postgres', '1-32', '\x1d80550a680f6c8ee98659f1156bec397d0b302ec203b3cf72e498383cfa775f'),
	(33, 'AudienceInformed@1', '["location:voorbeeldhof"]', '\x7b226174223a22323032342d30322d31335431383a30303a30305a222c2261756469656e6365223a226469726563745f6e65696768626f757273222c226368616e6e656c223a22696e5f706572736f6e222c226c6f636174696f6e223a22766f6f726265656c64686f66222c22726f756e64223a2266696e616c227d', '2026-01-05 09:05:00+00', 'coordinator', 'postgres', '1-33', '\x2eee42f46291fa8aec97bfdc9c15b955a11f4648eecb27a2d191e6d3140ebf53'),
	(34, 'LocationOpened@1', '["location:voorbeeldhof"]', '\x7b226361706163697479223a7b22646973706c616365645f756b7261696e65223a3132307d2c226c6f636174696f6e223a22766f6f726265656c64686f66222c226f6e223a22323032342d30322d3236222c22756e697473223a7b223161223a362c223162223a362c223261223a347d7d', '2026-01-05 09:07:00+00', 'coordinator', 'postgres', '1-34', '\xa243161ab1a6673f875370fc99755916c9961658c34787343a49e15f8fa3fa78'),
	(35, 'ContactAppointed@1', '["location:voorbeeldhof","contact:voorbeeldhof-1"]', '\x7b22636f6e74616374223a7b22706572736f6e616c223a22636f6e746163743a766f6f726265656c64686f662d31222c227365616c6564223a22396e715551424a68316b744c425946585966513161552f424b4f76535235736c5333353065442f71694e3772686e466b4d54555a47513d3d227d2c2266726f6d223a22323032342d30322d3236222c226964223a22766f6f726265656c64686f662d31222c226c6f636174696f6e223a22766f6f726265656c64686f66227d', '2026-01-05 09:09:00+00', 'coordinator', 'postgres', '1-35', '\x46b6ef4b2f797604adad413f3dc58715f80eba5aa347c6c49a051f0c8573cd4b'),
	(36, 'SignalReceived@1', '["signal:2024-001","location:heemserveen"]', '\x7b226174223a22323032342d30312d32325431393a31353a30305a222c2263617465676f7279223a226e756973616e6365222c226368616e6e656c223a2270686f6e65222c226c6f636174696f6e223a226865656d7365727665656e222c227265706f72746572223a7b22706572736f6e616c223a227369676e616c3a323032342d303031222c227365616c6564223a224934436f466568694c674e546b434563382b736767316d714e6a5054563869686333746a772f7868386762793545734862524378775479394267496e626a7758366a3079227d2c227369676e616c223a22323032342d303031222c2273756d6d617279223a7b22706572736f6e616c223a227369676e616c3a323032342d303031222c227365616c6564223a2258676779706570396e38766f63666476647531364d70426852506434754d6b35526d6c4c4d6d4a6d746b384a305941315252304b745631714b4b377278734f48625451704e374b5935452b5755345a312b594359686c7765333469417a413d3d227d7d', '2026-01-05 09:11:00+00', 'coordinator', 'postgres', '1-36', '\x27b13107c59b0c9ecee47f6c86abc1dfcaa714484e09dd7e6ab20e2097878b27'),
	(37, 'MeasureTaken@1', '["measure:straatcoach-1","signal:2024-001","location:heemserveen"]', '\x7b226b696e64223a227374726565745f636f616368222c226c6f636174696f6e223a226865656d7365727665656e222c226d656173757265223a22737472616174636f6163682d31222c226f6e223a22323032342d30312d3233222c22706169645f6279223a22526567656c696e6720657874726120424f412d63617061636974656974222c22706172746e6572223a22434f41222c227369676e616c223a22323032342d303031227d', '2026-01-05 09:13:00+00', 'coordinator', 'postgres', '1-37', '\x5ed12c1c336e840ff61716ea6aa21bd19f9c391a72ede1ceede51d6d0d9c15da'),
	(38, 'SignalAnswered@1', '["signal:2024-001","location:heemserveen"]', '\x7b226174223a22323032342d30312d32345430393a30303a30305a222c226368616e6e656c223a2270686f6e65222c227369676e616c223a22323032342d303031227d', '2026-01-05 09:15:00+00', 'coordinator', 'postgres', '1-38', '\x3f90c697dd08a1fd24ca4b2c5c36959133698f7eae7650ce445e0baab8b066d8'),
	(39, 'SignalClosed@1', '["signal:2024-001","location:heemserveen"]', '\x7b226174223a22323032342d30322d30325430383a30303a30305a222c226f7574636f6d65223a7b22706572736f6e616c223a227369676e616c3a323032342d303031222c227365616c6564223a22422b544e4c45764362757a58394934367477596c35477966417268336956612f415671704b70667767396c594c4a592b743154557a59307079743939336f6b6942736f646b317a59505a622b6b57595258374f324131346d48503851625352455269453d227d2c227369676e616c223a22323032342d303031227d', '2026-01-05 09:17:00+00', 'coordinator', 'postgres', '1-39', '\x7bf780e5177fb9ff44792a4db6a46088c65e2416d844848467b68a9d2ef002ac'),
	(40, 'SignalReceived@1', '["signal:2024-002","location:voorbeeldhof"]', '\x7b226174223a22323032342d30322d30365431303a33303a30305a222c2263617465676f7279223a227175657374696f6e222c226368616e6e656c223a22656d61696c222c226c6f636174696f6e223a22766f6f726265656c64686f66222c227265706f72746572223a7b22706572736f6e616c223a227369676e616c3a323032342d303032222c227365616c6564223a224e6c5a377a6c54354f356e674d47656c455975536345436b2f4c5050566a7048384565472b366e6f56534f4d4d4e4f767638357735324e5933553251666e526b227d2c227369676e616c223a22323032342d303032222c2273756d6d617279223a7b22706572736f6e616c223a227369676e616c3a323032342d303032222c227365616c6564223a22376a5846577868744635744b7a53666f4d5357527858557244334d4d3251444e735145444c78447a465879594e312b58596a4e72734b77666c77745469755658447071707131614e6f474e6a4e313468704b354a334169793331425542513d3d227d7d', '2026-01-05 09:19:00+00', 'coordinator', 'postgres', '1-40', '\xbe0a388390d29949739397273c170ecee850f951a65732f234ec33c142855492'),
	(41, 'SignalAnswered@1', '["signal:2024-002","location:voorbeeldhof"]', '\x7b226174223a22323032342d30322d31395431353a30303a30305a222c226368616e6e656c223a22656d61696c222c227369676e616c223a22323032342d303032227d', '2026-01-05 09:21:00+00', 'coordinator', 'postgres', '1-41', '\x94a8bef38ddca862aaf2d7dd7e69c55b29b0874fd12cfc873470081842125181'),
	(42, 'SignalReceived@1', '["signal:2024-003","location:heemserveen"]', '\x7b226174223a22323032342d30322d32305430373a34303a30305a222c2263617465676f7279223a226e756973616e6365222c226368616e6e656c223a22776562222c226c6f636174696f6e223a226865656d7365727665656e222c227265706f72746572223a7b22706572736f6e616c223a227369676e616c3a323032342d303033222c227365616c6564223a2279656d77666e6747394137753173353732487748497a474e4a73786a4d75562f52577937756c74515466615175522b4c394269784559647949517932562f766f56413d3d227d2c227369676e616c223a22323032342d303033222c2273756d6d617279223a7b22706572736f6e616c223a227369676e616c3a323032342d303033222c227365616c6564223a2269416e4973426b2f2f384561522b785a2b6c58313145387373413543476b326738725a5a764e3853623273446c6b414c4c6379304144584a697134733875483939763632674e41386a6c733d227d7d', '2026-01-05 09:23:00+00', 'coordinator', 'postgres', '1-42', '\x4b7c8aadcca836403be1a7a3ec5f38b2c1494be8e5bda506ce31d975b41a316e'),
	(43, 'CommunicationRecorded@1', '["communication"]', '\x7b2261626f7574223a22496e666f726d6174696561766f6e64206f766572206865742068616e64656c696e67736b6164657220766c75636874656c696e67656e20656e206d69677261746965222c226174223a22323032342d30312d33305431383a33303a30305a222c2261756469656e6365223a227075626c6963222c226368616e6e656c223a226d756e69636970616c5f6368616e6e656c73227d', '2026-01-05 09:25:00+00', 'coordinator', 'postgres', '1-43', '\xd80ea44a292c7f7171ce09eeff6aea5d764eed7eed3ca0d41c39d07463424c2a'),
	(44, 'CaseRegistered@1', '["case:voorbeeld-asiel","person:va-1","person:va-2","person:va-3"]', '\x7b2263617365223a22766f6f726265656c642d617369656c222c22636f6d706f736974696f6e223a2266616d696c79222c2267726f7570223a226173796c756d5f726567756c6172222c226c616e6775616765223a226172222c226d656d62657273223a5b7b22626f726e223a7b22706572736f6e616c223a22706572736f6e3a76612d31222c227365616c6564223a224f356c75764e78444e4679586431687663755a573647706a42696e6f4b4e3173786f646f506444472f396d52547470753255773d227d2c2266726f6d223a6e756c6c2c226d696e6f72223a66616c73652c226e616d65223a7b22706572736f6e616c223a22706572736f6e3a76612d31222c227365616c6564223a22377832446e6e716c52315372746c6669556c635173483136363446632f465961754454344536455a53637253533333554e4149714c71684f64413d3d227d2c226e6174696f6e616c697479223a7b22706572736f6e616c223a22706572736f6e3a76612d31222c227365616c6564223a2252354a766a506b756f31304e52517548317a724b5537496a524462337a73573356647573695175475a305a4e35513d3d227d2c22706572736f6e223a2276612d31222c22726f6c65223a6e756c6c2c22765f6e756d626572223a7b22706572736f6e616c223a22706572736f6e3a76612d31222c227365616c6564223a2264525572796141592b6f5a6f66703750545a6a72636e5658563953336b3979516d344b43525547364b527035552b51473345553d227d7d2c7b22626f726e223a6e756c6c2c2266726f6d223a6e756c6c2c226d696e6f72223a66616c73652c226e616d65223a7b22706572736f6e616c223a22706572736f6e3a76612d32222c227365616c6564223a224d395971653130334e41576f37484d73576f6147537a357858624f5737765969776f55754e68666172506d79305a33764647644d624b474d4c673d3d227d2c226e6174696f6e616c697479223a6e756c6c2c22706572736f6e223a2276612d32222c22726f6c65223a6e756c6c2c22765f6e756d626572223a6e756c6c7d2c7b22626f726e223a6e756c6c2c2266726f6d223a6e756c6c2c226d696e6f72223a747275652c226e616d65223a6e756c6c2c226e6174696f6e616c697479223a6e756c6c2c22706572736f6e223a2276612d33222c22726f6c65223a6e756c6c2c22765f6e756d626572223a6e756c6c7d5d2c226d756e69636970616c697479223a22474d30313630222c226f6e223a22323032332d31322d3031227d', '2026-01-05 09:27:00+00', 'coordinator', 'postgres', '1-44', '\x65715632339a3bca4db4f4a873c5f6aaf2e4c34dc462ed6600af71ee92d356e5'),
	(45, 'HouseholdPlaced@1', '["case:voorbeeld-asiel","placement:voorbeeld-asiel-1","location:heemserveen"]', '\x7b2263617365223a22766f6f726265656c642d617369656c222c2266726f6d223a22323032332d31322d3031222c226c6f636174696f6e223a226865656d7365727665656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032332d31322d3031222c2267726f7570223a226173796c756d5f726567756c6172222c226c6f636174696f6e223a226865656d7365727665656e222c22706572736f6e73223a332c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a22766f6f726265656c642d617369656c2d31227d', '2026-01-05 09:29:00+00', 'coordinator', 'postgres', '1-45', '\xeb569de4effb58e973d9742bbbbfe9d635f06c5b7cc03947c536ce851071edd8'),
	(46, 'CaseGroupChanged@1', '["case:voorbeeld-asiel","location:heemserveen"]', '\x7b2263617365223a22766f6f726265656c642d617369656c222c2267726f7570223a227374617475735f686f6c646572222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3130222c2267726f7570223a226173796c756d5f726567756c6172222c226c6f636174696f6e223a226865656d7365727665656e222c22706572736f6e73223a2d332c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d2c7b2266726f6d223a22323032342d30312d3130222c2267726f7570223a227374617475735f686f6c646572222c226c6f636174696f6e223a226865656d7365727665656e222c22706572736f6e73223a332c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30312d3130222c22726561736f6e223a7b22706572736f6e616c223a22636173653a766f6f726265656c642d617369656c222c227365616c6564223a22747a644c2f532b546242546f4f44502f5258764a643234772f5739495541506c55636778466e676a4c5368334f6f5979696d7144314535634e4368546434673d227d7d', '2026-01-05 09:31:00+00', 'coordinator', 'postgres', '1-46', '\x8292a54c5418f5b2f3cd8e2ccb5a93d848a0c030258388529c2eba71c8732579'),
	(47, 'CaseCoupled@1', '["case:voorbeeld-asiel"]', '\x7b2263617365223a22766f6f726265656c642d617369656c222c22636f75706c65645f6279223a22434f41222c226d756e69636970616c697479223a22474d30313630222c226f6e223a22323032342d30312d3137227d', '2026-01-05 09:33:00+00', 'coordinator', 'postgres', '1-47', '\x80151c5ad63f81a80e4f7375669fab4b9ce9676920e35f5c6ac7364aaaf9893d'),
	(48, 'DwellingOffered@1', '["case:voorbeeld-asiel"]', '\x7b226279223a22566563687464616c20576f6e656e222c2263617365223a22766f6f726265656c642d617369656c222c226477656c6c696e67223a2256572d3130303233222c226f6e223a22323032342d30322d3031227d', '2026-01-05 09:35:00+00', 'coordinator', 'postgres', '1-48', '\xa29df3995d55e34f963e86f9f1ba29a3f787cc19835414819da7a334a17c960d'),
	(49, 'HouseholdHoused@1', '["case:voorbeeld-asiel","location:heemserveen","quota:GM0160/status_holder"]', '\x7b2263617365223a22766f6f726265656c642d617369656c222c226477656c6c696e67223a2256572d3130303233222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3135222c2267726f7570223a227374617475735f686f6c646572222c226c6f636174696f6e223a226865656d7365727665656e222c22706572736f6e73223a2d332c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30322d3135222c227265616c69736564223a5b7b2267726f7570223a227374617475735f686f6c646572222c226d756e69636970616c697479223a22474d30313630222c226f6e223a22323032342d30322d3135222c22706572736f6e73223a337d5d2c2274656d706f72617279223a66616c73657d', '2026-01-05 09:37:00+00', 'coordinator', 'postgres', '1-49', '\xf533866b169432f0b5d38765ae410247cc9c925734d7a7589fd904ce58f98e80'),
	(50, 'CaseRegistered@1', '["case:voorbeeld-alleen","person:vb-1"]', '\x7b2263617365223a22766f6f726265656c642d616c6c65656e222c22636f6d706f736974696f6e223a2273696e676c65222c2267726f7570223a227374617475735f686f6c646572222c226c616e6775616765223a227469222c226d656d62657273223a5b7b22626f726e223a6e756c6c2c2266726f6d223a6e756c6c2c226d696e6f72223a66616c73652c226e616d65223a6e756c6c2c226e6174696f6e616c697479223a6e756c6c2c22706572736f6e223a2276622d31222c22726f6c65223a6e756c6c2c22765f6e756d626572223a6e756c6c7d5d2c226d756e69636970616c697479223a22474d30313630222c226f6e223a22323032332d31322d3131227d', '2026-01-05 09:39:00+00', 'coordinator', 'postgres', '1-50', '\x0611a21359b03979af2ee70f78b5f09dd304cecf5d03364c13b1301c0208dd6b'),
	(51, 'CaseCoupled@1', '["case:voorbeeld-alleen"]', '\x7b2263617365223a22766f6f726265656c642d616c6c65656e222c22636f75706c65645f6279223a22434f41222c226d756e69636970616c697479223a22474d30313630222c226f6e223a22323032332d31322d3134227d', '2026-01-05 09:41:00+00', 'coordinator', 'postgres', '1-51', '\xa326ce3f0c712a8c46a13841337d160d18cae960c3ce3f1899b5da63aaf68c5d'),
	(52, 'WaitingReasonRecorded@1', '["case:voorbeeld-alleen"]', '\x7b2263617365223a22766f6f726265656c642d616c6c65656e222c226f6e223a22323032332d31322d3134222c22726561736f6e223a2266616d696c795f7265756e696669636174696f6e227d', '2026-01-05 09:43:00+00', 'coordinator', 'postgres', '1-52', '\xc8556780be9e7ab04607d72f229f00a9bf5fe26d68299cb5a4a9364a7827dc30'),
	(53, 'CaseRegistered@1', '["case:voorbeeld-amv","person:vc-1"]', '\x7b2263617365223a22766f6f726265656c642d616d76222c22636f6d706f736974696f6e223a2273696e676c65222c2267726f7570223a227374617475735f6d696e6f72222c226c616e6775616765223a227469222c226d656d62657273223a5b7b22626f726e223a6e756c6c2c2266726f6d223a6e756c6c2c226d696e6f72223a747275652c226e616d65223a6e756c6c2c226e6174696f6e616c697479223a6e756c6c2c22706572736f6e223a2276632d31222c22726f6c65223a6e756c6c2c22765f6e756d626572223a6e756c6c7d5d2c226d756e69636970616c697479223a22474d30313630222c226f6e223a22323032342d30312d3038227d', '2026-01-05 09:45:00+00', 'coordinator', 'postgres', '1-53', '\x8b3a6bf27de379b6218c087708cc1e12d4956e14a29da884b78a2de17e3aa730'),
	(54, 'CaseCoupled@1', '["case:voorbeeld-amv"]', '\x7b2263617365223a22766f6f726265656c642d616d76222c22636f75706c65645f6279223a22434f41222c226d756e69636970616c697479223a22474d30313630222c226f6e223a22323032342d30312d3039227d', '2026-01-05 09:47:00+00', 'coordinator', 'postgres', '1-54', '\xf518dc4db44b35dfc93ff6e494dfc6401f27e332907960d8163ebbf0a69b939a'),
	(55, 'HouseholdHoused@1', '["case:voorbeeld-amv","quota:GM0160/status_minor"]', '\x7b2263617365223a22766f6f726265656c642d616d76222c226477656c6c696e67223a224e49442d37222c226f6e223a22323032342d30322d3038222c227265616c69736564223a5b7b2267726f7570223a227374617475735f6d696e6f72222c226d756e69636970616c697479223a22474d30313630222c226f6e223a22323032342d30322d3038222c22706572736f6e73223a317d5d2c2274656d706f72617279223a66616c73657d', '2026-01-05 09:49:00+00', 'coordinator', 'postgres', '1-55', '\xd16ed72598dd9202275207ceb4056c45acb0bc311885b8f84038c992aebef47c'),
	(56, 'CaseRegistered@1', '["case:voorbeeld-groot","person:vd-1","person:vd-2","person:vd-3","person:vd-4","person:vd-5","person:vd-6","person:vd-7","person:vd-8"]', '\x7b2263617365223a22766f6f726265656c642d67726f6f74222c22636f6d706f736974696f6e223a226c617267655f66616d696c79222c2267726f7570223a227374617475735f686f6c646572222c226c616e6775616765223a22736f222c226d656d62657273223a5b7b22626f726e223a6e756c6c2c2266726f6d223a6e756c6c2c226d696e6f72223a6e756c6c2c226e616d65223a6e756c6c2c226e6174696f6e616c697479223a6e756c6c2c22706572736f6e223a2276642d31222c22726f6c65223a6e756c6c2c22765f6e756d626572223a6e756c6c7d2c7b22626f726e223a6e756c6c2c2266726f6d223a6e756c6c2c226d696e6f72223a6e756c6c2c226e616d65223a6e756c6c2c226e6174696f6e616c697479223a6e756c6c2c22706572736f6e223a2276642d32222c22726f6c65223a6e756c6c2c22765f6e756d626572223a6e756c6c7d2c7b22626f726e223a6e756c6c2c2266726f6d223a6e756c6c2c226d696e6f72223a747275652c226e616d65223a6e756c6c2c226e6174696f6e616c697479223a6e756c6c2c22706572736f6e223a2276642d33222c22726f6c65223a6e756c6c2c22765f6e756d626572223a6e756c6c7d2c7b22626f726e223a6e756c6c2c2266726f6d223a6e756c6c2c226d696e6f72223a747275652c226e616d65223a6e756c6c2c226e6174696f6e616c697479223a6e756c6c2c22706572736f6e223a2276642d34222c22726f6c65223a6e756c6c2c22765f6e756d626572223a6e756c6c7d2c7b22626f726e223a6e756c6c2c2266726f6d223a6e756c6c2c226d696e6f72223a747275652c226e616d65223a6e756c6c2c226e6174696f6e616c697479223a6e756c6c2c22706572736f6e223a2276642d35222c22726f6c65223a6e756c6c2c22765f6e756d626572223a6e756c6c7d2c7b22626f726e223a6e756c6c2c2266726f6d223a6e756c6c2c226d696e6f72223a747275652c226e616d65223a6e756c6c2c226e6174696f6e616c697479223a6e756c6c2c22706572736f6e223a2276642d36222c22726f6c65223a6e756c6c2c22765f6e756d626572223a6e756c6c7d2c7b22626f726e223a6e756c6c2c2266726f6d223a6e756c6c2c226d696e6f72223a747275652c226e616d65223a6e756c6c2c226e6174696f6e616c697479223a6e756c6c2c22706572736f6e223a2276642d37222c22726f6c65223a6e756c6c2c22765f6e756d626572223a6e756c6c7d2c7b22626f726e223a6e756c6c2c2266726f6d223a6e756c6c2c226d696e6f72223a747275652c226e616d65223a6e756c6c2c226e6174696f6e616c697479223a6e756c6c2c22706572736f6e223a2276642d38222c22726f6c65223a6e756c6c2c22765f6e756d626572223a6e756c6c7d5d2c226d756e69636970616c697479223a22474d30313630222c226f6e223a22323032342d30312d3135227d', '2026-01-05 09:51:00+00', 'coordinator', 'postgres', '1-56', '\x1bef61a2f2ff96813dae2f799c89b15ef88b8e0620726b5ecd84ef99c046f959'),
	(57, 'CaseCoupled@1', '["case:voorbeeld-groot"]', '\x7b2263617365223a22766f6f726265656c642d67726f6f74222c22636f75706c65645f6279223a22434f41222c226d756e69636970616c697479223a22474d30313630222c226f6e223a22323032342d30312d3232227d', '2026-01-05 09:53:00+00', 'coordinator', 'postgres', '1-57', '\xe85bd5aea801cc44af161fb4ac6369b49597dfab3fdce6ae16167041ace567a5'),
	(58, 'WaitingReasonRecorded@1', '["case:voorbeeld-groot"]', '\x7b2263617365223a22766f6f726265656c642d67726f6f74222c226f6e223a22323032342d30312d3232222c22726561736f6e223a226c617267655f66616d696c79227d', '2026-01-05 09:55:00+00', 'coordinator', 'postgres', '1-58', '\x508b4bd501f072ff5aa683936e1ddc56a082f0d22130ec28082fcba432cd334a'),
	(59, 'CaseRegistered@1', '["case:voorbeeld-boven","person:ve-1","person:ve-2","person:ve-3"]', '\x7b2263617365223a22766f6f726265656c642d626f76656e222c22636f6d706f736974696f6e223a2266616d696c79222c2267726f7570223a22646973706c616365645f756b7261696e65222c226c616e6775616765223a22756b222c226d656d62657273223a5b7b22626f726e223a7b22706572736f6e616c223a22706572736f6e3a76652d31222c227365616c6564223a22734d4f6e34553662424d445337666c325737366233712f504757497854704971544f61666548435532533970766964584477593d227d2c2266726f6d223a6e756c6c2c226d696e6f72223a66616c73652c226e616d65223a7b22706572736f6e616c223a22706572736f6e3a76652d31222c227365616c6564223a2279674c514d6656786a504c5077505461347653554951357756476c4f79362f4656676b307369332b6b4e68626f6b597350615275713870796f666b3d227d2c226e6174696f6e616c697479223a7b22706572736f6e616c223a22706572736f6e3a76652d31222c227365616c6564223a22336d6f455a376157426b68744436667a69346879636d306b3271426b414f6b6c53374a72597474456230712f62384b5778773d3d227d2c22706572736f6e223a2276652d31222c22726f6c65223a226d6f74686572222c22765f6e756d626572223a7b22706572736f6e616c223a22706572736f6e3a76652d31222c227365616c6564223a22506c6a4663702b696a644f772f31387144784546375a2b62666e7731576245327274304a69432f386d776f2b326952786c2b4e75482f513d227d7d2c7b22626f726e223a7b22706572736f6e616c223a22706572736f6e3a76652d32222c227365616c6564223a22356a33594a775977767034445969634a47463361413052537779656f716f6c6a5861334953664b637a47796d7335394e6847773d227d2c2266726f6d223a6e756c6c2c226d696e6f72223a747275652c226e616d65223a7b22706572736f6e616c223a22706572736f6e3a76652d32222c227365616c6564223a224949544644413974752b31625566464a3959762f312f5133644e6d54664a73466d354330776143466f30616e306e79366d3650516e30764a4374513d227d2c226e6174696f6e616c697479223a6e756c6c2c22706572736f6e223a2276652d32222c22726f6c65223a6e756c6c2c22765f6e756d626572223a6e756c6c7d2c7b22626f726e223a6e756c6c2c2266726f6d223a6e756c6c2c226d696e6f72223a747275652c226e616d65223a7b22706572736f6e616c223a22706572736f6e3a76652d33222c227365616c6564223a224255473642386872763474683173782b7968684f5a65326562445661564c334b524971624b7a4b6146355557356e5576464c6c685858765648673d3d227d2c226e6174696f6e616c697479223a6e756c6c2c22706572736f6e223a2276652d33222c22726f6c65223a6e756c6c2c22765f6e756d626572223a6e756c6c7d5d2c226d756e69636970616c697479223a22474d30313630222c226f6e223a22323032342d30322d3031227d', '2026-01-05 09:57:00+00', 'coordinator', 'postgres', '1-59', '\xdfd089197e85483a6a6de46c6b942bb2389e72d6830344e8c29f296e714f5134'),
	(60, 'HouseholdPlaced@1', '["case:voorbeeld-boven","placement:voorbeeld-boven-1","location:oekraine-2022"]', '\x7b2263617365223a22766f6f726265656c642d626f76656e222c22646576696174696f6e223a7b22726561736f6e223a224f70207665727a6f656b2076616e20646520726567696f3a206e657267656e7320616e646572732065656e20626564207672696a2c20746f7420646520566f6f726265656c64686f66206f70656e742e222c2272756c6573223a5b5d7d2c2266726f6d223a22323032342d30322d3031222c226c6f636174696f6e223a226f656b7261696e652d32303232222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3031222c2267726f7570223a22646973706c616365645f756b7261696e65222c226c6f636174696f6e223a226f656b7261696e652d32303232222c22706572736f6e73223a332c22756e6974223a6e756c6c2c22756e74696c223a22323032342d30322d3236227d5d2c22706c6163656d656e74223a22766f6f726265656c642d626f76656e2d31222c22756e74696c223a22323032342d30322d3236227d', '2026-01-05 09:59:00+00', 'coordinator', 'postgres', '1-60', '\xe11f99764abe0547cdbcd3ead60a6107fcb54c260610bf2df72bf71963583787'),
	(61, 'HouseholdPlaced@1', '["case:voorbeeld-boven","placement:voorbeeld-boven-2","location:voorbeeldhof"]', '\x7b2263617365223a22766f6f726265656c642d626f76656e222c2266726f6d223a22323032342d30322d3236222c226c6f636174696f6e223a22766f6f726265656c64686f66222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3236222c2267726f7570223a22646973706c616365645f756b7261696e65222c226c6f636174696f6e223a22766f6f726265656c64686f66222c22706572736f6e73223a332c22756e6974223a223161222c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a22766f6f726265656c642d626f76656e2d32222c22756e6974223a223161227d', '2026-01-05 10:01:00+00', 'coordinator', 'postgres', '1-61', '\x540596bd05413b2eb32786d88a140134b906878b379abd67818f3c4c3e46a8b5'),
	(62, 'SchemeDefined@1', '["scheme:oekraine"]', '\x7b2266726f6d223a22323032322d30332d3031222c2267726f757073223a5b22646973706c616365645f756b7261696e65225d2c226c6567616c5f6261736973223a225374616174736e6f6f6472656368743b2064652062757267656d6565737465722c2076616e6166206d616172742032303232222c226e616d65223a2242656b6f73746967696e67206f7076616e67206f6e746865656d64656e204f656b7261c3af6e65222c22736368656d65223a226f656b7261696e65227d', '2026-01-05 10:03:00+00', 'coordinator', 'postgres', '1-62', '\xc2ab1368c4611f3ae9cbc720202bbfd9d674c0d8da843dc6a70053cd101cb8d7'),
	(63, 'RateSet@1', '["scheme:oekraine"]', '\x7b22616d6f756e74223a223130302e3030222c2266726f6d223a22323032322d30332d3031222c22736368656d65223a226f656b7261696e65222c22736f75726365223a2242656b6f73746967696e6773726567656c696e67206f7076616e67206f6e746865656d64656e204f656b7261c3af6e653a207065722067657265616c6973656572646520706c6161747320706572206461672c2076616e61662031206d616172742032303232222c22756e6974223a22706c6163655f646179227d', '2026-01-05 10:05:00+00', 'coordinator', 'postgres', '1-63', '\xb03f33685f51741564177a6bf234dea1f9d300cf0451ccd2abaee05c09b81443'),
	(64, 'RateSet@1', '["scheme:oekraine"]', '\x7b22616d6f756e74223a2238332e3030222c2266726f6d223a22323032322d31302d3135222c22736368656d65223a226f656b7261696e65222c22736f75726365223a2242656b6f73746967696e6773726567656c696e67206f7076616e67206f6e746865656d64656e204f656b7261c3af6e653a207065722067657265616c6973656572646520706c6161747320706572206461672c2076616e6166203135206f6b746f6265722032303232222c22756e6974223a22706c6163655f646179227d', '2026-01-05 10:07:00+00', 'coordinator', 'postgres', '1-64', '\x6e91e56a03f77fe76c9eb237ee1bf74d1bc343d6a4d0437b4fff631d2ef53b2c'),
	(65, 'RateSet@1', '["scheme:oekraine"]', '\x7b22616d6f756e74223a2236312e3030222c2266726f6d223a22323032342d30312d3031222c22736368656d65223a226f656b7261696e65222c22736f75726365223a2242656b6f73746967696e6773726567656c696e67206f7076616e67206f6e746865656d64656e204f656b7261c3af6e653a207065722067657265616c6973656572646520706c6161747320706572206461672c2076616e61662031206a616e756172692032303234222c22756e6974223a22706c6163655f646179227d', '2026-01-05 10:09:00+00', 'coordinator', 'postgres', '1-65', '\x4646fa724d00462b96f2f44143300a8389908865e743bf88e79402c9e7e012d3'),
	(66, 'LegalBasisSet@1', '["scheme:oekraine"]', '\x7b22626f6479223a22636f6c6c656765222c2266726f6d223a22323032342d30372d3031222c226c6567616c5f6261736973223a2254696a64656c696a6b6520776574206f7076616e67206f6e746865656d64656e204f656b7261c3af6e653b2068657420636f6c6c656765222c22736368656d65223a226f656b7261696e65222c22736f75726365223a2241616e67656e6f6d656e206f70203138206a756e6920323032342c20696e207765726b696e67206f702031206a756c692032303234227d', '2026-01-05 10:11:00+00', 'coordinator', 'postgres', '1-66', '\x3547f742953a53744a8a66e6e341374c2653d91ad1e01407e29c0c36e195493a'),
	(67, 'RateSet@1', '["scheme:oekraine"]', '\x7b22616d6f756e74223a2234342e3030222c2266726f6d223a22323032352d30312d3031222c22736368656d65223a226f656b7261696e65222c22736f75726365223a225a6f616c732061616e67656b6f6e646967643a207065722067657265616c6973656572646520706c6161747320706572206461672c2076616e61662031206a616e7561726920323032353b20766f6f722032303236206e6965742062656b656e64222c22756e6974223a22706c6163655f646179227d', '2026-01-05 10:13:00+00', 'coordinator', 'postgres', '1-67', '\x2feeb23a7df7dfc08a49d5e64591000f3f522db4cabde25b3b9e9ffefe5e0d66'),
	(68, 'SchemeEndSet@1', '["scheme:oekraine"]', '\x7b226f6e223a22323032352d31312d3238222c22736368656d65223a226f656b7261696e65222c22736f75726365223a224d696e697374657269652c203238206e6f76656d62657220323032353a2064652074696a64656c696a6b6520626573636865726d696e672065696e64696774206f702035206d616172742032303237222c22756e74696c223a22323032372d30332d3035227d', '2026-01-05 10:15:00+00', 'coordinator', 'postgres', '1-68', '\x19e43c49e04f4791175b80cb6ade33bcb2c0790972a8c19a0ef82b54cd1e02eb'),
	(69, 'ThemeDefined@1', '["theme:asiel-en-integratie"]', '\x7b2266726f6d223a22323032342d30312d3031222c226e616d65223a22417369656c20656e20696e746567726174696520287665727a6f6e6e656e29222c227468656d65223a22617369656c2d656e2d696e7465677261746965227d', '2026-01-05 10:17:00+00', 'coordinator', 'postgres', '1-69', '\x0517c3bbb1610aee51edc3daf3a358b4500c33a13c660257bbdf1ab60f6b35d3'),
	(70, 'BudgetSet@1', '["theme:asiel-en-integratie"]', '\x7b22616d6f756e74223a223235303030302e3030222c22736f75726365223a225665727a6f6e6e656e222c227468656d65223a22617369656c2d656e2d696e7465677261746965222c2279656172223a323032347d', '2026-01-05 10:19:00+00', 'coordinator', 'postgres', '1-70', '\x2eb2738f2420582668fb669222032204a491a24f9eaf79e73551fca02161a29d'),
	(71, 'SchemeAppliedFor@1', '["scheme:oekraine"]', '\x7b22646f63756d656e74223a7b2264617465223a22323032332d31322d3034222c226e756d626572223a2241414e56524141472d323032342d3031222c22736861323536223a6e756c6c7d2c226f6e223a22323032332d31322d3034222c22736368656d65223a226f656b7261696e65227d', '2026-01-05 10:21:00+00', 'coordinator', 'postgres', '1-71', '\x9b5d2ebc16f11d09e721087a89a2ffd5bf8a49c1bc216098c595411204227d37'),
	(72, 'SchemeGranted@1', '["scheme:oekraine"]', '\x7b22646f63756d656e74223a7b2264617465223a22323032332d31322d3230222c226e756d626572223a224245534348494b4b494e472d323032342d3031222c22736861323536223a6e756c6c7d2c226f6e223a22323032332d31322d3230222c22736368656d65223a226f656b7261696e65227d', '2026-01-05 10:23:00+00', 'coordinator', 'postgres', '1-72', '\x7c1952687b72db44217455569b2b8ae0a95deddd983ca7b6c8202f9d38406a03'),
	(73, 'AdvanceRecorded@1', '["scheme:oekraine"]', '\x7b22616d6f756e74223a223930303030302e3030222c226f6e223a22323032342d30312d3135222c22736368656d65223a226f656b7261696e65227d', '2026-01-05 10:25:00+00', 'coordinator', 'postgres', '1-73', '\x3e7541d255a7529e49520c8ca286750b21d26deacce10d381f42b1ec9e1c1ae7'),
	(74, 'ToleranceSet@1', '["finance"]', '\x7b226572726f7273223a2232353030302e3030222c22736f75726365223a225665727a6f6e6e656e222c22756e6365727461696e74696573223a2237353030302e3030222c2279656172223a323032347d', '2026-01-05 10:27:00+00', 'coordinator', 'postgres', '1-74', '\xad5d447debc6f9a5bacbe03eb5f6c4d7039cfd08d7c2970bf9581933f47506ee'),
	(75, 'ExpenseBooked@1', '["expense:uitgave-1","scheme:oekraine","location:oekraine-2022"]', '\x7b22616d6f756e74223a223331303030302e3030222c2265766964656e6365223a7b2264617465223a22323032342d30312d3331222c226e756d626572223a2256482d32342d303131222c22736861323536223a6e756c6c7d2c22657870656e7365223a22756974676176652d31222c2267726f7570223a22646973706c616365645f756b7261696e65222c22696e766f696365223a2256482d32342d303131222c226c6567616c5f6261736973223a225374616174736e6f6f647265636874222c226c6f636174696f6e223a226f656b7261696e652d32303232222c226f6e223a22323032342d30312d3331222c22736368656d65223a226f656b7261696e65222c22737570706c696572223a225665726875757264657220566f6f726265656c64204256227d', '2026-01-05 10:29:00+00', 'coordinator', 'postgres', '1-75', '\x65f32101769a1ded5ec442268e370be2bb57ef2b0254a4899f3dcc4b7f926409'),
	(76, 'ExpenseBooked@1', '["expense:uitgave-2","scheme:oekraine","location:voorbeeldhof"]', '\x7b22616d6f756e74223a2231383435302e3735222c2265766964656e6365223a7b2264617465223a22323032342d30322d3039222c226e756d626572223a2242562d323032342d3331222c22736861323536223a6e756c6c7d2c22657870656e7365223a22756974676176652d32222c2267726f7570223a22646973706c616365645f756b7261696e65222c22696e766f696365223a2242562d323032342d3331222c226c6567616c5f6261736973223a225374616174736e6f6f647265636874222c226c6f636174696f6e223a22766f6f726265656c64686f66222c226f6e223a22323032342d30322d3039222c22736368656d65223a226f656b7261696e65222c22737570706c696572223a22426f757762656472696a6620566f6f726265656c64227d', '2026-01-05 10:31:00+00', 'coordinator', 'postgres', '1-76', '\x116216aad02c6cc5eeb41db396f6e76ffb5523b89378a46991cda43709b3e3f2'),
	(77, 'ExpenseBooked@1', '["expense:uitgave-3","scheme:oekraine"]', '\x7b22616d6f756e74223a22343132302e3030222c22657870656e7365223a22756974676176652d33222c2267726f7570223a22646973706c616365645f756b7261696e65222c22696e766f696365223a22542d383831222c226c6567616c5f6261736973223a225374616174736e6f6f647265636874222c226f6e223a22323032342d30322d3132222c22736368656d65223a226f656b7261696e65222c22737570706c696572223a225461786962656472696a6620566f6f726265656c64227d', '2026-01-05 10:33:00+00', 'coordinator', 'postgres', '1-77', '\x348f1550af5ab109d93472cce78c37530631542ada62e49906e5e7d325bd7f50'),
	(78, 'ExpenseBooked@1', '["expense:uitgave-4","scheme:oekraine","theme:asiel-en-integratie"]', '\x7b22616d6f756e74223a2231323530302e3030222c2265766964656e6365223a7b2264617465223a22323032342d30322d3230222c226e756d626572223a22572d323032342d37222c22736861323536223a6e756c6c7d2c22657870656e7365223a22756974676176652d34222c2267726f7570223a227374617475735f686f6c646572222c22696e766f696365223a22572d323032342d37222c226c6567616c5f6261736973223a2257657420696e627572676572696e672032303231222c226f6e223a22323032342d30322d3230222c22736368656d65223a226f656b7261696e65222c22737570706c696572223a2257656c7a696a6e736f7267616e69736174696520566f6f726265656c64222c227468656d65223a22617369656c2d656e2d696e7465677261746965227d', '2026-01-05 10:35:00+00', 'coordinator', 'postgres', '1-78', '\x0e33697a959e096a3ff7235d77161ece75b414601fb04185dc5440fbdd616cc4'),
	(79, 'RevenueBooked@1', '["revenue:opbrengst-1","scheme:oekraine"]', '\x7b22616d6f756e74223a22363332302e3430222c2267726f7570223a22646973706c616365645f756b7261696e65222c226f6e223a22323032342d30322d3238222c22726576656e7565223a226f706272656e6773742d31222c22736368656d65223a226f656b7261696e65222c22736f75726365223a22456967656e2062696a64726167656e227d', '2026-01-05 10:37:00+00', 'coordinator', 'postgres', '1-79', '\x111d0d21a6e8aaddef6e28519656bc006772f47a057bdb098a2b67da75204be3'),
	(80, 'FindingSettled@1', '["expense:uitgave-3"]', '\x7b22636865636b223a226e6f5f65766964656e6365222c22657870656e7365223a22756974676176652d33222c2267726f756e6473223a2244652072697473746174656e207a696a6e206765766f6e64656e222c226f6e223a22323032342d30322d3236222c226f7574636f6d65223a227265736f6c766564227d', '2026-01-05 10:39:00+00', 'coordinator', 'postgres', '1-80', '\x34772cbf7ea8a46a1cf642c7476927b90ee94bbd65a8753750968b4ca08e3ab0'),
	(81, 'PeriodReported@1', '["finance"]', '\x7b22646f63756d656e74223a7b2264617465223a6e756c6c2c226e756d626572223a22524141442d323032342d303138222c22736861323536223a6e756c6c7d2c2266726f6d223a22323032342d30312d3031222c226f6e223a22323032342d30322d3135222c22746f223a2272616164222c22756e74696c223a22323032342d30322d3031227d', '2026-01-05 10:41:00+00', 'coordinator', 'postgres', '1-81', '\xbbb183c615a3f5330c39de3528074930d9ac67c4a6112be8d986fa57e20ce248'),
	(82, 'ExpenseBooked@1', '["expense:uitgave-5","scheme:oekraine","location:oekraine-2022"]', '\x7b22616d6f756e74223a22323331302e3030222c2265766964656e6365223a7b2264617465223a22323032342d30312d3138222c226e756d626572223a22492d3535222c22736861323536223a6e756c6c7d2c22657870656e7365223a22756974676176652d35222c2267726f7570223a22646973706c616365645f756b7261696e65222c22696e766f696365223a22492d3535222c226c6567616c5f6261736973223a225374616174736e6f6f647265636874222c226c6f636174696f6e223a226f656b7261696e652d32303232222c226f6e223a22323032342d30312d3138222c22736368656d65223a226f656b7261696e65222c22737570706c696572223a22496e7374616c6c617465757220566f6f726265656c64227d', '2026-01-05 10:43:00+00', 'coordinator', 'postgres', '1-82', '\xd18e4ef834b22509eecba93c57eb9820449d5187be8b648d5ee93c5110d94053'),
	(83, 'RiskRecorded@1', '["risk:normbedrag-2025","scheme:oekraine"]', '\x7b22616d6f756e74223a22313938353630302e3030222c226465736372697074696f6e223a22486574206e6f726d626564726167206461616c74207065722031206a616e7561726920323032352076616e203631206e616172203434206575726f222c2267726f7570223a22646973706c616365645f756b7261696e65222c226b696e64223a22726174655f66616c6c73222c226f6e223a22323032342d30322d3139222c227269736b223a226e6f726d6265647261672d32303235222c22736368656d65223a226f656b7261696e65227d', '2026-01-05 10:45:00+00', 'coordinator', 'postgres', '1-83', '\x0908480d5ef1f678d6c86b5ad6bf1921040e471cca7d1db0969a6c6b6eef5b4c'),
	(84, 'RiskChanged@1', '["risk:normbedrag-2025"]', '\x7b226d656173757265223a224d6f67656c696a6b3a206c6f6262792062696a206865742052696a6b2c2065656e20726573657276652c20676f65646b6f70657265206c6f636174696573222c226f6e223a22323032342d30322d3236222c227269736b223a226e6f726d6265647261672d32303235222c227374617465223a226f70656e227d', '2026-01-05 10:47:00+00', 'coordinator', 'postgres', '1-84', '\x87816e445c01827df8955581f8c78601ea64d8d3aac439ff36798eda506c34b1'),
	(85, 'AgreementMade@1', '["agreement:heemserveen","location:heemserveen"]', '\x7b2261677265656d656e74223a226865656d7365727665656e222c2266726f6d223a22323032332d31322d3031222c226c6f636174696f6e73223a5b226865656d7365727665656e225d2c226e616d65223a2242657374757572736f76657265656e6b6f6d737420415a43204865656d7365727665656e222c2270617274696573223a5b22434f41222c2267656d65656e74652048617264656e62657267225d2c227465726d73223a224f7076616e6720696e20415a43204865656d7365727665656e2028626567696e20656e20696e686f756420737461616e206e69657420696e206865742068616e64656c696e67736b6164657229222c22756e74696c223a22323032372d30312d3031222c227761726e5f7765656b73223a3135367d', '2026-01-05 10:49:00+00', 'coordinator', 'postgres', '1-85', '\x9be405a0e3d03f4b9749b6dcd5b84f7a3d3a5d372f5ecc41a47725b20ba7650c'),
	(243, 'CaseCoupled@1', '["case:voorbeeld-boven-wijk"]', '\x7b2263617365223a22766f6f726265656c642d626f76656e2d77696a6b222c22636f75706c65645f6279223a22434f41222c226d756e69636970616c697479223a22474d30313630222c226f6e223a22323032342d30332d3035222c227265666572656e6365223a224b2d323032342d3137227d', '2026-01-05 16:05:00+00', 'financien', 'postgres', '2-2', '\xa32b07f24ce846fac1b820db56da6e22e23b2a18c71986d85f72f3d41027ba8a'),
	(86, 'AgreementMade@1', '["agreement:vechtdal-2024"]', '\x7b2261677265656d656e74223a22766563687464616c2d32303234222c2266726f6d223a22323032342d30312d3031222c226e616d65223a225072657374617469656166737072616b656e2032303234202864617461207665727a6f6e6e656e29222c2270617274696573223a5b22566563687464616c20576f6e656e222c2267656d65656e74652048617264656e62657267225d2c227465726d73223a2241616e626f642076616e20776f6e696e67656e206f6d2061616e206465207461616b7374656c6c696e6720746520766f6c646f656e2028332e3129222c22756e74696c223a22323032352d30312d3031227d', '2026-01-05 10:51:00+00', 'coordinator', 'postgres', '1-86', '\xcd9dcf5fa639dfede950d918e39005561a8133e6dd5cecc5d71c9637918ee8c3'),
	(87, 'CommitmentMade@1', '["commitment:buitenkwartier"]', '\x7b22636f6d6d69746d656e74223a2262756974656e6b77617274696572222c22647565223a22323032342d30322d3239222c226f6e223a22323032332d31322d3031222c22746f223a2272616164222c2277686174223a224465207261616420626567696e203230323420696e666f726d6572656e206f7665722064652061616e70616b2076616e2042756974656e6b776172746965722028332e3229227d', '2026-01-05 10:53:00+00', 'coordinator', 'postgres', '1-87', '\x736a2d47155fc0e820242a7ded46a1db1874fdebcb7b164bf422c8e4112647ef'),
	(88, 'CommitmentMade@1', '["commitment:raadsvoorstel-opvang"]', '\x7b22636f6d6d69746d656e74223a227261616473766f6f727374656c2d6f7076616e67222c22647565223a22323032342d30362d3230222c226f6e223a22323032332d31322d3031222c22746f223a2272616164222c2277686174223a225261616473766f6f727374656c206f766572206f7076616e67206e6120323032362c2062656f6f676420766f6f72206465207a6f6d65722076616e20323032342028332e3129227d', '2026-01-05 10:55:00+00', 'coordinator', 'postgres', '1-88', '\xb33e63a03ad01c65d767b23308e94b8d6020c74abcba22fbe1032356fb7fe643'),
	(89, 'CommitmentMade@1', '["commitment:lobby"]', '\x7b22636f6d6d69746d656e74223a226c6f626279222c22647565223a22323032342d30372d3035222c226f6e223a22323032332d31322d3031222c22746f223a2272616164222c2277686174223a224c6f626279207269636874696e67206865742052696a6b2c20766f6f7220686574207a6f6d657272656365732028332e3529227d', '2026-01-05 10:57:00+00', 'coordinator', 'postgres', '1-89', '\x4740786e9ed30964f6765aec32f21a1437fae59b86894e2bd5ad24164ce0caee'),
	(90, 'CommunicationPlanned@1', '["item:plan-1"]', '\x7b2261626f7574223a224465206f706761766520656e2077696520776161726f76657220676161742028332e333b20646167207665727a6f6e6e656e29222c2261756469656e6365223a227075626c6963222c226368616e6e656c223a226d756e69636970616c5f6368616e6e656c73222c226974656d223a22706c616e2d31222c226f6e223a22323032342d30322d3135227d', '2026-01-05 10:59:00+00', 'coordinator', 'postgres', '1-90', '\xee07464c35e1007cf9039369f3177ee447505b542052c010ae996aacda0b6445'),
	(91, 'PlanCarriedOut@1', '["item:plan-1"]', '\x7b226974656d223a22706c616e2d31222c226f6e223a22323032342d30322d3133227d', '2026-01-05 11:01:00+00', 'coordinator', 'postgres', '1-91', '\xb1b3d20dcf0f1a605badc9e1c77c1b5edcc5d350f1afd6e8c36ef791e5022f06'),
	(92, 'CommunicationPlanned@1', '["item:plan-2"]', '\x7b2261626f7574223a22566572766f6c676765737072656b6b656e206f766572206f7076616e67206e6120323032362028332e313b20646167207665727a6f6e6e656e29222c2261756469656e6365223a226c6f63616c5f696e7465726573745f67726f7570222c226368616e6e656c223a22696e5f706572736f6e222c226974656d223a22706c616e2d32222c226f6e223a22323032342d30342d3135227d', '2026-01-05 11:03:00+00', 'coordinator', 'postgres', '1-92', '\x44632399bfa67018903355271ff4028904332356b629edc9cd51cf411593f1e6'),
	(93, 'RealisationRecorded@1', '["target:IJsselland/displaced_ukraine"]', '\x7b2267726f7570223a22646973706c616365645f756b7261696e65222c226f6e223a22323032332d31322d3031222c22706c61636573223a333437392c22726567696f6e223a22494a7373656c6c616e64222c22736f75726365223a2248616e64656c696e67736b6164657220322e3320286c657a696e672076616e20646520746162656c3b206f66203335353729227d', '2026-01-05 11:05:00+00', 'coordinator', 'postgres', '1-93', '\x27757fe6e2997f41ff7ed467a59e801045f89a59c679e8667cfbdb2bb922b364'),
	(94, 'RealisationForecast@1', '["target:IJsselland/displaced_ukraine"]', '\x7b2267726f7570223a22646973706c616365645f756b7261696e65222c226f6e223a22323032352d30312d3031222c22706c61636573223a333535372c22726567696f6e223a22494a7373656c6c616e64222c22736f75726365223a2248616e64656c696e67736b6164657220322e3320286c657a696e672076616e20646520746162656c3b206f66203334373929227d', '2026-01-05 11:07:00+00', 'coordinator', 'postgres', '1-94', '\x92bf967a845473825c2a46f0883bae05b120f4b6b033f1768f7f50459395c442'),
	(95, 'RealisationRecorded@1', '["target:IJsselland/asylum_regular"]', '\x7b2267726f7570223a226173796c756d5f726567756c6172222c226f6e223a22323032332d31322d3031222c22706c61636573223a313638332c22726567696f6e223a22494a7373656c6c616e64222c22736f75726365223a2248616e64656c696e67736b6164657220322e3320286c657a696e672076616e20646520746162656c3b207a6f6e646572206465206e6f6f646f7076616e6720696e2048617264656e6265726729227d', '2026-01-05 11:09:00+00', 'coordinator', 'postgres', '1-95', '\xfbfaa3d93466e9270904ab2c841d69c0b15b002ae579dd1bfc9b2f012b5b9ba7'),
	(96, 'RealisationForecast@1', '["target:IJsselland/asylum_regular"]', '\x7b2267726f7570223a226173796c756d5f726567756c6172222c226f6e223a22323032352d30312d3031222c22706c61636573223a323238302c22726567696f6e223a22494a7373656c6c616e64222c22736f75726365223a2248616e64656c696e67736b6164657220322e3320286c657a696e672076616e20646520746162656c29227d', '2026-01-05 11:11:00+00', 'coordinator', 'postgres', '1-96', '\x9088abff4c8dc60ffe53a0cf4fdcbb364bcf33e6909c55efb9a8d59b0448802c'),
	(97, 'RealisationRecorded@1', '["target:IJsselland/asylum_minor"]', '\x7b2267726f7570223a226173796c756d5f6d696e6f72222c226f6e223a22323032332d31322d3031222c22706c61636573223a3131322c22726567696f6e223a22494a7373656c6c616e64222c22736f75726365223a2248616e64656c696e67736b6164657220322e3320286c657a696e672076616e20646520746162656c29227d', '2026-01-05 11:13:00+00', 'coordinator', 'postgres', '1-97', '\x991ad69e475f525a039b81f1e673a1e5ffe9cb9f14e2e18b50f328ae9da0f4b3'),
	(98, 'RealisationForecast@1', '["target:IJsselland/asylum_minor"]', '\x7b2267726f7570223a226173796c756d5f6d696e6f72222c226f6e223a22323032352d30312d3031222c22706c61636573223a3235322c22726567696f6e223a22494a7373656c6c616e64222c22736f75726365223a2248616e64656c696e67736b6164657220322e3320286c657a696e672076616e20646520746162656c29227d', '2026-01-05 11:15:00+00', 'coordinator', 'postgres', '1-98', '\x786551650138f8bb477bb833a9f653e9941753d4ced48d57985bf0798cbb780b'),
	(99, 'RealisationForecast@1', '["target:GM0160/displaced_ukraine"]', '\x7b2267726f7570223a22646973706c616365645f756b7261696e65222c226d756e69636970616c697479223a22474d30313630222c226f6e223a22323032352d30312d3031222c22706c61636573223a3730302c22736f75726365223a2248616e64656c696e67736b6164657220322e3320286c657a696e672076616e20646520746162656c29227d', '2026-01-05 11:17:00+00', 'coordinator', 'postgres', '1-99', '\x67ebc29942ab3d1ad8fdd784630fe77a850138162bed657b4aa489c7a41b1f0b'),
	(100, 'CoaCountRecorded@1', '["quota:GM0160/status_holder"]', '\x7b22636f727265637465645f7461736b223a39312c2267726f7570223a227374617475735f686f6c646572222c226d756e69636970616c697479223a22474d30313630222c226f6e223a22323032342d30322d3239222c22706572696f64223a22323032342d4831222c22706572736f6e73223a332c22736f75726365223a225665727a6f6e6e656e227d', '2026-01-05 11:19:00+00', 'coordinator', 'postgres', '1-100', '\xcc5072d8b68a94fb220a9c65a290b0e31e974a32d011ee56a96216c7b42e1bb7'),
	(101, 'SupervisionRecorded@1', '["supervision:GM0160"]', '\x7b22636f6c6f7572223a22677265656e222c22646f63756d656e74223a7b2264617465223a6e756c6c2c226e756d626572223a225665727a6f6e6e656e3a20504f2d323032342d3132222c22736861323536223a6e756c6c7d2c226d756e69636970616c697479223a22474d30313630222c226f6e223a22323032342d30322d3230222c22706572696f64223a22323032332d4832227d', '2026-01-05 11:21:00+00', 'coordinator', 'postgres', '1-101', '\x5520f5a1797e31ea27183660985f3d124be722814db647b65a992d0f1f7e6df8'),
	(102, 'PlanTermSet@1', '["support"]', '\x7b2266726f6d223a22323032342d30312d3031222c22736f75726365223a225665727a6f6e6e656e3a206865742068616e64656c696e67736b61646572206e6f656d74206765656e207465726d696a6e222c227765656b73223a31307d', '2026-01-05 11:23:00+00', 'coordinator', 'postgres', '1-102', '\x00a6faf66462e0afb9bdb35b03d291aa85902974e50092951d5b766569834425'),
	(103, 'SchoolOpened@1', '["school:opstap"]', '\x7b2266726f6d223a22323032332d31322d3031222c226c6576656c223a227072696d617279222c226e616d65223a224f7053746170202861616e74616c20706c61617473656e207665727a6f6e6e656e29222c22706c61636573223a3138302c227363686f6f6c223a226f7073746170227d', '2026-01-05 11:25:00+00', 'coordinator', 'postgres', '1-103', '\xdf28edc13e853dc73f3606ba0cf6ee71f96176f90c3ec20388bee30c659e8d25'),
	(104, 'SchoolOpened@1', '["school:isk"]', '\x7b2266726f6d223a22323032332d31322d3031222c226c6576656c223a227365636f6e64617279222c226e616d65223a2249534b205461616c7363686f6f6c202861616e74616c20706c61617473656e207665727a6f6e6e656e29222c22706c61636573223a3138302c227363686f6f6c223a2269736b227d', '2026-01-05 11:27:00+00', 'coordinator', 'postgres', '1-104', '\x818014ca8bda281da88cf01b231efa84f7377d1fc1edde9969e6f34ef8da8e2f'),
	(105, 'ProgrammeDefined@1', '["programme:buitenkwartier"]', '\x7b2266726f6d223a22323032342d30312d3031222c226e616d65223a2250696c6f742042756974656e6b77617274696572222c2270726f6772616d6d65223a2262756974656e6b77617274696572227d', '2026-01-05 11:29:00+00', 'coordinator', 'postgres', '1-105', '\xc051e8b3bfbbbd584892280bd68bd3fad541fa659ed277d4209cc9cbad78122f'),
	(106, 'LocationJoinedProgramme@1', '["location:heemserveen","programme:buitenkwartier"]', '\x7b2266726f6d223a22323032342d30312d3031222c226c6f636174696f6e223a226865656d7365727665656e222c2270726f6772616d6d65223a2262756974656e6b77617274696572227d', '2026-01-05 11:31:00+00', 'coordinator', 'postgres', '1-106', '\x5a548865f87eefd5df0ff961fd4365aff561d7d62edf262482a94d4ed08dbf4e'),
	(107, 'CaseJoinedProgramme@1', '["case:voorbeeld-boven","programme:buitenkwartier"]', '\x7b2263617365223a22766f6f726265656c642d626f76656e222c2266726f6d223a22323032342d30322d3031222c2270726f6772616d6d65223a2262756974656e6b77617274696572227d', '2026-01-05 11:33:00+00', 'coordinator', 'postgres', '1-107', '\xc2844aeea727db847864785a093ef71fdcf1bfcff05d2396fcb8b8e8034a5fbe'),
	(108, 'OnSiteSupportStarted@1', '["location:voorbeeldhof"]', '\x7b226279223a2264652053747577222c2266726f6d223a22323032342d30322d3236222c226c6f636174696f6e223a22766f6f726265656c64686f66227d', '2026-01-05 11:35:00+00', 'coordinator', 'postgres', '1-108', '\x0bd45ee92c1e9b5a833f8c57db1f417a32ef39e85e2014cdf16c1ef7bc151240'),
	(109, 'PlanRequired@1', '["case:voorbeeld-asiel","person:va-1"]', '\x7b2263617365223a22766f6f726265656c642d617369656c222c2266726f6d223a22323032342d30312d3130222c22706572736f6e223a2276612d31227d', '2026-01-05 11:37:00+00', 'coordinator', 'postgres', '1-109', '\x559c3cfbd5e04c245ed7e122090eaa2b14e9292a7bda916e3d7696ac226d6cc5'),
	(110, 'PlanAgreed@1', '["case:voorbeeld-asiel","person:va-1"]', '\x7b2263617365223a22766f6f726265656c642d617369656c222c22646f63756d656e74223a7b2264617465223a22323032342d30322d3230222c226e756d626572223a225049502d323032342d303031222c22736861323536223a6e756c6c7d2c226f6e223a22323032342d30322d3230222c22706572736f6e223a2276612d31227d', '2026-01-05 11:39:00+00', 'coordinator', 'postgres', '1-110', '\xa24d5cd1e7c96d249e8d51e217dd7bd5d0c620e8ba2a9bc4e0fcce9b1f818d23'),
	(111, 'PlanRequired@1', '["case:voorbeeld-asiel","person:va-2"]', '\x7b2263617365223a22766f6f726265656c642d617369656c222c2266726f6d223a22323032342d30312d3130222c22706572736f6e223a2276612d32227d', '2026-01-05 11:41:00+00', 'coordinator', 'postgres', '1-111', '\x9ad597dfc8558d641aa2c4a32332d457dae5936cdc542e13571d4933fb5b9575'),
	(112, 'AllowanceGranted@1', '["case:voorbeeld-boven"]', '\x7b2263617365223a22766f6f726265656c642d626f76656e222c2263617465726564223a66616c73652c2266726f6d223a22323032342d30322d3031222c22776974685f686f7374223a66616c73657d', '2026-01-05 11:43:00+00', 'coordinator', 'postgres', '1-112', '\xc62f93e1df5ea0a14095284b68d8804c51bffea93d12d626fc243413f57d688a'),
	(113, 'ChildEnrolled@1', '["case:voorbeeld-boven","person:ve-2","school:isk"]', '\x7b2263617365223a22766f6f726265656c642d626f76656e222c2266726f6d223a22323032342d30322d3236222c22706572736f6e223a2276652d32222c227363686f6f6c223a2269736b227d', '2026-01-05 11:45:00+00', 'coordinator', 'postgres', '1-113', '\x2af29f17a7674e44c9e8460f72ca28439f8ce56e24d80d562caf85d4d000059f'),
	(114, 'CaseRegistered@1', '["case:voorbeeld-gepland","person:vg-1","person:vg-2","person:vg-3","person:vg-4"]', '\x7b2263617365223a22766f6f726265656c642d6765706c616e64222c22636f6d706f736974696f6e223a2266616d696c79222c2267726f7570223a22646973706c616365645f756b7261696e65222c226c616e6775616765223a22756b222c226d656d62657273223a5b7b22626f726e223a6e756c6c2c2266726f6d223a6e756c6c2c226d696e6f72223a66616c73652c226e616d65223a6e756c6c2c226e6174696f6e616c697479223a6e756c6c2c22706572736f6e223a2276672d31222c22726f6c65223a6e756c6c2c22765f6e756d626572223a6e756c6c7d2c7b22626f726e223a6e756c6c2c2266726f6d223a6e756c6c2c226d696e6f72223a747275652c226e616d65223a6e756c6c2c226e6174696f6e616c697479223a6e756c6c2c22706572736f6e223a2276672d32222c22726f6c65223a6e756c6c2c22765f6e756d626572223a6e756c6c7d2c7b22626f726e223a6e756c6c2c2266726f6d223a6e756c6c2c226d696e6f72223a747275652c226e616d65223a6e756c6c2c226e6174696f6e616c697479223a6e756c6c2c22706572736f6e223a2276672d33222c22726f6c65223a6e756c6c2c22765f6e756d626572223a6e756c6c7d2c7b22626f726e223a6e756c6c2c2266726f6d223a6e756c6c2c226d696e6f72223a747275652c226e616d65223a6e756c6c2c226e6174696f6e616c697479223a6e756c6c2c22706572736f6e223a2276672d34222c22726f6c65223a6e756c6c2c22765f6e756d626572223a6e756c6c7d5d2c226d756e69636970616c697479223a22474d30313630222c226f6e223a22323032342d30322d3238227d', '2026-01-05 11:47:00+00', 'coordinator', 'postgres', '1-114', '\x7520cf3bdde4e95c1c770800ea6a091c07b6e17616d7021f1cdd7875e4587fe0'),
	(115, 'HouseholdPlaced@1', '["case:voorbeeld-gepland","placement:voorbeeld-gepland-1","location:voorbeeldhof"]', '\x7b2263617365223a22766f6f726265656c642d6765706c616e64222c2266726f6d223a22323032342d30342d3032222c226c6f636174696f6e223a22766f6f726265656c64686f66222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30342d3032222c2267726f7570223a22646973706c616365645f756b7261696e65222c226c6f636174696f6e223a22766f6f726265656c64686f66222c22706572736f6e73223a342c22756e6974223a6e756c6c2c22756e74696c223a22323032342d30382d3031227d5d2c22706c6163656d656e74223a22766f6f726265656c642d6765706c616e642d31222c22756e74696c223a22323032342d30382d3031227d', '2026-01-05 11:49:00+00', 'coordinator', 'postgres', '1-115', '\xc595579ad34f661410ff45d60e8cd4a54d760e927cbf1147b1d18bc4ba699127'),
	(116, 'OpeningBalanceRecorded@1', '["quota:GM0160/status_holder"]', '\x7b2267726f7570223a227374617475735f686f6c646572222c226d756e69636970616c697479223a22474d30313630222c22706572696f64223a22323032342d4831222c22706572736f6e73223a2d342c22736f75726365223a22434f41227d', '2026-01-05 11:51:00+00', 'coordinator', 'postgres', '1-116', '\x9f9a115b8f35515cfa6dc584ce5954e3ca783d25c8f45e8f7d5e8d6b5a4debd9'),
	(117, 'QuotaExchanged@1', '["quota:GM0160/status_holder","quota:GM0175/status_holder"]', '\x7b226769766572223a22474d30313630222c2267726f7570223a227374617475735f686f6c646572222c22706572696f64223a22323032342d4831222c22706572736f6e73223a352c22736f75726365223a22416673707261616b2076616e2031206d61617274222c2274616b6572223a22474d30313735227d', '2026-01-05 11:53:00+00', 'coordinator', 'postgres', '1-117', '\x2f674366e4d882bc789d03e66dd31962dd6aae896f647cef402997e8debbca6f'),
	(118, 'QuotaCorrected@1', '["quota:GM0160/status_holder"]', '\x7b2267726f7570223a227374617475735f686f6c646572222c226d756e69636970616c697479223a22474d30313630222c22706572696f64223a22323032342d4831222c22706572736f6e73223a2d322c22726561736f6e223a2244756262656c20676574656c64227d', '2026-01-05 11:55:00+00', 'coordinator', 'postgres', '1-118', '\x094c5c3d3c0527843d633ca5dac94437ac148215ddd5fae9ab79b6bd1763c0b2'),
	(119, 'InhabitantsRecorded@1', '["area:GM0160"]', '\x7b2261726561223a22474d30313630222c22696e6861626974616e7473223a36323030302c226f6e223a22323032332d30312d3031222c22736f75726365223a22434253227d', '2026-01-05 11:57:00+00', 'coordinator', 'postgres', '1-119', '\xba87967d697b414792f31971852bfbc99dc9d9fa586ebb913a50504373adc45c'),
	(120, 'InhabitantsRecorded@1', '["area:IJsselland"]', '\x7b2261726561223a22494a7373656c6c616e64222c22696e6861626974616e7473223a3534353030302c226f6e223a22323032332d30312d3031222c22736f75726365223a22434253227d', '2026-01-05 11:59:00+00', 'coordinator', 'postgres', '1-120', '\xa9221834c542649d4279b0aec103c0378091db3893519912b9569f09fd39d37f'),
	(121, 'DwellingOffered@1', '["case:voorbeeld-groot"]', '\x7b226279223a22566563687464616c20576f6e656e222c2263617365223a22766f6f726265656c642d67726f6f74222c226477656c6c696e67223a2256572d3130303331222c226f6e223a22323032342d30322d3230227d', '2026-01-05 12:01:00+00', 'coordinator', 'postgres', '1-121', '\x8c20a371942c2a6ac61520c920d07a078c2257eddd44aa7d8066e0baa1f4e21e'),
	(122, 'DwellingRefused@1', '["case:voorbeeld-groot"]', '\x7b2263617365223a22766f6f726265656c642d67726f6f74222c226477656c6c696e67223a2256572d3130303331222c226f6e223a22323032342d30322d3233222c22726561736f6e223a7b22706572736f6e616c223a22636173653a766f6f726265656c642d67726f6f74222c227365616c6564223a2243326151693579487a7a794c526268476977425137557075557245367774496450594f5865377a4b74346b6c2f6d34554d462f4f4c4675622f413d3d227d7d', '2026-01-05 12:03:00+00', 'coordinator', 'postgres', '1-122', '\xf34de61c9aa97dc969fd27a652ba2871c93038050428e4345a68ec185b3a8c00'),
	(123, 'MemberCameOfAge@1', '["case:voorbeeld-amv","person:vc-1"]', '\x7b2263617365223a22766f6f726265656c642d616d76222c226f6e223a22323032342d30332d3034222c22706572736f6e223a2276632d31227d', '2026-01-05 12:05:00+00', 'coordinator', 'postgres', '1-123', '\x6635d4c04e420370bf42c468eefdc426795174d9c2899c7105b7bcefd4a50792'),
	(124, 'MemberJoined@1', '["case:voorbeeld-boven","person:ve-4","location:voorbeeldhof"]', '\x7b22626f726e223a7b22706572736f6e616c223a22706572736f6e3a76652d34222c227365616c6564223a22576e62662f6967616e386e5169776941552b4f727541794b383776635a6d47457553654574732b4765346a535a3854573957413d227d2c2263617365223a22766f6f726265656c642d626f76656e222c226d696e6f72223a66616c73652c226e616d65223a7b22706572736f6e616c223a22706572736f6e3a76652d34222c227365616c6564223a22662f446168535a53412f4c33616a75494b61377074704a6a695357663834366170672f4472783172745543336d662f4f6e752b626d56337977673d3d227d2c226e6174696f6e616c697479223a7b22706572736f6e616c223a22706572736f6e3a76652d34222c227365616c6564223a22364130772f57686335467a495a6c644172376d31455a67706b51656f6a3037473268414264425941537353342b6e4c6772513d3d227d2c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30332d3035222c2267726f7570223a22646973706c616365645f756b7261696e65222c226c6f636174696f6e223a22766f6f726265656c64686f66222c22706572736f6e73223a312c22756e6974223a223161222c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30332d3035222c22706572736f6e223a2276652d34222c22706c6163656d656e74223a22766f6f726265656c642d626f76656e2d32222c22726f6c65223a22666174686572222c22765f6e756d626572223a7b22706572736f6e616c223a22706572736f6e3a76652d34222c227365616c6564223a224d582b7169476e7547725a3248627274687a646957562b6e7a354c5a767678586e4e4e506731784568662f767a6a764e4f35303d227d2c22766961223a2266616d696c795f7265756e696669636174696f6e227d', '2026-01-05 12:07:00+00', 'coordinator', 'postgres', '1-124', '\xab24cb6cc4223a5876088f58afd285c7868a4b164b496c726ee134c532780b15'),
	(125, 'MemberLeft@1', '["case:voorbeeld-boven","person:ve-3","location:voorbeeldhof"]', '\x7b2263617365223a22766f6f726265656c642d626f76656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30332d3230222c2267726f7570223a22646973706c616365645f756b7261696e65222c226c6f636174696f6e223a22766f6f726265656c64686f66222c22706572736f6e73223a2d312c22756e6974223a223161222c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30332d3230222c22706572736f6e223a2276652d33222c22726561736f6e223a7b22706572736f6e616c223a22636173653a766f6f726265656c642d626f76656e222c227365616c6564223a223048306c79765465415075615a6b75507a6279655551563855764d4f436a5772436935302f4358356e626b6d3558636f79463174547762646a68303d227d7d', '2026-01-05 12:09:00+00', 'coordinator', 'postgres', '1-125', '\x9d8885846102e52bb2e52f7f5a815bc79d7fa5088d781b23b80c6e67cb41c606'),
	(126, 'AllowanceAmountsSet@1', '["support"]', '\x7b22636c6f7468696e67223a2235392e3030222c22666f6f64223a5b7b226164756c74223a223233342e3530222c226d696e6f72223a223139342e3130222c22706572736f6e73223a317d2c7b226164756c74223a223138372e3630222c226d696e6f72223a223135352e3030222c22706572736f6e73223a337d5d2c2266726f6d223a22323032342d30312d3031222c2267726f757073223a5b22646973706c616365645f756b7261696e65225d2c22736f75726365223a225665727a6f6e6e656e20746162656c222c22756e74696c223a22323032352d30312d3031222c22776974685f686f7374223a2238352e3235227d', '2026-01-05 12:11:00+00', 'coordinator', 'postgres', '1-126', '\x2f8b29eb2408aac90aba6d72de63e24b09d150741437cc4289123f1333d831e4'),
	(127, 'AllowanceEnded@1', '["case:voorbeeld-boven"]', '\x7b2263617365223a22766f6f726265656c642d626f76656e222c226f6e223a22323032342d30362d3031227d', '2026-01-05 12:13:00+00', 'coordinator', 'postgres', '1-127', '\x45c39368efd085d20e9d377733d299d398385e1b59b662c18c72d55a24c8773c'),
	(128, 'CaseRegistered@1', '["case:nachten","person:vn-1"]', '\x7b2263617365223a226e61636874656e222c22636f6d706f736974696f6e223a2273696e676c65222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c616e6775616765223a227469222c226d656d62657273223a5b7b22626f726e223a6e756c6c2c2266726f6d223a6e756c6c2c226d696e6f72223a6e756c6c2c226e616d65223a7b22706572736f6e616c223a22706572736f6e3a766e2d31222c227365616c6564223a2248313545597431717070734d50794c6d3379705a4a425a57412b6c413277555630717a4869627a2f59522b6f755866526979554c393535417061553d227d2c226e6174696f6e616c697479223a6e756c6c2c22706572736f6e223a22766e2d31222c22726f6c65223a6e756c6c2c22765f6e756d626572223a6e756c6c7d5d2c226d756e69636970616c697479223a22474d30313630222c226f6e223a22323032342d30312d3032227d', '2026-01-05 12:15:00+00', 'coordinator', 'postgres', '1-128', '\x0490d38a55bbc1d348ee5c49394bba9c8186a881dba1475044d4006d78cf5b05'),
	(129, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-1","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30312d3032222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3032222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d31227d', '2026-01-05 12:17:00+00', 'coordinator', 'postgres', '1-129', '\x37515fd37183ec339f38a06020848cd2a4c7c75e2c5ed856614eafb682a296cb'),
	(130, 'PlacementEnded@1', '["case:nachten","placement:nacht-1","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3033222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30312d3033222c22706c6163656d656e74223a226e616368742d31222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a2256412f6d69723764666332335252674b2b7a65796b58742b75614a73454e313355456541397958684565524f4362303d227d7d', '2026-01-05 12:19:00+00', 'coordinator', 'postgres', '1-130', '\xf74a56be23d9e03a9315d9abce4ba866b837924d3f0d502de08a87424a77160f'),
	(131, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-2","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30312d3033222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3033222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d32227d', '2026-01-05 12:21:00+00', 'coordinator', 'postgres', '1-131', '\xff855a3962a13299f5129076b2e40798bdb3b887dc38005f4b871dac09d10a70'),
	(132, 'PlacementEnded@1', '["case:nachten","placement:nacht-2","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3034222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30312d3034222c22706c6163656d656e74223a226e616368742d32222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a224f4f426554436c4b7346346c372f5a617a6e46505855396976794441334630312f462f54704f586e71316948346e4d3d227d7d', '2026-01-05 12:23:00+00', 'coordinator', 'postgres', '1-132', '\x33ea0df7e89ae4c61cc9d406b431ee617c538fa5cc3b87fccefe396b62261d20'),
	(133, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-3","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30312d3034222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3034222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d33227d', '2026-01-05 12:25:00+00', 'coordinator', 'postgres', '1-133', '\x6ab476efc5570f3b96751affedc79506496a1f9078ecfa4fd9effeeb2afafd8a'),
	(134, 'PlacementEnded@1', '["case:nachten","placement:nacht-3","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3035222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30312d3035222c22706c6163656d656e74223a226e616368742d33222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a226d666e64396d562b41712f6d7638697a6d5870704974616b5078662b7144576f733656515438704259695453474d773d227d7d', '2026-01-05 12:27:00+00', 'coordinator', 'postgres', '1-134', '\xdaf107034213aa3d3d822b2ba3541bf9630bc1f316d5894012ce165a78d97b7e'),
	(135, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-4","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30312d3035222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3035222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d34227d', '2026-01-05 12:29:00+00', 'coordinator', 'postgres', '1-135', '\x2dd4762f88379df9966cabea2d44e44f7c2fa4888d74ab3db0a95a8880b28a17'),
	(136, 'PlacementEnded@1', '["case:nachten","placement:nacht-4","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3036222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30312d3036222c22706c6163656d656e74223a226e616368742d34222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a22385978716f356350355766676b516d366a4a4439636e5757673473784d434c61724e4562433949354a7832642f76593d227d7d', '2026-01-05 12:31:00+00', 'coordinator', 'postgres', '1-136', '\x83408f29b01257f6f69b23ddc6b5e01b0ab85019674981c8df0cc32b2011a642'),
	(137, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-5","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30312d3036222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3036222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d35227d', '2026-01-05 12:33:00+00', 'coordinator', 'postgres', '1-137', '\x65e04a5e5964cbab348aa57f48fca49bf1251565b2995d6250f7e0502c8274f1'),
	(138, 'PlacementEnded@1', '["case:nachten","placement:nacht-5","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3037222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30312d3037222c22706c6163656d656e74223a226e616368742d35222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a226e6a585a51332f63732f42376a4c65414f58496562626b5741464d6d724334306c4e6562466e717a636e3142544d493d227d7d', '2026-01-05 12:35:00+00', 'coordinator', 'postgres', '1-138', '\xf3e6b8a5998ba6b30324e280ba1519c86c4c926068e2139462578a30fc3b34ac'),
	(139, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-6","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30312d3037222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3037222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d36227d', '2026-01-05 12:37:00+00', 'coordinator', 'postgres', '1-139', '\x0679f19ba7740eb76e1a146e3101639539cd998abff9c9484da08cff2ea46df9'),
	(140, 'PlacementEnded@1', '["case:nachten","placement:nacht-6","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3038222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30312d3038222c22706c6163656d656e74223a226e616368742d36222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a22436575794234487954486f75767859745a384d4b544a614b75314f793250697833584741505a5a70325775413176633d227d7d', '2026-01-05 12:39:00+00', 'coordinator', 'postgres', '1-140', '\xee31bc63d7c2d5d9339a0960a4a8c65573b3b830befc9a9e5c2d48a1bad84c31'),
	(141, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-7","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30312d3038222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3038222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d37227d', '2026-01-05 12:41:00+00', 'coordinator', 'postgres', '1-141', '\xa752faf44f67800ef8e056eadb0427747ee29b1dbca4b401fb250d5debe63cbf'),
	(142, 'PlacementEnded@1', '["case:nachten","placement:nacht-7","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3039222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30312d3039222c22706c6163656d656e74223a226e616368742d37222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a22494e58577a4744785970386245705568314a3238632b2f58436b7946464869574463594c306e613766654d335730453d227d7d', '2026-01-05 12:43:00+00', 'coordinator', 'postgres', '1-142', '\xe55711c2083ad0ca528f90ec0dc73dbf7a6b0a6e99ba7508249c04696e0dc84e'),
	(143, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-8","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30312d3039222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3039222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d38227d', '2026-01-05 12:45:00+00', 'coordinator', 'postgres', '1-143', '\x81e0a522deb60940da827fab2377907f19d5b02efedd3213c964aae4a7f04e43'),
	(144, 'PlacementEnded@1', '["case:nachten","placement:nacht-8","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3130222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30312d3130222c22706c6163656d656e74223a226e616368742d38222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a2254306d464779346237795464524c4732396f6e5a6f794b6836784d4f6e386175524b68656c47384a575368396f76513d227d7d', '2026-01-05 12:47:00+00', 'coordinator', 'postgres', '1-144', '\x988506799dac0b4b4a882ffcb29077f370a982f823b45ec68199dac61d89473a'),
	(145, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-9","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30312d3130222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3130222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d39227d', '2026-01-05 12:49:00+00', 'coordinator', 'postgres', '1-145', '\x80902332caf3525994f91ddca7d0e4aa12df7369986cc88da266a748787c86d5'),
	(146, 'PlacementEnded@1', '["case:nachten","placement:nacht-9","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3131222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30312d3131222c22706c6163656d656e74223a226e616368742d39222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a224a77594445646b6d384557335a30516d504a53314743746d3077346770616b6d4c68464464415462744255376a32413d227d7d', '2026-01-05 12:51:00+00', 'coordinator', 'postgres', '1-146', '\x31bee685e0c094773e9ed8e14c2b01a58ca560c8f22e14f66709fc128c917ec8'),
	(147, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-10","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30312d3131222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3131222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3130227d', '2026-01-05 12:53:00+00', 'coordinator', 'postgres', '1-147', '\x84251e9f766a21b4dd1f5c6bc6aae8c54d0873fab45bd0e65f8b590a7bcb8d0c'),
	(148, 'PlacementEnded@1', '["case:nachten","placement:nacht-10","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3132222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30312d3132222c22706c6163656d656e74223a226e616368742d3130222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a22442f512f72746253573255694e4277584859675463494e4c584c666a48336d4d4f744435422f5465365165593454413d227d7d', '2026-01-05 12:55:00+00', 'coordinator', 'postgres', '1-148', '\xf5ff048499be09fa3c3f68a07e98d38313479a5568ff6adcc87cb1667ca58656'),
	(149, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-11","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30312d3132222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3132222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3131227d', '2026-01-05 12:57:00+00', 'coordinator', 'postgres', '1-149', '\xf6d1061df5a9d2b7482d564f765281c9b08fd335790533386bfcae24e85137f3'),
	(150, 'PlacementEnded@1', '["case:nachten","placement:nacht-11","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3133222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30312d3133222c22706c6163656d656e74223a226e616368742d3131222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a223831432f4f4c623269754264487469383538444d363868316e4b58455a4b2b524e6f2b574c62746a6a433948714e343d227d7d', '2026-01-05 12:59:00+00', 'coordinator', 'postgres', '1-150', '\xeb6d74f1b61811b6017cf419b2ddc31144fc9e0ac17b1ac0f528c222f198b944'),
	(151, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-12","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30312d3133222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3133222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3132227d', '2026-01-05 13:01:00+00', 'coordinator', 'postgres', '1-151', '\x5a4c8f18da9cd345adac09ee8285bd8df56cf1dad457bd7bd580e127d02d1035'),
	(152, 'PlacementEnded@1', '["case:nachten","placement:nacht-12","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3134222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30312d3134222c22706c6163656d656e74223a226e616368742d3132222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a227a33627551362f4c736e4e5a683771706272416472593033636e6c5653563555484337727475497154446f776358303d227d7d', '2026-01-05 13:03:00+00', 'coordinator', 'postgres', '1-152', '\x1a97309b891944dc8a8defe93443fe9ac2587ef826626c23b626b50351006cb5'),
	(153, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-13","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30312d3134222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3134222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3133227d', '2026-01-05 13:05:00+00', 'coordinator', 'postgres', '1-153', '\xa97c2f77ec20aab05292674d82c726963a370bbcb8a0e85e232a467878589da9'),
	(154, 'PlacementEnded@1', '["case:nachten","placement:nacht-13","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3135222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30312d3135222c22706c6163656d656e74223a226e616368742d3133222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a22362f5870724158464d484478794d624f4953455871452b4f30572f7a7142566273486f727852486b6c6b67494b4a453d227d7d', '2026-01-05 13:07:00+00', 'coordinator', 'postgres', '1-154', '\x6c819a89986f9eed52d2ee6ebf0f6982d66a21ce4d6781305d42c273d64307ce'),
	(155, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-14","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30312d3135222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3135222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3134227d', '2026-01-05 13:09:00+00', 'coordinator', 'postgres', '1-155', '\x7ce482899785145de0f64c92a86c809dbda173a52ee235f9ea97bcfdd3ecfd5d'),
	(156, 'PlacementEnded@1', '["case:nachten","placement:nacht-14","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3136222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30312d3136222c22706c6163656d656e74223a226e616368742d3134222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a226e456648716a6841346d4a4b374c50624e4847305a597833373174693762744e41434834484379675871775a4141633d227d7d', '2026-01-05 13:11:00+00', 'coordinator', 'postgres', '1-156', '\x3ad9ac1a900b5ec6a83890dfc12ab234e3eab42a9cde43d8b51755bbee2f2b26'),
	(157, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-15","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30312d3136222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3136222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3135227d', '2026-01-05 13:13:00+00', 'coordinator', 'postgres', '1-157', '\xd7977fab595e5f6cdcae09e16302a608566bfa4d7cda2f094cc6cf3a6a717165'),
	(158, 'PlacementEnded@1', '["case:nachten","placement:nacht-15","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3137222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30312d3137222c22706c6163656d656e74223a226e616368742d3135222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a2237684b4b534f6650336278313543454a59514e7355697a595157756d6878754f416c61645255563678426d4d7570453d227d7d', '2026-01-05 13:15:00+00', 'coordinator', 'postgres', '1-158', '\xbbeb877b24e82d84f57ce9c1a248f3ac3e257ee1ca1fbe550423a2ac569684fc'),
	(159, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-16","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30312d3137222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3137222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3136227d', '2026-01-05 13:17:00+00', 'coordinator', 'postgres', '1-159', '\x4364cc4a904dc5e10a7bf960425990ac8efd50da7ccf2beae676b6f6716dd931'),
	(160, 'PlacementEnded@1', '["case:nachten","placement:nacht-16","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3138222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30312d3138222c22706c6163656d656e74223a226e616368742d3136222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a22763055622b78574d7758446a517750305952486b566b67674b5949593844544b47474962615477484941626e4859513d227d7d', '2026-01-05 13:19:00+00', 'coordinator', 'postgres', '1-160', '\x3e93af1f8b99bce462e46ed3882d8d2c02714baa159e58915f1f13d6a629ee24'),
	(161, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-17","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30312d3138222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3138222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3137227d', '2026-01-05 13:21:00+00', 'coordinator', 'postgres', '1-161', '\xca5ea51ddf826d1163e60631992ae206afa462a2c238357e36c28c51c78e77d6'),
	(162, 'PlacementEnded@1', '["case:nachten","placement:nacht-17","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3139222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30312d3139222c22706c6163656d656e74223a226e616368742d3137222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a222b4975634f2f76524763316e34647a576d4a327559446d4a535865762b4477305a766d773356324c6b6e4c67774f513d227d7d', '2026-01-05 13:23:00+00', 'coordinator', 'postgres', '1-162', '\x1b73e402471a961aa6d8ccf2c26cc15a5a0291f0204403d55f8f142aef926844'),
	(163, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-18","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30312d3139222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3139222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3138227d', '2026-01-05 13:25:00+00', 'coordinator', 'postgres', '1-163', '\xb4e36ea3fbd43a7ceab8928fe8da2a5cfd81aa855bea2ae79530529fd74aa127'),
	(164, 'PlacementEnded@1', '["case:nachten","placement:nacht-18","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3230222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30312d3230222c22706c6163656d656e74223a226e616368742d3138222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a2279526171533646423049546e373543373473795649395a4169364b45372b5a394931464a6e67326f48412f364878303d227d7d', '2026-01-05 13:27:00+00', 'coordinator', 'postgres', '1-164', '\x74ae75fc890971f7b09339ee289c79b6f58a9abbc46b914db56b61ff97688468'),
	(165, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-19","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30312d3230222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3230222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3139227d', '2026-01-05 13:29:00+00', 'coordinator', 'postgres', '1-165', '\x0e0222ef6075d7aaa634faf901fe05d67c574cbc423a007b54b43870a769e85b'),
	(166, 'PlacementEnded@1', '["case:nachten","placement:nacht-19","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3231222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30312d3231222c22706c6163656d656e74223a226e616368742d3139222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a227361307967776346686a37386e6e4258593846535455564f6c4c753153346a596f78785650614933716e55346239733d227d7d', '2026-01-05 13:31:00+00', 'coordinator', 'postgres', '1-166', '\x52ec78853ec293d001ddfa37b788649627f16d35b7dfc2d1d5124800e9dbb37a'),
	(167, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-20","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30312d3231222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3231222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3230227d', '2026-01-05 13:33:00+00', 'coordinator', 'postgres', '1-167', '\x7d07ab5faf0abbc4a9dd4645934a04bd3a4743ae2dfb74a96f1a173b776b77ee'),
	(168, 'PlacementEnded@1', '["case:nachten","placement:nacht-20","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3232222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30312d3232222c22706c6163656d656e74223a226e616368742d3230222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a22576744716a2b636868544e61587055592f4a2f4c2f2f677276714e6c624179565748416f365965315a39636f3052513d227d7d', '2026-01-05 13:35:00+00', 'coordinator', 'postgres', '1-168', '\xec4e4e70f23a3308f08be7db040e656c3482a5bc9f9cddd8d7da1e4fa8f4b925'),
	(169, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-21","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30312d3232222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3232222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3231227d', '2026-01-05 13:37:00+00', 'coordinator', 'postgres', '1-169', '\xe8eb64920f78c57fa53d5f7ae9acdef40d014a39a0be17101168c59737736628'),
	(170, 'PlacementEnded@1', '["case:nachten","placement:nacht-21","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3233222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30312d3233222c22706c6163656d656e74223a226e616368742d3231222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a223050396b53564653626e314a664748357568326339636e6e7237436d6b6136784273674f70466a7054434b734a386b3d227d7d', '2026-01-05 13:39:00+00', 'coordinator', 'postgres', '1-170', '\xc58c1cb01c6f6daab2f00279581671eec3a3b4416a835638e73027c36c1d177b'),
	(171, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-22","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30312d3233222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3233222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3232227d', '2026-01-05 13:41:00+00', 'coordinator', 'postgres', '1-171', '\x0c183b45ada8399ab4f3517e4ac3ac01ab2e4bfb6f4cfc815fa15fbba23e7c05'),
	(172, 'PlacementEnded@1', '["case:nachten","placement:nacht-22","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3234222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30312d3234222c22706c6163656d656e74223a226e616368742d3232222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a226a2b63343758704f5474522f453863536965646f7a6576673950734367313453526435757630775964327a51452f453d227d7d', '2026-01-05 13:43:00+00', 'coordinator', 'postgres', '1-172', '\xd39b813dcfa22556954596d106bc3b1f86f3bafd38d76273050bcb813f63c133'),
	(173, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-23","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30312d3234222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3234222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3233227d', '2026-01-05 13:45:00+00', 'coordinator', 'postgres', '1-173', '\x09ace67bc4089407c466ac709e23072ed845158b80ed3e67c8e7d5b2f5b0c1da'),
	(174, 'PlacementEnded@1', '["case:nachten","placement:nacht-23","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3235222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30312d3235222c22706c6163656d656e74223a226e616368742d3233222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a22502f6151556d655656382b7a73732b4b78444a4d7631546e63696344704c59624875532f6c3962757a4f4e427679773d227d7d', '2026-01-05 13:47:00+00', 'coordinator', 'postgres', '1-174', '\xd66a4bf4526d51de0905d6346620380a0888179c28cc3861de90e928e75c5f1e'),
	(175, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-24","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30312d3235222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3235222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3234227d', '2026-01-05 13:49:00+00', 'coordinator', 'postgres', '1-175', '\xe43afe7d15d645e64ef245371885a49792b1aae6ef457f2b3954073cd5d7f21f'),
	(176, 'PlacementEnded@1', '["case:nachten","placement:nacht-24","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3236222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30312d3236222c22706c6163656d656e74223a226e616368742d3234222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a226a5165344e35726a4756576e6d31342b4f72424a75626d73564c37435a664e4371466c4873736d79506576386176343d227d7d', '2026-01-05 13:51:00+00', 'coordinator', 'postgres', '1-176', '\x406eff4f17d85947f967e027defa41e37ea738a83fa635b3888963fdf6a00885'),
	(177, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-25","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30312d3236222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3236222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3235227d', '2026-01-05 13:53:00+00', 'coordinator', 'postgres', '1-177', '\xa4daa1540c03a4d49ec65606b797dbdba0c0793efac19fe892561ded69520cc6'),
	(178, 'PlacementEnded@1', '["case:nachten","placement:nacht-25","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3237222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30312d3237222c22706c6163656d656e74223a226e616368742d3235222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a226f6562523441745a485544306f6958354655596c3155704661614a38624d78747a684647425a3538476a6257546a553d227d7d', '2026-01-05 13:55:00+00', 'coordinator', 'postgres', '1-178', '\xd95912eb2e8d0a66d5668d4ffbf87e5963cb6b2d7968495b7bb57d5c40faa167'),
	(179, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-26","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30312d3237222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3237222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3236227d', '2026-01-05 13:57:00+00', 'coordinator', 'postgres', '1-179', '\xcedccda7f9997ca3b42cf86e69a0b71c97df924e6d5c007d6d5ec94fae7a52a9'),
	(180, 'PlacementEnded@1', '["case:nachten","placement:nacht-26","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3238222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30312d3238222c22706c6163656d656e74223a226e616368742d3236222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a22693348416c6f445a6a757476527033527666514d7a4179367156306c45626177674b776372553357305372494d36453d227d7d', '2026-01-05 13:59:00+00', 'coordinator', 'postgres', '1-180', '\x68183a0c28301adcc074aec99a13ac4b266b4d066a6f4bccae436a3d25395f4d'),
	(181, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-27","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30312d3238222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3238222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3237227d', '2026-01-05 14:01:00+00', 'coordinator', 'postgres', '1-181', '\x41fccaac5c343d75eed800551be2b49665188b3cb6a2b455a9e5b955e4ba875a'),
	(182, 'PlacementEnded@1', '["case:nachten","placement:nacht-27","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3239222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30312d3239222c22706c6163656d656e74223a226e616368742d3237222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a226e517077775653546134686d51524c6667455244736f3279324549717046415a6d4d547338416933324164713679633d227d7d', '2026-01-05 14:03:00+00', 'coordinator', 'postgres', '1-182', '\x0bff0ce22103252409f464bd15cb80488a2ca0ea7905b43c5e9f853306ff0618'),
	(183, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-28","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30312d3239222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3239222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3238227d', '2026-01-05 14:05:00+00', 'coordinator', 'postgres', '1-183', '\x2c8f43a73664567c5813dde3958cb2ee3bda9a283d632ec4e655cd7bb7962149'),
	(184, 'PlacementEnded@1', '["case:nachten","placement:nacht-28","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3330222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30312d3330222c22706c6163656d656e74223a226e616368742d3238222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a227141536871304452465a37664a6d48564b6c616d7634536157596e354c374568565459326c4d774c537957424a38413d227d7d', '2026-01-05 14:07:00+00', 'coordinator', 'postgres', '1-184', '\x92076df938fe144c085ee6f3c3d82963cc841d3590fdf89bf1842e9c8a442c2c'),
	(185, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-29","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30312d3330222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3330222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3239227d', '2026-01-05 14:09:00+00', 'coordinator', 'postgres', '1-185', '\xb4fb9c3d3679bd4be303c6eae831c287f6a024f0c9a085a8cae7288e419f2e7c'),
	(186, 'PlacementEnded@1', '["case:nachten","placement:nacht-29","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3331222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30312d3331222c22706c6163656d656e74223a226e616368742d3239222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a225139666444415a71764f6a74574b53344a47714c30596b4a4c4156576b70376565646e6850476352505075626f55633d227d7d', '2026-01-05 14:11:00+00', 'coordinator', 'postgres', '1-186', '\x3138682f889624d93f48e8b285a673b18a14c1fab1d3cf566089e58a77ba3c3a'),
	(187, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-30","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30312d3331222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3331222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3330227d', '2026-01-05 14:13:00+00', 'coordinator', 'postgres', '1-187', '\x573962164aa8479b0306e5cfdbdf46d387bc2b49c5809b099fe37ff918fd6738'),
	(188, 'PlacementEnded@1', '["case:nachten","placement:nacht-30","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3031222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30322d3031222c22706c6163656d656e74223a226e616368742d3330222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a227232666d6c566b4330624c373138447064676465425359563433564d4a52764569694c4f47652b6c3035474c5436633d227d7d', '2026-01-05 14:15:00+00', 'coordinator', 'postgres', '1-188', '\xda41114941180fc86ea796a579fcdc2a6291938f87eedc7c8e7b380312c08f30'),
	(189, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-31","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30322d3031222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3031222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3331227d', '2026-01-05 14:17:00+00', 'coordinator', 'postgres', '1-189', '\x8e105ae2dd95bbbb803d32b9d22ee5afcdc966b0216d4a1fb4c7912c44c9b27e'),
	(190, 'PlacementEnded@1', '["case:nachten","placement:nacht-31","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3032222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30322d3032222c22706c6163656d656e74223a226e616368742d3331222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a226d6633686337766b6b514c654769595569306769564c384e586c662f34355178474b345a4c2f52744f4d43494472343d227d7d', '2026-01-05 14:19:00+00', 'coordinator', 'postgres', '1-190', '\x30977ad6b37d7de06d4b33bda6bf9323e37d710a2f80ad59c39da16b88ce05bb'),
	(191, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-32","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30322d3032222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3032222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3332227d', '2026-01-05 14:21:00+00', 'coordinator', 'postgres', '1-191', '\x065444ca71de2891bd2eae51ce1a0e51666473e280703c8d796fbed15d3fb25b'),
	(192, 'PlacementEnded@1', '["case:nachten","placement:nacht-32","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3033222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30322d3033222c22706c6163656d656e74223a226e616368742d3332222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a22655375713470396168784a435a6a30554b78722b2b33465466494f594b2f38624f4e34555476344a677950734769453d227d7d', '2026-01-05 14:23:00+00', 'coordinator', 'postgres', '1-192', '\xc6c9ac3ee56f2c280c61f361d1a8824604973054c2d53f90b1d59ac034d909ef'),
	(193, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-33","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30322d3033222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3033222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3333227d', '2026-01-05 14:25:00+00', 'coordinator', 'postgres', '1-193', '\x44b44ba5b550b854d3320d5a55391f0e1970e4b6ba1e93de8d802ed7cc25f625'),
	(194, 'PlacementEnded@1', '["case:nachten","placement:nacht-33","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3034222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30322d3034222c22706c6163656d656e74223a226e616368742d3333222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a2269763450584a57473536525a46357947626945523679757247313139457a71576b513565316e464f323950676561593d227d7d', '2026-01-05 14:27:00+00', 'coordinator', 'postgres', '1-194', '\xa0fcafd1b9ffe38b97932fb62bfe2bd5e6ba51a58f37fadf75340ab9208ecc5d'),
	(195, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-34","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30322d3034222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3034222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3334227d', '2026-01-05 14:29:00+00', 'coordinator', 'postgres', '1-195', '\x724ed2dd85ed20840c76545675d2b04ed73b49d2a1e7004222ec6985c710913d'),
	(196, 'PlacementEnded@1', '["case:nachten","placement:nacht-34","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3035222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30322d3035222c22706c6163656d656e74223a226e616368742d3334222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a225232367a7679573030573066442f49307052476f7a6d517862594950572b3647756a7a6e2b7335337a2b2b596a46733d227d7d', '2026-01-05 14:31:00+00', 'coordinator', 'postgres', '1-196', '\x246707f9cdfc1bb10df38ef5c59203505c6f6a506c173aa31b51942babfc8d0d'),
	(197, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-35","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30322d3035222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3035222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3335227d', '2026-01-05 14:33:00+00', 'coordinator', 'postgres', '1-197', '\x1ef93534d2d8b57626d42bcbd1f5aed42f8fa64798f2e4ba541355534f98cc02'),
	(198, 'PlacementEnded@1', '["case:nachten","placement:nacht-35","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3036222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30322d3036222c22706c6163656d656e74223a226e616368742d3335222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a222f484d41447036786d7761374244497841356d68762f696b766f3576416462457a574b676279386b686e503436536f3d227d7d', '2026-01-05 14:35:00+00', 'coordinator', 'postgres', '1-198', '\xab095c3ac94aea6a0d392ec71d2edf847890592f73596cf634cba3443d92bd37'),
	(199, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-36","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30322d3036222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3036222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3336227d', '2026-01-05 14:37:00+00', 'coordinator', 'postgres', '1-199', '\x4dc4c5114e0866d1c565821d7544bab94ec1c8d83e761036f5cfafedd9db1941');
INSERT INTO public.event VALUES
	(200, 'PlacementEnded@1', '["case:nachten","placement:nacht-36","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3037222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30322d3037222c22706c6163656d656e74223a226e616368742d3336222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a2235706f58492b4957306e6863527363323332637237316b322f6767567663776e4b5447755545574e7a595177704d413d227d7d', '2026-01-05 14:39:00+00', 'coordinator', 'postgres', '1-200', '\xd295febfaa6951ce46315056f91afd70a1f904a13ab889fad7735186d1fd2975'),
	(201, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-37","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30322d3037222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3037222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3337227d', '2026-01-05 14:41:00+00', 'coordinator', 'postgres', '1-201', '\xdcf3a9df0786e58f1f624c6f12aefe6c8a7f687039cd6c6ccb0325ea0899b204'),
	(202, 'PlacementEnded@1', '["case:nachten","placement:nacht-37","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3038222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30322d3038222c22706c6163656d656e74223a226e616368742d3337222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a224a494a7a3043354177386577486d55456b5a50473974596e6276724454496279687957347648322b75556c515776593d227d7d', '2026-01-05 14:43:00+00', 'coordinator', 'postgres', '1-202', '\xcdf04062e579f819a27e7194a87c48d096cf56799f7dd214bdc74a3349237ec5'),
	(203, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-38","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30322d3038222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3038222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3338227d', '2026-01-05 14:45:00+00', 'coordinator', 'postgres', '1-203', '\xa4c2dbb18f8a87cd928b477965cf98fc2931091bb6c717630c52895b6b779195'),
	(204, 'PlacementEnded@1', '["case:nachten","placement:nacht-38","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3039222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30322d3039222c22706c6163656d656e74223a226e616368742d3338222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a22476467596e33347648635a752f737349452b3052752b4970454c424c65586a4c346b5252465162696c6378677767303d227d7d', '2026-01-05 14:47:00+00', 'coordinator', 'postgres', '1-204', '\x85eeb95f165c7e6e4fa02a08506f9c5ac26f083217c41c233262cfdbd7b7e20b'),
	(205, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-39","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30322d3039222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3039222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3339227d', '2026-01-05 14:49:00+00', 'coordinator', 'postgres', '1-205', '\xaeed545cfbf59419e2c9b69239046765c760330a7781af9821272da1cf55dade'),
	(206, 'PlacementEnded@1', '["case:nachten","placement:nacht-39","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3130222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30322d3130222c22706c6163656d656e74223a226e616368742d3339222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a22706f44764e726b736c6764364a5168693179524a6b33797279685a72364d645370726c2b67734b62475a74524173593d227d7d', '2026-01-05 14:51:00+00', 'coordinator', 'postgres', '1-206', '\x3d4f9dc385bbc0dcdb52fe79ec632db09d24484fd5c75dcbfc2a168212850f96'),
	(207, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-40","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30322d3130222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3130222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3430227d', '2026-01-05 14:53:00+00', 'coordinator', 'postgres', '1-207', '\xbd82cbb3d00cecf79b5c652a87248cdff411674c85ac0c8e80a20d35a6e5ce06'),
	(208, 'PlacementEnded@1', '["case:nachten","placement:nacht-40","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3131222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30322d3131222c22706c6163656d656e74223a226e616368742d3430222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a22515a794c554333574276792b79314b5577586d3871796d33676c444d595732485a6531744c6f71654f6b412f4f41673d227d7d', '2026-01-05 14:55:00+00', 'coordinator', 'postgres', '1-208', '\x6f2b0beeab339395172fdae63ecbd9d56ee631cad94e097032c74f79036485a4'),
	(209, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-41","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30322d3131222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3131222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3431227d', '2026-01-05 14:57:00+00', 'coordinator', 'postgres', '1-209', '\x7488d564d80bc613a0b7f60ee779c2809e112d0809f3cbff23788ee53ca89419'),
	(210, 'PlacementEnded@1', '["case:nachten","placement:nacht-41","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3132222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30322d3132222c22706c6163656d656e74223a226e616368742d3431222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a227258425469574850724f4d36575745486f616847692b612f35424e7756627039626446357350724551456d3069646b3d227d7d', '2026-01-05 14:59:00+00', 'coordinator', 'postgres', '1-210', '\x2655148c90e4b6f8ebd4fa93185d5a9d2fa2763315f38e3c948c9954a5c359eb'),
	(211, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-42","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30322d3132222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3132222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3432227d', '2026-01-05 15:01:00+00', 'coordinator', 'postgres', '1-211', '\xb43dcd04952d9b9649a2b6f8874d9b467887bbbf99922416152b1e3a0f0eafe4'),
	(212, 'PlacementEnded@1', '["case:nachten","placement:nacht-42","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3133222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30322d3133222c22706c6163656d656e74223a226e616368742d3432222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a2258495a644359774e796641314e75514a766c6f6f45526b665a68523862476e657030355570754c2b686741345854413d227d7d', '2026-01-05 15:03:00+00', 'coordinator', 'postgres', '1-212', '\x294a2048ac0f658dd7ae0a45047af023877c5e878a0d00c78de9914064de5299'),
	(213, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-43","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30322d3133222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3133222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3433227d', '2026-01-05 15:05:00+00', 'coordinator', 'postgres', '1-213', '\x2be0fca825f999c7feabcf1970dc2942a243bf8a3536cb141c774f0e25d82a87'),
	(214, 'PlacementEnded@1', '["case:nachten","placement:nacht-43","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3134222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30322d3134222c22706c6163656d656e74223a226e616368742d3433222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a22466533523076393344663935636d6c546e69673079566554373277303034594275732b797745534567564871636b343d227d7d', '2026-01-05 15:07:00+00', 'coordinator', 'postgres', '1-214', '\x59839edb226eeb06f5caa3f392002bbe28586b1b6cbdcad21845b5a1380096ee'),
	(215, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-44","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30322d3134222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3134222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3434227d', '2026-01-05 15:09:00+00', 'coordinator', 'postgres', '1-215', '\x038db9fcbae1bb68496dd8d7b45ddbb5976270f0feebff09ff45cd78f57e4fc3'),
	(216, 'PlacementEnded@1', '["case:nachten","placement:nacht-44","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3135222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30322d3135222c22706c6163656d656e74223a226e616368742d3434222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a223934634a68345a64367046393666694773704d4673302b524759433176756e4a567a7032503957686d6649764a36733d227d7d', '2026-01-05 15:11:00+00', 'coordinator', 'postgres', '1-216', '\xfb15fc9224afd4a5e86b9fd656e86b0e053e1d1f5beafc45e91ffbe50b314bdb'),
	(217, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-45","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30322d3135222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3135222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3435227d', '2026-01-05 15:13:00+00', 'coordinator', 'postgres', '1-217', '\xc02355a192bb216e93307d174b94b56855ad1b77bf184265170f1672756d0a02'),
	(218, 'PlacementEnded@1', '["case:nachten","placement:nacht-45","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3136222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30322d3136222c22706c6163656d656e74223a226e616368742d3435222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a225a427a42582b556165635a766f594c3649706b574167644851426c6f625a6d69356647616f724e644c772f437751733d227d7d', '2026-01-05 15:15:00+00', 'coordinator', 'postgres', '1-218', '\x12d7efcbf7b69fdef9293878473a142207b8b4266c3498bbc90d458292bc4a3e'),
	(219, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-46","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30322d3136222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3136222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3436227d', '2026-01-05 15:17:00+00', 'coordinator', 'postgres', '1-219', '\x7ae07e1cc9f772a5223b1b431684d5b10e81ee066ac074cb724a1c3854a5f391'),
	(220, 'PlacementEnded@1', '["case:nachten","placement:nacht-46","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3137222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30322d3137222c22706c6163656d656e74223a226e616368742d3436222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a22453946746d7a7167662f7435783742497149437a6a735a79336d69735577726a44746d374b496c67484f645856386b3d227d7d', '2026-01-05 15:19:00+00', 'coordinator', 'postgres', '1-220', '\xf4da6d34aa59fe082295626359fe207e86c2e6362e0941ab2e28ac5db6e873c5'),
	(221, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-47","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30322d3137222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3137222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3437227d', '2026-01-05 15:21:00+00', 'coordinator', 'postgres', '1-221', '\x2823f9f1e2ee8a265bac5c0455af210e6079fac290023ac7939e667a224fb390'),
	(222, 'PlacementEnded@1', '["case:nachten","placement:nacht-47","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3138222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30322d3138222c22706c6163656d656e74223a226e616368742d3437222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a222f7a535a777050686c496e4a394b364348587435494d4363416a33686f32334b786e6b794455566a77597a6671704d3d227d7d', '2026-01-05 15:23:00+00', 'coordinator', 'postgres', '1-222', '\x3b0cc078cb261d1ed581f17ad3c54ff7979315dd74c2899cfbd47d875230ee0a'),
	(223, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-48","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30322d3138222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3138222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3438227d', '2026-01-05 15:25:00+00', 'coordinator', 'postgres', '1-223', '\xa7b1ec180409b7f539bb6eeae6104c4c50ba911db4425e2a5a84e9406bc0f126'),
	(224, 'PlacementEnded@1', '["case:nachten","placement:nacht-48","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3139222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30322d3139222c22706c6163656d656e74223a226e616368742d3438222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a224278754f694a6d72787a53496d7a413633463473456a62712b636f59564a776443454d464e45686a734579424d794d3d227d7d', '2026-01-05 15:27:00+00', 'coordinator', 'postgres', '1-224', '\x215582f1ece55626e6ff08e93d41f529d55879697ebbdbd2582f9700dfcec909'),
	(225, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-49","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30322d3139222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3139222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3439227d', '2026-01-05 15:29:00+00', 'coordinator', 'postgres', '1-225', '\x58a449670290296f394fd50ef3841e78a433c117bee6c24f6e6f954a710d1bf5'),
	(226, 'PlacementEnded@1', '["case:nachten","placement:nacht-49","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3230222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30322d3230222c22706c6163656d656e74223a226e616368742d3439222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a224e4a6f4c506c52565162533665502b46664e4b54425472507836794c554750535a657930564e5073375563307574383d227d7d', '2026-01-05 15:31:00+00', 'coordinator', 'postgres', '1-226', '\xec5d4e337b40fa058eba8631b2e50532aad11b65eb139f1760e721e2707c1789'),
	(227, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-50","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30322d3230222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3230222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3530227d', '2026-01-05 15:33:00+00', 'coordinator', 'postgres', '1-227', '\x2620653355cd55221585758bfeb49d2a44e0c5ca3fdb038484f4df20602d3082'),
	(228, 'PlacementEnded@1', '["case:nachten","placement:nacht-50","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3231222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30322d3231222c22706c6163656d656e74223a226e616368742d3530222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a224c2b42687854704f474f69626d342f6a72616d452b69496c427173705351726165664d3556314863316c78776262513d227d7d', '2026-01-05 15:35:00+00', 'coordinator', 'postgres', '1-228', '\x315d32395db8b15dfff8a69f8e0aec69cb12875195721c6464b62fae41e96de8'),
	(229, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-51","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30322d3231222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3231222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3531227d', '2026-01-05 15:37:00+00', 'coordinator', 'postgres', '1-229', '\xa5c792860d48a0738feb476ddf3eae1e442f285405978b49a21f25904f169e3f'),
	(230, 'PlacementEnded@1', '["case:nachten","placement:nacht-51","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3232222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30322d3232222c22706c6163656d656e74223a226e616368742d3531222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a224b63665a303947646f4564472b655a634f453852496e47643443502b33396a635171507239414e7452455249657a6f3d227d7d', '2026-01-05 15:39:00+00', 'coordinator', 'postgres', '1-230', '\x555f90470447a794911aac7e59bb6db59658e98b922f68bc022b7a351ead3af2'),
	(231, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-52","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30322d3232222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3232222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3532227d', '2026-01-05 15:41:00+00', 'coordinator', 'postgres', '1-231', '\x2fd8352ff64757971bb93e352cfcc1c0c044926665925e6e078940c9978a2ed3'),
	(232, 'PlacementEnded@1', '["case:nachten","placement:nacht-52","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3233222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30322d3233222c22706c6163656d656e74223a226e616368742d3532222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a226a2f31774c536f34414c2f714a3048504d3435394a4536776a6650654e52304c44614d693074554e6d4843492b37493d227d7d', '2026-01-05 15:43:00+00', 'coordinator', 'postgres', '1-232', '\xd1fbe1d706ee9f0360cb4c01f01afede47573aca37de3ee9ef442ab59b70690c'),
	(233, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-53","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30322d3233222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3233222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3533227d', '2026-01-05 15:45:00+00', 'coordinator', 'postgres', '1-233', '\x96123a1ce582b2efcd46c8216e879df727bf16c4c106eb99518f9df146da9a77'),
	(234, 'PlacementEnded@1', '["case:nachten","placement:nacht-53","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3234222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30322d3234222c22706c6163656d656e74223a226e616368742d3533222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a2266534c4c33337a724244366d586e62396251556b2f44736349787a74516a377753462b3244664337567a69443670553d227d7d', '2026-01-05 15:47:00+00', 'coordinator', 'postgres', '1-234', '\x5d6603cd890b9544ebe37c857422d27e5fb160a732afa0e667bc228cafaf4a71'),
	(235, 'Restated@1', '["expense:uitgave-2","scheme:oekraine","location:voorbeeldhof","event:76"]', '\x7b22636f727265637473223a37362c226669656c6473223a7b22616d6f756e74223a2231383534302e3735227d2c22726561736f6e223a225665726b65657264206f76657267656e6f6d656e227d', '2026-01-05 15:49:00+00', 'coordinator', 'postgres', '1-235', '\xb423cea5262904f5fcc12a9b21ea40b7b9fff9700245fb308f8d6869bed232ec'),
	(236, 'HouseholdPlaced@1', '["case:voorbeeld-groot","placement:vergissing","location:heemserveen"]', '\x7b2263617365223a22766f6f726265656c642d67726f6f74222c22646576696174696f6e223a7b22726561736f6e223a2247657a696e20626c6565662062696a65656e222c2272756c6573223a5b225033225d7d2c2266726f6d223a22323032342d30322d3031222c226c6f636174696f6e223a226865656d7365727665656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3031222c2267726f7570223a227374617475735f686f6c646572222c226c6f636174696f6e223a226865656d7365727665656e222c22706572736f6e73223a382c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a2276657267697373696e67227d', '2026-01-05 15:51:00+00', 'coordinator', 'postgres', '1-236', '\x50b89cffcea33fc7172de11d67a1b7da23281892f4e27f89cb6269675651b8d5'),
	(237, 'Retracted@1', '["case:voorbeeld-groot","placement:vergissing","location:heemserveen","event:236"]', '\x7b22636f727265637473223a3233362c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3031222c2267726f7570223a227374617475735f686f6c646572222c226c6f636174696f6e223a226865656d7365727665656e222c22706572736f6e73223a2d382c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22726561736f6e223a7b22706572736f6e616c223a22636173653a766f6f726265656c642d67726f6f74222c227365616c6564223a22476978326f774a7a764c5535686b3173503648685248657377316c61466a52484238476263764d4b6f4e51435837745a786d636a7772614e68413d3d227d7d', '2026-01-05 15:53:00+00', 'coordinator', 'postgres', '1-237', '\x55d17a7eb5ae04886977cad41526faca4f00b3bc61e50d9d55ad3cf973fe2ad5'),
	(238, 'Retracted@1', '["case:voorbeeld-groot","placement:vergissing","location:heemserveen","event:237","event:236"]', '\x7b22636f727265637473223a3233372c22646576696174696f6e223a7b22726561736f6e223a2247657a696e20626c6565662062696a65656e222c2272756c6573223a5b225033225d7d2c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3031222c2267726f7570223a227374617475735f686f6c646572222c226c6f636174696f6e223a226865656d7365727665656e222c22706572736f6e73223a382c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22726561736f6e223a7b22706572736f6e616c223a22636173653a766f6f726265656c642d67726f6f74222c227365616c6564223a2246536c735a304d76356e6c303047456f6153345948507244724d744c4f2f66786f73727a307135706f6f774a35445a417832366d4c443750227d7d', '2026-01-05 15:55:00+00', 'coordinator', 'postgres', '1-238', '\xdab831dbef18c2abf0e1dfa8a1dc8c751d00c7c6e6138f57dbe1ff6be9e7d3c7'),
	(239, 'Restated@1', '["case:voorbeeld-groot","event:57"]', '\x7b22636f727265637473223a35372c226669656c6473223a7b226f6e223a22323032342d30312d3234227d2c22726561736f6e223a7b22706572736f6e616c223a22636173653a766f6f726265656c642d67726f6f74222c227365616c6564223a22707843446f357768767173352f755670693143714a5953704d2b6e394e41525456393876724234426a353841626c4d4333473271314d67552b655a6376562f2b227d7d', '2026-01-05 15:57:00+00', 'coordinator', 'postgres', '1-239', '\xb3324d22bf268e3730a59e6ae1cf14c10df0bfdd0982630149192210d9d81bc8'),
	(240, 'Retracted@1', '["location:heemserveen","event:16"]', '\x7b22636f727265637473223a31362c22726561736f6e223a224469652061766f6e642067696e67206e69657420646f6f72227d', '2026-01-05 15:59:00+00', 'coordinator', 'postgres', '1-240', '\x69bdb701ab8f7be086de3947ec17f99bd7f9e9121edf1089f1c14438c95307f3'),
	(241, 'PersonalDataRead@1', '["person:ve-1","reading"]', '\x7b2267726f756e64223a225075626c69656b65207461616b222c22707572706f7365223a2245656e2062726965662073747572656e222c227375626a656374223a22706572736f6e3a76652d31227d', '2026-01-05 16:01:00+00', 'coordinator', 'postgres', NULL, '\xe450b870c46a963071e89b9be41422bb34df6825104275ecc2337dfb91f2f209'),
	(242, 'CaseRegistered@1', '["case:voorbeeld-boven-wijk","person:vw-1"]', '\x7b2263617365223a22766f6f726265656c642d626f76656e2d77696a6b222c22636f6d706f736974696f6e223a2273696e676c65222c2267726f7570223a227374617475735f686f6c646572222c226c616e6775616765223a227469222c226d656d62657273223a5b7b22626f726e223a6e756c6c2c2266726f6d223a6e756c6c2c226d696e6f72223a6e756c6c2c226e616d65223a7b22706572736f6e616c223a22706572736f6e3a76772d31222c227365616c6564223a22636757366a4f5a45434265593544356636593956684f50556f684d6d7a64634872463152436272524a434c612b2b526c6d377068704e6c3454413d3d227d2c226e6174696f6e616c697479223a6e756c6c2c22706572736f6e223a2276772d31222c22726f6c65223a6e756c6c2c22765f6e756d626572223a7b22706572736f6e616c223a22706572736f6e3a76772d31222c227365616c6564223a22643576376f70373230434f2f51396956464d6f704a6e6c2b49735a795732615435456d726858654f64536e32786531422b70453d227d7d5d2c226d756e69636970616c697479223a22474d30313630222c226f6e223a22323032342d30332d3031227d', '2026-01-05 16:03:00+00', 'financien', 'postgres', '2-1', '\x3f0b0e016c97badbcb73e37ddcf51790c6341da589d62ab5c7ff3720a9975e7d'),
	(244, 'CouplingWithdrawn@1', '["case:voorbeeld-boven-wijk"]', '\x7b2263617365223a22766f6f726265656c642d626f76656e2d77696a6b222c226f6e223a22323032342d30332d3139222c22726561736f6e223a7b22706572736f6e616c223a22636173653a766f6f726265656c642d626f76656e2d77696a6b222c227365616c6564223a224a4c387451334537514947634a5a32683357676552614477334e5357573173593865556f4f3139485750574a4b413748684a35567156597642615a52227d7d', '2026-01-05 16:07:00+00', 'financien', 'postgres', '2-3', '\xdcbfc6345e47c60564f583cc9cd8e30f4f5fa9db9dd305c105b7cec6040ad9f0'),
	(245, 'CaseClosed@1', '["case:voorbeeld-boven-wijk","person:vw-1"]', '\x7b2263617365223a22766f6f726265656c642d626f76656e2d77696a6b222c226f6e223a22323032342d30342d3031222c22726561736f6e223a7b22706572736f6e616c223a22636173653a766f6f726265656c642d626f76656e2d77696a6b222c227365616c6564223a22715a627156536863304c395368313331546b586d43506c626953586f4e746558562b742f5869524c5553356442714c70456a78354c786c394661793167766a65227d7d', '2026-01-05 16:09:00+00', 'financien', 'postgres', '2-4', '\x8bde726ce85b27f4e711629b70efa6b8c9f38abb6c2e57d5e5620c05628ba252'),
	(246, 'PlacementCorrected@1', '["case:voorbeeld-gepland","placement:voorbeeld-gepland-1","location:voorbeeldhof"]', '\x7b2263617365223a22766f6f726265656c642d6765706c616e64222c2266726f6d223a22323032342d30342d3033222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30342d3032222c2267726f7570223a22646973706c616365645f756b7261696e65222c226c6f636174696f6e223a22766f6f726265656c64686f66222c22706572736f6e73223a2d342c22756e6974223a6e756c6c2c22756e74696c223a22323032342d30382d3031227d2c7b2266726f6d223a22323032342d30342d3033222c2267726f7570223a22646973706c616365645f756b7261696e65222c226c6f636174696f6e223a22766f6f726265656c64686f66222c22706572736f6e73223a342c22756e6974223a223261222c22756e74696c223a22323032342d30372d3135227d5d2c22706c6163656d656e74223a22766f6f726265656c642d6765706c616e642d31222c22726561736f6e223a7b22706572736f6e616c223a22636173653a766f6f726265656c642d6765706c616e64222c227365616c6564223a22716c45373146397a2b4d2b435338416a6a3049395077326661707332616f7a43385a58785a727135574f4d355569445541455567766d47513266554d4738413d227d2c22756e6974223a223261222c22756e74696c223a22323032342d30372d3135227d', '2026-01-05 16:11:00+00', 'financien', 'postgres', '2-5', '\xfea032d3c84e3c5e945dea0fbb90698bc509b29946d1bc2e9a3910592de4f360'),
	(247, 'CapacityChanged@1', '["location:noodopvang"]', '\x7b2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f6e223a22323032342d30362d3031222c22706c61636573223a38302c22726561736f6e223a224272616e647665696c696768656964227d', '2026-01-05 16:13:00+00', 'financien', 'postgres', '2-6', '\xf15cb526a0bbb81350beccf7398a3355519a5c345ddad57bc33e2a102cbd63e6'),
	(248, 'LocationClosed@1', '["location:noodopvang"]', '\x7b226c6f636174696f6e223a226e6f6f646f7076616e67222c226f6e223a22323032342d30392d3031222c22726561736f6e223a2245696e64652076616e206465206f76657265656e6b6f6d7374227d', '2026-01-05 16:15:00+00', 'financien', 'postgres', '2-7', '\x36245082d674f2b944b4634b1808c37a876144ea8bf3c542a099a7a8b60f784c'),
	(249, 'MeasureTaken@1', '["measure:verlichting","location:heemserveen"]', '\x7b226b696e64223a22626f61222c226c6f636174696f6e223a226865656d7365727665656e222c226d656173757265223a227665726c69636874696e67222c226f6e223a22323032342d30342d3035222c22706172746e6572223a22706f6c69746965227d', '2026-01-05 16:17:00+00', 'financien', 'postgres', '2-8', '\xc526abc1bb3b3f01e2f875e3e816b11a3eaf7fcc0126b1e5654925006a49898b'),
	(250, 'SchemeSettled@1', '["scheme:oekraine"]', '\x7b22616d6f756e74223a223838303030302e3235222c22646f63756d656e74223a7b2264617465223a22323032342d30322d3031222c226e756d626572223a22422d323032342d3137222c22736861323536223a2230313233343536373839616263646566303132333435363738396162636465663031323334353637383961626364656630313233343536373839616263646566227d2c226f6e223a22323032352d30372d3135222c22736368656d65223a226f656b7261696e65222c2279656172223a323032347d', '2026-01-05 16:19:00+00', 'financien', 'postgres', '2-9', '\xa0f7c9c70724a4aae8ac82b6adf0b57c23f372f15b80c4e00f18560094fd5fb2'),
	(251, 'RiskReported@1', '["risk:normbedrag-2025"]', '\x7b22626f6479223a22636f756e63696c222c22646f63756d656e74223a7b2264617465223a22323032342d30322d3031222c226e756d626572223a22422d323032342d3137222c22736861323536223a2230313233343536373839616263646566303132333435363738396162636465663031323334353637383961626364656630313233343536373839616263646566227d2c226f6e223a22323032342d30332d3132222c227269736b223a226e6f726d6265647261672d32303235227d', '2026-01-05 16:21:00+00', 'financien', 'postgres', '2-10', '\xb682b411c225176e234e96fdaeac6e13e799f7fac76dd31b23819ba2a7d94e6e'),
	(252, 'AgreementEndSet@1', '["agreement:vechtdal-2024"]', '\x7b2261677265656d656e74223a22766563687464616c2d32303234222c22646f63756d656e74223a7b2264617465223a22323032342d30322d3031222c226e756d626572223a22422d323032342d3137222c22736861323536223a2230313233343536373839616263646566303132333435363738396162636465663031323334353637383961626364656630313233343536373839616263646566227d2c226f6e223a22323032342d31312d3031222c22726561736f6e223a2245656e206a616172206c616e676572222c22756e74696c223a22323032362d30312d3031227d', '2026-01-05 16:23:00+00', 'financien', 'postgres', '2-11', '\xe1984714dbd08f4e6a54938b165236c07a951fdfd30333b33b7a094d768f7628'),
	(253, 'CommitmentMet@1', '["commitment:lobby"]', '\x7b22636f6d6d69746d656e74223a226c6f626279222c22646f63756d656e74223a7b2264617465223a22323032342d30322d3031222c226e756d626572223a22422d323032342d3137222c22736861323536223a2230313233343536373839616263646566303132333435363738396162636465663031323334353637383961626364656630313233343536373839616263646566227d2c226f6e223a22323032342d30362d3235227d', '2026-01-05 16:25:00+00', 'financien', 'postgres', '2-12', '\xd44dd72ee47875c3217bc51005bcc4837da241c3838bcdcb27f14500900cc722'),
	(254, 'PlanEnded@1', '["case:voorbeeld-asiel","person:va-2"]', '\x7b2263617365223a22766f6f726265656c642d617369656c222c226f6e223a22323032342d30362d3031222c22706572736f6e223a2276612d32222c22726561736f6e223a7b22706572736f6e616c223a22636173653a766f6f726265656c642d617369656c222c227365616c6564223a224b4a4e726f69444f786c3070563470564f352f6c716d594f394c41544135397a707077626d5a72746d4144726a784847546c734250504d3d227d7d', '2026-01-05 16:27:00+00', 'financien', 'postgres', '2-13', '\x10dd70aa43f783a7ab411e058b628ac190190372e04f67501d715a32d6757029'),
	(255, 'SchoolPlacesSet@1', '["school:isk"]', '\x7b2266726f6d223a22323032342d30382d3031222c22706c61636573223a3230302c227363686f6f6c223a2269736b227d', '2026-01-05 16:29:00+00', 'financien', 'postgres', '2-14', '\x8af283d75dcf2792d05e1c1bbfe86082be12758272ba51515401468eaf14fbed'),
	(256, 'EnrolmentEnded@1', '["case:voorbeeld-boven","person:ve-2"]', '\x7b2263617365223a22766f6f726265656c642d626f76656e222c226f6e223a22323032342d30362d3031222c22706572736f6e223a2276652d32227d', '2026-01-05 16:31:00+00', 'financien', 'postgres', '2-15', '\x6db90b54cdc7ad3ebb9e7f7ecd710c1cc7bf2f86beade995e6d7d693da980395'),
	(257, 'OnSiteSupportEnded@1', '["location:voorbeeldhof"]', '\x7b226279223a2264652053747577222c226c6f636174696f6e223a22766f6f726265656c64686f66222c226f6e223a22323032342d30362d3031227d', '2026-01-05 16:33:00+00', 'financien', 'postgres', '2-16', '\x674743ac273e127a2344a80ec94fb716f6a8904d0b0af8eefe8c59c6860856b1'),
	(258, 'CaseLeftProgramme@1', '["case:voorbeeld-boven","programme:buitenkwartier"]', '\x7b2263617365223a22766f6f726265656c642d626f76656e222c226f6e223a22323032342d30362d3031222c2270726f6772616d6d65223a2262756974656e6b77617274696572227d', '2026-01-05 16:35:00+00', 'financien', 'postgres', '2-17', '\xe1acc179e69446ed95370196550a77d59c8cd2e8250f7b0a30736f0db51b9b1b'),
	(259, 'LocationLeftProgramme@1', '["location:heemserveen","programme:buitenkwartier"]', '\x7b226c6f636174696f6e223a226865656d7365727665656e222c226f6e223a22323032342d30362d3031222c2270726f6772616d6d65223a2262756974656e6b77617274696572227d', '2026-01-05 16:37:00+00', 'financien', 'postgres', '2-18', '\x390557f934212ceaff86838f0583985b9eae5cecbc2d722fdf6a0d54bb899c51'),
	(260, 'Restated@1', '["signal:2024-003","location:heemserveen","event:42"]', '\x7b22636f727265637473223a34322c226669656c6473223a7b2273756d6d617279223a7b22706572736f6e616c223a227369676e616c3a323032342d303033222c227365616c6564223a22686b46566539653867473132774b71514c736b554d457477386b4d384a6f4151524a30486e664161347456695939716464524b616d2b35673048744a6369694c4272356f5575553d227d7d2c22726561736f6e223a7b22706572736f6e616c223a227369676e616c3a323032342d303033222c227365616c6564223a2239684f67424d494b694d48303731666851523155544d4c644163456e524d7356324d30493446667a524e62354f6349346f7a3650466c4b37655577414167513d227d7d', '2026-01-05 16:39:00+00', 'financien', 'postgres', '2-19', '\x72c1eb64f759c196c7d7eea2843ca9e8f5d8a214244742d6da550446548ddbc3'),
	(261, 'Restated@1', '["quota:GM0160/status_holder","event:9"]', '\x7b22636f727265637473223a392c226669656c6473223a7b22706572736f6e73223a39327d2c22726561736f6e223a22537461617473636f7572616e74206f706e696575772067656c657a656e227d', '2026-01-05 16:41:00+00', 'financien', 'postgres', '2-20', '\xaf3c06c61d83001ef9e3d1f31fbe30a2e913655185bcf9d61833c2060e91be6f'),
	(262, 'ErasureOrdered@1', '["person:va-1","erasure"]', '\x7b2267726f756e64223a225665727a6f656b2076616e2031206d6569222c227375626a656374223a22706572736f6e3a76612d31227d', '2026-01-05 16:43:00+00', 'financien', 'postgres', '2-21', '\x0979050c320a0a85639c16f2adba9b76b73b9c04cb18227181af69ceea4dc488'),
	(263, 'SubjectErased@1', '["person:va-1","erasure"]', '\x7b226f726465726564223a3236322c227375626a656374223a22706572736f6e3a76612d31227d', '2026-01-05 16:45:00+00', 'financien', 'postgres', NULL, '\xf8afdbdf066d4b7dd00143b4ac64f45ee223d059cfd6358bed14a6c952670e07'),
	(264, 'ErasureOrdered@1', '["signal:2024-001","erasure"]', '\x7b2267726f756e64223a224265776161727465726d696a6e222c227375626a656374223a227369676e616c3a323032342d303031227d', '2026-01-05 16:47:00+00', 'financien', 'postgres', '2-22', '\xdbb36e15e9107917685e3752e6cd84b2ee712a0fa10007854544639e4d7ece9c'),
	(265, 'SubjectErased@1', '["signal:2024-001","erasure"]', '\x7b226f726465726564223a3236342c227375626a656374223a227369676e616c3a323032342d303031227d', '2026-01-05 16:49:00+00', 'financien', 'postgres', NULL, '\x6a9738ec4a63fa7bc07ca929f361063c06a54cc21c0c8d6ba4af4be0bf44778a');



INSERT INTO public.event_tag VALUES
	('target:IJsselland/displaced_ukraine', 'CapacityTargetSet@1', 1),
	('target:IJsselland/displaced_ukraine', 'CapacityTargetSet@1', 2),
	('target:IJsselland/asylum_municipal', 'CapacityTargetSet@1', 3),
	('target:IJsselland/asylum_regular', 'CapacityTargetSet@1', 3),
	('target:IJsselland/asylum_emergency', 'CapacityTargetSet@1', 3),
	('target:IJsselland/asylum_emergency', 'CapacityTargetSet@1', 4),
	('target:IJsselland/asylum_regular', 'CapacityTargetSet@1', 4),
	('target:IJsselland/asylum_municipal', 'CapacityTargetSet@1', 4),
	('target:IJsselland/asylum_minor', 'CapacityTargetSet@1', 5),
	('target:IJsselland/asylum_minor', 'CapacityTargetSet@1', 6),
	('target:GM0160/displaced_ukraine', 'CapacityTargetSet@1', 7),
	('target:GM0160/asylum_regular', 'CapacityTargetSet@1', 8),
	('target:GM0160/asylum_emergency', 'CapacityTargetSet@1', 8),
	('target:GM0160/asylum_municipal', 'CapacityTargetSet@1', 8),
	('quota:GM0160/status_holder', 'QuotaAssigned@1', 9),
	('quota:GM0160/status_minor', 'QuotaAssigned@1', 10),
	('location:heemserveen', 'LocationSuggested@1', 11),
	('location:heemserveen', 'LocationOpened@1', 12),
	('location:heemserveen', 'LocationFormSet@1', 13),
	('contact:heemserveen-1', 'ContactAppointed@1', 14),
	('location:heemserveen', 'ContactAppointed@1', 14),
	('location:heemserveen', 'MeetingIntervalSet@1', 15),
	('location:heemserveen', 'NeighbourMeetingHeld@1', 16),
	('location:noodopvang', 'LocationSuggested@1', 17),
	('location:noodopvang', 'LocationOpened@1', 18),
	('location:oekraine-2022', 'LocationSuggested@1', 19),
	('location:oekraine-2022', 'LocationOpened@1', 20),
	('location:oekraine-2022', 'ContactAppointed@1', 21),
	('contact:oekraine-2022-1', 'ContactAppointed@1', 21),
	('location:voorbeeldhof', 'LocationSuggested@1', 22),
	('location:voorbeeldhof', 'LocationAssessed@1', 23),
	('location:voorbeeldhof', 'IntendedDecisionTaken@1', 24),
	('location:voorbeeldhof', 'AudienceInformed@1', 25),
	('location:voorbeeldhof', 'AudienceInformed@1', 26),
	('location:voorbeeldhof', 'AudienceInformed@1', 27),
	('location:voorbeeldhof', 'AudienceInformed@1', 28),
	('location:voorbeeldhof', 'AudienceInformed@1', 29),
	('location:voorbeeldhof', 'StudyConcluded@1', 30),
	('location:voorbeeldhof', 'FinalDecisionTaken@1', 31),
	('location:voorbeeldhof', 'AudienceInformed@1', 32),
	('location:voorbeeldhof', 'AudienceInformed@1', 33),
	('location:voorbeeldhof', 'LocationOpened@1', 34),
	('contact:voorbeeldhof-1', 'ContactAppointed@1', 35),
	('location:voorbeeldhof', 'ContactAppointed@1', 35),
	('signal:2024-001', 'SignalReceived@1', 36),
	('location:heemserveen', 'SignalReceived@1', 36),
	('signal:2024-001', 'MeasureTaken@1', 37),
	('measure:straatcoach-1', 'MeasureTaken@1', 37),
	('location:heemserveen', 'MeasureTaken@1', 37),
	('signal:2024-001', 'SignalAnswered@1', 38),
	('location:heemserveen', 'SignalAnswered@1', 38),
	('signal:2024-001', 'SignalClosed@1', 39),
	('location:heemserveen', 'SignalClosed@1', 39),
	('location:voorbeeldhof', 'SignalReceived@1', 40),
	('signal:2024-002', 'SignalReceived@1', 40),
	('location:voorbeeldhof', 'SignalAnswered@1', 41),
	('signal:2024-002', 'SignalAnswered@1', 41),
	('location:heemserveen', 'SignalReceived@1', 42),
	('signal:2024-003', 'SignalReceived@1', 42),
	('communication', 'CommunicationRecorded@1', 43),
	('person:va-3', 'CaseRegistered@1', 44),
	('case:voorbeeld-asiel', 'CaseRegistered@1', 44),
	('person:va-1', 'CaseRegistered@1', 44),
	('person:va-2', 'CaseRegistered@1', 44),
	('case:voorbeeld-asiel', 'HouseholdPlaced@1', 45),
	('location:heemserveen', 'HouseholdPlaced@1', 45),
	('placement:voorbeeld-asiel-1', 'HouseholdPlaced@1', 45),
	('location:heemserveen', 'CaseGroupChanged@1', 46),
	('case:voorbeeld-asiel', 'CaseGroupChanged@1', 46),
	('case:voorbeeld-asiel', 'CaseCoupled@1', 47),
	('case:voorbeeld-asiel', 'DwellingOffered@1', 48),
	('quota:GM0160/status_holder', 'HouseholdHoused@1', 49),
	('location:heemserveen', 'HouseholdHoused@1', 49),
	('case:voorbeeld-asiel', 'HouseholdHoused@1', 49),
	('person:vb-1', 'CaseRegistered@1', 50),
	('case:voorbeeld-alleen', 'CaseRegistered@1', 50),
	('case:voorbeeld-alleen', 'CaseCoupled@1', 51),
	('case:voorbeeld-alleen', 'WaitingReasonRecorded@1', 52),
	('person:vc-1', 'CaseRegistered@1', 53),
	('case:voorbeeld-amv', 'CaseRegistered@1', 53),
	('case:voorbeeld-amv', 'CaseCoupled@1', 54),
	('case:voorbeeld-amv', 'HouseholdHoused@1', 55),
	('quota:GM0160/status_minor', 'HouseholdHoused@1', 55),
	('person:vd-4', 'CaseRegistered@1', 56),
	('person:vd-1', 'CaseRegistered@1', 56),
	('case:voorbeeld-groot', 'CaseRegistered@1', 56),
	('person:vd-3', 'CaseRegistered@1', 56),
	('person:vd-2', 'CaseRegistered@1', 56),
	('person:vd-6', 'CaseRegistered@1', 56),
	('person:vd-7', 'CaseRegistered@1', 56),
	('person:vd-5', 'CaseRegistered@1', 56),
	('person:vd-8', 'CaseRegistered@1', 56),
	('case:voorbeeld-groot', 'CaseCoupled@1', 57),
	('case:voorbeeld-groot', 'WaitingReasonRecorded@1', 58),
	('person:ve-1', 'CaseRegistered@1', 59),
	('person:ve-3', 'CaseRegistered@1', 59),
	('person:ve-2', 'CaseRegistered@1', 59),
	('case:voorbeeld-boven', 'CaseRegistered@1', 59),
	('placement:voorbeeld-boven-1', 'HouseholdPlaced@1', 60),
	('location:oekraine-2022', 'HouseholdPlaced@1', 60),
	('case:voorbeeld-boven', 'HouseholdPlaced@1', 60),
	('case:voorbeeld-boven', 'HouseholdPlaced@1', 61),
	('placement:voorbeeld-boven-2', 'HouseholdPlaced@1', 61),
	('location:voorbeeldhof', 'HouseholdPlaced@1', 61),
	('scheme:oekraine', 'SchemeDefined@1', 62),
	('scheme:oekraine', 'RateSet@1', 63),
	('scheme:oekraine', 'RateSet@1', 64),
	('scheme:oekraine', 'RateSet@1', 65),
	('scheme:oekraine', 'LegalBasisSet@1', 66),
	('scheme:oekraine', 'RateSet@1', 67),
	('scheme:oekraine', 'SchemeEndSet@1', 68),
	('theme:asiel-en-integratie', 'ThemeDefined@1', 69),
	('theme:asiel-en-integratie', 'BudgetSet@1', 70),
	('scheme:oekraine', 'SchemeAppliedFor@1', 71),
	('scheme:oekraine', 'SchemeGranted@1', 72),
	('scheme:oekraine', 'AdvanceRecorded@1', 73),
	('finance', 'ToleranceSet@1', 74),
	('location:oekraine-2022', 'ExpenseBooked@1', 75),
	('scheme:oekraine', 'ExpenseBooked@1', 75),
	('expense:uitgave-1', 'ExpenseBooked@1', 75),
	('scheme:oekraine', 'ExpenseBooked@1', 76),
	('expense:uitgave-2', 'ExpenseBooked@1', 76),
	('location:voorbeeldhof', 'ExpenseBooked@1', 76),
	('scheme:oekraine', 'ExpenseBooked@1', 77),
	('expense:uitgave-3', 'ExpenseBooked@1', 77),
	('theme:asiel-en-integratie', 'ExpenseBooked@1', 78),
	('scheme:oekraine', 'ExpenseBooked@1', 78),
	('expense:uitgave-4', 'ExpenseBooked@1', 78),
	('scheme:oekraine', 'RevenueBooked@1', 79),
	('revenue:opbrengst-1', 'RevenueBooked@1', 79),
	('expense:uitgave-3', 'FindingSettled@1', 80),
	('finance', 'PeriodReported@1', 81),
	('expense:uitgave-5', 'ExpenseBooked@1', 82),
	('scheme:oekraine', 'ExpenseBooked@1', 82),
	('location:oekraine-2022', 'ExpenseBooked@1', 82),
	('scheme:oekraine', 'RiskRecorded@1', 83),
	('risk:normbedrag-2025', 'RiskRecorded@1', 83),
	('risk:normbedrag-2025', 'RiskChanged@1', 84),
	('location:heemserveen', 'AgreementMade@1', 85),
	('agreement:heemserveen', 'AgreementMade@1', 85),
	('agreement:vechtdal-2024', 'AgreementMade@1', 86),
	('commitment:buitenkwartier', 'CommitmentMade@1', 87),
	('commitment:raadsvoorstel-opvang', 'CommitmentMade@1', 88),
	('commitment:lobby', 'CommitmentMade@1', 89),
	('item:plan-1', 'CommunicationPlanned@1', 90),
	('item:plan-1', 'PlanCarriedOut@1', 91),
	('item:plan-2', 'CommunicationPlanned@1', 92),
	('target:IJsselland/displaced_ukraine', 'RealisationRecorded@1', 93),
	('target:IJsselland/displaced_ukraine', 'RealisationForecast@1', 94),
	('target:IJsselland/asylum_regular', 'RealisationRecorded@1', 95),
	('target:IJsselland/asylum_regular', 'RealisationForecast@1', 96),
	('target:IJsselland/asylum_minor', 'RealisationRecorded@1', 97),
	('target:IJsselland/asylum_minor', 'RealisationForecast@1', 98),
	('target:GM0160/displaced_ukraine', 'RealisationForecast@1', 99),
	('quota:GM0160/status_holder', 'CoaCountRecorded@1', 100),
	('supervision:GM0160', 'SupervisionRecorded@1', 101),
	('support', 'PlanTermSet@1', 102),
	('school:opstap', 'SchoolOpened@1', 103),
	('school:isk', 'SchoolOpened@1', 104),
	('programme:buitenkwartier', 'ProgrammeDefined@1', 105),
	('programme:buitenkwartier', 'LocationJoinedProgramme@1', 106),
	('location:heemserveen', 'LocationJoinedProgramme@1', 106),
	('programme:buitenkwartier', 'CaseJoinedProgramme@1', 107),
	('case:voorbeeld-boven', 'CaseJoinedProgramme@1', 107),
	('location:voorbeeldhof', 'OnSiteSupportStarted@1', 108),
	('case:voorbeeld-asiel', 'PlanRequired@1', 109),
	('person:va-1', 'PlanRequired@1', 109),
	('person:va-1', 'PlanAgreed@1', 110),
	('case:voorbeeld-asiel', 'PlanAgreed@1', 110),
	('case:voorbeeld-asiel', 'PlanRequired@1', 111),
	('person:va-2', 'PlanRequired@1', 111),
	('case:voorbeeld-boven', 'AllowanceGranted@1', 112),
	('school:isk', 'ChildEnrolled@1', 113),
	('case:voorbeeld-boven', 'ChildEnrolled@1', 113),
	('person:ve-2', 'ChildEnrolled@1', 113),
	('case:voorbeeld-gepland', 'CaseRegistered@1', 114),
	('person:vg-2', 'CaseRegistered@1', 114),
	('person:vg-1', 'CaseRegistered@1', 114),
	('person:vg-4', 'CaseRegistered@1', 114),
	('person:vg-3', 'CaseRegistered@1', 114),
	('location:voorbeeldhof', 'HouseholdPlaced@1', 115),
	('placement:voorbeeld-gepland-1', 'HouseholdPlaced@1', 115),
	('case:voorbeeld-gepland', 'HouseholdPlaced@1', 115),
	('quota:GM0160/status_holder', 'OpeningBalanceRecorded@1', 116),
	('quota:GM0160/status_holder', 'QuotaExchanged@1', 117),
	('quota:GM0175/status_holder', 'QuotaExchanged@1', 117),
	('quota:GM0160/status_holder', 'QuotaCorrected@1', 118),
	('area:GM0160', 'InhabitantsRecorded@1', 119),
	('area:IJsselland', 'InhabitantsRecorded@1', 120),
	('case:voorbeeld-groot', 'DwellingOffered@1', 121),
	('case:voorbeeld-groot', 'DwellingRefused@1', 122),
	('case:voorbeeld-amv', 'MemberCameOfAge@1', 123),
	('person:vc-1', 'MemberCameOfAge@1', 123),
	('person:ve-4', 'MemberJoined@1', 124),
	('location:voorbeeldhof', 'MemberJoined@1', 124),
	('case:voorbeeld-boven', 'MemberJoined@1', 124),
	('person:ve-3', 'MemberLeft@1', 125),
	('case:voorbeeld-boven', 'MemberLeft@1', 125),
	('location:voorbeeldhof', 'MemberLeft@1', 125),
	('support', 'AllowanceAmountsSet@1', 126);
INSERT INTO public.event_tag VALUES
	('case:voorbeeld-boven', 'AllowanceEnded@1', 127),
	('person:vn-1', 'CaseRegistered@1', 128),
	('case:nachten', 'CaseRegistered@1', 128),
	('case:nachten', 'HouseholdPlaced@1', 129),
	('placement:nacht-1', 'HouseholdPlaced@1', 129),
	('location:noodopvang', 'HouseholdPlaced@1', 129),
	('location:noodopvang', 'PlacementEnded@1', 130),
	('case:nachten', 'PlacementEnded@1', 130),
	('placement:nacht-1', 'PlacementEnded@1', 130),
	('location:noodopvang', 'HouseholdPlaced@1', 131),
	('placement:nacht-2', 'HouseholdPlaced@1', 131),
	('case:nachten', 'HouseholdPlaced@1', 131),
	('case:nachten', 'PlacementEnded@1', 132),
	('location:noodopvang', 'PlacementEnded@1', 132),
	('placement:nacht-2', 'PlacementEnded@1', 132),
	('placement:nacht-3', 'HouseholdPlaced@1', 133),
	('case:nachten', 'HouseholdPlaced@1', 133),
	('location:noodopvang', 'HouseholdPlaced@1', 133),
	('location:noodopvang', 'PlacementEnded@1', 134),
	('case:nachten', 'PlacementEnded@1', 134),
	('placement:nacht-3', 'PlacementEnded@1', 134),
	('location:noodopvang', 'HouseholdPlaced@1', 135),
	('case:nachten', 'HouseholdPlaced@1', 135),
	('placement:nacht-4', 'HouseholdPlaced@1', 135),
	('location:noodopvang', 'PlacementEnded@1', 136),
	('case:nachten', 'PlacementEnded@1', 136),
	('placement:nacht-4', 'PlacementEnded@1', 136),
	('case:nachten', 'HouseholdPlaced@1', 137),
	('placement:nacht-5', 'HouseholdPlaced@1', 137),
	('location:noodopvang', 'HouseholdPlaced@1', 137),
	('case:nachten', 'PlacementEnded@1', 138),
	('placement:nacht-5', 'PlacementEnded@1', 138),
	('location:noodopvang', 'PlacementEnded@1', 138),
	('location:noodopvang', 'HouseholdPlaced@1', 139),
	('placement:nacht-6', 'HouseholdPlaced@1', 139),
	('case:nachten', 'HouseholdPlaced@1', 139),
	('placement:nacht-6', 'PlacementEnded@1', 140),
	('location:noodopvang', 'PlacementEnded@1', 140),
	('case:nachten', 'PlacementEnded@1', 140),
	('case:nachten', 'HouseholdPlaced@1', 141),
	('location:noodopvang', 'HouseholdPlaced@1', 141),
	('placement:nacht-7', 'HouseholdPlaced@1', 141),
	('location:noodopvang', 'PlacementEnded@1', 142),
	('placement:nacht-7', 'PlacementEnded@1', 142),
	('case:nachten', 'PlacementEnded@1', 142),
	('placement:nacht-8', 'HouseholdPlaced@1', 143),
	('case:nachten', 'HouseholdPlaced@1', 143),
	('location:noodopvang', 'HouseholdPlaced@1', 143),
	('case:nachten', 'PlacementEnded@1', 144),
	('location:noodopvang', 'PlacementEnded@1', 144),
	('placement:nacht-8', 'PlacementEnded@1', 144),
	('location:noodopvang', 'HouseholdPlaced@1', 145),
	('placement:nacht-9', 'HouseholdPlaced@1', 145),
	('case:nachten', 'HouseholdPlaced@1', 145),
	('placement:nacht-9', 'PlacementEnded@1', 146),
	('case:nachten', 'PlacementEnded@1', 146),
	('location:noodopvang', 'PlacementEnded@1', 146),
	('location:noodopvang', 'HouseholdPlaced@1', 147),
	('placement:nacht-10', 'HouseholdPlaced@1', 147),
	('case:nachten', 'HouseholdPlaced@1', 147),
	('location:noodopvang', 'PlacementEnded@1', 148),
	('case:nachten', 'PlacementEnded@1', 148),
	('placement:nacht-10', 'PlacementEnded@1', 148),
	('case:nachten', 'HouseholdPlaced@1', 149),
	('placement:nacht-11', 'HouseholdPlaced@1', 149),
	('location:noodopvang', 'HouseholdPlaced@1', 149),
	('location:noodopvang', 'PlacementEnded@1', 150),
	('case:nachten', 'PlacementEnded@1', 150),
	('placement:nacht-11', 'PlacementEnded@1', 150),
	('placement:nacht-12', 'HouseholdPlaced@1', 151),
	('case:nachten', 'HouseholdPlaced@1', 151),
	('location:noodopvang', 'HouseholdPlaced@1', 151),
	('placement:nacht-12', 'PlacementEnded@1', 152),
	('case:nachten', 'PlacementEnded@1', 152),
	('location:noodopvang', 'PlacementEnded@1', 152),
	('location:noodopvang', 'HouseholdPlaced@1', 153),
	('placement:nacht-13', 'HouseholdPlaced@1', 153),
	('case:nachten', 'HouseholdPlaced@1', 153),
	('placement:nacht-13', 'PlacementEnded@1', 154),
	('case:nachten', 'PlacementEnded@1', 154),
	('location:noodopvang', 'PlacementEnded@1', 154),
	('placement:nacht-14', 'HouseholdPlaced@1', 155),
	('case:nachten', 'HouseholdPlaced@1', 155),
	('location:noodopvang', 'HouseholdPlaced@1', 155),
	('placement:nacht-14', 'PlacementEnded@1', 156),
	('location:noodopvang', 'PlacementEnded@1', 156),
	('case:nachten', 'PlacementEnded@1', 156),
	('case:nachten', 'HouseholdPlaced@1', 157),
	('location:noodopvang', 'HouseholdPlaced@1', 157),
	('placement:nacht-15', 'HouseholdPlaced@1', 157),
	('placement:nacht-15', 'PlacementEnded@1', 158),
	('case:nachten', 'PlacementEnded@1', 158),
	('location:noodopvang', 'PlacementEnded@1', 158),
	('case:nachten', 'HouseholdPlaced@1', 159),
	('location:noodopvang', 'HouseholdPlaced@1', 159),
	('placement:nacht-16', 'HouseholdPlaced@1', 159),
	('placement:nacht-16', 'PlacementEnded@1', 160),
	('case:nachten', 'PlacementEnded@1', 160),
	('location:noodopvang', 'PlacementEnded@1', 160),
	('case:nachten', 'HouseholdPlaced@1', 161),
	('placement:nacht-17', 'HouseholdPlaced@1', 161),
	('location:noodopvang', 'HouseholdPlaced@1', 161),
	('location:noodopvang', 'PlacementEnded@1', 162),
	('placement:nacht-17', 'PlacementEnded@1', 162),
	('case:nachten', 'PlacementEnded@1', 162),
	('case:nachten', 'HouseholdPlaced@1', 163),
	('location:noodopvang', 'HouseholdPlaced@1', 163),
	('placement:nacht-18', 'HouseholdPlaced@1', 163),
	('case:nachten', 'PlacementEnded@1', 164),
	('location:noodopvang', 'PlacementEnded@1', 164),
	('placement:nacht-18', 'PlacementEnded@1', 164),
	('case:nachten', 'HouseholdPlaced@1', 165),
	('placement:nacht-19', 'HouseholdPlaced@1', 165),
	('location:noodopvang', 'HouseholdPlaced@1', 165),
	('case:nachten', 'PlacementEnded@1', 166),
	('location:noodopvang', 'PlacementEnded@1', 166),
	('placement:nacht-19', 'PlacementEnded@1', 166),
	('case:nachten', 'HouseholdPlaced@1', 167),
	('location:noodopvang', 'HouseholdPlaced@1', 167),
	('placement:nacht-20', 'HouseholdPlaced@1', 167),
	('case:nachten', 'PlacementEnded@1', 168),
	('location:noodopvang', 'PlacementEnded@1', 168),
	('placement:nacht-20', 'PlacementEnded@1', 168),
	('case:nachten', 'HouseholdPlaced@1', 169),
	('placement:nacht-21', 'HouseholdPlaced@1', 169),
	('location:noodopvang', 'HouseholdPlaced@1', 169),
	('location:noodopvang', 'PlacementEnded@1', 170),
	('placement:nacht-21', 'PlacementEnded@1', 170),
	('case:nachten', 'PlacementEnded@1', 170),
	('placement:nacht-22', 'HouseholdPlaced@1', 171),
	('case:nachten', 'HouseholdPlaced@1', 171),
	('location:noodopvang', 'HouseholdPlaced@1', 171),
	('location:noodopvang', 'PlacementEnded@1', 172),
	('placement:nacht-22', 'PlacementEnded@1', 172),
	('case:nachten', 'PlacementEnded@1', 172),
	('placement:nacht-23', 'HouseholdPlaced@1', 173),
	('case:nachten', 'HouseholdPlaced@1', 173),
	('location:noodopvang', 'HouseholdPlaced@1', 173),
	('placement:nacht-23', 'PlacementEnded@1', 174),
	('case:nachten', 'PlacementEnded@1', 174),
	('location:noodopvang', 'PlacementEnded@1', 174),
	('case:nachten', 'HouseholdPlaced@1', 175),
	('location:noodopvang', 'HouseholdPlaced@1', 175),
	('placement:nacht-24', 'HouseholdPlaced@1', 175),
	('case:nachten', 'PlacementEnded@1', 176),
	('location:noodopvang', 'PlacementEnded@1', 176),
	('placement:nacht-24', 'PlacementEnded@1', 176),
	('placement:nacht-25', 'HouseholdPlaced@1', 177),
	('location:noodopvang', 'HouseholdPlaced@1', 177),
	('case:nachten', 'HouseholdPlaced@1', 177),
	('placement:nacht-25', 'PlacementEnded@1', 178),
	('case:nachten', 'PlacementEnded@1', 178),
	('location:noodopvang', 'PlacementEnded@1', 178),
	('case:nachten', 'HouseholdPlaced@1', 179),
	('placement:nacht-26', 'HouseholdPlaced@1', 179),
	('location:noodopvang', 'HouseholdPlaced@1', 179),
	('case:nachten', 'PlacementEnded@1', 180),
	('location:noodopvang', 'PlacementEnded@1', 180),
	('placement:nacht-26', 'PlacementEnded@1', 180),
	('case:nachten', 'HouseholdPlaced@1', 181),
	('location:noodopvang', 'HouseholdPlaced@1', 181),
	('placement:nacht-27', 'HouseholdPlaced@1', 181),
	('location:noodopvang', 'PlacementEnded@1', 182),
	('placement:nacht-27', 'PlacementEnded@1', 182),
	('case:nachten', 'PlacementEnded@1', 182),
	('placement:nacht-28', 'HouseholdPlaced@1', 183),
	('location:noodopvang', 'HouseholdPlaced@1', 183),
	('case:nachten', 'HouseholdPlaced@1', 183),
	('case:nachten', 'PlacementEnded@1', 184),
	('placement:nacht-28', 'PlacementEnded@1', 184),
	('location:noodopvang', 'PlacementEnded@1', 184),
	('case:nachten', 'HouseholdPlaced@1', 185),
	('location:noodopvang', 'HouseholdPlaced@1', 185),
	('placement:nacht-29', 'HouseholdPlaced@1', 185),
	('location:noodopvang', 'PlacementEnded@1', 186),
	('placement:nacht-29', 'PlacementEnded@1', 186),
	('case:nachten', 'PlacementEnded@1', 186),
	('case:nachten', 'HouseholdPlaced@1', 187),
	('location:noodopvang', 'HouseholdPlaced@1', 187),
	('placement:nacht-30', 'HouseholdPlaced@1', 187),
	('location:noodopvang', 'PlacementEnded@1', 188),
	('case:nachten', 'PlacementEnded@1', 188),
	('placement:nacht-30', 'PlacementEnded@1', 188),
	('case:nachten', 'HouseholdPlaced@1', 189),
	('placement:nacht-31', 'HouseholdPlaced@1', 189),
	('location:noodopvang', 'HouseholdPlaced@1', 189),
	('placement:nacht-31', 'PlacementEnded@1', 190),
	('location:noodopvang', 'PlacementEnded@1', 190),
	('case:nachten', 'PlacementEnded@1', 190),
	('case:nachten', 'HouseholdPlaced@1', 191),
	('location:noodopvang', 'HouseholdPlaced@1', 191),
	('placement:nacht-32', 'HouseholdPlaced@1', 191),
	('location:noodopvang', 'PlacementEnded@1', 192),
	('case:nachten', 'PlacementEnded@1', 192),
	('placement:nacht-32', 'PlacementEnded@1', 192),
	('location:noodopvang', 'HouseholdPlaced@1', 193),
	('case:nachten', 'HouseholdPlaced@1', 193),
	('placement:nacht-33', 'HouseholdPlaced@1', 193),
	('case:nachten', 'PlacementEnded@1', 194),
	('placement:nacht-33', 'PlacementEnded@1', 194);
INSERT INTO public.event_tag VALUES
	('location:noodopvang', 'PlacementEnded@1', 194),
	('case:nachten', 'HouseholdPlaced@1', 195),
	('location:noodopvang', 'HouseholdPlaced@1', 195),
	('placement:nacht-34', 'HouseholdPlaced@1', 195),
	('location:noodopvang', 'PlacementEnded@1', 196),
	('placement:nacht-34', 'PlacementEnded@1', 196),
	('case:nachten', 'PlacementEnded@1', 196),
	('case:nachten', 'HouseholdPlaced@1', 197),
	('location:noodopvang', 'HouseholdPlaced@1', 197),
	('placement:nacht-35', 'HouseholdPlaced@1', 197),
	('placement:nacht-35', 'PlacementEnded@1', 198),
	('case:nachten', 'PlacementEnded@1', 198),
	('location:noodopvang', 'PlacementEnded@1', 198),
	('placement:nacht-36', 'HouseholdPlaced@1', 199),
	('case:nachten', 'HouseholdPlaced@1', 199),
	('location:noodopvang', 'HouseholdPlaced@1', 199),
	('case:nachten', 'PlacementEnded@1', 200),
	('location:noodopvang', 'PlacementEnded@1', 200),
	('placement:nacht-36', 'PlacementEnded@1', 200),
	('location:noodopvang', 'HouseholdPlaced@1', 201),
	('case:nachten', 'HouseholdPlaced@1', 201),
	('placement:nacht-37', 'HouseholdPlaced@1', 201),
	('placement:nacht-37', 'PlacementEnded@1', 202),
	('location:noodopvang', 'PlacementEnded@1', 202),
	('case:nachten', 'PlacementEnded@1', 202),
	('case:nachten', 'HouseholdPlaced@1', 203),
	('placement:nacht-38', 'HouseholdPlaced@1', 203),
	('location:noodopvang', 'HouseholdPlaced@1', 203),
	('location:noodopvang', 'PlacementEnded@1', 204),
	('case:nachten', 'PlacementEnded@1', 204),
	('placement:nacht-38', 'PlacementEnded@1', 204),
	('case:nachten', 'HouseholdPlaced@1', 205),
	('location:noodopvang', 'HouseholdPlaced@1', 205),
	('placement:nacht-39', 'HouseholdPlaced@1', 205),
	('case:nachten', 'PlacementEnded@1', 206),
	('placement:nacht-39', 'PlacementEnded@1', 206),
	('location:noodopvang', 'PlacementEnded@1', 206),
	('case:nachten', 'HouseholdPlaced@1', 207),
	('location:noodopvang', 'HouseholdPlaced@1', 207),
	('placement:nacht-40', 'HouseholdPlaced@1', 207),
	('case:nachten', 'PlacementEnded@1', 208),
	('location:noodopvang', 'PlacementEnded@1', 208),
	('placement:nacht-40', 'PlacementEnded@1', 208),
	('placement:nacht-41', 'HouseholdPlaced@1', 209),
	('case:nachten', 'HouseholdPlaced@1', 209),
	('location:noodopvang', 'HouseholdPlaced@1', 209),
	('location:noodopvang', 'PlacementEnded@1', 210),
	('placement:nacht-41', 'PlacementEnded@1', 210),
	('case:nachten', 'PlacementEnded@1', 210),
	('placement:nacht-42', 'HouseholdPlaced@1', 211),
	('location:noodopvang', 'HouseholdPlaced@1', 211),
	('case:nachten', 'HouseholdPlaced@1', 211),
	('location:noodopvang', 'PlacementEnded@1', 212),
	('placement:nacht-42', 'PlacementEnded@1', 212),
	('case:nachten', 'PlacementEnded@1', 212),
	('case:nachten', 'HouseholdPlaced@1', 213),
	('location:noodopvang', 'HouseholdPlaced@1', 213),
	('placement:nacht-43', 'HouseholdPlaced@1', 213),
	('location:noodopvang', 'PlacementEnded@1', 214),
	('case:nachten', 'PlacementEnded@1', 214),
	('placement:nacht-43', 'PlacementEnded@1', 214),
	('case:nachten', 'HouseholdPlaced@1', 215),
	('location:noodopvang', 'HouseholdPlaced@1', 215),
	('placement:nacht-44', 'HouseholdPlaced@1', 215),
	('location:noodopvang', 'PlacementEnded@1', 216),
	('placement:nacht-44', 'PlacementEnded@1', 216),
	('case:nachten', 'PlacementEnded@1', 216),
	('location:noodopvang', 'HouseholdPlaced@1', 217),
	('placement:nacht-45', 'HouseholdPlaced@1', 217),
	('case:nachten', 'HouseholdPlaced@1', 217),
	('location:noodopvang', 'PlacementEnded@1', 218),
	('placement:nacht-45', 'PlacementEnded@1', 218),
	('case:nachten', 'PlacementEnded@1', 218),
	('location:noodopvang', 'HouseholdPlaced@1', 219),
	('case:nachten', 'HouseholdPlaced@1', 219),
	('placement:nacht-46', 'HouseholdPlaced@1', 219),
	('location:noodopvang', 'PlacementEnded@1', 220),
	('placement:nacht-46', 'PlacementEnded@1', 220),
	('case:nachten', 'PlacementEnded@1', 220),
	('case:nachten', 'HouseholdPlaced@1', 221),
	('location:noodopvang', 'HouseholdPlaced@1', 221),
	('placement:nacht-47', 'HouseholdPlaced@1', 221),
	('location:noodopvang', 'PlacementEnded@1', 222),
	('placement:nacht-47', 'PlacementEnded@1', 222),
	('case:nachten', 'PlacementEnded@1', 222),
	('location:noodopvang', 'HouseholdPlaced@1', 223),
	('placement:nacht-48', 'HouseholdPlaced@1', 223),
	('case:nachten', 'HouseholdPlaced@1', 223),
	('placement:nacht-48', 'PlacementEnded@1', 224),
	('location:noodopvang', 'PlacementEnded@1', 224),
	('case:nachten', 'PlacementEnded@1', 224),
	('location:noodopvang', 'HouseholdPlaced@1', 225),
	('placement:nacht-49', 'HouseholdPlaced@1', 225),
	('case:nachten', 'HouseholdPlaced@1', 225),
	('placement:nacht-49', 'PlacementEnded@1', 226),
	('case:nachten', 'PlacementEnded@1', 226),
	('location:noodopvang', 'PlacementEnded@1', 226),
	('placement:nacht-50', 'HouseholdPlaced@1', 227),
	('case:nachten', 'HouseholdPlaced@1', 227),
	('location:noodopvang', 'HouseholdPlaced@1', 227),
	('location:noodopvang', 'PlacementEnded@1', 228),
	('placement:nacht-50', 'PlacementEnded@1', 228),
	('case:nachten', 'PlacementEnded@1', 228),
	('case:nachten', 'HouseholdPlaced@1', 229),
	('location:noodopvang', 'HouseholdPlaced@1', 229),
	('placement:nacht-51', 'HouseholdPlaced@1', 229),
	('case:nachten', 'PlacementEnded@1', 230),
	('location:noodopvang', 'PlacementEnded@1', 230),
	('placement:nacht-51', 'PlacementEnded@1', 230),
	('placement:nacht-52', 'HouseholdPlaced@1', 231),
	('location:noodopvang', 'HouseholdPlaced@1', 231),
	('case:nachten', 'HouseholdPlaced@1', 231),
	('location:noodopvang', 'PlacementEnded@1', 232),
	('placement:nacht-52', 'PlacementEnded@1', 232),
	('case:nachten', 'PlacementEnded@1', 232),
	('location:noodopvang', 'HouseholdPlaced@1', 233),
	('case:nachten', 'HouseholdPlaced@1', 233),
	('placement:nacht-53', 'HouseholdPlaced@1', 233),
	('location:noodopvang', 'PlacementEnded@1', 234),
	('case:nachten', 'PlacementEnded@1', 234),
	('placement:nacht-53', 'PlacementEnded@1', 234),
	('scheme:oekraine', 'Restated@1', 235),
	('expense:uitgave-2', 'Restated@1', 235),
	('location:voorbeeldhof', 'Restated@1', 235),
	('event:76', 'Restated@1', 235),
	('location:heemserveen', 'HouseholdPlaced@1', 236),
	('case:voorbeeld-groot', 'HouseholdPlaced@1', 236),
	('placement:vergissing', 'HouseholdPlaced@1', 236),
	('case:voorbeeld-groot', 'Retracted@1', 237),
	('location:heemserveen', 'Retracted@1', 237),
	('event:236', 'Retracted@1', 237),
	('placement:vergissing', 'Retracted@1', 237),
	('location:heemserveen', 'Retracted@1', 238),
	('case:voorbeeld-groot', 'Retracted@1', 238),
	('event:236', 'Retracted@1', 238),
	('event:237', 'Retracted@1', 238),
	('placement:vergissing', 'Retracted@1', 238),
	('case:voorbeeld-groot', 'Restated@1', 239),
	('event:57', 'Restated@1', 239),
	('event:16', 'Retracted@1', 240),
	('location:heemserveen', 'Retracted@1', 240),
	('person:ve-1', 'PersonalDataRead@1', 241),
	('reading', 'PersonalDataRead@1', 241),
	('person:vw-1', 'CaseRegistered@1', 242),
	('case:voorbeeld-boven-wijk', 'CaseRegistered@1', 242),
	('case:voorbeeld-boven-wijk', 'CaseCoupled@1', 243),
	('case:voorbeeld-boven-wijk', 'CouplingWithdrawn@1', 244),
	('case:voorbeeld-boven-wijk', 'CaseClosed@1', 245),
	('person:vw-1', 'CaseClosed@1', 245),
	('case:voorbeeld-gepland', 'PlacementCorrected@1', 246),
	('placement:voorbeeld-gepland-1', 'PlacementCorrected@1', 246),
	('location:voorbeeldhof', 'PlacementCorrected@1', 246),
	('location:noodopvang', 'CapacityChanged@1', 247),
	('location:noodopvang', 'LocationClosed@1', 248),
	('location:heemserveen', 'MeasureTaken@1', 249),
	('measure:verlichting', 'MeasureTaken@1', 249),
	('scheme:oekraine', 'SchemeSettled@1', 250),
	('risk:normbedrag-2025', 'RiskReported@1', 251),
	('agreement:vechtdal-2024', 'AgreementEndSet@1', 252),
	('commitment:lobby', 'CommitmentMet@1', 253),
	('case:voorbeeld-asiel', 'PlanEnded@1', 254),
	('person:va-2', 'PlanEnded@1', 254),
	('school:isk', 'SchoolPlacesSet@1', 255),
	('case:voorbeeld-boven', 'EnrolmentEnded@1', 256),
	('person:ve-2', 'EnrolmentEnded@1', 256),
	('location:voorbeeldhof', 'OnSiteSupportEnded@1', 257),
	('programme:buitenkwartier', 'CaseLeftProgramme@1', 258),
	('case:voorbeeld-boven', 'CaseLeftProgramme@1', 258),
	('programme:buitenkwartier', 'LocationLeftProgramme@1', 259),
	('location:heemserveen', 'LocationLeftProgramme@1', 259),
	('location:heemserveen', 'Restated@1', 260),
	('event:42', 'Restated@1', 260),
	('signal:2024-003', 'Restated@1', 260),
	('event:9', 'Restated@1', 261),
	('quota:GM0160/status_holder', 'Restated@1', 261),
	('person:va-1', 'ErasureOrdered@1', 262),
	('erasure', 'ErasureOrdered@1', 262),
	('person:va-1', 'SubjectErased@1', 263),
	('erasure', 'SubjectErased@1', 263),
	('erasure', 'ErasureOrdered@1', 264),
	('signal:2024-001', 'ErasureOrdered@1', 264),
	('erasure', 'SubjectErased@1', 265),
	('signal:2024-001', 'SubjectErased@1', 265);



INSERT INTO public.figure_entry VALUES
	(93, 0, 93, NULL, 'RealisationRecorded@1', '2026-01-05T11:05:00+00:00', '{"region":"IJsselland","group":"displaced_ukraine","on":"2023-12-01","places":3479,"source":"Handelingskader 2.3 (lezing van de tabel; of 3557)"}'),
	(94, 0, 94, NULL, 'RealisationForecast@1', '2026-01-05T11:07:00+00:00', '{"region":"IJsselland","group":"displaced_ukraine","on":"2025-01-01","places":3557,"source":"Handelingskader 2.3 (lezing van de tabel; of 3479)"}'),
	(95, 0, 95, NULL, 'RealisationRecorded@1', '2026-01-05T11:09:00+00:00', '{"region":"IJsselland","group":"asylum_regular","on":"2023-12-01","places":1683,"source":"Handelingskader 2.3 (lezing van de tabel; zonder de noodopvang in Hardenberg)"}'),
	(96, 0, 96, NULL, 'RealisationForecast@1', '2026-01-05T11:11:00+00:00', '{"region":"IJsselland","group":"asylum_regular","on":"2025-01-01","places":2280,"source":"Handelingskader 2.3 (lezing van de tabel)"}'),
	(97, 0, 97, NULL, 'RealisationRecorded@1', '2026-01-05T11:13:00+00:00', '{"region":"IJsselland","group":"asylum_minor","on":"2023-12-01","places":112,"source":"Handelingskader 2.3 (lezing van de tabel)"}'),
	(98, 0, 98, NULL, 'RealisationForecast@1', '2026-01-05T11:15:00+00:00', '{"region":"IJsselland","group":"asylum_minor","on":"2025-01-01","places":252,"source":"Handelingskader 2.3 (lezing van de tabel)"}'),
	(99, 0, 99, NULL, 'RealisationForecast@1', '2026-01-05T11:17:00+00:00', '{"municipality":"GM0160","group":"displaced_ukraine","on":"2025-01-01","places":700,"source":"Handelingskader 2.3 (lezing van de tabel)"}'),
	(100, 0, 100, NULL, 'CoaCountRecorded@1', '2026-01-05T11:19:00+00:00', '{"municipality":"GM0160","group":"status_holder","period":"2024-H1","on":"2024-02-29","persons":3,"source":"Verzonnen","corrected_task":91}'),
	(101, 0, 101, NULL, 'SupervisionRecorded@1', '2026-01-05T11:21:00+00:00', '{"municipality":"GM0160","period":"2023-H2","colour":"green","on":"2024-02-20","document":{"number":"Verzonnen: PO-2024-12"}}'),
	(119, 0, 119, NULL, 'InhabitantsRecorded@1', '2026-01-05T11:57:00+00:00', '{"area":"GM0160","on":"2023-01-01","inhabitants":62000,"source":"CBS"}'),
	(120, 0, 120, NULL, 'InhabitantsRecorded@1', '2026-01-05T11:59:00+00:00', '{"area":"IJsselland","on":"2023-01-01","inhabitants":545000,"source":"CBS"}');



INSERT INTO public.finance_entry VALUES
	(62, 0, 62, NULL, 'oekraine', '2022-03-01', 'SchemeDefined@1', '{"scheme":"oekraine","name":"Bekostiging opvang ontheemden Oekraïne","legal_basis":"Staatsnoodrecht; de burgemeester, vanaf maart 2022","groups":["displaced_ukraine"],"from":"2022-03-01"}'),
	(63, 0, 63, NULL, 'oekraine', '2022-03-01', 'RateSet@1', '{"scheme":"oekraine","unit":"place_day","amount":"100.00","from":"2022-03-01","source":"Bekostigingsregeling opvang ontheemden Oekraïne: per gerealiseerde plaats per dag, vanaf 1 maart 2022"}'),
	(64, 0, 64, NULL, 'oekraine', '2022-10-15', 'RateSet@1', '{"scheme":"oekraine","unit":"place_day","amount":"83.00","from":"2022-10-15","source":"Bekostigingsregeling opvang ontheemden Oekraïne: per gerealiseerde plaats per dag, vanaf 15 oktober 2022"}'),
	(65, 0, 65, NULL, 'oekraine', '2024-01-01', 'RateSet@1', '{"scheme":"oekraine","unit":"place_day","amount":"61.00","from":"2024-01-01","source":"Bekostigingsregeling opvang ontheemden Oekraïne: per gerealiseerde plaats per dag, vanaf 1 januari 2024"}'),
	(66, 0, 66, NULL, 'oekraine', '2024-07-01', 'LegalBasisSet@1', '{"scheme":"oekraine","legal_basis":"Tijdelijke wet opvang ontheemden Oekraïne; het college","from":"2024-07-01","source":"Aangenomen op 18 juni 2024, in werking op 1 juli 2024","body":"college"}'),
	(67, 0, 67, NULL, 'oekraine', '2025-01-01', 'RateSet@1', '{"scheme":"oekraine","unit":"place_day","amount":"44.00","from":"2025-01-01","source":"Zoals aangekondigd: per gerealiseerde plaats per dag, vanaf 1 januari 2025; voor 2026 niet bekend"}'),
	(68, 0, 68, NULL, 'oekraine', '2025-11-28', 'SchemeEndSet@1', '{"scheme":"oekraine","until":"2027-03-05","on":"2025-11-28","source":"Ministerie, 28 november 2025: de tijdelijke bescherming eindigt op 5 maart 2027"}'),
	(69, 0, 69, NULL, NULL, '2024-01-01', 'ThemeDefined@1', '{"theme":"asiel-en-integratie","name":"Asiel en integratie (verzonnen)","from":"2024-01-01"}'),
	(70, 0, 70, NULL, NULL, NULL, 'BudgetSet@1', '{"theme":"asiel-en-integratie","year":2024,"amount":"250000.00","source":"Verzonnen"}'),
	(71, 0, 71, NULL, 'oekraine', '2023-12-04', 'SchemeAppliedFor@1', '{"scheme":"oekraine","on":"2023-12-04","document":{"number":"AANVRAAG-2024-01","date":"2023-12-04"}}'),
	(72, 0, 72, NULL, 'oekraine', '2023-12-20', 'SchemeGranted@1', '{"scheme":"oekraine","on":"2023-12-20","document":{"number":"BESCHIKKING-2024-01","date":"2023-12-20"}}'),
	(73, 0, 73, NULL, 'oekraine', '2024-01-15', 'AdvanceRecorded@1', '{"scheme":"oekraine","amount":"900000.00","on":"2024-01-15"}'),
	(74, 0, 74, NULL, NULL, NULL, 'ToleranceSet@1', '{"year":2024,"errors":"25000.00","uncertainties":"75000.00","source":"Verzonnen"}'),
	(75, 0, 75, NULL, 'oekraine', '2024-01-31', 'ExpenseBooked@1', '{"expense":"uitgave-1","group":"displaced_ukraine","amount":"310000.00","on":"2024-01-31","supplier":"Verhuurder Voorbeeld BV","invoice":"VH-24-011","scheme":"oekraine","location":"oekraine-2022","legal_basis":"Staatsnoodrecht","evidence":{"number":"VH-24-011","date":"2024-01-31"}}'),
	(77, 0, 77, NULL, 'oekraine', '2024-02-12', 'ExpenseBooked@1', '{"expense":"uitgave-3","group":"displaced_ukraine","amount":"4120.00","on":"2024-02-12","supplier":"Taxibedrijf Voorbeeld","invoice":"T-881","scheme":"oekraine","legal_basis":"Staatsnoodrecht"}'),
	(78, 0, 78, NULL, 'oekraine', '2024-02-20', 'ExpenseBooked@1', '{"expense":"uitgave-4","group":"status_holder","amount":"12500.00","on":"2024-02-20","supplier":"Welzijnsorganisatie Voorbeeld","invoice":"W-2024-7","scheme":"oekraine","theme":"asiel-en-integratie","legal_basis":"Wet inburgering 2021","evidence":{"number":"W-2024-7","date":"2024-02-20"}}'),
	(79, 0, 79, NULL, 'oekraine', '2024-02-28', 'RevenueBooked@1', '{"revenue":"opbrengst-1","group":"displaced_ukraine","amount":"6320.40","on":"2024-02-28","source":"Eigen bijdragen","scheme":"oekraine"}'),
	(80, 0, 80, NULL, NULL, '2024-02-26', 'FindingSettled@1', '{"expense":"uitgave-3","check":"no_evidence","outcome":"resolved","grounds":"De ritstaten zijn gevonden","on":"2024-02-26"}'),
	(81, 0, 81, NULL, NULL, '2024-02-15', 'PeriodReported@1', '{"from":"2024-01-01","until":"2024-02-01","on":"2024-02-15","to":"raad","document":{"number":"RAAD-2024-018"}}'),
	(82, 0, 82, NULL, 'oekraine', '2024-01-18', 'ExpenseBooked@1', '{"expense":"uitgave-5","group":"displaced_ukraine","amount":"2310.00","on":"2024-01-18","supplier":"Installateur Voorbeeld","invoice":"I-55","scheme":"oekraine","location":"oekraine-2022","legal_basis":"Staatsnoodrecht","evidence":{"number":"I-55","date":"2024-01-18"}}'),
	(83, 0, 83, NULL, 'oekraine', '2024-02-19', 'RiskRecorded@1', '{"risk":"normbedrag-2025","kind":"rate_falls","description":"Het normbedrag daalt per 1 januari 2025 van 61 naar 44 euro","on":"2024-02-19","scheme":"oekraine","group":"displaced_ukraine","amount":"1985600.00"}'),
	(84, 0, 84, NULL, NULL, '2024-02-26', 'RiskChanged@1', '{"risk":"normbedrag-2025","state":"open","on":"2024-02-26","measure":"Mogelijk: lobby bij het Rijk, een reserve, goedkopere locaties"}'),
	(76, 0, 76, 235, 'oekraine', '2024-02-09', 'ExpenseBooked@1', '{"expense":"uitgave-2","group":"displaced_ukraine","amount":"18450.75","on":"2024-02-09","supplier":"Bouwbedrijf Voorbeeld","invoice":"BV-2024-31","scheme":"oekraine","location":"voorbeeldhof","legal_basis":"Staatsnoodrecht","evidence":{"number":"BV-2024-31","date":"2024-02-09"}}'),
	(76, 0, 235, NULL, 'oekraine', '2024-02-09', 'ExpenseBooked@1', '{"expense":"uitgave-2","group":"displaced_ukraine","amount":"18540.75","on":"2024-02-09","supplier":"Bouwbedrijf Voorbeeld","invoice":"BV-2024-31","scheme":"oekraine","location":"voorbeeldhof","legal_basis":"Staatsnoodrecht","evidence":{"number":"BV-2024-31","date":"2024-02-09"}}'),
	(250, 0, 250, NULL, 'oekraine', '2025-07-15', 'SchemeSettled@1', '{"scheme":"oekraine","year":2024,"amount":"880000.25","on":"2025-07-15","document":{"number":"B-2024-17","date":"2024-02-01","sha256":"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"}}'),
	(251, 0, 251, NULL, NULL, '2024-03-12', 'RiskReported@1', '{"risk":"normbedrag-2025","body":"council","on":"2024-03-12","document":{"number":"B-2024-17","date":"2024-02-01","sha256":"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"}}');



INSERT INTO public.fold VALUES
	('occupancy@1', 'noodopvang', 228, '[["asylum_emergency","",{"2024-01-02":1,"2024-02-21":-1}]]');



INSERT INTO public.ledger VALUES
	(1, 'a9402884e7410912bd01a5126296dfc8', 1);



INSERT INTO public.location_entry VALUES
	(11, 0, 11, NULL, 'heemserveen', NULL, 'suggested', '2023-12-01', '2026-01-05T08:21:00.000000Z', 'coordinator', NULL, NULL, NULL, 'LocationSuggested@1', '{"location":"heemserveen","name":"AZC Heemserveen","groups":["asylum_regular"],"on":"2023-12-01"}'),
	(12, 0, 12, NULL, 'heemserveen', NULL, 'opened', '2023-12-01', '2026-01-05T08:23:00.000000Z', 'coordinator', NULL, NULL, NULL, 'LocationOpened@1', '{"location":"heemserveen","on":"2023-12-01","capacity":{"asylum_regular":700}}'),
	(13, 0, 13, NULL, 'heemserveen', NULL, 'form', '2023-12-01', '2026-01-05T08:25:00.000000Z', 'coordinator', NULL, NULL, NULL, 'LocationFormSet@1', '{"location":"heemserveen","form":"reception_centre","from":"2023-12-01"}'),
	(14, 0, 14, NULL, 'heemserveen', NULL, 'contact', '2023-12-01', '2026-01-05T08:27:00.000000Z', 'coordinator', NULL, NULL, NULL, 'ContactAppointed@1', '{"location":"heemserveen","id":"heemserveen-1","from":"2023-12-01"}'),
	(15, 0, 15, NULL, 'heemserveen', NULL, 'interval', '2023-12-01', '2026-01-05T08:29:00.000000Z', 'coordinator', NULL, NULL, NULL, 'MeetingIntervalSet@1', '{"location":"heemserveen","weeks":13,"from":"2023-12-01"}'),
	(17, 0, 17, NULL, 'noodopvang', NULL, 'suggested', '2023-12-01', '2026-01-05T08:33:00.000000Z', 'coordinator', NULL, NULL, NULL, 'LocationSuggested@1', '{"location":"noodopvang","name":"Noodopvang (in het handelingskader zonder naam)","groups":["asylum_emergency"],"on":"2023-12-01"}'),
	(18, 0, 18, NULL, 'noodopvang', NULL, 'opened', '2023-12-01', '2026-01-05T08:35:00.000000Z', 'coordinator', NULL, NULL, NULL, 'LocationOpened@1', '{"location":"noodopvang","on":"2023-12-01","capacity":{"asylum_emergency":100}}'),
	(19, 0, 19, NULL, 'oekraine-2022', NULL, 'suggested', '2023-12-01', '2026-01-05T08:37:00.000000Z', 'coordinator', NULL, NULL, NULL, 'LocationSuggested@1', '{"location":"oekraine-2022","name":"Gemeentelijke opvang Oekraïne, ingericht in maart 2022","groups":["displaced_ukraine"],"on":"2023-12-01"}'),
	(20, 0, 20, NULL, 'oekraine-2022', NULL, 'opened', '2023-12-01', '2026-01-05T08:39:00.000000Z', 'coordinator', NULL, NULL, NULL, 'LocationOpened@1', '{"location":"oekraine-2022","on":"2023-12-01","capacity":{"displaced_ukraine":200}}'),
	(21, 0, 21, NULL, 'oekraine-2022', NULL, 'contact', '2023-12-01', '2026-01-05T08:41:00.000000Z', 'coordinator', NULL, NULL, NULL, 'ContactAppointed@1', '{"location":"oekraine-2022","id":"oekraine-2022-1","from":"2023-12-01"}'),
	(22, 0, 22, NULL, 'voorbeeldhof', NULL, 'suggested', '2024-01-08', '2026-01-05T08:43:00.000000Z', 'coordinator', NULL, NULL, NULL, 'LocationSuggested@1', '{"location":"voorbeeldhof","name":"Voorbeeldhof (verzonnen)","groups":["displaced_ukraine"],"on":"2024-01-08"}'),
	(23, 0, 23, NULL, 'voorbeeldhof', NULL, 'assessed', '2024-01-15T14:00:00Z', '2026-01-05T08:45:00.000000Z', 'coordinator', NULL, NULL, NULL, 'LocationAssessed@1', '{"location":"voorbeeldhof","suitable":true,"at":"2024-01-15T14:00:00Z"}'),
	(24, 0, 24, NULL, 'voorbeeldhof', NULL, 'intended_decision', '2024-01-15T15:00:00Z', '2026-01-05T08:47:00.000000Z', 'coordinator', NULL, NULL, 'B&W 2024-017', 'IntendedDecisionTaken@1', '{"location":"voorbeeldhof","body":"college","at":"2024-01-15T15:00:00Z","document":{"number":"B&W 2024-017","date":"2024-01-15"}}'),
	(25, 0, 25, NULL, 'voorbeeldhof', NULL, 'informed', '2024-01-15T15:45:00Z', '2026-01-05T08:49:00.000000Z', 'coordinator', 'council', 'oral', NULL, 'AudienceInformed@1', '{"location":"voorbeeldhof","round":"intended","audience":"council","channel":"oral","at":"2024-01-15T15:45:00Z"}'),
	(26, 0, 26, NULL, 'voorbeeldhof', NULL, 'informed', '2024-01-16T08:00:00Z', '2026-01-05T08:51:00.000000Z', 'coordinator', 'surroundings', 'letter', 'BRF-2024-031', 'AudienceInformed@1', '{"location":"voorbeeldhof","round":"intended","audience":"surroundings","channel":"letter","at":"2024-01-16T08:00:00Z","document":{"number":"BRF-2024-031"},"reached":140}'),
	(27, 0, 27, NULL, 'voorbeeldhof', NULL, 'informed', '2024-01-16T13:00:00Z', '2026-01-05T08:53:00.000000Z', 'coordinator', 'public', 'municipal_channels', NULL, 'AudienceInformed@1', '{"location":"voorbeeldhof","round":"intended","audience":"public","channel":"municipal_channels","at":"2024-01-16T13:00:00Z"}'),
	(28, 0, 28, NULL, 'voorbeeldhof', NULL, 'informed', '2024-01-16T13:30:00Z', '2026-01-05T08:55:00.000000Z', 'coordinator', 'public', 'press', NULL, 'AudienceInformed@1', '{"location":"voorbeeldhof","round":"intended","audience":"public","channel":"press","at":"2024-01-16T13:30:00Z"}'),
	(29, 0, 29, NULL, 'voorbeeldhof', NULL, 'informed', '2024-01-16T17:30:00Z', '2026-01-05T08:57:00.000000Z', 'coordinator', 'direct_neighbours', 'in_person', NULL, 'AudienceInformed@1', '{"location":"voorbeeldhof","round":"intended","audience":"direct_neighbours","channel":"in_person","at":"2024-01-16T17:30:00Z","reached":12}'),
	(30, 0, 30, NULL, 'voorbeeldhof', NULL, 'study', '2024-02-05', '2026-01-05T08:59:00.000000Z', 'coordinator', NULL, NULL, NULL, 'StudyConcluded@1', '{"location":"voorbeeldhof","on":"2024-02-05"}'),
	(31, 0, 31, NULL, 'voorbeeldhof', NULL, 'final_decision', '2024-02-13T10:00:00Z', '2026-01-05T09:01:00.000000Z', 'coordinator', NULL, NULL, 'B&W 2024-052', 'FinalDecisionTaken@1', '{"location":"voorbeeldhof","body":"college","approved":true,"capacity":{"displaced_ukraine":120},"at":"2024-02-13T10:00:00Z","document":{"number":"B&W 2024-052","date":"2024-02-13"},"legal_basis":"Staatsnoodrecht; handelingskader 3.3"}'),
	(32, 0, 32, NULL, 'voorbeeldhof', NULL, 'informed', '2024-02-13T11:00:00Z', '2026-01-05T09:03:00.000000Z', 'coordinator', 'council', 'oral', NULL, 'AudienceInformed@1', '{"location":"voorbeeldhof","round":"final","audience":"council","channel":"oral","at":"2024-02-13T11:00:00Z"}'),
	(33, 0, 33, NULL, 'voorbeeldhof', NULL, 'informed', '2024-02-13T18:00:00Z', '2026-01-05T09:05:00.000000Z', 'coordinator', 'direct_neighbours', 'in_person', NULL, 'AudienceInformed@1', '{"location":"voorbeeldhof","round":"final","audience":"direct_neighbours","channel":"in_person","at":"2024-02-13T18:00:00Z"}'),
	(34, 0, 34, NULL, 'voorbeeldhof', NULL, 'opened', '2024-02-26', '2026-01-05T09:07:00.000000Z', 'coordinator', NULL, NULL, NULL, 'LocationOpened@1', '{"location":"voorbeeldhof","on":"2024-02-26","capacity":{"displaced_ukraine":120},"units":{"1a":6,"1b":6,"2a":4}}'),
	(35, 0, 35, NULL, 'voorbeeldhof', NULL, 'contact', '2024-02-26', '2026-01-05T09:09:00.000000Z', 'coordinator', NULL, NULL, NULL, 'ContactAppointed@1', '{"location":"voorbeeldhof","id":"voorbeeldhof-1","from":"2024-02-26"}'),
	(36, 0, 36, NULL, 'heemserveen', '2024-001', 'signal_received', '2024-01-22T19:15:00Z', '2026-01-05T09:11:00.000000Z', 'coordinator', NULL, 'phone', NULL, 'SignalReceived@1', NULL),
	(37, 0, 37, NULL, 'heemserveen', '2024-001', 'measure', '2024-01-23', '2026-01-05T09:13:00.000000Z', 'coordinator', NULL, NULL, NULL, 'MeasureTaken@1', NULL),
	(38, 0, 38, NULL, NULL, '2024-001', 'signal_answered', '2024-01-24T09:00:00Z', '2026-01-05T09:15:00.000000Z', 'coordinator', NULL, 'phone', NULL, 'SignalAnswered@1', NULL),
	(39, 0, 39, NULL, NULL, '2024-001', 'signal_closed', '2024-02-02T08:00:00Z', '2026-01-05T09:17:00.000000Z', 'coordinator', NULL, NULL, NULL, 'SignalClosed@1', NULL),
	(40, 0, 40, NULL, 'voorbeeldhof', '2024-002', 'signal_received', '2024-02-06T10:30:00Z', '2026-01-05T09:19:00.000000Z', 'coordinator', NULL, 'email', NULL, 'SignalReceived@1', NULL),
	(41, 0, 41, NULL, NULL, '2024-002', 'signal_answered', '2024-02-19T15:00:00Z', '2026-01-05T09:21:00.000000Z', 'coordinator', NULL, 'email', NULL, 'SignalAnswered@1', NULL),
	(42, 0, 42, 260, 'heemserveen', '2024-003', 'signal_received', '2024-02-20T07:40:00Z', '2026-01-05T09:23:00.000000Z', 'coordinator', NULL, 'web', NULL, 'SignalReceived@1', NULL),
	(106, 0, 106, NULL, 'heemserveen', NULL, 'programme_joined', '2024-01-01', '2026-01-05T11:31:00.000000Z', 'coordinator', NULL, NULL, NULL, 'LocationJoinedProgramme@1', '{"location":"heemserveen","programme":"buitenkwartier","from":"2024-01-01"}'),
	(108, 0, 108, NULL, 'voorbeeldhof', NULL, 'on_site_support', '2024-02-26', '2026-01-05T11:35:00.000000Z', 'coordinator', NULL, NULL, NULL, 'OnSiteSupportStarted@1', '{"location":"voorbeeldhof","by":"de Stuw","from":"2024-02-26"}'),
	(16, 0, 16, 240, 'heemserveen', NULL, 'meeting', '2023-12-14', '2026-01-05T08:31:00.000000Z', 'coordinator', NULL, NULL, NULL, 'NeighbourMeetingHeld@1', '{"location":"heemserveen","on":"2023-12-14","attendees":23}'),
	(247, 0, 247, NULL, 'noodopvang', NULL, 'capacity_changed', '2024-06-01', '2026-01-05T16:13:00.000000Z', 'financien', NULL, NULL, NULL, 'CapacityChanged@1', '{"location":"noodopvang","on":"2024-06-01","group":"asylum_emergency","places":80}'),
	(248, 0, 248, NULL, 'noodopvang', NULL, 'closed', '2024-09-01', '2026-01-05T16:15:00.000000Z', 'financien', NULL, NULL, NULL, 'LocationClosed@1', '{"location":"noodopvang","on":"2024-09-01"}'),
	(249, 0, 249, NULL, 'heemserveen', NULL, 'measure', '2024-04-05', '2026-01-05T16:17:00.000000Z', 'financien', NULL, NULL, NULL, 'MeasureTaken@1', NULL),
	(257, 0, 257, NULL, 'voorbeeldhof', NULL, 'on_site_support_ended', '2024-06-01', '2026-01-05T16:33:00.000000Z', 'financien', NULL, NULL, NULL, 'OnSiteSupportEnded@1', '{"location":"voorbeeldhof","by":"de Stuw","on":"2024-06-01"}'),
	(259, 0, 259, NULL, 'heemserveen', NULL, 'programme_left', '2024-06-01', '2026-01-05T16:37:00.000000Z', 'financien', NULL, NULL, NULL, 'LocationLeftProgramme@1', '{"location":"heemserveen","programme":"buitenkwartier","on":"2024-06-01"}'),
	(42, 0, 260, NULL, 'heemserveen', '2024-003', 'signal_received', '2024-02-20T07:40:00Z', '2026-01-05T09:23:00.000000Z', 'coordinator', NULL, 'web', NULL, 'SignalReceived@1', NULL);



INSERT INTO public.measure_entry VALUES
	(37, 0, 37, NULL, 'straatcoach-1', 'street_coach', 'COA', '2024-01-23', '2024-001', 'heemserveen', 'Regeling extra BOA-capaciteit'),
	(249, 0, 249, NULL, 'verlichting', 'boa', 'politie', '2024-04-05', NULL, 'heemserveen', NULL);



INSERT INTO public.occupancy_change VALUES
	(45, 0, 'heemserveen', 'asylum_regular', NULL, '2023-12-01', NULL, 3, 'voorbeeld-asiel'),
	(46, 0, 'heemserveen', 'asylum_regular', NULL, '2024-01-10', NULL, -3, 'voorbeeld-asiel'),
	(46, 1, 'heemserveen', 'status_holder', NULL, '2024-01-10', NULL, 3, 'voorbeeld-asiel'),
	(49, 0, 'heemserveen', 'status_holder', NULL, '2024-02-15', NULL, -3, 'voorbeeld-asiel'),
	(60, 0, 'oekraine-2022', 'displaced_ukraine', NULL, '2024-02-01', '2024-02-26', 3, 'voorbeeld-boven'),
	(61, 0, 'voorbeeldhof', 'displaced_ukraine', '1a', '2024-02-26', NULL, 3, 'voorbeeld-boven'),
	(115, 0, 'voorbeeldhof', 'displaced_ukraine', NULL, '2024-04-02', '2024-08-01', 4, 'voorbeeld-gepland'),
	(124, 0, 'voorbeeldhof', 'displaced_ukraine', '1a', '2024-03-05', NULL, 1, 'voorbeeld-boven'),
	(125, 0, 'voorbeeldhof', 'displaced_ukraine', '1a', '2024-03-20', NULL, -1, 'voorbeeld-boven'),
	(129, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-01-02', NULL, 1, 'nachten'),
	(130, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-01-03', NULL, -1, 'nachten'),
	(131, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-01-03', NULL, 1, 'nachten'),
	(132, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-01-04', NULL, -1, 'nachten'),
	(133, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-01-04', NULL, 1, 'nachten'),
	(134, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-01-05', NULL, -1, 'nachten'),
	(135, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-01-05', NULL, 1, 'nachten'),
	(136, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-01-06', NULL, -1, 'nachten'),
	(137, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-01-06', NULL, 1, 'nachten'),
	(138, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-01-07', NULL, -1, 'nachten'),
	(139, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-01-07', NULL, 1, 'nachten'),
	(140, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-01-08', NULL, -1, 'nachten'),
	(141, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-01-08', NULL, 1, 'nachten'),
	(142, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-01-09', NULL, -1, 'nachten'),
	(143, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-01-09', NULL, 1, 'nachten'),
	(144, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-01-10', NULL, -1, 'nachten'),
	(145, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-01-10', NULL, 1, 'nachten'),
	(146, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-01-11', NULL, -1, 'nachten'),
	(147, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-01-11', NULL, 1, 'nachten'),
	(148, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-01-12', NULL, -1, 'nachten'),
	(149, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-01-12', NULL, 1, 'nachten'),
	(150, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-01-13', NULL, -1, 'nachten'),
	(151, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-01-13', NULL, 1, 'nachten'),
	(152, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-01-14', NULL, -1, 'nachten'),
	(153, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-01-14', NULL, 1, 'nachten'),
	(154, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-01-15', NULL, -1, 'nachten'),
	(155, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-01-15', NULL, 1, 'nachten'),
	(156, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-01-16', NULL, -1, 'nachten'),
	(157, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-01-16', NULL, 1, 'nachten'),
	(158, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-01-17', NULL, -1, 'nachten'),
	(159, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-01-17', NULL, 1, 'nachten'),
	(160, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-01-18', NULL, -1, 'nachten'),
	(161, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-01-18', NULL, 1, 'nachten'),
	(162, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-01-19', NULL, -1, 'nachten'),
	(163, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-01-19', NULL, 1, 'nachten'),
	(164, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-01-20', NULL, -1, 'nachten'),
	(165, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-01-20', NULL, 1, 'nachten'),
	(166, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-01-21', NULL, -1, 'nachten'),
	(167, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-01-21', NULL, 1, 'nachten'),
	(168, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-01-22', NULL, -1, 'nachten'),
	(169, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-01-22', NULL, 1, 'nachten'),
	(170, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-01-23', NULL, -1, 'nachten'),
	(171, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-01-23', NULL, 1, 'nachten'),
	(172, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-01-24', NULL, -1, 'nachten'),
	(173, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-01-24', NULL, 1, 'nachten'),
	(174, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-01-25', NULL, -1, 'nachten'),
	(175, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-01-25', NULL, 1, 'nachten'),
	(176, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-01-26', NULL, -1, 'nachten'),
	(177, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-01-26', NULL, 1, 'nachten'),
	(178, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-01-27', NULL, -1, 'nachten'),
	(179, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-01-27', NULL, 1, 'nachten'),
	(180, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-01-28', NULL, -1, 'nachten'),
	(181, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-01-28', NULL, 1, 'nachten'),
	(182, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-01-29', NULL, -1, 'nachten'),
	(183, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-01-29', NULL, 1, 'nachten'),
	(184, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-01-30', NULL, -1, 'nachten'),
	(185, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-01-30', NULL, 1, 'nachten'),
	(186, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-01-31', NULL, -1, 'nachten'),
	(187, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-01-31', NULL, 1, 'nachten'),
	(188, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-02-01', NULL, -1, 'nachten'),
	(189, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-02-01', NULL, 1, 'nachten'),
	(190, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-02-02', NULL, -1, 'nachten'),
	(191, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-02-02', NULL, 1, 'nachten'),
	(192, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-02-03', NULL, -1, 'nachten'),
	(193, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-02-03', NULL, 1, 'nachten'),
	(194, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-02-04', NULL, -1, 'nachten'),
	(195, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-02-04', NULL, 1, 'nachten'),
	(196, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-02-05', NULL, -1, 'nachten'),
	(197, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-02-05', NULL, 1, 'nachten'),
	(198, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-02-06', NULL, -1, 'nachten'),
	(199, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-02-06', NULL, 1, 'nachten'),
	(200, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-02-07', NULL, -1, 'nachten'),
	(201, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-02-07', NULL, 1, 'nachten'),
	(202, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-02-08', NULL, -1, 'nachten'),
	(203, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-02-08', NULL, 1, 'nachten'),
	(204, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-02-09', NULL, -1, 'nachten'),
	(205, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-02-09', NULL, 1, 'nachten'),
	(206, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-02-10', NULL, -1, 'nachten'),
	(207, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-02-10', NULL, 1, 'nachten'),
	(208, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-02-11', NULL, -1, 'nachten'),
	(209, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-02-11', NULL, 1, 'nachten'),
	(210, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-02-12', NULL, -1, 'nachten'),
	(211, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-02-12', NULL, 1, 'nachten'),
	(212, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-02-13', NULL, -1, 'nachten'),
	(213, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-02-13', NULL, 1, 'nachten'),
	(214, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-02-14', NULL, -1, 'nachten'),
	(215, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-02-14', NULL, 1, 'nachten'),
	(216, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-02-15', NULL, -1, 'nachten'),
	(217, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-02-15', NULL, 1, 'nachten'),
	(218, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-02-16', NULL, -1, 'nachten'),
	(219, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-02-16', NULL, 1, 'nachten'),
	(220, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-02-17', NULL, -1, 'nachten'),
	(221, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-02-17', NULL, 1, 'nachten'),
	(222, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-02-18', NULL, -1, 'nachten'),
	(223, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-02-18', NULL, 1, 'nachten'),
	(224, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-02-19', NULL, -1, 'nachten'),
	(225, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-02-19', NULL, 1, 'nachten'),
	(226, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-02-20', NULL, -1, 'nachten'),
	(227, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-02-20', NULL, 1, 'nachten'),
	(228, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-02-21', NULL, -1, 'nachten'),
	(229, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-02-21', NULL, 1, 'nachten'),
	(230, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-02-22', NULL, -1, 'nachten'),
	(231, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-02-22', NULL, 1, 'nachten'),
	(232, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-02-23', NULL, -1, 'nachten'),
	(233, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-02-23', NULL, 1, 'nachten'),
	(234, 0, 'noodopvang', 'asylum_emergency', NULL, '2024-02-24', NULL, -1, 'nachten'),
	(236, 0, 'heemserveen', 'status_holder', NULL, '2024-02-01', NULL, 8, 'voorbeeld-groot'),
	(237, 0, 'heemserveen', 'status_holder', NULL, '2024-02-01', NULL, -8, 'voorbeeld-groot'),
	(238, 0, 'heemserveen', 'status_holder', NULL, '2024-02-01', NULL, 8, 'voorbeeld-groot'),
	(246, 0, 'voorbeeldhof', 'displaced_ukraine', NULL, '2024-04-02', '2024-08-01', -4, 'voorbeeld-gepland'),
	(246, 1, 'voorbeeldhof', 'displaced_ukraine', '2a', '2024-04-03', '2024-07-15', 4, 'voorbeeld-gepland');



INSERT INTO public.projection_state VALUES
	('live', '04c7d13bb9e1dfcff630e9f753f73e3f625d6981dc404f2c2139d577f80e75eb', 265, 0, 0);



INSERT INTO public.promise_entry VALUES
	(43, 0, 43, NULL, 'CommunicationRecorded@1', '{"about":"Informatieavond over het handelingskader vluchtelingen en migratie","audience":"public","channel":"municipal_channels","at":"2024-01-30T18:30:00Z"}'),
	(85, 0, 85, NULL, 'AgreementMade@1', '{"agreement":"heemserveen","name":"Bestuursovereenkomst AZC Heemserveen","parties":["COA","gemeente Hardenberg"],"terms":"Opvang in AZC Heemserveen (begin en inhoud staan niet in het handelingskader)","from":"2023-12-01","until":"2027-01-01","locations":["heemserveen"],"warn_weeks":156}'),
	(86, 0, 86, NULL, 'AgreementMade@1', '{"agreement":"vechtdal-2024","name":"Prestatieafspraken 2024 (data verzonnen)","parties":["Vechtdal Wonen","gemeente Hardenberg"],"terms":"Aanbod van woningen om aan de taakstelling te voldoen (3.1)","from":"2024-01-01","until":"2025-01-01"}'),
	(87, 0, 87, NULL, 'CommitmentMade@1', '{"commitment":"buitenkwartier","to":"raad","what":"De raad begin 2024 informeren over de aanpak van Buitenkwartier (3.2)","on":"2023-12-01","due":"2024-02-29"}'),
	(88, 0, 88, NULL, 'CommitmentMade@1', '{"commitment":"raadsvoorstel-opvang","to":"raad","what":"Raadsvoorstel over opvang na 2026, beoogd voor de zomer van 2024 (3.1)","on":"2023-12-01","due":"2024-06-20"}'),
	(89, 0, 89, NULL, 'CommitmentMade@1', '{"commitment":"lobby","to":"raad","what":"Lobby richting het Rijk, voor het zomerreces (3.5)","on":"2023-12-01","due":"2024-07-05"}'),
	(90, 0, 90, NULL, 'CommunicationPlanned@1', '{"item":"plan-1","about":"De opgave en wie waarover gaat (3.3; dag verzonnen)","audience":"public","channel":"municipal_channels","on":"2024-02-15"}'),
	(91, 0, 91, NULL, 'PlanCarriedOut@1', '{"item":"plan-1","on":"2024-02-13"}'),
	(92, 0, 92, NULL, 'CommunicationPlanned@1', '{"item":"plan-2","about":"Vervolggesprekken over opvang na 2026 (3.1; dag verzonnen)","audience":"local_interest_group","channel":"in_person","on":"2024-04-15"}'),
	(252, 0, 252, NULL, 'AgreementEndSet@1', '{"agreement":"vechtdal-2024","until":"2026-01-01","on":"2024-11-01","reason":"Een jaar langer","document":{"number":"B-2024-17","date":"2024-02-01","sha256":"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"}}'),
	(253, 0, 253, NULL, 'CommitmentMet@1', '{"commitment":"lobby","on":"2024-06-25","document":{"number":"B-2024-17","date":"2024-02-01","sha256":"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"}}');



INSERT INTO public.quota_entry VALUES
	(10, 0, 10, NULL, 'GM0160', 'status_minor', '2024-H1', 'assigned', 14, 'status_holder'),
	(116, 0, 116, NULL, 'GM0160', 'status_holder', '2024-H1', 'opening', -4, NULL),
	(117, 0, 117, NULL, 'GM0160', 'status_holder', '2024-H1', 'exchanged', -5, NULL),
	(117, 1, 117, NULL, 'GM0175', 'status_holder', '2024-H1', 'exchanged', 5, NULL),
	(118, 0, 118, NULL, 'GM0160', 'status_holder', '2024-H1', 'corrected', -2, NULL),
	(9, 0, 9, 261, 'GM0160', 'status_holder', '2024-H1', 'assigned', 91, NULL),
	(9, 0, 261, NULL, 'GM0160', 'status_holder', '2024-H1', 'assigned', 92, NULL);



INSERT INTO public.quota_realised VALUES
	(49, 0, 'GM0160', 'status_holder', '2024-H1', '2024-02-15', 3),
	(55, 0, 'GM0160', 'status_minor', '2024-H1', '2024-02-08', 1);



INSERT INTO public.signal_entry VALUES
	(36, 0, 36, NULL, '2024-001', 'SignalReceived@1', '2024-01-22T19:15:00Z', '{"signal":"2024-001","at":"2024-01-22T19:15:00Z","channel":"phone","category":"nuisance","location":"heemserveen"}'),
	(37, 0, 37, NULL, '2024-001', 'MeasureTaken@1', '2024-01-23', '{"measure":"straatcoach-1","kind":"street_coach","on":"2024-01-23","signal":"2024-001","location":"heemserveen"}'),
	(38, 0, 38, NULL, '2024-001', 'SignalAnswered@1', '2024-01-24T09:00:00Z', '{"signal":"2024-001","at":"2024-01-24T09:00:00Z","channel":"phone"}'),
	(39, 0, 39, NULL, '2024-001', 'SignalClosed@1', '2024-02-02T08:00:00Z', '{"signal":"2024-001","at":"2024-02-02T08:00:00Z"}'),
	(40, 0, 40, NULL, '2024-002', 'SignalReceived@1', '2024-02-06T10:30:00Z', '{"signal":"2024-002","at":"2024-02-06T10:30:00Z","channel":"email","category":"question","location":"voorbeeldhof"}'),
	(41, 0, 41, NULL, '2024-002', 'SignalAnswered@1', '2024-02-19T15:00:00Z', '{"signal":"2024-002","at":"2024-02-19T15:00:00Z","channel":"email"}'),
	(42, 0, 42, 260, '2024-003', 'SignalReceived@1', '2024-02-20T07:40:00Z', '{"signal":"2024-003","at":"2024-02-20T07:40:00Z","channel":"web","category":"nuisance","location":"heemserveen"}'),
	(42, 0, 260, NULL, '2024-003', 'SignalReceived@1', '2024-02-20T07:40:00Z', '{"signal":"2024-003","at":"2024-02-20T07:40:00Z","channel":"web","category":"nuisance","location":"heemserveen"}');



INSERT INTO public.signing_key VALUES
	('622d2715', 'opvang/a9402884e7410912bd01a5126296dfc8', '\x46e5d3f0514196912ff920abb74ccecea1d36ff303065804b05a8e6d3c6f2dfa', 0);



INSERT INTO public.support_entry VALUES
	(102, 0, 102, NULL, NULL, 'PlanTermSet@1', '{"weeks":10,"from":"2024-01-01","source":"Verzonnen: het handelingskader noemt geen termijn"}'),
	(103, 0, 103, NULL, NULL, 'SchoolOpened@1', '{"school":"opstap","name":"OpStap (aantal plaatsen verzonnen)","level":"primary","places":180,"from":"2023-12-01"}'),
	(104, 0, 104, NULL, NULL, 'SchoolOpened@1', '{"school":"isk","name":"ISK Taalschool (aantal plaatsen verzonnen)","level":"secondary","places":180,"from":"2023-12-01"}'),
	(105, 0, 105, NULL, NULL, 'ProgrammeDefined@1', '{"programme":"buitenkwartier","name":"Pilot Buitenkwartier","from":"2024-01-01"}'),
	(107, 0, 107, NULL, 'voorbeeld-boven', 'CaseJoinedProgramme@1', NULL),
	(109, 0, 109, NULL, 'voorbeeld-asiel', 'PlanRequired@1', NULL),
	(110, 0, 110, NULL, 'voorbeeld-asiel', 'PlanAgreed@1', NULL),
	(111, 0, 111, NULL, 'voorbeeld-asiel', 'PlanRequired@1', NULL),
	(112, 0, 112, NULL, 'voorbeeld-boven', 'AllowanceGranted@1', NULL),
	(113, 0, 113, NULL, 'voorbeeld-boven', 'ChildEnrolled@1', NULL),
	(126, 0, 126, NULL, NULL, 'AllowanceAmountsSet@1', '{"groups":["displaced_ukraine"],"from":"2024-01-01","until":"2025-01-01","food":[{"persons":1,"adult":"234.50","minor":"194.10"},{"persons":3,"adult":"187.60","minor":"155.00"}],"clothing":"59.00","with_host":"85.25","source":"Verzonnen tabel"}'),
	(127, 0, 127, NULL, 'voorbeeld-boven', 'AllowanceEnded@1', NULL),
	(254, 0, 254, NULL, 'voorbeeld-asiel', 'PlanEnded@1', NULL),
	(255, 0, 255, NULL, NULL, 'SchoolPlacesSet@1', '{"school":"isk","places":200,"from":"2024-08-01"}'),
	(256, 0, 256, NULL, 'voorbeeld-boven', 'EnrolmentEnded@1', NULL),
	(258, 0, 258, NULL, 'voorbeeld-boven', 'CaseLeftProgramme@1', NULL);



ALTER TABLE ONLY public.capacity_target
    ADD CONSTRAINT capacity_target_key_0 PRIMARY KEY ("position", ordinal, known_from);



ALTER TABLE ONLY public.case_entry
    ADD CONSTRAINT case_entry_key_0 PRIMARY KEY ("position", ordinal, known_from);



ALTER TABLE ONLY public.case_municipality
    ADD CONSTRAINT case_municipality_key_0 PRIMARY KEY ("position", ordinal, known_from);



ALTER TABLE ONLY public.command
    ADD CONSTRAINT command_pkey PRIMARY KEY (command_id);



ALTER TABLE ONLY public.deviation_entry
    ADD CONSTRAINT deviation_entry_key_0 PRIMARY KEY ("position", ordinal, known_from);



ALTER TABLE ONLY public.event
    ADD CONSTRAINT event_pkey PRIMARY KEY ("position");



ALTER TABLE ONLY public.event_tag
    ADD CONSTRAINT event_tag_pkey PRIMARY KEY (tag, type, "position");



ALTER TABLE ONLY public.figure_entry
    ADD CONSTRAINT figure_entry_key_0 PRIMARY KEY ("position", ordinal, known_from);



ALTER TABLE ONLY public.finance_entry
    ADD CONSTRAINT finance_entry_key_0 PRIMARY KEY ("position", ordinal, known_from);



ALTER TABLE ONLY public.fold
    ADD CONSTRAINT fold_pkey PRIMARY KEY (fold, key);



ALTER TABLE ONLY public.ledger
    ADD CONSTRAINT ledger_pkey PRIMARY KEY (single);



ALTER TABLE ONLY public.location_entry
    ADD CONSTRAINT location_entry_key_0 PRIMARY KEY ("position", ordinal, known_from);



ALTER TABLE ONLY public.measure_entry
    ADD CONSTRAINT measure_entry_key_0 PRIMARY KEY ("position", ordinal, known_from);



ALTER TABLE ONLY public.occupancy_change
    ADD CONSTRAINT occupancy_change_key_0 PRIMARY KEY ("position", ordinal);



ALTER TABLE ONLY public.projection_state
    ADD CONSTRAINT projection_state_pkey PRIMARY KEY (name);



ALTER TABLE ONLY public.promise_entry
    ADD CONSTRAINT promise_entry_key_0 PRIMARY KEY ("position", ordinal, known_from);



ALTER TABLE ONLY public.quota_entry
    ADD CONSTRAINT quota_entry_key_0 PRIMARY KEY ("position", ordinal, known_from);



ALTER TABLE ONLY public.quota_realised
    ADD CONSTRAINT quota_realised_key_0 PRIMARY KEY ("position", ordinal);



ALTER TABLE ONLY public.signal_entry
    ADD CONSTRAINT signal_entry_key_0 PRIMARY KEY ("position", ordinal, known_from);



ALTER TABLE ONLY public.signing_key
    ADD CONSTRAINT signing_key_pkey PRIMARY KEY (key_id);



ALTER TABLE ONLY public.support_entry
    ADD CONSTRAINT support_entry_key_0 PRIMARY KEY ("position", ordinal, known_from);



CREATE INDEX case_entry_by_case_0 ON public.case_entry USING btree ("case");



CREATE INDEX case_entry_by_topic_0 ON public.case_entry USING btree (topic, "case") WHERE (topic = 'CaseCoupled@1'::text);



CREATE INDEX deviation_entry_by_known_from_0 ON public.deviation_entry USING btree (known_from);



CREATE INDEX event_type ON public.event USING btree (type, "position");



CREATE INDEX figure_entry_by_known_from_0 ON public.figure_entry USING btree (known_from);



CREATE INDEX figure_entry_by_topic_0 ON public.figure_entry USING btree (topic);



CREATE INDEX finance_entry_by_known_from_0 ON public.finance_entry USING btree (known_from);



CREATE INDEX finance_entry_by_topic_0 ON public.finance_entry USING btree (topic, day);



CREATE INDEX location_entry_by_location_0 ON public.location_entry USING btree (location);



CREATE INDEX location_entry_by_signal_0 ON public.location_entry USING btree (signal);



CREATE INDEX measure_entry_by_known_from_0 ON public.measure_entry USING btree (known_from);



CREATE INDEX occupancy_change_by_location_0 ON public.occupancy_change USING btree (location, from_day);



CREATE INDEX promise_entry_by_known_from_0 ON public.promise_entry USING btree (known_from);



CREATE INDEX quota_entry_by_municipality_0 ON public.quota_entry USING btree (municipality, "group", period);



CREATE INDEX quota_realised_by_municipality_0 ON public.quota_realised USING btree (municipality, "group", period, day, "position", persons);



CREATE INDEX signal_entry_by_signal_0 ON public.signal_entry USING btree (signal);



CREATE INDEX support_entry_by_topic_0 ON public.support_entry USING btree (topic);



CREATE TRIGGER command_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON public.command FOR EACH STATEMENT EXECUTE FUNCTION public.command_kept();



CREATE TRIGGER event_in_turn AFTER INSERT ON public.event REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION public.event_in_turn();



CREATE TRIGGER event_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON public.event FOR EACH STATEMENT EXECUTE FUNCTION public.event_kept();



CREATE TRIGGER event_tag_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON public.event_tag FOR EACH STATEMENT EXECUTE FUNCTION public.event_tag_kept();



CREATE TRIGGER event_tag_own BEFORE INSERT ON public.event_tag FOR EACH STATEMENT EXECUTE FUNCTION public.event_tag_own();



CREATE TRIGGER ledger_kept BEFORE DELETE OR UPDATE OF ledger_id, single OR TRUNCATE ON public.ledger FOR EACH STATEMENT EXECUTE FUNCTION public.ledger_kept();



CREATE TRIGGER signing_key_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON public.signing_key FOR EACH STATEMENT EXECUTE FUNCTION public.signing_key_kept();



GRANT ALL ON SCHEMA public TO kept_owner;



REVOKE ALL ON FUNCTION public.command_kept() FROM PUBLIC;



REVOKE ALL ON FUNCTION public.event_in_turn() FROM PUBLIC;



REVOKE ALL ON FUNCTION public.event_kept() FROM PUBLIC;



REVOKE ALL ON FUNCTION public.event_tag_kept() FROM PUBLIC;



REVOKE ALL ON FUNCTION public.event_tag_own() FROM PUBLIC;



REVOKE ALL ON FUNCTION public.ledger_kept() FROM PUBLIC;



REVOKE ALL ON FUNCTION public.signing_key_kept() FROM PUBLIC;



GRANT SELECT,INSERT ON TABLE public.capacity_target TO kept_staff;
GRANT SELECT ON TABLE public.capacity_target TO kept_auditor;
GRANT SELECT ON TABLE public.capacity_target TO kept_finance;



GRANT UPDATE(known_until) ON TABLE public.capacity_target TO kept_staff;



GRANT SELECT,INSERT ON TABLE public.case_entry TO kept_staff;
GRANT SELECT ON TABLE public.case_entry TO kept_auditor;



GRANT UPDATE(known_until) ON TABLE public.case_entry TO kept_staff;



GRANT SELECT,INSERT ON TABLE public.case_municipality TO kept_staff;
GRANT SELECT ON TABLE public.case_municipality TO kept_auditor;
GRANT SELECT ON TABLE public.case_municipality TO kept_finance;



GRANT UPDATE(known_until) ON TABLE public.case_municipality TO kept_staff;



GRANT SELECT,INSERT ON TABLE public.command TO kept_staff;
GRANT SELECT ON TABLE public.command TO kept_auditor;



GRANT SELECT,INSERT ON TABLE public.deviation_entry TO kept_staff;
GRANT SELECT ON TABLE public.deviation_entry TO kept_auditor;



GRANT UPDATE(known_until) ON TABLE public.deviation_entry TO kept_staff;



GRANT SELECT,INSERT ON TABLE public.event TO kept_staff;
GRANT SELECT ON TABLE public.event TO kept_auditor;



GRANT SELECT ON TABLE public.event_tag TO kept_staff;
GRANT SELECT ON TABLE public.event_tag TO kept_auditor;



GRANT SELECT,INSERT ON TABLE public.figure_entry TO kept_staff;
GRANT SELECT ON TABLE public.figure_entry TO kept_auditor;
GRANT SELECT ON TABLE public.figure_entry TO kept_finance;



GRANT UPDATE(known_until) ON TABLE public.figure_entry TO kept_staff;



GRANT SELECT,INSERT ON TABLE public.finance_entry TO kept_staff;
GRANT SELECT ON TABLE public.finance_entry TO kept_auditor;
GRANT SELECT ON TABLE public.finance_entry TO kept_finance;



GRANT UPDATE(known_until) ON TABLE public.finance_entry TO kept_staff;



GRANT SELECT,INSERT,DELETE ON TABLE public.fold TO kept_staff;
GRANT SELECT ON TABLE public.fold TO kept_auditor;



GRANT SELECT ON TABLE public.ledger TO kept_staff;
GRANT SELECT ON TABLE public.ledger TO kept_auditor;
GRANT SELECT ON TABLE public.ledger TO kept_finance;



GRANT SELECT,INSERT ON TABLE public.location_entry TO kept_staff;
GRANT SELECT ON TABLE public.location_entry TO kept_auditor;
GRANT SELECT ON TABLE public.location_entry TO kept_finance;



GRANT UPDATE(known_until) ON TABLE public.location_entry TO kept_staff;



GRANT SELECT,INSERT ON TABLE public.measure_entry TO kept_staff;
GRANT SELECT ON TABLE public.measure_entry TO kept_auditor;



GRANT UPDATE(known_until) ON TABLE public.measure_entry TO kept_staff;



GRANT SELECT,INSERT ON TABLE public.occupancy_change TO kept_staff;
GRANT SELECT ON TABLE public.occupancy_change TO kept_auditor;
GRANT SELECT ON TABLE public.occupancy_change TO kept_finance;



GRANT SELECT ON TABLE public.projection_state TO kept_staff;
GRANT SELECT ON TABLE public.projection_state TO kept_auditor;
GRANT SELECT ON TABLE public.projection_state TO kept_finance;



GRANT UPDATE("position") ON TABLE public.projection_state TO kept_staff;



GRANT SELECT,INSERT ON TABLE public.promise_entry TO kept_staff;
GRANT SELECT ON TABLE public.promise_entry TO kept_auditor;
GRANT SELECT ON TABLE public.promise_entry TO kept_finance;



GRANT UPDATE(known_until) ON TABLE public.promise_entry TO kept_staff;



GRANT SELECT,INSERT ON TABLE public.quota_entry TO kept_staff;
GRANT SELECT ON TABLE public.quota_entry TO kept_auditor;
GRANT SELECT ON TABLE public.quota_entry TO kept_finance;



GRANT UPDATE(known_until) ON TABLE public.quota_entry TO kept_staff;



GRANT SELECT,INSERT ON TABLE public.quota_realised TO kept_staff;
GRANT SELECT ON TABLE public.quota_realised TO kept_auditor;
GRANT SELECT ON TABLE public.quota_realised TO kept_finance;



GRANT SELECT,INSERT ON TABLE public.signal_entry TO kept_staff;
GRANT SELECT ON TABLE public.signal_entry TO kept_auditor;



GRANT UPDATE(known_until) ON TABLE public.signal_entry TO kept_staff;



GRANT SELECT ON TABLE public.signing_key TO kept_staff;
GRANT SELECT ON TABLE public.signing_key TO kept_auditor;



GRANT SELECT,INSERT ON TABLE public.support_entry TO kept_staff;
GRANT SELECT ON TABLE public.support_entry TO kept_auditor;



GRANT UPDATE(known_until) ON TABLE public.support_entry TO kept_staff;




