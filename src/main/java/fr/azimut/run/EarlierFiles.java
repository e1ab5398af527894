package fr.azimut.run;

import fr.azimut.deposit.ArchivedFile;
import fr.azimut.deposit.Deposit;
import fr.azimut.deposit.DepositArchive;
import fr.azimut.deposit.DepositRepository;
import fr.azimut.deposit.EarlierFile;
import fr.azimut.deposit.Editions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Finds the file that a refused one leaves in force. Whatever it was coded with when it was
 * accepted, it is coded with the editions of today: the same as those of all the other files.
 */
final class EarlierFiles {

  private final DepositRepository deposits;
  private final DepositArchive archive;

  EarlierFiles(DepositRepository deposits, DepositArchive archive) {
    this.deposits = deposits;
    this.archive = archive;
  }

  /**
   * The last file accepted before a refused one that is accepted today.
   *
   * @param refused what the arrival became
   * @param judge reads a file with today's editions, unless that was done
   */
  Kept find(Arrival arrival, Deposit refused, Function<Arrival, Deposit> judge) {
    List<String> notes = new ArrayList<>();
    for (EarlierFile earlier : deposits.listEarlierFiles(refused)) {
      Path copy = archive.path(earlier.sha256());
      if (!Files.exists(copy)) {
        notes.add(name(earlier) + " absent de l'archive : il n'est pas utilisé");
        continue;
      }
      ArchivedFile file = new ArchivedFile(earlier.name(), earlier.sha256(), earlier.size(), copy);
      Deposit today = judge.apply(arrival.of(file));
      if (today.verdict().inForce()) {
        if (today.id() != earlier.depositId()) {
          notes.add(name(earlier) + " relu avec l'édition du jour" + changed(earlier, today));
        }
        return new Kept(today, String.join(" ; ", notes));
      }
      notes.add(name(earlier) + " refusé avec l'édition du jour : il n'est pas utilisé");
    }
    return new Kept(null, String.join(" ; ", notes));
  }

  private static String name(EarlierFile earlier) {
    return "fichier antérieur « " + earlier.name() + " »";
  }

  /** The editions that are not those by which the file was first accepted. */
  private String changed(EarlierFile earlier, Deposit today) {
    Editions before = deposits.getFacts(earlier.depositId()).editions();
    Editions now = deposits.getFacts(today.id()).editions();
    List<String> changed = new ArrayList<>();
    if (!now.territory().equals(before.territory())) {
      changed.add("territoires " + now.territory());
    }
    if (!now.format().equals(before.format())) {
      changed.add("format " + now.format());
    }
    if (!now.register().equals(before.register())) {
      changed.add("registre des lieux " + (now.register().isEmpty() ? "absent" : now.register()));
    }
    return " (" + (changed.isEmpty() ? "codes ou contrôles" : String.join(", ", changed)) + ")";
  }
}
