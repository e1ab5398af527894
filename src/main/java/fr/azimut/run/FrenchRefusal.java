package fr.azimut.run;

import fr.azimut.definition.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in French what of a command line is refused, then how it is used. */
final class FrenchRefusal {

  private FrenchRefusal() {}

  /** Gives the exit code of a refused request. */
  static int tell(ParameterException e, String[] arguments) {
    CommandLine line = e.getCommandLine();
    line.getErr().println(message(e));
    line.getErr().println();
    line.usage(line.getErr());
    return CommandLine.ExitCode.USAGE;
  }

  private static String message(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      return unknown(unmatched);
    } else if (e instanceof MissingParameterException missing) {
      return missing(missing);
    } else if (e instanceof OverwrittenOptionException twice) {
      return "Option donnée deux fois : " + label(twice.getOverwritten()) + ".";
    }
    ArgSpec option = e.getArgSpec();
    return option == null
        ? "Demande non comprise."
        : "Valeur refusée pour " + label(option) + " : « " + e.getValue() + " ».";
  }

  private static String unknown(UnmatchedArgumentException e) {
    String found = e.getUnmatched().get(0);
    CommandLine line = e.getCommandLine();
    List<String> known = new ArrayList<>(line.getSubcommands().keySet());
    String kind = known.isEmpty() ? "Argument en trop" : "Verbe inconnu";
    if (found.startsWith("-")) {
      kind = "Option inconnue";
      known.clear();
      line.getCommandSpec().options().forEach(o -> known.addAll(List.of(o.names())));
    }
    return kind
        + " : « "
        + found
        + " »."
        + Suggestion.nearest(found, known)
            .map(s -> " Vouliez-vous dire « " + s + " » ?")
            .orElse("");
  }

  private static String missing(MissingParameterException e) {
    String labels =
        e.getMissing().stream().map(FrenchRefusal::label).collect(Collectors.joining(", "));
    boolean withoutValue = String.valueOf(e.getMessage()).startsWith("Missing required parameter");
    return (withoutValue ? "Valeur absente pour " : "Option obligatoire absente : ") + labels + ".";
  }

  private static String label(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? option.longestName() + "=" + option.paramLabel()
        : argument.paramLabel();
  }
}
