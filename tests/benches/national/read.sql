SELECT * FROM unit;
SELECT * FROM system;
SELECT * FROM asset;
SELECT * FROM classification;
SELECT * FROM carries;
SELECT * FROM dependency;
