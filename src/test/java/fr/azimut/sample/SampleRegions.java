package fr.azimut.sample;

import fr.azimut.territory.RegionCatalog;
import fr.azimut.territory.RegionProfile;
import java.nio.file.Path;
import java.util.List;

/** Regions of the project with networks of the test's own choice. */
final class SampleRegions {

  private SampleRegions() {}

  static RegionProfile with(Path jobs, String region, List<String> networks) {
    RegionProfile profile = RegionCatalog.read(jobs).findProfile(region).orElseThrow();
    return new RegionProfile(
        profile.id(),
        profile.label(),
        profile.departments(),
        profile.zonings(),
        profile.outlines(),
        networks,
        profile.disclosure(),
        profile.calendar(),
        profile.timeZone(),
        profile.position());
  }
}
