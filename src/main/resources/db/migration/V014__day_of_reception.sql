-- The day on which a file was received, as whoever deposited it noted (COM-04).
alter table ops.arrival add column received_on date;
