package fr.azimut.sample;

/**
 * How requests are answered, for the flow {@code request}.
 *
 * @param days mean days from a request to its interview
 * @param late share of the requests that wait for weeks
 * @param never share of the requests that are given up before an interview
 */
record RequestHabits(double days, double late, double never) {}
