/**
 * The only way out: protects the values and hands out publishable tables; never renders. Uses
 * normalisation for the labels of the codes only.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "definition",
      "quality",
      "territory",
      "month",
      "normalisation",
      "indicator"
    })
package fr.azimut.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
