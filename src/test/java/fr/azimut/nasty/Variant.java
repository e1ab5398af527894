package fr.azimut.nasty;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The same facts told in another way: each is a region of its own, in one home. */
enum Variant {
  /** What the others are compared with. */
  WITNESS("temoin") {
    @Override
    void write(NastyFiles facts, Path deposits) throws IOException {
      facts.write(deposits);
    }
  },
  ROWS("ordre-des-lignes") {
    @Override
    void write(NastyFiles facts, Path deposits) throws IOException {
      facts.write(deposits, "rows-shuffled");
    }
  },
  CHARSET("encodage") {
    @Override
    void write(NastyFiles facts, Path deposits) throws IOException {
      facts.write(deposits, "utf-16");
    }
  },
  DELIMITER("separateur") {
    @Override
    void write(NastyFiles facts, Path deposits) throws IOException {
      facts.write(deposits, "tabs");
    }
  },
  COLUMNS("ordre-des-colonnes") {
    @Override
    void write(NastyFiles facts, Path deposits) throws IOException {
      facts.write(deposits, "columns-reversed");
    }
  },
  /** The files of the last months came first, and were counted; the others came later. */
  FILES("ordre-des-fichiers") {
    @Override
    void write(NastyFiles facts, Path deposits) throws IOException {
      facts.write(deposits);
    }

    @Override
    List<Integer> arrivals() {
      return List.of(2, 0);
    }
  },
  /** Each structure is two at the same places, each with some of its people. */
  HALVES("structures-partagees") {
    @Override
    void write(NastyFiles facts, Path deposits) throws IOException {
      facts.with(Halves::split, new Chance("halves")).write(deposits);
    }
  },
  /** Without {@link #LEFT_OUT}. */
  NETWORK("un-reseau-de-moins") {
    @Override
    Scope scope(Scope witness) {
      return super.scope(witness).without(LEFT_OUT);
    }

    @Override
    void write(NastyFiles facts, Path deposits) throws IOException {
      facts.write(deposits);
    }
  };

  static final String LEFT_OUT = "cio";

  private final String region;

  Variant(String region) {
    this.region = region;
  }

  String region() {
    return region;
  }

  Scope scope(Scope witness) {
    return witness.named(region);
  }

  /** Writes files that tell these facts. */
  abstract void write(NastyFiles facts, Path deposits) throws IOException;

  /** How many of the last months are there at each count; 0 is all. */
  List<Integer> arrivals() {
    return List.of(0);
  }
}
