package fr.azimut.run;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the loss of the database looks like from here, whatever wraps it. */
final class DatabaseLoss {

  private static final String DISK_FULL = "53100";

  /** The pool's word for a connection that it took away. */
  private static final String TAKEN_AWAY = "Connection is closed";

  private DatabaseLoss() {}

  /** What happened and what to do, in one French line; empty when the database is there. */
  static Optional<String> tell(Throwable failure) {
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Throwable t = failure; t != null && seen.add(t); t = t.getCause()) {
      String said = t instanceof SQLException sql ? tell(sql) : null;
      if (said != null) {
        return Optional.of(said);
      }
    }
    return Optional.empty();
  }

  private static @Nullable String tell(SQLException failure) {
    String state = String.valueOf(failure.getSQLState());
    if (state.equals(DISK_FULL)) {
      return "plus de place sur le disque de la base de données ; faites-en.";
    }
    boolean isLost =
        state.startsWith("08")
            || state.startsWith("57P")
            || failure instanceof SQLTransientConnectionException
            || TAKEN_AWAY.equals(failure.getMessage());
    return isLost ? "la base de données s'est arrêtée ou ne répond plus ; rétablissez-la." : null;
  }
}
