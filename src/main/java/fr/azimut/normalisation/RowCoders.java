package fr.azimut.normalisation;

/** Makes the coder of a file's flow. */
final class RowCoders {

  private RowCoders() {}

  static RowCoder of(Coding coding) {
    return switch (coding.format().flow()) {
      case ACTIVITY -> new ActivityCoder(coding);
      case PATHWAY -> new PathwayCoder(coding);
      case REQUEST -> new RequestCoder(coding);
      case EARLY_LEAVER -> new EarlyLeaverCoder(coding);
      case SURVEY -> new SurveyCoder(coding);
      case COOPERATION -> new CooperationCoder(coding);
      case PLACE -> new PlaceCoder(coding);
      case CONTEXT -> new ContextCoder(coding);
    };
  }
}
