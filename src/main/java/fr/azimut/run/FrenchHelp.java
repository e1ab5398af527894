package fr.azimut.run;

import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Help in French, for the program and each of its verbs. */
final class FrenchHelp {

  private FrenchHelp() {}

  static void apply(CommandLine line) {
    line.getCommandSpec()
        .addOption(
            OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Affiche cette aide.")
                .build());
    line.getCommandSpec()
        .usageMessage()
        .synopsisHeading("Utilisation : ")
        .descriptionHeading("%n")
        .optionListHeading("%nOptions :%n")
        .commandListHeading(
            line.getParent() == null
                ? "%nVerbes (run quand aucun n'est donné) :%n"
                : "%nAvec un verbe de plus :%n")
        .synopsisSubcommandLabel("[VERBE]")
        .abbreviateSynopsis(true)
        .width(100);
    line.getSubcommands().values().forEach(FrenchHelp::apply);
  }
}
