package fr.azimut;

import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.Suite;

/**
 * What looks at whole runs of the sample data, in one JVM so that these runs are made once. They
 * are the longest of all and begin first: the order of the classes is that of their names.
 */
@Suite
@SelectClasses(
    names = {
      "fr.azimut.run.MonthlyRunIT",
      "fr.azimut.run.ExplainIT",
      "fr.azimut.recount.RecountIT",
      "fr.azimut.shown.ShownFiguresIT"
    })
class WholeMonthsIT {}
