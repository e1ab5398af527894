/**
 * The monthly job, its schedule, the command line and the console; the only user of Spring Batch.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "definition",
      "quality",
      "territory",
      "month",
      "extract",
      "deposit",
      "history",
      "normalisation",
      "indicator",
      "disclosure",
      "export",
      "report",
      "guide",
      "sample"
    })
package fr.azimut.run;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
