


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
	('register/hmac', '\xb6add36608dd1f93b03375bba41839047933f9ccdd791edc373f736b2009315fdc1b096eb74c6ae16ef3f7eb699b1d1f7ef748339ffb741a9f723443', 'd4604731aa3cc811'),
	('register/signing', '\x6cbf64d84e9cbfae87dd713e715ee08d1f0169303e52c162d69509fcc1ffee429885f9da8dda0e992b4994242a75227a6b8a3183f7c3a8b21cec2cf3', 'd4604731aa3cc811'),
	('contact:heemserveen-1', '\xa4782cef7f56faf1455c8f6a82d7d6df0ad0b233d0b11e6931482b13f718a2286e52e3056530446f1383aef223907226a6a381c75d63dbd9a74aecb3', 'd4604731aa3cc811'),
	('contact:oekraine-2022-1', '\x5ffb7fec4d14492cffde70420d7b6d5efa05b129312be88d7a8ccefa1d02716f0798e16349476c8b20cc27f687021d3296c7a7bd7d4521199002662e', 'd4604731aa3cc811'),
	('contact:voorbeeldhof-1', '\x5bb39ae1ef016e2173fe2044c6892a23f2c162e9f155a7d9b5a7153d00ee53d70c7373d0f44e2e9ccb83f09e1e7dd47edc9220e50fed69f8eec08bff', 'd4604731aa3cc811'),
	('signal:2024-002', '\x746a34585b81f8969c3bff303c9a56dcb5d06e89d8be4399ceafd4d4900d6f1978d6cfce171fb4da6669994537bac879ec9eb5fac0535a322ffd934f', 'd4604731aa3cc811'),
	('signal:2024-003', '\x6c4561bf589872456bdd8553ebee85fb7db62e215b7e04503161165108df7258cd7120987ec78fd583a8ebbc8f404251a2bc4a0981a9f8687ad20d41', 'd4604731aa3cc811'),
	('person:va-2', '\x535c82832422a10fbe09a51af7d17bab2329c43a9dc1fc276da4e721636f6cdca172cb15725c198f95ab21daef4d4720afe9258dce24f6207af6bc95', 'd4604731aa3cc811'),
	('case:voorbeeld-asiel', '\x6a6ea0794a6cddc254d390ea1bd4c2e23927ad951d731c15c9ae356addf558102fd0fff1e6957c7a2f8157092d8aecba70218062754cb55453545717', 'd4604731aa3cc811'),
	('person:ve-1', '\x128d29ee67fb9152e66f6ec79973df0789cf72550f9521ed05f3dec5228a4498e4493a440088d75ad5c6f21023c1c863102119d7c575aefc3cda1171', 'd4604731aa3cc811'),
	('person:ve-2', '\x1aa0ba45bedc5a64423b139f001a6795120327e895f8c62f62ff1e07351911ea4298c991289f0c38d72a7a740c2f5692fa1b9170836f6dd19fc927fd', 'd4604731aa3cc811'),
	('person:ve-3', '\x939c6e960396f9a5842bc53a263c2c1c2799837e5ac3e5f66d94444d93014a1827ffa31a6c94821fe7b38c85211305c4878ce136b048911f298780b0', 'd4604731aa3cc811'),
	('case:voorbeeld-groot', '\x673eee0bcb60d00dc26dc4e0786fb20bbc3ea620ec197b50cedb0d01873e6f45090f037ba39372fa04a9721633cc536ef0e89315e53e799690de7da5', 'd4604731aa3cc811'),
	('person:ve-4', '\x1a8bb6e53797729e03265f3a2693fe5b75156927f877bebbff37b416cd221b86eff264ccf9056f23714adb275bf8fb2d3edca8c13e5a68d3355ebf04', 'd4604731aa3cc811'),
	('case:voorbeeld-boven', '\x8759bb13220c54485f1ed88f40353b213f526fbcf1ea81eaf2dc2c24be3200fa5569dbc70ec40c8be22949ee25c1290a98256b89dc1647083f9bd776', 'd4604731aa3cc811'),
	('person:vn-1', '\xdfd8cf011e892db1289ffee63fc6ebeca7061a74a0b0bcea120d21cdd5b5ec8c77086d7ba699a7826722711cf016d105af323eeb48f6d768591223a1', 'd4604731aa3cc811'),
	('case:nachten', '\x805b1101cad76583af16e983ebe70311115f1416af74645fee9dbc18ddf6e00b123441061d928b45cd25704621cddec3596447b17cc3c04132d28051', 'd4604731aa3cc811'),
	('person:vw-1', '\xdf84e8a9e27bb6904257c7c6d8e6871e25db6edd1dedfcdb57ca6e3c939bc6696e8e63714379c811abc188abff01a58590283d2e26860024443ee082', 'd4604731aa3cc811'),
	('case:voorbeeld-boven-wijk', '\xf17f0ea03eb3cc7b14272555ab2dc1b1084f95fbe2ac723c9dbfac25464519c0d4c9ec4cf4f10894553274cd423c5d985c89de40094b78339c87f106', 'd4604731aa3cc811'),
	('case:voorbeeld-gepland', '\x153dbadf916f05f5a1d1433e1c7dbe48fe235cdf9d8b09930ba4907cc48a6bf6ec8f911c2be3194e255d71c3c3667d11f6619d5e548d4566559be5d7', 'd4604731aa3cc811');



INSERT INTO public.lookup VALUES
	('d6d6ed6348d9bcc273c0dc61f5cbe9555d206f6e9cc91f6882ee028592565e0c', 'person:ve-1', 'voorbeeld-boven'),
	('9c031f34a8ac07f567a0a5d7d3ea2ea59466cbfd08e8a06cbdfb929005bcdd48', 'person:ve-4', 'voorbeeld-boven'),
	('0b5ec66e781d5f8fb7eaeb00f2f46a80dbcae601ef76b0885bda26dd8e2feaa8', 'person:vw-1', 'voorbeeld-boven-wijk');



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




