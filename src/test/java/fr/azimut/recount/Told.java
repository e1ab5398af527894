package fr.azimut.recount;

/** What a cell says, and what it rests on. */
record Told(Counted counted, Coverage.Measure coverage) {}
