-- The letter whose words one that goes out again holds.
ALTER TABLE letter ADD COLUMN again_of uuid;
