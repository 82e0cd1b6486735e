


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
	('1-1', '909d26899cd9c0a8723d0e32ae305a38102cb88e17566db9e26a10809e821929', 1, 1),
	('1-2', 'ccdd7b5bf32fdc2d6a08bf307fe6d501389a5edde34fb9f80bf6804b3af702e5', 2, 2),
	('1-3', '51d41452ed4c2058a67f9ec28ca1ed82c64413a1229220bf66e19406bb1e1e9e', 3, 3),
	('1-4', '7a8c47cf2c8aea2de79e357238c8b7be7978225565cd09a2c5f71aec68fa2f93', 4, 4),
	('1-5', 'ec6c5fbbd14fb5ae14127e0540eabf28feddbc336597a6674abeb0a93b299a41', 5, 5),
	('1-6', '9e050a183c4a1883cb545c47a5860286302f68fef1a77f377bfbf0413b08c7cb', 6, 6),
	('1-7', 'e0b6e4529e3cecde643568104e5cb7ae8b8389f88ed45cbc483b3c1adac2b68f', 7, 7),
	('1-8', 'b8ca45b08a3bb04a342100101c03f2c4089761e6295b98e167705da51b8b6454', 8, 8),
	('1-9', 'c310306cde59c3251ff544cb1d1ddcfa6c4ca8d0f4643090a9864e50b236fd8f', 9, 9),
	('1-10', '91d2afe465bf36ffddd04eef44d55e70f8a7d67f8f63d31c485d2d81ae4c519d', 10, 10),
	('1-11', 'fa4c6d06a8f4e30840d5444bc8225a0ea20b05e37ee82a4807cc7ca33de34bc7', 11, 11),
	('1-12', '59c719017d522d84079697ac2d9ad85527897125c3a6910ee5fdc1d903296b9d', 12, 12),
	('1-13', '59017cb07bb4adf08f604f99da1127df9ef319f5128eba94f3512989fed74851', 13, 13),
	('1-14', '7f9beda7ae1579c7aec51dbddd3488f988070e87ae2e174ee47dbd65160b72bf', 14, 14),
	('1-15', '147762c1ab08c3d2bf2b217aeabc915406ca6025204f78d45ad70902653d1963', 15, 15),
	('1-16', '67347829d61c058a8b20e29e8d35a91493066b2fe2d4dbdcf499d93fb184fe07', 16, 16),
	('1-17', 'e5df70d736a99dd7177a1f7583a3a84c85de636b139738e882fd73a9a1a55714', 17, 17),
	('1-18', 'e13c465f147760221f3baeae9bd50ac2f157002ad631f9167bf16c382b5b2321', 18, 18),
	('1-19', '548ab1fedc9da90258a0def4cbd51f26353cc0828d210b6c7ea5be47adab0237', 19, 19),
	('1-20', '3e384f1036b0600c99407ac40f8c14a65d2e42b4fb38fe8e48844a35c607863f', 20, 20),
	('1-21', '2fe04fb8d83d295f92b0d3151f84c394cf86a12ce2e42183cf43394ea4e4e2b6', 21, 21),
	('1-22', 'ff61e3086371fd3a70f256dbb8339eb726d170ce6d3ea940ba8a9c855a33eff1', 22, 22),
	('1-23', '05160a272b70543b2debea4e11324d30cfc2dd4ea7e4cc42094d019ac3a88cd7', 23, 23),
	('1-24', '48bf1b1512b350fbea0724cabd2dc736a8a6b6bd3e7fc3b608ab2693482d8482', 24, 24),
	('1-25', '73f02fa4160d28c75cebb75f9a262d40518aab811b6c6a8c3c40eb756c741d28', 25, 25),
	('1-26', '0fc1298da32b5e1432cebced1d9f68c944e2aa83fc5bc21f145bd2dcb6db979b', 26, 26),
	('1-27', '13a0c005b6dad4d7f63e24d49bd7de24638b65285964413e9544d5fb17d9000d', 27, 27),
	('1-28', '8d36b953b46b94a7e9ecb46da0adbc120ba10576c2378cd205a7fc2694ce30e0', 28, 28),
	('1-29', '2fd750cf25c9126c91ef77fe6d3bb4c98969c40df16e854a77aed2666385bd7f', 29, 29),
	('1-30', 'f369b412ad3ca9297b780efedcfdd1f21123808c6e758ee00bda27192dda3b09', 30, 30),
	('1-31', '1bb08a645114492ed26d9e28bda546ec9cff8cae57067cf375bf6c3a2ffcf1a0', 31, 31),
	('1-32', '0b2e84a0062015407cff93d752e1577cc05d25f289d4615b9476f81b6ad941c2', 32, 32),
	('1-33', 'fdf3fed37eafb09f055571473101e191072e883b34ea7dcf0b4aeb23687cb2aa', 33, 33),
	('1-34', '15dd648d1ee359312dcd8daa80c7344c6c29326b68dc3ff964b7e10ff82d0c66', 34, 34),
	('1-35', '3fc7ae7aa9ad268c83e5cdf0d5b79c97803a1f7970a4336c7c1700f2255e7c8a', 35, 35),
	('1-36', 'cc1a74f9873f96faaecf1c503c9cec738eb505948088fad123e336fa9a3dab52', 36, 36),
	('1-37', 'feaf938d20b7c632320302b3344084899a1a4348ee391285d743acb4594d300b', 37, 37),
	('1-38', '5b16f1c2c3383a1e511b8b7e81ce1550b7d638ec3b8a40c443abdd1ee24d6917', 38, 38),
	('1-39', 'e086e59abc7f5d2edc18f95146d17257018515a38e4de72ad95344beb86b923b', 39, 39),
	('1-40', '2d180d44b82f6ced9767aa6cca6773adb74e3b07c09756f25dd946778f6547bc', 40, 40),
	('1-41', '5e9dba358db3b2e02b983605dce64f5a0d4b62c0309ad3cc99cccf4d8c0e43f3', 41, 41),
	('1-42', '64c012a732eb00bbbb363e5b22517e753c529a91659547178da815eec279937e', 42, 42),
	('1-43', 'ccd6c39cfbc117248df784ffb777e8298adc64e36ea8e8bd4ffb334449e58f35', 43, 43),
	('1-44', '018f4c066d206470e5f61e91d55f4554240ecbf82b878a4cab111651a954f38c', 44, 44),
	('1-45', '9c36fa8678eab6df36d0b8185eb491474e1cd57fd8ff5bc579be847f42930359', 45, 45),
	('1-46', '868c7a13a9c6f3afc61ea0615e30d46c3192350dbafb952a2abf0b197976faa0', 46, 46),
	('1-47', '2437f668e0ac34ab4270fedd20fbde55851b3cbb513983a48af0fd0d075a0754', 47, 47),
	('1-48', '258bedee48ab3a8c213b17043b603b2bd18946b89527fbe03f08ca2de2db9521', 48, 48),
	('1-49', '29072d2c98191cdaac6dbb604884efa5cde842a343f5c36ca63e8ee219ffc4aa', 49, 49),
	('1-50', '4e713f96fae83309c5c19f958c620d77454b893e882a58ac58918725ed2aa985', 50, 50),
	('1-51', '066a0ecca1d2fee49e984807f76f09be169dc2d54184909e32ec9b1a35cfa9c0', 51, 51),
	('1-52', '7c54eaef7cac39b1e3f35fc61fe5a04e6c3b12dd47556317ea830391259d0d6a', 52, 52),
	('1-53', 'b5d77abe10bd75d2bbe3224df7ca44f87bf3a01e207757a6260644bdbc2252d7', 53, 53),
	('1-54', '7c1c0c6cd78e73b2c0fe6c133eea4418ce97fc70c38818f4082cdd0baf04b729', 54, 54),
	('1-55', 'f3e5ab35cd2544f23c3e74c0c6f9f2c2406709afab017332dc33f6bf59dc00dc', 55, 55),
	('1-56', 'c337a4e09354ba45470def0a59cd2cc2359ce163bbe52e778334aa8a0d73f5fd', 56, 56),
	('1-57', '1ab3e76eb61356ebe487dcc71ed3138144a051f132003909f8b49e62efdfe31a', 57, 57),
	('1-58', 'ff7d8b305ca8b8d7c56eb8fb7d5d9773831bb977c89a19d2e8e5ee642e45dd32', 58, 58),
	('1-59', 'ef7cfffbbfc3da7419e2dfd9d91356fd931508d4f4dad9428191634eecc71166', 59, 59),
	('1-60', 'b43f7ded81d2c7ac29d92915165a7b52cb06242d55d4533de5d99c0952e386e1', 60, 60),
	('1-61', 'b7149342a1b94503492c46c4e302824e6abf96e76a33c3329fec31320f65b6c8', 61, 61),
	('1-62', 'bb61f990adc4ba311f7ace702a4b3f6bf9da8ab0014afbe06a6919d267936858', 62, 62),
	('1-63', 'eae253d1ced5460db7b20d1f4dc0a41ebc5bfbb57f4801ecbf908ab430d6b309', 63, 63),
	('1-64', '377522c961e1c92fbcdf93a90a7d518782af73a7810b3fa28ce430ae06eab53c', 64, 64),
	('1-65', '047cac332b8aa44710052b68f1d294ca3cafd1d9af6e049d70eecc9463cc5cbe', 65, 65),
	('1-66', '7e017a3c0c25722e59dbee4291ae8217a6941fe7be5a9dcd5915165c48efdf6d', 66, 66),
	('1-67', 'a03f476ac5c905c1e225b3498aba4633952ecef87c855e48bb04fba2cb44a1e7', 67, 67),
	('1-68', '7bef12c3ddfb63368b871e7d9d6a16dee35a91ef21b58d1d2d0ee2882288f434', 68, 68),
	('1-69', 'bcaad3c32b15ddefe78f88506f21509e7b94c62998e093d79960b570c118ee95', 69, 69),
	('1-70', '2e7296f5b3604cb049df25895a031feb5a4b4660e2e1fb31b4243ace471c9537', 70, 70),
	('1-71', '9ed71b4e2eaa25ac97c7f6ca85d60c837468b8bf661f4a56ab9560bad3701af5', 71, 71),
	('1-72', '5c9428dc767b0bae6a951a61674b41ba93ad1fb3415ecd033b6d2bbbfa6a19e1', 72, 72),
	('1-73', '632fd376f770037a31458d2cdda9b46f15c2ed2431f70f5297be5b4ac379c2f8', 73, 73),
	('1-74', 'fc0c4b470df3196199c33bd86fea0167af21dbbadcf25a989ff07521fad28425', 74, 74),
	('1-75', 'c6fb512dc4e8e3ef7ac4afb860cdd809984c540fa7cccb3b9bb27bd26fbc1842', 75, 75),
	('1-76', 'ffc003829815e60cfdb4e6ba1e43345ed3c55b748fcc22213d06d584af6da78b', 76, 76),
	('1-77', '85eea6cd943b1e327a89e4ab5edb9c98533a7607e8c16f22a3f4996c13b20d40', 77, 77),
	('1-78', '3520ce92309dc0e0d021afae5b6c8222fa8296b2d69eba374bf2799791b92e57', 78, 78),
	('1-79', '32319bb34853d40f3af580205ed90070009debc1384b1daec73b4ed665168650', 79, 79),
	('1-80', '21b77f92c34a09d359e220bf0e6a31764629bed0f74457666cc3e35e980ac799', 80, 80),
	('1-81', '1a379547d38e62c7919aa3ffb6d45da8eb46ca16c999004eeaa4048e2fe403ec', 81, 81),
	('1-82', 'e3fa6b833afdad3588e63fa1cc770a55b0b0ff43e77dfde92d9eaac03459abbe', 82, 82),
	('1-83', '2e3b44057e988c93494f72765b7fb878eefb0c58456402a71dfa58f4455c7e6b', 83, 83),
	('1-84', '607b0185b1c08eb62dc37b915e762b72806570478a1b3476da4657805788e861', 84, 84),
	('1-85', 'd8e2331675cd2a228793d4968408335790e61ad86ce7bcf856adbb5080ed6aef', 85, 85),
	('1-86', '04bd217eb0a42811e7222dc0f29a2fd0f81308e65e3f181876fb39f49f415f1d', 86, 86),
	('1-87', '99b6533b4643a7a833d5afdc0240f9b0bf5d948474961a3687882dfb456f802b', 87, 87),
	('1-88', 'e7cf31b3acbf13ec9429aff0bf04d2df132c18dfc9a4ec0bc19fe490b817f629', 88, 88),
	('1-89', '3caaf4ca1b671417e728e2dec13d79dfe5484ae69f02e299719a0edb4199b49f', 89, 89),
	('1-90', '24393bab12d3daef7da849670743c55c3924d188a8c72709caac2967588acd57', 90, 90),
	('1-91', 'e1c1eac27f1fcf96462586ab9c14088f6ee20258b9a28398746068ad621ea4d8', 91, 91),
	('1-92', '311d93438b45d935310090dfeec7d92de2aca777199931d6ec07a2ad10cff89c', 92, 92),
	('1-93', 'fde2f28889f5b46dd7f10fcf3f4234be14469cf29553dc0d04243ffe9c2e62c7', 93, 93),
	('1-94', '8f78498aa9bff1fe6d8516dc462e1636fba36b9800ea1578128cfdcea6367ae8', 94, 94),
	('1-95', '6a58678ee18c64266f8663b639652899fffe592d80b2e9890f9c304cf6b68885', 95, 95),
	('1-96', 'ce5904349947013f8b810daafcd0a33f73c223466f300eaf16e9eb66707aa63e', 96, 96),
	('1-97', '622306311353e0ccdbe076c16b919ba01ddcab2bbeb646ee0417e13c83ea2041', 97, 97),
	('1-98', '2823c2f7817630c72d9cfac725130887b68d8fe4bc44d9aa59e78d41c348b8c5', 98, 98),
	('1-99', 'c80640c871990e40127898eec9463f374acf2ccd21a6dad554232060cb0c196f', 99, 99),
	('1-100', 'f080ff2b536681cebdbb3a7499d0db97c811c72e9367fcc471b104f8baf39363', 100, 100),
	('1-101', '672e99a1552ebaf23aee2e1fc027f0927c47841b76ba4af9d0dc0ddb57a3affe', 101, 101),
	('1-102', '5ce783b400c8364c6eb7a044e95f8649a493e7af2056ce5580479f1beb0aa52d', 102, 102),
	('1-103', '03c5b68b0d467b6f79e41767f9b75ccd596a3e9da962c6f3d3dce55ddb2bcf1a', 103, 103),
	('1-104', '71c0e2730068792853af3e136a0c61c8310b9bf25344c9a1c8cf6e395d9ddbb0', 104, 104),
	('1-105', '785b111d790f0330345313569c3de56e3f84b61b68d3e0e5beee40b3072fd5de', 105, 105),
	('1-106', 'b0b861449689c2e75fe23c79d50f90d4b12c7ed516911a3b0b8948cd25956bf1', 106, 106),
	('1-107', '4f5f6850c7adc962f9321dae33a5bf18ae589ef358c6729e0bcda6d3b7f386db', 107, 107),
	('1-108', '18a8f282da4842137088b2e829fe471453c429e8f5fd157fc9e3d629416188c7', 108, 108),
	('1-109', 'a8031fe2a52f4c0380d44b63a5428ce48d2e64b2b939d15eb3ce63c473220556', 109, 109),
	('1-110', 'fbdae990007a8e101b2bdf048e8955273936ecbdd33537b4ff53ff85d954a477', 110, 110),
	('1-111', 'e7f6646770eb9fe1e4fe4a7d6005da3cb00c78a65ea590e47aa898727b316be4', 111, 111),
	('1-112', '62afa9fee69dd6070b0d0ab27f1688a7bfa3ce228eb425f03167703e353c4f89', 112, 112),
	('1-113', '53df62254b29e0f5d1a8a2377e88a538d9d159ac2aa69d3970290a6ca920b07a', 113, 113),
	('1-114', 'cf2de429ff8e5eee210be95356aabde78aa46d55caa0a7b2267d995da6f44053', 114, 114),
	('1-115', '71dcb846fccd34448656a43b7d03152c0841ee498828e575e324cb3f50a98e04', 115, 115),
	('1-116', 'c8d89dabd146609f50af47fbf89035ea2adceb41185986a5aa74195137b9f0d8', 116, 116),
	('1-117', '222e0a50b34bddb6e587d309796d92443520aeb02318ba8822240d4f085bcf82', 117, 117),
	('1-118', 'a971d29aaa39fff9049b10d14c04e338bedfd55afa91da2b4daece4652d83be7', 118, 118),
	('1-119', 'a817419b4e9d4a9767221730d0b01c34b2ba6e1fe4150c372b560843669bf5cf', 119, 119),
	('1-120', '9d5b4ebc60c4353afbe750b222edac491803ab81966bcd9cfa448f247f7726b7', 120, 120),
	('1-121', '1674f653d6c9e6b23f77467ea40d76bf6126b32f9bd5284d93bebb554dedab16', 121, 121),
	('1-122', '4d34048ece3ae307d69de43431272b421e40926d7018f2e1d37c1b65c1ddb69d', 122, 122),
	('1-123', '7665d7a7b610ee6cdbd28f2a1bf4d0c07db83dff6868a91568d87d0792a3c4ba', 123, 123),
	('1-124', '1d3c3344e559e40f2a8641d35655bd7e4335ff502537a22f8e8c4032177dcb28', 124, 124),
	('1-125', '5e365c39976ba382b79ad8b925771a48b1c39f845c057acea21a30c2d49a51e6', 125, 125),
	('1-126', 'cd21d772add50fe21adffb23f012f8a16fe444db7e2db6291470d839091df17a', 126, 126),
	('1-127', '0990ccbe5bfe7b50697867b3e9a72477daae277197128e17441ae8403481219b', 127, 127),
	('1-128', 'b1109bae8ab3902c2e87afc25543b8bbde730e583d9c8d6b537b435d460e5603', 128, 128),
	('1-129', '9e4d2351a1507466cf9e6250c77b268701026cf29793b9b1022a0e71a79a3fbd', 129, 129),
	('1-130', 'c9043d95119efd1cd6022f80fa0390c4847a2583dc6fe361e6dc4fc87d65693c', 130, 130),
	('1-131', 'f53e631abf250a3fa52e564061efb6526079d561e57f873fd694f64f40f47fa3', 131, 131),
	('1-132', '0691c01c29588228f772e4e549a7951475c9f88fefe85d1a0f91b643c9a34ef7', 132, 132),
	('1-133', 'e224d20d2b61e77cac5fe968967a5a5d1119cb89897488b56c776d78dababb2c', 133, 133),
	('1-134', 'ea3193c11ec0f9f8896cadea5c1ed766a27a81158c70d9dd92d025b3257cd613', 134, 134),
	('1-135', '2e972463e948ca2245b13080a4829019d68f9e462a971fde2afe5270e36ce844', 135, 135),
	('1-136', 'bcd8b06ed0353fcbb2317f952d4fe3d69e6a72fa35b3d15e558d502a69663c49', 136, 136),
	('1-137', '26bc4e92a3eaf92cf1baa31c65866f65a1d3137632e8250c148e3f93bdd4062a', 137, 137),
	('1-138', '65f1a4e3645e73681c1c1729da2212379da034efe8e03d1861135ebe9989fd5c', 138, 138),
	('1-139', '2a36406ec55af45647b2a672d666a8f8dacf3f8d9200749e75ff995788f9198a', 139, 139),
	('1-140', '603efe3a4497dcc19335dbe739423819f9c4e462439db7b3bafbaa515629acbb', 140, 140),
	('1-141', '6cc122624c92c5b9e4edb2460333adf27caf34143e14482aa11e07a29ced0258', 141, 141),
	('1-142', '354b75409a13103c1f5ff2bf5317f3de3cf8a90752102bd68062951516b88d4f', 142, 142),
	('1-143', 'f75005105f5dd1b0e1ead8d2fd60a37b82a32fda04438ea1ced4689f6e530fd2', 143, 143),
	('1-144', '2909ab45467caa623977b980e0d0620f46c854612941e9985a37306a098a5d7d', 144, 144),
	('1-145', '7776b73cb6170b46781155fae52c1d9c4ff5154e6170e48a5f88a470735de49c', 145, 145),
	('1-146', 'd38decce175377e3c790b9d426d5fa3dc746fb9531b7f04aa382cceb70e5b346', 146, 146),
	('1-147', 'ed45256688259cffa0868905ca67ac552ca7c882711dfddebd35e0b5c27621b3', 147, 147),
	('1-148', '3df44e9b61557afb9854c1d381b5afad55e253fe47a611e92b748e1ca3e00621', 148, 148),
	('1-149', 'a53ad22162ed2db4fe07d0c9a9543f315e5d19f33d1e6483e7c005f37f41e00f', 149, 149),
	('1-150', '5c8414afbbac50c05db517b44441fb3780505fc8b776389c5137171f27127210', 150, 150),
	('1-151', 'becf047ad6822625e9609ede82338b3684f8956ac0d99292dddb6caf24ebef21', 151, 151),
	('1-152', '3eb3b9eeb3d9bd21311f7ea63dbe0a252db6d888cba1199b65f4f62ebd6de76c', 152, 152),
	('1-153', '2452f13efdc5a0f37eb40fae180b561867ff631a35f73f17cce4a8315d65bf84', 153, 153),
	('1-154', 'b3d7ad1d1b67a4c0adb9abe733d8a90fb8d206f103b56a07a62711d93669a844', 154, 154),
	('1-155', '582b44f9319b0fea5f62b57c4716b93c82faf00d30dd8b29d0cd0b6f67736f78', 155, 155),
	('1-156', 'f31cb14f0c5961dec5a9d34cbed8ffc6c5e53a61c7bc61adf32aa96415738bbb', 156, 156),
	('1-157', 'fbe6cb5608705a7200fa5645e5f494ae399f41c165c336446bba045c1cd2ea30', 157, 157),
	('1-158', '9e5db23c2fc34e92edcf94636d3e6080469700398ab0e4cd82fd33720eba88bd', 158, 158),
	('1-159', '3dcedfca3af9a798766af3df97d4cdec9e9a6e814d778280b15671aa01b9f33b', 159, 159),
	('1-160', '0039e8996757391a42f10640af919e6720fac789f1cc6bab289e5c1ffe951419', 160, 160),
	('1-161', '1e73e31d54dc42e340a7335d68a3ccd8c9fff04774fdfa2874fa226027aebc48', 161, 161),
	('1-162', '5be2c93c7bff16e82e3f24dc762b0437e5e61037cf856ebbf329f025918745e3', 162, 162),
	('1-163', '849c1340118bfb55f8a4728f6a654970421107f535f22d4892026e4b4f8dba04', 163, 163),
	('1-164', 'fb75040995ac590e7ee521748020cd23d5170774941252e6660c5ce7c8c91927', 164, 164),
	('1-165', '43cca7ce269ce8dda13a497d101d845931759bef058af3cfb4691bb475f87b0b', 165, 165),
	('1-166', '5fb3890025b97767efead1b747d1483ab1097748a067d5c702086cc0bd4367fe', 166, 166),
	('1-167', 'e64bfbd474f98316e8d874eee74758de9f4c58a34a4388c8e6eb9ae1ae94160f', 167, 167),
	('1-168', 'bc0341677acb6341b40bc471a2e68e38de9912722184a9077d701111d01aacfa', 168, 168),
	('1-169', 'b10064d084c0ad92a8b6bab67d34bd812e9e692d09aed426200653f1f2d56c00', 169, 169),
	('1-170', '9e0290c5a03e99c6e5b1c59f2ebaa66df040e304001253feff390216feefad29', 170, 170),
	('1-171', 'b53c4c3dd3979c3a9d1e5b60506b9cea686972c4b21e0dc69b10df89071260ef', 171, 171),
	('1-172', 'ab672a200f4064aef4dfa1b89dc112660a0d1b84da86ba0d299c8b370303cbc6', 172, 172),
	('1-173', '0ca3c2b5df703f43ad43f847a2be19096594e4d9e8c39c22d3e8e905e07f3384', 173, 173),
	('1-174', '517bf2c822d16e206a96e72090023b5c184287f39979feb1e994826f1ff60c79', 174, 174),
	('1-175', '262737589cd0ea678b3402c054acd8ad200b00b860669f73b3776411a0068b6c', 175, 175),
	('1-176', '8c365c0ce1c5180fc502eae2436a26029e6852d0cb2738bd640f129bb91a531a', 176, 176),
	('1-177', '16e05888d81e152ff959c9107363a2ed62c75f04dd4deca0d108f98b162e2b21', 177, 177),
	('1-178', '0b2f14230a6bdd7b837e91f51fd5675cfacb13eefd5c6d00ac0f978bd1c40cab', 178, 178),
	('1-179', '98a22593ec1de19048d84caae597ac238e96f6563bfcae7244cf0ea8d656c935', 179, 179),
	('1-180', 'ae694b7e72ed57dbf8f2e55a5626a7e79c087f46756d23d9c1ff1cc075fbaa4c', 180, 180),
	('1-181', 'eb8b2cbea81dbd1e8eb38a79adb2bbb693ba8948e17cc2bcafb500632df1b951', 181, 181),
	('1-182', '601cea7fb9ac740712aab242784e6702e44d7c919a47a66a33751c001e336ed5', 182, 182),
	('1-183', 'bfae63d734ffc91c5900bd65e0606d843c8e8d5d1bf0062e9acc9ea6f0397fff', 183, 183),
	('1-184', '558643581ff58374c13f87f9184c77cc0e6cab765b7abfd2e81476608bca33b7', 184, 184),
	('1-185', '0a11c95d8e4f5b9e3ba2e64bfc12c939a0e68c5e1ad96a09cc64337b1612e48a', 185, 185),
	('1-186', 'af890606c714d72b7d049e449b4753182720b09d951895e8c1e5497f8ac1fab5', 186, 186),
	('1-187', '6c04041b452dba194de4dc0e65980fca52b2a22122ee253fa0451f1786aae4b8', 187, 187),
	('1-188', '9ae0a94671fa623da4921ba03ebd2ec0d311d6b143221d3f11773058801f25b1', 188, 188),
	('1-189', 'd4559e6209baab550a671bb9711ce9b078aad3aa2a8fb1e6cf3ee4f28ce7eaec', 189, 189),
	('1-190', 'c05733e0d2feaf67164fe32fc6bad27c807df0bb90b8091e8ffc7b8328ee0e94', 190, 190),
	('1-191', '3b1ff76c73148974c769993cb08f8bc7871d66537d05df5eff3b0fa16f47c5ad', 191, 191),
	('1-192', 'c94ed5eab9910cee3e30b49234913cf7ad5e1d510ba0da20de205fa2ef81cd0f', 192, 192),
	('1-193', '2ad980060d2592b4afdf690ae0cf82272f222334819db6c20a0b2230100bdcd4', 193, 193),
	('1-194', '33f219e496f231f32bde8bc435f4004e4f24da46199273c1c23e8d3f76777e0c', 194, 194),
	('1-195', '570dd8b8cbbeda81bd9d248ba294c53b92a4cbb9bb7431064a6ebcbc276641c5', 195, 195),
	('1-196', '8be7056b461c9a3e34d494248b8912651e57c70034ca84a5ff050808fde62698', 196, 196),
	('1-197', 'f7897a4f0591047da7df269cd067a725330862d0cb67dc97e08d051cb05c37d4', 197, 197),
	('1-198', '99b2ebcec69388ebb188379387b63f8d54ea97d94a7e31a673e814ce7fa8ca82', 198, 198),
	('1-199', '98bb439d4d761f458f80d52d2d95cdb4438cf9f4b61c3cd2d2901e64c71acfe0', 199, 199),
	('1-200', 'ffaf5619a26f0585d71e2db7ce3bf75a8c209ba2bffe88a3e009ab3fe0531298', 200, 200);
INSERT INTO public.command VALUES
	('1-201', '4a07e2e96a79d7f484f92e7b010be53e01db63a686a379c1e5d4ec0a2e5b5089', 201, 201),
	('1-202', '92eb5d951a36b0ac6c982f9e2903e7c21a04a8fc2f901cd4d87a29bc68bad7fb', 202, 202),
	('1-203', 'f9ff1402b84d0053de784a6c4b04678fa31d32aa0ea089a1c68c6f2e1a170fa7', 203, 203),
	('1-204', '0581880db2886f33218eb698a040f720a3b9d074e0cf9ce5dc4b4ea89900bc38', 204, 204),
	('1-205', '45a2e588410c75822f43d796870c268610c2417a5fcaf6aac1ad9f1c5e45e33d', 205, 205),
	('1-206', '02d3d4c9b9e7b2ff8ffcbdfecadb87e5b325d481fcf7a0a69ec2f837521245d7', 206, 206),
	('1-207', 'b73ef60f11da18160753ff750424e76478f8ce1a35da30af332848e1df210ae6', 207, 207),
	('1-208', 'ee460f61dcbfd5ed5d7c8bc1c585da3d6904816296d5489977ee334da8d0daac', 208, 208),
	('1-209', 'a2e61c62b26cbe26f6bb98e78bdd9c671cd9a2879fea8e26a6401b0e8d9ea47a', 209, 209),
	('1-210', '5db8347a477041b8f913a003242531020a58512d9719e1c17dc812f9469f5cb5', 210, 210),
	('1-211', '8e3719ff034b0947a1f4dd6e13908a904052bb6226a2e1c217637636b9df0b73', 211, 211),
	('1-212', '18afd8b958c10bd7d8e676dd50e13e8ce51a8890c669dc7812487b907d45174e', 212, 212),
	('1-213', '042f04afaee08854cbc8ef983aa625e71ebdf36923fd644619ff9a53907cca2c', 213, 213),
	('1-214', '93103866bd8ee027ce0a20602a067bf081f3ecce23e6755b3be9adc1e2dbe157', 214, 214),
	('1-215', '87f62123581642d1920d95f53a03087ed70d714122b68f77a10068fb6dcb6e0d', 215, 215),
	('1-216', '64b85205790a4d1835ac63980af861457a25f082f95009d146cd33a37499629c', 216, 216),
	('1-217', '713cd377bf9484ed937c32b0f687fdb1382931d7c3df61d5aac0567238fc268e', 217, 217),
	('1-218', '0a1787cd6901a3c3e8668f3683ca6d08138126881773f9ecc94c7fbd92615860', 218, 218),
	('1-219', 'e07e37e1073610e17241575f40796e78c4289fe9aacbdda2d95a7262fe78a647', 219, 219),
	('1-220', 'f6d2c7babf5927e5d3ba632379e38c3a323d15249f59ec7a02b30dbdf7862df5', 220, 220),
	('1-221', '88d265b71e5c4d6cd700ff7d87f1da4139ba1329613d53d44c659ad220423d51', 221, 221),
	('1-222', '6f32defa9820a2a029294ecc1178bc9c04a77313fa2eb5e333d4a4a957674faf', 222, 222),
	('1-223', '7f2700482ed84ab9d8747a84c59dbc0fed30dfaad7991a3a735a68c9644b33fa', 223, 223),
	('1-224', 'f0cd91bf69b5adcf01a756708ea50c3eac5e981b8acf28965d06b6ffd3898719', 224, 224),
	('1-225', '68c1ec5f6523c5d16a93306e993ab11aaa8e0fcd51374a4b2e49e9cce27eb2f0', 225, 225),
	('1-226', 'bbfd5f2258e93f24664dca2caf4d8525d0e574c1c20497446123a5b79883b465', 226, 226),
	('1-227', 'ba6b7a00f19f51394a9c423f2345912a569ad01731e0a05a03e9dc034d4bac63', 227, 227),
	('1-228', '4785ef04eadf1a8f3071efb8a2463eda827e8c474fb9b8332a5fec135237fe74', 228, 228),
	('1-229', '08ebde16461d5e9c98d9833af41c0a5883c01f19cb4e9965aa919701d5bd2b92', 229, 229),
	('1-230', '1b24f54445bc00d43c016d5aa0aed7030c93b790b99c1fa954fd92d67aac2dc6', 230, 230),
	('1-231', 'e9e0f1162e74951501fca0e897118b295807a2bd93766c80c34f46e386e7d422', 231, 231),
	('1-232', 'cfa5d3155fb4bee346244410f06187083a219ddc16ff0a69fd2215f5c278ee57', 232, 232),
	('1-233', 'f74ebab2f482ecceb9acf59e942411f1e787e0833a47d64ab33193aedeb2512f', 233, 233),
	('1-234', '77ad25ce8e3abd6ffedba756381da5727792cc0dac599a63d481d8b12bc86af5', 234, 234),
	('1-235', 'c19d016bcfec7d242434ed1c92ada8d2b38a481b37e7f562a1111fa74526cdbf', 235, 235),
	('1-236', '60886d7ce28c325ead60ff7b4d789e81d63cd9b49ad659ff06222ed462c9bf1c', 236, 236),
	('1-237', '44ca7205380fcb37ed14018423e234a33288ea424cec9c22e09be9e9dd7b8aa2', 237, 237),
	('1-238', '4be36d867d3a3aa3da71cdba70b13b90e7e477b89756acbd89741088f9a454b4', 238, 238),
	('1-239', '960a385f4056b4cf9e70d1bc363895ca90e8bb721f164e724934235b611c38dd', 239, 239),
	('1-240', '712c5a6751832a44d7dfe6d0cac2a8c590b8191cc66723d74e76c3f0f8b06b00', 240, 240),
	('2-1', 'db5b0d9ece8371e8813bfb24def1a23aa7431902d416fd53b2dfb0ba0f0dd46d', 242, 242),
	('2-2', '774acb7213561000c5bf57914319e424de11c7b0c627baf479feb6a6888f6bb3', 243, 243),
	('2-3', 'b7b9cacbea69a878b05444e01feb83ffeaa0e8c33003b2c6ae23c128f1a10072', 244, 244),
	('2-4', 'f73b50c424e44286d673b4010e956c81263418246d8f2705686e77259df5ed62', 245, 245),
	('2-5', '30df57356a22d1b24dd694b2d0859f42d8262fd51ef999db270ac12a8545e8bf', 246, 246),
	('2-6', 'dc465583df784239f1f254d1db017602ce6b462e353f30f184a83acfb4e86cdf', 247, 247),
	('2-7', '75ce85ecdf4465d2d6271c21462f2f0d565b18bf4a46bf68fccf2ddb72a4c171', 248, 248),
	('2-8', '29e8b9db1dde46c21651ded37ef6274f75d585ee69e970a686313f845e1bf966', 249, 249),
	('2-9', '9776da0d9bd5f26c78e6a9e0363a09f6fbe1f707c9412ffec4a3fadd76406d43', 250, 250),
	('2-10', '1d4209417b438942a2ddf30e9f605b0bf2622158ac4a2c59445940a18d1537ed', 251, 251),
	('2-11', 'bdf8fcd5305ea0c967b44d4503e26c132fc210b9f72e247865da55f78c1e8c0a', 252, 252),
	('2-12', 'd513df65dcdb423fbbbc3616f1e6aa8cf5bc7228c0c6668b9e61d1660c6af15f', 253, 253),
	('2-13', '279202b786c20eae989beaa15201b26ccde6b9d68335b29a27262856eae0ee78', 254, 254),
	('2-14', 'd8699eeca4743a05464625f70e0cd38d0f0763d7106c2b4a255406c2c6c84e66', 255, 255),
	('2-15', '486d3e0d42689a83ba6ccc894d58aee802bef974598c469e6cff0f7a868194e0', 256, 256),
	('2-16', 'bfe2c6a326bad9040d2a91e9c261b73cf72d822acd8f110810db0fd8460d3ea1', 257, 257),
	('2-17', 'bf7fa5670cfde5dc080d819b3f5e0d1d4ce90be46af99dea02d5ec5896642a00', 258, 258),
	('2-18', '3e05418df7560afa83b5a800f7f206543882102dbe674ce810627df73b146ad3', 259, 259),
	('2-19', 'ea0116f10c99679b2cd9fab44a81364364483594e5a92dff55bc92e325cd24e2', 260, 260),
	('2-20', '7ead154290ec8712aac5b9aaf552ce4de2075add031c541007091e28144ca9fb', 261, 261),
	('2-21', 'de3606be077492caa6ea994a5dbef68c529253d059bb7787c07df98388cdd696', 262, 262),
	('2-22', 'a4431ad31e1e681f8beae4fd4cf4f7fdb869f535a093cafd3b10317dadf80b6e', 264, 264);



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
	(14, 'ContactAppointed@1', '["location:heemserveen","contact:heemserveen-1"]', '\x7b22636f6e74616374223a7b22706572736f6e616c223a22636f6e746163743a6865656d7365727665656e2d31222c227365616c6564223a2263524d376b41486172684d4d646249586f4d39666c555361525761466a47774f7542746346726a43647a4638344956304b69733252513d3d227d2c2266726f6d223a22323032332d31322d3031222c226964223a226865656d7365727665656e2d31222c226c6f636174696f6e223a226865656d7365727665656e227d', '2026-01-05 08:27:00+00', 'coordinator', 'postgres', '1-14', '\x15eb3d47f3fcfff1696122810f2ce79a53f3c887982c06c04f686d55067fe38f'),
	(15, 'MeetingIntervalSet@1', '["location:heemserveen"]', '\x7b2266726f6d223a22323032332d31322d3031222c226c6f636174696f6e223a226865656d7365727665656e222c227765656b73223a31337d', '2026-01-05 08:29:00+00', 'coordinator', 'postgres', '1-15', '\xf58a5192919e339b11266b5353d1120b435879e31580daf83c00aef8c211890d'),
	(16, 'NeighbourMeetingHeld@1', '["location:heemserveen"]', '\x7b22617474656e64656573223a32332c226c6f636174696f6e223a226865656d7365727665656e222c226f6e223a22323032332d31322d3134227d', '2026-01-05 08:31:00+00', 'coordinator', 'postgres', '1-16', '\x7f731417324ee699101be3442069c043472505efd42b1f13cae0a2b8c4033cb1'),
	(17, 'LocationSuggested@1', '["location:noodopvang"]', '\x7b2267726f757073223a5b226173796c756d5f656d657267656e6379225d2c226c6f636174696f6e223a226e6f6f646f7076616e67222c226e616d65223a224e6f6f646f7076616e672028696e206865742068616e64656c696e67736b61646572207a6f6e646572206e61616d29222c226f6e223a22323032332d31322d3031222c227375676765737465645f6279223a2267656d65656e7465227d', '2026-01-05 08:33:00+00', 'coordinator', 'postgres', '1-17', '\xe271cff3d59b7089aa7508ec501621a72f176795b9eb2849d020707ea6328426'),
	(18, 'LocationOpened@1', '["location:noodopvang"]', '\x7b226361706163697479223a7b226173796c756d5f656d657267656e6379223a3130307d2c22646576696174696f6e223a7b22726561736f6e223a22426573746f6e6420616c20766f6f72206469742072656769737465723a206465206265736c756974656e2076616e20746f656e20737461616e206572206e69657420696e2e222c2272756c6573223a5b224c31225d7d2c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f6e223a22323032332d31322d3031227d', '2026-01-05 08:35:00+00', 'coordinator', 'postgres', '1-18', '\xdd625c43570ff0cd5f16335b09d03ab23cdbc079510cd0fa3ade3e8c7a631f99'),
	(19, 'LocationSuggested@1', '["location:oekraine-2022"]', '\x7b2267726f757073223a5b22646973706c616365645f756b7261696e65225d2c226c6f636174696f6e223a226f656b7261696e652d32303232222c226e616d65223a2247656d65656e74656c696a6b65206f7076616e67204f656b7261c3af6e652c20696e6765726963687420696e206d616172742032303232222c226f6e223a22323032332d31322d3031222c227375676765737465645f6279223a2267656d65656e7465227d', '2026-01-05 08:37:00+00', 'coordinator', 'postgres', '1-19', '\xf3e457c8a40c5d0e36186946a786458e5472f7b99e179ba4bdd291a91a0de3a6'),
	(20, 'LocationOpened@1', '["location:oekraine-2022"]', '\x7b226361706163697479223a7b22646973706c616365645f756b7261696e65223a3230307d2c22646576696174696f6e223a7b22726561736f6e223a22426573746f6e6420616c20766f6f72206469742072656769737465723a206465206265736c756974656e2076616e20746f656e20737461616e206572206e69657420696e2e222c2272756c6573223a5b224c31225d7d2c226c6f636174696f6e223a226f656b7261696e652d32303232222c226f6e223a22323032332d31322d3031227d', '2026-01-05 08:39:00+00', 'coordinator', 'postgres', '1-20', '\x8811ee474bb09cefe5c79235dee71eb8bf499ead7394f35936295581226199dc'),
	(21, 'ContactAppointed@1', '["location:oekraine-2022","contact:oekraine-2022-1"]', '\x7b22636f6e74616374223a7b22706572736f6e616c223a22636f6e746163743a6f656b7261696e652d323032322d31222c227365616c6564223a227a396b7a543862394b456652626c35725436546e56643239586755564c4d555363594c5044684a504c4d6378643153366454694c44773d3d227d2c2266726f6d223a22323032332d31322d3031222c226964223a226f656b7261696e652d323032322d31222c226c6f636174696f6e223a226f656b7261696e652d32303232227d', '2026-01-05 08:41:00+00', 'coordinator', 'postgres', '1-21', '\xaa24e464be38967e4592cc587e4eb4be30c369ef5c506bc72c9580bcacb0e77c'),
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
	(35, 'ContactAppointed@1', '["location:voorbeeldhof","contact:voorbeeldhof-1"]', '\x7b22636f6e74616374223a7b22706572736f6e616c223a22636f6e746163743a766f6f726265656c64686f662d31222c227365616c6564223a22746334346241696c636f65676d50336570416e6275484b79444d656b654d30475230654455786466576b4c473879777a6f33617074513d3d227d2c2266726f6d223a22323032342d30322d3236222c226964223a22766f6f726265656c64686f662d31222c226c6f636174696f6e223a22766f6f726265656c64686f66227d', '2026-01-05 09:09:00+00', 'coordinator', 'postgres', '1-35', '\xe53349efc532b09bd0d2702d85c309cb14afed72a8762a922a42af6212a9aec5'),
	(36, 'SignalReceived@1', '["signal:2024-001","location:heemserveen"]', '\x7b226174223a22323032342d30312d32325431393a31353a30305a222c2263617465676f7279223a226e756973616e6365222c226368616e6e656c223a2270686f6e65222c226c6f636174696f6e223a226865656d7365727665656e222c227265706f72746572223a7b22706572736f6e616c223a227369676e616c3a323032342d303031222c227365616c6564223a227744313430575a3835487670446e4e4538564d63326e77426b4655724761774a347530654f585547763930497343476e4e4559456c48455272492f4e386e47355449704e227d2c227369676e616c223a22323032342d303031222c2273756d6d617279223a7b22706572736f6e616c223a227369676e616c3a323032342d303031222c227365616c6564223a22524b6d646761724c6966524f714b2b305a6c717869546d4b667a4d6f4563524f316a723553747067622f316c39785370576b3146453966475373446e48415841714767324e515867576a632b4c7234324e427044674a67547a66413874773d3d227d7d', '2026-01-05 09:11:00+00', 'coordinator', 'postgres', '1-36', '\x4c68c6d918e5af67175843deffad264a17ad1c0f274596c9267faca4b2ba8d39'),
	(37, 'MeasureTaken@1', '["measure:straatcoach-1","signal:2024-001","location:heemserveen"]', '\x7b226b696e64223a227374726565745f636f616368222c226c6f636174696f6e223a226865656d7365727665656e222c226d656173757265223a22737472616174636f6163682d31222c226f6e223a22323032342d30312d3233222c22706169645f6279223a22526567656c696e6720657874726120424f412d63617061636974656974222c22706172746e6572223a22434f41222c227369676e616c223a22323032342d303031227d', '2026-01-05 09:13:00+00', 'coordinator', 'postgres', '1-37', '\x5ed12c1c336e840ff61716ea6aa21bd19f9c391a72ede1ceede51d6d0d9c15da'),
	(38, 'SignalAnswered@1', '["signal:2024-001","location:heemserveen"]', '\x7b226174223a22323032342d30312d32345430393a30303a30305a222c226368616e6e656c223a2270686f6e65222c227369676e616c223a22323032342d303031227d', '2026-01-05 09:15:00+00', 'coordinator', 'postgres', '1-38', '\x3f90c697dd08a1fd24ca4b2c5c36959133698f7eae7650ce445e0baab8b066d8'),
	(39, 'SignalClosed@1', '["signal:2024-001","location:heemserveen"]', '\x7b226174223a22323032342d30322d30325430383a30303a30305a222c226f7574636f6d65223a7b22706572736f6e616c223a227369676e616c3a323032342d303031222c227365616c6564223a226b49554553432b4152643032347931444d48397542374d30587a314365544164477155786f555063726c66324c5a4c5438447346734f677a434b31584c3870793572705a687a437733544b426d6262784f51694f37426b4252684f71566c78554474633d227d2c227369676e616c223a22323032342d303031227d', '2026-01-05 09:17:00+00', 'coordinator', 'postgres', '1-39', '\x139dbcdb0b8e5fa993faddf8bd99f35ad81ebca460377ff204149686e11cc449'),
	(40, 'SignalReceived@1', '["signal:2024-002","location:voorbeeldhof"]', '\x7b226174223a22323032342d30322d30365431303a33303a30305a222c2263617465676f7279223a227175657374696f6e222c226368616e6e656c223a22656d61696c222c226c6f636174696f6e223a22766f6f726265656c64686f66222c227265706f72746572223a7b22706572736f6e616c223a227369676e616c3a323032342d303032222c227365616c6564223a2246686178317772336a4450316c6a2b6a6950633430575956324b39764d4a4e594a6a7149576f35703532426d733456785544434b7552495a7a6c4c524d473758227d2c227369676e616c223a22323032342d303032222c2273756d6d617279223a7b22706572736f6e616c223a227369676e616c3a323032342d303032222c227365616c6564223a2235536366665a47436d547769365846516b623171703945765a49615631597048776d78585378364c3934495875492b7850614f58777730506563464c2f4f5a4475447437636f5167707752514352656679584d434d35763037716b4a61773d3d227d7d', '2026-01-05 09:19:00+00', 'coordinator', 'postgres', '1-40', '\xd0eb6971260260fe5c9438fac4563a1d8761f0de38c87130463b5da8e9c76037'),
	(41, 'SignalAnswered@1', '["signal:2024-002","location:voorbeeldhof"]', '\x7b226174223a22323032342d30322d31395431353a30303a30305a222c226368616e6e656c223a22656d61696c222c227369676e616c223a22323032342d303032227d', '2026-01-05 09:21:00+00', 'coordinator', 'postgres', '1-41', '\x94a8bef38ddca862aaf2d7dd7e69c55b29b0874fd12cfc873470081842125181'),
	(42, 'SignalReceived@1', '["signal:2024-003","location:heemserveen"]', '\x7b226174223a22323032342d30322d32305430373a34303a30305a222c2263617465676f7279223a226e756973616e6365222c226368616e6e656c223a22776562222c226c6f636174696f6e223a226865656d7365727665656e222c227265706f72746572223a7b22706572736f6e616c223a227369676e616c3a323032342d303033222c227365616c6564223a22665a4368487846647638382f644f6a6c5834374b306b6e53774a65546769697a2b50676937514b766673626364555536714f387359395063457062636373387859773d3d227d2c227369676e616c223a22323032342d303033222c2273756d6d617279223a7b22706572736f6e616c223a227369676e616c3a323032342d303033222c227365616c6564223a2245736752573766735269672f6376623957555576392b724b6946446a384338464d746d66497144766a576477455571542f53594c4d51475572415a464944514556612b59456b7855356e413d227d7d', '2026-01-05 09:23:00+00', 'coordinator', 'postgres', '1-42', '\x1934db3e84ac7b4007aed537e5aa86cbafcd10c1d8848bbaa218e184887779e9'),
	(43, 'CommunicationRecorded@1', '["communication"]', '\x7b2261626f7574223a22496e666f726d6174696561766f6e64206f766572206865742068616e64656c696e67736b6164657220766c75636874656c696e67656e20656e206d69677261746965222c226174223a22323032342d30312d33305431383a33303a30305a222c2261756469656e6365223a227075626c6963222c226368616e6e656c223a226d756e69636970616c5f6368616e6e656c73227d', '2026-01-05 09:25:00+00', 'coordinator', 'postgres', '1-43', '\xd80ea44a292c7f7171ce09eeff6aea5d764eed7eed3ca0d41c39d07463424c2a'),
	(44, 'CaseRegistered@1', '["case:voorbeeld-asiel","person:va-1","person:va-2","person:va-3"]', '\x7b2263617365223a22766f6f726265656c642d617369656c222c22636f6d706f736974696f6e223a2266616d696c79222c2267726f7570223a226173796c756d5f726567756c6172222c226c616e6775616765223a226172222c226d656d62657273223a5b7b22626f726e223a7b22706572736f6e616c223a22706572736f6e3a76612d31222c227365616c6564223a22716c6371424c714a636e6f6a4c59386c582f4b516439462b4e613970615132705a35396a3465524649356b3673556c2b5369673d227d2c2266726f6d223a6e756c6c2c226d696e6f72223a66616c73652c226e616d65223a7b22706572736f6e616c223a22706572736f6e3a76612d31222c227365616c6564223a22446f6f754f50686250657a34395566696f59384e4a33724a632f68704d457563645a6671585459656e30515275754e4d2f426536737231456f673d3d227d2c226e6174696f6e616c697479223a7b22706572736f6e616c223a22706572736f6e3a76612d31222c227365616c6564223a22693079724c2b6c2b763942446b72416c627a52334a6559583634444173645274356571366b70486f2f6a56656d413d3d227d2c22706572736f6e223a2276612d31222c22726f6c65223a6e756c6c2c22765f6e756d626572223a7b22706572736f6e616c223a22706572736f6e3a76612d31222c227365616c6564223a22685a566e5662776658496676497846527a4e453136556a6d595831357570564c6e4851726d704e534f7163366a516b7033656b3d227d7d2c7b22626f726e223a6e756c6c2c2266726f6d223a6e756c6c2c226d696e6f72223a66616c73652c226e616d65223a7b22706572736f6e616c223a22706572736f6e3a76612d32222c227365616c6564223a22543343436765733272774d495a59774f456a50427069682b4e5234564b59585078445255667078735658656335754f63773533624d6659464d513d3d227d2c226e6174696f6e616c697479223a6e756c6c2c22706572736f6e223a2276612d32222c22726f6c65223a6e756c6c2c22765f6e756d626572223a6e756c6c7d2c7b22626f726e223a6e756c6c2c2266726f6d223a6e756c6c2c226d696e6f72223a747275652c226e616d65223a6e756c6c2c226e6174696f6e616c697479223a6e756c6c2c22706572736f6e223a2276612d33222c22726f6c65223a6e756c6c2c22765f6e756d626572223a6e756c6c7d5d2c226d756e69636970616c697479223a22474d30313630222c226f6e223a22323032332d31322d3031227d', '2026-01-05 09:27:00+00', 'coordinator', 'postgres', '1-44', '\xada6bd071784c40606ed972fed78585d8d58425a1aed432ff493084427887311'),
	(45, 'HouseholdPlaced@1', '["case:voorbeeld-asiel","placement:voorbeeld-asiel-1","location:heemserveen"]', '\x7b2263617365223a22766f6f726265656c642d617369656c222c2266726f6d223a22323032332d31322d3031222c226c6f636174696f6e223a226865656d7365727665656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032332d31322d3031222c2267726f7570223a226173796c756d5f726567756c6172222c226c6f636174696f6e223a226865656d7365727665656e222c22706572736f6e73223a332c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a22766f6f726265656c642d617369656c2d31227d', '2026-01-05 09:29:00+00', 'coordinator', 'postgres', '1-45', '\xeb569de4effb58e973d9742bbbbfe9d635f06c5b7cc03947c536ce851071edd8'),
	(46, 'CaseGroupChanged@1', '["case:voorbeeld-asiel","location:heemserveen"]', '\x7b2263617365223a22766f6f726265656c642d617369656c222c2267726f7570223a227374617475735f686f6c646572222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3130222c2267726f7570223a226173796c756d5f726567756c6172222c226c6f636174696f6e223a226865656d7365727665656e222c22706572736f6e73223a2d332c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d2c7b2266726f6d223a22323032342d30312d3130222c2267726f7570223a227374617475735f686f6c646572222c226c6f636174696f6e223a226865656d7365727665656e222c22706572736f6e73223a332c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30312d3130222c22726561736f6e223a7b22706572736f6e616c223a22636173653a766f6f726265656c642d617369656c222c227365616c6564223a22532f51755676674a35426562622b527a6b526535304b56335651562f57346f7a6155326f2b586146486d6c73365167624c396c6463573871376270623451773d227d7d', '2026-01-05 09:31:00+00', 'coordinator', 'postgres', '1-46', '\xe100adb7419c086ee477819b103f8204f2e9651b583e1684a5ed190bbfd82887'),
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
	(59, 'CaseRegistered@1', '["case:voorbeeld-boven","person:ve-1","person:ve-2","person:ve-3"]', '\x7b2263617365223a22766f6f726265656c642d626f76656e222c22636f6d706f736974696f6e223a2266616d696c79222c2267726f7570223a22646973706c616365645f756b7261696e65222c226c616e6775616765223a22756b222c226d656d62657273223a5b7b22626f726e223a7b22706572736f6e616c223a22706572736f6e3a76652d31222c227365616c6564223a226b72727a633843495a3138786d3434466e3776417a65683478776935376e4a6e673238503452616d6664324d4b694c2b566a343d227d2c2266726f6d223a6e756c6c2c226d696e6f72223a66616c73652c226e616d65223a7b22706572736f6e616c223a22706572736f6e3a76652d31222c227365616c6564223a224262346438627a65655875746d5264554177384d6c7456582f54535259422f7138645a4b526162304239384d5a3344692f55327a45467644656e513d227d2c226e6174696f6e616c697479223a7b22706572736f6e616c223a22706572736f6e3a76652d31222c227365616c6564223a2278425576444454414f71414a716e525941397a664c58673061334e45366232695a5a716164695630465738473435766659513d3d227d2c22706572736f6e223a2276652d31222c22726f6c65223a226d6f74686572222c22765f6e756d626572223a7b22706572736f6e616c223a22706572736f6e3a76652d31222c227365616c6564223a2276452b694d5044684d4474775a762b726d366c775342474a4c2b664c304c316a61623865494432652f304c7259386f446e7138675074593d227d7d2c7b22626f726e223a7b22706572736f6e616c223a22706572736f6e3a76652d32222c227365616c6564223a226b45766552414e6b445a304b6d527678796e476d654c73414253705079696d705a505a57757058563554792b2f4a51527749733d227d2c2266726f6d223a6e756c6c2c226d696e6f72223a747275652c226e616d65223a7b22706572736f6e616c223a22706572736f6e3a76652d32222c227365616c6564223a22635556565751334a37485a77466f51564b5a617267426b3730444e58584338514b47325a35376d733155456a2f7a652f7149644c486561305678343d227d2c226e6174696f6e616c697479223a6e756c6c2c22706572736f6e223a2276652d32222c22726f6c65223a6e756c6c2c22765f6e756d626572223a6e756c6c7d2c7b22626f726e223a6e756c6c2c2266726f6d223a6e756c6c2c226d696e6f72223a747275652c226e616d65223a7b22706572736f6e616c223a22706572736f6e3a76652d33222c227365616c6564223a226e6e36416f364e7574763970334b315a395a6a7a39566c4d5864744b2b2b523131484a375a3075466975726e387343364f47357765586f5559773d3d227d2c226e6174696f6e616c697479223a6e756c6c2c22706572736f6e223a2276652d33222c22726f6c65223a6e756c6c2c22765f6e756d626572223a6e756c6c7d5d2c226d756e69636970616c697479223a22474d30313630222c226f6e223a22323032342d30322d3031227d', '2026-01-05 09:57:00+00', 'coordinator', 'postgres', '1-59', '\x4f0054cccfe127073de7fe89af9e2ee706e0518bf85cac9a864dbdc322cc99fb'),
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
	(122, 'DwellingRefused@1', '["case:voorbeeld-groot"]', '\x7b2263617365223a22766f6f726265656c642d67726f6f74222c226477656c6c696e67223a2256572d3130303331222c226f6e223a22323032342d30322d3233222c22726561736f6e223a7b22706572736f6e616c223a22636173653a766f6f726265656c642d67726f6f74222c227365616c6564223a2257644d6c72545742666f44674847634873334e75455471714b4666696b7a325641506c567837644c75436843496152717242366e51506d5569513d3d227d7d', '2026-01-05 12:03:00+00', 'coordinator', 'postgres', '1-122', '\xc31f0dba44b18787e1fa00d665b5967e78bc8c3364ce8609541fd0446f6446b8'),
	(123, 'MemberCameOfAge@1', '["case:voorbeeld-amv","person:vc-1"]', '\x7b2263617365223a22766f6f726265656c642d616d76222c226f6e223a22323032342d30332d3034222c22706572736f6e223a2276632d31227d', '2026-01-05 12:05:00+00', 'coordinator', 'postgres', '1-123', '\x6635d4c04e420370bf42c468eefdc426795174d9c2899c7105b7bcefd4a50792'),
	(124, 'MemberJoined@1', '["case:voorbeeld-boven","person:ve-4","location:voorbeeldhof"]', '\x7b22626f726e223a7b22706572736f6e616c223a22706572736f6e3a76652d34222c227365616c6564223a224437374a44593663514339346150342f6c454d616c64365762387669713154324b3149496d76767077344b617a61476c3550553d227d2c2263617365223a22766f6f726265656c642d626f76656e222c226d696e6f72223a66616c73652c226e616d65223a7b22706572736f6e616c223a22706572736f6e3a76652d34222c227365616c6564223a2231426d42624d47586d3553794c2f756164314356694e63623748462f444c696a2b5648386f332b3146614855744a7a365a324432556452544d773d3d227d2c226e6174696f6e616c697479223a7b22706572736f6e616c223a22706572736f6e3a76652d34222c227365616c6564223a226b4e62316a425a4642474f744a49454b3232663248533974706e3452574b44387578643354526a4a53627530484b783377413d3d227d2c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30332d3035222c2267726f7570223a22646973706c616365645f756b7261696e65222c226c6f636174696f6e223a22766f6f726265656c64686f66222c22706572736f6e73223a312c22756e6974223a223161222c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30332d3035222c22706572736f6e223a2276652d34222c22706c6163656d656e74223a22766f6f726265656c642d626f76656e2d32222c22726f6c65223a22666174686572222c22765f6e756d626572223a7b22706572736f6e616c223a22706572736f6e3a76652d34222c227365616c6564223a22645176336447507937384978496f46595133395658485331526751703735544942585a6533632b69774e68326d4673645753343d227d2c22766961223a2266616d696c795f7265756e696669636174696f6e227d', '2026-01-05 12:07:00+00', 'coordinator', 'postgres', '1-124', '\x14a32c8ba65af660bed9f8e364141bc5b46d4d9d6224705f3b2bea30cc4bec7a'),
	(125, 'MemberLeft@1', '["case:voorbeeld-boven","person:ve-3","location:voorbeeldhof"]', '\x7b2263617365223a22766f6f726265656c642d626f76656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30332d3230222c2267726f7570223a22646973706c616365645f756b7261696e65222c226c6f636174696f6e223a22766f6f726265656c64686f66222c22706572736f6e73223a2d312c22756e6974223a223161222c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30332d3230222c22706572736f6e223a2276652d33222c22726561736f6e223a7b22706572736f6e616c223a22636173653a766f6f726265656c642d626f76656e222c227365616c6564223a226b7168574c71367757686339707464626136537666564c48756b732f61515247334c6b49517152435477627a39454e4353707a545573756c7965553d227d7d', '2026-01-05 12:09:00+00', 'coordinator', 'postgres', '1-125', '\xf9d4e07fc8e02cb7c0ad082eae0e2ed99deba01c28ea44c5054b9b81e296e258'),
	(126, 'AllowanceAmountsSet@1', '["support"]', '\x7b22636c6f7468696e67223a2235392e3030222c22666f6f64223a5b7b226164756c74223a223233342e3530222c226d696e6f72223a223139342e3130222c22706572736f6e73223a317d2c7b226164756c74223a223138372e3630222c226d696e6f72223a223135352e3030222c22706572736f6e73223a337d5d2c2266726f6d223a22323032342d30312d3031222c2267726f757073223a5b22646973706c616365645f756b7261696e65225d2c22736f75726365223a225665727a6f6e6e656e20746162656c222c22756e74696c223a22323032352d30312d3031222c22776974685f686f7374223a2238352e3235227d', '2026-01-05 12:11:00+00', 'coordinator', 'postgres', '1-126', '\x2f8b29eb2408aac90aba6d72de63e24b09d150741437cc4289123f1333d831e4'),
	(127, 'AllowanceEnded@1', '["case:voorbeeld-boven"]', '\x7b2263617365223a22766f6f726265656c642d626f76656e222c226f6e223a22323032342d30362d3031227d', '2026-01-05 12:13:00+00', 'coordinator', 'postgres', '1-127', '\x45c39368efd085d20e9d377733d299d398385e1b59b662c18c72d55a24c8773c'),
	(128, 'CaseRegistered@1', '["case:nachten","person:vn-1"]', '\x7b2263617365223a226e61636874656e222c22636f6d706f736974696f6e223a2273696e676c65222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c616e6775616765223a227469222c226d656d62657273223a5b7b22626f726e223a6e756c6c2c2266726f6d223a6e756c6c2c226d696e6f72223a6e756c6c2c226e616d65223a7b22706572736f6e616c223a22706572736f6e3a766e2d31222c227365616c6564223a22624c536472465150654e4a6d484d494a444d75617755384d52332f6d544d4a706958672f586a44453142706b58524b6736782b354b6a394449316f3d227d2c226e6174696f6e616c697479223a6e756c6c2c22706572736f6e223a22766e2d31222c22726f6c65223a6e756c6c2c22765f6e756d626572223a6e756c6c7d5d2c226d756e69636970616c697479223a22474d30313630222c226f6e223a22323032342d30312d3032227d', '2026-01-05 12:15:00+00', 'coordinator', 'postgres', '1-128', '\xeb4e5a7ae766040145518af28f6a8f9b5dc007c38c23e201adcf270a3b5f8f44'),
	(129, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-1","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30312d3032222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3032222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d31227d', '2026-01-05 12:17:00+00', 'coordinator', 'postgres', '1-129', '\x37515fd37183ec339f38a06020848cd2a4c7c75e2c5ed856614eafb682a296cb'),
	(130, 'PlacementEnded@1', '["case:nachten","placement:nacht-1","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3033222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30312d3033222c22706c6163656d656e74223a226e616368742d31222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a22506b54424a4e4153716a4845515a6e616b305152502b6576724f2b4653416c482b465336496154696c3264323372773d227d7d', '2026-01-05 12:19:00+00', 'coordinator', 'postgres', '1-130', '\x486494ce1bc993ec61363a09e6c4a06c8a2c283d753fcaeaab5eddbb851e5dc7'),
	(131, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-2","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30312d3033222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3033222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d32227d', '2026-01-05 12:21:00+00', 'coordinator', 'postgres', '1-131', '\xff855a3962a13299f5129076b2e40798bdb3b887dc38005f4b871dac09d10a70'),
	(132, 'PlacementEnded@1', '["case:nachten","placement:nacht-2","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3034222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30312d3034222c22706c6163656d656e74223a226e616368742d32222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a224b7a374e4e5473423649696155536154534b356772347055426b364a4c794d4b48467864666d7658502f50484271593d227d7d', '2026-01-05 12:23:00+00', 'coordinator', 'postgres', '1-132', '\x70b38e3f5ba3759210eb94c242f32e5a009b085dda63d769fb17f62d7a438959'),
	(133, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-3","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30312d3034222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3034222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d33227d', '2026-01-05 12:25:00+00', 'coordinator', 'postgres', '1-133', '\x6ab476efc5570f3b96751affedc79506496a1f9078ecfa4fd9effeeb2afafd8a'),
	(134, 'PlacementEnded@1', '["case:nachten","placement:nacht-3","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3035222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30312d3035222c22706c6163656d656e74223a226e616368742d33222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a2264573776314b676742564634396a366a4456796d642b6663744c32724363516a77316e6c655547742f5353625659413d227d7d', '2026-01-05 12:27:00+00', 'coordinator', 'postgres', '1-134', '\x069886651fa350e6f73a9c2ec43c89359c1a92927287058cfd82a9065380bd81'),
	(135, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-4","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30312d3035222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3035222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d34227d', '2026-01-05 12:29:00+00', 'coordinator', 'postgres', '1-135', '\x2dd4762f88379df9966cabea2d44e44f7c2fa4888d74ab3db0a95a8880b28a17'),
	(136, 'PlacementEnded@1', '["case:nachten","placement:nacht-4","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3036222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30312d3036222c22706c6163656d656e74223a226e616368742d34222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a2266426b347a3753526c7847696a6b61354730317243534d576555704a662b503263307a733776414d75426d354b55303d227d7d', '2026-01-05 12:31:00+00', 'coordinator', 'postgres', '1-136', '\x63e008c40e66c297100fe836e294437f8e0d1f8a1820750a1f376fe1fcf48fdb'),
	(137, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-5","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30312d3036222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3036222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d35227d', '2026-01-05 12:33:00+00', 'coordinator', 'postgres', '1-137', '\x65e04a5e5964cbab348aa57f48fca49bf1251565b2995d6250f7e0502c8274f1'),
	(138, 'PlacementEnded@1', '["case:nachten","placement:nacht-5","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3037222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30312d3037222c22706c6163656d656e74223a226e616368742d35222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a222b70374373454b796d413672544150504250366d31704533324b66734d683877677666575a7735546c47396c4b30453d227d7d', '2026-01-05 12:35:00+00', 'coordinator', 'postgres', '1-138', '\xb28b4577161c7c617806dd09ca6508c91efe0e751f97c602025bc232ff93b5fb'),
	(139, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-6","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30312d3037222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3037222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d36227d', '2026-01-05 12:37:00+00', 'coordinator', 'postgres', '1-139', '\x0679f19ba7740eb76e1a146e3101639539cd998abff9c9484da08cff2ea46df9'),
	(140, 'PlacementEnded@1', '["case:nachten","placement:nacht-6","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3038222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30312d3038222c22706c6163656d656e74223a226e616368742d36222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a226c4b6b39642f4e555045352b3366727133665070307978447a42394f35714477774370646558453938494548506d6f3d227d7d', '2026-01-05 12:39:00+00', 'coordinator', 'postgres', '1-140', '\xa58da4c634a67ff4fac6c3bc7163ffba745d330088c740992f4b6604763db86a'),
	(141, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-7","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30312d3038222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3038222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d37227d', '2026-01-05 12:41:00+00', 'coordinator', 'postgres', '1-141', '\xa752faf44f67800ef8e056eadb0427747ee29b1dbca4b401fb250d5debe63cbf'),
	(142, 'PlacementEnded@1', '["case:nachten","placement:nacht-7","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3039222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30312d3039222c22706c6163656d656e74223a226e616368742d37222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a224431575a79656a625a736c514d4d36425745304c373539616e436c57764e624967374e75446f41364b554a467231413d227d7d', '2026-01-05 12:43:00+00', 'coordinator', 'postgres', '1-142', '\x138d020bd8df2704a50f0829c611f41cb17d589e933062feddc35e1a03e2700b'),
	(143, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-8","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30312d3039222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3039222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d38227d', '2026-01-05 12:45:00+00', 'coordinator', 'postgres', '1-143', '\x81e0a522deb60940da827fab2377907f19d5b02efedd3213c964aae4a7f04e43'),
	(144, 'PlacementEnded@1', '["case:nachten","placement:nacht-8","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3130222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30312d3130222c22706c6163656d656e74223a226e616368742d38222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a224c45646f76507241664d366745506770697a3752794c5270575132737a774771414b7a64344977565a4973645a33413d227d7d', '2026-01-05 12:47:00+00', 'coordinator', 'postgres', '1-144', '\xf176adaf3cb091623287ad5e8b07ace44df633e9481bbfe5e58a76b7f428aaca'),
	(145, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-9","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30312d3130222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3130222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d39227d', '2026-01-05 12:49:00+00', 'coordinator', 'postgres', '1-145', '\x80902332caf3525994f91ddca7d0e4aa12df7369986cc88da266a748787c86d5'),
	(146, 'PlacementEnded@1', '["case:nachten","placement:nacht-9","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3131222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30312d3131222c22706c6163656d656e74223a226e616368742d39222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a226f6e4d436d55476575397438616e6177354f6c75727549354854746942484957693838396b6c6b475469424f7741513d227d7d', '2026-01-05 12:51:00+00', 'coordinator', 'postgres', '1-146', '\x3c2474729ca38491dc4db682c46a5888317f37654448a979f73c933bc4591298'),
	(147, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-10","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30312d3131222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3131222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3130227d', '2026-01-05 12:53:00+00', 'coordinator', 'postgres', '1-147', '\x84251e9f766a21b4dd1f5c6bc6aae8c54d0873fab45bd0e65f8b590a7bcb8d0c'),
	(148, 'PlacementEnded@1', '["case:nachten","placement:nacht-10","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3132222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30312d3132222c22706c6163656d656e74223a226e616368742d3130222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a227465596f356c64524a2b32562b7252384d75387a37774e6f314c433963325756396a4a5a7733506b5749616e2f34733d227d7d', '2026-01-05 12:55:00+00', 'coordinator', 'postgres', '1-148', '\x3f6f0d94b438d157546da4e84ac039a5ee483901ce97806ff702611ea9c3e6aa'),
	(149, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-11","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30312d3132222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3132222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3131227d', '2026-01-05 12:57:00+00', 'coordinator', 'postgres', '1-149', '\xf6d1061df5a9d2b7482d564f765281c9b08fd335790533386bfcae24e85137f3'),
	(150, 'PlacementEnded@1', '["case:nachten","placement:nacht-11","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3133222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30312d3133222c22706c6163656d656e74223a226e616368742d3131222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a22505872337a78737249496f646336666134785937554258764266446d2f6b314c66677a4e6f74454a763379773676343d227d7d', '2026-01-05 12:59:00+00', 'coordinator', 'postgres', '1-150', '\xa941a393b81cde6a15b905688940b4a51e0a92c57cf6d8148f5487b06b1b4cb6'),
	(151, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-12","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30312d3133222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3133222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3132227d', '2026-01-05 13:01:00+00', 'coordinator', 'postgres', '1-151', '\x5a4c8f18da9cd345adac09ee8285bd8df56cf1dad457bd7bd580e127d02d1035'),
	(152, 'PlacementEnded@1', '["case:nachten","placement:nacht-12","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3134222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30312d3134222c22706c6163656d656e74223a226e616368742d3132222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a226d2f3464457537736c5679474f554b594f375230762f2b586e38684130683541706950612b3238357454435a776c343d227d7d', '2026-01-05 13:03:00+00', 'coordinator', 'postgres', '1-152', '\x3287955cb5a9a700a5573c74da851f41b58eaf703b830a062761da8ca8933805'),
	(153, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-13","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30312d3134222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3134222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3133227d', '2026-01-05 13:05:00+00', 'coordinator', 'postgres', '1-153', '\xa97c2f77ec20aab05292674d82c726963a370bbcb8a0e85e232a467878589da9'),
	(154, 'PlacementEnded@1', '["case:nachten","placement:nacht-13","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3135222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30312d3135222c22706c6163656d656e74223a226e616368742d3133222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a2249334f73336171464f55726e544e4d517750746e79646d7a49554179365277737553456e794b7657744363315562453d227d7d', '2026-01-05 13:07:00+00', 'coordinator', 'postgres', '1-154', '\x094ee9c7dd35be38d81f3981439df7d0ecca6ead4a3929f9e1540abcb8e9e3b0'),
	(155, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-14","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30312d3135222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3135222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3134227d', '2026-01-05 13:09:00+00', 'coordinator', 'postgres', '1-155', '\x7ce482899785145de0f64c92a86c809dbda173a52ee235f9ea97bcfdd3ecfd5d'),
	(156, 'PlacementEnded@1', '["case:nachten","placement:nacht-14","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3136222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30312d3136222c22706c6163656d656e74223a226e616368742d3134222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a22366d4d4a6561423849627a46567766744158335079434a3075756b7239706b566d7759703742334a317037506170493d227d7d', '2026-01-05 13:11:00+00', 'coordinator', 'postgres', '1-156', '\xab164272fffdce3efb661380a519d3c2651bddc597c4a4a3bb3622700048b51f'),
	(157, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-15","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30312d3136222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3136222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3135227d', '2026-01-05 13:13:00+00', 'coordinator', 'postgres', '1-157', '\xd7977fab595e5f6cdcae09e16302a608566bfa4d7cda2f094cc6cf3a6a717165'),
	(158, 'PlacementEnded@1', '["case:nachten","placement:nacht-15","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3137222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30312d3137222c22706c6163656d656e74223a226e616368742d3135222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a224743786b7853383377572b776e53636c4769714b4d6b68673557342b32556859616c732f6f6c6e6d4a4b41436243633d227d7d', '2026-01-05 13:15:00+00', 'coordinator', 'postgres', '1-158', '\x87f71572460770655800430a99dcc7516cb02ecfc6a85a1e14251e51cc02021c'),
	(159, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-16","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30312d3137222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3137222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3136227d', '2026-01-05 13:17:00+00', 'coordinator', 'postgres', '1-159', '\x4364cc4a904dc5e10a7bf960425990ac8efd50da7ccf2beae676b6f6716dd931'),
	(160, 'PlacementEnded@1', '["case:nachten","placement:nacht-16","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3138222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30312d3138222c22706c6163656d656e74223a226e616368742d3136222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a2238645577377379374b747a7a443343436236547a757a334331567459572f676c516f6c4c7269762f4f35346f36416b3d227d7d', '2026-01-05 13:19:00+00', 'coordinator', 'postgres', '1-160', '\xbda2da555b5cfffbefc5335ebd7d6c9426290fe8dd2373e9850df7a7cdde2e66'),
	(161, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-17","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30312d3138222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3138222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3137227d', '2026-01-05 13:21:00+00', 'coordinator', 'postgres', '1-161', '\xca5ea51ddf826d1163e60631992ae206afa462a2c238357e36c28c51c78e77d6'),
	(162, 'PlacementEnded@1', '["case:nachten","placement:nacht-17","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3139222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30312d3139222c22706c6163656d656e74223a226e616368742d3137222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a2258332b6469615a6d6e793472733132684d654933397250746d6e4a37574d676f3575506c3548797262466f382b6c343d227d7d', '2026-01-05 13:23:00+00', 'coordinator', 'postgres', '1-162', '\x978cbb8be3c23d0ff7cdef21a84742c583c76667a5eace118f7258da70bfd8fa'),
	(163, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-18","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30312d3139222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3139222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3138227d', '2026-01-05 13:25:00+00', 'coordinator', 'postgres', '1-163', '\xb4e36ea3fbd43a7ceab8928fe8da2a5cfd81aa855bea2ae79530529fd74aa127'),
	(164, 'PlacementEnded@1', '["case:nachten","placement:nacht-18","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3230222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30312d3230222c22706c6163656d656e74223a226e616368742d3138222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a2266506e794c343035667333424d4a7335754757624f4a544b3672702f6f6e696e7237496d5934622b4f6c6b325238513d227d7d', '2026-01-05 13:27:00+00', 'coordinator', 'postgres', '1-164', '\xf62dca193000b66c089c5d4a8901f9e2487362d7a33e8d8f915423b8c3b108b5'),
	(165, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-19","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30312d3230222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3230222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3139227d', '2026-01-05 13:29:00+00', 'coordinator', 'postgres', '1-165', '\x0e0222ef6075d7aaa634faf901fe05d67c574cbc423a007b54b43870a769e85b'),
	(166, 'PlacementEnded@1', '["case:nachten","placement:nacht-19","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3231222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30312d3231222c22706c6163656d656e74223a226e616368742d3139222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a22346e377932364c4245363753776e656b6b57336479505143445a39312b76446e7838704b3576356c6f61514d682b6f3d227d7d', '2026-01-05 13:31:00+00', 'coordinator', 'postgres', '1-166', '\x5913f1088620cff06f8bbf22e08bdf668b4233fcdb5fb2693594f88a4faf1a09'),
	(167, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-20","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30312d3231222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3231222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3230227d', '2026-01-05 13:33:00+00', 'coordinator', 'postgres', '1-167', '\x7d07ab5faf0abbc4a9dd4645934a04bd3a4743ae2dfb74a96f1a173b776b77ee'),
	(168, 'PlacementEnded@1', '["case:nachten","placement:nacht-20","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3232222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30312d3232222c22706c6163656d656e74223a226e616368742d3230222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a22436f56516b3157576333516b513732694c2b3567476f3864644431324651497a763956497a635948573452525349733d227d7d', '2026-01-05 13:35:00+00', 'coordinator', 'postgres', '1-168', '\xa32f6ae5a38831d874b5cde6250f5b5af35fc30e5c7663d4be9787db174c72c6'),
	(169, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-21","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30312d3232222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3232222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3231227d', '2026-01-05 13:37:00+00', 'coordinator', 'postgres', '1-169', '\xe8eb64920f78c57fa53d5f7ae9acdef40d014a39a0be17101168c59737736628'),
	(170, 'PlacementEnded@1', '["case:nachten","placement:nacht-21","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3233222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30312d3233222c22706c6163656d656e74223a226e616368742d3231222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a22437a5546434a477833667069584752746554434c44364979506b4131764c37474c36656d74703843642f31764d4b593d227d7d', '2026-01-05 13:39:00+00', 'coordinator', 'postgres', '1-170', '\x8eef3fd9277d9a80bfc8354ac57e22d0f2631a0f80193b0c7a231df11f5bee4b'),
	(171, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-22","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30312d3233222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3233222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3232227d', '2026-01-05 13:41:00+00', 'coordinator', 'postgres', '1-171', '\x0c183b45ada8399ab4f3517e4ac3ac01ab2e4bfb6f4cfc815fa15fbba23e7c05'),
	(172, 'PlacementEnded@1', '["case:nachten","placement:nacht-22","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3234222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30312d3234222c22706c6163656d656e74223a226e616368742d3232222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a22414b736a592f30317769764379557677326c2b4a71742b6d79466735626a6c685076346c774f7638714175623938513d227d7d', '2026-01-05 13:43:00+00', 'coordinator', 'postgres', '1-172', '\x673149ff6f721b0cc8d1a594b6f033f0e841cd31379d05720db11bcc33b3edf4'),
	(173, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-23","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30312d3234222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3234222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3233227d', '2026-01-05 13:45:00+00', 'coordinator', 'postgres', '1-173', '\x09ace67bc4089407c466ac709e23072ed845158b80ed3e67c8e7d5b2f5b0c1da'),
	(174, 'PlacementEnded@1', '["case:nachten","placement:nacht-23","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3235222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30312d3235222c22706c6163656d656e74223a226e616368742d3233222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a224a746e4e474d645461474e2b667366594f64504543793233396159586e68766173332f2f554d502f6f752b55624d493d227d7d', '2026-01-05 13:47:00+00', 'coordinator', 'postgres', '1-174', '\xe31abf868ed73db6e7205025745cf246ed4dc0ee6f910f28cfc208a5a5078b08'),
	(175, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-24","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30312d3235222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3235222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3234227d', '2026-01-05 13:49:00+00', 'coordinator', 'postgres', '1-175', '\xe43afe7d15d645e64ef245371885a49792b1aae6ef457f2b3954073cd5d7f21f'),
	(176, 'PlacementEnded@1', '["case:nachten","placement:nacht-24","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3236222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30312d3236222c22706c6163656d656e74223a226e616368742d3234222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a2242716c61344f356574696c77684e682b736a6f4361306a6f32537871367435796e7364765a4b3961315559713571733d227d7d', '2026-01-05 13:51:00+00', 'coordinator', 'postgres', '1-176', '\x2a18a510b333e7b0ea1c9e3253d70063a50e50855ff993a6121727a947a7fb01'),
	(177, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-25","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30312d3236222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3236222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3235227d', '2026-01-05 13:53:00+00', 'coordinator', 'postgres', '1-177', '\xa4daa1540c03a4d49ec65606b797dbdba0c0793efac19fe892561ded69520cc6'),
	(178, 'PlacementEnded@1', '["case:nachten","placement:nacht-25","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3237222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30312d3237222c22706c6163656d656e74223a226e616368742d3235222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a22596c5331786e7158575866476b325644454e2f41666a71394e5067386573744378365841644b4f51624231343942633d227d7d', '2026-01-05 13:55:00+00', 'coordinator', 'postgres', '1-178', '\x2fe2f3e690d85560e8549bbb7c28778658f5908b9eee836b222a30238cebd078'),
	(179, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-26","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30312d3237222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3237222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3236227d', '2026-01-05 13:57:00+00', 'coordinator', 'postgres', '1-179', '\xcedccda7f9997ca3b42cf86e69a0b71c97df924e6d5c007d6d5ec94fae7a52a9'),
	(180, 'PlacementEnded@1', '["case:nachten","placement:nacht-26","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3238222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30312d3238222c22706c6163656d656e74223a226e616368742d3236222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a22614b37356d496b6b4e77664a765177434c34306967336b6856707353477972616a4933366f586f6854583057452f343d227d7d', '2026-01-05 13:59:00+00', 'coordinator', 'postgres', '1-180', '\x8446de889f53307e572679ae983379818ee06157f5a1c6ce34436776201bf8f4'),
	(181, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-27","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30312d3238222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3238222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3237227d', '2026-01-05 14:01:00+00', 'coordinator', 'postgres', '1-181', '\x41fccaac5c343d75eed800551be2b49665188b3cb6a2b455a9e5b955e4ba875a'),
	(182, 'PlacementEnded@1', '["case:nachten","placement:nacht-27","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3239222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30312d3239222c22706c6163656d656e74223a226e616368742d3237222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a22727148694f61644879496a466659744e35614959486655474254316a616d34764e59642b776b61594c3951347977553d227d7d', '2026-01-05 14:03:00+00', 'coordinator', 'postgres', '1-182', '\x774a37c85f7d1aef80ce93e86589db5e4a46235a1804a049119256dc0d14ef34'),
	(183, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-28","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30312d3239222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3239222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3238227d', '2026-01-05 14:05:00+00', 'coordinator', 'postgres', '1-183', '\x2c8f43a73664567c5813dde3958cb2ee3bda9a283d632ec4e655cd7bb7962149'),
	(184, 'PlacementEnded@1', '["case:nachten","placement:nacht-28","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3330222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30312d3330222c22706c6163656d656e74223a226e616368742d3238222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a224f685a5363562f59707431646e334e556e5a6e366a54383477774f68703867757a30426d556830574c7730697864493d227d7d', '2026-01-05 14:07:00+00', 'coordinator', 'postgres', '1-184', '\x42a7125b81d731098f2bf4cc09434c819d934ef304b379c74ce01b4d0a07b208'),
	(185, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-29","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30312d3330222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3330222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3239227d', '2026-01-05 14:09:00+00', 'coordinator', 'postgres', '1-185', '\xb4fb9c3d3679bd4be303c6eae831c287f6a024f0c9a085a8cae7288e419f2e7c'),
	(186, 'PlacementEnded@1', '["case:nachten","placement:nacht-29","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3331222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30312d3331222c22706c6163656d656e74223a226e616368742d3239222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a227335316a4d49714f642f34365a6b59626f464b54364468466176734c4d6b69434e523532364f6f6d4c5770416553513d227d7d', '2026-01-05 14:11:00+00', 'coordinator', 'postgres', '1-186', '\x412bb831ff8856284fbe72a293814ef0631ede858da2737c0f8e9207c579b986'),
	(187, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-30","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30312d3331222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30312d3331222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3330227d', '2026-01-05 14:13:00+00', 'coordinator', 'postgres', '1-187', '\x573962164aa8479b0306e5cfdbdf46d387bc2b49c5809b099fe37ff918fd6738'),
	(188, 'PlacementEnded@1', '["case:nachten","placement:nacht-30","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3031222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30322d3031222c22706c6163656d656e74223a226e616368742d3330222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a2264765a4557513452796f72676d524d5a306f4e38525641684c3459314754364a69737047412f5666467064637a41773d227d7d', '2026-01-05 14:15:00+00', 'coordinator', 'postgres', '1-188', '\x2409972ee37fb6ad0a972dbf1c62c90f04ccee8e311b70b223dbef09b0053120'),
	(189, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-31","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30322d3031222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3031222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3331227d', '2026-01-05 14:17:00+00', 'coordinator', 'postgres', '1-189', '\x8e105ae2dd95bbbb803d32b9d22ee5afcdc966b0216d4a1fb4c7912c44c9b27e'),
	(190, 'PlacementEnded@1', '["case:nachten","placement:nacht-31","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3032222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30322d3032222c22706c6163656d656e74223a226e616368742d3331222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a2253374d4a723754314b4b53773244616546332f2b3553646d4a6d7663456c34355a7679626763387772526461595a303d227d7d', '2026-01-05 14:19:00+00', 'coordinator', 'postgres', '1-190', '\x72822cac8056900d8054437536cd3f797ced09efc4ed0af8f15a1f24c263bced'),
	(191, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-32","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30322d3032222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3032222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3332227d', '2026-01-05 14:21:00+00', 'coordinator', 'postgres', '1-191', '\x065444ca71de2891bd2eae51ce1a0e51666473e280703c8d796fbed15d3fb25b'),
	(192, 'PlacementEnded@1', '["case:nachten","placement:nacht-32","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3033222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30322d3033222c22706c6163656d656e74223a226e616368742d3332222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a224e6f6668686a6b67504b5465335866764547384d4a4e57777162386b797434356d643142445274456a4766546854413d227d7d', '2026-01-05 14:23:00+00', 'coordinator', 'postgres', '1-192', '\x2050eb85848ec79d9665edd0f54a4aa454674975b82509035dfe52ee7b78713f'),
	(193, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-33","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30322d3033222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3033222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3333227d', '2026-01-05 14:25:00+00', 'coordinator', 'postgres', '1-193', '\x44b44ba5b550b854d3320d5a55391f0e1970e4b6ba1e93de8d802ed7cc25f625'),
	(194, 'PlacementEnded@1', '["case:nachten","placement:nacht-33","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3034222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30322d3034222c22706c6163656d656e74223a226e616368742d3333222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a227a75773857557242666f4630764f466a2b654d6a515462576a6a45706a325648552f396d5273384e63423958566f733d227d7d', '2026-01-05 14:27:00+00', 'coordinator', 'postgres', '1-194', '\x27a014fe552716d45e1fe32b4283cbb41d9b0bef8068d619632a3cc8feac7ab0'),
	(195, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-34","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30322d3034222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3034222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3334227d', '2026-01-05 14:29:00+00', 'coordinator', 'postgres', '1-195', '\x724ed2dd85ed20840c76545675d2b04ed73b49d2a1e7004222ec6985c710913d'),
	(196, 'PlacementEnded@1', '["case:nachten","placement:nacht-34","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3035222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30322d3035222c22706c6163656d656e74223a226e616368742d3334222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a226d615a6136766141676e444c6c72796a57534857624f6c493056413941464d316e527838437671317778462b41366f3d227d7d', '2026-01-05 14:31:00+00', 'coordinator', 'postgres', '1-196', '\x4f2babd52dfb6ab622ab843f588c5511ff61ad405e809a70c8f4f2fd90db2592'),
	(197, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-35","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30322d3035222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3035222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3335227d', '2026-01-05 14:33:00+00', 'coordinator', 'postgres', '1-197', '\x1ef93534d2d8b57626d42bcbd1f5aed42f8fa64798f2e4ba541355534f98cc02'),
	(198, 'PlacementEnded@1', '["case:nachten","placement:nacht-35","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3036222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30322d3036222c22706c6163656d656e74223a226e616368742d3335222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a224b5366435a304a536934696e44386c65446c74346e6e533951485177656c412b47427261425a2b2f365058724543733d227d7d', '2026-01-05 14:35:00+00', 'coordinator', 'postgres', '1-198', '\xc778c127d64fa9ac473cd5864b44b949a35dd03523a5eeaa2f0858f14929885e'),
	(199, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-36","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30322d3036222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3036222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3336227d', '2026-01-05 14:37:00+00', 'coordinator', 'postgres', '1-199', '\x4dc4c5114e0866d1c565821d7544bab94ec1c8d83e761036f5cfafedd9db1941');
INSERT INTO public.event VALUES
	(200, 'PlacementEnded@1', '["case:nachten","placement:nacht-36","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3037222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30322d3037222c22706c6163656d656e74223a226e616368742d3336222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a2254354658394e654f5a47454f5a4e4a6b2f444a784a454c564f6432542f757239776f44334b44446e6b4b79613545673d227d7d', '2026-01-05 14:39:00+00', 'coordinator', 'postgres', '1-200', '\x12c12b1ccd0b055ed4de1bd97dfdc237c9bcacb6041faf7d63d2b17c1d3bf7d5'),
	(201, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-37","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30322d3037222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3037222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3337227d', '2026-01-05 14:41:00+00', 'coordinator', 'postgres', '1-201', '\xdcf3a9df0786e58f1f624c6f12aefe6c8a7f687039cd6c6ccb0325ea0899b204'),
	(202, 'PlacementEnded@1', '["case:nachten","placement:nacht-37","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3038222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30322d3038222c22706c6163656d656e74223a226e616368742d3337222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a226d4b69376172486c6d3678696c387833666f4b764f32492b3161574d747748434a38654b31376f3176675559394a513d227d7d', '2026-01-05 14:43:00+00', 'coordinator', 'postgres', '1-202', '\xb5e458a0565a3d2fdee1eba74f39e4ae6ea3112adc5215c38ac56660cb6cb37e'),
	(203, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-38","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30322d3038222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3038222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3338227d', '2026-01-05 14:45:00+00', 'coordinator', 'postgres', '1-203', '\xa4c2dbb18f8a87cd928b477965cf98fc2931091bb6c717630c52895b6b779195'),
	(204, 'PlacementEnded@1', '["case:nachten","placement:nacht-38","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3039222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30322d3039222c22706c6163656d656e74223a226e616368742d3338222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a22566656542f416c73564a4c45347661556f6432626b32756f386361646c6d56717135785a517069456746674445766f3d227d7d', '2026-01-05 14:47:00+00', 'coordinator', 'postgres', '1-204', '\x8b1922010c1b8dea120bb4483398ec3d009f5fcfc8656414f2ad44978e656ab5'),
	(205, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-39","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30322d3039222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3039222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3339227d', '2026-01-05 14:49:00+00', 'coordinator', 'postgres', '1-205', '\xaeed545cfbf59419e2c9b69239046765c760330a7781af9821272da1cf55dade'),
	(206, 'PlacementEnded@1', '["case:nachten","placement:nacht-39","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3130222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30322d3130222c22706c6163656d656e74223a226e616368742d3339222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a222b674f62513459487a53612f6b4871686b716f785a364677784b596c4c3675664b6b7453645a786f526f52316f36513d227d7d', '2026-01-05 14:51:00+00', 'coordinator', 'postgres', '1-206', '\x392257c195b1ce2514ee615ae08e220201deb64625488fe7f2d6b210501ae383'),
	(207, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-40","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30322d3130222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3130222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3430227d', '2026-01-05 14:53:00+00', 'coordinator', 'postgres', '1-207', '\xbd82cbb3d00cecf79b5c652a87248cdff411674c85ac0c8e80a20d35a6e5ce06'),
	(208, 'PlacementEnded@1', '["case:nachten","placement:nacht-40","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3131222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30322d3131222c22706c6163656d656e74223a226e616368742d3430222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a2275506751527144507a7568544e434d6773376b622f6f4447684a555948477a594f48756b387844415730306230434d3d227d7d', '2026-01-05 14:55:00+00', 'coordinator', 'postgres', '1-208', '\x56bee9279d6d798f72e21eab6ee3739d858530d74cccf905bde9ff31c6ae4e6d'),
	(209, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-41","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30322d3131222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3131222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3431227d', '2026-01-05 14:57:00+00', 'coordinator', 'postgres', '1-209', '\x7488d564d80bc613a0b7f60ee779c2809e112d0809f3cbff23788ee53ca89419'),
	(210, 'PlacementEnded@1', '["case:nachten","placement:nacht-41","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3132222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30322d3132222c22706c6163656d656e74223a226e616368742d3431222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a224a35364b4b30786271714c6244466b58657866463955344269416f69536d4564596942387849394b4a6a49465151343d227d7d', '2026-01-05 14:59:00+00', 'coordinator', 'postgres', '1-210', '\x149cd6900bd29012fa28a159566f88cb2969bb4cb894f82daed7090b9e7cc650'),
	(211, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-42","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30322d3132222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3132222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3432227d', '2026-01-05 15:01:00+00', 'coordinator', 'postgres', '1-211', '\xb43dcd04952d9b9649a2b6f8874d9b467887bbbf99922416152b1e3a0f0eafe4'),
	(212, 'PlacementEnded@1', '["case:nachten","placement:nacht-42","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3133222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30322d3133222c22706c6163656d656e74223a226e616368742d3432222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a225449734738365066476a4b4b74582f50766c77395a4735786a585274362b59622b2f7842706f6f3972424d677251773d227d7d', '2026-01-05 15:03:00+00', 'coordinator', 'postgres', '1-212', '\xa3cc9c91a726107c292504b9a05f370f7467e0eac2e47d835860f8732462c7d2'),
	(213, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-43","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30322d3133222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3133222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3433227d', '2026-01-05 15:05:00+00', 'coordinator', 'postgres', '1-213', '\x2be0fca825f999c7feabcf1970dc2942a243bf8a3536cb141c774f0e25d82a87'),
	(214, 'PlacementEnded@1', '["case:nachten","placement:nacht-43","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3134222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30322d3134222c22706c6163656d656e74223a226e616368742d3433222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a223962527a6a314d4d6c59657a384a66774930794c4d713966374e71682f4b776349646978436a6f74794f56313263773d227d7d', '2026-01-05 15:07:00+00', 'coordinator', 'postgres', '1-214', '\x2ec1ea7e4fa68cee73c3b55f27a0d4809ed90fb06b8085f0373d4527bd07ce8a'),
	(215, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-44","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30322d3134222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3134222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3434227d', '2026-01-05 15:09:00+00', 'coordinator', 'postgres', '1-215', '\x038db9fcbae1bb68496dd8d7b45ddbb5976270f0feebff09ff45cd78f57e4fc3'),
	(216, 'PlacementEnded@1', '["case:nachten","placement:nacht-44","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3135222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30322d3135222c22706c6163656d656e74223a226e616368742d3434222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a22327253744d576258725474703467594638354977767a544a456b7756457748742b6f7a366c5973455233344745676b3d227d7d', '2026-01-05 15:11:00+00', 'coordinator', 'postgres', '1-216', '\x910e22f20d580f6ad3e80fc4e14ef80253ad57d2d03cf706f04c54ebec09cc6b'),
	(217, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-45","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30322d3135222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3135222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3435227d', '2026-01-05 15:13:00+00', 'coordinator', 'postgres', '1-217', '\xc02355a192bb216e93307d174b94b56855ad1b77bf184265170f1672756d0a02'),
	(218, 'PlacementEnded@1', '["case:nachten","placement:nacht-45","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3136222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30322d3136222c22706c6163656d656e74223a226e616368742d3435222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a2246304c726b2b47354237445077366543706b766d494648354751653242446f4f786e4b4651363275644b73303379303d227d7d', '2026-01-05 15:15:00+00', 'coordinator', 'postgres', '1-218', '\xaa7bd0b215c6728fe8e2f9324694d18e29e6e7e9bbdb7540c29592ee6915c20f'),
	(219, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-46","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30322d3136222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3136222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3436227d', '2026-01-05 15:17:00+00', 'coordinator', 'postgres', '1-219', '\x7ae07e1cc9f772a5223b1b431684d5b10e81ee066ac074cb724a1c3854a5f391'),
	(220, 'PlacementEnded@1', '["case:nachten","placement:nacht-46","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3137222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30322d3137222c22706c6163656d656e74223a226e616368742d3436222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a2267774a674f486d68537846507653796673583635472b6e5a6249545754532b3036486745457649397073394466376b3d227d7d', '2026-01-05 15:19:00+00', 'coordinator', 'postgres', '1-220', '\x1a51aae88d567a1ff92407593876a5b116baa8689cfb819a07d3554c2830fa58'),
	(221, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-47","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30322d3137222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3137222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3437227d', '2026-01-05 15:21:00+00', 'coordinator', 'postgres', '1-221', '\x2823f9f1e2ee8a265bac5c0455af210e6079fac290023ac7939e667a224fb390'),
	(222, 'PlacementEnded@1', '["case:nachten","placement:nacht-47","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3138222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30322d3138222c22706c6163656d656e74223a226e616368742d3437222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a22756c7434705054364b696d2f716c6e713279546673306b63524a6b724c4a4c4f656c346858645a79575437713357493d227d7d', '2026-01-05 15:23:00+00', 'coordinator', 'postgres', '1-222', '\x9c2f4c29e19c5ed1c5ebeb20428d53357a23ec5afbea07f3605e7cc858ca9f6c'),
	(223, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-48","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30322d3138222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3138222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3438227d', '2026-01-05 15:25:00+00', 'coordinator', 'postgres', '1-223', '\xa7b1ec180409b7f539bb6eeae6104c4c50ba911db4425e2a5a84e9406bc0f126'),
	(224, 'PlacementEnded@1', '["case:nachten","placement:nacht-48","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3139222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30322d3139222c22706c6163656d656e74223a226e616368742d3438222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a224e6d426243726b4b35463747617a32484568364a47314b775873746a33377a2f517a324b6d485148574a58634259383d227d7d', '2026-01-05 15:27:00+00', 'coordinator', 'postgres', '1-224', '\x036c388779c51067ee97829b1eb024c46d40c2a4d2529323b9fcbc94af7622cb'),
	(225, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-49","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30322d3139222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3139222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3439227d', '2026-01-05 15:29:00+00', 'coordinator', 'postgres', '1-225', '\x58a449670290296f394fd50ef3841e78a433c117bee6c24f6e6f954a710d1bf5'),
	(226, 'PlacementEnded@1', '["case:nachten","placement:nacht-49","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3230222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30322d3230222c22706c6163656d656e74223a226e616368742d3439222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a227a577a32524d37787a4d4c6a696c335473485637774f4a57465969636d755763674c444d31356930566f5367764c4d3d227d7d', '2026-01-05 15:31:00+00', 'coordinator', 'postgres', '1-226', '\xf31b333417d7d079d6f041d42e45d8447334387bf2d86d00d1cfd4f1847dd49a'),
	(227, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-50","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30322d3230222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3230222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3530227d', '2026-01-05 15:33:00+00', 'coordinator', 'postgres', '1-227', '\x2620653355cd55221585758bfeb49d2a44e0c5ca3fdb038484f4df20602d3082'),
	(228, 'PlacementEnded@1', '["case:nachten","placement:nacht-50","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3231222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30322d3231222c22706c6163656d656e74223a226e616368742d3530222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a226a442b486d386d55424b4443564b327a494561494c2b506d6455464d4678354249333659444e485446325070336b553d227d7d', '2026-01-05 15:35:00+00', 'coordinator', 'postgres', '1-228', '\x254cdeeb46ced9c78e1d51555778a9f00af446a6b7ee2feabda6c593883cbee7'),
	(229, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-51","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30322d3231222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3231222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3531227d', '2026-01-05 15:37:00+00', 'coordinator', 'postgres', '1-229', '\xa5c792860d48a0738feb476ddf3eae1e442f285405978b49a21f25904f169e3f'),
	(230, 'PlacementEnded@1', '["case:nachten","placement:nacht-51","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3232222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30322d3232222c22706c6163656d656e74223a226e616368742d3531222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a224f4467686b6c686d4f567031393645626c36657831704d316752704a48476e526e7530396f4855333066795a476c733d227d7d', '2026-01-05 15:39:00+00', 'coordinator', 'postgres', '1-230', '\x34cf9656a9d3c3cfcd3e1f1582440ce38b3306261f098945698c7b96faf12ac7'),
	(231, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-52","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30322d3232222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3232222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3532227d', '2026-01-05 15:41:00+00', 'coordinator', 'postgres', '1-231', '\x2fd8352ff64757971bb93e352cfcc1c0c044926665925e6e078940c9978a2ed3'),
	(232, 'PlacementEnded@1', '["case:nachten","placement:nacht-52","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3233222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30322d3233222c22706c6163656d656e74223a226e616368742d3532222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a224c79526b69646d797579714650385644573748503055786b4c57696c6743692b3869755259474e372f61736f3853513d227d7d', '2026-01-05 15:43:00+00', 'coordinator', 'postgres', '1-232', '\xb451a1db17228e43774b572909ad24e93e43b67b5abaa3f01d390672671615a6'),
	(233, 'HouseholdPlaced@1', '["case:nachten","placement:nacht-53","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c2266726f6d223a22323032342d30322d3233222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3233222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a226e616368742d3533227d', '2026-01-05 15:45:00+00', 'coordinator', 'postgres', '1-233', '\x96123a1ce582b2efcd46c8216e879df727bf16c4c106eb99518f9df146da9a77'),
	(234, 'PlacementEnded@1', '["case:nachten","placement:nacht-53","location:noodopvang"]', '\x7b2263617365223a226e61636874656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3234222c2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c22706572736f6e73223a2d312c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c226f6e223a22323032342d30322d3234222c22706c6163656d656e74223a226e616368742d3533222c22726561736f6e223a7b22706572736f6e616c223a22636173653a6e61636874656e222c227365616c6564223a22476c6171442f66727247352b47656c6576656773374561544269484841583464584546704e766939754671626d69593d227d7d', '2026-01-05 15:47:00+00', 'coordinator', 'postgres', '1-234', '\x0c7e03ce6c3ca8c04660ec1fa497554ac04ff4313e51c612bc6ba10571d6fb13'),
	(235, 'Restated@1', '["expense:uitgave-2","scheme:oekraine","location:voorbeeldhof","event:76"]', '\x7b22636f727265637473223a37362c226669656c6473223a7b22616d6f756e74223a2231383534302e3735227d2c22726561736f6e223a225665726b65657264206f76657267656e6f6d656e227d', '2026-01-05 15:49:00+00', 'coordinator', 'postgres', '1-235', '\xb423cea5262904f5fcc12a9b21ea40b7b9fff9700245fb308f8d6869bed232ec'),
	(236, 'HouseholdPlaced@1', '["case:voorbeeld-groot","placement:vergissing","location:heemserveen"]', '\x7b2263617365223a22766f6f726265656c642d67726f6f74222c22646576696174696f6e223a7b22726561736f6e223a2247657a696e20626c6565662062696a65656e222c2272756c6573223a5b225033225d7d2c2266726f6d223a22323032342d30322d3031222c226c6f636174696f6e223a226865656d7365727665656e222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3031222c2267726f7570223a227374617475735f686f6c646572222c226c6f636174696f6e223a226865656d7365727665656e222c22706572736f6e73223a382c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22706c6163656d656e74223a2276657267697373696e67227d', '2026-01-05 15:51:00+00', 'coordinator', 'postgres', '1-236', '\x50b89cffcea33fc7172de11d67a1b7da23281892f4e27f89cb6269675651b8d5'),
	(237, 'Retracted@1', '["case:voorbeeld-groot","placement:vergissing","location:heemserveen","event:236"]', '\x7b22636f727265637473223a3233362c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3031222c2267726f7570223a227374617475735f686f6c646572222c226c6f636174696f6e223a226865656d7365727665656e222c22706572736f6e73223a2d382c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22726561736f6e223a7b22706572736f6e616c223a22636173653a766f6f726265656c642d67726f6f74222c227365616c6564223a224468375070337875344237554d4f6377546b6b3052784e5730436b6c414869724b706c324d53644a59474167786f32396c745330616a5a4b50673d3d227d7d', '2026-01-05 15:53:00+00', 'coordinator', 'postgres', '1-237', '\x90029c4a28288096f70b5aee7a16ad941cc2f5d9bbeff3ffbf9255397943343e'),
	(238, 'Retracted@1', '["case:voorbeeld-groot","placement:vergissing","location:heemserveen","event:237","event:236"]', '\x7b22636f727265637473223a3233372c22646576696174696f6e223a7b22726561736f6e223a2247657a696e20626c6565662062696a65656e222c2272756c6573223a5b225033225d7d2c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30322d3031222c2267726f7570223a227374617475735f686f6c646572222c226c6f636174696f6e223a226865656d7365727665656e222c22706572736f6e73223a382c22756e6974223a6e756c6c2c22756e74696c223a6e756c6c7d5d2c22726561736f6e223a7b22706572736f6e616c223a22636173653a766f6f726265656c642d67726f6f74222c227365616c6564223a22334b76574b3045536c557a734f453851357132377445434576316c52786f6f795045667141742f6e75377352476f3961673332724d694b6a227d7d', '2026-01-05 15:55:00+00', 'coordinator', 'postgres', '1-238', '\x2950683562095c3f9decc71d1bce0c800dc2d9f10b0f8aae29c2782e635ca6d7'),
	(239, 'Restated@1', '["case:voorbeeld-groot","event:57"]', '\x7b22636f727265637473223a35372c226669656c6473223a7b226f6e223a22323032342d30312d3234227d2c22726561736f6e223a7b22706572736f6e616c223a22636173653a766f6f726265656c642d67726f6f74222c227365616c6564223a225970666179592b4b51495645447a4a77594f646c666c6652723277384374315042586c47494a494e5432542f6d487866306137504c47526266354c4e304d4e63227d7d', '2026-01-05 15:57:00+00', 'coordinator', 'postgres', '1-239', '\x90a3952fb6bf54824d63c58ad064a04f7a31df78667a40bbb12975374bef6261'),
	(240, 'Retracted@1', '["location:heemserveen","event:16"]', '\x7b22636f727265637473223a31362c22726561736f6e223a224469652061766f6e642067696e67206e69657420646f6f72227d', '2026-01-05 15:59:00+00', 'coordinator', 'postgres', '1-240', '\x69bdb701ab8f7be086de3947ec17f99bd7f9e9121edf1089f1c14438c95307f3'),
	(241, 'PersonalDataRead@1', '["person:ve-1","reading"]', '\x7b2267726f756e64223a225075626c69656b65207461616b222c22707572706f7365223a2245656e2062726965662073747572656e222c227375626a656374223a22706572736f6e3a76652d31227d', '2026-01-05 16:01:00+00', 'coordinator', 'postgres', NULL, '\xe450b870c46a963071e89b9be41422bb34df6825104275ecc2337dfb91f2f209'),
	(242, 'CaseRegistered@1', '["case:voorbeeld-boven-wijk","person:vw-1"]', '\x7b2263617365223a22766f6f726265656c642d626f76656e2d77696a6b222c22636f6d706f736974696f6e223a2273696e676c65222c2267726f7570223a227374617475735f686f6c646572222c226c616e6775616765223a227469222c226d656d62657273223a5b7b22626f726e223a6e756c6c2c2266726f6d223a6e756c6c2c226d696e6f72223a6e756c6c2c226e616d65223a7b22706572736f6e616c223a22706572736f6e3a76772d31222c227365616c6564223a226953726a3944656f78732f7679556b62746b4748516d744a3235556a473655637834356555762b49547464776c305168714852432f4967656b513d3d227d2c226e6174696f6e616c697479223a6e756c6c2c22706572736f6e223a2276772d31222c22726f6c65223a6e756c6c2c22765f6e756d626572223a7b22706572736f6e616c223a22706572736f6e3a76772d31222c227365616c6564223a224a367a50512b646d59354161504b567466707763686d6f585a6455736e375242666f6e71332b396d462b69785a5554545377413d227d7d5d2c226d756e69636970616c697479223a22474d30313630222c226f6e223a22323032342d30332d3031227d', '2026-01-05 16:03:00+00', 'financien', 'postgres', '2-1', '\x337099b5524c279393ee0340c6ad7178cb5d0b86be9a9e3aa8bcdf16a8bf1acf'),
	(244, 'CouplingWithdrawn@1', '["case:voorbeeld-boven-wijk"]', '\x7b2263617365223a22766f6f726265656c642d626f76656e2d77696a6b222c226f6e223a22323032342d30332d3139222c22726561736f6e223a7b22706572736f6e616c223a22636173653a766f6f726265656c642d626f76656e2d77696a6b222c227365616c6564223a225a71577639354c656d6d5471534b54727345665a6c46702f73774c4b624735726f567163612b66396168462b4278544f5073347a5130487857387143227d7d', '2026-01-05 16:07:00+00', 'financien', 'postgres', '2-3', '\xeebeae9935ef40483bf454baa07810de513db69e26576a42f2ca7da797cf0f70'),
	(245, 'CaseClosed@1', '["case:voorbeeld-boven-wijk","person:vw-1"]', '\x7b2263617365223a22766f6f726265656c642d626f76656e2d77696a6b222c226f6e223a22323032342d30342d3031222c22726561736f6e223a7b22706572736f6e616c223a22636173653a766f6f726265656c642d626f76656e2d77696a6b222c227365616c6564223a224a637a6645566f685a6e7a4a6e596b4b713352507435324a6449563354487638525348586c796f6d774561706c4f5362524b7359514f4349346b586558696462227d7d', '2026-01-05 16:09:00+00', 'financien', 'postgres', '2-4', '\x91c9220b8822ca5cd51f0df7f4c3023006c66e058956bf04d22ec1232948e932'),
	(246, 'PlacementCorrected@1', '["case:voorbeeld-gepland","placement:voorbeeld-gepland-1","location:voorbeeldhof"]', '\x7b2263617365223a22766f6f726265656c642d6765706c616e64222c2266726f6d223a22323032342d30342d3033222c226f63637570616e6379223a5b7b2266726f6d223a22323032342d30342d3032222c2267726f7570223a22646973706c616365645f756b7261696e65222c226c6f636174696f6e223a22766f6f726265656c64686f66222c22706572736f6e73223a2d342c22756e6974223a6e756c6c2c22756e74696c223a22323032342d30382d3031227d2c7b2266726f6d223a22323032342d30342d3033222c2267726f7570223a22646973706c616365645f756b7261696e65222c226c6f636174696f6e223a22766f6f726265656c64686f66222c22706572736f6e73223a342c22756e6974223a223261222c22756e74696c223a22323032342d30372d3135227d5d2c22706c6163656d656e74223a22766f6f726265656c642d6765706c616e642d31222c22726561736f6e223a7b22706572736f6e616c223a22636173653a766f6f726265656c642d6765706c616e64222c227365616c6564223a222f2f50385343743259496d4c4e5454635565585a394a6b2f585a666b346e6c6f4d37616d342b376a774f436e6c776d41364943526d78494c346533634e6e673d227d2c22756e6974223a223261222c22756e74696c223a22323032342d30372d3135227d', '2026-01-05 16:11:00+00', 'financien', 'postgres', '2-5', '\xaf7231cbf35facce086b782c755f4aae676d590bffa3765bf976140a570b99e6'),
	(247, 'CapacityChanged@1', '["location:noodopvang"]', '\x7b2267726f7570223a226173796c756d5f656d657267656e6379222c226c6f636174696f6e223a226e6f6f646f7076616e67222c226f6e223a22323032342d30362d3031222c22706c61636573223a38302c22726561736f6e223a224272616e647665696c696768656964227d', '2026-01-05 16:13:00+00', 'financien', 'postgres', '2-6', '\xf15cb526a0bbb81350beccf7398a3355519a5c345ddad57bc33e2a102cbd63e6'),
	(248, 'LocationClosed@1', '["location:noodopvang"]', '\x7b226c6f636174696f6e223a226e6f6f646f7076616e67222c226f6e223a22323032342d30392d3031222c22726561736f6e223a2245696e64652076616e206465206f76657265656e6b6f6d7374227d', '2026-01-05 16:15:00+00', 'financien', 'postgres', '2-7', '\x36245082d674f2b944b4634b1808c37a876144ea8bf3c542a099a7a8b60f784c'),
	(249, 'MeasureTaken@1', '["measure:verlichting","location:heemserveen"]', '\x7b226b696e64223a22626f61222c226c6f636174696f6e223a226865656d7365727665656e222c226d656173757265223a227665726c69636874696e67222c226f6e223a22323032342d30342d3035222c22706172746e6572223a22706f6c69746965227d', '2026-01-05 16:17:00+00', 'financien', 'postgres', '2-8', '\xc526abc1bb3b3f01e2f875e3e816b11a3eaf7fcc0126b1e5654925006a49898b'),
	(250, 'SchemeSettled@1', '["scheme:oekraine"]', '\x7b22616d6f756e74223a223838303030302e3235222c22646f63756d656e74223a7b2264617465223a22323032342d30322d3031222c226e756d626572223a22422d323032342d3137222c22736861323536223a2230313233343536373839616263646566303132333435363738396162636465663031323334353637383961626364656630313233343536373839616263646566227d2c226f6e223a22323032352d30372d3135222c22736368656d65223a226f656b7261696e65222c2279656172223a323032347d', '2026-01-05 16:19:00+00', 'financien', 'postgres', '2-9', '\xa0f7c9c70724a4aae8ac82b6adf0b57c23f372f15b80c4e00f18560094fd5fb2'),
	(251, 'RiskReported@1', '["risk:normbedrag-2025"]', '\x7b22626f6479223a22636f756e63696c222c22646f63756d656e74223a7b2264617465223a22323032342d30322d3031222c226e756d626572223a22422d323032342d3137222c22736861323536223a2230313233343536373839616263646566303132333435363738396162636465663031323334353637383961626364656630313233343536373839616263646566227d2c226f6e223a22323032342d30332d3132222c227269736b223a226e6f726d6265647261672d32303235227d', '2026-01-05 16:21:00+00', 'financien', 'postgres', '2-10', '\xb682b411c225176e234e96fdaeac6e13e799f7fac76dd31b23819ba2a7d94e6e'),
	(252, 'AgreementEndSet@1', '["agreement:vechtdal-2024"]', '\x7b2261677265656d656e74223a22766563687464616c2d32303234222c22646f63756d656e74223a7b2264617465223a22323032342d30322d3031222c226e756d626572223a22422d323032342d3137222c22736861323536223a2230313233343536373839616263646566303132333435363738396162636465663031323334353637383961626364656630313233343536373839616263646566227d2c226f6e223a22323032342d31312d3031222c22726561736f6e223a2245656e206a616172206c616e676572222c22756e74696c223a22323032362d30312d3031227d', '2026-01-05 16:23:00+00', 'financien', 'postgres', '2-11', '\xe1984714dbd08f4e6a54938b165236c07a951fdfd30333b33b7a094d768f7628'),
	(253, 'CommitmentMet@1', '["commitment:lobby"]', '\x7b22636f6d6d69746d656e74223a226c6f626279222c22646f63756d656e74223a7b2264617465223a22323032342d30322d3031222c226e756d626572223a22422d323032342d3137222c22736861323536223a2230313233343536373839616263646566303132333435363738396162636465663031323334353637383961626364656630313233343536373839616263646566227d2c226f6e223a22323032342d30362d3235227d', '2026-01-05 16:25:00+00', 'financien', 'postgres', '2-12', '\xd44dd72ee47875c3217bc51005bcc4837da241c3838bcdcb27f14500900cc722'),
	(254, 'PlanEnded@1', '["case:voorbeeld-asiel","person:va-2"]', '\x7b2263617365223a22766f6f726265656c642d617369656c222c226f6e223a22323032342d30362d3031222c22706572736f6e223a2276612d32222c22726561736f6e223a7b22706572736f6e616c223a22636173653a766f6f726265656c642d617369656c222c227365616c6564223a225a2f567435526b6d32796331637832704a6736314166707267733876714d7777456f7a6c4e4c4e4a435630796f62457a616932456b4e593d227d7d', '2026-01-05 16:27:00+00', 'financien', 'postgres', '2-13', '\x463d8ad17450871a860906e4ea48fc824c098f335b422bc5aa4dba916680bf60'),
	(255, 'SchoolPlacesSet@1', '["school:isk"]', '\x7b2266726f6d223a22323032342d30382d3031222c22706c61636573223a3230302c227363686f6f6c223a2269736b227d', '2026-01-05 16:29:00+00', 'financien', 'postgres', '2-14', '\x8af283d75dcf2792d05e1c1bbfe86082be12758272ba51515401468eaf14fbed'),
	(256, 'EnrolmentEnded@1', '["case:voorbeeld-boven","person:ve-2"]', '\x7b2263617365223a22766f6f726265656c642d626f76656e222c226f6e223a22323032342d30362d3031222c22706572736f6e223a2276652d32227d', '2026-01-05 16:31:00+00', 'financien', 'postgres', '2-15', '\x6db90b54cdc7ad3ebb9e7f7ecd710c1cc7bf2f86beade995e6d7d693da980395'),
	(257, 'OnSiteSupportEnded@1', '["location:voorbeeldhof"]', '\x7b226279223a2264652053747577222c226c6f636174696f6e223a22766f6f726265656c64686f66222c226f6e223a22323032342d30362d3031227d', '2026-01-05 16:33:00+00', 'financien', 'postgres', '2-16', '\x674743ac273e127a2344a80ec94fb716f6a8904d0b0af8eefe8c59c6860856b1'),
	(258, 'CaseLeftProgramme@1', '["case:voorbeeld-boven","programme:buitenkwartier"]', '\x7b2263617365223a22766f6f726265656c642d626f76656e222c226f6e223a22323032342d30362d3031222c2270726f6772616d6d65223a2262756974656e6b77617274696572227d', '2026-01-05 16:35:00+00', 'financien', 'postgres', '2-17', '\xe1acc179e69446ed95370196550a77d59c8cd2e8250f7b0a30736f0db51b9b1b'),
	(259, 'LocationLeftProgramme@1', '["location:heemserveen","programme:buitenkwartier"]', '\x7b226c6f636174696f6e223a226865656d7365727665656e222c226f6e223a22323032342d30362d3031222c2270726f6772616d6d65223a2262756974656e6b77617274696572227d', '2026-01-05 16:37:00+00', 'financien', 'postgres', '2-18', '\x390557f934212ceaff86838f0583985b9eae5cecbc2d722fdf6a0d54bb899c51'),
	(260, 'Restated@1', '["signal:2024-003","location:heemserveen","event:42"]', '\x7b22636f727265637473223a34322c226669656c6473223a7b2273756d6d617279223a7b22706572736f6e616c223a227369676e616c3a323032342d303033222c227365616c6564223a22422f6f612f68352f4977684f6439717776535730594556373564766e6a47583234752b45714379427a7663446f482b6f6270476f72784f6b4443502f6c2b4e3963516a427133673d227d7d2c22726561736f6e223a7b22706572736f6e616c223a227369676e616c3a323032342d303033222c227365616c6564223a227365585452546b6e507169447262756b7343725938696662354375524f5a4f645849484e7538752f5573447252426653542f4a4d544b5767726942555641733d227d7d', '2026-01-05 16:39:00+00', 'financien', 'postgres', '2-19', '\x4c2a5111b5d40b94af2090aec0e0c947d482e6956b7db9df91295a87f0f7ba17'),
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
	(1, 'a3ec6e9594b885082c383227d45f381e', 1);



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
	('d2d50bfd', 'opvang/a3ec6e9594b885082c383227d45f381e', '\x36074c03217691db34ef36f9048e9b1d1d34663c6fbc7b9f6dd824e52cbc9bc1', 0);



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




