package fr.azimut.normalisation;

import fr.azimut.quality.FindingSink;

/** Makes the coder of a file's flow. */
final class RowCoders {

  private RowCoders() {}

  static RowCoder of(
      LoadRequest request,
      LoadDefinitions definitions,
      StructureStore structures,
      FindingSink log) {
    return switch (request.format().flow()) {
      case ACTIVITY -> new ActivityCoder(request, definitions, structures, log);
      case PLACE -> new PlaceCoder(request, definitions, structures, log);
      case CONTEXT -> new ContextCoder(request, definitions, log);
    };
  }
}
