package fr.azimut.run;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** The verb {@code serve}. */
@Command(
    name = "serve",
    description = "Reste en marche et lance le mois à l'heure dite par jobs/monthly.yaml.")
final class ServeCommand implements Callable<Integer> {

  @ParentCommand private @Nullable AzimutCommand azimut;

  @Override
  @SuppressWarnings("try") // the schedule works by being there
  public Integer call() throws Exception {
    AzimutCommand command = Objects.requireNonNull(azimut);
    Console console = command.console();
    try (Platform platform = Platform.start(command.definitions(), command.home(), console);
        Schedule schedule = Schedule.start(platform, console)) {
      new CountDownLatch(1).await(); // until the machine stops the program
    }
    return 0;
  }
}
