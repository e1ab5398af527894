package fr.azimut.history;

import static azimut.database.core.Tables.ACTIVITY;
import static azimut.database.core.Tables.CODE;
import static azimut.database.ops.Tables.DEPOSIT;

import azimut.database.core.tables.Activity;
import fr.azimut.quality.Finding;
import fr.azimut.quality.FindingKind;
import java.math.BigDecimal;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * Finds acts that a network declares as hosted by another and that the host may declare too: a
 * point d'information conseil VAE often sits in a CIO or a mission locale. The two have no key in
 * common: what is told is how many acts both declare at most, of the same commune, sex and age.
 */
final class HostedActsCheck {

  private static final String ACTS = "acts";

  private HostedActsCheck() {}

  static List<Finding> check(DSLContext dsl, Surroundings around) {
    if (around.siblings().isEmpty() || !around.deposit().flow().equals("activity")) {
      return List.of();
    }
    Table<?> hosted = hosted(around.deposit().id());
    Table<?> own = own(around.siblings());
    Field<String> network = column(hosted, "network", String.class);
    Field<BigDecimal> both = DSL.sum(DSL.least(acts(hosted), acts(own))).cast(SQLDataType.NUMERIC);
    return dsl.select(network, both)
        .from(hosted)
        .join(own)
        .on(same(hosted, own, "network"))
        .and(same(hosted, own, "atom_id"))
        .and(same(hosted, own, "sex"))
        .and(same(hosted, own, "age_band"))
        .groupBy(network)
        .orderBy(network)
        .fetch(row -> finding(row.value1(), row.value2().longValue()));
  }

  private static Finding finding(String host, long acts) {
    return HistoryCheck.warning(
        FindingKind.ACT_DECLARED_TWICE,
        (acts == 1 ? "1 acte" : "jusqu'à " + acts + " actes")
            + " que le réseau hôte « "
            + host
            + " » déclare aussi (même commune, même sexe, même âge)",
        "chaque acte déclaré une fois, par le réseau ou par son hôte");
  }

  private static Table<?> hosted(int deposit) {
    return DSL.select(
            CODE.CODE_.as("network"),
            ACTIVITY.ATOM_ID,
            ACTIVITY.SEX,
            ACTIVITY.AGE_BAND,
            DSL.sum(ACTIVITY.QUANTITY).as(ACTS))
        .from(ACTIVITY)
        .join(CODE)
        .on(CODE.VARIABLE.eq("host").and(CODE.ID.eq(ACTIVITY.HOST)))
        .where(ACTIVITY.DEPOSIT_ID.eq(deposit), ACTIVITY.HOST.ne((short) 0))
        .groupBy(CODE.CODE_, ACTIVITY.ATOM_ID, ACTIVITY.SEX, ACTIVITY.AGE_BAND)
        .asTable("hosted");
  }

  private static Table<?> own(List<Integer> deposits) {
    Activity act = ACTIVITY.as("own_act");
    return DSL.select(
            DEPOSIT.NETWORK, act.ATOM_ID, act.SEX, act.AGE_BAND, DSL.sum(act.QUANTITY).as(ACTS))
        .from(act)
        .join(DEPOSIT)
        .on(DEPOSIT.ID.eq(act.DEPOSIT_ID))
        .where(act.DEPOSIT_ID.in(deposits))
        .groupBy(DEPOSIT.NETWORK, act.ATOM_ID, act.SEX, act.AGE_BAND)
        .asTable("own");
  }

  private static Condition same(Table<?> one, Table<?> other, String name) {
    return column(one, name, Object.class).eq(column(other, name, Object.class));
  }

  private static Field<BigDecimal> acts(Table<?> of) {
    return column(of, ACTS, BigDecimal.class);
  }

  private static <T> Field<T> column(Table<?> of, String name, Class<T> type) {
    return DSL.field(of.getQualifiedName().append(name), type);
  }
}
