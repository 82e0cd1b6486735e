


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

SET default_tablespace = '';

SET default_table_access_method = heap;


CREATE TABLE public.destroyed (
    name character varying NOT NULL
);


ALTER TABLE public.destroyed OWNER TO kept_owner;


CREATE TABLE public.key (
    name character varying NOT NULL,
    wrapped bytea NOT NULL,
    master character varying NOT NULL
);


ALTER TABLE public.key OWNER TO kept_owner;


CREATE TABLE public.lookup (
    digest character varying NOT NULL,
    subject character varying NOT NULL,
    found character varying NOT NULL
);


ALTER TABLE public.lookup OWNER TO kept_owner;


INSERT INTO public.destroyed VALUES
	('person:va-1'),
	('signal:2024-001');



INSERT INTO public.key VALUES
	('register/hmac', '\xf8732cb6439b7d0c8a1802441daed203bcdab85d5fff10c3574e8d2a0143f32693e96d5a89ad5d0aade20258966c1910b963c084eec8fee7303dd164', '79e9c1cacc077e55'),
	('register/signing', '\xefaf975a4dad5292c71191083927206ab0772321385c22a040d313791ba31636108ae2e4b610e791285d6fc25512c93b099d02f8a745b166bd02693f', '79e9c1cacc077e55'),
	('contact:heemserveen-1', '\xac00e65615620d57ba9891abc63f76a162979a6574a9588eed3f3d94fde72e376a019d899bd07bfe835c3bbe6e3e34f61127433d4dc0a2940961f36f', '79e9c1cacc077e55'),
	('contact:oekraine-2022-1', '\x93ec2594a3aa4108310b68d511e499c6767ec4ffc599f417f0e6b271b9619c573192d4891eee0e68d19863479c5b4e9fe53ae2ec59266d14a22bd7f1', '79e9c1cacc077e55'),
	('contact:voorbeeldhof-1', '\x275be9c1e9fa3d15f250b308117eb9a1f5a15d171c90965ae3367f5fea2783f63ebdd063628ac1336194c8fa0197c2055ec343611c85f790922d02b4', '79e9c1cacc077e55'),
	('signal:2024-002', '\x3bddd013be7a768d0f726b46929e35526e393f58b83a12b341ebca2fc0fa9f2f8a005ba167f4e89ac53ef2064fdc37f8aa527ccb5731bd65ec5799bc', '79e9c1cacc077e55'),
	('signal:2024-003', '\x46a37dc713095a01a2729c0a11d7ec854c9b104b46569f04fbf84384f0e0ebe546d08126227d180900912b5b3e77333866aa00b58bd570c07d77e6b6', '79e9c1cacc077e55'),
	('person:va-2', '\x364a85b8bd898eb6b083697519d4b1ba38965bf61ad5e040487bbd7b7222b15b50368dbf0c5c758ea7aa6a3667ec3c4281a880642b8d8f4c23014d84', '79e9c1cacc077e55'),
	('case:voorbeeld-asiel', '\x3cc1092c9320c8b299eea09d87e2d80ed23342cc6aa3f69694b924959ab0a79cb76b9efe9c996559122beca915e21d569920bb34340f93abbbb7726a', '79e9c1cacc077e55'),
	('person:ve-1', '\xe11f59c4d3fbd5deab731fc22c7af0304b14d5746397b3f7ead0387a1983ba85aded71a7f2b13e4a1e99662c575475932b9c7166afdc01b5d05d1671', '79e9c1cacc077e55'),
	('person:ve-2', '\x8d686bcc7fc1b694a24e4dc392b586474d319b2a55e61e7f2fde415d49fb9f69e69eb70e7128b8c8f6305bbe29ebd4b14e91766545551f129e15f660', '79e9c1cacc077e55'),
	('person:ve-3', '\x5b8cac146af20a41e6250545d2f4c9ab8b4eec16203bc4193acb3e2672d4a87185479792223c3e8e78f76b3762b5426a5186861ab445409e4b9ea801', '79e9c1cacc077e55'),
	('case:voorbeeld-groot', '\x673aacab563fdc04423af36b3a088361c0c31e4b06b8a4743a3149c3197553c982e97baa23094baf2d417b61cc4b7abd6f080ff0634d3cdc0652577d', '79e9c1cacc077e55'),
	('person:ve-4', '\xbff5e9091ecd666d060c6492c9b3fbe06759ce0958087e122b5b7f6a96aca78ec1b782ce1827b0d33e2bbe533071bc82142338d894004e28a850cec3', '79e9c1cacc077e55'),
	('case:voorbeeld-boven', '\xba0f0e5fb5284bbd7a3c669c384dcbea0933a7f73861c00d22b1edb5c512e40da6ffbf7a893686c517f151022881cd0e81921a05908fabbe895cc31d', '79e9c1cacc077e55'),
	('person:vn-1', '\xb4be6019b6d33b078d6ca5b9945edeffbb8d8c737732ce39dac34afdadf8550e0964de8c35e1b48a7a67763021f004f55ce74e1f4bc1a5a14053d8a7', '79e9c1cacc077e55'),
	('case:nachten', '\xab1bca43c7b7b8f3c271f8482ab30a95640c7b01d435b2780a5756a4ef396038118743c08787a2d37ccc862e0c5be129e6bef47bed1e7d574b9bf144', '79e9c1cacc077e55'),
	('person:vw-1', '\x31309abb5cb9cfd265978d327d4240713809dcdd05f6d9d0ebf298e4efd6f27f323d63cfa12b91bae085e8e58e66adf034791c9a2b6e81f294f39c8a', '79e9c1cacc077e55'),
	('case:voorbeeld-boven-wijk', '\x6d2c5416b94eea7d2e59673d3eb52d3a1ff84b6aceda8224f1e63ddb14a4551c666592b0b6b679948663e30e357d6e57cdbdcaa5908d9b4672d25f36', '79e9c1cacc077e55'),
	('case:voorbeeld-gepland', '\xcd8951eea10c03ea1ee7e82247e5fdffbdd697620a229ad2c0b429e1377974e445720dbd15306982b60eba0896f0ed9168fcd46349b69e019ead914e', '79e9c1cacc077e55');



INSERT INTO public.lookup VALUES
	('325df36e0b17d068a6f4a6a30092add175b5028f93d84409f18b7f8bc1b04265', 'person:ve-1', 'voorbeeld-boven'),
	('a538494f41f9a1d987df85fa31ee3717d60c13b837652421002518babeab648f', 'person:ve-4', 'voorbeeld-boven'),
	('007307533418be282b50590ce8dbee7558cb6619989be69bbf5e00844e977f31', 'person:vw-1', 'voorbeeld-boven-wijk');



ALTER TABLE ONLY public.destroyed
    ADD CONSTRAINT destroyed_pkey PRIMARY KEY (name);



ALTER TABLE ONLY public.key
    ADD CONSTRAINT key_pkey PRIMARY KEY (name);



ALTER TABLE ONLY public.lookup
    ADD CONSTRAINT lookup_pkey PRIMARY KEY (digest);



GRANT ALL ON SCHEMA public TO kept_owner;



GRANT SELECT ON TABLE public.destroyed TO kept_staff;



GRANT SELECT,INSERT ON TABLE public.key TO kept_staff;



GRANT SELECT,INSERT ON TABLE public.lookup TO kept_staff;



GRANT UPDATE(subject) ON TABLE public.lookup TO kept_staff;



GRANT UPDATE(found) ON TABLE public.lookup TO kept_staff;




